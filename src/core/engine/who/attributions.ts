/**
 * Attributions: who says what, within one sentence.
 *
 * In:  a read sentence and the tokens that a claim covers.
 * Out: who says it before the claim, after it or in an aside within it; null where nobody in the sentence does.
 * Limit: the nearest verb of saying counts, not the outermost, unless "said X" closes the sentence.
 */
import type { Mention } from '../claim';
import type { ReadSentence } from '../read-sentence';
import { closes, isSay, isSayingOn, isTelling, isToldBy, isView } from './say-verbs';
import {
  isFollowedByVerb,
  ownerBefore,
  sayerAfter,
  sayerBefore,
  sayerInAside,
  sayerOf,
  wordsAfter,
  type Sayer,
} from './sayers';
import { sayingBack, sayingFrom } from './saying-words';
import { is, type Token } from '../tokens';

const RECKONING =
  /^(?:reckoning|estimates?|counts?|tally|arithmetic|calculations?|numbers|figures|account|admission|modelling)$/;

const PAPER = /^(?:reports?|data|figures|estimates?|survey|study|statistics|numbers|research)$/;

/** "by the union's reckoning", "by the estimate of a centre in Leeds". */
function byReckoning(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  for (let noun = at + 2; noun < at + 9; noun++) {
    const word = tokens[noun];
    if (word?.kind !== 'word' && !/^['’]$/.test(word?.word ?? '')) return null;
    if (!RECKONING.test(word?.word ?? '')) continue;
    return tokens[noun + 1]?.word === 'of'
      ? sayerAfter(sentence, noun + 2)
      : ownerBefore(sentence, noun, at + 1);
  }
  return null;
}

/** "Based on a report by the statistics office". */
function onPaper(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  if (tokens[at + 1]?.word !== 'on') return null;
  for (let noun = at + 2; noun < at + 6; noun++)
    if (PAPER.test(tokens[noun]?.word ?? ''))
      return /^(?:by|from|of)$/.test(tokens[noun + 1]?.word ?? '') ? sayerAfter(sentence, noun + 2) : null;
  return null;
}

/** "according to the Commerce Department", "by the ministry's count". */
export function creditedAt(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  if (tokens[at]?.word === 'by') return byReckoning(sentence, at);
  if (tokens[at]?.word === 'based') return onPaper(sentence, at);
  const accords = tokens[at]?.word === 'according' && tokens[at + 1]?.word === 'to';
  return accords ? (sayerAfter(sentence, at + 2) ?? wordsAfter(sentence, at + 2)) : null;
}

/** Verbs after which those stand who are spoken to. */
const TO_SOMEBODY = /^(?:told|tells?|reminded|assured)$/;

/** What somebody has said, as a noun. */
const SAID_NOUN =
  /^(?:announcement|statement|claim|argument|warning|estimate|forecast|assertion|remark|projection|contention|complaint|conclusion)s?$/;

const BUT = /^(?:but|while|although|though|whereas|yet)$/;

/** "claim that", "announcement on Friday that". */
function tellsThat(tokens: Token[], at: number): boolean {
  const that = tokens.findIndex(
    (token, index) => index > at && (token.kind !== 'word' || token.word === 'that'),
  );
  return tokens[that]?.word === 'that' && that - at <= 5;
}

/** "the senator's claim that", "a claim by the union that". */
function byNoun(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  if (!SAID_NOUN.test(tokens[at]?.word ?? '')) return null;
  if (tokens[at + 1]?.word !== 'by') return tellsThat(tokens, at) ? ownerBefore(sentence, at, 0) : null;
  const found = sayerAfter(sentence, at + 2);
  return found && tokens[found.last + 1]?.word === 'that' ? found : null;
}

/** "which promised 300 jobs in 2012, ": a clause that is over where the claim begins. */
const isOver = (tokens: Token[], at: number, first: number): boolean =>
  is(tokens[at - 1], 'RELATIVE') && tokens.slice(at, first).some(({ word }) => word === ',');

/** "; " or ", while": what stands before leads no farther, unless it closed what was said: "A, the bank said, while B". */
const isBarrier = (tokens: Token[], at: number): boolean =>
  tokens[at]?.word === ';' || (BUT.test(tokens[at]?.word ?? '') && tokens[at - 1]?.word === ',');

/** "China said on Tuesday that exports fell, while imports rose": what "that" opens goes on behind "while". */
const saidThat = (sentence: ReadSentence, at: number): Sayer | null =>
  isSay(sentence.tokens, at) && tellsThat(sentence.tokens, at) ? sayerBefore(sentence, at) : null;

/** The nearest who says before the claim: "Haas said", "by saying", "the senator's claim that". */
export function saidBefore(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  let barred = false;
  for (const at of sayingBack(tokens, first, first - 30)) {
    barred ||= isBarrier(tokens, at);
    const found = barred
      ? (saidInAside(sentence, at, 0) ?? saidThat(sentence, at))
      : saidAt(sentence, at, first);
    if (found) return found.mention;
  }
  return null;
}

const isAnybody = (token: Token | undefined): boolean =>
  /^(?:some|many|most|several)$/.test(token?.word ?? '');

function saidAt(sentence: ReadSentence, at: number, first: number): Sayer | null {
  const { tokens } = sentence;
  if (isSayingOn(tokens, at)) return sayerOnTop(sentence, at);
  const credited = creditedAt(sentence, at);
  if (credited && !isAnybody(tokens[credited.first])) return credited;
  if (!isSay(tokens, at) && !isView(tokens, at)) return byNoun(sentence, at);
  return isOver(tokens, at, first) ? null : sayerBefore(sentence, at);
}

/** Who says "…, adding that": who said what stands before, else whom the sentence is about. */
function sayerOnTop(sentence: ReadSentence, at: number): Sayer | null {
  for (const index of sayingBack(sentence.tokens, at, at - 40)) {
    const found = isSay(sentence.tokens, index) ? sayerBefore(sentence, index) : null;
    if (found) return found;
  }
  return sayerOf(sentence, at);
}

/** "said Derek Scissors", "say officials in Hanoi"; not "who sold it, said the plant would close". */
function turned(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  if (!/^(?:[,”"—–)]|as)$/.test(tokens[at - 1]?.word ?? '') || TO_SOMEBODY.test(tokens[at]?.word ?? ''))
    return null;
  const found = sayerAfter(sentence, at + 1);
  return found && !isFollowedByVerb(tokens, found) ? found : null;
}

/** ", Foxconn reported", "“…,” she said", ", said Derek Scissors": its words begin after `floor`. */
function saidInAside(sentence: ReadSentence, at: number, floor: number): Sayer | null {
  if (isToldBy(sentence.tokens, at)) return sayerAfter(sentence, at + 2);
  if (!closes(sentence.tokens, at)) return null;
  return turned(sentence, at) ?? sayerInAside(sentence, at, floor);
}

/** Who says so after the claim, or in an aside within it. */
export function saidAfter(sentence: ReadSentence, first: number, last: number): Mention | null {
  for (const at of sayingFrom(sentence.tokens, first, last + 60)) {
    const found = saidInAside(sentence, at, first);
    if (found) return found.mention;
  }
  return null;
}

/** "Ford has told the state that it will hire, said two people": who closes the sentence reports the whole of it. */
export function saidLast(sentence: ReadSentence, last: number): Mention | null {
  const { tokens } = sentence;
  for (const at of sayingBack(tokens, tokens.length, Math.max(last + 1, tokens.length - 20))) {
    if (tokens[at]?.word === ';' || isBarrier(tokens, at)) return null;
    const found = closes(tokens, at) && turned(sentence, at);
    if (found) return found.last >= tokens.length - 8 ? found.mention : null;
  }
  return null;
}

const EXPECTS = /^(?:expects?|expected|hopes?|doubts?|doubted|fears?)$/;

/** "Washington warned that duties would rise": who says so stands at the head of the claim itself. */
export function saidWithin(sentence: ReadSentence, first: number, last: number): Mention | null {
  for (const at of sayingFrom(sentence.tokens, first, last - 2)) {
    const isView = EXPECTS.test(sentence.tokens[at]?.word ?? '') && sentence.tokens[at + 1]?.word === 'that';
    const found = isView || isTelling(sentence.tokens, at) ? sayerBefore(sentence, at) : null;
    if (found) return found.mention;
  }
  return null;
}

/** "the 25 million jobs that the candidate said he would create": the clause that hangs on the claim. */
export function saidOf(sentence: ReadSentence, last: number): Mention | null {
  const { tokens } = sentence;
  const from = /^(?:that|which)$/.test(tokens[last + 1]?.word ?? '') ? last + 2 : last + 1;
  if (is(tokens[from], 'CONJ', 'PREP')) return null;
  for (let at = from; at < from + 6 && tokens[at]?.kind === 'word'; at++) {
    if (!isSay(tokens, at) || !is(tokens[at], 'SAY')) continue;
    // "a plant that the governor says will bring 300 jobs": what is said is another claim
    if (is(tokens[at + 1], 'WILL', 'WOULD')) return null;
    const found = sayerBefore(sentence, at);
    return found?.first === from ? found.mention : null;
  }
  return null;
}

/** ", according to the ministry" right after the claim; a paper without a name does not outrank who said it. */
export function creditedNext(sentence: ReadSentence, last: number): Mention | null {
  for (let at = last + 1; at <= last + 3; at++) {
    const found = creditedAt(sentence, at);
    if (found) return /\p{Lu}/u.test(found.mention.text) ? found.mention : null;
  }
  return null;
}
