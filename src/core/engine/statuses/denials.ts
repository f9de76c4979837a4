/**
 * Denials: whether a sentence says that a commitment was never given.
 *
 * In:  tokens, the mood of the verb that is promised, its status.
 * Out: whether the promise itself is denied, refused, nobody's, or rejected as a rumour.
 * Limit: the word of promising must be what is denied: "did not break its promise" and "did not deny it" deny none; what is
 *        denied from a sentence away is not seen.
 */
import type { Status } from '../claim';
import { findSubject } from '../who/subjects';
import { is, type Token } from '../tokens';
import type { GovernorKind } from './governors';
import type { Mood } from './moods';
import { groupStart, isStop } from './verb-groups';

/** What is said about a promise by denying these. */
const GIVES_WORD: ReadonlySet<GovernorKind> = new Set(['promise', 'agree', 'offer', 'plan', 'announce']);

const NEGATION = /^(?:not|never|cannot|n't|\w{2,7}n't)$/;
const ONLY = /^(?:only|just|merely|simply|solely|longer)$/;
const REFUSES = /^(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?|yet)$/;
const NOBODY = /^(?:no|none|neither|nobody)$/;
/** Behind these a word of promising is a noun. */
const OF_A_NOUN = /^(?:its|his|her|their|our|my|the|an?|any|this|that)$/;
const DENIES = /^(?:den(?:y|ies|ied|ying))$/;
const REJECTS =
  /^(?:den(?:y|ies|ied|ying)|(?:reject|rebut|debunk|quash)\w{0,4}|(?:dismiss|refut|disput|rubbish)(?:e[sd]?|es|ed|ing)?)$/;
const HEARSAY =
  /^(?:claim|report|suggestion|rumou?r|allegation|assertion|accusation|notion|idea|speculation|charge)s?$/;
/** "no truth to", "no evidence for". */
const NO_TRUTH = /^(?:truth|evidence|basis|substance)$/;
const UNTRUE = /^(?:untrue|false)$/;
/** What is done with a promise by giving it. */
const GIVES =
  /^(?:mak(?:e|es|ing)|made|g[ai]ve[sn]?|giving|ha[sd]|have|having|announc(?:e[sd]?|ing)|sign(?:s|ed|ing)?|offer(?:s|ed|ing)?|issued?|unveil(?:s|ed)?|received?|w[oi]n|got|is|was|were|are)$/;

const word = (tokens: Token[], at: number): string => tokens[at]?.word ?? '';

/** Whether the verb group that ends before `at` denies it: "did not", "has never"; not "did not only", "will no longer". */
function isNegated(tokens: Token[], at: number): boolean {
  let index = at - 1;
  for (let token = tokens[index]; token; token = tokens[--index]) {
    if (NEGATION.test(token.word)) return !ONLY.test(word(tokens, index + 1));
    if (!inGroup(tokens, index)) return false;
  }
  return false;
}

const inGroup = (tokens: Token[], at: number): boolean => groupStart(tokens, at + 1) <= at;

/** "refused to commit", "has yet to promise". */
const isRefused = (tokens: Token[], from: number): boolean =>
  is(tokens[from - 1], 'TO') && REFUSES.test(word(tokens, from - 2));

/** "ruled out investing", and "would not rule it out": neither is a word given. */
const isRuledOut = (tokens: Token[], from: number): boolean =>
  word(tokens, from - 1) === 'out' && /^rul(?:e[sd]?|ing)$/.test(word(tokens, from - 2));

/** "Nobody promised", "neither company has pledged", "none of the firms committed". */
function isOfNobody(tokens: Token[], from: number): boolean {
  const subject = findSubject(tokens, from);
  if (!subject) return NOBODY.test(word(tokens, from - 1));
  const first = [subject.first - 1, subject.first].find((at) => NOBODY.test(word(tokens, at)));
  return first !== undefined && !ONLY.test(word(tokens, first + 1));
}

/** Where the words before a noun lead to: over its article and what describes it, three at most. */
function beforeNoun(tokens: Token[], noun: number): number {
  let at = noun - 1;
  while (noun - at < 4 && tokens[at]?.kind === 'word' && !is(tokens[at], 'CONJ') && !isLink(tokens, at)) at--;
  return at;
}

