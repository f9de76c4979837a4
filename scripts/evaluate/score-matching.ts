/**
 * Score matching: whether claims are led to the right record, or to none.
 *
 * In:  cases: a text, its day, and the record that is right, or null; and who reads them.
 * Out: counts, from which precision and recall follow; the cases that were wrong.
 * Limit: series and head-counts are matched as figures, not as records, and are left out by the reader.
 */
import type { Tally } from './tally';

/** `also`: a second record that would be no mistake. */
export type MatchingCase = { text: string; published: string; record: string | null; also?: string };

/** The ids of the records that the claims of a text are matched to, each once; null where it has no claim. */
export type FindRecords = (one: MatchingCase) => string[] | null;

/** `unread`: missed, since no claim was found that could be led anywhere. */
export type MatchingScore = { tally: Tally; unread: number; wrong: string[] };

/** A wrong record instead of the right one counts both ways, as for claims. */
export function scoreMatching(cases: readonly MatchingCase[], findRecords: FindRecords): MatchingScore {
  const tally: Tally = { right: 0, false: 0, missed: 0 };
  const wrong: string[] = [];
  let unread = 0;
  for (const one of cases) {
    const records = findRecords(one);
    const found = records ?? [];
    const isRight = (record: string): boolean => record === one.record || record === one.also;
    const isFound = one.record !== null && found.some(isRight);
    const strays = found.filter((record) => !isRight(record));
    tally.right += Number(isFound);
    tally.missed += Number(one.record !== null && !isFound);
    unread += Number(one.record !== null && records === null);
    tally.false += strays.length;
    if (strays.length > 0 || (one.record !== null && !isFound))
      wrong.push(`${one.text} is ${one.record ?? 'none'}, found ${found.join(', ') || 'none'}`);
  }
  return { tally, unread, wrong };
}
