/**
 * Quantities: every number of a sentence that may be what a claim states, with its unit and its bounds.
 *
 * In:  the tokens of a sentence.
 * Out: Amounts in order, with token and character spans from the first bounding word to the unit.
 * Limit: a bare number keeps the unit '' until heads.ts or a rule finds what it counts; years, dates and
 *        names with numbers are left out here.
 */
import { boundsAfter, boundsBefore, bounded, type Bounds } from './amount-bounds';
import { awaitsSecond, rangeAfter } from './amount-ranges';
import { perAfter, unitAfter } from './amount-units';
import type { Quantity, Span } from '../claim';
import { currencyAt, namedCurrency, prefixCurrency } from './currencies';
import { isNumberOfAName } from './not-quantities';
import type { ReadNumber } from './number-parts';
import { mayBeginNumber, readNumber } from './numbers';
import type { Token } from '../tokens';

export type Amount = Span &
  Bounds & {
    /** Token indices: `first` the first bounding word, `number` the number itself, `last` the last of the unit. */
    first: number;
    number: number;
    last: number;
    value: number;
    unit: string;
    form: ReadNumber['form'];
    scaled: boolean;
    max?: number;
    per?: NonNullable<Quantity['per']>;
  };

/** "a record Australian dollar 29.4bn", "Rs 500 crore", "Rs. 500 crore": the currency's name stands before the number. */
function namedCurrencyBefore(tokens: Token[], at: number): { code: string; next: number } | null {
  if (tokens[at + 1]?.kind !== 'number' && tokens[at + 2]?.kind !== 'number') return null;
  const prefix = prefixCurrency(tokens, at);
  if (prefix) return { ...prefix, next: at + 1 };
  const named = namedCurrency(tokens, at);
  // "Rs. 500 crore"
  const stop = tokens[at + 1];
  const next = named && stop?.word === '.' && stop.glued === 'touching' ? named.next + 1 : named?.next;
  return named && next !== undefined && tokens[next]?.kind === 'number' ? { code: named.code, next } : null;
}

/** The currency that stands before the number, as a sign or as a word, and where the number begins then. */
function currencyBefore(tokens: Token[], at: number): { code: string; next: number } | null {
  const sign = currencyAt(tokens[at]);
  return sign ? { ...sign, next: at + 1 } : namedCurrencyBefore(tokens, at);
}

/** "Trillions in new investments" are dollars; "millions of jobs" are not. */
const vagueMoney = (tokens: Token[], read: ReadNumber): string =>
  read.form === 'vague' && read.value >= 1e9 && tokens[read.next]?.word !== 'of' ? 'USD' : '';

/** What follows a number: "percent", "to 25 percent", "or more", "a year"; `unit` is the currency before it. */
function readTail(tokens: Token[], start: number, read: ReadNumber, unit: string) {
  const early = unitAfter(tokens, read.next);
  const range = rangeAfter(tokens, early.next, { start, read, unit: unit || early.unit });
  const closed = boundsAfter(tokens, range.next);
  const late = unitAfter(tokens, closed.next);
  const open = boundsAfter(tokens, late.next);
  const per = perAfter(tokens, open.next);
  return {
    range,
    unit: unit || late.unit || early.unit || range.unit || vagueMoney(tokens, read),
    bounds: { ...bounded(closed), ...bounded(open) },
    per: per?.per,
    next: per?.next ?? open.next,
  };
}

/** Reads the amount whose number or currency sign stands at `at`. */
function readAmount(tokens: Token[], at: number): Amount | null {
  const currency = currencyBefore(tokens, at);
  const number = currency?.next ?? at;
  if (!mayBeginNumber(tokens[number])) return null;
  const read = readNumber(tokens, number);
  if (!read || (!currency && isNumberOfAName(tokens, at, read))) return null;
  const { range, unit, bounds, per, next } = readTail(tokens, at, read, currency?.code ?? '');
  const start = awaitsSecond(tokens, at) ? at - 1 : at;
  const before = boundsBefore(tokens, start);
  const first = start < at ? start : before.first;
  const isPercent = read.form === 'share' || read.form === 'multiple';
  const amount: Amount = {
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    first,
    number: at,
    last: next - 1,
    value: read.value * range.scale,
    unit: isPercent ? 'percent' : unit,
    form: read.form,
    scaled: read.scaled,
  };
  // set one by one: most amounts have none of them, and spreads take longer than all the rest
  if (read.bound) amount.bound = read.bound;
  Object.assign(amount, before.bounds, bounds);
  if (range.max !== undefined) amount.max = range.max;
  if (per) amount.per = per;
  return amount;
}

/** Finds the amounts of a sentence in order; none overlaps another. */
export function findAmounts(tokens: Token[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at);
    if (!amount) continue;
    amounts.push(amount);
    at = amount.last;
  }
  return amounts;
}
