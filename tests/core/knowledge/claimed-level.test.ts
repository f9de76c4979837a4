/** A claimed level is drawn into a series whose points are of as long a time as the claim, and into no other. */
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/engine/claim';
import { seriesPart } from '../../../src/core/knowledge/card-series';
import type { Series } from '../../../src/core/knowledge/schema-records';
import { sampleClaim } from '../../extension/readings';
import { BUNDLED } from './bundled';

const found = [...BUNDLED.seriesBy.values()]
  .flat()
  .find(({ points, unit }) => points.length > 5 && unit === 'USD');
if (!found) throw new Error('no series in USD');

const levelIn = (frequency: Series['frequency'], time: Partial<NonNullable<Claim['period']>> | null) =>
  seriesPart(
    sampleClaim({
      kind: 'trade',
      measure: 'imports',
      quantity: { start: 0, end: 1, value: 40e9, unit: 'USD', is: 'level' },
      ...(time && { period: { start: 0, end: 1, text: '', ...time } }),
    }),
    [{ ...found, frequency, subject: 'imports' }],
  )?.claimed;

const CASES: [time: Partial<NonNullable<Claim['period']>> | null, ...drawn: Series['frequency'][]][] = [
  [null, 'annual', 'quarterly', 'monthly', 'weekly'],
  [{}, 'annual', 'quarterly', 'monthly', 'weekly'],
  [{ from: '2018', to: '2018' }, 'annual'],
  [{ from: '2017-10', to: '2018-09' }, 'annual'],
  [{ from: '2015', to: '2018' }],
  [{ from: '2018-01', to: '2018-03' }, 'quarterly'],
  [{ from: '2018-03', to: '2018-03' }, 'monthly'],
  [{ from: '2018-03' }, 'monthly'],
  [{ from: '2018-03-03', to: '2018-03-03' }, 'weekly'],
];

describe('a claimed level', () => {
  it.each(CASES)('of the time %j is drawn into series that are %s', (time, ...drawn) => {
    const all: Series['frequency'][] = ['annual', 'quarterly', 'monthly', 'weekly'];
    expect(all.filter((frequency) => levelIn(frequency, time) === 40e9)).toEqual(drawn);
  });
});
