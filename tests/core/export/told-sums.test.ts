/** Sums and what they come to: a small share is never told as nothing, and what it is a share of is named. */
import { describe, expect, it } from 'vitest';
import { formatFinding, formatSum } from '../../../src/core/export/wording-sums';
import type { FigureRef } from '../../../src/core/knowledge/card';
import { quotient, ratio, share } from '../../../src/core/knowledge/sums';
import { plain, words } from '../../support/words';

const figure = (label: string, value: number, unit: string, date = '2015'): FigureRef => ({
  label,
  value,
  unit,
  date,
  source: { title: 'A table', publisher: 'An office', url: 'https://office.example/1' },
});

const JOBS = (value: number): FigureRef => figure('to create jobs', value, 'jobs', '2018-09-20');
const YEARLY = (value: number): FigureRef => figure('per-year', value, 'jobs per year');
const STAFF = figure('Contoso', 1_200_000, 'employees', '2012');
const ADDED = figure('US jobs added over the year (December to December)', 2_331_000, 'jobs per year');

const CASES: [string, ReturnType<typeof ratio>, string, string][] = [
  ['as much as half', ratio(JOBS(600_000), STAFF), '50 %', 'That is 50 % of all employees of Contoso, 2012.'],
  ['a hundredth', ratio(JOBS(13_000), STAFF), '1.1 %', 'That is 1.1 % of all employees of Contoso, 2012.'],
  [
    'less than that',
    ratio(JOBS(3_000), STAFF),
    '0.25 %',
    'That is 0.25 % of all employees of Contoso, 2012.',
  ],
  [
    'next to nothing',
    ratio(JOBS(50), STAFF),
    '0.004 %',
    'That is 0.004 % of all employees of Contoso, 2012.',
  ],
  [
    'many times as much',
    ratio(JOBS(13_800_000), STAFF),
    '11.50 times',
    'That is 12 times as many as all employees of Contoso, 2012.',
  ],
  [
    'a part of a year’s jobs',
    share(YEARLY(13_000), ADDED),
    '0.56 %',
    'That is 0.56 % of US jobs added over the year, 2015.',
  ],
  [
    'twice a year’s jobs',
    share(YEARLY(4_662_000), ADDED),
    '200 %',
    'That is 2 times US jobs added over the year, 2015.',
  ],
];

describe('a sum and its finding', () => {
  it.each(CASES)('%s', (_, scale, result, finding) => {
    if (!scale) throw new Error('the units do not go together');
    expect(plain(formatSum(scale, words)).split(' = ')[1]).toBe(result);
    expect(plain(formatFinding([scale], words) ?? '')).toBe(finding);
  });

  it('a growth is told of the yearly total', () => {
    const each = figure('jobs per $1bn of exports', 5_000, 'jobs per USD 1 billion');
    const needed = quotient(JOBS(10_000), each);
    const times = ratio(figure('More exports', 2e9, 'USD'), figure('US exports to China', 188e9, 'USD'));
    const finding =
      formatFinding(
        [needed, times].flatMap((scale) => scale ?? []),
        words,
      ) ?? '';
    expect(plain(finding)).toBe('The yearly total would have to grow by 1.1 %.');
  });
});
