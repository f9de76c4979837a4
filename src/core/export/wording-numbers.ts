/**
 * Numbers as people write them: "$206bn", "about 66,000 jobs", "6,000 to 7,000 jobs", "up 12 %".
 *
 * In:  a value with its unit (`jobs`, `USD`, `percent`, `USD per year`, `jobs per USD 1 billion`, any plural noun).
 * Out: short for a first line, exact for a table.
 * Limit: a noun that is no unit of ours is English data of the record and is shown as it came.
 */
import type { Quantity } from '../engine/claim';
import { elided, languageOf, type Words } from './wording-words';

export type Precision = 'short' | 'exact' | { decimals: number };

const COUNTED = [
  'jobs',
  'claims',
  'people',
  'employees',
  'workers',
  'years',
  'times',
  'businesses',
  'plants',
];
const MILLION = 1e6;

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** `USD per year` and `USD a year` → `['USD', 'year']`; `jobs per USD 1 billion` → `['jobs', 'USD 1 billion']`. */
function splitUnit(unit: string): [base: string, per?: string] {
  const found = /^(.+?) (?:per|a) (.+)$/.exec(unit);
  return found?.[1] && found[2] ? [found[1], found[2]] : [unit];
}

function decimalsOf(
  precision: Precision,
  normal: number,
): { minimumFractionDigits: number; maximumFractionDigits: number } {
  if (typeof precision === 'object')
    return { minimumFractionDigits: precision.decimals, maximumFractionDigits: precision.decimals };
  return { minimumFractionDigits: 0, maximumFractionDigits: normal };
}

/** "1 million", "2.225 million", "66,000"; exact: "1,000,000". */
export function formatNumber(value: number, words: Words, precision: Precision = 'short'): string {
  const long = precision !== 'exact' && Math.abs(value) >= MILLION;
  return new Intl.NumberFormat(languageOf(words), {
    ...(long && { notation: 'compact', compactDisplay: 'long' }),
    ...decimalsOf(precision, 3),
  }).format(value);
}

/** A number with its noun: "66,000 jobs"; Spanish and French join millions by a word: "1 millón de empleos". */
function formatCount(
  value: number,
  noun: string,
  words: Words,
  as = 'counted',
  precision: Precision = 'short',
): string {
  const number = formatNumber(value, words, precision);
  const joined = precision !== 'exact' && Math.abs(value) >= MILLION ? words('millionsOf', number) : number;
  return elided(words(as, joined, noun), words);
}

/** Spanish papers count money in millions up to a million of them: "206.000 M$", "1,25 billones de dólares estadounidenses". */
function spanishMoney(value: number, currency: string, words: Words, precision: Precision): string {
  if (Math.abs(value) >= 1e12)
    return formatCount(value, nounOf(currency, words), words, 'counted', precision);
  const decimals = Math.abs(value) >= 1e9 ? 0 : typeof precision === 'object' ? precision.decimals : 2;
  const number = new Intl.NumberFormat(languageOf(words), { maximumFractionDigits: decimals });
  const sign = new Intl.NumberFormat(languageOf(words), {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
  });
  const symbol = sign.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  return `${number.format(value / MILLION)}\u00a0M${/^\p{L}/u.test(symbol) ? '\u00a0' : ''}${symbol}`;
}

/** "$206bn"; exact: "$206,000,000,000". Other dollars keep their country: "CA$1.25bn". */
export function formatMoney(
  value: number,
  currency: string,
  words: Words,
  precision: Precision = 'short',
): string {
  const compact = precision !== 'exact' && Math.abs(value) >= MILLION;
  if (compact && languageOf(words).startsWith('es')) return spanishMoney(value, currency, words, precision);
  return new Intl.NumberFormat(languageOf(words), {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'USD' ? 'narrowSymbol' : 'symbol',
    ...(compact && { notation: 'compact' }),
    ...decimalsOf(precision, 2),
  }).format(value);
}

export const formatPercent = (value: number, words: Words, decimals = 2): string =>
  words(
    'percent',
    new Intl.NumberFormat(languageOf(words), { maximumFractionDigits: decimals }).format(value),
  );

