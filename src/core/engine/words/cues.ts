/**
 * Cues: the gate. A sentence is worth reading only where a claim noun and a number or a pledge verb stand in it.
 *
 * In:  a text, a paragraph or a sentence.
 * Out: whether it may hold a claim. Its nouns follow from the word classes of lexicon-cue-*.ts; numbers and verbs are listed here.
 * Limit: says yes too often on purpose (a third of all business sentences). Nothing but tests keeps a rule from knowing a
 *      word that the gate does not: rules.test.ts names each sentence of a rule that would not get this far.
 */
import { beginningFinder } from './beginnings';
import { BEGINNINGS } from './cue-beginnings';

// "according to" stands in every other news story and is no accord
const holdsNoun = beginningFinder(BEGINNINGS.map((noun) => (noun === 'accord' ? 'accord(?!ing)' : noun)));

const NUMBER =
  /\d|\b(?:millions?|billions?|trillions?|tens|scores|thousands?|hundreds?|dozens?|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|(?:doubl|tripl|trebl|quadrupl|halv)(?:e[sd]?|ing)|zero|one in|percent|per cent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
const VERB =
  /\b(?:promis|pledg|intend|vow|commit|agree(?:d|s) to\b|plan|will\b|would\b|announc|impos|slap|threat|lev(?:y|ied)|tariff|unemployment|jobless|out of work|vacanc|bring|build|jobs|rais|abandon|renegotiat|withdr|pull|scrap|shelv|suspend|lift|reopen|keep|clos|moving|on hold|made good|making good|going to|called off|calling off|struck)/i;

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
