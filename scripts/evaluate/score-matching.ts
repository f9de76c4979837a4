/**
 * Score matching: whether claims are led to the right record, or to none.
 *
 * In:  cases: a text, its day, and the record that is right, or null; and who reads them.
 * Out: counts, from which precision and recall follow; the cases that were wrong.
 * Limit: series and head-counts are matched as figures, not as records, and are left out by the reader.
 */
import type { Tally } from './tally';

export type MatchingCase = { text: string; published: string; record: string | null };

/** The ids of the records that the claims of a text are matched to, each once. */
export type FindRecords = (one: MatchingCase) => string[];

/** A wrong record instead of the right one counts both ways, as for claims. */
export function scoreMatching(
  cases: readonly MatchingCase[],
  findRecords: FindRecords,
): { tally: Tally; wrong: string[] } {
  const tally: Tally = { right: 0, false: 0, missed: 0 };
  const wrong: string[] = [];
  for (const one of cases) {
    const found = findRecords(one);
    const isFound = one.record !== null && found.includes(one.record);
    const strays = found.filter((record) => record !== one.record);
    tally.right += Number(isFound);
    tally.missed += Number(one.record !== null && !isFound);
    tally.false += strays.length;
    if (strays.length > 0 || (one.record !== null && !isFound))
      wrong.push(`${one.text} is ${one.record ?? 'none'}, found ${found.join(', ') || 'none'}`);
  }
  return { tally, wrong };
}
