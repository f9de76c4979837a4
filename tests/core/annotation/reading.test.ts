/** Reading: the parts in their order, and each part's failure at its own cost. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import type { Claim } from '../../../src/core/engine/claim';
import * as engine from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { TraceEvent } from '../../../src/core/engine/trace';
import { ENGINE_VERSION } from '../../../src/core/engine/version';
import * as context from '../../../src/core/knowledge/context';
import * as match from '../../../src/core/knowledge/match';
import { BASE } from './example-base';

const TEXT = '🚢 Kestrel Motors said it will create 1,200 jobs in Ohio by 2027.';
const source = sourceFromText(TEXT, {
  url: 'https://a.example/b',
  published: '2025-03-14',
  title: 'Ships',
  language: 'en',
});
const read = (from = source) => readSource(from, BASE, '2026-01-02');

// core is loaded as modules are; a spy stands in for a part that fails
vi.mock(import('../../../src/core/engine/find-claims'), { spy: true });
vi.mock(import('../../../src/core/knowledge/match'), { spy: true });
vi.mock(import('../../../src/core/knowledge/context'), { spy: true });
afterEach(() => vi.resetAllMocks());

const fail = (): never => {
  throw new Error('broken');
};

describe('readSource', () => {
  it('gives claims with matches and a card each, and says by what', () => {
    const { page, generator, claims, cards, problems, pairs } = read();
    expect(page).toEqual({
      url: 'https://a.example/b',
      title: 'Ships',
      published: '2025-03-14',
      language: 'en',
    });
    expect(generator).toEqual({ engine: ENGINE_VERSION, knowledge: BASE.version });
    expect(claims.map(({ kind }) => kind)).toEqual(['pledge']);
    expect(claims.every(({ matches }) => Array.isArray(matches))).toBe(true);
    expect(cards.map(({ claim, asOf }) => [claim, asOf])).toEqual([[claims[0]?.id, '2025-03-14']]);
    expect(problems).toEqual([]);
    expect(pairs).toEqual([0]);
  });

  it('reads as of today where no date is known', () => {
    expect(read(sourceFromText(TEXT)).cards[0]?.asOf).toBe('2026-01-02');
  });

  it('says nothing of characters where there is none of two units', () => {
    expect(read(sourceFromText(TEXT.slice(3)))).not.toHaveProperty('pairs');
  });

  it('hands the trace on', () => {
    const events: TraceEvent[] = [];
    readSource(source, BASE, '2026-01-02', { trace: (event) => events.push(event) });
    expect(events.map(({ step }) => step)).toContain('rule');
  });

  it('tells the rule that failed', () => {
    vi.mocked(engine.readClaims).mockImplementation((_, { trace }) => {
      trace?.({ step: 'problem', rule: 'pledge/x', reason: 'broken' });
      trace?.({ step: 'problem', rule: 'pledge/x', reason: 'broken' });
      return { claims: [], named: new Map() };
    });
    expect(read().problems).toEqual(['RULE_FAILED:pledge/x']);
  });

  it('has no claims but an answer where the engine fails', () => {
    vi.mocked(engine.readClaims).mockImplementation(fail);
    expect(read()).toMatchObject({ claims: [], cards: [], problems: ['ENGINE_FAILED'] });
  });

  it('keeps the claims where matching fails', () => {
    vi.mocked(match.matchClaims).mockImplementation(fail);
    const { claims, cards, problems } = read();
    expect(claims).toHaveLength(1);
    expect(claims[0]).not.toHaveProperty('matches');
    expect(cards).toHaveLength(1);
    expect(problems).toEqual(['MATCH_FAILED']);
  });

  it('gives blank cards where the context fails', () => {
    vi.mocked(context.describeContext).mockImplementation(fail);
    const { claims, cards, problems } = read();
    const [claim] = claims as [Claim];
    expect(cards).toMatchObject([{ claim: claim.id, problems: ['CONTEXT_FAILED'], timeline: [] }]);
    expect(problems).toEqual(['CONTEXT_FAILED']);
  });
});
