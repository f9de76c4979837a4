/**
 * Claims that say up or down, deficit or surplus, a step or a rate, and what the official figure of that year makes of them.
 *
 * US goods exports to China: 115.595 billion in 2016, 129.997 in 2017; the balance: -346.825 and -375.168. Jobs added in 2020:
 * -9.247 million. `percent` is (stated - official) / official by hand, to a tenth; below -100 the signs differ.
 */
import type { Verdict } from '../../src/core/knowledge/card';

export type SignedCheckCase = { text: string; official: number; percent: number; verdict: Verdict };

export const SIGNED_CHECK_CASES: SignedCheckCase[] = [
  {
    text: 'American exports of goods to China rose 12 percent in 2017.',
    official: 12.459,
    percent: -3.7,
    verdict: 'rounded',
  },
  {
    text: 'American exports of goods to China fell 12 percent in 2017.',
    official: 12.459,
    percent: -196.3,
    verdict: 'differs',
  },
  {
    text: 'American exports of goods to China changed by 12 percent in 2017.',
    official: 12.459,
    percent: -3.7,
    verdict: 'rounded',
  },
  {
    text: 'The American goods deficit with China rose 8 percent in 2017.',
    official: 8.172,
    percent: -2.1,
    verdict: 'rounded',
  },
  {
    text: 'The American goods deficit with China fell 8 percent in 2017.',
    official: 8.172,
    percent: -197.9,
    verdict: 'differs',
  },
  {
    text: 'America ran a trade surplus of $375 billion with China in 2017.',
    official: -375_167_870_814,
    percent: -200,
    verdict: 'differs',
  },
  {
    text: 'America ran a trade deficit of $375 billion with China in 2017.',
    official: -375_167_870_814,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'American exports of goods to China rose by $14 billion in 2017.',
    official: 14_402_442_766,
    percent: -2.8,
    verdict: 'rounded',
  },
  {
    text: 'American exports of goods to China fell by $14 billion in 2017.',
    official: 14_402_442_766,
    percent: -197.2,
    verdict: 'differs',
  },
  {
    text: 'American exports of goods to China fell to $130 billion in 2017.',
    official: 129_997_227_243,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with China rose by $28 billion in 2017.',
    official: -28_342_663_688,
    percent: -1.2,
    verdict: 'rounded',
  },
  {
    text: 'The American goods deficit with China fell by $28 billion in 2017.',
    official: -28_342_663_688,
    percent: -198.8,
    verdict: 'differs',
  },
  {
    text: 'American employers added 9.2 million jobs in 2020.',
    official: -9_247_000,
    percent: -199.5,
    verdict: 'differs',
  },
];

/** Told for a month on average: held against no year's figure. */
export const UNCHECKED: string[] = [
  'The American goods deficit with China averaged $31 billion a month in 2017.',
  'American employers added 180,000 jobs a month in 2017.',
];
