/**
 * Fit calibration: the numbers that make confidence come true.
 *
 * In:  samples: for each found claim its text's id, its rule, its raw score, and whether it was a hit.
 * Out: intercept, slope and an offset a rule; forecasts for each sample from the other folds only.
 * Limit: a rule's offset is drawn to zero the more, the fewer its samples; below five it has none.
 */
import { confidenceOf, logOdds, type Calibration } from '../../src/core/engine/evidence/calibration';
import { foldOf } from './folds';
import type { Forecast } from './score-texts';

export type Sample = { id: string; rule: string; score: number; right: boolean };

const FOLDS = 5;
const STEPS = 4000;
const RATE = 0.5;
/** What the prior weighs, in samples: offsets and the slope's distance from 1. */
const PRIOR = 2;
const LEAST_SEEN = 5;

function rulesSeen(samples: readonly Sample[]): string[] {
  const seen = new Map<string, number>();
  for (const { rule } of samples) seen.set(rule, (seen.get(rule) ?? 0) + 1);
  return [...seen].flatMap(([rule, times]) => (times >= LEAST_SEEN ? [rule] : [])).sort();
}

const rounded = (value: number): number => Math.round(100 * value) / 100;

/** The most probable numbers under a normal prior, by gradient ascent: few hundred samples, some forty numbers. */
export function fitCalibration(samples: readonly Sample[]): Calibration {
  const names = rulesSeen(samples);
  const offsets = names.map(() => 0);
  const known = samples.map(({ rule, score, right }) => ({
    rule: names.indexOf(rule),
    odds: logOdds(score),
    right: Number(right),
  }));
  let [intercept, slope] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const pull = offsets.map((offset) => -PRIOR * offset);
    let [up, tilt] = [0, -PRIOR * (slope - 1)];
    for (const { rule, odds, right } of known) {
      const error = right - 1 / (1 + Math.exp(-(intercept + slope * odds + (offsets[rule] ?? 0))));
      up += error;
      tilt += error * odds;
      if (rule >= 0) pull[rule] = (pull[rule] ?? 0) + error;
    }
    const rate = RATE / Math.max(1, samples.length);
    intercept += rate * up;
    slope += rate * tilt;
    pull.forEach((by, at) => (offsets[at] = (offsets[at] ?? 0) + 10 * rate * by));
  }
  const rules = names.map((name, at): [string, number] => [name, rounded(offsets[at] ?? 0)]);
  return { intercept: rounded(intercept), slope: rounded(slope), rules: Object.fromEntries(rules) };
}

/** Forecasts for each fold from a fit on the others: no sample is told by itself or its own text. */
export function forecastHeldOut(samples: readonly Sample[]): Forecast[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = fitCalibration(samples.filter(({ id }) => foldOf(id, FOLDS) !== fold));
    return samples
      .filter(({ id }) => foldOf(id, FOLDS) === fold)
      .map(({ rule, score, right }) => ({ confidence: confidenceOf(rule, score, others), right }));
  });
}
