/**
 * Quantities: every number of a sentence that may be what a claim states, with its unit and its bounds.
 *
 * In:  the tokens of a sentence.
 * Out: Amounts in order, with token and character spans from the first bounding word to the unit.
 * Limit: a bare number keeps the unit '' until heads.ts or a rule finds what it counts; years, dates and
 *        names with numbers are left out here.
 */
import type { Quantity, Span } from './claim';
import { currencyAt, namedCurrency, prefixCurrency } from './currencies';
import { isNumberOfAName } from './not-quantities';
import { mayBeginNumber, readNumber, type ReadNumber } from './numbers';
import { is, type Token } from './tokens';

export type Amount = Span & {
  /** Token indices: `first` the first bounding word, `number` the number itself, `last` the last of the unit. */
  first: number;
  number: number;
  last: number;
  value: number;
  unit: string;
  form: ReadNumber['form'];
  scaled: boolean;
  max?: number;
  approx?: true;
  bound?: NonNullable<Quantity['bound']>;
  per?: NonNullable<Quantity['per']>;
};

type Bounds = Pick<Amount, 'approx' | 'bound'>;

/** Phrases before a number, longest first; each is the words that end right before it. */
const BEFORE: [phrase: string, bounds: Bounds][] = [
  ['as many as', { bound: 'at_most' }],
  ['as much as', { bound: 'at_most' }],
  ['as high as', { bound: 'at_most' }],
  ['no more than', { bound: 'at_most' }],
  ['not more than', { bound: 'at_most' }],
  ['no fewer than', { bound: 'at_least' }],
  ['no less than', { bound: 'at_least' }],
  ['not less than', { bound: 'at_least' }],
  ['a maximum of', { bound: 'at_most' }],
  ['in excess of', { bound: 'at_least' }],
  ['a total of', {}],
  ['an average of', {}],
  ['a record', {}],
  ['upwards of', { bound: 'at_least' }],
  ['north of', { bound: 'at_least' }],
  ['more than', { bound: 'at_least' }],
  ['greater than', { bound: 'at_least' }],
  ['higher than', { bound: 'at_least' }],
  ['less than', { bound: 'at_most' }],
  ['fewer than', { bound: 'at_most' }],
  ['lower than', { bound: 'at_most' }],
  ['at least', { bound: 'at_least' }],
  ['at most', { bound: 'at_most' }],
  ['up to', { bound: 'at_most' }],
  ['well over', { bound: 'at_least' }],
  ['just over', { bound: 'at_least' }],
  ['just under', { bound: 'at_most' }],
  ['close to', { approx: true }],
  ['an estimated', { approx: true }],
  ['an additional', {}],
  ['an extra', {}],
  ['over', { bound: 'at_least' }],
  ['above', { bound: 'at_least' }],
  ['exceeding', { bound: 'at_least' }],
  ['exceeds', { bound: 'at_least' }],
  ['exceeded', { bound: 'at_least' }],
  ['topping', { bound: 'at_least' }],
  ['under', { bound: 'at_most' }],
  ['below', { bound: 'at_most' }],
  ['about', { approx: true }],
  ['around', { approx: true }],
  ['roughly', { approx: true }],
  ['approximately', { approx: true }],
  ['nearly', { approx: true }],
  ['almost', { approx: true }],
  ['virtually', {}],
  ['some', { approx: true }],
  ['estimated', { approx: true }],
  ['maybe', { approx: true }],
  ['perhaps', { approx: true }],
  ['another', {}],
  ['additional', {}],
  ['only', {}],
  ['just', {}],
  ['record', {}],
  ['exactly', {}],
];
const BEFORE_WORDS = BEFORE.map(([phrase, bounds]) => ({ words: phrase.split(' '), bounds }));

const PERIODS = new Map<string, NonNullable<Quantity['per']>>([
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['annual', 'year'],
  ['quarter', 'quarter'],
  ['quarterly', 'quarter'],
  ['month', 'month'],
  ['monthly', 'month'],
  ['week', 'week'],
  ['weekly', 'week'],
  ['day', 'day'],
  ['daily', 'day'],
  ['job', 'job'],
]);

