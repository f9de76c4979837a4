/**
 * Speakers: who is credited with saying a claim.
 *
 * In:  a read sentence and the tokens that a claim covers.
 * Out: the mention; null where the document itself speaks.
 * Limit: the nearest who says before the claim, else after it; a quotation may run on from the sentences before, no farther.
 */
import type { Mention } from './claim';
import { mentionOf } from './mentions';
import type { ReadSentence } from './read-sentence';
import { closes, isSay, isSayingOn } from './say-verbs';
import {
  isFollowedByVerb,
  ownerBefore,
  sayerAfter,
  sayerBefore,
  sayerInAside,
  sayerOf,
  type Sayer,
  wordsAfter,
} from './sayers';
import { is, type Token } from './tokens';

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

/** The nearest who says before the claim: "Haas said", "by saying", "the senator's claim that". */
function before(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  let barred = false;
  for (let at = first - 1; at >= Math.max(0, first - 30); at--) {
    barred ||= isBarrier(tokens, at);
    const found = barred ? saidInAside(sentence, at, 0) : saidAt(sentence, at, first);
    if (found) return found.mention;
  }
  return null;
}

function saidAt(sentence: ReadSentence, at: number, first: number): Sayer | null {
  const { tokens } = sentence;
  if (isSayingOn(tokens, at)) return sayerOnTop(sentence, at);
  if (!isSay(tokens, at)) return byNoun(sentence, at);
  return isOver(tokens, at, first) ? null : sayerBefore(sentence, at);
}

/** Who says "…, adding that": who said what stands before, else whom the sentence is about. */
function sayerOnTop(sentence: ReadSentence, at: number): Sayer | null {
  for (let index = at - 1; index > 0; index--) {
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
  if (!closes(sentence.tokens, at)) return null;
  return turned(sentence, at) ?? sayerInAside(sentence, at, floor);
}

/** Who says so after the claim, or in an aside within it. */
function after(sentence: ReadSentence, first: number, last: number): Mention | null {
  for (let at = first; at < Math.min(sentence.tokens.length, last + 60); at++) {
    const found = saidInAside(sentence, at, first);
    if (found) return found.mention;
  }
  return null;
}

const RECKONING =
  /^(?:reckoning|estimates?|counts?|tally|arithmetic|calculations?|numbers|figures|account|admission|modelling)$/;

/** "by the union's reckoning", "by the estimate of a centre in Leeds". */
function byReckoning(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  for (let noun = at + 2; noun < at + 9; noun++) {
    const word = tokens[noun];
    if (word?.kind !== 'word') return null;
    if (!RECKONING.test(word.word)) continue;
    return tokens[noun + 1]?.word === 'of'
      ? sayerAfter(sentence, noun + 2)
      : ownerBefore(sentence, noun, at + 1);
  }
  return null;
}

/** "according to the Commerce Department", "by the ministry's count". */
function creditedAt(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  if (tokens[at]?.word === 'by') return byReckoning(sentence, at);
  const accords = tokens[at]?.word === 'according' && tokens[at + 1]?.word === 'to';
  return accords ? (sayerAfter(sentence, at + 2) ?? wordsAfter(sentence, at + 2)) : null;
}

/** The first who is credited after the claim begins, else the nearest before it. */
function credited(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  for (let at = first; at < tokens.length; at++) {
    const found = creditedAt(sentence, at);
    if (found) return found.mention;
  }
  for (let at = first - 1; at >= 0; at--) {
    const found = creditedAt(sentence, at);
    if (found) return found.mention;
  }
  return null;
}

/** "…: CBO" or "… - Eurostat" at the end of a headline, "Clinton: …" before a speech. */
function labelled({ tokens, mentions, source }: ReadSentence, first: number, last: number): Mention | null {
  const found = mentions.find(
    (mention) =>
      (mention.first > last + 1 &&
        tokens.length - mention.first <= 4 &&
        /^[:–—-]$/.test(tokens[mention.first - 1]?.word ?? '') &&
        mention.last >= tokens.length - 1) ||
      (mention.last < Math.min(first, 4) && tokens[mention.last + 1]?.word === ':'),
  );
  return found ? mentionOf(tokens, source.text, found) : null;
}

/** A quotation that runs on: the sentence before, in the same paragraph, names who speaks. */
function carriedOver(sentence: ReadSentence): Mention | null {
  const earlier = sentence.before();
  if (!earlier || !/^[“"]/.test(sentence.text) || !/[“”"]/.test(earlier.text)) return null;
  if (sentence.source.text.slice(earlier.span.end, sentence.span.start).includes('\n')) return null;
  const quoted = earlier.tokens.findIndex(({ word }, index) => word === '”' || (word === '"' && index > 0));
  const found = quoted > 0 ? after(earlier, quoted, quoted) : null;
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
    const found = sayerBefore(sentence, at);
    if (found) return found.mention;
  }
  return null;
}

/** Who is credited with the claim that covers tokens `first` to `last`; null when the document itself speaks. */
export function findSpeaker(sentence: ReadSentence, first: number, last: number): Mention | null {
  return (
    before(sentence, first) ??
    after(sentence, first, last) ??
    putter(sentence, Math.max(0, first - 12), last) ??
    credited(sentence, first) ??
    labelled(sentence, first, last) ??
    carriedOver(sentence)
  );
}
