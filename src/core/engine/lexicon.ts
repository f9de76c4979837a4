/**
 * Lexicon: the word classes that rules are written in.
 *
 * In:  nothing.
 * Out: `classesOf(word)`, and the lists themselves for the cues. A word may be of several classes.
 * Limit: single words only; a phrase is a pattern of a rule ("lay off" is `lay` before `off`).
 */
import { NOUNS } from './lexicon-nouns';
import { VERBS } from './lexicon-verbs';
import { FUNCTION_WORDS } from './lexicon-function';

export const LEXICON = { ...NOUNS, ...VERBS, ...FUNCTION_WORDS };
export type WordClass = keyof typeof LEXICON;

const NONE: ReadonlySet<string> = new Set();

const byWord = new Map<string, Set<string>>();
for (const [name, list] of Object.entries(LEXICON)) {
  for (const word of list) {
    const classes = byWord.get(word);
    if (classes) classes.add(name);
    else byWord.set(word, new Set([name]));
  }
}

/** The classes of a word in lower case, possessive ending taken off; a shared set, not to be changed. */
export const classesOf = (word: string): ReadonlySet<string> => byWord.get(word) ?? NONE;
