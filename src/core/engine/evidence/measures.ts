/**
 * Measures: what the company that an amount keeps says of what it measures, where no construction tells.
 *
 * In:  a kind, the features of the amount (evidence-features.ts), and which measures are possible.
 * Out: the likeliest of them, or null where none has weights.
 * Limit: a weighed guess, made only for claims that no rule knows; the weights are those of scripts/fit-evidence.ts.
 */
import type { Kind, Measure } from '../claim';
import type { Features } from './evidence-features';
import { shelfReader, unpackNumbers } from './shelves';
import { MEASURE_TABLES } from './weight-shelves';

const MEASURES: Record<Kind, readonly Measure[]> = {
  pledge: ['jobs', 'investment', 'purchases', 'spending', 'plants', 'production', 'deficit', 'barriers'],
  jobs: [
    'employed',
    'created',
    'cut',
    'hired',
    'openings',
    'unemployed',
    'claims',
    'supported',
    'participation',
  ],
  trade: ['exports', 'imports', 'deficit', 'surplus', 'trade'],
  tariff: ['rate', 'coverage', 'receipts'],
};

const rowsOf = (kind: Kind) => shelfReader(MEASURE_TABLES[kind].shelves, unpackNumbers);
const ROWS = {
  pledge: rowsOf('pledge'),
  jobs: rowsOf('jobs'),
  trade: rowsOf('trade'),
  tariff: rowsOf('tariff'),
};

/** Whether a feature tells measures of any kind apart. */
export const tellsMeasure = (name: string): boolean =>
  Object.values(ROWS).some((rowOf) => rowOf(name) !== undefined);

/** The weighed sum of each measure that the kind's table knows, in its order. */
function sumsOf(kind: Kind, features: Features): number[] {
  const sums = [...MEASURE_TABLES[kind].bias];
  for (const [name, strength] of features)
    ROWS[kind](name)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + strength * weight));
  return sums;
}

/** The likeliest measure of `kind` that `fits`. */
export function likeliestMeasure(
  kind: Kind,
  features: Features,
  fits: (measure: Measure) => boolean,
): Measure | null {
  const sums = sumsOf(kind, features);
  const { measures } = MEASURE_TABLES[kind];
  const sumOf = (measure: Measure): number => sums[measures.indexOf(measure)] ?? -Infinity;
  const [likeliest] = MEASURES[kind].filter(fits).sort((one, other) => sumOf(other) - sumOf(one));
  return likeliest && sumOf(likeliest) > -Infinity ? likeliest : null;
}
