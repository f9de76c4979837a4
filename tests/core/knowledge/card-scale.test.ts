/** What it would take: no sum over a year in which jobs went, whatever the claim; a year that gained jobs still answers. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { Scale } from '../../../src/core/knowledge/card';
import { ratio, share } from '../../../src/core/knowledge/sums';
import { ASIDE_CASES, TUNED_CASES } from '../../cases/matching/matching-tables';
import { BUNDLED } from './bundled';

const sumsOf = (text: string, published: string): Scale[] =>
  readSource(sourceFromText(text, { published }), BUNDLED, '2026-11-25').cards.flatMap(({ scale }) => scale);

const source = { title: 'Employment', publisher: 'An office', url: 'https://example.org/' };
const jobs = (value: number) => ({ label: 'jobs', value, unit: 'jobs', date: '2020', source });

const PLEDGE = 'Ford will create 1,330 jobs in Michigan within ten years.';

describe('a pledge spread over its years', () => {
  it('is held against the year before where that year gained jobs', () => {
    const found = sumsOf(PLEDGE, '2016-05-01').find(({ formula }) => formula === 'share');
    expect(found?.operands[1]?.value).toBeGreaterThan(0);
    expect(found?.result).toBeGreaterThan(0);
  });

  it('is held against no year that lost jobs, and is still told by the year', () => {
    const formulas = sumsOf(PLEDGE, '2021-05-01').map(({ formula }) => formula);
    expect(formulas).toContain('per-year');
    expect(formulas).not.toContain('share');
  });
});

describe('jobs that are told by the year', () => {
  const yearly = (jobsWord: string): Scale[] =>
    sumsOf(`The company will create 1,000 jobs ${jobsWord} in Ohio by 2030.`, '2018-09-20');

  it('are not divided by the years again, and are held against a year', () => {
    const [sum, ...others] = yearly('a year');
    expect(others).toEqual([]);
    expect(sum?.formula).toBe('share');
    expect(sum?.operands.map(({ value, unit }) => [value, unit])).toEqual([
      [1_000, 'jobs per year'],
      [2_115_000, 'jobs per year'],
    ]);
    expect(sum?.result).toBeCloseTo(100 / 2_115, 9);
  });

  it('are spread over the years where they are told in all', () => {
    const [each, part] = yearly('');
    expect([each?.formula, each?.result, each?.unit]).toEqual(['per-year', 1_000 / 12, 'jobs per year']);
    expect(part?.result).toBeCloseTo(100 / 12 / 2_115, 9);
  });

  it('are held against nothing where they are told by the month', () => {
    expect(yearly('a month')).toEqual([]);
  });

  it('make no sum of exports and no share of a staff', () => {
    const text =
      'Alibaba will create 1,000 jobs a year in America by helping small businesses sell to China.';
    expect(sumsOf(text, '2018-09-20').map(({ formula }) => formula)).not.toContain('quotient');
    const ford = 'Ford will create 1,000 jobs a year in Michigan by 2030.';
    expect(sumsOf(ford, '2018-09-20').map(({ formula }) => formula)).not.toContain('ratio');
  });
});

// read before the tests: reading them takes a busy machine longer than a test may
const SUMS = [...TUNED_CASES, ...ASIDE_CASES]
  .filter(({ text }) => /\bjobs\b/.test(text))
  .flatMap(({ text, published }) => sumsOf(text, published));

describe('a part of a loss or of nothing', () => {
  it.each([-9_247_000, 0])('is no sum: 133 jobs of %d', (whole) => {
    expect(share(jobs(133), jobs(whole))).toBeNull();
    expect(ratio(jobs(133), jobs(whole))).toBeNull();
  });

  it('stands on no card of the tables', () => {
    const wholes = SUMS.filter(({ formula }) => formula !== 'per-year').map(({ operands }) => operands[1]);
    expect(wholes.length).toBeGreaterThan(50);
    for (const whole of wholes) expect(whole?.value).toBeGreaterThan(0);
  });
});
