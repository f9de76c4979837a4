/** Reviews on a new reading: joined where the same words stand, apart where in doubt; nothing by id. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/annotation/annotation';
import { annotationId } from '../../../src/core/annotation/annotation-ids';
import { makeAnnotationSet } from '../../../src/core/annotation/annotation-set';
import { findPairs, toCodePoint } from '../../../src/core/annotation/code-points';
import { joinReviews, textOfClaims } from '../../../src/core/annotation/reviews';
import type { Claim } from '../../../src/core/engine/claim';
import { claimIn, PAGE, reviewOf, wordsIn } from './example-claims';

const TEXT =
  'Kestrel to hire\n\nKestrel will create 1,200 jobs in Ohio and spend $3 billion there by 2027.\n\nLast year U.S. exports of engines fell 4 percent, customs figures show.';

function read(text: string, id = 'c1'): Claim[] {
  return [
    claimIn(text, 'Kestrel will create 1,200 jobs in Ohio', {
      id: `${id}-jobs`,
      kind: 'pledge',
      status: 'made',
      quantity: { value: 1200, unit: 'jobs', is: 'level', ...wordsIn(text, '1,200 jobs') },
    }),
    claimIn(text, 'spend $3 billion there by 2027', {
      id: `${id}-sum`,
      kind: 'pledge',
      status: 'made',
      quantity: { value: 3e9, unit: 'USD', is: 'level', ...wordsIn(text, '$3 billion') },
    }),
    claimIn(text, 'U.S. exports of engines fell 4 percent', {
      id: `${id}-trade`,
      kind: 'trade',
      status: 'stated',
    }),
  ];
}

const [jobs, sum, trade] = read(TEXT) as [Claim, Claim, Claim];
const EDITED = `${TEXT.replace('Kestrel to hire', 'Updated: Kestrel to hire 🚗')} Ports were busy.`;

describe('joinReviews', () => {
  it.each([
    ['with the text', EDITED],
    ['with what the claims hold of it', undefined],
  ])('joins each review to its claim after an edit elsewhere, %s', (_, text) => {
    const reviews = [jobs, sum, trade].map((claim, index) => reviewOf(claim, { id: `urn:uuid:${index}` }));
    const { joined, apart } = joinReviews(read(EDITED, 'new'), reviews, text);
    expect([...joined].map(([claim, { id }]) => [claim, id])).toEqual([
      ['new-jobs', 'urn:uuid:0'],
      ['new-sum', 'urn:uuid:1'],
      ['new-trade', 'urn:uuid:2'],
    ]);
    expect(apart).toEqual([]);
  });

  it('joins to a claim whose span the engine has moved', () => {
    const wider = claimIn(TEXT, `${jobs.quote} and spend`, { id: 'moved', kind: 'pledge', status: 'made' });
    expect(joinReviews([wider], [reviewOf(jobs)], TEXT).joined.has('moved')).toBe(true);
  });

  it('joins nothing by id alone', () => {
    const reworded = {
      ...reviewOf(jobs),
      claim: { ...jobs, quote: 'Kestrel will create 2,000 jobs in Ohio' },
    };
    const { joined, apart } = joinReviews([jobs], [reworded], TEXT);
    expect(joined.size).toBe(0);
    expect(apart.map(({ problem }) => problem)).toEqual(['ANCHOR_LOST']);
  });

  it('sets apart a review whose sentence is no claim now, or one of another kind', () => {
    expect(joinReviews([sum], [reviewOf(trade)], TEXT).apart[0]?.problem).toBe('REVIEW_WITHOUT_CLAIM');
    expect(joinReviews([{ ...trade, kind: 'jobs' }], [reviewOf(trade)], TEXT).apart[0]?.problem).toBe(
      'REVIEW_WITHOUT_CLAIM',
    );
  });

  it('takes the newer of two reviews of one claim', () => {
    const older = reviewOf(jobs, { id: 'urn:uuid:older' });
    const newer = reviewOf(jobs, { id: 'urn:uuid:newer', modified: '2025-03-16T09:00:00Z' });
    const { joined, apart } = joinReviews([jobs], [older, newer], TEXT);
    expect(joined.get(jobs.id)?.id).toBe('urn:uuid:newer');
    expect(apart.map(({ review }) => review.id)).toEqual(['urn:uuid:older']);
  });
});

describe('textOfClaims', () => {
  it('holds each claim with its surroundings at its own offsets', () => {
    const sparse = textOfClaims([trade, jobs, sum]);
    for (const { start, end, quote } of [jobs, sum, trade]) expect(sparse.slice(start, end)).toBe(quote);
    expect(sparse.replaceAll('\0', '').length).toBeLessThanOrEqual(TEXT.length);
    expect(Array.from(sparse).every((unit, index) => unit === '\0' || unit === TEXT[index])).toBe(true);
  });
});

describe('makeAnnotationSet', () => {
  const reading: Reading = {
    page: PAGE,
    generator: { engine: '0.1.0', knowledge: '2025.1' },
    claims: [jobs, trade],
    cards: [],
    problems: [],
  };

  it('keeps the order of the text and gives each claim its review', () => {
    const set = makeAnnotationSet(reading, [reviewOf(trade)], '2025-03-15T10:00:00Z', TEXT);
    expect(set.annotations.map(({ claim, review }) => [claim.id, review?.decision])).toEqual([
      ['c1-jobs', undefined],
      ['c1-trade', 'accepted'],
    ]);
    expect(set).toMatchObject({ page: PAGE, created: '2025-03-15T10:00:00Z', generator: reading.generator });
  });

  it('gives ids that depend on page and claim only', () => {
    const ids = (time: string) => makeAnnotationSet(reading, [], time).annotations.map(({ id }) => id);
    expect(ids('2025-01-01T00:00:00Z')).toEqual(ids('2026-01-01T00:00:00Z'));
    expect(new Set(ids('2025-01-01T00:00:00Z')).size).toBe(2);
  });
});

describe('annotationId', () => {
  const ids = Array.from({ length: 5000 }, (_, index) =>
    annotationId(`https://a.example/${index % 50}`, `c${index}`),
  );

  it('is a version 8 uuid in a urn', () => {
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('differs with page and claim', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(annotationId('https://a.example/', 'c1')).not.toBe(annotationId('https://b.example/', 'c1'));
  });

  it('stays as it is from release to release', () => {
    expect(annotationId('https://harbour-post.example/a', 'c0123456789abcdef')).toBe(
      'urn:uuid:eec3558a-856e-8a89-b909-de0611c13632',
    );
  });
});

describe('code points', () => {
  it.each(['plain', '🚗 cars', 'a🚗b🚗🚗c', '\ud83da\ude97', ''])(
    '%j is counted as iteration counts it',
    (text) => {
      const pairs = findPairs(text);
      let offset = 0;
      for (const [index, character] of Array.from(text).entries()) {
        expect(toCodePoint(pairs, offset)).toBe(index);
        offset += character.length;
      }
      expect(toCodePoint(pairs, offset)).toBe(Array.from(text).length);
    },
  );

  it('leaves offsets alone where no character takes two units', () => {
    expect(toCodePoint(undefined, 42)).toBe(42);
  });
});
