/**
 * Dates as people write them, and how far they lie from the article.
 *
 * In:  ISO dates at the precision known: `2018`, `2018-09`, `2018-Q3`, `2018-09-19`.
 * Out: "19 September 2018", "Sept 2018", "the day before this article", "within five years".
 * Limit: a date in any other form is shown as it came; no clock is read, the article's date is an argument.
 */
import { languageOf, type Words } from './wording-words';

export type Length = 'long' | 'short';

const DAY = 86_400_000;

type Parts = { year: number; month?: number; day?: number; quarter?: number };

function partsOf(iso: string): Parts | null {
  const found = /^(\d{4})(?:-?Q([1-4])|-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!found) return null;
  const [, year, quarter, month, day] = found;
  return {
    year: Number(year),
    ...(quarter && { quarter: Number(quarter) }),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

const timeOf = ({ year, month = 1, day = 1 }: Parts): number => Date.UTC(year, month - 1, day);

/** Whether the whole period lay behind the article: the figure for 2018 was not known in September 2018. */
export function isPast(iso: string, asOf: string): boolean {
  const parts = partsOf(iso);
  const now = partsOf(asOf);
  if (!parts || !now) return iso <= asOf;
  const months = parts.quarter ? parts.quarter * 3 : (parts.month ?? 12);
  const end = parts.day ? timeOf(parts) : Date.UTC(parts.year, months, 0);
  return end <= timeOf({ month: 12, day: 31, ...now });
}

/** French counts the first of a month as an ordinal: "1er janvier". */
const firstOf = (text: string, words: Words): string =>
  languageOf(words).startsWith('fr') ? text.replace(/^1 /, '1er ') : text;

/** "19 September 2018", "September 2018", "2018"; short: "19 Sept 2018", "Sept 2018". */
export function formatDate(iso: string, words: Words, length: Length = 'long'): string {
  const parts = partsOf(iso);
  if (!parts) return iso;
  if (parts.quarter) return words('quarterOf', String(parts.quarter), String(parts.year));
  const format = new Intl.DateTimeFormat(languageOf(words), {
    year: 'numeric',
    ...(parts.month && { month: length }),
    ...(parts.day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return firstOf(format.format(timeOf(parts)), words);
}

/** "Jan 2017" for a day or a month, "2017" for a year: as narrow as a timeline's first column. */
export const formatMonth = (iso: string, words: Words): string =>
  formatDate(iso.replace(/^(\d{4}-\d{2})-\d{2}.*$/, '$1'), words, 'short');

/** The year may go without saying: "24 September" beside an article of the same year. */
export function formatNear(iso: string, asOf: string, words: Words): string {
  const parts = partsOf(iso);
  if (!parts?.day || !parts.month || String(parts.year) !== asOf.slice(0, 4)) return formatDate(iso, words);
  const format = new Intl.DateTimeFormat(languageOf(words), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return firstOf(format.format(timeOf(parts)), words);
}

/** A count of days, months or years in words of the language: "3 months". */
function unitOf(count: number, unit: 'day' | 'month' | 'year', words: Words): string {
  return new Intl.NumberFormat(languageOf(words), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function spanBetween(from: Parts, to: Parts, words: Words): string | null {
  const days = Math.abs(timeOf(from) - timeOf(to)) / DAY;
  const months = Math.abs((from.year - to.year) * 12 + ((from.month ?? 1) - (to.month ?? 1)));
  if (!from.month || !to.month)
    return from.year === to.year ? null : unitOf(Math.abs(from.year - to.year), 'year', words);
  if (from.day && to.day && days < 60) return unitOf(days, 'day', words);
  if (months === 0) return null;
  return months < 24 ? unitOf(months, 'month', words) : unitOf(Math.floor(months / 12), 'year', words);
}

/** "the day before this article", "3 years after this article"; empty where both lie in the same month or year. */
export function formatDistance(iso: string, asOf: string, words: Words): string {
  const [from, to] = [partsOf(iso), partsOf(asOf)];
  if (!from || !to) return '';
  const days = Math.round((timeOf(from) - timeOf(to)) / DAY);
  const exact = from.day !== undefined && to.day !== undefined;
  if (exact && days === 0) return words('dayOfArticle');
  if (exact && Math.abs(days) === 1) return words(days < 0 ? 'dayBeforeArticle' : 'dayAfterArticle');
  const span = spanBetween(from, to, words);
  if (span === null) return '';
  return words(days < 0 ? 'beforeArticle' : 'afterArticle', span);
}

/** "five years" for `P5Y`; numbers up to twelve in words where the locale has them. Null for a mixed duration. */
export function formatDuration(iso: string, words: Words): string | null {
  const found = /^P(\d+)([YMWD])$/.exec(iso);
  if (!found?.[1] || !found[2]) return null;
  const count = Number(found[1]);
  const unit = ({ Y: 'year', M: 'month', W: 'week', D: 'day' } as const)[found[2]];
  if (!unit) return null;
  const parts = new Intl.NumberFormat(languageOf(words), { style: 'unit', unit, unitDisplay: 'long' });
  // "one" has a gender that weeks do not share with years in most languages
  const spelled =
    count >= 1 && count <= 12 && !(count === 1 && unit === 'week') ? words(`number_${count}`) : '';
  return parts
    .formatToParts(count)
    .map((part) => (part.type === 'integer' && spelled ? spelled : part.value))
    .join('');
}
