/**
 * Evidence: what stands around a place, weighed for and against its being a claim of each kind.
 *
 * In:  features (evidence-features.ts).
 * Out: the probability of each kind, and of none; they add up to 1.
 * Limit: the weights are those of texts like the ones they were fitted on (scripts/fit-evidence.ts).
 */
import type { Kind } from '../claim';
import type { Features } from './evidence-features';
import { shelfReader, unpackNumbers } from './shelves';
import { EVIDENCE, EVIDENCE_BIAS } from './weight-shelves';

export const OUTCOMES = ['none', 'pledge', 'jobs', 'trade', 'tariff'] as const;
export type Probabilities = Record<Kind | 'none', number>;

const weightsOf = shelfReader(EVIDENCE, unpackNumbers);

/** Whether a feature has a weight. */
export const isWeighed = (name: string): boolean => weightsOf(name) !== undefined;

/** Softmax of the weighed features. */
export function weigh(features: Features): Probabilities {
  const sums = [...EVIDENCE_BIAS];
  for (const [name, strength] of features) {
    const row = weightsOf(name);
    if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + strength * (row[at] ?? 0);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const [none = 0, pledge = 0, jobs = 0, trade = 0, tariff = 0] = powers.map((power) => power / total);
  return { none, pledge, jobs, trade, tariff };
}
