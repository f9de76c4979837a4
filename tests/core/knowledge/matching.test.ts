/** Matching on sentences of our own: the right record or none, with the precision and recall of the table printed. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { MATCHING_CASES, type MatchingCase } from '../../cases/matching-cases';
import { BUNDLED } from './bundled';

/** The records that the claims of a sentence are matched to, series and head-counts aside. */
function recordsOf({ text, published }: MatchingCase): string[] {
  const { claims } = readSource(sourceFromText(text, { published }), BUNDLED, '2026-11-25');
  const told = claims.flatMap(({ matches }) =>
    (matches ?? []).filter(({ type }) => type !== 'series' && type !== 'headcount').slice(0, 1),
  );
  return [...new Set(told.map(({ record }) => record))];
}

describe('matching', () => {
  it.each(MATCHING_CASES)('$published: $text', (one) => {
    expect(recordsOf(one)).toEqual(one.record === null ? [] : [one.record]);
  });
});
