/** Sides: whose jobs, exports and goods, read from sentences of our own. */
import { describe, expect, it } from 'vitest';
import type { Claim, Place } from '../../../../src/core/engine/claim';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import * as tables from '../../../cases/side-cases';
import { BUNDLED } from '../../knowledge/bundled';

/** The last claim: where sentences stand before it, it is the one asked about. */
const lastOf = (text: string): Claim | undefined =>
  findClaims(sourceFromText(text, { published: '2026-06-15' }), { names: BUNDLED.names }).at(-1);

const told = (places: Place[] = []): (string | undefined)[] => places.map(({ code, text }) => code ?? text);

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('$text', ({ text, place, partner }) => {
    const claim = lastOf(text);
    expect(claim).toBeDefined();
    if (place) expect(told(claim?.place)).toEqual(place);
    if (partner) expect(told(claim?.partner)).toEqual(partner);
  });
});