/** The bounding words right before token `at`, several in a row ("no more than about"). */
function boundsBefore(tokens: Token[], at: number): { first: number; bounds: Bounds } {
  const hit = BEFORE_WORDS.find(({ words }) =>
    words.every((word, index) => tokens[at - words.length + index]?.word === word),
  );
  // "shot up to $31bn" is reached, not bounded
  const reached = hit?.words[0] === 'up' && is(tokens[at - 3], 'RISE', 'FALL', 'RAISE');
  if (!hit || reached) return { first: at, bounds: {} };
  const more = boundsBefore(tokens, at - hit.words.length);
  return { first: more.first, bounds: { ...hit.bounds, ...more.bounds } };
}

type Unit = { unit: string; next: number };

/** Percent signs and words, currency words, and nothing else. */
function unitAfter(tokens: Token[], at: number): Unit {
  const word = tokens[at]?.word ?? '';
  if (word === 'of' && namedCurrency(tokens, at + 1)) return unitAfter(tokens, at + 1);
  // "0.7 of a percentage point"
  if (
    word === 'of' &&
    tokens[at + 1]?.word === 'a' &&
    /^(?:percentage|point)$/.test(tokens[at + 2]?.word ?? '')
  )
    return { unit: 'percentage_points', next: tokens[at + 2]?.word === 'point' ? at + 3 : at + 4 };
  if (word === '%' || word === 'pct') return percentage(tokens, at + 1);
  if (word === 'percent' || word === 'percentage') return percentage(tokens, at + 1, word);
  if (word === 'per' && tokens[at + 1]?.word === 'cent') return percentage(tokens, at + 2);
  if (
    /^points?$/.test(word) &&
    (is(tokens[at - 1], 'DET') || tokens[at - 1]?.word === 'half' || tokens[at - 1]?.word === 'quarter')
  )
    return { unit: 'percentage_points', next: at + 1 };
  const currency = namedCurrency(tokens, at);
  return currency ? { unit: currency.code, next: currency.next } : { unit: '', next: at };
}

function percentage(tokens: Token[], at: number, word = ''): Unit {
  const point = /^points?$/.test(tokens[at]?.word ?? '');
  if (point) return { unit: 'percentage_points', next: at + 1 };
  return word === 'percentage' ? { unit: '', next: at - 1 } : { unit: 'percent', next: at };
}

type Range = { max?: number; next: number; scale: number; unit: string };

/** The second number of "20 to 25 percent", "16–17 percent", "between 6,000 and 7,000", "2.3 or 2.5 million". */
function rangeAfter(tokens: Token[], at: number, read: ReadNumber, between: boolean, unit: string): Range {
  const none = { next: at, scale: 1, unit: '' };
  if (read.form === 'multiple') return none;
  const link = tokens[at];
  const glued = link?.kind === 'number' && link.glued !== undefined && link.glued !== 'touching';
  const linked = link?.word === 'to' || link?.word === 'or' || (between && link?.word === 'and');
  if (!glued && !linked) return none;
  const from = glued ? at : at + 1;
  const symbol = currencyAt(tokens[from]);
  // "5 percent to $61 billion": two amounts
  if (symbol && unit !== '' && unit !== symbol.code) return none;
  const other = readNumber(tokens, symbol ? from + 1 : from);
  if (!other || other.form === 'share' || other.form !== read.form) return none;
  // "2.3 or 2.5 million": the size stands once
  const scale =
    other.scaled && !read.scaled && other.value / read.value > 100
      ? sizeOf(other, tokens, symbol ? from + 1 : from)
      : 1;
  // "rose by 210,000 to 2.47 million": the step and the level
  const widest = tokens[at - 2]?.word === 'by' ? 3 : 20;
  if (other.value <= read.value * scale || other.value > read.value * scale * widest) return none;
  return { max: other.value, next: other.next, scale, unit: symbol?.code ?? '' };
}

/** "Has grown from 200 to 1,900", "raised from 10 % to 25 %": a change, no range. */
const isChanging = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some((token) => is(token, 'RISE', 'FALL', 'RAISE', 'CUT', 'GROWTH_N'));

/** The factor of a scaled number: 1e6 for "2.5 million". */
function sizeOf(read: ReadNumber, tokens: Token[], at: number): number {
  const plain = Number(tokens[at]?.word.replaceAll(',', ''));
  return plain > 0 ? read.value / plain : 1;
}

