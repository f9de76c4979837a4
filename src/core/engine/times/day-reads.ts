/**
 * Day reads: what days come to: "on January 22", "effective 1 May 2025", "by Friday".
 *
 * In:  the named groups of a reader's pattern (day-readers.ts), the day of publication, and the outlook there.
 * Out: the phrase without its place.
 * Limit: a day without a year lies ahead only where a word says so; one that no month has is never told.
 */
import { addDays, daysIn, isoDate, nextWeekday, type DateParts } from './calendar';
import { nearDate, type Choice, type Stretch } from './near-dates';
import type { Outlook } from './outlook';
import { monthOf, stretched, type Groups, type Read } from './period-reads';
import { shiftedYear } from './quarter-reads';

function dayIn(year: number, month: number, day: number): Stretch | null {
  const date = { year, month, day };
  return day >= 1 && day <= daysIn(year, month) ? { from: date, to: date } : null;
}

const ENDS = /^(?:by|set for|due|before|until)$/;
const BEGINS = /^(?:effective|starting|beginning|from)$/;

/** Which of the years a day lies in that names none. */
function choiceOf(how: string, outlook: Outlook): Choice {
  if (ENDS.test(how)) return 'next';
  const looksBack = outlook === 'past' || outlook === 'done';
  // "imposed a duty effective 6 July" is told before that day or after it
  if (BEGINS.test(how)) return looksBack ? 'soon' : 'coming';
  if (how === 'since' || outlook === 'done') return 'latest';
  // a participle may be taken for the verb: "the duty, which he ordered and which ends on 6 July"
  if (outlook === 'past') return 'soon';
  return outlook === 'ahead' ? 'next' : 'nearest';
}

export function readDay(
  { how = '', m, d, y, of }: Groups,
  published: DateParts | null,
  outlook: () => Outlook,
): Read {
  const month = monthOf(m);
  if (!month || of === 'same') return { ahead: false };
  const inYear = (year: number): Stretch | null => dayIn(year, month, Number(d));
  const year = y ? Number(y) : shiftedYear(of, published);
  const day =
    year === undefined ? nearDate(published, choiceOf(how.toLowerCase(), outlook()), inYear) : inYear(year);
  return { ahead: /^(?:by|until|before)$/i.test(how), ...(day && stretched(how, day.from)) };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayNamed(name: string, { year, month, day }: DateParts): DateParts | null {
  if (!month || !day) return null;
  const from = { year, month, day };
  if (name === 'today' || name === 'tomorrow') return addDays(from, name === 'today' ? 0 : 1);
  return nextWeekday(from, WEEKDAYS.indexOf(name));
}

/** "from Monday", "by Friday": the next such day. */
export function readWeekday({ how, w }: Groups, published: DateParts | null): Read {
  const day = published && w ? dayNamed(w, published) : null;
  const ends = /^(?:by|before|until)$/.test(how ?? '');
  if (!day) return { ahead: ends };
  return { ahead: ends, ...(ends ? { to: isoDate(day) } : { from: isoDate(day) }) };
}
