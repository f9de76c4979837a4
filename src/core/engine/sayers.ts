/**
 * Sayers: the noun phrase beside a verb of saying as the one who says.
 *
 * In:  a read sentence and where the verb, or the phrase's first word, stands.
 * Out: the mention and its tokens; null where the phrase is nobody who could say anything.
 * Limit: the phrase's own head speaks, never a name that only hangs on it: "officials in Hanoi" are not Vietnam.
 */
import { mentionFor } from './antecedents';
import type { Mention } from './claim';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from './read-sentence';
import { MAY_BE_NOUNS } from './say-verbs';
import { findSubject, isFinite, phrase, type Subject } from './subjects';
import { is, type Token } from './tokens';
import { VERB_CLASSES } from './word-classes';

type Phrase = Pick<Subject, 'first' | 'last'>;

export type Sayer = Phrase & { mention: Mention };

/** Several who are named by what they do: "economists warned", "officials say". */
const ROLES =
  /(?:ists|ers|ors|ials|ians|ysts|aides|sources|experts|unions|ees|people|campaigns|critics|ants|executives|ministers)$/;

/** One who speaks for others, or a paper: whose they are says it. */
const MOUTHPIECE =
  /^(?:spokes\w+|data|reports?|study|studies|figures?|survey|poll|estimates?|statistics|analysis|tally|release|statement|paper|review|model|forecast|filing|records|documents|audit|mailer|numbers)$/;

/** A role that a name may stand beside: "its director, Moira Pell, told". */
const OFFICE =
  /(?:president|minister|chancellor|secretary|mayor|governor|premier|senator|chairman|chairwoman|chief|founder|director|candidate|leader|manager|officer|executive|official|economist|analyst|historian|spokesman|spokeswoman|envoy|owner|head|steward|commissioner)$/;

const PARTICIPLE =
  /ed$|^(?:seen|run|done|drawn|made|held|put|familiar|close|traveling|travelling|speaking|written|shown)$/;

/** "an audit published in Cork", "people familiar with the plan": the noun before, with what hangs on it. */
function overParticiple(tokens: Token[], found: Phrase): Phrase {
  for (let at = found.first - 1; at > Math.max(0, found.first - 4); at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.kind !== 'word' || token.capital) return found;
    if (is(token, 'PREP') || token.word === 'out') continue;
    const hangs = PARTICIPLE.test(token.word) && at < found.first - 1 && before?.kind === 'word';
    if (!hangs || is(before, 'PREP', 'AUX', 'BE', 'PRON', 'TO', 'RELATIVE', 'WILL', 'WOULD')) return found;
    return { first: phrase(tokens, at - 1).first, last: found.last };
  }
  return found;
}

/** Where the head of a phrase ends: before the first preposition or participle that no name spans. */
function headEnd({ tokens, mentions }: ReadSentence, { first, last }: Phrase): number {
  for (let at = first + 2; at <= last; at++) {
    const token = tokens[at];
    const opens = is(token, 'PREP', 'RELATIVE') || PARTICIPLE.test(token?.word ?? '');
    const spanned = mentions.some((mention) => mention.first < at && mention.last >= at);
    if (opens && !token?.capital && !spanned) return at - 1;
  }
  return is(tokens[first + 1], 'PREP') && first < last ? first : last;
}

/** "its director, Moira Pell, told": the name beside an office. */
function beside({ tokens, mentions }: ReadSentence, last: number): NameMention | undefined {
  if (tokens[last + 1]?.word !== ',' || !OFFICE.test(tokens[last]?.word ?? '')) return undefined;
  return mentions.find((mention) => mention.first === last + 2);
}

/** "figures from the Statistics Office", "figures that it put out", "a spokesman for Ford". */
function behind({ tokens, mentions }: ReadSentence, head: number, last: number): NameMention | undefined {
  if (!MOUTHPIECE.test(tokens[head]?.word ?? '')) return undefined;
  return mentions.find(({ first, last: end }) => {
    const link = is(tokens[first - 1], 'DET') ? first - 2 : first - 1;
    return first > head && end <= last + 4 && /^(?:by|from|of|for|at|that)$/.test(tokens[link]?.word ?? '');
  });
}