/** The noun alone, plural: "jobs", "US dollars". */
function nounOf(unit: string, words: Words): string {
  if (COUNTED.includes(unit)) return words(`noun_${unit}`);
  if (!isCurrency(unit)) return unit;
  const parts = new Intl.NumberFormat(languageOf(words), {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'name',
  });
  return parts.formatToParts(2 * MILLION).find(({ type }) => type === 'currency')?.value ?? unit;
}

function formatPer(text: string, per: string, words: Words): string {
  if (['year', 'quarter', 'month', 'week', 'day', 'job'].includes(per)) return words(`per_${per}`, text);
  const money = /^([A-Z]{3}) (\d+) (million|billion)$/.exec(per);
  if (!money?.[1]) return words('per_other', text, per);
  const scale = money[3] === 'billion' ? 1e9 : MILLION;
  return words('per_other', text, formatMoney(Number(money[2]) * scale, money[1], words));
}

/** A value with its unit: "$188bn", "66,000 jobs", "4,854 jobs per $1bn", "25 %", "1.1 times". */
export function formatValue(
  value: number,
  unit: string,
  words: Words,
  precision: Precision = 'short',
): string {
  const [base, per] = splitUnit(unit);
  const text = formatBase(value, base, words, precision);
  return per === undefined ? text : formatPer(text, per, words);
}

function formatBase(value: number, unit: string, words: Words, precision: Precision): string {
  if (isCurrency(unit)) return formatMoney(value, unit, words, precision);
  if (unit === 'percent') return formatPercent(value, words);
  if (unit === 'percentage_points') return words('percentagePoints', formatNumber(value, words, precision));
  if (value === 1 && COUNTED.includes(unit)) return words(`one_${unit}`);
  return formatCount(value, nounOf(unit, words), words, 'counted', precision);
}

const VAGUE = ['tens', 'hundreds', 'thousands', 'millions'];

const isCounted = (unit: string): boolean =>
  !isCurrency(unit) && unit !== 'percent' && unit !== 'percentage_points';

const formatNoun = (value: number, unit: string, words: Words, noun: string): string =>
  isCounted(unit) && value !== 1 ? formatCount(value, noun, words) : formatValue(value, unit, words);

function formatRange({ value, unit }: Quantity, max: number, words: Words, noun: string): string {
  const low = isCounted(unit) ? formatNumber(value, words) : formatValue(value, unit, words);
  return words('range', low, formatNoun(max, unit, words, noun));
}

function formatChange(quantity: Quantity, words: Words, noun: string): string {
  const { value, unit, direction, max } = quantity;
  if (direction && max === undefined && isCounted(unit))
    return formatCount(value, noun, words, direction === 'up' ? 'moreOf' : 'fewerOf');
  const text = max === undefined ? formatValue(value, unit, words) : formatRange(quantity, max, words, noun);
  return direction ? words(direction === 'up' ? 'upBy' : 'downBy', text) : text;
}

function formatCore(quantity: Quantity, words: Words, noun: string): string {
  const { value, unit, bound, previous, max } = quantity;
  if (bound && VAGUE.includes(bound)) return words(`vague_${bound}`, noun);
  if (quantity.is === 'change') return formatChange(quantity, words, noun);
  if (max !== undefined) return formatRange(quantity, max, words, noun);
  const text = formatNoun(value, unit, words, noun);
  return previous === undefined ? text : words('fromTo', formatValue(previous, unit, words), text);
}

/**
 * A claim's quantity with all that its sentence says of it: "at least 6,000 to 7,000 jobs a year". `noun` stands in
 * for the unit's own: "US jobs".
 */
export function formatQuantity(quantity: Quantity, words: Words, noun?: string): string {
  const core = formatCore(quantity, words, noun ?? nounOf(quantity.unit, words));
  const bounded =
    quantity.bound === 'at_least' || quantity.bound === 'at_most'
      ? words(`bound_${quantity.bound}`, core)
      : core;
  const text = quantity.approx ? words('about', bounded) : bounded;
  return quantity.per ? formatPer(text, quantity.per, words) : text;
}
