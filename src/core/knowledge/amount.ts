/**
 * Amount: a number that knows its unit, so that dollars are never added to jobs.
 *
 * In:  values with units: a currency code, `jobs`, `years`, `percent`, `times`, a plural noun, or one of them per another.
 * Out: amounts; null where units that are known only at run time do not go together.
 * Limit: nothing is converted: dollars and euros are two units, and so are a year and a month.
 *
 * Units that are written down are checked by the compiler: `plus(amount(1, 'USD'), amount(1, 'jobs'))` does not compile.
 */

export type Amount<U extends string = string> = { readonly value: number; readonly unit: U };

/** So much of one for each `each` of another: 4,850 jobs for each 1,000,000,000 dollars. */
export type Rate<A extends string = string, B extends string = string> = Amount<`${A} per ${B}`> & {
  readonly top: A;
  readonly bottom: B;
  readonly each: number;
};

export const amount = <U extends string>(value: number, unit: U): Amount<U> => ({ value, unit });

export const rate = <A extends string, B extends string>(
  value: number,
  top: A,
  bottom: B,
  each = 1,
): Rate<A, B> => ({ value, unit: `${top} per ${bottom}`, top, bottom, each });

export const isRate = (one: Amount): one is Rate => 'each' in one;

const RATE = /^(.+?) per ([A-Za-z]+)(?: 1 (thousand|million|billion))?$/;
const EACH: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** An amount in a unit as a record writes it; "jobs per USD 1 billion" is a rate, told for each billion dollars. */
export function readAmount(value: number, unit: string): Amount | Rate {
  const [, top, bottom, count = ''] = RATE.exec(unit) ?? [];
  return top !== undefined && bottom !== undefined
    ? rate(value, top, bottom, EACH[count])
    : amount(value, unit);
}

const checked = <U extends string>(value: number, unit: U): Amount<U> | null =>
  Number.isFinite(value) ? amount(value, unit) : null;

const eachOf = (one: Amount): number => (isRate(one) ? one.each : 1);
const alike = (a: Amount, b: Amount): boolean => a.unit === b.unit && eachOf(a) === eachOf(b);

/** Another amount of the same unit, and for as many of its divisor where it is a rate. */
const like = <U extends string>(one: Amount<U>, value: number): Amount<U> | null =>
  Number.isFinite(value) ? { ...one, value } : null;

/** The sum of two amounts of one unit. */
export const plus = <U extends string>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<U> | null =>
  alike(a, b) ? like(a, a.value + b.value) : null;

/** What the first is more than the second, of one unit. */
export const minus = <U extends string>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<U> | null =>
  alike(a, b) ? like(a, a.value - b.value) : null;

/** How many times the second goes into the first, of one unit. */
export const times = <U extends string>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<'times'> | null =>
  alike(a, b) && b.value !== 0 ? checked(a.value / b.value, 'times') : null;

/** The first as a part of the second, of one unit, in percent. */
export const percentOf = <U extends string>(a: Amount<U>, b: Amount<NoInfer<U>>): Amount<'percent'> | null =>
  alike(a, b) && b.value !== 0 ? checked((a.value / b.value) * 100, 'percent') : null;

/** So many percent of an amount. */
export const partOf = <U extends string>(share: Amount<'percent'>, whole: Amount<U>): Amount<U> | null =>
  like(whole, (whole.value * share.value) / 100);

const isPlain = (one: Amount): boolean => !isRate(one) && !/^(?:percent|times)$/.test(one.unit);

/** A rate: dollars per job, jobs per year. Two amounts of one unit make no rate, and percents are none to spread. */
export function per<A extends string, B extends string>(a: Amount<A>, b: Amount<B>): Rate<A, B> | null {
  const units: string[] = [a.unit, b.unit];
  const sensible = isPlain(a) && isPlain(b) && units[0] !== units[1] && b.value !== 0;
  return sensible && Number.isFinite(a.value / b.value) ? rate(a.value / b.value, a.unit, b.unit) : null;
}

/** What a rate comes to for so many of its divisor: 4,850 jobs per $1bn, and $130bn. */
export const total = <A extends string, B extends string>(
  one: Rate<A, B>,
  count: Amount<NoInfer<B>>,
): Amount<A> | null =>
  one.bottom === count.unit ? checked((one.value * count.value) / one.each, one.top) : null;

/** How many of a rate's divisor it takes for an amount: 1,000,000 jobs at 4,850 jobs per $1bn are dollars. */
export const taking = <A extends string, B extends string>(
  whole: Amount<NoInfer<A>>,
  one: Rate<A, B>,
): Amount<B> | null =>
  one.top === whole.unit && one.value !== 0
    ? checked((whole.value / one.value) * one.each, one.bottom)
    : null;
