/**
 * Official figures: what a series says of a claim's period, in the claim's own terms.
 *
 * In:  a claim with its quantity, a period, a series with one of its vintages.
 * Out: the figure of the period, or its change on the period before, in percent or in the series' unit; the side of zero
 *      on which the claim puts its own.
 * Limit: a change is made of two periods that follow each other; a figure a month is no figure of a year.
 */
import type { Claim, Quantity } from '../engine/claim';
import type { FigureRef } from './card';
import { daysBetween } from './dates';
import type { Series } from './schema-records';
import { seriesFigure } from './shown-facts';
import { difference } from './sums';

type Point = Series['points'][number];

export type Vintage = { points: Point[]; name?: string };

/** Above or below zero. */
export type Side = 1 | -1;

const PER: Readonly<Record<Series['frequency'], Quantity['per']>> = {
  annual: 'year',
  quarterly: 'quarter',
  monthly: 'month',
  weekly: 'week',
};

/** Whether a quantity is told for as long as a series' points are: $31bn a month is not held against a year. */
export const isOfFrequency = ({ per }: Quantity, { frequency }: Series): boolean =>
  per === undefined || per === PER[frequency];

/** A deficit is a balance below zero, a surplus one above. */
const SIDE_OF_MEASURE: Readonly<Partial<Record<string, Side>>> = {
  deficit: -1,
  surplus: 1,
  created: 1,
  cut: -1,
};

const isPercent = ({ unit }: Quantity): boolean => unit === 'percent';

/** Whether the claim tells a step between two points; jobs added are themselves the points of their series. */
const isStep = (stated: Quantity, { subject }: Series): boolean =>
  stated.is === 'change' && (isPercent(stated) || subject !== 'employment-change');

const directionOf = ({ direction }: Quantity): Side | undefined =>
  direction && (direction === 'down' ? -1 : 1);

/** On which side of zero the claim puts its figure, as the series counts; undefined where its words do not say. */
export function sideOf(claim: Claim, stated: Quantity, { subject }: Series): Side | undefined {
  const signed = subject === 'balance' || subject === 'employment-change';
  const side = signed ? SIDE_OF_MEASURE[claim.measure ?? ''] : undefined;
  if (stated.is !== 'change') return side;
  const direction = directionOf(stated);
  if (subject !== 'balance' || isPercent(stated)) return direction;
  // a deficit that rises is a balance that falls
  return direction && side && (direction === side ? 1 : -1);
}

/** Days from one point to the next, at most. */
const STEP: Readonly<Record<Series['frequency'], number>> = {
  annual: 367,
  quarterly: 94,
  monthly: 32,
  weekly: 8,
};

/** Growth of what the claim measures: a surplus that was none has not grown. */
function growth(claim: Claim, from: number, to: number, { subject }: Series): number | null {
  const side = subject === 'balance' ? (SIDE_OF_MEASURE[claim.measure ?? ''] ?? Math.sign(from)) : 1;
  return from * side > 0 ? (to / from - 1) * 100 : null;
}

/** The difference of two points, with its sum. */
function step(series: Series, before: Point, point: Point, name?: string): FigureRef | null {
  const now = seriesFigure(series, point, name);
  const sum = difference(now, seriesFigure(series, before, name));
  if (!sum) return null;
  const { formula, operands, result } = sum;
  return {
    ...now,
    label: 'change',
    value: result,
    from: { formula, operands },
  };
}

/** What a vintage of a series says of a period in the terms of the claim's quantity; null where it does not tell. */
export function officialFigure(
  claim: Claim,
  stated: Quantity,
  period: string,
  series: Series,
  { points, name }: Vintage,
): FigureRef | null {
  const at = points.findIndex(([date]) => date === period);
  const [before, point] = [points[at - 1], points[at]];
  if (!point) return null;
  if (!isStep(stated, series)) return seriesFigure(series, point, name);
  if (!before || daysBetween(before[0], point[0]) > STEP[series.frequency]) return null;
  if (!isPercent(stated)) return step(series, before, point, name);
  const percent = growth(claim, before[1], point[1], series);
  return percent === null ? null : seriesFigure({ ...series, unit: 'percent' }, [point[0], percent], name);
}
