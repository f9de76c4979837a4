/**
 * Tally: counts of right, false and missed claims, and the three figures made from them.
 *
 * In:  counts.
 * Out: precision, recall and F1, each 0 to 1; 0 where nothing was there to be counted.
 * Limit: counts only; what is counted is decided in score-texts.ts.
 */

export type Tally = { right: number; false: number; missed: number };
export type Share = { right: number; of: number };

const NOTHING: Tally = { right: 0, false: 0, missed: 0 };

/** Counts one more under `key`. */
export function count(tallies: Map<string, Tally>, key: string, what: keyof Tally): void {
  const tally = tallies.get(key) ?? NOTHING;
  tallies.set(key, { ...tally, [what]: tally[what] + 1 });
}

export function countShare(shares: Map<string, Share>, key: string, isRight: boolean): void {
  const { right, of } = shares.get(key) ?? { right: 0, of: 0 };
  shares.set(key, { right: right + Number(isRight), of: of + 1 });
}

export const sum = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (all, one) => ({
      right: all.right + one.right,
      false: all.false + one.false,
      missed: all.missed + one.missed,
    }),
    NOTHING,
  );

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export const precision = (tally: Tally): number => ratio(tally.right, tally.right + tally.false);
export const recall = (tally: Tally): number => ratio(tally.right, tally.right + tally.missed);
export const f1 = (tally: Tally): number =>
  ratio(2 * tally.right, 2 * tally.right + tally.false + tally.missed);
export const shareOf = ({ right, of }: Share): number => ratio(right, of);
