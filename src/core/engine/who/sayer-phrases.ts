/**
 * Sayer phrases: the words beside a verb of saying that name who says.
 *
 * In:  tokens, and where the verb or the phrase stands.
 * Out: the phrase's tokens, and where its head ends.
 * Limit: a phrase runs to the next verb, sign or joining word; one complement is taken with it.
 */
import { MAY_BE_NOUNS } from './say-verbs';
import { isFinite } from './finite-verbs';
import { phrase, type Subject } from './noun-phrases';
import { is, type Token } from '../tokens';

export type Phrase = Pick<Subject, 'first' | 'last'>;

const PARTICIPLE =
  /ed$|^(?:seen|run|done|drawn|made|held|put|set|familiar|close|traveling|travelling|speaking|written|shown)$/;

export const isParticiple = (token: Token | undefined): boolean =>
  token?.capital === false && PARTICIPLE.test(token.word);

/** Whether a sign belongs to a name or a possessive: "Rep. Fred Upton", "the growers' group". */
export const isWithin = (tokens: Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === '.' && tokens[at - 1]?.capital === true && (tokens[at - 1]?.word.length ?? 9) < 6);

/** "the Woodworkers' Alliance", "a team at the Woodworkers' Alliance": what stands before an apostrophe belongs to it. */
function overApostrophe(tokens: Token[], found: Phrase): Phrase {
  if (!/^['’]$/.test(tokens[found.first - 1]?.word ?? '')) return found;
  const { first } = phrase(tokens, found.first - 2);
  const link = tokens[first - 1];
  if (!/^(?:of|at|in|for|from)$/.test(link?.word ?? '') || tokens[first - 2]?.kind !== 'word')
    return { first, last: found.last };
  return { first: phrase(tokens, first - 2).first, last: found.last };
}

/** "an audit published in Cork", "people familiar with the plan": the noun before, with what hangs on it. */
function overParticiple(tokens: Token[], found: Phrase): Phrase {
  for (let at = found.first - 1; at > Math.max(0, found.first - 4); at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.kind !== 'word' || token.capital) return found;
    if (is(token, 'PREP') || token.word === 'out') continue;
    const hangs = isParticiple(token) && at < found.first - 1 && before?.kind === 'word';
    if (!hangs || is(before, 'PREP', 'AUX', 'BE', 'PRON', 'TO', 'RELATIVE', 'WILL', 'WOULD')) return found;
    return { first: phrase(tokens, at - 1).first, last: found.last };
  }
  return found;
}

/** The whole of a phrase whose end was found first. */
export const widened = (tokens: Token[], found: Phrase): Phrase =>
  overParticiple(tokens, overApostrophe(tokens, found));

const ADVERB =
  /ly$|^(?:also|now|only|just|still|never|no|longer|already|once|since|later|earlier|again|itself|himself|herself|themselves)$/;

/** Where the verb group that ends at `at` begins. */
export function groupStart(tokens: Token[], at: number): number {
  let from = at;
  for (let token = tokens[from - 1]; token; token = tokens[from - 1]) {
    if (!is(token, 'AUX', 'BE', 'WILL', 'WOULD') && (token.capital || !ADVERB.test(token.word))) break;
    from--;
  }
  return from;
}

/** A verb; "estimates" and "reports" are nouns here. */
const isVerb = (token: Token | undefined): boolean =>
  isFinite(token) && !MAY_BE_NOUNS.test(token?.word ?? '');

const isYear = (token: Token | undefined): boolean => /^(?:19|20)\d\d$/.test(token?.word ?? '');

const ends = (token: Token | undefined): boolean =>
  !isYear(token) &&
  (token?.kind !== 'word' ||
    is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'TO', 'WILL', 'WOULD') ||
    (is(token, 'PRON') && token.word !== 'one') ||
    /^(?:not|what|how|why|instead|says)$/.test(token.word) ||
    isVerb(token));

/** The last token of the run of words that begins at `first`. */
function runFrom(tokens: Token[], first: number): number {
  let last = first;
  while (
    last - first < 8 &&
    (!ends(tokens[last + 1]) ||
      tokens[last + 1]?.glued === 'hyphen' ||
      (isWithin(tokens, last + 1) && !ends(tokens[last + 2])))
  )
    last++;
  return last;
}

/** The noun phrase that begins at `first`, with one complement: "officials in Hanoi", "the head of the union". */
export function phraseFrom(tokens: Token[], first: number): Phrase | null {
  if (ends(tokens[first])) return null;
  const last = runFrom(tokens, first);
  const goesOn = /^(?:of|in|at|for|from|by)$/.test(tokens[last + 1]?.word ?? '') && !ends(tokens[last + 2]);
  return is(tokens[last], 'DET') ? null : { first, last: goesOn ? runFrom(tokens, last + 2) : last };
}

/** What a sentence begins with, up to its verb, after a dateline and "In a speech,". */
export function openingPhrase(tokens: Token[]): Phrase | null {
  let first = tokens.findIndex(({ word }, index) => index < 8 && /^[—–]$/.test(word)) + 1;
  if (is(tokens[first], 'PREP'))
    first = tokens.findIndex(({ word }, index) => index > first && word === ',') + 1;
  if (ends(tokens[first])) return null;
  let last = first;
  const goesOn = (token: Token | undefined): boolean =>
    !ends(token) && !isParticiple(token) && !is(token, 'DET');
  while (last - first < 8 && goesOn(tokens[last + 1])) last++;
  return { first, last };
}

const PARTS = /^[,”"“—–);:(-]$/;

/** Where the words begin that stand between the sign before a verb and the verb; null where no sign parts them. */
export function asideStart(tokens: Token[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 18); index--) {
    const token = tokens[index];
    if (!token || token.kind !== 'sign' || isWithin(tokens, index)) continue;
    return PARTS.test(token.word) ? index + 1 : null;
  }
  return at < 18 ? 0 : null;
}

/** Whether the words from `start` to `at` are a noun phrase alone: no clause of their own, unless "who" opens it. */
export function isPhraseAlone(tokens: Token[], start: number, at: number): boolean {
  if (is(tokens[start], 'CONJ', 'IF', 'PREP', 'RELATIVE') || tokens[start]?.word === 'not') return false;
  for (let index = start + 1; index < at; index++) {
    const token = tokens[index];
    if (is(token, 'RELATIVE')) return true;
    const isJoin = is(token, 'CONJ') && token?.word !== 'and';
    if ((isVerb(token) && !isParticiple(token)) || is(token, 'AUX', 'BE', 'IF') || isJoin) return false;
  }
  return start < at;
}
