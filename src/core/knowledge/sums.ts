/**
 * Sums: arithmetic on figures with units, so that no dollars are ever added to jobs.
 *
 * In:  figures with their units and sources.
 * Out: computed figures that carry their operands; null where the units do not go together.
 * Limit: division and comparison only, the sums a card shows; every operand is a figure with a source.
 */
import type { FigureRef, Formula, Scale } from './card';

const JOBS_PER_BILLION = 'jobs per USD 1 billion';
const BILLION = 1e9;

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** What a division of these units yields, and by what the plain quotient is multiplied; null: nothing that means anything. */
function quotientUnit(dividend: string, divisor: string): { unit: string; factor: number } | null {
  if (dividend === divisor) return { unit: 'times', factor: 1 };
  if (dividend === 'jobs' && divisor === JOBS_PER_BILLION) return { unit: 'USD', factor: BILLION };
  if (divisor === 'years' && (dividend === 'jobs' || isMoney(dividend)))
    return { unit: `${dividend} per year`, factor: 1 };
  if (isMoney(dividend) && divisor === 'jobs') return { unit: `${dividend} per job`, factor: 1 };
  return null;
}

const finite = (value: number): boolean => Number.isFinite(value) && value !== 0;

function divided(formula: Formula, dividend: FigureRef, divisor: FigureRef): Scale | null {
  const yields = quotientUnit(dividend.unit, divisor.unit);
  if (!yields || !finite(divisor.value)) return null;
  return {
    formula,
    operands: [dividend, divisor],
    result: (dividend.value / divisor.value) * yields.factor,
    unit: yields.unit,
  };
}

/** What one figure is in terms of another: jobs over jobs per $1bn are dollars. Null for dollars over percent and the like. */
export const quotient = (dividend: FigureRef, divisor: FigureRef): Scale | null =>
  divided('quotient', dividend, divisor);

/** How many times one figure holds another of the same unit; null for two units. */
export const ratio = (part: FigureRef, whole: FigureRef): Scale | null =>
  part.unit === whole.unit ? divided('ratio', part, whole) : null;

/** A figure spread over years. */
export const perYear = (total: FigureRef, years: FigureRef): Scale | null =>
  years.unit === 'years' ? divided('per-year', total, years) : null;

/** One figure as a part of another of the same unit, in percent. */
export function share(part: FigureRef, whole: FigureRef): Scale | null {
  const plain = ratio(part, whole);
  return plain && { ...plain, formula: 'share', result: plain.result * 100, unit: 'percent' };
}

/** The result of a sum as a figure that a further sum may take; its source is that of the operand that has one to cite. */
export function asFigure(scale: Scale, label: string): FigureRef | null {
  const cited = scale.operands.find(({ source }) => source.publisher !== '') ?? scale.operands[0];
  return cited
    ? { label, value: scale.result, unit: scale.unit, date: cited.date, source: cited.source }
    : null;
}
