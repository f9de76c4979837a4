/**
 * Periods: when a sentence says that something was, is, or shall be.
 *
 * In:  the sentence's text and the day the document was published, where known.
 * Out: time phrases in order: periods, and deadlines of what lies ahead; relative ones resolved against that day.
 * Limit: own patterns, not chrono-node: that reads points in time for calendars, costs 46 KB and some milliseconds a
 *        page, and takes "may", "second" and bare numbers for dates; the periods of statistics are what is wanted here.
 */
import { addMonths, isoDate, parseDate, type DateParts } from './calendar';
import { MONTHS } from './not-quantities';
import { readNumber } from './numbers';
import { findTokens } from './tokens';

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

type Read = Omit<TimePhrase, 'start' | 'end' | 'text'>;
type Groups = Record<string, string | undefined>;
type Reader = { pattern: RegExp; read: (groups: Groups, published: DateParts | null) => Read };

const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:19|20)\d\d`;
const COUNT = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|few|couple of)`;
const UNIT = String.raw`(?:years?|months?|quarters?|weeks?|days?|decades?)`;
const END = String.raw`(?:the (?:very )?end of|end[- ]of[- ]|late|early|mid-?|the middle of|the (?:first|second) half of)`;

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

const range = (from: DateParts | null, to: DateParts | null = from): Partial<Read> => ({
  ...(from && { from: isoDate(from) }),
  ...(to && { to: isoDate(to) }),
});

function readMonthYear({ m1, y1, m2, y2 }: Groups): Read {
  const from = monthOf(m1);
  const to = monthOf(m2);
  const start = { year: Number(y1 ?? y2), ...(from && { month: from }) };
  const end = y2 || to ? { year: Number(y2 ?? y1), ...(to && { month: to }) } : start;
  return { ahead: false, ...range(start, end) };
}

function readDay({ m, d, y }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  if (!month) return { ahead: false };
  const near = y ? { year: Number(y), month } : nearestMonth(month, published, true);
  return { ahead: false, ...(near && range({ ...near, day: Number(d) })) };
}

const readYear = ({ y }: Groups): Read => ({ ahead: false, ...range({ year: Number(y) }) });

function readBy(groups: Groups): Read {
  const month = monthOf(groups['m']);
  return { ahead: true, ...range(null, { year: Number(groups['y']), ...(month && { month }) }) };
}

function readNext({ n, u }: Groups, published: DateParts | null): Read {
  const count = n ? countOf(n) : 1;
  const unit = (u ?? '').replace(/s$/, '');
  if (count === null) return { ahead: true };
  const letter = { year: 'Y', decade: 'Y', month: 'M', quarter: 'M', week: 'W', day: 'D' }[unit] ?? 'Y';
  const size = unit === 'decade' ? count * 10 : unit === 'quarter' ? count * 3 : count;
  const duration = `P${String(size)}${letter}`;
  if (!published || (letter !== 'Y' && letter !== 'M')) return { ahead: true, duration };
  const end = addMonths(published, letter === 'Y' ? size * 12 : size);
  return {
    ahead: true,
    duration,
    inferred: true,
    ...range(null, published.month ? end : { year: end.year }),
  };
}

function readRelativeYear(groups: Groups, published: DateParts | null): Read {
  const shift =
    { last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1, coming: 1 }[
      (groups['which'] ?? '').toLowerCase()
    ] ?? 0;
  const ahead = shift > 0;
  if (!published) return { ahead };
  if (groups['unit'] === 'year') return { ahead, ...range({ year: published.year + shift }) };
  return { ahead, ...(published.month && range(addMonths(published, shift))) };
}

function readQuarter({ q, y, h }: Groups, published: DateParts | null): Read {
  const index = ['first', 'second', 'third', 'fourth', 'final', 'last'].indexOf((q ?? '').toLowerCase());
  const year = y ? Number(y) : published?.year;
  if (year === undefined || index < 0) return { ahead: false };
  const months = h === 'half' ? 6 : 3;
  const first = (h === 'half' ? Math.min(index, 1) : Math.min(index, 3)) * months + 1;
  return { ahead: false, ...range({ year, month: first }, { year, month: first + months - 1 }) };
}

function readMonth({ m }: Groups, published: DateParts | null): Read {
  const month = monthOf(m);
  return { ahead: false, ...range(month ? nearestMonth(month, published, false) : null) };
}

