/**
 * Amount units: what stands after a number and says what it counts: percent, points, money; and in which time.
 *
 * In:  tokens and the place after a number.
 * Out: the unit and the token after it; '' and the same place where there is none.
 * Limit: nouns that are counted are no units here; heads.ts and the rules find them.
 */
import type { Quantity } from '../claim';
import { namedCurrency } from './currencies';
import { is, type Token } from '../tokens';

export type Unit = { unit: string; next: number };
type Per = NonNullable<Quantity['per']>;

function percentage(tokens: Token[], at: number, word = ''): Unit {
  const point = /^points?$/.test(tokens[at]?.word ?? '');
  if (point) return { unit: 'percentage_points', next: at + 1 };
  return word === 'percentage' ? { unit: '', next: at - 1 } : { unit: 'percent', next: at };
}

/** "30 %", "30 percent", "30 per cent", "3 percentage points". */
function percentAfter(tokens: Token[], at: number): Unit | null {
  const word = tokens[at]?.word ?? '';
  if (word === '%' || word === 'pct') return percentage(tokens, at + 1);
  if (word === 'percent' || word === 'percentage') return percentage(tokens, at + 1, word);
  return word === 'per' && tokens[at + 1]?.word === 'cent' ? percentage(tokens, at + 2) : null;
}

/** "0.7 of a percentage point", "half a point", "a quarter point". */
function pointsAfter(tokens: Token[], at: number): Unit | null {
  const [first, second, third] = [tokens[at]?.word ?? '', tokens[at + 1]?.word, tokens[at + 2]?.word ?? ''];
  if (first === 'of' && second === 'a' && /^(?:percentage|point)$/.test(third))
    return { unit: 'percentage_points', next: third === 'point' ? at + 3 : at + 4 };
  const before = tokens[at - 1];
  const isPart = is(before, 'DET') || before?.word === 'half' || before?.word === 'quarter';
  return isPart && /^points?$/.test(first) ? { unit: 'percentage_points', next: at + 1 } : null;
}

/** Percent signs and words, points, currency words, and nothing else. */
export function unitAfter(tokens: Token[], at: number): Unit {
  if (tokens[at]?.word === 'of' && namedCurrency(tokens, at + 1)) return unitAfter(tokens, at + 1);
  const part = pointsAfter(tokens, at) ?? percentAfter(tokens, at);
  if (part) return part;
  const currency = namedCurrency(tokens, at);
  return currency ? { unit: currency.code, next: currency.next } : { unit: '', next: at };
}

const PERIODS = new Map<string, Per>([
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['quarter', 'quarter'],
  ['quarterly', 'quarter'],
  ['month', 'month'],
  ['monthly', 'month'],
  ['week', 'week'],
  ['weekly', 'week'],
  ['day', 'day'],
  ['daily', 'day'],
  ['job', 'job'],
]);

/** "a year", "/year", "per month", "each day", "annually", "a job"; `annual` may also stand before the noun. */
export function perAfter(tokens: Token[], at: number): { per: Per; next: number } | null {
  const word = tokens[at]?.word ?? '';
  const leads = ['a', 'an', 'per', '/', 'each', 'every'].includes(word);
  const per = PERIODS.get(leads ? (tokens[at + 1]?.word ?? '') : word);
  if (!per || (!leads && !/ly$/.test(word))) return null;
  // "4.3 percent a year ago"
  if (leads && /^(?:ago|earlier|before|later)$/.test(tokens[at + 2]?.word ?? '')) return null;
  if (per === 'job' && word !== 'per') return null;
  return { per, next: leads ? at + 2 : at + 1 };
}
