/**
 * Sentence phrases: the phrases of recurrent claims that a sentence holds.
 *
 * In:  a sentence in lower case with its words, the phrases of a base by their first word.
 * Out: the phrases by record; those that are but a number and what it counts stand apart.
 * Limit: a phrase is found as it is written, white space folded.
 */
import type { Knowledge } from './base';
import { kept } from './once';
import type { SentenceWords } from './sentence-words';

/** A phrase that is nothing but a number and what it counts agrees whenever the number does. */
const isBareNumber = kept(
  (phrase: string): boolean =>
    !/\p{L}/u.test(
      phrase.replace(
        /\b(?:a|an|of|about|half|million|billion|trillion|thousand|percent|dollars?|jobs?|people|workers|factories|years?)\b/gu,
        '',
      ),
    ),
);

/** The phrases of one record that a sentence holds; those that are a number and what it counts stand apart. */
export type Phrases = { words: string[]; numbers: string[] };
export const NO_PHRASES: Phrases = { words: [], numbers: [] };

/** Phrases of the sentence, by record. */
export function phrasesIn(
  sentence: string,
  { runs }: SentenceWords,
  phrases: Knowledge['phrases'],
): Map<string, Phrases> {
  const found = new Map<string, Phrases>();
  const read: (readonly unknown[])[] = [];
  for (const run of runs) {
    const beginning = phrases.get(run);
    if (!beginning || read.includes(beginning)) continue;
    read.push(beginning);
    for (const [phrase, record] of beginning) {
      if (!sentence.includes(phrase)) continue;
      const held = found.get(record) ?? { words: [], numbers: [] };
      found.set(record, held);
      (/^[\d$]/.test(phrase) || isBareNumber(phrase) ? held.numbers : held.words).push(phrase);
    }
  }
  return found;
}
