/**
 * Grounds: weighing a record on ground after ground, and no further than needed.
 *
 * In:  grounds, each with what it may add at most; a claim's facts, a record, the base.
 * Out: score, agreements and contradictions; nothing as soon as the record is sure to stay below a score.
 * Limit: a ground that could add more than it says would lose records: it is said by the very weights.
 */
import type { Agreement } from '../engine/claim';
import type { Knowledge } from './base';

export type Evidence = { score: number; because: Agreement[]; against: string[] };
export type Weigh<Facts, Held> = (facts: Facts, record: Held, base: Knowledge) => Partial<Evidence> | null;
export type Ground<Facts, Held> = { weigh: Weigh<Facts, Held>; most: number };

/** What sums of fractions may be off by. */
const ROUNDING = 1e-9;

function sumOf(parts: (Partial<Evidence> | null)[]): Evidence {
  const sum: Evidence = { score: 0, because: [], against: [] };
  for (const part of parts) {
    if (!part) continue;
    sum.score += part.score ?? 0;
    if (part.because) sum.because.push(...part.because);
    if (part.against) sum.against.push(...part.against);
  }
  return sum;
}

/** A weigher on grounds in the order in which they are told; the costly ones, given by number, are asked last. */
export function weigher<Facts, Held>(grounds: Ground<Facts, Held>[], costly: number[] = []) {
  const cheap = [...grounds.keys()].filter((at) => !costly.includes(at));
  const order = [...cheap, ...costly].flatMap((at) => {
    const ground = grounds[at];
    return ground ? [{ ...ground, at }] : [];
  });
  const most = grounds.reduce((sum, ground) => sum + ground.most, 0);
  return (facts: Facts, record: Held, base: Knowledge, least: number): Evidence | null => {
    const parts = new Array<Partial<Evidence> | null>(order.length).fill(null);
    let possible = most;
    for (const ground of order) {
      const part = ground.weigh(facts, record, base);
      parts[ground.at] = part;
      possible += (part?.score ?? 0) - ground.most;
      if (possible + ROUNDING < least) return null;
    }
    return sumOf(parts);
  };
}
