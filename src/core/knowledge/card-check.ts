/**
 * Card check: the article's figure beside the official one of that period.
 *
 * In:  a claim, the series that answer it, best first; or its company's head-count.
 * Out: what the two are to each other: agrees, rounded, differs, revised, another basis, not comparable.
 * Limit: never "true" or "false"; without a period in the claim nothing is compared, nor a state with its country.
 *        Signs are compared where the claim's words give one; else sizes.
 */
import type { Claim, Quantity } from '../engine/claim';
import type { Check, FigureRef, Verdict } from './card';
import { isOfWhole } from './claim-facts';
import { daysBetween, isUpTo } from './dates';
import type { Series } from './schema-records';
import { isOfFrequency, officialFigure, sideOf, type Side, type Vintage } from './official-figures';
import { seriesFigure } from './shown-facts';

const SAME = 0.005;

/** Significant figures in which a number is written: 188 has three, 190 two. */
function figuresOf(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0]?.replace('.', '') ?? '';
  return Math.max(1, digits.length);
}

/** A number as its side of zero has it; where the claim's words give none, that of the official figure. */
const signed = ({ value }: Quantity, official: number, side?: Side): number =>
  side === undefined ? Math.abs(value) * (official < 0 ? -1 : 1) : Math.abs(value) * side;

const roundsTo = (official: number, stated: number): boolean =>
  Number(official.toPrecision(figuresOf(stated))) === stated;

/** Stated less official, as a share of official: below -1 where they lie on two sides of zero. Of zero there is no share: 1. */
function differenceOf(stated: number, official: number): number {
  if (official === 0) return stated === 0 ? 0 : 1;
  // never minus zero, which JSON does not hold
  return (stated - official) / official || 0;
}

function verdictOf(quantity: Quantity, stated: number, official: number): Verdict {
  const away = Math.abs(differenceOf(stated, official));
  if (away <= SAME) return 'agrees';
  if (roundsTo(official, stated) || (quantity.approx && away <= 0.05)) return 'rounded';
  if (quantity.bound === 'at_least' && Math.abs(official) >= Math.abs(stated) && away <= 0.1)
    return 'rounded';
  return 'differs';
}

function checkOf(stated: Quantity, official: FigureRef, side?: Side): Check {
  const value = signed(stated, official.value, side);
  return {
    stated,
    official,
    difference: differenceOf(value, official.value),
    verdict: verdictOf(stated, value, official.value),
  };
}

const GOOD: ReadonlySet<Verdict> = new Set<Verdict>(['agrees', 'rounded']);

const vintagesOf = ({ points, firstPrints = [], laterVintage = [] }: Series): Vintage[] => [
  { points },
  { points: firstPrints, name: 'first print' },
  { points: laterVintage, name: 'later revision' },
];

/** The check against one series: its newest vintage, or an older one where only that agrees. */
function againstSeries(claim: Claim, stated: Quantity, period: string, series: Series): Check | null {
  const comparable = series.unit === stated.unit || (stated.is === 'change' && stated.unit === 'percent');
  if (!comparable) return null;
  const side = sideOf(claim, stated, series);
  const checks = vintagesOf(series).flatMap((vintage) => {
    const figure = officialFigure(claim, stated, period, series, vintage);
    return figure ? [{ check: checkOf(stated, figure, side), name: vintage.name }] : [];
  });
  const [newest, ...older] = checks;
  if (!newest) return older[0]?.check ?? null;
  const revised = GOOD.has(newest.check.verdict)
    ? undefined
    : older.find(({ check }) => GOOD.has(check.verdict));
  return revised ? { ...revised.check, verdict: 'revised' } : newest.check;
}

/** How far a figure lies from the official one; on the other side of zero, its size counts behind that. */
const distance = ({ difference }: Check): number =>
  difference < -1 ? 1 + Math.abs(difference + 2) : Math.abs(difference);

const nearest = (checks: Check[]): Check | undefined =>
  [...checks].sort((a, b) => distance(a) - distance(b))[0];

/** A state's figure beside its whole country's of that period, or the last that was known: told, and not compared. */
function besideWhole(claim: Claim, stated: Quantity, list: Series[], asOf: string): Check | undefined {
  const [series] = list;
  if (!series || !isOfWhole(claim, series) || series.unit !== stated.unit) return undefined;
  const period = claim.period?.to ?? claim.period?.from;
  // a year is known when it is over
  const isKnown = (date: string): boolean =>
    date.length === 4 ? date < asOf.slice(0, 4) : isUpTo(date, asOf);
  const point =
    series.points.find(([date]) => date === period) ?? series.points.findLast(([date]) => isKnown(date));
  return (
    point && { ...checkOf(stated, seriesFigure(series, point)), verdict: 'not-comparable', why: 'place' }
  );
}

/** Holds the claim's figure against the series; `asOf` is the article's date. */
export function seriesCheck(claim: Claim, found: Series[], asOf: string): Check | undefined {
  const stated = claim.quantity;
  const list = found.filter((series) => stated && isOfFrequency(stated, series));
  const period = claim.period?.to ?? claim.period?.from;
  if (stated && list.some((series) => isOfWhole(claim, series)))
    return besideWhole(claim, stated, list, asOf);
  if (!stated || stated.is === 'share' || list.length === 0 || !period) return undefined;
  const checks = list.flatMap((series) => {
    const check = againstSeries(claim, stated, period, series);
    return check ? [{ check, basis: series.basis }] : [];
  });
  // a claim that names no basis is held against the one that it fits
  const own = nearest(
    checks.filter(({ basis }) => !claim.basis || basis === claim.basis).map(({ check }) => check),
  );
  if (own && GOOD.has(own.verdict)) return own;
  const fits = checks.filter(({ basis, check }) => basis !== claim.basis && GOOD.has(check.verdict));
  const closest = nearest(fits.map(({ check }) => check));
  const other = fits.find(({ check }) => check === closest);
  if (other) return { ...other.check, verdict: 'other-basis', why: other.basis ?? '' };
  return own ?? nearest(checks.map(({ check }) => ({ ...check, verdict: 'not-comparable', why: 'basis' })));
}

/** Days within which a head-count still answers an article. */
const RECENT = 500;

/** Holds "employs 66,000" against the company's head-counts of the year or so before, the newest first: the nearest of them. */
export function headcountCheck({ quantity }: Claim, known: FigureRef[], asOf: string): Check | undefined {
  // "1,000 more" is no head-count
  if (quantity?.is !== 'level') return undefined;
  const recent = known.filter(({ date }) => daysBetween(date, asOf) < RECENT);
  return nearest(
    (recent.length > 0 ? recent : known.slice(0, 1)).map((official) => checkOf(quantity, official)),
  );
}
