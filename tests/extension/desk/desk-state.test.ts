/** What an editor does at the desk, as steps. */
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/core/annotation/annotation';
import type { Claim } from '../../../src/core/engine/claim';
import { changed, filtered, stepFrom, type Reviews } from '../../../src/extension/desk/desk-state';
import { readingOf, sampleClaim } from '../readings';

const claims: Claim[] = [
  sampleClaim({ id: 'c1', kind: 'pledge' }),
  sampleClaim({ id: 'c2', kind: 'jobs' }),
  sampleClaim({ id: 'c3', kind: 'pledge' }),
];
const reading = readingOf(claims);
const made = { id: 'urn:uuid:1', now: '2026-11-25T10:00:00Z', reviewer: 'Ada' };
const [first] = claims;
if (!first) throw new Error('no claim');
const review = (change: Parameters<typeof changed>[3], before?: Review): Review =>
  changed(reading, first, before, change, made);

describe('filters', () => {
  const reviews: Reviews = new Map([
    ['c1', review({ decision: 'accepted' })],
    ['c2', review({ note: 'look again' })],
  ]);
  it.each([
    ['all', ['c1', 'c2', 'c3']],
    ['pledge', ['c1', 'c3']],
    ['jobs', ['c2']],
    ['tariff', []],
    ['unreviewed', ['c2', 'c3']],
  ] as const)('%s lets through %j', (filter, ids) => {
    expect(filtered(claims, filter, reviews).map(({ id }) => id)).toEqual(ids);
  });
});

describe('steps', () => {
  it.each([
    [undefined, 1, 'c1'],
    [undefined, -1, 'c3'],
    ['c1', 1, 'c2'],
    ['c3', 1, 'c3'],
    ['c1', -1, 'c1'],
    ['gone', 1, 'c1'],
  ])('from %s by %d lead to %s', (current, step, next) => {
    expect(stepFrom(claims, current, step)).toBe(next);
  });

  it('lead nowhere in an empty list', () => {
    expect(stepFrom([], 'c1', 1)).toBeUndefined();
  });
});

describe('a review', () => {
  it('keeps its id and its first day when it is changed', () => {
    const before = review({ decision: 'accepted' });
    const after = changed(
      reading,
      first,
      before,
      { note: 'sure' },
      { ...made, id: 'urn:uuid:2', now: '2026-11-26T10:00:00Z' },
    );
    expect(after).toMatchObject({
      id: 'urn:uuid:1',
      created: made.now,
      modified: '2026-11-26T10:00:00Z',
      decision: 'accepted',
      note: 'sure',
      reviewer: 'Ada',
    });
  });

  it('has a reason only where it rejects', () => {
    const rejected = review({ decision: 'rejected', reason: 'wrong-kind' });
    expect(rejected.reason).toBe('wrong-kind');
    expect(review({ note: 'x' }, rejected).reason).toBe('wrong-kind');
    expect(review({ decision: 'accepted' }, rejected)).not.toHaveProperty('reason');
  });

  it('loses a note that is emptied', () => {
    expect(review({ note: '' }, review({ note: 'x' }))).not.toHaveProperty('note');
  });
});
