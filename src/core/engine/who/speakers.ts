/**
 * Speakers: who is credited with saying a claim.
 *
 * In:  a read sentence and the tokens that a claim covers.
 * Out: the mention; null where the document itself speaks.
 * Limit: the nearest who says before the claim, else after it; a quotation may run on from the sentences before, no farther.
 */
import type { Mention } from '../claim';
import { mentionOf } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { nameOf } from './appositions';
import {
  creditedAt,
  creditedNext,
  saidAfter,
  saidBefore,
  saidLast,
  saidOf,
  saidWithin,
} from './attributions';
import { findQuoted } from './quotations';
import { isOffice } from './phrase-names';
import { sayerBefore } from './sayers';
import { sayingBack, sayingFrom } from './saying-words';
import { is, type Token } from '../tokens';

/** The first who is credited after the claim begins, else the nearest before it. */
function credited(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  const [before, after] = [sayingBack(tokens, first, first - 80), sayingFrom(tokens, first, first + 200)];
  for (const at of [...after, ...before]) {
    const found = creditedAt(sentence, at);
    if (found) return found.mention;
  }
  return null;
}

/** "…: CBO" or "… - Eurostat" at the end of a headline. */
function atEnd(sentence: ReadSentence, last: number): Mention | null {
  const { tokens, source } = sentence;
  if (!tokens.slice(-5).some(({ word }) => /^[:–—-]$/.test(word))) return null;
  const found = sentence.mentions.find(
    (mention) =>
      mention.first > last + 1 &&
      tokens.length - mention.first <= 4 &&
      /^[:–—-]$/.test(tokens[mention.first - 1]?.word ?? '') &&
      mention.last >= tokens.length - 1,
  );
  return found ? mentionOf(tokens, source.text, found) : null;
}

const NO_SPEAKER = /^(?:claims?|quotes?|facts?|truth|question|answer|note|correction|verdict|ruling)$/;

const isSpeech = (tokens: Token[], from: number): boolean =>
  /^[“"]$/.test(tokens[from]?.word ?? '') ||
  tokens.slice(from).some(({ word }) => /^(?:i|we|my|our)$/.test(word));

/** "Clinton: …" before a speech. */
function atStart({ tokens, mentions, source }: ReadSentence, first: number): Mention | null {
  const colon = tokens.findIndex(({ word }, index) => index < 6 && word === ':');
  if (colon < 1 || colon > first || NO_SPEAKER.test(tokens[colon - 1]?.word ?? '')) return null;
  const name = mentions.find((mention) => mention.last === colon - 1);
  const label = tokens.slice(0, colon);
  const isName =
    name?.entity !== undefined || label.some((token) => isOffice(token)) || isSpeech(tokens, colon + 1);
  const isAll = label.every(({ capital, word }) => capital || word === '.');
  if (!isName || (!name && !isAll)) return null;
  return mentionOf(tokens, source.text, name ?? { first: 0, last: colon - 1 });
}

const PUTS = /^(?:puts?|pegs?|pegged|estimates?|estimated)$/;
const EXPECTS = /^(?:expects?|expected|sees?|foresees?)$/;

/** "The ministry put the deficit at $40 billion", "The bank expects it to reach": who says so stands in the claim. */
function putter(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  for (const at of sayingFrom(tokens, first, last + 1)) {
    const word = tokens[at]?.word ?? '';
    const link = PUTS.test(word) ? 'at' : EXPECTS.test(word) ? 'to' : null;
    // "expects to hire" is a plan of one's own
    if (!link || tokens[at + 1]?.word === 'to' || is(tokens[at - 1], 'BE')) continue;
    // "put £18m into a centre at Dyce"
    if (tokens[at + 1]?.kind !== 'word') continue;
    const isGoal = (token: Token): boolean =>
      token.word === link || (link === 'to' && token.word.endsWith('ing'));
    if (!tokens.slice(at + 2, last + 1).some(isGoal)) continue;
    const found = sayerBefore(sentence, at);
    if (found) return found.mention;
  }
  return null;
}

/** Who is credited with the claim that covers tokens `first` to `last`; null when the document itself speaks. */
export function findSpeaker(sentence: ReadSentence, first: number, last: number): Mention | null {
  const found = credit(sentence, first, last);
  return found && nameOf(sentence, found);
}

function credit(sentence: ReadSentence, first: number, last: number): Mention | null {
  return (
    findQuoted(sentence, first, last) ??
    saidLast(sentence, last) ??
    creditedNext(sentence, last) ??
    saidBefore(sentence, first) ??
    saidAfter(sentence, first, last) ??
    putter(sentence, Math.max(0, first - 12), last) ??
    credited(sentence, first) ??
    saidWithin(sentence, first, last) ??
    saidOf(sentence, last) ??
    atEnd(sentence, last) ??
    atStart(sentence, first)
  );
}
