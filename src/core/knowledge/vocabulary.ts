/**
 * Vocabulary: how much the words that a sentence shares with a record tell.
 *
 * In:  the texts of records, at build time; a sentence.
 * Out: word stems with the records that hold them; for a sentence, what it shares with each record.
 * Limit: a word weighs by how few records hold it; numbers are not words, they are compared as quantities.
 */
import { nameKey } from '../engine/who/names';
import { kept, once } from './once';

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
const stemOf = kept((word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/is(?=(?:e[sd]?|ing|ation)$)/, 'iz')
    .replace(/(?:ies|y)$/, 'i')
    .replace(/(?:ations?|ings?|ers?|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1'),
);

/** The stem of a word that tells something; empty for a plain one. */
const tellingStem = kept((word: string): string =>
  PLAIN.has(word) || PLAIN.has(word.replace(/s$/, '')) ? '' : stemOf(word),
);

/** The stems of a text with the last word of each, without plain words and numbers. */
export function stemsOf(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of nameKey(text).match(/\p{L}[\p{L}']{2,}/gu) ?? []) {
    const stem = tellingStem(word);
    if (stem !== '') stems.set(stem, word);
  }
  return stems;
}

/** The stems of a name, which comes again with every claim of its bearer. */
export const nameStems = kept((name: string): readonly string[] => [...stemsOf(name).keys()]);

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

type Entry = { weight: number; at: readonly number[] };
const NO_RECORD: Entry = { weight: 0, at: [] };
type Weighed = { ids: string[]; places: Map<string, number>; stems: Map<string, Entry> };

/** Records by number, and stems with their weight: each worked out when a sentence first holds it. */
const weighed = once((_vocabulary: Vocabulary): Weighed => ({
  ids: [],
  places: new Map(),
  stems: new Map(),
}));

function numberOf(id: string, { ids, places }: Weighed): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  places.set(id, ids.length);
  return ids.push(id) - 1;
}

function entryOf(stem: string, { index, count }: Vocabulary, known: Weighed): Entry {
  const found = known.stems.get(stem);
  if (found) return found;
  const list = index.get(stem);
  if (!list) return NO_RECORD;
  const weight = 1 - Math.log(list.length) / Math.log(Math.max(2, count));
  const entry = { weight, at: list.map((id) => numberOf(id, known)) };
  known.stems.set(stem, entry);
  return entry;
}

/** What the sentence shares with each record, where that weighs `least` or more. */
export function sharedWords(sentence: string, vocabulary: Vocabulary, least: number): Map<string, Shared> {
  const known = weighed(vocabulary);
  const sums = new Float64Array(vocabulary.count);
  const tops = new Float64Array(vocabulary.count).fill(-1);
  const words = new Map<number, string>();
  for (const [stem, word] of stemsOf(sentence)) {
    const { weight, at } = entryOf(stem, vocabulary, known);
    for (const one of at) {
      sums[one] = (sums[one] ?? 0) + weight;
      if (weight <= (tops[one] ?? 0)) continue;
      tops[one] = weight;
      words.set(one, word);
    }
  }
  const found = new Map<string, Shared>();
  for (const [at, rarest] of words) {
    const weight = sums[at] ?? 0;
    if (weight >= least) found.set(known.ids[at] ?? '', { weight, rarest });
  }
  return found;
}
