/** Denials: a promise that was never given is no pledge; one that stands, whatever else is denied, is. A figure is disputed. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import { DENIALS, FIGURES_DENIED, PROMISED_ALL_THE_SAME } from '../../../cases/denial-cases';
import { BUNDLED } from '../../knowledge/bundled';

const pledgesIn = (text: string) =>
  findClaims(sourceFromText(text), { names: BUNDLED.names }).filter(({ kind }) => kind === 'pledge');

describe('a denial', () => {
  it.each(DENIALS)('is no pledge: %s', (text) => {
    expect(pledgesIn(text).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a promise', () => {
  it.each(PROMISED_ALL_THE_SAME)('stands: %s', (text, status) => {
    expect(pledgesIn(text).map((claim) => claim.status)).toEqual([status]);
  });
});

describe('a figure', () => {
  it.each(FIGURES_DENIED)('%s', (text, status) => {
    const claims = findClaims(sourceFromText(text), { names: BUNDLED.names });
    expect(claims.map((claim) => claim.status)).toEqual([status]);
  });
});
