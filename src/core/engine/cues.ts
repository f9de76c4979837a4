/**
 * Cues: the gate. A sentence is worth reading only where a claim noun and a number or a pledge verb stand in it.
 *
 * In:  a text, a paragraph or a sentence.
 * Out: whether it may hold a claim. Made from the word classes that the rules are written in, so that no rule
 *      can know a word that the gate does not.
 * Limit: says yes too often on purpose (a third of all business sentences), and never no to what a rule would find.
 */
import { beginningFinder } from './beginnings';
import { CUE_NOUNS } from './lexicon-cue-nouns';
import { CUE_VERBS } from './lexicon-cue-verbs';
import { nouns, verbs, words } from './word-forms';

/** Verbs that are too common to open the gate by themselves. */
const TOO_COMMON = new Set([
  ...words(
    'have has had having hand hands man men woman women doctor officer waiter site center centre role post',
  ),
  ...words('position complex hub labor force sink sinks sank sunk'),
  ...nouns('manager executive agent cook guard actor driver rider adult citizen resident soldier channel'),
  ...verbs('open order move provide develop shift source'),
]);

/** Words by their stems: "promise promised promises promising" are one beginning. */
function stemsOf(classes: string[][]): string[] {
  const words = new Set(classes.flat().filter((word) => !TOO_COMMON.has(word) && word.length > 2));
  const stems = new Set<string>();
  for (const word of [...words].sort((a, b) => a.length - b.length)) {
    const stem = word.replace(/(?:ies|ing|ed|es|s|e|y)$/, '');
    if (![...stems].some((known) => known.length > 3 && word.startsWith(known)))
      stems.add(stem.length > 3 ? stem : word);
  }
  return [...stems].sort();
}

/** Claim nouns and verbs of commitment; each begins with three letters. */
export const BEGINNINGS = [
  ...stemsOf([...Object.values(CUE_NOUNS), ...Object.values(CUE_VERBS)]),
  ...'employe|payroll|staff|tariff|duty|duties|levy|levies|people|percent|participation|labou?r'.split('|'),
  ...'steelworker|autoworker|miner|engineer|pilot|nurse|teacher|apprentice|sack|lays? off|laid off|laying off'.split(
    '|',
  ),
  // "lose $70 billion a year to Mexico", "tax $50 billion of goods"
  'los(?:es?|t|ing) [$£€]',
  'tax(?:es|ed|ing)? [$£€]',
  ...'sales of|production|furlough|work for|work to|out of work|ranks\\b|that figure|that number|that total'.split(
    '|',
  ),
];
// "according to" stands in every other news story and is no accord
const holdsNoun = beginningFinder(BEGINNINGS.map((noun) => (noun === 'accord' ? 'accord(?!ing)' : noun)));

const NUMBER =
  /\d|\b(?:million|billion|trillion|thousands?|hundreds?|dozens?|half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|(?:doubl|tripl|trebl|quadrupl|halv)(?:e[sd]?|ing)|zero|one in|percent|per cent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;
const VERB =
  /\b(?:promis|pledg|vow|commit|plan|will\b|would\b|announc|impos|slap|threat|lev(?:y|ied)|tariff|unemployment|bring|build|jobs)/i;

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
