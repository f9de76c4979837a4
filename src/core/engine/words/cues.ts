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

const holdsNoun = beginningFinder(NOUNS);

/** Whether the words from `start` to `end` name what a claim is about: all that a paragraph is asked. */
export const hasNoun = holdsNoun;

/** Whether `text`, or the part of it that is given, may hold a claim. */
export function hasCues(text: string, start = 0, end = text.length): boolean {
  if (!holdsNoun(text, start, end)) return false;
  const part = text.slice(start, end);
  return NUMBER.test(part) || VERB.test(part);
}

/** What keeps the gate shut: no word that a claim is about, or neither number nor verb of commitment; null where it is open. */
export function gateLacks(text: string): 'noun' | 'number' | null {
  if (hasCues(text)) return null;
  return holdsNoun(text, 0, text.length) ? 'number' : 'noun';
}
