/**
 * Words looked for: as many as our gate has, for those who walk beside us.
 *
 * In:  the gate's own beginnings of words.
 * Out: them as plain words, for mark.js, and as one expression, for a walk.
 * Limit: "labou?r" is looked for in one of its spellings.
 */
import { BEGINNINGS } from '../../src/core/engine/words/cue-beginnings';

const plain = (beginning: string): string => beginning.replace(/\\b|\(.*?\)|.\?/g, '');

export const TERMS: string[] = [...new Set(BEGINNINGS.map(plain))].sort();

export const ONE_EXPRESSION = `\\b(?:${TERMS.join('|')})`;
