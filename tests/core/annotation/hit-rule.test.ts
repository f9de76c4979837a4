/** The hit rule of docs/claims.md, case by case, and the pairing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hits, pairHits, type Hittable, type Label } from '../../../src/core/annotation/hit-rule';

const at = (start: number, end: number, value?: number, kind: Label['kind'] = 'pledge'): Label => ({
  kind,
  start,
  end,
  ...(value !== undefined && { quantity: { value } }),
});

const YES: [why: string, label: Label, found: Hittable][] = [
  ['the same span', at(10, 50), at(10, 50)],
  ['half of the label', at(0, 40), at(20, 45)],
  ['one character shared, equal values', at(0, 40, 1000), at(39, 60, 1000)],
  ['values within one per cent', at(0, 40, 1000), at(39, 60, 1010)],
  ['a value that is the other’s amount', at(0, 40, 25), { ...at(39, 60, 10), amount: { value: 25 } }],
  ['both values zero', at(0, 40, 0), at(39, 60, 0)],
  ['80 characters longer', at(0, 10), at(0, 90)],
  ['three times as long', at(0, 100), at(0, 300)],
  ['another kind that is also right', { ...at(0, 40), altKinds: ['tariff'] }, at(0, 40, undefined, 'tariff')],
  ['a wrong value on the same words', at(0, 40, 5), at(0, 40, 6)],
];

const NO: [why: string, label: Label, found: Hittable][] = [
  ['another kind', at(0, 40), at(0, 40, undefined, 'jobs')],
  ['no character shared', at(0, 40, 1000), at(40, 60, 1000)],
  ['less than half, other values', at(0, 40, 1000), at(21, 60, 1011)],
  ['less than half, no values', at(0, 40), at(21, 60)],
  ['81 characters longer', at(0, 10), at(0, 91)],
  ['over three times as long', at(0, 100), at(0, 301)],
];

describe('hits', () => {
  it.each(YES)('yes: %s', (_, label, found) => {
    expect(hits(label, found)).not.toBeNull();
  });

  it.each(NO)('no: %s', (_, label, found) => {
    expect(hits(label, found)).toBeNull();
  });
});

describe('pairHits', () => {
  it('takes equal quantities before larger overlaps', () => {
    const labels = [at(0, 60, 500), at(0, 60, 300)];
    const found = [at(0, 60, 300), at(0, 30, 500)];
    expect(pairHits(labels, found).map(({ label, found: index }) => [label, index])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('gives a found claim to the label that it covers best', () => {
    const pairs = pairHits([at(0, 40), at(20, 60)], [at(25, 60)]);
    expect(pairs).toEqual([{ label: 1, found: 0, hit: { sameValue: false, overlap: 35 } }]);
  });

  it('is one to one, whatever the spans', () => {
    const claim = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }), fc.option(fc.nat(3), { nil: undefined }))
      .map(([start, size, value]) => at(start, start + size, value));
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 8 }), fc.array(claim, { maxLength: 8 }), (labels, found) => {
        const pairs = pairHits(labels, found);
        expect(new Set(pairs.map(({ label }) => label)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.found)).size).toBe(pairs.length);
        const left = labels.filter((_, index) => !pairs.some(({ label }) => label === index));
        const free = found.filter((_, index) => !pairs.some((pair) => pair.found === index));
        expect(left.some((label) => free.some((claim_) => hits(label, claim_)))).toBe(false);
      }),
    );
  });
});
