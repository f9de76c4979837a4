/**
 * Period reads: what the parts of a time phrase come to: from when, to when, how long, ahead or past.
 *
 * In:  the named groups of a reader's pattern (period-readers.ts), and the day of publication, where known.
 * Out: the phrase without its place.
 * Limit: to the month, quarter or year; days only where the text names one; seasons and feasts have no date.
 */
import { addDays, addMonths, isoDate, nextWeekday, type DateParts } from './calendar';
import { MONTHS } from '../amounts/not-quantities';
import { readNumber } from '../amounts/numbers';
import { findTokens } from '../tokens';

/** A time phrase; offsets count within the sentence's text. */
export type TimePhrase = {
  start: number;
  end: number;
  text: string;
  /** It ends or lies in the future of what is told: "by 2030", "over the next five years". */
  ahead: boolean;
  from?: string;
  to?: string;
  duration?: string;
  inferred?: true;
};

export type Read = Omit<TimePhrase, 'start' | 'end' | 'text'>;
export type Groups = Record<string, string | undefined>;

const monthOf = (name: string | undefined): number | undefined =>
  MONTHS.get((name ?? '').toLowerCase().replace('.', ''));

function countOf(text: string): number | null {
  const read = readNumber(findTokens(text, { start: 0, end: text.length }), 0);
  return read ? read.value : null;
}

/** The nearest such month to the day of publication: not after it unless `ahead`. */
function nearestMonth(month: number, published: DateParts | null, ahead: boolean): DateParts | null {
  if (!published) return null;
  const now = published.month ?? 12;
  const year = ahead
    ? month < now
      ? published.year + 1
      : published.year
    : month > now
      ? published.year - 1
      : published.year;
  return { year, month };
}

export const range = (from: DateParts | null, to: DateParts | null = from): Partial<Read> => ({
  ...(from && { from: isoDate(from) }),
  ...(to && { to: isoDate(to) }),
});

export function readMonthYear({ m1, y1, m2, y2 }: Groups): Read {
  const from = monthOf(m1);
  const to = monthOf(m2);
  const start = { year: Number(y1 ?? y2), ...(from && { month: from }) };
  const end = y2 || to ? { year: Number(y2 ?? y1), ...(to && { month: to }) } : start;
  return { ahead: false, ...range(start, end) };
}

export function readDay({ m, d, y }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  if (!month) return { ahead: false };
  const near = y ? { year: Number(y), month } : nearestMonth(month, published, true);
  return { ahead: false, ...(near && range({ ...near, day: Number(d) })) };
}

export const readYear = ({ y }: Groups): Read => ({ ahead: false, ...range({ year: Number(y) }) });

export function readBy(groups: Groups): Read {
  const month = monthOf(groups['m']);
  return { ahead: true, ...range(null, { year: Number(groups['y']), ...(month && { month }) }) };
}

const LETTERS: Record<string, string> = {
  year: 'Y',
  decade: 'Y',
  month: 'M',
  quarter: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
};

/** How long: "two and a half years" is thirty months. */
function lengthOf(count: number, unit: string): { size: number; letter: string } {
  const size = unit === 'decade' ? count * 10 : unit === 'quarter' ? count * 3 : count;
  const letter = LETTERS[unit] ?? 'Y';
  return letter === 'Y' && !Number.isInteger(size) ? { size: size * 12, letter: 'M' } : { size, letter };
}

export function readNext({ n, u }: Groups, published: DateParts | null): Read {
  const count = n ? countOf(n) : 1;
  if (count === null) return { ahead: true };
  const { size, letter } = lengthOf(count, (u ?? '').replace(/s$/, ''));
  const duration = `P${letter === 'H' ? 'T' : ''}${String(size)}${letter}`;
  if (!published || (letter !== 'Y' && letter !== 'M')) return { ahead: true, duration };
  const end = addMonths(published, letter === 'Y' ? size * 12 : size);
  return {
    ahead: true,
    duration,
    inferred: true,
    ...range(null, published.month ? end : { year: end.year }),
  };
}

export function readRelativeYear(groups: Groups, published: DateParts | null): Read {
  const shift =
    { last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }[
      (groups['which'] ?? '').toLowerCase()
    ] ?? 0;
  const ahead = shift > 0;
  const unit = groups['unit'] ?? '';
  if (!published || unit === 'week') return { ahead };
  if (unit === 'year' || unit === 'fiscal') return { ahead, ...range({ year: published.year + shift }) };
  return { ahead, ...(published.month && range(addMonths(published, shift))) };
}

export function readQuarter({ q, y, h }: Groups, published: DateParts | null): Read {
  const index = ['first', 'second', 'third', 'fourth', 'final', 'last'].indexOf((q ?? '').toLowerCase());
  const year = y ? Number(y) : published?.year;
  if (year === undefined || index < 0) return { ahead: false };
  const months = h === 'half' ? 6 : 3;
  const first = (h === 'half' ? Math.min(index, 1) : Math.min(index, 3)) * months + 1;
  return { ahead: false, ...range({ year, month: first }, { year, month: first + months - 1 }) };
}

export function readMonth({ m }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  return { ahead: false, ...range(month ? nearestMonth(month, published, false) : null) };
}

/** "by the end of the year": of whose year or term is known only where it is nobody's. */
export const readEnd = ({ y, of, whose }: Groups, published: DateParts | null): Read => {
  if (y) return { ahead: true, ...range(null, { year: Number(y) }) };
  const plain = /^(?:(?:the|this|calendar|current) )*$/.test(whose ?? '');
  if (!published || !plain) return { ahead: true };
  const { year } = published;
  if (of === 'decade')
    return { ahead: true, inferred: true, ...range(null, { year: year - (year % 10) + 9 }) };
  return of === 'year' ? { ahead: true, inferred: true, ...range(null, { year }) } : { ahead: true };
};

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

/** "in the 1970s". */
export const readDecade = ({ y }: Groups): Read => ({
  ahead: false,
  ...range({ year: Number(y) }, { year: Number(y) + 9 }),
});

/** "by March", "until the end of May": the next such month; with "next" before it one year on. */
export function readUntil({ m, next }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  const near = month ? nearestMonth(month, published, true) : null;
  const year = near && next && near.year === published?.year ? near.year + 1 : near?.year;
  return { ahead: true, ...(near && year && range(null, { ...near, year })) };
}

/** "the three months to March", "the year through June 2018". */
export function readSpan({ n, u, m, y }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  const last = month ? (y ? { year: Number(y), month } : nearestMonth(month, published, false)) : null;
  const count = n ? countOf(n) : 1;
  const months = (u ?? '').startsWith('y') ? 12 : (u ?? '').startsWith('q') ? 3 : count;
  return { ahead: false, ...(last && months && range(addMonths(last, 1 - months), last)) };
}

export const readQuarterYear = ({ n, y }: Groups, published: DateParts | null): Read => {
  const year = y ? Number(y) : published?.year;
  const first = Number(n) * 3 - 2;
  return { ahead: false, ...(year && range({ year, month: first }, { year, month: first + 2 })) };
};

export const past = (): Read => ({ ahead: false });
export const future = (): Read => ({ ahead: true });
