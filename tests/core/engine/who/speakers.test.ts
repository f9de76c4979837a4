/** Speakers: who is credited with a claim in each order of reported speech, and nobody where the text itself speaks. */
import { expect, it } from 'vitest';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import { SPEAKERS } from '../../../cases/speakers';
import { BUNDLED } from '../../knowledge/bundled';

it.each(SPEAKERS)('%s', (text, speaker) => {
  const claims = findClaims(sourceFromText(text), { names: BUNDLED.names });
  expect(claims).not.toHaveLength(0);
  expect(claims[0]?.speaker?.text ?? null).toBe(speaker);
});

it.each([
  ['Intel promised to invest $3bn in Ohio and create 700 jobs.', [undefined, undefined]],
  ['SoftBank pledged to invest $50 billion and create 50,000 jobs.', [undefined, undefined]],
  ['Intel said it would invest $3bn in Ohio and create 700 jobs.', ['Intel', 'Intel']],
])('credits both claims of one promise alike: %s', (text, speakers) => {
  const claims = findClaims(sourceFromText(text), { names: BUNDLED.names });
  expect(claims.map(({ speaker }) => speaker?.text)).toEqual(speakers);
  expect(claims.map(({ reported }) => reported === true)).toEqual(speakers.map((one) => one !== undefined));
});
