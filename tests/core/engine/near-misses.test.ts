/** What explain says of sentences without a claim: the nearest rule, and what it lacked. */
import { describe, expect, it } from 'vitest';
import { describeMiss, explainMisses } from '../../../src/cli/explain-misses';
import { gateLacks } from '../../../src/core/engine/words/cues';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { TraceEvent } from '../../../src/core/engine/trace';

function missesOf(text: string) {
  const events: TraceEvent[] = [];
  const source = sourceFromText(text);
  const claims = findClaims(source, { names: new Map(), trace: (event) => events.push(event) });
  return explainMisses(source, claims, events);
}

const NEAREST: [text: string, rule: RegExp, lacks: RegExp][] = [
  ['Tariffs on steel hurt.', /^tariff\//, /no “IMPOSE”/],
  ['Exports to Mexico rose for three days.', /^trade\//, /the amount counts “days”, which is not its own/],
  ['The budget deficit rose to $3 billion.', /^trade\/level$/, /not of this kind/],
  ['Volta never promised 500 jobs.', /^pledge\//, /a refiner dropped its claim/],
];

describe('a sentence without a claim', () => {
  it.each(NEAREST)('%s', (text, rule, lacks) => {
    const [miss] = missesOf(text);
    expect(miss?.gate).toBeNull();
    const told = miss?.nearest.filter((near) => rule.test(near.rule) && lacks.test(near.lacks));
    expect(told?.map((near) => near.rule).slice(0, 1)).toEqual([miss?.nearest[0]?.rule]);
  });

  it('names the refiner that dropped it', () => {
    expect(missesOf('Volta never promised 500 jobs.')[0]?.dropped).toEqual(['drop-denials']);
  });

  it('says what keeps the gate shut', () => {
    expect(gateLacks('The orchestra played in Vienna.')).toBe('noun');
    expect(gateLacks('The tariff.')).toBeNull();
    expect(gateLacks('Workers sang.')).toBe('number');
    const [miss] = missesOf('The orchestra played in Vienna.');
    expect(miss && describeMiss(miss).join('\n')).toMatch(/no claim in “The orchestra[^]*not read further/);
  });

  it('names the rule whose amount is wanting, also where the gate is shut', () => {
    const [miss] = missesOf('Exports to Mexico rose in May.');
    expect(miss?.gate).toBe('number');
    expect(miss?.nearest).toContainEqual(
      expect.objectContaining({
        rule: 'trade/change',
        lacks: 'no <percent|points> amount: it has no amount',
      }),
    );
  });

  it('is told of those sentences only', () => {
    const misses = missesOf('Volta will hire 500 workers. The orchestra played.');
    expect(misses.map(({ sentence }) => sentence)).toEqual(['The orchestra played.']);
  });
});
