/**
 * Word classes: the lexicon as shelves (shelves.ts), and the names of its classes.
 *
 * In:  the lists of lexicon.ts, inflected.
 * Out: the classes of a word, in the order of the lexicon.
 * Limit: made when the extension is built, since making them takes longer than a page may wait: see `writtenOut` in vite-plugins.ts.
 */
import { FUNCTION_WORDS } from './lexicon-function';
import { NOUNS } from './lexicon-nouns';
import { VERBS } from './lexicon-verbs';
import { fillShelves } from '../evidence/shelves';

const namesOf = <Name extends string>(lists: Record<Name, string[]>): Name[] =>
  // the lists are ours and have no other keys
  Object.keys(lists) as Name[];

const LISTS = { ...NOUNS, ...VERBS, ...FUNCTION_WORDS };

function byWord(): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(LISTS))
    for (const word of new Set(words)) classes.set(word, [...(classes.get(word) ?? []), name]);
  return classes;
}

export const CLASS_NAMES = namesOf(LISTS);
export const VERB_CLASSES = namesOf(VERBS);
export const FUNCTION_CLASSES = namesOf(FUNCTION_WORDS);
export const WORD_CLASSES = fillShelves(byWord());
