/** Each rule finds its own sentences and none of its look-alikes, and the gate lets every one of its own through. */
import { describe, expect, it } from 'vitest';
import { hasCues } from '../../../../src/core/engine/words/cues';
import { findClaims, RULES } from '../../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import type { TraceEvent } from '../../../../src/core/engine/trace';
import { BUDGET_CASES } from '../../../cases/budget-cases';
import type { RuleCases } from '../../../cases/case';
import { JOBS_CASES } from '../../../cases/jobs-cases';
import { PLEDGE_CASES } from '../../../cases/pledge-cases';
import { TARIFF_CASES } from '../../../cases/tariff-cases';
import { TRADE_CASES } from '../../../cases/trade-cases';

const CASES: RuleCases[] = [...PLEDGE_CASES, ...BUDGET_CASES, ...JOBS_CASES, ...TRADE_CASES, ...TARIFF_CASES];

function read(text: string) {
  const events: TraceEvent[] = [];
  const claims = findClaims(sourceFromText(text, { published: '2026-11-25' }), {
    names: new Map(),
    trace: (event) => events.push(event),
  });
  const rules = events.flatMap((event) => (event.step === 'claim' ? [event.rule] : []));
  return { claims, rules };
}

describe.each(CASES)('$rule', ({ rule, yes, no }) => {
  it('is a rule of the engine', () => {
    expect(RULES.map(({ id }) => id)).toContain(rule);
  });
  it.each(yes)('finds: %s', (text) => {
    expect(hasCues(text)).toBe(true);
    expect(read(text).rules).toContain(rule);
  });
  it.each(no)('leaves: %s', (text) => {
    const kind = rule.split('/')[0];
    expect(
      read(text)
        .claims.filter((claim) => claim.kind === kind)
        .map(({ quote }) => quote),
    ).toEqual([]);
  });
});

it('has no pattern that does not compile', () => {
  for (const pattern of RULES.flatMap(({ patterns, not }) => [...patterns, ...not]))
    expect(pattern.sides, pattern.source).not.toThrow();
});

it('holds every claim to the letter of its text', () => {
  for (const text of CASES.flatMap(({ yes }) => yes)) {
    for (const claim of read(text).claims) {
      expect(claim.quote).toBe(text.slice(claim.start, claim.end));
      expect(claim.id).toMatch(/^c[0-9a-f]{16}$/);
      expect(claim.confidence).toBeGreaterThan(0);
      expect(claim.confidence).toBeLessThan(1);
    }
  }
});
