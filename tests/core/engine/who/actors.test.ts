/** Actors: whom a claim is of, by the construction that tells. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import * as cases from '../../../cases/actor-cases';
import { BUNDLED } from '../../knowledge/bundled';

const actorOf = (text: string): string | null => {
  const [claim] = findClaims(sourceFromText(text, { published: '2026-06-15' }), { names: BUNDLED.names });
  if (!claim) throw new Error(`No claim was found in “${text}”: write a sentence that holds one.`);
  return claim.actor?.text ?? null;
};

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table)('%s', (text, actor) => {
    expect(actorOf(text)).toBe(actor);
  });
});
