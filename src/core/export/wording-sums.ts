/**
 * Sums: a computed figure with the figures that it was computed from, written out so that a reader can redo it.
 *
 * In:  a card's `scale` entries.
 * Out: "1,000,000 jobs ÷ 4,854 jobs per $1bn = $206bn", and the finding in words.
 * Limit: nothing is computed here but how often one bar fits into the other.
 */
import type { FigureRef, Formula, Scale } from '../knowledge/card';
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
  if (formula === 'ratio') return words('timesOf', formatNumber(result, words, { decimals: 2 }));
  if (formula === 'share') return formatPercent(result * (unit === 'percent' ? 1 : 100), words, 1);
  const rounded = isCurrency(unit.slice(0, 3)) && Math.abs(result) >= 1e6 ? roundTo(result, 3) : result;
  return formatValue(rounded, unit, words);
}

/** Three significant digits: $206.02bn is no better known than $206bn. */
const roundTo = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** One line of arithmetic. */
export const formatSum = (scale: Scale, words: Words): string =>
  words(
    'sum',
    scale.operands.map((operand) => operandText(operand, words)).join(` ${SIGN[scale.formula]} `),
    resultText(scale, words),
  );

/** The two figures of a comparison, the asked-for one first. */
export type Comparison = { asked: FigureRef; known: FigureRef; ratio: number };

/** The comparison that a card's sums lead to: its ratio or share, the last of them. Null where they only convert. */
export function findComparison(scale: Scale[]): Comparison | null {
  const last = scale.findLast(({ formula }) => formula === 'ratio' || formula === 'share');
  const [asked, known] = last?.operands ?? [];
  if (!asked || !known || known.value === 0 || asked.unit !== known.unit) return null;
  return { asked, known, ratio: asked.value / known.value };
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

/** "The yearly total would have to more than double." or "1.1 times as much", "38 % of it". */
export function formatFinding(scale: Scale[], words: Words): string | null {
  const found = findComparison(scale);
  if (!found) return null;
  if (isGrowth(scale, found))
    return found.ratio >= 1
      ? words('findingDouble')
      : words('findingGrowth', formatPercent(found.ratio * 100, words, 0));
  return found.ratio >= 1.5
    ? words('findingTimes', formatNumber(roundTo(found.ratio, 2), words))
    : words('findingShare', formatPercent(found.ratio * 100, words, 0));
}
