/**
 * Word groups: words that keep the same company in English at large, so that a word never seen in a labelled
 * text is weighed as those beside it in meaning are.
 *
 * In:  a word in lower case.
 * Out: its group's number; undefined for a word outside the 6,000 commonest.
 * Limit: one group a word, whatever its sense. Made by scripts/group-words.ts from GloVe vectors (public domain, PDDL 1.0).
 */
import { shelfReader } from './shelves';
import { GROUPS } from './weight-shelves';

export const wordGroup: (word: string) => number | undefined = shelfReader(GROUPS, ([group]) =>
  Number(group),
);
