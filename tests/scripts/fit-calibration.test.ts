/** The fit finds what was put in, keeps rare rules out, and what it stores is numbers only. */
import { describe, expect, it } from 'vitest';
import { samplesOf } from '../../scripts/evaluate/calibration-samples';
import { fitCalibration, forecastHeldOut, type Sample } from '../../scripts/evaluate/fit-calibration';
import { readLabelLines } from '../../scripts/evaluate/label-lines';
import { describeReliability } from '../../scripts/evaluate/reliability';
import stored from '../../src/core/engine/evidence/calibration.json';
import { confidenceOf, type Calibration } from '../../src/core/engine/evidence/calibration';
import { FOUND, LABEL_LINES } from './evaluate-example';

/** Two rules with the same score; of the one nine in ten are right, of the other half. */
const SAMPLES: Sample[] = Array.from({ length: 400 }, (_, index) => ({
  id: `text-${String(index)}`,
  rule: index % 2 === 0 ? 'jobs/sure' : 'jobs/unsure',
  score: 0.7,
  right: index % 2 === 0 ? index % 20 !== 0 : index % 4 === 1,
}));

describe('the fit', () => {
  it('learns how often each rule is right', () => {
    const fitted = fitCalibration(SAMPLES);
    expect(confidenceOf('jobs/sure', 0.7, fitted)).toBeCloseTo(0.9, 1);
    expect(confidenceOf('jobs/unsure', 0.7, fitted)).toBeCloseTo(0.5, 1);
  });

  it('comes true on the folds that it has not seen', () => {
    expect(describeReliability(forecastHeldOut(SAMPLES)).distance).toBeLessThan(0.05);
    expect(forecastHeldOut(SAMPLES)).toHaveLength(SAMPLES.length);
  });

  it('gives a rule that was seldom seen no number of its own', () => {
    const rare: Sample = { id: 'rare', rule: 'jobs/rare', score: 0.7, right: false };
    expect(Object.keys(fitCalibration([...SAMPLES, rare]).rules)).toEqual(['jobs/sure', 'jobs/unsure']);
  });

  it('leaves out what hits an optional label', () => {
    const [, , third] = readLabelLines('example', LABEL_LINES).texts;
    if (!third) throw new Error('the example has a third text');
    const found = (FOUND['three'] ?? []).map((claim) => ({ claim, rule: 'trade/level', score: 0.8 }));
    expect(samplesOf(third, found)).toEqual([{ id: 'three', rule: 'trade/level', score: 0.8, right: true }]);
  });
});

describe('confidence', () => {
  const by: Calibration = { intercept: 0.2, slope: 1.3, rules: { 'jobs/cut': 0.5, 'jobs/bare': -9 } };
  it('rises with the score and stays inside 0 and 1', () => {
    const claimed = [0, 0.2, 0.5, 0.8, 1].map((score) => confidenceOf('jobs/cut', score, by));
    expect(claimed).toEqual([...claimed].sort((a, b) => a - b));
    expect(claimed[0]).toBeGreaterThan(0);
    expect(confidenceOf('jobs/bare', 0, by)).toBe(0.02);
    expect(confidenceOf('jobs/cut', 1, by)).toBe(0.99);
  });
  it('goes by the score alone where the rule is not known', () => {
    expect(confidenceOf('jobs/new', 0.5, { ...by, intercept: 0 })).toBe(0.5);
  });
  it('is stored as numbers and rule names only', () => {
    expect(Object.keys(stored)).toEqual(['intercept', 'slope', 'rules']);
    for (const [rule, offset] of Object.entries(stored.rules)) {
      expect(rule).toMatch(/^(?:pledge|jobs|trade|tariff)\/[a-z-]+$/);
      expect(Math.abs(offset)).toBeLessThan(3);
    }
  });
});
