/**
 * Calibration: how likely a claim is a hit, from the rule that found it and the score that it had.
 *
 * In:  a rule's id and a score, 0 to 1.
 * Out: a probability: logistic in the score's log-odds, with an offset for each rule that was seen often enough.
 *      The numbers were fitted by `npm run calibrate` (docs/calibration.md) and say nothing else of the texts.
 * Limit: true of texts like those it was fitted on; a rule made since goes by its score alone.
 */
import CALIBRATION from './calibration.json';

export type Calibration = { intercept: number; slope: number; rules: Readonly<Record<string, number>> };

const LEAST = 0.02;
const MOST = 0.99;

export const logOdds = (score: number): number => {
  const inside = Math.min(MOST, Math.max(LEAST, score));
  return Math.log(inside / (1 - inside));
};

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** 0.02 to 0.99, three decimals: nothing that reads language is surer than that. */
export function confidenceOf(rule: string, score: number, by: Calibration = CALIBRATION): number {
  const odds = by.intercept + by.slope * logOdds(score) + (by.rules[rule] ?? 0);
  return Math.round(1000 * Math.min(MOST, Math.max(LEAST, probability(odds)))) / 1000;
}
