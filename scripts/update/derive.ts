/**
 * Derive: what our series are made of, from the offices' feeds.
 *
 * In:  feeds, by period.
 * Out: feeds in base units (dollars, jobs, percent), null where a part is missing.
 * Limit: a year is made of twelve months or not at all.
 */
import type { Feed } from './feed';

export type Make = (...feeds: Feed[]) => Feed;

type Sum = (values: number[]) => number;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const map = (feed: Feed, of: (value: number) => number): Feed =>
  new Map([...feed].map(([period, value]) => [period, value === null ? null : of(value)]));

const both = (a: Feed, b: Feed, of: (a: number, b: number) => number): Feed =>
  new Map(
    [...a].flatMap(([period, left]): [string, number | null][] => {
      const right = b.get(period);
      if (right === undefined) return [];
      return [[period, left === null || right === null ? null : of(left, right)]];
    }),
  );

function yearly(feed: Feed, of: Sum): Feed {
  const years = new Map<string, number[]>();
  for (const [period, value] of feed) {
    const year = period.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), ...(value === null ? [] : [value])]);
  }
  return new Map([...years].map(([year, values]) => [year, values.length === 12 ? of(values) : null]));
}

const total: Sum = (values) => values.reduce((sum, value) => sum + value, 0);
const mean: Sum = (values) => total(values) / values.length;

function changes(feed: Feed): Feed {
  const periods = [...feed];
  return new Map(
    periods.map(([period, value], at) => {
      const before = periods[at - 1]?.[1] ?? null;
      return [period, value === null || before === null ? null : value - before];
    }),
  );
}

/** Feeds in `unit`s as they are: thousands of persons with 1,000. */
export const times =
  (unit: number): Make =>
  (feed = new Map()) =>
    map(feed, (value) => round(value * unit, 6));

/** Each figure rounded to so many digits. */
export const rounded =
  (digits: number, make: Make): Make =>
  (...feeds) =>
    map(make(...feeds), (value) => round(value, digits));

export const yearMeans =
  (make: Make): Make =>
  (...feeds) =>
    yearly(make(...feeds), mean);

export const yearSums =
  (make: Make): Make =>
  (...feeds) =>
    yearly(make(...feeds), total);

/** December alone stands for its year. */
export const decembers =
  (make: Make): Make =>
  (...feeds) =>
    new Map(
      [...make(...feeds)].flatMap(([period, value]): [string, number | null][] =>
        period.endsWith('-12') ? [[period.slice(0, 4), value]] : [],
      ),
    );

/** Each period less the one before. */
export const changesOf =
  (make: Make): Make =>
  (...feeds) =>
    changes(make(...feeds));

/** The first feed less the second. */
export const less: Make = (a = new Map(), b = new Map()) => both(a, b, (left, right) => left - right);

/** The first as percent of the second, each made by `part` first. */
export const percentOf =
  (part: Make): Make =>
  (a = new Map(), b = new Map()) =>
    both(part(a), part(b), (left, right) => (left / right) * 100);
