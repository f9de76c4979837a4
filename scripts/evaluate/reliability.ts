/**
 * Reliability: how far a claimed probability comes true.
 *
 * In:  forecasts: the confidence of each found claim, and whether it was a hit.
 * Out: bins with the mean confidence and the share that was right; their mean distance; the Brier score.
 * Limit: tells of the texts that were measured; on harder texts every bin comes out lower.
 */
import type { Forecast } from './score-texts';

/** `from` inclusive, `to` exclusive but for 1; `claimed` and `right` are 0 to 1. */
export type Bin = { from: number; to: number; count: number; claimed: number; right: number };
export type Reliability = { bins: Bin[]; distance: number; brier: number };

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

const mean = (values: number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

export function describeReliability(forecasts: readonly Forecast[]): Reliability {
  const bins = EDGES.slice(0, -1).flatMap((from, index): Bin[] => {
    const to = EDGES[index + 1] ?? 1;
    const inside = forecasts.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    const claimed = mean(inside.map(({ confidence }) => confidence));
    const right = mean(inside.map((forecast) => Number(forecast.right)));
    return inside.length > 0 ? [{ from, to, count: inside.length, claimed, right }] : [];
  });
  const distance = bins.reduce(
    (sum, { count, claimed, right }) => sum + (count / forecasts.length) * Math.abs(claimed - right),
    0,
  );
  const brier = mean(forecasts.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
  return { bins, distance, brier };
}
