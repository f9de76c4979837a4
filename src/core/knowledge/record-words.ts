/**
 * Record words: which words records are known by.
 *
 * In:  records, of the base or of a newsroom's pack.
 * Out: the vocabulary of recurrent claims and of tariff rounds; the names that are one pledge's own.
 * Limit: a pack's words are weighed among those of the base: a few records of one's own make no word rare.
 */
import { nameKey } from '../engine/who/names';
import { placeNamed } from '../engine/sides/place-names';
import type { Pledge, Recurrent, Tariff } from './schema-records';
import { makeVocabulary, type Vocabulary } from './vocabulary';

export type RecordWords = { recurrent: Vocabulary; tariffs: Vocabulary };

/** The words of records, on top of those of others. */
export const wordsOf = (
  { recurrent, tariffs }: { recurrent: Recurrent[]; tariffs: Tariff[] },
  others?: RecordWords,
): RecordWords => ({
  recurrent: makeVocabulary(
    recurrent.map(({ id, claim, patterns }) => ({ id, texts: [claim, ...patterns] })),
    others?.recurrent,
  ),
  tariffs: makeVocabulary(
    tariffs.map(({ id, title, description }) => ({ id, texts: [title, description] })),
    others?.tariffs,
  ),
});

/** Names among a pledge's keywords that no other has, lower-case; places and people are weighed as such. */
export function ownNamesOf(pledges: Pledge[], names: ReadonlySet<string>): Map<string, string[]> {
  const holders = new Map<string, number>();
  for (const key of pledges.flatMap(({ keywords }) => keywords.map(nameKey)))
    holders.set(key, (holders.get(key) ?? 0) + 1);
  const isOwn = (word: string): boolean =>
    /^\p{Lu}\D+$/u.test(word) &&
    holders.get(nameKey(word)) === 1 &&
    !names.has(nameKey(word)) &&
    !placeNamed(nameKey(word));
  return new Map(pledges.map(({ id, keywords }) => [id, keywords.filter(isOwn).map(nameKey)]));
}
