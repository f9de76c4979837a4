/**
 * All the cases of matching: those that it was tuned on, and those put aside: counted, and never read while it is tuned.
 *
 * Two tables were put aside before and have been read since; the blind ones took their place.
 */
import { BLIND_CASES } from './blind-cases';
import { FIRST_CASES } from './first-cases';
import { LATER_UNSEEN_CASES } from './later-unseen-cases';
import { LOOKALIKE_CASES } from './lookalike-cases';
import type { MatchingCase } from './matching-case';
import { RECURRENT_CASES } from './recurrent-cases';
import { REUSED_SUM_CASES } from './reused-sum-cases';
import { ROUND_CASES } from './round-cases';
import { SUCCESSION_CASES } from './succession-cases';
import { UNSEEN_CASES } from './unseen-cases';
import { US_PLEDGE_CASES } from './us-pledge-cases';
import { WORLD_PLEDGE_CASES } from './world-pledge-cases';

const LATER: MatchingCase[] = [
  ...SUCCESSION_CASES,
  ...US_PLEDGE_CASES,
  ...WORLD_PLEDGE_CASES,
  ...RECURRENT_CASES,
  ...ROUND_CASES,
  ...LOOKALIKE_CASES,
  ...UNSEEN_CASES,
  ...LATER_UNSEEN_CASES,
  ...REUSED_SUM_CASES,
];

export const TUNED_CASES: MatchingCase[] = [...FIRST_CASES, ...LATER];
export const ASIDE_CASES: MatchingCase[] = BLIND_CASES;
