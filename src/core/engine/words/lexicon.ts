/**
 * Lexicon: the word classes that rules are written in.
 *
 * In:  nothing.
 * Out: `classesOf(word)`, and whether a name is that of a class. A word may be of several classes.
 * Limit: single words only; a phrase is a pattern of a rule ("lay off" is `lay` before `off`).
 */
import { shelfReader } from '../evidence/shelves';
import { CLASS_NAMES, WORD_CLASSES } from './word-classes';

export type WordClass = (typeof CLASS_NAMES)[number];

const NONE: ReadonlySet<string> = new Set();
const names: ReadonlySet<string> = new Set(CLASS_NAMES);
const find = shelfReader(WORD_CLASSES, (classes): ReadonlySet<string> => new Set(classes));

/** The classes of a word in lower case, possessive ending taken off; a shared set, not to be changed. */
export const classesOf = (word: string): ReadonlySet<string> => find(word) ?? NONE;

export const isWordClass = (name: string): boolean => names.has(name);
