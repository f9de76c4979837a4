/**
 * Period reads: what the parts of a time phrase come to: from when, to when, how long, ahead or past.
 *
 * In:  the named groups of a reader's pattern (period-readers.ts), and the day of publication, where known.
 * Out: the phrase without its place.
 * Limit: to the month, quarter or year; days only where the text names one; seasons and feasts have no date.
 */
import { addMonths, isoDate, type DateParts } from './calendar';
import { MONTHS } from '../amounts/not-quantities';
import { readNumber } from '../amounts/numbers';
import { findTokens } from '../tokens';
import { nearMonth } from './near-dates';
import type { Outlook } from './outlook';
import { readRelative } from './quarter-reads';

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

export const monthOf = (name: string | undefined): number | undefined =>
  MONTHS.get((name ?? '').toLowerCase().replace('.', ''));

function countOf(text: string): number | null {
  const read = readNumber(findTokens(text, { start: 0, end: text.length }), 0);
  return read ? read.value : null;
}

export const range = (from: DateParts | null, to: DateParts | null = from): Partial<Read> => ({
  ...(from && { from: isoDate(from) }),
  ...(to && { to: isoDate(to) }),
});

const OPENS = /^(?:since|from|after|starting|beginning|effective)$/;
const CLOSES = /^(?:until|till|through|up to|to|by|before)$/;

/** The stretch that a preposition makes of a time: "since 2019" has no end, "until 2030" no beginning. */
export function stretched(how: string | undefined, from: DateParts, to: DateParts = from): Partial<Read> {
  const word = (how ?? '').toLowerCase();
  if (OPENS.test(word)) return range(from, null);
  return CLOSES.test(word) ? range(null, to) : range(from, to);
}

export function readMonthYear({ how, m1, y1, m2, y2 }: Groups): Read {
  const from = monthOf(m1);
  const to = monthOf(m2);
  const start = { year: Number(y1 ?? y2), ...(from && { month: from }) };
  if (!y2 && !to) return { ahead: false, ...stretched(how, start) };
  return { ahead: false, ...range(start, { year: Number(y2 ?? y1), ...(to && { month: to }) }) };
}

export const readYear = ({ how, y }: Groups): Read => ({
  ahead: false,
  ...stretched(how, { year: Number(y) }),
});

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

/** "over the next five years", "within 18 months"; "in the next quarter" is that of the calendar. */
export function readNext({ n, u }: Groups, published: DateParts | null): Read {
  if (!n && u === 'quarter') return readRelative({ which: 'next', unit: u }, published);
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

/** "the April surplus": the latest. */
export function readMonth({ m }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  return { ahead: false, ...range(month ? nearMonth(month, published, 'latest') : null) };
}

/** "in November": the next only where the sentence looks ahead; what is expected may be of a month that is over. */
export function readMonthIn({ how, m }: Groups, published: DateParts | null, outlook: () => Outlook): Read {
  const month = monthOf(m);
  const seen = how === 'since' || how === 'last' ? 'past' : outlook();
  const choice = seen === 'ahead' ? 'next' : seen === 'expected' ? 'nearest' : 'latest';
  const near = month ? nearMonth(month, published, choice) : null;
  return { ahead: false, ...(near && stretched(how, near)) };
}

/** "in the 1970s". */
export const readDecade = ({ y }: Groups): Read => ({
  ahead: false,
  ...range({ year: Number(y) }, { year: Number(y) + 9 }),
});

/** "by March", "until the end of May": the next such month; with "next" before it one year on. */
export function readUntil({ m, next }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  const near = month ? nearMonth(month, published, 'next') : null;
  const year = near && next && near.year === published?.year ? near.year + 1 : near?.year;
  return { ahead: true, ...(near && year && range(null, { ...near, year })) };
}

/** "the three months to March", "the year through June 2018". */
export function readSpan({ n, u, m, y }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  const last = month ? (y ? { year: Number(y), month } : nearMonth(month, published, 'latest')) : null;
  const count = n ? countOf(n) : 1;
  const months = (u ?? '').startsWith('y') ? 12 : (u ?? '').startsWith('q') ? 3 : count;
  return { ahead: false, ...(last && months && range(addMonths(last, 1 - months), last)) };
}

export const past = (): Read => ({ ahead: false });
export const future = (): Read => ({ ahead: true });
