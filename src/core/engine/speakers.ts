/**
 * Speakers: who is credited with saying a claim.
 *
 * In:  a read sentence and the tokens that a claim covers.
 * Out: the mention; null where the document itself speaks.
 * Limit: the nearest verb of saying before the claim, else after it; a quotation may run on from the sentence before, no farther.
 */
import { mentionFor } from './antecedents';
import type { Mention } from './claim';
import { mentionOf } from './mentions';
import type { ReadSentence } from './read-sentence';
import { findSubject, isFinite, type Subject } from './subjects';
import { is, type Token } from './tokens';

const MAY_BE_NOUNS =
  /^(?:promises?|pledges?|vows?|guarantees?|threats?|reports?|estimates?|claims?|forecasts?|states?|notes?|signals?|shows?|projects?|details?|outlines?|repeats?)$/;

/** What shows or suggests: "the data shows", "studies suggest". */
const TELLS =
  /^(?:data|report|study|studies|figures|survey|poll|estimates|statistics|documents|records|analysis)$/;

/** A verb of saying, not the noun: "reports" and "claims" only where a name or pronoun stands before them. */
function isSay(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !is(token, 'SAY', 'ANNOUNCE', 'PROMISE', 'THREATEN', 'REAFFIRM'))
    return false;
  if (/ing$|^(?:according|plans?)$/.test(token.word)) return false;
  if (!MAY_BE_NOUNS.test(token.word)) return true;
  const before = tokens[at - 1];
  // "New claims for benefits"
  if (before?.possessive || is(tokens[at + 1], 'PREP')) return false;
  return (
    before !== undefined &&
    (before.capital || before.word === 'and' || is(before, 'PRON') || TELLS.test(before.word))
  );
}

const SAID_NOUN =
  /^(?:announcement|statement|claim|argument|warning|estimate|forecast|assertion|remark|data|report|study|figures|review|projection)s?$/;

/** Several who are named by what they do: "economists warned", "officials say". */
const ROLES = /(?:ists|ers|ors|ials|ians|ysts|aides|sources|experts|unions|ees)$/;

/** The word itself where one plural noun speaks, or a pronoun whose name nothing tells. */
function role({ tokens, source }: ReadSentence, { first, last }: Subject): Mention | null {
  const token = tokens[last];
  if (first !== last || token?.kind !== 'word') return null;
  const speaks = /^s?he$/.test(token.word) || (!token.capital && ROLES.test(token.word));
  return speaks ? mentionOf(tokens, source.text, { first, last }) : null;
}

/** The subject of a verb of saying at `at`, through auxiliaries and "and". */
function sayer(sentence: ReadSentence, at: number): Mention | null {
  const { tokens } = sentence;
  let from = at;
  while (
    is(tokens[from - 1], 'AUX', 'BE', 'WILL', 'WOULD') ||
    /ly$|^(?:also|now|only|just)$/.test(tokens[from - 1]?.word ?? '')
  )
    from--;
  if (tokens[from - 1]?.word === 'and') {
    for (let index = from - 2; index >= Math.max(0, from - 20); index--) {
      if (isFinite(tokens[index]) || is(tokens[index], 'SAY', 'PLAN')) return sayer(sentence, index);
    }
  }
  const subject = findSubject(tokens, from);
  return subject ? (mentionFor(sentence, subject) ?? role(sentence, subject)) : null;
}

/** After a verb of saying, turned round: "said Derek Scissors". */
function turned(sentence: ReadSentence, at: number): Mention | null {
  const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at <= 5);
  return name ? mentionOf(sentence.tokens, sentence.source.text, name) : null;
}

/** "according to the Commerce Department", "Trump’s announcement that". */
function byNoun(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) => token.word === 'according' && tokens[index + 1]?.word === 'to',
  );
  if (at >= 0) {
    const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at < 9);
    return name ? mentionOf(tokens, sentence.source.text, name) : phraseAfter(sentence, at + 2);
  }
  for (let index = first - 1; index >= Math.max(0, first - 12); index--) {
    if (!SAID_NOUN.test(tokens[index]?.word ?? '')) continue;
    const name = sentence.mentions.find(
      (mention) => tokens[mention.last]?.possessive && index - mention.last <= 3 && mention.last < index,
    );
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

function phraseAfter(sentence: ReadSentence, from: number): Mention | null {
  const { tokens } = sentence;
  let last = from;
  const goes = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'PRON', 'RELATIVE');
  while (goes(tokens[last + 1]) && last - from < 6) last++;
  return tokens[from]?.kind === 'word'
    ? mentionOf(tokens, sentence.source.text, { first: from, last })
    : null;
}

