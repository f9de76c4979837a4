/** FNV-1a: the published 64-bit vectors, and any text against the definition in big integers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fnv1a64 } from '../../../src/core/engine/fnv';

// from the test suite of draft-eastlake-fnv
const VECTORS: [text: string, hash: string][] = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['f', 'af63db4c8601ead9'],
  ['fo', '08985907b541d342'],
  ['foo', 'dcb27518fed9d577'],
  ['foob', 'dd120e790c2512af'],
  ['fooba', 'cac165afa2fef40a'],
  ['foobar', '85944171f73967e8'],
  ['chongo was here!\n', '46810940eff5f915'],
];

function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

describe('fnv1a64', () => {
  it.each(VECTORS)('%j is %s', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  it.each(['“1 million U.S. jobs”', '€206 milliárd', '雇用', '😀🇺🇸', 'a\ud800b', '\udc00'])(
    '%j by its bytes',
    (text) => {
      expect(fnv1a64(text)).toBe(byDefinition(text));
    },
  );

  it('agrees with the definition on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fnv1a64(text)).toBe(byDefinition(text));
      }),
    );
  });
});
