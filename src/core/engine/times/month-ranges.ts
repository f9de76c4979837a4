/**
 * Month ranges: from which month to which: "January–March 2021", "between March and June", "from July 1 to July 9".
 *
 * In:  the named groups of a reader's pattern (range-readers.ts), the day of publication, and the outlook there.
 * Out: the phrase without its place.
 * Limit: a year that stands with the later month holds for both, but where the earlier one then would come after it.
 */
import { daysIn, isoDate, type DateParts } from './calendar';
import { nearDate, type Choice, type Stretch } from './near-dates';
import type { Outlook } from './outlook';
import { monthOf, range, type Groups, type Read } from './period-reads';
import { shiftedYear } from './quarter-reads';

/** The day of a month, or the month where none is named. */
function dateIn(year: number, month: number, day: string | undefined): DateParts | null {
  if (day === undefined) return { year, month };
  const number = Number(day);
  return number >= 1 && number <= daysIn(year, month) ? { year, month, day: number } : null;
}

/** The stretch whose end lies in `year`. */
function stretchIn(groups: Groups, year: number): Stretch | null {
  const { m1, m2 = m1, d1, d2, y1 } = groups;
  const [first, last] = [monthOf(m1), monthOf(m2)];
  if (!first || !last) return null;
  const from = dateIn(y1 ? Number(y1) : first > last ? year - 1 : year, first, d1);
  const to = dateIn(year, last, d2);
  return from && to && isoDate(from) <= isoDate(to) ? { from, to } : null;
}

/** Figures are of months that are over; days are named of what is to come, too. */
function choiceOf({ d1 }: Groups, outlook: Outlook): Choice {
  if (outlook === 'ahead') return 'next';
  return d1 && (outlook === 'open' || outlook === 'expected') ? 'nearest' : 'latest';
}

/** "January to March": without a year the latest that has begun, or the next where the sentence looks ahead. */
export function readMonths(groups: Groups, published: DateParts | null, outlook: () => Outlook): Read {
  const { y, y1, of } = groups;
  const year = y ? Number(y) : shiftedYear(of, published);
  const inYear = (one: number): Stretch | null => stretchIn(groups, one);
  if (year !== undefined || y1) {
    const stretch = inYear(year ?? Number(y1));
    return { ahead: false, ...(stretch && range(stretch.from, stretch.to)) };
  }
  if (of === 'same') return { ahead: false };
  const near = nearDate(published, choiceOf(groups, outlook()), inYear);
  return { ahead: false, ...(near && range(near.from, near.to)) };
}

/** "In March and April": two months side by side; of two that are not, nothing is told. */
export function readTwoMonths(groups: Groups, published: DateParts | null, outlook: () => Outlook): Read {
  const [first, last] = [monthOf(groups['m1']), monthOf(groups['m2'])];
  const areNext = first !== undefined && last === (first % 12) + 1;
  return areNext ? readMonths(groups, published, outlook) : { ahead: false };
}
