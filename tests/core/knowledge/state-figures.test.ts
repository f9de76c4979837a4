/** A state's figure is told beside its whole country's, and neither compared with it nor drawn into its chart. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { Card } from '../../../src/core/knowledge/card';
import { BUNDLED } from './bundled';

const PUBLISHED = '2019-08-01';

function cardOf(text: string): Card | undefined {
  return readSource(sourceFromText(text, { published: PUBLISHED }), BUNDLED, PUBLISHED).cards[0];
}

const CASES: [text: string, series: string, date: string, official: number][] = [
  ['Unemployment in Ohio rose to 5.2 percent in 2018.', 'us-unemployment-rate', '2018', 3.9],
  [
    'The unemployment rate in Texas fell to 4.0 percent in March 2018.',
    'us-unemployment-rate-monthly',
    '2018-03',
    4,
  ],
  // the last year that was over
  ['The unemployment rate in Texas fell to 3.1 percent.', 'us-unemployment-rate', '2018', 3.9],
  ['Ontario’s unemployment rate was 5.4 percent in 2018.', 'canada-unemployment-rate', '2018', 5.9],
];

describe('a state’s figure', () => {
  it.each(CASES)('%s: %s of %s', (text, series, date, official) => {
    const card = cardOf(text);
    expect(card?.check).toMatchObject({
      verdict: 'not-comparable',
      why: 'place',
      official: { date, value: official },
    });
    expect(card?.series?.id).toBe(series);
    expect(card?.series).not.toHaveProperty('claimed');
  });

  it('leaves a country’s own compared', () => {
    expect(cardOf('Unemployment in the United States was 3.9 percent in 2018.')?.check?.verdict).toBe(
      'agrees',
    );
  });
});
