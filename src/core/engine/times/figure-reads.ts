/**
 * Figure reads: what dates in figures alone come to: "fiscal 2017-18", "1998–2004", "2018-09", "2018-09-15".
 *
 * In:  the named groups of a reader's pattern (calendar-readers.ts).
 * Out: the phrase without its place.
 * Limit: two figures after a year are a month where they can be one, except of the year that follows ("2011-12").
 */
import { daysIn } from './calendar';
import { range, stretched, type Groups, type Read } from './period-reads';

/** What runs on longer is no span of years that is cut so short. */
const LONGEST = 30;

/** The first year after `year` that ends in these two figures: of 1999 and 00 it is 2000. */
function yearEnding(year: number, figures: number): number {
  const sameCentury = year - (year % 100) + figures;
  return sameCentury > year ? sameCentury : sameCentury + 100;
}

/** "2018-09" is a month; "2001–05" with a dash, "2011-12" and whatever is fiscal are years. */
function isMonth({ f, by }: Groups, figures: number, year: number, last: number): boolean {
  if (f || figures < 1 || figures > 12 || last === year + 1) return false;
  return by !== '–' || last > year + LONGEST;
}

/** "fiscal 2017-18", "2019/20": from the first year into the second; "2018-09": that month. */
export function readTwoYears(groups: Groups): Read {
  const [year, figures] = [Number(groups['y']), Number(groups['z'])];
  const last = yearEnding(year, figures);
  if (isMonth(groups, figures, year, last)) return { ahead: false, ...range({ year, month: figures }) };
  return { ahead: false, ...(last <= year + LONGEST && range({ year }, { year: last })) };
}

/** "FY25", "FY23-24": two figures are of this century. */
export function readFiscal({ how, yy, z }: Groups): Read {
  const year = 2000 + Number(yy);
  const ahead = /^(?:by|until|before)$/.test(how ?? '');
  if (z) return { ahead, ...range({ year }, { year: yearEnding(year, Number(z)) }) };
  return { ahead, ...stretched(how, { year }) };
}

/** "2018-09-15"; of a day that no month has nothing is told. */
export function readFigures({ y, z, d }: Groups): Read {
  const [year, month, day] = [Number(y), Number(z), Number(d)];
  const known = day > 0 && day <= daysIn(year, month);
  return { ahead: false, ...(known && range({ year, month, day })) };
}
