/**
 * Vocabulary: how much the words that a sentence shares with a record tell.
 *
 * In:  the texts of records, at build time; a sentence.
 * Out: word stems with the records that hold them; for a sentence, what it shares with each record.
 * Limit: a word weighs by how few records hold it; numbers are not words, they are compared as quantities.
 */
import { nameKey } from '../engine/names';
import { kept } from './once';

/** Stem → ids of the records that hold it, and how many records there are. */
export type Vocabulary = { index: ReadonlyMap<string, string[]>; count: number };

const PLAIN = new Set(
  (
    'the and that this with from have has had was were will would could said says say been being are for not its his her ' +
    'their our they them who which than then into over under about more most less least only also even each every such very ' +
    'all any some one two three four five six ten million billion trillion thousand hundred percent dollar because while when ' +
    'american america united states chinese indian european british canadian mexican japanese german french korean swiss president country countries where what how year month day week time new now out but off per among after before since between there here other others add adds added create creates created lose loses lost gain gains gained'
  ).split(' '),
);

/** Cuts what inflection adds: "subsidises", "subsidizing" and "subsidy" meet. */
export const stemOf = kept((word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/is(?=(?:e[sd]?|ing|ation)$)/, 'iz')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ations?|ings?|ers?|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1'),
);

/** The stems of a text with a word of each, without plain words and numbers. */
export function stemsOf(text: string): Map<string, string> {
  const words = nameKey(text).match(/\p{L}[\p{L}']{2,}/gu) ?? [];
  const telling = words.filter((word) => !PLAIN.has(word) && !PLAIN.has(word.replace(/s$/, '')));
  return new Map(telling.map((word) => [stemOf(word), word]));
}

/** Makes the vocabulary of records, on top of another's. */
export function makeVocabulary(records: { id: string; texts: string[] }[], onto?: Vocabulary): Vocabulary {
  const index = new Map([...(onto?.index ?? [])].map(([stem, ids]) => [stem, [...ids]]));
  for (const { id, texts } of records)
    for (const stem of stemsOf(texts.join(' ')).keys()) index.set(stem, [...(index.get(stem) ?? []), id]);
  return { index, count: (onto?.count ?? 0) + records.length };
}

/** What a sentence shares with a record. */
export type Shared = {
  /** Sum over the shared stems of 0 (all records hold it) to 1 (one does). */
  weight: number;
  /** The shared word that the fewest records hold, as the sentence has it. */
  rarest: string;
};

/** What the sentence shares with each record. */
export function sharedWords(sentence: string, { index, count }: Vocabulary): Map<string, Shared> {
  const found = new Map<string, Shared & { top: number }>();
  for (const [stem, word] of stemsOf(sentence)) {
    const ids = index.get(stem) ?? [];
    const weight = ids.length === 0 ? 0 : 1 - Math.log(ids.length) / Math.log(Math.max(2, count));
    for (const id of ids) {
      const { weight: sum = 0, top = -1, rarest = '' } = found.get(id) ?? {};
      found.set(id, {
        weight: sum + weight,
        ...(weight > top ? { top: weight, rarest: word } : { top, rarest }),
      });
    }
  }
  return found;
}
