/**
 * Not quantities: numbers that are part of a date, a name, an age, a time, a score or a paragraph.
 *
 * In:  tokens, the place of a number and how it was read.
 * Out: whether it is such a number.
 * Limit: a four-digit number from 1900 to 2099 without a comma is a year unless a noun that it counts follows at once.
 */
import { namedCurrency } from './currencies';
import type { ReadNumber } from './number-parts';
import { is, type Token } from '../tokens';

export const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      [name.slice(0, 4), index + 1],
    ]),
);

/** Words before a number that make it a name: "Section 232", "No. 3", "Group of 7", "Fortune 500". */
const NAMERS = new Set(
  'section sections no chapter article title page figure table part phase level route highway interstate boeing airbus fortune s&p ftse nasdaq dow nikkei stoxx proclamation order law bill resolution number act hr heading headings room channel flight apollo artemis dax cac public executive subdivision paragraph clause amendment district ward class grade week day chapter'.split(
    ' ',
  ),
);
/** Namers that need no capital: "under section 338". */
const PARTS = /^(?:page|sections?|paragraphs?|subdivision|chapter|article|headings?)$/;
const AFTER_NAME = new Set([
  'max',
  'neo',
  'am',
  'pm',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'est',
  'edt',
  'years-old',
]);
const ORDINAL = /^(?:st|nd|rd|th)$/;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.word);

function isDate(tokens: Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const day = token?.kind === 'number' && /^(?:[12]?\d|3[01])$/.test(token.word);
  if (!day) return false;
  const dotted = before?.word === '.' && MONTHS.has(tokens[at - 2]?.word ?? '');
  const monthBefore = before !== undefined && MONTHS.has(before.word) && before.capital;
  const monthAfter =
    after !== undefined && MONTHS.has(after.word) && after.capital && after.glued === undefined;
  return dotted || monthBefore || monthAfter;
}

/** "747-400", "DC-10-30": two numbers with a hyphen, the second smaller; a range goes up. */
function isModel(tokens: Token[], at: number): boolean {
  const falls = (first: Token | undefined, second: Token | undefined): boolean =>
    first?.kind === 'number' &&
    second?.kind === 'number' &&
    second.glued === 'hyphen' &&
    Number(second.word) <= Number(first.word);
  return falls(tokens[at], tokens[at + 1]) || falls(tokens[at - 1], tokens[at]);
}

const STAFF = /^(?:employee|worker|person|job|staff)$/;
const FIRM = /^(?:firm|company|business|startup|start|operation|office|group)$/;

/** "A 60-employee firm", "its 750-person workforce": how many work there. */
const isStaffed = (tokens: Token[], at: number): boolean =>
  STAFF.test(tokens[at]?.word ?? '') &&
  (is(tokens[at + 1], 'PLANT_N', 'WORKFORCE_N') || FIRM.test(tokens[at + 1]?.word ?? ''));

/** Ages, times, ordinals and compounds: "13-year-old", "8:30", "24/7", "25th", "737-800", "1990s". */
function isCompound(tokens: Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (after?.glued === 'touching' && (ORDINAL.test(after.word) || after.word === 's')) return true;
  if (
    after?.glued === 'touching' &&
    (after.word === ':' || after.word === '/') &&
    tokens[next + 1]?.kind === 'number'
  )
    return true;
  if (
    before?.glued === 'touching' &&
    (before.word === ':' || before.word === '/') &&
    tokens[at - 2]?.kind === 'number'
  )
    return true;
  if (tokens[at]?.glued === 'touching' && before?.kind === 'word') return true;
  if (tokens[at]?.glued === 'hyphen' && before?.kind === 'word' && (before.capital || before.word.length < 3))
    return true;
  if (isModel(tokens, at) || isPhone(tokens, at)) return true;
  // "a seventy-year high", "a 14-acre site": part of an adjective; "a 400-million-pound plant" is a sum
  if (
    after?.glued === 'hyphen' &&
    namedCurrency(tokens, next) === null &&
    after.kind === 'word' &&
    !/^(?:percentage|percent|point|points|plus|strong|some|odd)$/.test(after.word) &&
    !isStaffed(tokens, next)
  )
    return true;
  return /^years?$/.test(after?.word ?? '') && /^olds?$/.test(tokens[next + 1]?.word ?? '');
}

/** "between the ages of 16 and 24", "aged 16 to 24". */
const isAge = (tokens: Token[], at: number): boolean =>
  (tokens[at]?.word ?? '').length < 3 &&
  tokens.slice(Math.max(0, at - 4), at).some(({ word }) => /^age[sd]$/.test(word)) &&
  /^(?:of|and|to|aged)$/.test(tokens[at - 1]?.word ?? '');

const CALLS = /^(?:call|dial|phone|tel|telephone|ring|text|fax|hotline|helpline)$/;
const TO_A_NUMBER = /^(?:us|at|on|them|him|her|:|\.|\()$/;

/** "Call 555-1234", "1-800-555-0100": figures joined by hyphens, the last of them four. */
function isPhone(tokens: Token[], at: number): boolean {
  const joins = (index: number): boolean =>
    tokens[index]?.kind === 'number' &&
    tokens[index].glued === 'hyphen' &&
    tokens[index - 1]?.kind === 'number';
  let [first, last] = [at, at];
  while (joins(first)) first--;
  while (joins(last + 1)) last++;
  const figures = tokens.slice(first, last + 1).map(({ word }) => word);
  if (!/^(?:\d{1,3}-){0,2}\d{3}-\d{4}$/.test(figures.join('-'))) return false;
  let before = first - 1;
  while (TO_A_NUMBER.test(tokens[before]?.word ?? '')) before--;
  return figures.length > 2 || (CALLS.test(tokens[before]?.word ?? '') && !countsPeople(tokens, last + 1));
}

const countsPeople = (tokens: Token[], at: number): boolean =>
  is(tokens[at], 'JOB_N', 'WORKER_N', 'PEOPLE_N') || tokens[at]?.word === 'new';

function isNamed(tokens: Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const namer = before?.word === '.' ? tokens[at - 2] : before;
  if (namer && NAMERS.has(namer.word) && (namer.capital || PARTS.test(namer.word))) return true;
  if (namer?.word === 'of' && /^group$/.test(tokens[at - 2]?.word ?? '')) return true;
  if (isAge(tokens, at)) return true;
  return AFTER_NAME.has(tokens[next]?.word ?? '');
}

/** Whether the number at `at` is no quantity of anything. */
export function isNumberOfAName(tokens: Token[], at: number, read: ReadNumber): boolean {
  if (read.form === 'vague' || read.form === 'share' || read.form === 'multiple') return false;
  if (isCompound(tokens, at, read.next) || isNamed(tokens, at, read.next)) return true;
  if (read.form === 'words') return tokens[at]?.word === 'one' && !read.scaled;
  if (isDate(tokens, at)) return true;
  return isYear(tokens[at]) && !read.scaled && !countsPeople(tokens, at + 1);
}
