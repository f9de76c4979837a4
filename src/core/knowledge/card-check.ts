/**
 * Card check: the article's figure beside the official one of that period.
 *
 * In:  a claim, the series that answer it, best first; or its company's head-count.
 * Out: what the two are to each other: agrees, rounded, differs, revised, another basis, not comparable.
 * Limit: never "true" or "false"; without a period in the claim nothing is compared, nor a state with its country.
 */
import type { Claim, Quantity } from '../engine/claim';
import type { Check, FigureRef, Verdict } from './card';
import { isOfWhole } from './claim-facts';
import { daysBetween, isUpTo } from './dates';
import type { Series } from './schema-records';
import { seriesFigure } from './shown-facts';

const SAME = 0.005;

/** Significant figures in which a number is written: 188 has three, 190 two. */
function figuresOf(value: number): number {
  const digits = Math.abs(value).toExponential().split('e')[0]?.replace('.', '') ?? '';
  return Math.max(1, digits.length);
}

const roundsTo = (official: number, stated: number): boolean =>
  Number(Math.abs(official).toPrecision(figuresOf(stated))) === Math.abs(stated);

/** Stated less official, as a share of official. */
const difference = (stated: number, official: number): number =>
  official === 0 ? 0 : (Math.abs(stated) - Math.abs(official)) / Math.abs(official);

function verdictOf(stated: Quantity, official: number): Verdict {
  const away = Math.abs(difference(stated.value, official));
  if (away <= SAME) return 'agrees';
  if (roundsTo(official, stated.value) || (stated.approx && away <= 0.05)) return 'rounded';
  if (stated.bound === 'at_least' && Math.abs(official) >= stated.value && away <= 0.1) return 'rounded';
  return 'differs';
}

const checkOf = (
  stated: Quantity,
  official: FigureRef,
  verdict = verdictOf(stated, official.value),
  why?: string,
): Check => ({
  stated,
  official,
  difference: difference(stated.value, official.value),
  verdict,
  ...(why && { why }),
});

const GOOD: ReadonlySet<Verdict> = new Set<Verdict>(['agrees', 'rounded']);

/** The value of a period in a list of points; a change in percent is made of it and the one before. */
function valueAt(points: [string, number][], period: string, stated: Quantity): [string, number] | null {
  const at = points.findIndex(([date]) => date === period);
  const point = points[at];
  if (!point) return null;
  if (stated.is !== 'change' || stated.unit !== 'percent') return point;
  const before = points[at - 1];
  return before && before[1] !== 0 ? [point[0], (point[1] / before[1] - 1) * 100] : null;
}

type Vintage = { points: [string, number][]; name?: string };
const vintagesOf = ({ points, firstPrints = [], laterVintage = [] }: Series): Vintage[] => [
  { points },
  { points: firstPrints, name: 'first print' },
  { points: laterVintage, name: 'later revision' },
];

/** The check against one series: its newest vintage, or an older one where only that agrees. */
function againstSeries(stated: Quantity, period: string, series: Series): Check | null {
  const comparable = series.unit === stated.unit || (stated.is === 'change' && stated.unit === 'percent');
  if (!comparable) return null;
  const checks = vintagesOf(series).flatMap(({ points, name }) => {
    const point = valueAt(points, period, stated);
    if (!point) return [];
    const figure = seriesFigure({ ...series, unit: stated.unit }, point, name);
    return [{ check: checkOf(stated, figure), name }];
  });
  const [newest, ...older] = checks;
  if (!newest) return older[0]?.check ?? null;
  const revised = GOOD.has(newest.check.verdict)
    ? undefined
    : older.find(({ check }) => GOOD.has(check.verdict));
  return revised ? { ...revised.check, verdict: 'revised' } : newest.check;
}

const nearest = (checks: Check[]): Check | undefined =>
  [...checks].sort((a, b) => Math.abs(a.difference) - Math.abs(b.difference))[0];

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
  return point && checkOf(stated, seriesFigure(series, point), 'not-comparable', 'place');
}

/** Holds the claim's figure against the series; `asOf` is the article's date. */
export function seriesCheck(claim: Claim, list: Series[], asOf: string): Check | undefined {
  const stated = claim.quantity;
  const period = claim.period?.to ?? claim.period?.from;
  if (stated && list.some((series) => isOfWhole(claim, series)))
    return besideWhole(claim, stated, list, asOf);
  if (!stated || stated.is === 'share' || list.length === 0 || !period) return undefined;
  const checks = list.flatMap((series) => {
    const check = againstSeries(stated, period, series);
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
  if (!quantity) return undefined;
  const recent = known.filter(({ date }) => daysBetween(date, asOf) < RECENT);
  return nearest(
    (recent.length > 0 ? recent : known.slice(0, 1)).map((official) => checkOf(quantity, official)),
  );
}
