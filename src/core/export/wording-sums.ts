/**
 * Sums: a computed figure with the figures that it was computed from, written out so that a reader can redo it.
 *
 * In:  a card's `scale` entries.
 * Out: "1,000,000 jobs ÷ 4,854 jobs per $1bn = $206bn", and the finding in words.
 * Limit: nothing is computed here but how often one bar fits into the other.
 */
import type { FigureRef, Formula, Scale } from '../knowledge/card';
import { unitOf } from '../knowledge/units';
import { formatDate } from './wording-dates';
import { formatLabel } from './wording-figures';
import { formatNumber, formatPercent, formatValue, isCurrency } from './wording-numbers';
import type { Words } from './wording-words';

const SIGN: Readonly<Record<Formula, string>> = {
  ratio: '÷',
  quotient: '÷',
  share: '÷',
  'per-year': '÷',
  product: '×',
  difference: '−',
};

/** Counts are exact in a sum; money stays short, since its digits add nothing. */
const operandText = ({ value, unit }: FigureRef, words: Words): string =>
  formatValue(value, unit, words, isCurrency(unit.slice(0, 3)) ? 'short' : 'exact');

function resultText({ formula, result, unit }: Scale, words: Words): string {
  if (formula === 'ratio' && result >= 1)
    return words('timesOf', formatNumber(result, words, { decimals: 2 }));
  if (formula === 'ratio') return formatShare(result * 100, words);
  if (formula === 'share') return formatShare(result * (unit === 'percent' ? 1 : 100), words);
  const rounded = isCurrency(unit.slice(0, 3)) && Math.abs(result) >= 1e6 ? roundTo(result, 3) : result;
  return formatValue(rounded, unit, words);
}

/** Three significant digits: $206.02bn is no better known than $206bn. */
const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** "86 %", "8.6 %", "0.56 %", "0.004 %": a small share is told to two figures, and never as nothing. */
function formatShare(percent: number, words: Words, decimals = 1): string {
  const size = Math.abs(percent);
  const small = size > 0 && size < 0.01 ? Math.ceil(-Math.log10(size)) : 2;
  return formatPercent(percent, words, size >= 10 ? decimals : size >= 1 ? 1 : small);
}

/** One line of arithmetic. */
export const formatSum = (scale: Scale, words: Words): string =>
  words(
    'sum',
    scale.operands.map((operand) => operandText(operand, words)).join(` ${SIGN[scale.formula]} `),
    resultText(scale, words),
  );

/** The two figures of a comparison, the asked-for one first. */
export type Comparison = {
  asked: FigureRef;
  known: FigureRef;
  ratio: number;
  /** The known figure is a company's head-count: jobs held against jobs, and not against a year's. */
  staff: boolean;
};

/** The comparison that a card's sums lead to: its ratio or share, the last of them. Null where they only convert. */
export function findComparison(scale: Scale[]): Comparison | null {
  const last = scale.findLast(({ formula }) => formula === 'ratio' || formula === 'share');
  const [asked, known] = last?.operands ?? [];
  if (!asked || !known || known.value === 0 || unitOf(asked.unit) !== unitOf(known.unit)) return null;
  const staff = last?.formula === 'ratio' && known.unit === 'employees';
  return { asked, known, ratio: asked.value / known.value, staff };
}

/** Whether the asked-for figure is itself a growth: jobs divided by the jobs that each billion supports. */
function isGrowth(scale: Scale[], { asked }: Comparison): boolean {
  return scale.some(
    ({ formula, operands, result }) =>
      formula === 'quotient' &&
      operands[1]?.unit.includes(' per ') === true &&
      Math.abs(result / asked.value - 1) < 0.01,
  );
}

/** A figure's title without what only a table needs: "US jobs added over the year". */
const shortLabel = (figure: FigureRef, words: Words): string =>
  formatLabel(figure, words).replace(/(?: \([^()]*\)|, (?:year|month)ly)+$/, '');

/** "That is 1.1 % of all employees of Foxconn, 2012." */
function formatPart({ known, ratio, staff }: Comparison, words: Words): string {
  const named = [shortLabel(known, words), formatDate(known.date, words)] as const;
  if (ratio >= 1.5) {
    const times = formatNumber(roundTo(ratio, 2), words);
    return words(staff ? 'findingTimesStaff' : 'findingTimes', times, ...named);
  }
  const percent = formatShare(ratio * 100, words, 0);
  return words(staff ? 'findingShareStaff' : 'findingShare', percent, ...named);
}

/** "The yearly total would have to more than double.", or what part of which figure that is. */
export function formatFinding(scale: Scale[], words: Words): string | null {
  const found = findComparison(scale);
  if (!found) return null;
  if (!isGrowth(scale, found)) return formatPart(found, words);
  return found.ratio >= 1
    ? words('findingDouble')
    : words('findingGrowth', formatShare(found.ratio * 100, words, 0));
}
