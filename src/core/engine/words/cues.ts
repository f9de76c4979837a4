/**
 * Cues: the gate. A sentence is worth reading only where a claim noun and a number or a pledge verb stand in it.
 *
 * In:  a text, a paragraph or a sentence.
 * Out: whether it may hold a claim, by the words of cue-patterns.ts.
 * Limit: nothing but tests keeps a rule from knowing a word that the gate does not: rules.test.ts names each sentence of a
 *      rule that would not get this far.
 */
import { beginningFinder } from './beginnings';
import { NOUNS, NUMBER, VERB } from './cue-patterns';

/** Where the words from `start` to `end` first name what a claim is about: all that a paragraph is asked; `end` for nowhere. */
export const findNoun = beginningFinder(NOUNS);

/** Whether `text`, or the part of it that is given, may hold a claim. */
export function hasCues(text: string, start = 0, end = text.length): boolean {
  return findNoun(text, start, end) < end && hasDeed(text.slice(start, end));
}

/** Whether a number or a verb of commitment stands in `sentence`: what is asked where a noun does. */
export const hasDeed = (sentence: string): boolean => NUMBER.test(sentence) || VERB.test(sentence);

/** What keeps the gate shut: no word that a claim is about, or neither number nor verb of commitment; null where it is open. */
export function gateLacks(text: string): 'noun' | 'number' | null {
  if (hasCues(text)) return null;
  return findNoun(text, 0, text.length) < text.length ? 'number' : 'noun';
}
