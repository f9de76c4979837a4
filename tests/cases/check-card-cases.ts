/**
 * Cards that hold a figure against the official one: the series, its value of that period, and what the two are to each other.
 *
 * `official` is written from the series' own source; `percent` is (stated − official) / official, done by hand to a tenth.
 */
import type { Verdict } from '../../src/core/knowledge/card';

export type CheckCardCase = {
  text: string;
  series: string;
  official: number;
  percent: number;
  verdict: Verdict;
  published?: string;
};

export const CHECK_CARD_CASES: CheckCardCase[] = [
  // trade in goods with China: 375.168, 505.165, 129.997 billion in 2017; 346.825, 462.420, 115.595 in 2016
  {
    text: 'The American goods deficit with China was $375 billion in 2017.',
    series: 'us-goods-balance-china',
    official: -375_167_870_814,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with China was $380 billion in 2017.',
    series: 'us-goods-balance-china',
    official: -375_167_870_814,
    percent: 1.3,
    verdict: 'rounded',
  },
  {
    text: 'The American trade deficit with China was $500 billion in 2017.',
    series: 'us-goods-balance-china',
    official: -375_167_870_814,
    percent: 33.3,
    verdict: 'differs',
  },
  {
    text: 'The American goods deficit with China was $347 billion in 2016.',
    series: 'us-goods-balance-china',
    official: -346_825_207_126,
    percent: 0.1,
    verdict: 'agrees',
  },
  {
    text: 'The American trade deficit with China was $309 billion in 2016.',
    series: 'us-goods-services-balance-china',
    official: -309_000_000_000,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with China was $309 billion in 2016.',
    series: 'us-goods-services-balance-china',
    official: -309_000_000_000,
    percent: 0,
    verdict: 'other-basis',
  },
  {
    text: 'American imports of goods from China were worth $505 billion in 2017.',
    series: 'us-goods-imports-china',
    official: 505_165_098_057,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'American imports of goods from China were worth $600 billion in 2017.',
    series: 'us-goods-imports-china',
    official: 505_165_098_057,
    percent: 18.8,
    verdict: 'differs',
  },
  {
    text: 'American exports of goods to China were worth $130 billion in 2017.',
    series: 'us-goods-exports-china',
    official: 129_997_227_243,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'American exports of goods to China were worth $120 billion in 2016.',
    series: 'us-goods-exports-china',
    official: 115_594_784_477,
    percent: 3.8,
    verdict: 'rounded',
  },
  {
    text: 'American exports of goods to China were worth $90 billion in 2016.',
    series: 'us-goods-exports-china',
    official: 115_594_784_477,
    percent: -22.1,
    verdict: 'differs',
  },
  // with others
  {
    text: 'The American goods deficit with Mexico was $69 billion in 2017.',
    series: 'us-goods-balance-mexico',
    official: -69_057_765_871,
    percent: -0.1,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with Mexico was $63 billion in 2016.',
    series: 'us-goods-balance-mexico',
    official: -63_271_772_757,
    percent: -0.4,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with Mexico was $100 billion in 2017.',
    series: 'us-goods-balance-mexico',
    official: -69_057_765_871,
    percent: 44.8,
    verdict: 'differs',
  },
  {
    text: 'The American goods deficit with Canada was $61 billion in 2024.',
    series: 'us-goods-balance-canada',
    official: -61_164_000_000,
    percent: -0.3,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with Canada was $200 billion in 2024.',
    series: 'us-goods-balance-canada',
    official: -61_164_000_000,
    percent: 227,
    verdict: 'differs',
  },
  {
    text: 'The American goods deficit with Germany was $64 billion in 2017.',
    series: 'us-goods-balance-germany',
    official: -63_573_727_757,
    percent: 0.7,
    verdict: 'rounded',
  },
  {
    text: 'The American goods deficit with the European Union was $151 billion in 2017.',
    series: 'us-goods-balance-eu',
    official: -151_575_133_519,
    percent: -0.4,
    verdict: 'agrees',
  },
  {
    text: 'The American goods deficit with the European Union was $350 billion in 2024.',
    series: 'us-goods-balance-eu',
    official: -236_721_000_000,
    percent: 47.9,
    verdict: 'differs',
  },
  // unemployment and openings
  {
    text: 'Unemployment in the United States was 9.6 percent in 2010.',
    series: 'us-unemployment-rate',
    official: 9.6,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'Unemployment in the United States was 5 percent in 2016.',
    series: 'us-unemployment-rate',
    official: 4.9,
    percent: 2,
    verdict: 'rounded',
  },
  {
    text: 'Unemployment in the United States was 42 percent in 2016.',
    series: 'us-unemployment-rate',
    official: 4.9,
    percent: 757.1,
    verdict: 'differs',
  },
  {
    text: 'Unemployment in the United States was 14.8 percent in April 2020.',
    series: 'us-unemployment-rate-monthly',
    official: 14.8,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'Unemployment in the United States was 10 percent in October 2009.',
    series: 'us-unemployment-rate-monthly',
    official: 10,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'Unemployment in Britain was 4.9 percent in 2016.',
    series: 'uk-unemployment-rate',
    official: 4.9,
    percent: 0,
    verdict: 'agrees',
  },
  {
    text: 'Unemployment in Britain was 6 percent in 2017.',
    series: 'uk-unemployment-rate',
    official: 4.4,
    percent: 36.4,
    verdict: 'differs',
  },
  {
    text: 'Unemployment in Germany was 3.6 percent in 2017.',
    series: 'germany-unemployment-rate',
    official: 3.6,
    percent: 0,
    verdict: 'agrees',
  },
  // revised since: first told as 916,000 for March 2021
  {
    text: 'American employers added 916,000 jobs in March 2021.',
    series: 'us-payroll-change-monthly',
    official: 916_000,
    percent: 0,
    verdict: 'revised',
  },
  {
    text: 'American employers added 379,000 jobs in February 2021.',
    series: 'us-payroll-change-monthly',
    official: 379_000,
    percent: 0,
    verdict: 'revised',
  },
];
