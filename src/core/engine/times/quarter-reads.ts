/**
 * Quarter reads: what quarters, halves and years beside the present one come to: "last quarter", "the first half".
 *
 * In:  the named groups of a reader's pattern (calendar-readers.ts), the day of publication, and the outlook there.
 * Out: the phrase without its place.
 * Limit: quarters of the calendar: those of a fiscal year have no dates; "the same quarter" is not resolved.
 */
import { addMonths, type DateParts } from './calendar';
import { nearDate, type Stretch } from './near-dates';
import type { Outlook } from './outlook';
import { range, stretched, type Groups, type Read } from './period-reads';

const SHIFTS = new Map([
  ...['last', 'previous', 'past', 'latest'].map((word): [string, number] => [word, -1]),
  ...['this', 'current'].map((word): [string, number] => [word, 0]),
  ...['next', 'coming'].map((word): [string, number] => [word, 1]),
]);
const MONTHS_IN: Record<string, number> = { month: 1, quarter: 3, half: 6 };

const shiftOf = (word: string | undefined): number | undefined => SHIFTS.get((word ?? '').toLowerCase());

/** The year that "last", "this" or "next" means; undefined for other words and without a day of publication. */
export function shiftedYear(word: string | undefined, published: DateParts | null): number | undefined {
  const shift = shiftOf(word);
  return published && shift !== undefined ? published.year + shift : undefined;
}

/** The month, quarter or half that lies `shift` of them after that of publication; of "this quarter" 0. */
function besides({ year, month }: DateParts, months: number, shift: number): Stretch | null {
  if (!month) return null;
  const first = addMonths({ year, month: month - ((month - 1) % months) }, shift * months);
  return { from: first, to: addMonths(first, months - 1) };
}

/** "last year", "the previous quarter", "next half". */
export function readRelative({ how, which, unit = '' }: Groups, published: DateParts | null): Read {
  const shift = shiftOf(which);
  const ahead = (shift ?? 0) > 0;
  if (!published || shift === undefined || unit === 'week') return { ahead };
  const months = MONTHS_IN[unit];
  const year = { from: { year: published.year + shift }, to: { year: published.year + shift } };
  const found = months ? besides(published, months, shift) : year;
  return { ahead, ...(found && stretched(how, found.from, found.to)) };
}

const ORDER = ['first', 'second', 'third', 'fourth'];

/** Counted from 0; -1 where a year has no such part. */
function indexOf(name: string, parts: number): number {
  if (name === 'final' || name === 'last') return parts - 1;
  return /^[1-4]$/.test(name) ? Number(name) - 1 : ORDER.slice(0, parts).indexOf(name);
}

/** "The third quarter of last year", "Q3 2024"; without a year the latest one, or the next where the sentence looks ahead. */
export function readQuarter(
  { q = '', h, y, of, f }: Groups,
  published: DateParts | null,
  outlook: () => Outlook,
): Read {
  const months = h === 'half' ? 6 : 3;
  const name = q.toLowerCase();
  const index = indexOf(name, 12 / months);
  if (f || index < 0 || of === 'same') return { ahead: false };
  if (name === 'last' && !y && !of) return readRelative({ which: 'last', unit: h }, published);
  const inYear = (year: number): Stretch => ({
    from: { year, month: index * months + 1 },
    to: { year, month: (index + 1) * months },
  });
  const year = y ? Number(y) : shiftedYear(of, published);
  if (year !== undefined) return { ahead: false, ...range(inYear(year).from, inYear(year).to) };
  const looksAhead = /^(?:ahead|expected)$/.test(outlook());
  const near = nearDate(published, looksAhead ? 'next' : 'latest', inYear);
  return { ahead: false, ...(near && range(near.from, near.to)) };
}
