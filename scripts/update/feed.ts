/**
 * Feed: what an office answers for one of its own series, before anything is made of it.
 *
 * In:  periods with a number, or null where the office itself says that there is none.
 * Out: a `Feed` in order of time and without gaps; `OddAnswer` where the answer is not one to write from.
 * Limit: a month that is simply not there is odd: it may have been cut off on the way.
 */

/** ISO period (`2026` or `2026-08`) → value in the office's unit, oldest first; null: said to have none. */
export type Feed = ReadonlyMap<string, number | null>;

/** What came for each feed that was asked for: the feed, or why it cannot be used. */
export type Answers = ReadonlyMap<string, Feed | OddAnswer>;

/** An answer that came and is not to be believed; asking again at once would not help. */
export class OddAnswer extends Error {}

/** The period after this one: `2025` → `2026`, `2025-12` → `2026-01`. */
function nextPeriod(period: string): string {
  const [year = '', month] = period.split('-');
  if (month === undefined) return String(Number(year) + 1);
  return month === '12'
    ? `${String(Number(year) + 1)}-01`
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}`;
}

function insert(values: Map<string, number | null>, [period, value]: [string, number | null]): void {
  if (!/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(period))
    throw new OddAnswer(`a period is "${period}", neither a year nor a month`);
  const held = values.get(period);
  if (held !== undefined && held !== value)
    throw new OddAnswer(`two values for ${period}: ${String(held)} and ${String(value)}`);
  values.set(period, value);
}

/** Puts observations in order; throws `OddAnswer` where there are none, two for one period, or a gap. */
export function makeFeed(observations: Iterable<[period: string, value: number | null]>): Feed {
  const values = new Map<string, number | null>();
  for (const observation of observations) insert(values, observation);
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  if (!sorted.some(([, value]) => value !== null)) throw new OddAnswer('no observation in the answer');
  for (const [at, [period]] of sorted.entries()) {
    const next = sorted[at + 1]?.[0];
    if (next !== undefined && next !== nextPeriod(period))
      throw new OddAnswer(`nothing between ${period} and ${next}: the answer may be cut short`);
  }
  return new Map(sorted);
}

/** Makes the feed, or answers why not, so that a bad one costs only itself. */
export function feedOr(observations: () => Iterable<[string, number | null]>): Feed | OddAnswer {
  try {
    return makeFeed(observations());
  } catch (error) {
    if (error instanceof OddAnswer) return error;
    throw error;
  }
}

const EMPTY = new Set(['', '-', '.', ':', '(NA)', 'N/A', 'null', '(X)', '..']);

/** A number as offices write it; null for the signs that stand for none. Throws `OddAnswer` at anything else. */
export function parseValue(raw: string | number | null | undefined): number | null {
  if (raw === null || raw === undefined) return null;
  const text = String(raw).trim();
  if (EMPTY.has(text)) return null;
  const plain = text.replaceAll(',', '');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain))
    throw new OddAnswer(`a value is "${text.slice(0, 40)}", not a number`);
  return Number(plain);
}
