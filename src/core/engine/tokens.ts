/**
 * Tokens: a sentence as words, numbers and signs, each with its classes.
 *
 * In:  the document's text and a sentence of it.
 * Out: tokens in order, with offsets into the text; hyphens inside words are not tokens but make the next one `glued`.
 * Limit: soft hyphens and zero-width spaces inside a word are ignored in `word` and kept in the offsets.
 */
import { isLatin, isSpace } from './words/beginnings';
import type { Span } from './claim';
import { withCompounds } from './words/compounds';
import { withoutScareQuotes } from './words/scare-quotes';
import { classesOf, type WordClass } from './words/lexicon';

export type TokenKind = 'word' | 'number' | 'sign';

export type Token = Span & {
  kind: TokenKind;
  /** Lower case, straight apostrophe, possessive ending taken off. */
  word: string;
  /** Begins with a capital. */
  capital: boolean;
  possessive: boolean;
  /** What joins it to the token before: nothing but a hyphen or dash, or not even that. */
  glued?: 'hyphen' | 'dash' | 'touching';
  classes: ReadonlySet<string>;
};

const CURRENCY = String.raw`US\$|A\$|C\$|CA\$|AU\$|HK\$|NZ\$|S\$|R\$|NT\$|[$£€¥₹₩₱₦₽₺฿₫]`;
// a run of digits is one token however long: its tail would be read as a number of its own
const NUMBER = String.raw`\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*[¼½¾]?`;
const INITIALS = String.raw`(?:\p{L}\.){2,6}\p{L}?(?!\p{L})`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\u00ad\u200b]*(?:['’][\p{L}\u00ad]+)?`;
const TOKEN = new RegExp(`(?:${CURRENCY})|(${NUMBER})|(${INITIALS}|${WORD})|\\S`, 'uy');

const INVISIBLE = /[\u00ad\u200b\ufeff]/g;
const POSSESSIVE = /'s$|(?<=s)'$/;
/** Pronouns whose 's is a verb. */
const CONTRACTED = new Set([
  "it's",
  "he's",
  "she's",
  "that's",
  "there's",
  "what's",
  "who's",
  "here's",
  "let's",
  "where's",
]);

function wordOf(raw: string): { word: string; possessive: boolean } {
  const lower = raw.replace(INVISIBLE, '').replace('’', "'").toLowerCase();
  if (CONTRACTED.has(lower)) return { word: lower, possessive: false };
  const word = lower.replace(POSSESSIVE, '');
  return { word: asCountry(raw, word), possessive: word !== lower };
}

/** "US" is the country, "us" the pronoun. */
const asCountry = (raw: string, word: string): string =>
  word === 'us' && raw.startsWith('US') ? 'u.s' : word;

const NONE: ReadonlySet<string> = new Set();
const BEFORE_MONTH = /^(?:last|next|this|early|late|mid|since|until|through|between|and|,)$/;

/** "In May", "20 May", "May and June"; in a headline's capitals "Tariffs May Cost Jobs" is the modal. */
const isMonth = (word: string, capital: boolean, before: Token | undefined): boolean =>
  word === 'may' &&
  capital &&
  (!before || before.kind === 'number' || BEFORE_MONTH.test(before.word) || is(before, 'PREP', 'DET'));

/** How a token hangs on the one before it, which ended at `from`. */
function gluedBy(text: string, from: number, to: number): Token['glued'] {
  if (from === to) return 'touching';
  if (to - from > 1) return undefined;
  const between = text.charAt(from);
  if (between === '-' || between === '‑') return 'hyphen';
  return between === '–' || between === '—' || between === '−' ? 'dash' : undefined;
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑' || text === '–' || text === '−';

/** Where the plain word that begins at `at` ends; `at` itself where a sign in or after it needs a closer look. */
function plainWordEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isLatin(text.charCodeAt(to))) to++;
  const next = to < end ? text.charCodeAt(to) : 0x20;
  // an apostrophe, a full stop of initials, a currency sign, any letter beyond Latin
  return next === 0x27 || next === 0x2e || next === 0x24 || next > 0x7f ? at : to;
}

type Raw = Pick<Token, 'kind' | 'word' | 'possessive' | 'capital' | 'classes'>;

/** Plain words as they were written: few words make up most of every text. */
const plainWords = new Map<string, Raw>();
/** A hostile text has no end of different words. */
const MOST_WORDS = 20_000;

function plainWord(raw: string): Raw {
  const known = plainWords.get(raw);
  if (known) return known;
  const word = asCountry(raw, raw.toLowerCase());
  const capital = raw.charCodeAt(0) < 0x61;
  const read: Raw = { kind: 'word', word, possessive: false, capital, classes: classesOf(word) };
  if (plainWords.size < MOST_WORDS) plainWords.set(raw, read);
  return read;
}

/** The token that `raw` is, which the pattern found. */
function matchedToken(raw: string, number: string | undefined, word: string | undefined): Raw {
  if (word !== undefined) {
    const read = wordOf(raw);
    return { kind: 'word', ...read, capital: /^\p{Lu}/u.test(raw), classes: classesOf(read.word) };
  }
  const kind = number === undefined ? 'sign' : 'number';
  return { kind, word: raw, possessive: false, capital: false, classes: classesOf(raw) };
}

/** The token that begins at `at`, which is no space, and where it ends. */
function rawToken(text: string, at: number, end: number): { raw: Raw; to: number } {
  const plain = isLatin(text.charCodeAt(at)) ? plainWordEnd(text, at, end) : at;
  if (plain > at) return { raw: plainWord(text.slice(at, plain)), to: plain };
  TOKEN.lastIndex = at;
  const [raw = text.charAt(at), number, word] = TOKEN.exec(text) ?? [];
  return { raw: matchedToken(raw, number, word), to: at + raw.length };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Whether `span` begins or ends inside a run of digits: a sentence without end is cut there, too. */
const cutsDigits = (source: string, { start, end }: Span): boolean =>
  (isDigit(source.charCodeAt(start - 1)) && isDigit(source.charCodeAt(start))) ||
  (isDigit(source.charCodeAt(end - 1)) && isDigit(source.charCodeAt(end)));

/** Whether a hyphen at `at`, right after a token, joins it to what follows. */
const joinsOn = (text: string, at: number): boolean =>
  isHyphen(text.charAt(at)) && /[\p{L}\d%]/u.test(text.charAt(at + 1));

/** Reads the tokens of `sentence`; a hyphen between two of them is dropped, one with space around it is a sign. */
export function findTokens(source: string, sentence: Span): Token[] {
  // a number or word must not run on into the next sentence
  const text = source.slice(sentence.start, sentence.end);
  const tokens: Token[] = [];
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text.charCodeAt(at)) || (at === end && joinsOn(text, at))) continue;
    const { raw, to } = rawToken(text, at, text.length);
    const { kind, word, capital, possessive, classes } = raw;
    const glued = tokens.length > 0 ? gluedBy(text, end, at) : undefined;
    const span = { start: sentence.start + at, end: sentence.start + to };
    const token: Token = {
      ...span,
      kind: kind === 'number' && cutsDigits(source, span) ? 'sign' : kind,
      word,
      capital,
      possessive,
      classes: isMonth(word, capital, tokens.at(-1)) ? NONE : classes,
    };
    if (glued) token.glued = glued;
    tokens.push(token);
    end = to;
    at = to - 1;
  }
  return withCompounds(withoutScareQuotes(tokens));
}

/** Whether a token is of one of these classes; false for none. */
export function is(token: Token | undefined, ...classes: WordClass[]): boolean {
  if (token === undefined || token.classes.size === 0) return false;
  for (const name of classes) if (token.classes.has(name)) return true;
  return false;
}
