/**
 * Folds: texts put aside by a fixed rule on their id, so that nobody chooses.
 *
 * In:  an id; how many folds.
 * Out: the fold's number from 0; whether a text is on the side that was asked for.
 * Limit: a text under another id is another text.
 */
import { fnv1a64 } from '../../src/core/engine/fnv';

export type Fold = 'all' | 'open' | 'held';

const SIDES: readonly Fold[] = ['all', 'open', 'held'];
const HELD_ONE_IN = 3;

/** 0 to `folds` − 1, from the last 24 bits of the id's FNV-1a hash. */
export const foldOf = (id: string, folds: number): number => parseInt(fnv1a64(id).slice(-6), 16) % folds;

/** One text in three is held back. */
export const inFold = (id: string, side: Fold): boolean =>
  side === 'all' || (foldOf(id, HELD_ONE_IN) === 0) === (side === 'held');

/** `all` where nothing was asked for; throws on a side that is none. */
export function parseFold(side = 'all'): Fold {
  const known = SIDES.find((name) => name === side);
  if (!known) throw new Error(`--fold ${side}: give one of ${SIDES.join(', ')}`);
  return known;
}
