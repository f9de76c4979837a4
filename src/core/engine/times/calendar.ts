/**
 * Calendar: sums with dates that are known to the year, the month or the day.
 *
 * In:  ISO dates such as `2017`, `2017-01`, `2017-01-09`.
 * Out: the same, moved or cut; a date never gains precision.
 * Limit: the proleptic Gregorian calendar without time zones; weeks are seven days.
 */

const pad = (value: number): string => String(value).padStart(2, '0');

export type DateParts = { year: number; month?: number; day?: number };

/** How many days a month of that year has; 0 where there is no such month. */
export const daysIn = (year: number, month: number): number =>
  month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;

/** Parses an ISO date, of a date-time its day; null for anything else. */
export function parseDate(iso: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  if (!match?.[1]) return null;
  const parts: DateParts = { year: Number(match[1]) };
  if (match[2]) parts.month = Number(match[2]);
  if (match[3]) parts.day = Number(match[3]);
  const { year, month = 1, day = 1 } = parts;
  return day >= 1 && day <= daysIn(year, month) ? parts : null;
}

export const isoDate = ({ year, month, day }: DateParts): string =>
  [String(year).padStart(4, '0'), ...(month ? [pad(month), ...(day ? [pad(day)] : [])] : [])].join('-');

/** The same date a number of months later (or earlier), to the month. */
export function addMonths({ year, month = 1 }: DateParts, months: number): DateParts {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The next day of that name after `day`, 0 for Sunday; null where that is a week on: either day may be meant. */
export function nextWeekday(day: Required<DateParts>, weekday: number): Required<DateParts> | null {
  const time = Date.UTC(day.year, day.month - 1, day.day);
  const ahead = (weekday - new Date(time).getUTCDay() + 7) % 7;
  return ahead === 0 ? null : addDays(day, ahead);
}

/** The date a number of days later. */
export function addDays({ year, month, day }: Required<DateParts>, days: number): Required<DateParts> {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}
