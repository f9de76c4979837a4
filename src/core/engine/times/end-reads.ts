/**
 * End reads: what the end or a part of a year, quarter or decade comes to: "by the end of next year", "by year-end".
 *
 * In:  the named groups of a reader's pattern (deadline-readers.ts), the day of publication, and the outlook there.
 * Out: the phrase without its place.
 * Limit: to the year, quarter or month, never closer; of whose year or term is known only where it is nobody's.
 */
import type { DateParts } from './calendar';
import type { Outlook } from './outlook';
import { range, type Groups, type Read } from './period-reads';
import { readRelative } from './quarter-reads';

/** "the next", "this calendar": whose year ends is nobody's, and which it is. */
const PLAIN = /^(?:(?:the|this|calendar|current|next|last) )*$/;

/** The last date of the year, quarter, month or decade that is meant. */
function lastOf(
  { y, of = 'year', whose = '', part = '' }: Groups,
  published: DateParts | null,
): Partial<Read> {
  if (y) return { to: y };
  if (!published || !PLAIN.test(whose)) return {};
  if (of === 'decade') return lastOfDecade(published, part);
  const which = /next|last/.exec(whose)?.[0] ?? 'this';
  const { to } = readRelative({ which, unit: of }, published);
  return /^(?:year|quarter|month)$/.test(of) && to ? { inferred: true, to } : {};
}

/** The end of the decade is its last year, the middle its sixth; of "early" none is sure. */
function lastOfDecade({ year }: DateParts, part: string): Partial<Read> {
  const first = year - (year % 10);
  if (/^(?:early|the first)/.test(part)) return {};
  return { inferred: true, ...range(null, { year: /mid/.test(part) ? first + 5 : first + 9 }) };
}

/** "by the end of the year", "before the end of 2027", "between now and 2030". */
export const readEnd = (groups: Groups, published: DateParts | null): Read => ({
  ahead: true,
  ...lastOf(groups, published),
});

/** "at the end of last year": not up to then, but then. */
export function readAtEnd(groups: Groups, published: DateParts | null, outlook: () => Outlook): Read {
  const { to, inferred } = lastOf(groups, published);
  const ahead = /next/.test(groups['whose'] ?? '') || outlook() === 'ahead';
  return { ahead, ...(to && { from: to, to }), ...(inferred && ahead && { inferred }) };
}
