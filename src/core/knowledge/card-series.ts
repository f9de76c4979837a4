/**
 * Card series: the one series that answers a claim, cut to what a chart can show.
 *
 * In:  a claim's facts, its series best first.
 * Out: the card's series, with the claimed value where it is of the same unit and of as long a time as each of its points.
 * Limit: at most sixty points, ending with the newest; single figures from single pages are never drawn as a line.
 */
import type { Claim } from '../engine/claim';
import type { SeriesRef } from './card';
import { isOfWhole } from './claim-facts';
import { isOfFrequency } from './official-figures';
import type { Series } from './schema-records';

const MOST_POINTS = 60;

const MONTHS: Readonly<Record<number, Series['frequency']>> = { 1: 'monthly', 3: 'quarterly', 12: 'annual' };

/** Months since the year 0, of the month that a date begins or ends with: a year ends with December. */
const monthOf = (iso: string, ofYear: number): number =>
  Number(iso.slice(0, 4)) * 12 + (iso.length < 7 ? ofYear : Number(iso.slice(5, 7)));

/** Whether the claim's period is as long as those of the series: a month's imports are no level of a year's. A claim without one may be. */
function isOfPeriod({ period }: Claim, { frequency }: Series): boolean {
  if (period?.from === undefined) return true;
  const { from, to = from } = period;
  if (from.length > 7) return frequency === 'weekly';
  return MONTHS[monthOf(to, 12) - monthOf(from, 1) + 1] === frequency;
}

/** The level that a claim states, in the sign of the series: a deficit of $50bn is -50 in a balance. A state's is none of its country's. */
function claimedLevel(claim: Claim, series: Series): number | undefined {
  const { quantity, measure } = claim;
  if (
    isOfWhole(claim, series) ||
    !isOfPeriod(claim, series) ||
    quantity?.is !== 'level' ||
    quantity.unit !== series.unit ||
    !isOfFrequency(quantity, series)
  )
    return undefined;
  return series.subject === 'balance' && measure === 'deficit' ? -quantity.value : quantity.value;
}

/** The last points, begun early enough to hold the claim's own year. */
function window(points: [string, number][], from: string | undefined): [string, number][] {
  const at = from ? points.findIndex(([date]) => date >= from.slice(0, 4)) : -1;
  const start = Math.max(
    0,
    Math.min(points.length - MOST_POINTS, at < 0 ? points.length : Math.max(0, at - 5)),
  );
  const cut = points.slice(start);
  const step = Math.ceil(cut.length / MOST_POINTS);
  // thinned from the end, so that the newest stays
  return cut.filter((_, index) => (cut.length - 1 - index) % step === 0);
}

/** The first series of the list that is a run, as the card shows it. */
export function seriesPart(claim: Claim, list: Series[]): SeriesRef | undefined {
  const series = list.find(({ selected, points }) => !selected && points.length > 2);
  if (!series) return undefined;
  const claimed = claimedLevel(claim, series);
  const { title, publisher, url } = series.source;
  return {
    id: series.id,
    title: series.title,
    unit: series.unit,
    points: window(series.points, claim.period?.from),
    ...(claimed !== undefined && { claimed }),
    source: { title, publisher, url },
  };
}