const isLink = (tokens: Token[], at: number): boolean =>
  word(tokens, at) === 'no' || GIVES.test(word(tokens, at)) || DENIES.test(word(tokens, at));

/** "has no plans to", "made no promise to", "has not given a promise to", "denied any plan to". */
function isNounDenied(tokens: Token[], noun: number): boolean {
  if (/(?:ed|ing)$/.test(word(tokens, noun))) return false;
  const at = beforeNoun(tokens, noun);
  if (word(tokens, at) === 'no') return !ONLY.test(word(tokens, at + 1));
  if (DENIES.test(word(tokens, at))) return !isNegated(tokens, at);
  return GIVES.test(word(tokens, at)) && isNegated(tokens, at);
}

/** "denied that", "rejected claims that", "no truth to reports that", before the clause that begins after `that`. */
function isRejected(tokens: Token[], lead: number): boolean {
  const that = word(tokens, lead) === 'that';
  const at = that ? lead - 1 : lead;
  if (DENIES.test(word(tokens, at))) return !isNegated(tokens, at);
  if (!that) return false;
  if (UNTRUE.test(word(tokens, at))) return true;
  if (word(tokens, at) === 'true') return isNegated(tokens, at);
  return isHearsayRejected(tokens, at);
}

/** "rejected the union's claims that", "dismissed reports in the press that". */
function isHearsayRejected(tokens: Token[], from: number): boolean {
  let told = false;
  for (let at = from; at > Math.max(-1, from - 10); at--) {
    const token = tokens[at];
    if (!token || isStop(token) || token.word === ',') return false;
    told ||= HEARSAY.test(token.word);
    if (!told) continue;
    if (REJECTS.test(token.word)) return !isNegated(tokens, at);
    if (NO_TRUTH.test(token.word)) return word(tokens, at - 1) === 'no';
  }
  return false;
}

/** Where the clause of the verb group at `from` begins: before its subject, or before the verb where it has none of its own. */
function clauseLead(tokens: Token[], from: number): number {
  if (DENIES.test(word(tokens, from - 1))) return from - 1;
  const subject = findSubject(tokens, from);
  return (subject && subject.last < from ? subject.first : from) - 1;
}

/** The word that gives the promise: what governs the verb, else the verb itself behind its auxiliaries. */
function headOf(tokens: Token[], { governor, from }: Mood): number {
  if (governor) return governor.at;
  let at = from;
  while (
    tokens[at + 1] &&
    word(tokens, at) !== 'no' &&
    (is(tokens[at], 'NOT', 'AUX', 'BE', 'WILL', 'WOULD') || isLoose(tokens[at]))
  )
    at++;
  return at;
}

const isLoose = (token: Token | undefined): boolean =>
  /^(?:ever|even|only|also|having)$/.test(token?.word ?? '');

/** Whether what a verb in this mood says is the giving of one's word. */
function givesWord(tokens: Token[], { governor, form }: Mood, head: number, status: Status): boolean {
  if (governor) return GIVES_WORD.has(governor.kind);
  if (is(tokens[head], 'PROMISE', 'AGREE', 'ANNOUNCE', 'PLAN')) return true;
  return status === 'made' && (form === 'future' || form === 'conditional');
}

/** Whether the sentence denies that the commitment was given. */
export function isDenial(tokens: Token[], mood: Mood, status: Status): boolean {
  const head = headOf(tokens, mood);
  const from = groupStart(tokens, head);
  if (isRuledOut(tokens, from)) return true;
  if (!givesWord(tokens, mood, head, status)) return false;
  if (OF_A_NOUN.test(word(tokens, head - 1))) return isNounDenied(tokens, head);
  return (
    isNegated(tokens, head) ||
    isRefused(tokens, from) ||
    (mood.governor !== undefined && isNounDenied(tokens, head)) ||
    isOfNobody(tokens, from) ||
    isRejected(tokens, clauseLead(tokens, from))
  );
}