/** "Ryanair plans to recruit 1,000, the airline said": as written where the sentence itself names who that is. */
function asWritten(sentence: ReadSentence, { first, last }: Phrase, found: Mention | null): Mention | null {
  if (!found?.inferred || first === last || found.start < sentence.span.start) return found;
  const { text, start, end } = mentionOf(sentence.tokens, sentence.source.text, { first, last });
  return { ...found, text, start, end };
}

/** Those whom a phrase names, or the words themselves. */
function mentionIn(sentence: ReadSentence, { first, last }: Phrase): Mention | null {
  const { tokens, source } = sentence;
  const head = headEnd(sentence, { first, last });
  const name =
    beside(sentence, head) ??
    sentence.mentions.filter((mention) => mention.first >= first && mention.last <= head).at(-1) ??
    behind(sentence, head, last);
  if (name) return mentionOf(tokens, source.text, name);
  if (head < last) return mentionOf(tokens, source.text, { first, last });
  const found = asWritten(sentence, { first, last }, mentionFor(sentence, { first, last }));
  if (found || first < last) return found;
  const token = tokens[first];
  const speaks = /^s?he$/.test(token?.word ?? '') || (!token?.capital && ROLES.test(token?.word ?? ''));
  return speaks ? mentionOf(tokens, source.text, { first, last }) : null;
}

const asSayer = (sentence: ReadSentence, found: Phrase): Sayer | null => {
  const mention = mentionIn(sentence, found);
  return mention && { ...found, mention };
};

/** Where the verb group that ends at `at` begins. */
function groupStart(tokens: Token[], at: number): number {
  let from = at;
  while (
    is(tokens[from - 1], 'AUX', 'BE', 'WILL', 'WOULD') ||
    (/ly$|^(?:also|now|only|just)$/.test(tokens[from - 1]?.word ?? '') && !tokens[from - 1]?.capital)
  )
    from--;
  return from;
}

/** The subject of a verb of saying at `at`, through auxiliaries and "and". */
export function sayerBefore(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  const from = groupStart(tokens, at);
  if (tokens[from - 1]?.word === 'and') {
    for (let index = from - 2; index >= Math.max(0, from - 20); index--) {
      if (isFinite(tokens[index]) || is(tokens[index], 'SAY', 'PLAN')) return sayerBefore(sentence, index);
    }
  }
  const subject = findSubject(tokens, from);
  return subject && asSayer(sentence, overParticiple(tokens, subject));
}

const PARTS = /^[,”"—–);:(-]$/;

/** Whether a sign belongs to a name or a possessive: "Rep. Fred Upton", "the growers' group". */
const isWithin = (tokens: Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === '.' && tokens[at - 1]?.capital === true && (tokens[at - 1]?.word.length ?? 9) < 6);

/** A verb; "estimates" and "reports" are nouns here. */
const isVerb = (token: Token | undefined): boolean =>
  isFinite(token) && !MAY_BE_NOUNS.test(token?.word ?? '');

const ends = (token: Token | undefined): boolean =>
  token?.kind !== 'word' ||
  is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'TO', 'WILL', 'WOULD') ||
  (is(token, 'PRON') && token.word !== 'one') ||
  isVerb(token);

/** The last token of the run of words that begins at `first`. */
function runFrom(tokens: Token[], first: number): number {
  let last = first;
  while (
    last - first < 8 &&
    (!ends(tokens[last + 1]) || (isWithin(tokens, last + 1) && !ends(tokens[last + 2])))
  )
    last++;
  return last;
}

/** The noun phrase that begins at `first`, with one complement: "officials in Hanoi", "the head of the union". */
function phraseFrom(tokens: Token[], first: number): Phrase | null {
  if (ends(tokens[first])) return null;
  const last = runFrom(tokens, first);
  const link = tokens[last + 1];
  const goesOn = /^(?:of|in|at|for|from|by)$/.test(link?.word ?? '') && !ends(tokens[last + 2]);
  return { first, last: goesOn ? runFrom(tokens, last + 2) : last };
}

