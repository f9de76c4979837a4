/**
 * Vocabulary: how much the words that a sentence shares with a record tell.
 *
 * In:  the texts of records, at build time; a sentence.
 * Out: word stems with the records that hold them; for a sentence, what it shares with each record.
 * Limit: a word weighs by how few records hold it; numbers are not words, they are compared as quantities.
 */
import { nameKey } from '../engine/who/names';
import { kept, MOST_KEPT, once } from './once';
import { wordsOf } from './sentence-words';

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
  for (const word of wordsOf(nameKey(text)).words) {
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
  record: string;
  /** Sum over the shared stems of 0 (all records hold it) to 1 (one does). */
  weight: number;
  /** The shared word that the fewest records hold, as the sentence has it. */
  rarest: string;
};

/** A stem that records hold: what it weighs, and the numbers of those records. */
type Stem = { weight: number; at: readonly number[] };

/** The records of a vocabulary by number, with the sums of the sentence at hand. */
class Weigher {
  readonly #vocabulary: Vocabulary;
  readonly #records: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, Stem>();
  /** Null: no record holds the word. */
  readonly #words = new Map<string, Stem | null>();
  readonly #sums: Float64Array;
  readonly #tops: Float64Array;
  readonly #rarest: Uint32Array;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#sums = new Float64Array(vocabulary.count);
    this.#tops = new Float64Array(vocabulary.count).fill(-1);
    this.#rarest = new Uint32Array(vocabulary.count);
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id) ?? this.#records.push(id) - 1;
    this.#numbers.set(id, known);
    return known;
  }

  #makeStem(word: string): Stem | null {
    const stem = tellingStem(word);
    const known = this.#stems.get(stem);
    if (known) return known;
    const { index, count } = this.#vocabulary;
    const ids = stem === '' ? undefined : index.get(stem);
    if (!ids) return null;
    const weight = 1 - Math.log(ids.length) / Math.log(Math.max(2, count));
    const made = { weight, at: ids.map((id) => this.#numberOf(id)) };
    this.#stems.set(stem, made);
    return made;
  }

  #stemOf(word: string): Stem | null {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const stem = this.#makeStem(word);
    if (this.#words.size < MOST_KEPT) this.#words.set(word, stem);
    return stem;
  }

  /** Adds what a stem weighs to the records that hold it; tells apart those that nothing was added to before. */
  #add(stem: Stem, place: number, held: number[]): void {
    for (const one of stem.at) {
      const top = this.#tops[one] ?? 0;
      if (top < 0) held.push(one);
      this.#sums[one] = (this.#sums[one] ?? 0) + stem.weight;
      if (stem.weight <= top) continue;
      this.#tops[one] = stem.weight;
      this.#rarest[one] = place;
    }
  }

  weigh(words: readonly string[], least: number): Shared[] {
    const stems: Stem[] = [];
    // a stem that comes again is told by its last word
    const last: string[] = [];
    for (const word of words) {
      const stem = this.#stemOf(word);
      if (!stem) continue;
      const known = stems.indexOf(stem);
      last[known < 0 ? stems.push(stem) - 1 : known] = word;
    }
    const held: number[] = [];
    for (let place = 0; place < stems.length; place++) {
      const stem = stems[place];
      if (stem) this.#add(stem, place, held);
    }
    return this.#takeAll(held, last, least);
  }

  /** The sums, which are then empty for the next sentence. */
  #takeAll(held: readonly number[], words: readonly string[], least: number): Shared[] {
    const shared: Shared[] = [];
    for (const one of held) {
      const weight = this.#sums[one] ?? 0;
      if (weight >= least)
        shared.push({
          record: this.#records[one] ?? '',
          weight,
          rarest: words[this.#rarest[one] ?? 0] ?? '',
        });
      this.#sums[one] = 0;
      this.#tops[one] = -1;
    }
    return shared;
  }
}

const weigherOf = once((vocabulary: Vocabulary) => new Weigher(vocabulary));

/** What a sentence's words share with each record, where that weighs `least` or more. */
export const sharedWords = (words: readonly string[], vocabulary: Vocabulary, least: number): Shared[] =>
  weigherOf(vocabulary).weigh(words, least);
