/**
 * Sums: what a card computes from figures, each with the figures that it was computed from.
 *
 * In:  figures with their units and sources.
 * Out: computed figures that carry their operands; null where the units do not go together.
 * Limit: the sums that a card shows and no others; every operand is a figure with a source.
 */
import { amount, isRate, minus, per, percentOf, readAmount, taking, times, type Amount } from './amount';
import type { FigureRef, Formula, Scale } from './card';

/** Employees are held against jobs as one unit; a figure keeps its own word for them. */
const read = ({ value, unit }: FigureRef): Amount => readAmount(value, unit === 'employees' ? 'jobs' : unit);

const scaleOf = (formula: Formula, operands: FigureRef[], result: Amount | null): Scale | null =>
  result && { formula, operands, result: result.value, unit: result.unit };

/** What one figure is in terms of another: jobs over jobs per $1bn are dollars. Null for dollars over percent and the like. */
export function quotient(dividend: FigureRef, divisor: FigureRef): Scale | null {
  const [a, b] = [read(dividend), read(divisor)];
  const result = isRate(b) ? taking(a, b) : (times(a, b) ?? per(a, b));
  return scaleOf('quotient', [dividend, divisor], renamed(result));
}

/** "USD per jobs" is said of one job. */
const renamed = (result: Amount | null): Amount | null =>
  result && amount(result.value, result.unit.replace(/ per (job|year)s$/, ' per $1'));

/** Nothing is a part of a loss: in a year in which jobs went, a pledge is no share of the jobs that came. */
const isWhole = ({ value }: FigureRef): boolean => value > 0;

/** How many times one figure holds another of the same unit; null for two units, and for what is not above zero. */
export const ratio = (part: FigureRef, whole: FigureRef): Scale | null =>
  isWhole(whole) ? scaleOf('ratio', [part, whole], times(read(part), read(whole))) : null;

/** What one figure is more than another of the same unit; null for two units. */
export const difference = (now: FigureRef, before: FigureRef): Scale | null =>
  scaleOf('difference', [now, before], minus(read(now), read(before)));

/** A figure spread over years. */
export const perYear = (total: FigureRef, years: FigureRef): Scale | null =>
  years.unit === 'years' ? scaleOf('per-year', [total, years], renamed(per(read(total), read(years)))) : null;

/** One figure as a part of another of the same unit, in percent; null for two units, and for what is not above zero. */
export const share = (part: FigureRef, whole: FigureRef): Scale | null =>
  isWhole(whole) ? scaleOf('share', [part, whole], percentOf(read(part), read(whole))) : null;

/** The result of a sum as a figure that a further sum may take: it carries the sum, and the source of an operand that has one to cite. */
export function asFigure(scale: Scale, label: string): FigureRef | null {
  const { formula, operands, result, unit } = scale;
  const cited = operands.find(({ source }) => source.publisher !== '') ?? operands[0];
  return cited
    ? { label, value: result, unit, date: cited.date, source: cited.source, from: { formula, operands } }
    : null;
}