const readEnd = ({ y, of }: Groups, published: DateParts | null): Read => {
  if (y) return { ahead: true, ...range(null, { year: Number(y) }) };
  if (!published) return { ahead: true };
  if (of === 'decade')
    return {
      ahead: true,
      inferred: true,
      ...range(null, { year: Math.floor(published.year / 10) * 10 + 9 }),
    };
  if (of === 'year') return { ahead: true, inferred: true, ...range(null, { year: published.year }) };
  return { ahead: true };
};

const plain = (): Read => ({ ahead: false });
const rx = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, 'gu');

/** Longest and most telling first: an earlier reader takes its characters from the later ones. */
const READERS: Reader[] = [
  {
    pattern: rx(
      `(?:between|from) (?<m1>${MONTH} )?(?<y1>${YEAR}) (?:to|through|and|until) (?<m2>${MONTH} )?(?<y2>${YEAR})`,
    ),
    read: (g) => readMonthYear({ ...g, m1: g['m1']?.trim(), m2: g['m2']?.trim() }),
  },
  {
    pattern: rx(
      `by ${END} ?(?:the |this |next )?(?:(?<y>${YEAR})|(?<of>year|decade|century|month|his first term|her first term|first term|term|quarter))`,
    ),
    read: readEnd,
  },
  {
    pattern: rx(`(?:by|through|until|before) (?:the end of )?(?:(?<m>${MONTH}) )?(?<y>${YEAR})`),
    read: readBy,
  },
  {
    pattern: rx(
      `(?:over|during|within|in|for|through)(?: the| its)? (?:next|coming|following) (?<n>${COUNT} )?(?<u>${UNIT})`,
    ),
    read: (g, p) => readNext({ ...g, n: g['n']?.trim() }, p),
  },
  { pattern: rx(`(?:within|in the space of|in as little as) (?<n>${COUNT}) (?<u>${UNIT})`), read: readNext },
  { pattern: rx(`(?:over|in) (?<n>${COUNT}) (?<u>years)`), read: readNext },
  {
    pattern: rx(
      `(?:(?:effective|starting|beginning|from|on|by|set for|due|as of|since) )?(?<m>${MONTH}) (?<d>\\d{1,2})(?:, (?<y>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    pattern: rx(
      `(?:(?:effective|starting|beginning|from|on|by|since) )?(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    pattern: rx(
      `(?:the )?(?<q>first|second|third|fourth|final|last) (?<h>quarter|half)(?: of (?<y>${YEAR})| of (?:the|this|last) year)?`,
    ),
    read: readQuarter,
  },
  {
    pattern: rx(`(?:since|in|during|for|of|after|until|by) (?<m1>${MONTH}),? (?<y1>${YEAR})`),
    read: readMonthYear,
  },
  { pattern: rx(`(?<m1>${MONTH}),? (?<y1>${YEAR})`), read: readMonthYear },
  {
    pattern: rx(
      `(?:in |during |over |for |by )?(?<which>last|previous|past|this|current|next|coming) (?:fiscal )?(?<unit>year|month|quarter)`,
    ),
    read: readRelativeYear,
  },
  {
    pattern: rx(`(?:in|during|over) the (?:first|last|past|previous) (?:${COUNT} )?(?:full )?${UNIT}`),
    read: plain,
  },
  {
    pattern: rx(`(?:in|during|over) (?:my|his|her|its|their|our) first (?:${COUNT} )?(?:full )?${UNIT}`),
    read: plain,
  },
  {
    pattern: rx(
      `(?:in|for|during|since|of|by|through|until|to) (?:all of |calendar |fiscal |late |early |mid-)?(?<y>${YEAR})`,
    ),
    read: readYear,
  },
  { pattern: rx(`(?:in|since|for|during|through) (?:late |early |mid-)?(?<m>${MONTH})`), read: readMonth },
  { pattern: rx(`since [^,.;:]{3,60}? took office`), read: plain },
  { pattern: rx(`for (?:more than )?${COUNT}(?:-and-a-half)? ${UNIT}`), read: plain },
  { pattern: rx(`\\d{1,3} (?:straight|consecutive) ${UNIT}`), read: plain },
];

/** A quick look: nothing that could be a time phrase stands in most sentences. */
const MAY_HOLD = new RegExp(
  `${YEAR}|years?|months?|quarter|half|decade|term|took office|weeks?|days?|${MONTH}`,
  'u',
);

/** Finds the time phrases of a sentence, in order, without overlaps. `published` is an ISO date. */
export function findTimePhrases(sentence: string, published?: string): TimePhrase[] {
  if (!MAY_HOLD.test(sentence)) return [];
  const day = published ? parseDate(published) : null;
  const found: TimePhrase[] = [];
  for (const { pattern, read } of READERS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ start, end, text: match[0], ...read(match.groups ?? {}, day) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
