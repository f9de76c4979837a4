/**
 * Folds: texts put aside by a fixed rule on their id, so that nobody chooses.
 *
 * In:  an id; how many folds.
 * Out: the fold's number from 0; whether a text is on the side that was asked for.
 * Limit: a text under another id is another text.
 */
import { fnv1a64 } from '../../src/core/engine/fnv';
import { TaskUsageError } from '../task-arguments';

export type Fold = 'all' | 'open' | 'held';

export const SIDES: readonly Fold[] = ['all', 'open', 'held'];
const HELD_ONE_IN = 3;
/** Of the twelve documents of the development set the four with the lowest hashes: so few would not split evenly by chance. */
const HELD_DOCUMENTS = new Set(['da-03', 'da-10', 'da-11', 'da-12']);
const IS_DOCUMENT = /^da-\d{2}$/;

/** 0 to `folds` − 1, from the last 24 bits of the id's FNV-1a hash. */
export const foldOf = (id: string, folds: number): number => parseInt(fnv1a64(id).slice(-6), 16) % folds;

/** FNV-1a, 32 bits, of the UTF-8 bytes. */
function hash32(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** One text in three is held back: opened to be measured only, by nobody read and by no fit of weights seen. */
export const isHeldBack = (id: string): boolean =>
  IS_DOCUMENT.test(id) ? HELD_DOCUMENTS.has(id) : hash32(id) % HELD_ONE_IN === 0;

export const inFold = (id: string, side: Fold): boolean =>
  side === 'all' || isHeldBack(id) === (side === 'held');

/** `all` where nothing was asked for; throws on a side that is none. */
export function parseFold(side = 'all'): Fold {
  const known = SIDES.find((name) => name === side);
  if (!known) throw new TaskUsageError(`--fold ${side}: give one of ${SIDES.join(', ')}`);
  return known;
}