/** The words that begin at `first`, whoever they mean: "according to filings". */
export function wordsAfter({ tokens, source }: ReadSentence, first: number): Sayer | null {
  if (tokens[first]?.kind !== 'word') return null;
  const found = phraseFrom(tokens, first) ?? { first, last: first };
  return { ...found, mention: mentionOf(tokens, source.text, found) };
}

/** Those whom the phrase that begins at `first` names: after "said" turned round, "according to" or "by". */
export function sayerAfter(sentence: ReadSentence, first: number): Sayer | null {
  const found = phraseFrom(sentence.tokens, first);
  return found && asSayer(sentence, found);
}

/** Whether a verb follows: "said profit rose" is not turned round. */
export const isFollowedByVerb = (tokens: Token[], { last }: Phrase): boolean =>
  isVerb(tokens[last + 1]) || is(tokens[last + 1], 'AUX', 'BE', 'WILL', 'WOULD', ...VERB_CLASSES);

/** Where the words begin that stand between the sign before a verb and the verb; null where no sign parts them. */
function asideStart(tokens: Token[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 18); index--) {
    const token = tokens[index];
    if (!token || token.kind !== 'sign' || isWithin(tokens, index)) continue;
    return PARTS.test(token.word) ? index + 1 : null;
  }
  return at < 18 ? 0 : null;
}

/** Whether the words from `start` to `at` are a noun phrase alone: no clause of their own, unless "who" opens it. */
function isPhraseAlone(tokens: Token[], start: number, at: number): boolean {
  if (is(tokens[start], 'CONJ', 'IF', 'PREP', 'RELATIVE')) return false;
  for (let index = start + 1; index < at; index++) {
    const token = tokens[index];
    if (is(token, 'RELATIVE')) return true;
    if (isVerb(token) || is(token, 'AUX', 'BE', 'IF') || (is(token, 'CONJ') && token?.word !== 'and'))
      return false;
  }
  return start < at;
}

/** Who says what stands before: ", the growers’ group said", ", Rao, an economist, wrote"; its words begin after `floor`. */
export function sayerInAside(sentence: ReadSentence, at: number, floor: number): Sayer | null {
  const { tokens } = sentence;
  const from = groupStart(tokens, at);
  const start = asideStart(tokens, from);
  if (start === null) return null;
  const begins = /^(?:as|what|how)$/.test(tokens[start]?.word ?? '') ? start + 1 : start;
  if (begins === from) {
    const found = sayerBefore(sentence, at);
    return found && found.first > floor ? found : null;
  }
  if (begins <= floor || !isPhraseAlone(tokens, begins, from)) return null;
  return sayerAfter(sentence, begins) ?? sayerBefore(sentence, at);
}

/** Whose a noun at `at` is: "the senator's claim", "the unions' own count"; the owner begins at `floor` or later. */
export function ownerBefore(sentence: ReadSentence, at: number, floor: number): Sayer | null {
  const { tokens } = sentence;
  for (let index = at - 1; index >= Math.max(floor, at - 3); index--) {
    const bare = tokens[index]?.kind === 'sign' && isWithin(tokens, index);
    if (!bare && tokens[index]?.kind !== 'word') return null;
    if (!tokens[index]?.possessive && !bare) continue;
    const last = bare ? index - 1 : index;
    return asSayer(sentence, { first: Math.max(floor, phrase(tokens, last).first), last });
  }
  return null;
}

/** Where a sentence begins after a dateline and "In a speech,". */
function openingAt(tokens: Token[]): number {
  const first = tokens.findIndex(({ word }, index) => index < 8 && /^[—–]$/.test(word)) + 1;
  if (!is(tokens[first], 'PREP')) return first;
  return tokens.findIndex(({ word }, index) => index > first && word === ',') + 1;
}

/** Whom the sentence is about: the noun phrase that it begins with; it ends before `until`. */
export function sayerOf(sentence: ReadSentence, until: number): Sayer | null {
  const { tokens } = sentence;
  const first = openingAt(tokens);
  if (first >= until || ends(tokens[first])) return null;
  let last = first;
  while (!ends(tokens[last + 1]) && !/ed$/.test(tokens[last + 1]?.word ?? '') && !is(tokens[last + 1], 'DET'))
    last++;
  return last < until ? asSayer(sentence, { first, last }) : null;
}
