/**
 * Near dates: of the dates that a day, month or quarter without a year may be, the one that is meant.
 *
 * In:  the stretch that it is in a given year, the day of publication, and which is wanted.
 * Out: the stretch in its year; null without a day of publication, and where no year near has it.
 * Limit: the years from four before to four after: 29 February has its turn.
 */
import { isoDate, type DateParts } from './calendar';

export type Stretch = { from: DateParts; to: DateParts };

/**
 * `next` has not ended at publication, `latest` has begun by then, `nearest` is the closer of both,
 * `soon` the next if it is less than two months away, else the latest; `coming` the latest if it is less than one ago.
 */
export type Choice = 'next' | 'latest' | 'nearest' | 'soon' | 'coming';

const YEARS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
const SOON = 60;
const JUST_NOW = 30;

/** To the precision that both have. */
function isUpTo(a: DateParts, b: DateParts): boolean {
  const [one, other] = [isoDate(a), isoDate(b)];
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) <= other.slice(0, length);
}

/** Days from `a` to `b`; what is known to the month counts from its first day. */
function daysTo(a: DateParts, b: DateParts): number {
  const [from, to] = [a, b].map(
    ({ year, month = 1, day = 1 }) => Date.UTC(year, month - 1, day) / 86_400_000,
  );
  return (to ?? 0) - (from ?? 0);
}

function prefersNext(next: Stretch, latest: Stretch, published: DateParts, choice: Choice): boolean {
  if (choice === 'next' || choice === 'latest') return choice === 'next';
  const [wait, since] = [daysTo(published, next.from), daysTo(latest.to, published)];
  if (choice === 'soon') return wait < SOON;
  return choice === 'coming' ? since >= JUST_NOW : wait < since;
}

/** Picks the year; `inYear` gives null for a year that has no such day. */
export function nearDate(
  published: DateParts | null,
  choice: Choice,
  inYear: (year: number) => Stretch | null,
): Stretch | null {
  if (!published) return null;
  const stretches = YEARS.map((years) => inYear(published.year + years)).filter((one) => one !== null);
  const next = stretches.find(({ to }) => isUpTo(published, to));
  const latest = stretches.findLast(({ from }) => isUpTo(from, published));
  if (!next || !latest) return null;
  return prefersNext(next, latest, published, choice) ? next : latest;
}

/** The month of that number. */
export const nearMonth = (month: number, published: DateParts | null, choice: Choice): DateParts | null =>
  nearDate(published, choice, (year) => ({ from: { year, month }, to: { year, month } }))?.from ?? null;
