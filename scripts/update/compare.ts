/**
 * Compare: what an answer changes in a series that is held, and whether it is to be believed.
 *
 * In:  the held series, the new figures, today's period.
 * Out: new periods, revisions, periods said to be empty, and the reasons why the answer is odd.
 * Limit: it knows shapes and sizes, not truth: a person reads the difference before committing.
 */
import type { Series } from '../../src/core/knowledge/schema-records';
import type { Feed } from './feed';

export type Revision = { period: string; from: number; to: number };
export type Comparison = {
  added: [period: string, value: number][];
  revised: Revision[];
  /** Periods whose figure is the held one with more digits. */
  finer: string[];
  /** Held periods that the office now says to have no figure; the held one stays. */
  emptied: string[];
  odd: string[];
};

/** A median change of more than this means another unit or another series. */
const MOST_DRIFT = 0.1;
/** A new figure this many times the largest of the held ones is a slip until somebody says otherwise. */
const MOST_JUMP = 10;
const RECENT = 60;

const zerosOf = (value: number): number => /0*$/.exec(String(Math.abs(value)))?.[0].length ?? 0;

/** What the figures of large sums were rounded to when they were collected: 1,000,000 for 9,710,000,000. */
function precisionOf(pairs: Revision[]): number {
  const large = pairs.every(({ from }) => Number.isInteger(from) && (from === 0 || Math.abs(from) >= 1e5));
  return large ? 10 ** Math.min(...pairs.map(({ from }) => zerosOf(from))) : 0;
}

/** Whether the new figure is the held one before it was rounded: 9,709,600,123 of 9,710,000,000. */
const isFiner = ({ from, to }: Revision, precision: number): boolean =>
  to % precision !== 0 && Math.abs(from - to) <= precision / 2;

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Differences measured against the size of the series, so that a balance near zero does not weigh. */
function drift(pairs: Revision[], size: number): number {
  return size === 0 ? 0 : median(pairs.map(({ from, to }) => Math.abs(to - from) / size));
}

const sizeOf = (values: number[]): number => median(values.map((value) => Math.abs(value)));

function oddities(held: Map<string, number>, feed: Feed, pairs: Revision[], today: string): string[] {
  const periods = [...feed].flatMap(([period, value]) => (value === null ? [] : [period]));
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const ends = [...held.keys()].at(-1) ?? '';
  const lost = [...held.keys()].filter((period) => period > first && period < last && !feed.has(period));
  const largest = Math.max(...[...held.values()].slice(-RECENT).map(Math.abs));
  const jumps = [...feed].filter(
    ([period, value]) => value !== null && !held.has(period) && Math.abs(value) > largest * MOST_JUMP,
  );
  const moved = drift(pairs, sizeOf(pairs.map(({ from }) => from)));
  return [
    ...(periods.length === 0 ? ['no figure in the answer'] : []),
    ...(pairs.length === 0 ? ['no period in common with what is held; use an earlier --since'] : []),
    ...(([...feed.keys()].at(-1) ?? '') < ends ? [`ends before ${ends}, which is held`] : []),
    ...lost.map((period) => `${period} is held and not in the answer`),
    ...periods.filter((period) => period > today.slice(0, period.length)).map((p) => `${p} is yet to come`),
    ...(moved > MOST_DRIFT ? [`half of the figures changed by ${(moved * 100).toFixed(0)} % or more`] : []),
    ...jumps.map(
      ([period, value]) => `${period}: ${String(value)} is ${MOST_JUMP} times anything held lately`,
    ),
  ];
}

/** Compares a feed in base units with a series; `today` is an ISO date. */
export function compareSeries(series: Series, feed: Feed, today: string): Comparison {
  const held = new Map(series.points);
  const figures = [...feed].flatMap(([period, value]): [string, number][] =>
    value === null ? [] : [[period, value]],
  );
  const pairs = figures.flatMap(([period, to]): Revision[] => {
    const from = held.get(period);
    return from === undefined ? [] : [{ period, from, to }];
  });
  const precision = precisionOf(pairs);
  const changed = pairs.filter(({ from, to }) => from !== to);
  return {
    added: figures.filter(([period]) => !held.has(period)),
    revised: changed.filter((pair) => !isFiner(pair, precision)),
    finer: changed.filter((pair) => isFiner(pair, precision)).map(({ period }) => period),
    emptied: [...feed]
      .filter(([period, value]) => value === null && held.has(period))
      .map(([period]) => period),
    odd: oddities(held, feed, pairs, today),
  };
}

export const isChanged = ({ added, revised, finer }: Comparison): boolean =>
  added.length + revised.length + finer.length > 0;

/** A first print is kept where it is one: the latest month of the answer, new to us. */
function firstPrintsOf(series: Series, latest: [string, number] | undefined, isPlain: boolean) {
  const kept = series.firstPrints ?? [];
  if (!isPlain || !latest || series.frequency !== 'monthly') return kept;
  return [...kept, latest].slice(-200);
}

/**
 * The series with the answer worked in. `isPlain`: its figures are published as such, so that a new one is a first
 * print; `page`: where a person finds it.
 */
export function mergeSeries(
  series: Series,
  feed: Feed,
  { added }: Comparison,
  { isPlain, page }: { isPlain: boolean; page?: string | undefined },
): Series {
  const points = new Map(series.points);
  for (const [period, value] of feed) if (value !== null) points.set(period, value);
  const firstPrints = firstPrintsOf(series, added.at(-1), isPlain);
  const { source, ...rest } = series;
  return {
    ...rest,
    points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)),
    ...(firstPrints.length > 0 && { firstPrints }),
    source: { ...source, ...(page !== undefined && { url: page }) },
  };
}
