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
