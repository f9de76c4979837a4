/**
 * Tokens: a sentence as words, numbers and signs, each with its classes.
 *
 * In:  the document's text and a sentence of it.
 * Out: tokens in order, with offsets into the text; hyphens inside words are not tokens but make the next one `glued`.
 * Limit: soft hyphens and zero-width spaces inside a word are ignored in `word` and kept in the offsets.
 */
import type { Span } from './claim';
import { withCompounds } from './compounds';
import { classesOf, type WordClass } from './lexicon';

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

const CURRENCY = String.raw`US\$|A\$|C\$|CA\$|AU\$|HK\$|NZ\$|S\$|R\$|NT\$|[$£€¥₹₩]`;
const NUMBER = String.raw`\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?!\d)|\d{1,20}(?:[.,]\d{1,20}){0,8}`;
const INITIALS = String.raw`(?:\p{L}\.){2,6}\p{L}?(?!\p{L})`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\u00ad\u200b]*(?:['’][\p{L}\u00ad]+)?`;
const TOKEN = new RegExp(
  `(?<currency>${CURRENCY})|(?<number>${NUMBER})|(?<word>${INITIALS}|${WORD})|\\S`,
  'gu',
);

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
  // "US" is the country, "us" the pronoun
  return { word: raw.startsWith('US') && word === 'us' ? 'u.s' : word, possessive: word !== lower };
}

/** How a token hangs on the one before it, which ended at `from`. */
function gluedBy(text: string, from: number, to: number): Token['glued'] {
  if (from === to) return 'touching';
  const between = text.slice(from, to);
  if (between === '-' || between === '‑') return 'hyphen';
  return between === '–' || between === '—' || between === '−' ? 'dash' : undefined;
}

const isHyphen = (text: string): boolean => text === '-' || text === '‑' || text === '–' || text === '−';

/** Reads the tokens of `sentence`; a hyphen between two of them is dropped, one with space around it is a sign. */
export function findTokens(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  let end = -1;
  for (const match of slice.matchAll(TOKEN)) {
    const raw = match[0];
    const start = sentence.start + match.index;
    const joins = isHyphen(raw) && start === end && /[\p{L}\d%]/u.test(slice.charAt(match.index + 1));
    if (joins) continue;
    const kind: TokenKind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'sign';
    const { word, possessive } = kind === 'word' ? wordOf(raw) : { word: raw, possessive: false };
    const glued = tokens.length > 0 ? gluedBy(text, end, start) : undefined;
    const capital = kind === 'word' && /^\p{Lu}/u.test(raw);
    end = start + raw.length;
    tokens.push({
      start,
      end,
      kind,
      word,
      capital,
      possessive,
      classes: classesOf(word),
      ...(glued && { glued }),
    });
  }
  return withCompounds(tokens);
}

/** Whether a token is of a class; false for none. */
export const is = (token: Token | undefined, ...classes: WordClass[]): boolean =>
  token !== undefined && classes.some((name) => token.classes.has(name));
