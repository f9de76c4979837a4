/** Whom a page quotes and whom the base knows: the same person is completed, a namesake is not; the page's stance stays. */
import { describe, expect, it } from 'vitest';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { View } from '../../../src/core/knowledge/card';
import { viewsPart } from '../../../src/core/knowledge/card-views';
import { maySay } from '../../../src/core/knowledge/full-names';
import { findPageQuotes } from '../../../src/core/knowledge/page-quotes';
import type { FactView } from '../../../src/core/knowledge/schema-parts';

const SAME: [name: string, full: string, same: boolean][] = [
  ['Ma', 'Jack Ma', true],
  ['Mr. Ma', 'Jack Ma', true],
  ['Mr Ma', 'Jack Ma', true],
  ['Jack Ma', 'Jack Ma', true],
  ['jack  ma', 'Jack Ma', true],
  ['J. Ma', 'Jack Ma', true],
  ['Jane Ma', 'Jack Ma', false],
  ['K. Ma', 'Jack Ma', false],
  ['Jack', 'Jack Ma', false],
  ['Yo-Yo Ma', 'Jack Ma', false],
  ['Robert E. Lighthizer', 'Robert Lighthizer', true],
  ['Robert Lighthizer', 'Robert E. Lighthizer', true],
  ['President Trump', 'Donald Trump', true],
  ['Donald Trump Jr.', 'Donald Trump', false],
  ['von der Leyen', 'Ursula von der Leyen', true],
  ['President', 'Donald Trump', false],
  ['', 'Jack Ma', false],
];

describe('a name on the page', () => {
  it.each(SAME)('%s of %s: %s', (name, full, same) => {
    expect(maySay(name, full)).toBe(same);
  });
});

const fact = (over: Partial<FactView>): FactView => ({
  speaker: 'Jack Ma',
  role: 'executive chairman',
  organisation: 'Alibaba',
  says: 'The plan stands.',
  saidOn: '2017-01-09',
  stance: 'supports',
  source: 0,
  ...over,
});
const sources = [{ title: 'A plan', publisher: 'A paper', url: 'https://example.org/' }];
const said = (speaker: string, over: Partial<View> = {}): View => ({
  speaker,
  stance: 'doubts',
  quote: 'words of the page',
  where: 'page',
  ...over,
});

/** Speaker, role and stance of the page's views on a card. */
const shown = (page: View[], views: FactView[] = [fact({})]): (string | undefined)[][] =>
  viewsPart({ views, sources }, page, 'bundled')
    .filter(({ where }) => where === 'page')
    .map(({ speaker, role, stance }) => [speaker, role, stance]);

describe('a view of the page', () => {
  it('is completed for the same person, with its own stance', () => {
    expect(shown([said('Mr. Ma')])).toEqual([['Jack Ma', 'executive chairman', 'doubts']]);
  });

  it('of a namesake stays as the page has it', () => {
    const jane = said('Jane Ma', { role: 'analyst', organisation: 'Gavekal' });
    expect(shown([jane])).toEqual([['Jane Ma', 'analyst', 'doubts']]);
  });

  it('by surname alone is of the one whom the page names in full', () => {
    expect(shown([said('Jane Ma'), said('Ma')]).map(([speaker]) => speaker)).toEqual(['Jane Ma', 'Ma']);
    expect(shown([said('Jack Ma'), said('Ma')]).map(([speaker]) => speaker)).toEqual(['Jack Ma', 'Jack Ma']);
  });

  it('is of nobody where the base knows two of that name', () => {
    expect(shown([said('Ma')], [fact({}), fact({ speaker: 'Pony Ma' })])).toEqual([
      ['Ma', undefined, 'doubts'],
    ]);
  });

  it('is read from a sentence as it stands there', () => {
    const text = '“It will never add up to a million jobs,” said Jane Ma, an analyst at Gavekal.';
    expect(shown(findPageQuotes(sourceFromText(text), new Map()))).toEqual([
      ['Jane Ma', 'analyst', 'doubts'],
    ]);
  });
});
