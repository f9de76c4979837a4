/**
 * Card series: the one series that answers a claim, cut to what a chart can show.
 *
 * In:  a claim's facts, its series best first.
 * Out: the card's series, with the claimed value where it is of the same unit.
 * Limit: at most sixty points, ending with the newest; single figures from single pages are never drawn as a line.
 */
import type { Claim } from '../engine/claim';
import type { SeriesRef } from './card';
import { isOfWhole } from './claim-facts';
import { isOfFrequency } from './official-figures';
import type { Series } from './schema-records';

const MOST_POINTS = 60;

/** The level that a claim states, in the sign of the series: a deficit of $50bn is -50 in a balance. A state's is none of its country's. */
function claimedLevel(claim: Claim, series: Series): number | undefined {
  const { quantity, measure } = claim;
  if (
    isOfWhole(claim, series) ||
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
