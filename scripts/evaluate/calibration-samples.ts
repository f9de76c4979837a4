/**
 * Calibration samples: the found claims of a labelled text, each with its rule, its score and whether it was a hit.
 *
 * In:  a labelled text; its claims with rule and raw score.
 * Out: a sample a claim.
 * Limit: a claim that hits an optional label is neither right nor wrong and makes no sample.
 */
import { pairHits } from '../../src/core/annotation/hit-rule';
import type { Claim } from '../../src/core/engine/claim';
import type { Sample } from './fit-calibration';
import type { LabelledText } from './label-lines';

export type ScoredClaim = { claim: Claim; rule: string; score: number };

export function samplesOf({ id, claims }: LabelledText, found: readonly ScoredClaim[]): Sample[] {
  const pairs = pairHits(
    claims,
    found.map(({ claim }) => claim),
  );
  return found.flatMap(({ rule, score }, index) => {
    const pair = pairs.find((one) => one.found === index);
    if (pair && claims[pair.label]?.optional) return [];
    return [{ id, rule, score, right: pair !== undefined }];
  });
}