/** "a year", "/year", "per month", "each day", "annually", "a job"; `annual` may also stand before the noun. */
export function perAfter(
  tokens: Token[],
  at: number,
): { per: NonNullable<Quantity['per']>; next: number } | null {
  const word = tokens[at]?.word ?? '';
  const leads = ['a', 'an', 'per', '/', 'each', 'every'].includes(word);
  const per = PERIODS.get(leads ? (tokens[at + 1]?.word ?? '') : word);
  if (!per || (!leads && !/ly$/.test(word))) return null;
  if (per === 'job' && word !== 'per') return null;
  return { per, next: leads ? at + 2 : at + 1 };
}

function closing(tokens: Token[], at: number): Bounds & { next: number } {
  const [word, next, third] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (word === 'plus' || word === '+') return { bound: 'at_least', next: at + 1 };
  if (word === 'or' && next === 'so') return { approx: true, next: at + 2 };
  if (word === 'or' && (next === 'more' || next === 'higher')) return { bound: 'at_least', next: at + 2 };
  if (word === 'or' && (next === 'less' || next === 'fewer')) return { bound: 'at_most', next: at + 2 };
  if (word === 'and' && next === 'counting' && third !== 'on') return { bound: 'at_least', next: at + 2 };
  return { next: at };
}

/** Reads the amount whose number or currency sign stands at `at`. */
function readAmount(tokens: Token[], at: number): Amount | null {
  const sign = currencyAt(tokens[at]);
  const symbol = sign ? { ...sign, next: at + 1 } : namedCurrencyBefore(tokens, at);
  const number = symbol?.next ?? at;
  if (!mayBeginNumber(tokens[number])) return null;
  const read = readNumber(tokens, number);
  if (!read || (!symbol && isNumberOfAName(tokens, at, read))) return null;
  const between = tokens[at - 1]?.word === 'between' || tokens[at - 1]?.word === 'either';
  const early = unitAfter(tokens, read.next);
  const from = tokens[at - 1]?.word === 'from';
  const range =
    from && isChanging(tokens, at - 1)
      ? { next: early.next, scale: 1, unit: '' }
      : rangeAfter(tokens, early.next, read, between || from, symbol?.code ?? early.unit);
  const closed = closing(tokens, range.next);
  const late = unitAfter(tokens, closed.next);
  const open = closing(tokens, late.next);
  const unit =
    read.form === 'share' || read.form === 'multiple'
      ? 'percent'
      : (symbol?.code ?? (late.unit || early.unit || range.unit || vagueMoney(tokens, read)));
  const before = boundsBefore(tokens, between ? at - 1 : at);
  const per = perAfter(tokens, open.next);
  return shape(tokens, {
    first: between ? at - 1 : before.first,
    number: at,
    last: (per?.next ?? open.next) - 1,
    value: read.value * range.scale,
    unit,
    form: read.form,
    scaled: read.scaled,
    ...(read.bound && { bound: read.bound }),
    ...before.bounds,
    ...bounded(closed),
    ...bounded(open),
    ...(range.max !== undefined && { max: range.max }),
    ...(per && { per: per.per }),
  });
}

/** "Trillions in new investments" are dollars; "millions of jobs" are not. */
const vagueMoney = (tokens: Token[], read: ReadNumber): string =>
  read.form === 'vague' && read.value >= 1e9 && tokens[read.next]?.word !== 'of' ? 'USD' : '';

const bounded = ({ approx, bound }: Bounds): Bounds => ({
  ...(approx && { approx }),
  ...(bound && { bound }),
});

/** "a record Australian dollar 29.4bn", "Rs 500 crore": the currency's name stands before the number. */
function namedCurrencyBefore(tokens: Token[], at: number): { code: string; next: number } | null {
  if (tokens[at + 1]?.kind !== 'number' && tokens[at + 2]?.kind !== 'number') return null;
  const prefix = prefixCurrency(tokens, at);
  if (prefix) return { ...prefix, next: at + 1 };
  const named = namedCurrency(tokens, at);
  return named && tokens[named.next]?.kind === 'number' ? named : null;
}

function shape(tokens: Token[], amount: Omit<Amount, 'start' | 'end'>): Amount {
  return { ...amount, start: tokens[amount.first]?.start ?? 0, end: tokens[amount.last]?.end ?? 0 };
}

/** Finds the amounts of a sentence in order; none overlaps another. */
export function findAmounts(tokens: Token[]): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmount(tokens, at);
    if (!amount) continue;
    amounts.push(amount);
    at = amount.last;
  }
  return amounts;
}