/** Verbs that tell only where they end a sentence: ", its director promised". */
const CLOSING = /^(?:decided|promised|ruled)$/;

const WHEN = /^(?:yesterday|today|late|early|earlier|last|this|\w+day)$/;

/** A verb of saying after what is said: nothing is said after it but when, where and to whom. */
function closes(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || token.word === 'according' || token.word === 'report') return false;
  if (tokens[at + 1]?.word === 'that') return false;
  const next = tokens[at + 1];
  const ends = !next || next.kind === 'sign' || is(next, 'PREP') || WHEN.test(next.word);
  if (MAY_BE_NOUNS.test(token.word)) return ends && (isSay(tokens, at) || next?.kind === 'sign');
  if (is(token, 'SAY')) return true;
  return ends && (CLOSING.test(token.word) || is(token, 'ANNOUNCE', 'REAFFIRM'));
}

/** "“…,” she said", "…, said Derek Scissors", "…, Foxconn reported". */
function after(sentence: ReadSentence, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = last + 1; at < Math.min(tokens.length, last + 60); at++) {
    if (!closes(tokens, at)) continue;
    const closed = tokens.slice(last + 1, at).some((token) => /^[,”"]$/.test(token.word));
    if (!closed) continue;
    // "…,” said Scissors", but "Upton, chairman of the committee, said"
    const inverted =
      tokens[at]?.word !== 'told' &&
      tokens[at - 1]?.kind === 'sign' &&
      (tokens[at + 1]?.capital === true || is(tokens[at + 1], 'DET'));
    const found = inverted ? turned(sentence, at) : sayer(sentence, at);
    if (found) return found;
  }
  return null;
}

/** "…: CBO" at the end of a headline, "Clinton: …" before a speech. */
function labelled(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.word === ':');
  if (colon < 0) return null;
  const name =
    colon > last && tokens.length - colon <= 5
      ? sentence.mentions.find((mention) => mention.first === colon + 1)
      : undefined;
  const label =
    colon < first && colon < 5 ? sentence.mentions.find((mention) => mention.last === colon - 1) : undefined;
  const found = name ?? label;
  return found ? mentionOf(tokens, sentence.source.text, found) : null;
}

/** A quotation that runs on: the sentence before, in the same paragraph, names who speaks. */
function carriedOver(sentence: ReadSentence): Mention | null {
  const before = sentence.before();
  if (!before || !/^[“"]/.test(sentence.text) || !/[“”"]/.test(before.text)) return null;
  if (sentence.source.text.slice(before.span.end, sentence.span.start).includes('\n')) return null;
  const quoted = before.tokens.findIndex(
    ({ word }) => word === '”' || (word === '"' && before.tokens[0]?.word !== '"'),
  );
  const found = quoted > 0 ? after(before, quoted - 1) : null;
  return found && { ...found, inferred: true };
}

const PUTS = /^(?:puts?|pegs?|pegged|estimates?|estimated)$/;
const EXPECTS = /^(?:expects?|expected|sees?|foresees?)$/;

/** "The ministry put the deficit at $40 billion", "The bank expects it to reach": who says so stands in the claim. */
function putter(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.word ?? '';
    const link = PUTS.test(word) ? 'at' : EXPECTS.test(word) ? 'to' : null;
    // "expects to hire" is a plan of one's own
    if (!link || tokens[at + 1]?.word === 'to' || is(tokens[at - 1], 'BE')) continue;
    if (!tokens.slice(at + 1, last + 1).some((token) => token.word === link)) continue;
    const found = sayer(sentence, at);
    if (found) return found;
  }
  return null;
}

/** Who is credited with the claim that covers tokens `first` to `last`; null when the document itself speaks. */
export function findSpeaker(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - 30); at--) {
    if (!isSay(tokens, at)) continue;
    const found = sayer(sentence, at);
    if (found) return found;
  }
  return (
    after(sentence, last) ??
    putter(sentence, Math.max(0, first - 12), last) ??
    byNoun(sentence, first) ??
    labelled(sentence, first, last) ??
    carriedOver(sentence)
  );
}
