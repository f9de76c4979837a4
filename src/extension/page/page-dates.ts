/**
 * Page dates: calendar days as pages write them in markup and addresses.
 *
 * In:  one attribute's or property's text.
 * Out: `YYYY-MM-DD`, or undefined.
 * Limit: no day is made of a month alone, and none of `03/04/2018`, which two countries read differently.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC = /^(\d{4})([-/]?)(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_NAMED = /^(\d{4})[-/]([a-z]{3})[a-z]*[-/](\d{1,2})(?!\d)/i;
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})(?!\d)/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?!\d)/i;

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const last = LAST_DAYS[month - 1];
  if (last === undefined || Number(day) < 1 || Number(day) > last || Number(year) < 1900) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;

/** A day out of `2018-09-20T09:12:00Z`, `20180920`, `2018/09/20/title`, `2018/sep/20`, `20 September 2018`, `Sep 20, 2018`. */
export function parseDay(text: string): string | undefined {
  const start = text.trim().slice(0, 60);
  const numeric = NUMERIC.exec(start);
  // eight digits in a row are a day, six or seven are nobody knows what
  if (numeric && (numeric[2] !== '' || numeric[0].length === 8))
    return dayOf(numeric[1], Number(numeric[3]), numeric[4]);
  const named = YEAR_NAMED.exec(start);
  if (named) return dayOf(named[1], monthOf(named[2]), named[3]);
  const dayFirst = DAY_FIRST.exec(start);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(start);
  return monthFirst ? dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}
