/**
 * Cue beginnings: how the words begin that open the gate.
 *
 * In:  the word classes that the rules are written in.
 * Out: beginnings of claim nouns and verbs of commitment, as patterns.
 * Limit: working them out takes longer than reading a page, so builds carry the list alone: see `writtenOut` in vite-plugins.ts.
 */
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
  'orders? (?:for|from|with|of|will|would)',
  'ordered',
  'los(?:es?|t|ing) [$£€]',
  'tax(?:es|ed|ing)? [$£€]',
  ...'projects?\\b|subsidiar|joint venture|manufactur|assembl|stores|restaurants|hotels|outlets|cafes|capital budget|budget|programme|expenditure|stimulus|packages?\\b|blueprint|customs rev|customs rec|sales of|production|furlough|work for|work to|out of work|ranks\\b|that figure|that number|that total'.split(
    '|',
  ),
];
