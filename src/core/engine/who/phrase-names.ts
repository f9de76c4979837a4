/**
 * Phrase names: the name that a noun phrase goes by: within it, beside it, or behind it.
 *
 * In:  a read sentence and a phrase of it, or the token of its head.
 * Out: where the head ends; the name that stands beside or behind; whether a mention may be a person.
 * Limit: a name that only hangs on the head is none: "officials in Hanoi" are not Vietnam.
 */
import type { Mention } from '../claim';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { isParticiple, type Phrase } from './sayer-phrases';
import { isAgent } from './noun-phrases';
import { is, type Token } from '../tokens';

/** One who speaks for others, or a paper: whose they are says it. */
const MOUTHPIECE =
  /^(?:spokes\w+|data|reports?|study|studies|figures?|survey|poll|estimates?|statistics|analysis|tally|release|statement|paper|review|model|forecast|filing|records|documents|audit|mailer|numbers)$/;

/** A role that a name may stand beside: "its director, Moira Pell, told". */
const OFFICE =
  /(?:president|minister|chancellor|secretary|mayor|governor|premier|senator|chairman|chairwoman|chief|founder|director|candidate|leader|manager|officer|executive|official|economist|analyst|historian|spokesman|spokeswoman|envoy|owner|head|steward|commissioner)$/;

/** A role or a title of somebody: "director", "Gov.". */
export const isOffice = ({ word }: Token): boolean =>
  OFFICE.test(word) || /^(?:mr|ms|mrs|dr|rep|sen|gov)$/.test(word);

/** Where the head of a phrase ends: before the first preposition or participle that no name spans. */
export function headEnd({ tokens, mentions }: ReadSentence, { first, last }: Phrase): number {
  for (let at = first + 2; at <= last; at++) {
    const token = tokens[at];
    const opens = !token?.capital && (is(token, 'PREP', 'RELATIVE') || isParticiple(token));
    if (opens && !mentions.some((mention) => mention.first < at && mention.last >= at)) return at - 1;
  }
  return is(tokens[first + 1], 'PREP') && first < last ? first : last;
}

/** "its director, Moira Pell, told", "the company behind it, TransCanada, said": the name beside. */
export function nameBeside(
  { tokens, mentions }: ReadSentence,
  head: number,
  last: number,
): NameMention | undefined {
  for (const end of head < last ? [head, last] : [last]) {
    const token = tokens[head];
    if (!token || tokens[end + 1]?.word !== ',' || !(OFFICE.test(token.word) || isAgent(token))) continue;
    const name = mentions.find(({ first }) => first === end + 2);
    if (name && tokens[name.last + 1]?.word === ',') return name;
  }
  return undefined;
}

/** "figures from the Statistics Office", "figures that it put out", "a spokesman for Ford". */
export function nameBehind(
  { tokens, mentions }: ReadSentence,
  head: number,
  last: number,
): NameMention | undefined {
  if (!MOUTHPIECE.test(tokens[head]?.word ?? '')) return undefined;
  return mentions.find(({ first, last: end }) => {
    const link = is(tokens[first - 1], 'DET') ? first - 2 : first - 1;
    return first > head && end <= last + 6 && /^(?:by|from|of|for|at|that)$/.test(tokens[link]?.word ?? '');
  });
}

/** "Ryanair plans to recruit 1,000, the airline said": as written where the sentence itself names who that is. */
export function asWritten(
  sentence: ReadSentence,
  { first, last }: Phrase,
  found: Mention | null,
): Mention | null {
  if (!found?.inferred || first === last || found.start < sentence.span.start) return found;
  const { text, start, end } = mentionOf(sentence.tokens, sentence.source.text, { first, last });
  return { ...found, text, start, end };
}

const ORGANISED =
  /^(?:inc|corp|co|group|bank|company|union|university|institute|department|association|party|house|court)$/;

/** Whether a mention may be of a person: known as one, or an unknown name of two words or more. */
export function isPerson({ tokens, mentions }: ReadSentence, { start, end }: Mention): boolean {
  const name = mentions.find(
    ({ first, last }) => tokens[first]?.start === start && (tokens[last]?.end ?? 0) >= end,
  );
  if (!name || name.first === name.last) return name?.entity?.type === 'person';
  if (name.entity) return name.entity.type === 'person';
  return !tokens.slice(name.first, name.last + 1).some(({ word }) => ORGANISED.test(word) || word === '&');
}
