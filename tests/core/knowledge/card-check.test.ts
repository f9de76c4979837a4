/** The article's figure beside the official one where signs, steps and rates count; how it is said in four languages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { formatVerdict } from '../../../src/core/export/wording-status';
import { createWords, type Messages } from '../../../src/core/export/wording-words';
import type { Check } from '../../../src/core/knowledge/card';
import { headcountCheck, seriesCheck } from '../../../src/core/knowledge/card-check';
import type { Series } from '../../../src/core/knowledge/schema-records';
import { SIGNED_CHECK_CASES, UNCHECKED } from '../../cases/signed-check-cases';
import { claim, quantity } from '../../support/sample-claims';
import { BUNDLED } from './bundled';

const checkOf = (text: string): Check | undefined =>
  readSource(sourceFromText(text, { published: '2021-09-20' }), BUNDLED, '2026-11-25').cards[0]?.check;

describe('a figure with a sign', () => {
  it.each(SIGNED_CHECK_CASES)('$text', ({ text, official, percent, verdict }) => {
    const check = checkOf(text);
    expect(check?.verdict).toBe(verdict);
    expect(check?.official.value).toBeCloseTo(official, 2);
    expect((check?.difference ?? NaN) * 100).toBeCloseTo(percent, 1);
  });

  it.each(UNCHECKED)('is none to compare: %s', (text) => {
    expect(checkOf(text)).toBeUndefined();
  });

  it('shows of which two figures a step was made', () => {
    const { official } = checkOf('American exports of goods to China rose by $14 billion in 2017.') ?? {};
    expect(official?.label).toBe('change');
    expect(official?.from?.operands[0]?.label).toBe('US goods exports to China, yearly');
    expect(official?.from?.formula).toBe('difference');
    const [now = NaN, before = NaN] = official?.from?.operands.map(({ value }) => value) ?? [];
    expect(now - before).toBe(official?.value);
  });
});

const series = (over: Partial<Series>): Series => ({
  id: 'example-balance',
  title: 'Example balance',
  unit: 'USD',
  frequency: 'annual',
  subject: 'balance',
  place: 'US',
  description: 'An example.',
  verified: true,
  points: [['2017', 0]],
  source: { title: 'Balance', publisher: 'An office', url: 'https://example.org/' },
  ...over,
});

type Told = Parameters<typeof quantity>;
const against = (over: Partial<Series>, [value, unit, more]: Told, period = '2017'): Check | undefined =>
  seriesCheck(
    claim(
      { id: 'c1', kind: 'trade', status: 'stated', quote: 'x' },
      {
        measure: 'deficit',
        quantity: quantity(value, unit, more),
        period: { start: 0, end: 1, text: 'x', from: period, to: period },
      },
    ),
    [series(over)],
    '2019-01-01',
  );

describe('an official figure of zero', () => {
  it.each([
    [0, 'agrees', 0],
    [5, 'differs', 1],
  ] as const)('and a stated one of %d: %s', (value, verdict, difference) => {
    const check = against({}, [value, 'USD']);
    expect([check?.verdict, check?.difference]).toEqual([verdict, difference]);
  });
});

describe('a figure for a time', () => {
  const monthly = { frequency: 'monthly', points: [['2018-01', -34]] } satisfies Partial<Series>;
  it('is held against a series that is told for the same', () => {
    expect(against(monthly, [34, 'USD', { per: 'month' }], '2018-01')?.verdict).toBe('agrees');
    expect(against({ points: [['2017', -34]] }, [34, 'USD', { per: 'year' }])?.verdict).toBe('agrees');
  });
  it('is held against no other', () => {
    expect(against(monthly, [34, 'USD', { per: 'year' }], '2018-01')).toBeUndefined();
    expect(against({ points: [['2017', -34]] }, [34, 'USD', { per: 'job' }])).toBeUndefined();
  });
});

describe('a step between points', () => {
  const step: Told = [10, 'USD', { is: 'change', direction: 'up' }];
  it('is made of two that follow each other', () => {
    const follows: [string, number][] = [
      ['2016', -20],
      ['2017', -30],
    ];
    expect(against({ points: follows }, step)?.verdict).toBe('agrees');
  });
  it('is not made over years that are missing', () => {
    const apart: [string, number][] = [
      ['2012', -20],
      ['2017', -30],
    ];
    expect(against({ points: apart }, step)).toBeUndefined();
  });
  it('is no growth of a deficit where there was a surplus', () => {
    const surplus: [string, number][] = [
      ['2016', 20],
      ['2017', 22],
    ];
    const growth: Told = [10, 'percent', { is: 'change', direction: 'up' }];
    expect(against({ points: surplus }, growth)).toBeUndefined();
  });
});

describe('a head-count', () => {
  const source = { title: 'Report', publisher: 'A company', url: 'https://example.org/' };
  const known = [{ label: 'A company', value: 20_000, unit: 'jobs', date: '2018', source }];
  const employs = (is: 'level' | 'change'): Check | undefined =>
    headcountCheck(
      claim(
        { id: 'c1', kind: 'jobs', status: 'stated', quote: 'x' },
        { quantity: quantity(20_000, 'jobs', { is }) },
      ),
      known,
      '2018-06-01',
    );
  it('answers how many there are, not how many more', () => {
    expect(employs('level')?.verdict).toBe('agrees');
    expect(employs('change')).toBeUndefined();
  });
});

const folder = resolve(import.meta.dirname, '../../../public/_locales');
const said = (check: Check, language: string): string => {
  const messages = JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Messages;
  const { word, detail = '' } = formatVerdict(check, createWords(messages));
  return `${word} ${detail}`.replace(/[\u00a0\u202f]/g, ' ');
};

describe('what the verdict is called', () => {
  const SAID: [language: string, opposite: string, zero: string][] = [
    [
      'en',
      'Opposite direction to the official figure for 2017',
      'Differs from the official figure for 2017, which is zero',
    ],
    [
      'de',
      'Entgegengesetzt zur amtlichen Zahl für 2017',
      'Weicht ab von der amtlichen Zahl für 2017, die null ist',
    ],
    ['fr', 'En sens contraire du chiffre officiel (2017)', 'Diffère du chiffre officiel (2017), qui est nul'],
    [
      'es',
      'En sentido contrario al de la cifra oficial de 2017',
      'Difiere de la cifra oficial de 2017, que es cero',
    ],
  ];
  it.each(SAID)('in %s', (language, opposite, zero) => {
    const surplus = against({ points: [['2017', 5]] }, [5, 'USD']);
    const nothing = against({}, [5, 'USD']);
    expect(surplus && said(surplus, language)).toBe(opposite);
    expect(nothing && said(nothing, language)).toBe(zero);
  });
});
