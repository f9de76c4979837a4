/**
 * Chart geometry: where each part of the one-line chart stands, in units of its view box.
 *
 * In:  a series, the article's date.
 * Out: paths before and after the article, ticks, the points that are named, and the claimed level.
 * Limit: one series. A value stands at the end of its period: the figure for 2017 is complete when 2018 begins.
 */
import { nice, ticks } from 'd3-array';
import { isPast } from '../../core/export/wording-dates';
import type { SeriesRef } from '../../core/knowledge/card';

export const WIDTH = 368;
export const HEIGHT = 146;
const RIGHT = 54;
const TOP = 34;
const BOTTOM = 18;

export const PLOT = { left: 0, right: WIDTH - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM };

export type Named = { x: number; y: number; date: string; value: number; later: boolean; labelY: number };

export type Geometry = {
  known: string;
  later: string;
  ticks: { y: number; value: number }[];
  base: number;
  article?: number;
  level?: number;
  named: Named[];
};

/** The end of a period as a decimal year: `2017` is 2018, `2018-09` is 2018.75, `2018-09-20` is 2018.72. */
export function timeOf(iso: string): number {
  const [, year = '0', quarter, month, day] = /^(\d{4})(?:-?Q([1-4])|-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (quarter) return Number(year) + Number(quarter) / 4;
  if (!month) return Number(year) + 1;
  return Number(year) + (Number(month) - (day ? 1 - Number(day) / 31 : 0)) / 12;
}

/** From zero, except where zero would flatten the line: a level that never leaves its upper 40 %. */
function domainOf(values: number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  if (low > 0 && low / high > 0.6) return [low - (high - low) * 0.25, high];
  return [Math.min(0, low), Math.max(0, high)];
}

type Point = [string, number];

/** The last point before the article and the last of all; one where they are the same. */
function namedPoints(points: Point[], asOf: string): Point[] {
  const at = points.findLast(([date]) => isPast(date, asOf));
  const end = points.at(-1);
  return [...new Set([at, end])].filter((point) => point !== undefined);
}

/** Labels nearer to each other than this would touch. */
const LABEL = 120;

/** A label goes where the line does not, and where no other label is: below the last point if either would be hit above. */
function isBelow(points: Point[], point: Point, away: number): boolean {
  const index = points.indexOf(point);
  const before = points[index - 1];
  return before !== undefined && index === points.length - 1 && (before[1] > point[1] || away < LABEL);
}

/** How far a label reaches to one side of its point, and the room it needs above the line and below. */
const REACH = 96;
const RISE = 8;
const DROP = 14;

type Place = { x: number; y: number };

/** Labels of points on the left stand to the right of them, all others to the left. */
export const reachesLeft = (x: number): boolean => x > PLOT.right * 0.3;

/** The height of a line at `x`, between the two of its points around it. */
function heightAt(line: Place[], x: number): number[] {
  const next = line.findIndex((place) => place.x >= x);
  const [a, b] = [line[next - 1], line[next]];
  return a && b ? [a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)] : [];
}

/** The heights of the line beside a point, as far as its label reaches. */
function heightsBeside(line: Place[], { x }: Place): number[] {
  const [from, to] = reachesLeft(x) ? [x - REACH, x + 4] : [x, x + REACH];
  const within = line.filter((place) => place.x >= from && place.x <= to).map(({ y }) => y);
  return [...within, ...heightAt(line, from), ...heightAt(line, to)];
}

/** The baseline of a label below a point: under all of the line that it would hide. */
const labelBelow = (line: Place[], at: Place): number =>
  Math.min(PLOT.bottom - 4, Math.max(at.y + DROP + 8, Math.max(...heightsBeside(line, at)) + DROP));

/** The baseline of a label above a point: over all of the line that would cross it, and under the article's date. */
const labelAbove = (line: Place[], at: Place): number =>
  Math.max(PLOT.top - 10, Math.min(at.y, ...heightsBeside(line, at)) - RISE);

type Range = [from: number, to: number];

/** A linear scale; d3-scale would bring 8 KB of colours and formats for it. All in the middle where `domain` is one value. */
const lineFrom =
  ([low, high]: Range, [from, to]: Range) =>
  (value: number): number =>
    from + (low === high ? 0.5 : (value - low) / (high - low)) * (to - from);

/** Straight from point to point; d3-shape would bring 5 KB of curves for it. */
const pathOf = (points: Point[], x: (date: string) => number, y: (value: number) => number): string =>
  points
    .map(([date, value], index) => `${index ? 'L' : 'M'}${x(date).toFixed(1)},${y(value).toFixed(1)}`)
    .join('');

export function chartGeometry({ points, claimed }: SeriesRef, asOf: string): Geometry {
  const times = points.map(([date]) => timeOf(date));
  const values = [...points.map(([, value]) => value), ...(claimed === undefined ? [] : [claimed])];
  const x = lineFrom([Math.min(...times), Math.max(...times)], [PLOT.left, PLOT.right]);
  const [low, high] = nice(...domainOf(values), 3);
  const y = lineFrom([low, high], [PLOT.bottom, PLOT.top]);
  const path = (shown: Point[]): string => pathOf(shown, (date) => x(timeOf(date)), y);
  const known = points.filter(([date]) => isPast(date, asOf));
  const placeOf = ([date, value]: Point): Place => ({ x: x(timeOf(date)), y: y(value) });
  const article = x(timeOf(asOf));
  return {
    known: path(known),
    later: path(points.slice(Math.max(0, known.length - 1))),
    ticks: ticks(low, high, 3).map((value) => ({ y: y(value), value })),
    base: y(Math.max(0, low)),
    ...(article > PLOT.left && article < PLOT.right && { article }),
    ...(claimed !== undefined && { level: y(claimed) }),
    named: namedPoints(points, asOf).map((point, _, all) => {
      const [date, value] = point;
      const at = placeOf(point);
      const away = all.length < 2 ? WIDTH : at.x - x(timeOf(all[0]?.[0] ?? ''));
      const labelY = (isBelow(points, point, away) ? labelBelow : labelAbove)(points.map(placeOf), at);
      return { ...at, date, value, later: !isPast(date, asOf), labelY };
    }),
  };
}
