/**
 * Dates: comparing ISO dates that are known to the year, the month or the day.
 *
 * In:  ISO dates.
 * Out: days, differences, whether one lies in another.
 * Limit: a date of less precision is taken at its beginning or its end, as the caller asks.
 */
import { parseDate } from '../engine/times/calendar';
import { kept } from './once';

const MONTH_DAYS = 30.4375;
const YEAR_DAYS = 365.25;

/** Days since year 0, approximately; the middle of nothing: a month or year counts from its first day. */
const dayNumber = kept((iso: string): number => {
  const date = parseDate(iso);
  if (!date) return 0;
  return date.year * YEAR_DAYS + ((date.month ?? 1) - 1) * MONTH_DAYS + (date.day ?? 1);
});

/** Days from `a` to `b`, to within a day or two. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** Whether `a` is certainly not after `b`: compared to the precision that both have. */
export function isUpTo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

/** Whether one of two dates lies within the other: "2018" and "2018-09-24". */
export const coincides = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
