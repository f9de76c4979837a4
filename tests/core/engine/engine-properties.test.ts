/**
 * What holds for any text: 10,000 random and mutated ones. No throw, offsets and quotes to the letter, order, no forbidden
 * overlap, the same ids for the same text. Seeded, so that a failure comes again.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Span } from '../../../src/core/engine/claim';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { TraceEvent } from '../../../src/core/engine/trace';
import { JOBS_CASES } from '../../cases/jobs-cases';
import { PLEDGE_CASES } from '../../cases/pledge-cases';
import { TARIFF_CASES } from '../../cases/tariff-cases';
import { TRADE_CASES } from '../../cases/trade-cases';
import { BUNDLED } from '../knowledge/bundled';

const SEED = 20261125;
const SENTENCES = [PLEDGE_CASES, JOBS_CASES, TRADE_CASES, TARIFF_CASES].flatMap((cases) =>
  cases.flatMap(({ yes, no }) => [...yes, ...no]),
);
/** Pieces that readers of language stumble over: signs, odd spaces, halves of characters, endless numbers. */
const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '[',
    '—',
    '–',
    '-',
    '…',
    '.',
    ',',
    ';',
    ':',
    '?',
    '!',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
  ],
  ...[
    '\u00a0',
    '\u202f',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '😀',
    'é',
    'ß',
    'İ',
    '中',
    '%',
    '$',
    '€',
    '£',
  ],
  ...[
    '1',
    '0',
    '12',
    '1,000',
    '1.5',
    '2017',
    '999999999999999999999',
    'million',
    'bn',
    'half',
    'of',
    'to',
    'from',
    'and',
  ],
  ...[
    'U.S.',
    'China',
    'tariffs',
    'jobs',
    'workers',
    'exports',
    'deficit',
    'promised',
    'will',
    'not',
    'he',
    'it',
    'said',
  ],
];

const random = fc.string({ unit: 'binary', maxLength: 200 });
const words = fc
  .array(fc.constantFrom(...PIECES, ...SENTENCES.flatMap((text) => text.split(' '))), { maxLength: 60 })
  .map((parts) => parts.join(' '));

type Edit = { at: number; cut: number; put: string };
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  cut: fc.nat(12),
  put: fc.constantFrom('', ...PIECES),
});
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    fc.array(edit, { maxLength: 5 }),
  )
  .map(([sentences, edits]) =>
    edits.reduce(
      (text, { at, cut, put }) =>
        text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
      sentences.join(' '),
    ),
  );
const texts = fc.oneof(
  { weight: 1, arbitrary: random },
  { weight: 2, arbitrary: words },
  { weight: 4, arbitrary: mutated },
);

function read(text: string): { claims: Claim[]; problems: TraceEvent[] } {
  const problems: TraceEvent[] = [];
  const claims = findClaims(sourceFromText(text, { published: '2024-05-17' }), {
    names: BUNDLED.names,
    trace: (event) => {
      if (event.step === 'problem') problems.push(event);
    },
  });
  return { claims, problems };
}

const isInside = ({ start, end }: Span, { start: from, end: to }: Span): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= from && start < end && end <= to;

/** Every span of a claim that has words in the document. */
function spansOf(claim: Claim): Span[] {
  const { quantity, amount, actor, speaker, period, deadline, place = [], partner = [], goods = [] } = claim;
  const placed = [...place, ...partner].flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  return [quantity, amount, actor, speaker, period, deadline, ...placed, ...goods].flatMap(
    (span) => span ?? [],
  );
}

function expectSound(text: string, claim: Claim): void {
  const whole = { start: 0, end: text.length };
  expect(isInside(claim, claim.sentence)).toBe(true);
  expect(claim.quote).toBe(text.slice(claim.start, claim.end));
  expect(claim.prefix).toBe(text.slice(Math.max(0, claim.start - 32), claim.start));
  expect(claim.suffix).toBe(text.slice(claim.end, claim.end + 32));
  for (const span of spansOf(claim)) expect(isInside(span, whole)).toBe(true);
  for (const named of [claim.actor, claim.speaker, claim.period, claim.deadline, ...(claim.goods ?? [])])
    if (named) expect(named.text).toBe(text.slice(named.start, named.end));
  expect(claim.confidence).toBeGreaterThan(0);
  expect(claim.confidence).toBeLessThan(1);
}

/** One claim a quantity: no two claims of a kind stand on one number, and without a number they share no words. */
function expectApart(claims: Claim[]): void {
  claims.forEach((claim, index) => {
    const next = claims[index + 1];
    if (next) expect(claim.start).toBeLessThanOrEqual(next.start);
    for (const other of claims.slice(index + 1)) {
      const [a, b] = [claim.quantity ?? claim.amount, other.quantity ?? other.amount];
      if (a && b) expect([a.start, a.end]).not.toEqual([b.start, b.end]);
      else if (!a && !b && claim.kind === other.kind)
        expect(Math.min(claim.end, other.end)).toBeLessThanOrEqual(Math.max(claim.start, other.start));
    }
  });
}

describe('any text', () => {
  it('is read without a throw, to the letter, in order, one claim a quantity', { timeout: 120_000 }, () => {
    let claimed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const { claims, problems } = read(text);
        expect(problems).toEqual([]);
        for (const claim of claims) expectSound(text, claim);
        expectApart(claims);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        claimed += claims.length;
      }),
      { seed: SEED, numRuns: 10_000 },
    );
    expect(claimed).toBeGreaterThan(2_000);
  });

  it('gives the same ids again, and keeps them when text is put before it', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const ids = read(text).claims.map(({ id }) => id);
        expect(read(text).claims.map(({ id }) => id)).toEqual(ids);
        const pushed = read(`The choir sang.\n\n${text}`).claims.map(({ id }) => id);
        expect(pushed).toEqual(ids);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  }, 120_000);
});
