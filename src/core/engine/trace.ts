/**
 * Trace: what the engine did with a text, told as it happens, for `explain` and for failing tests.
 *
 * In:  nothing.
 * Out: the events' type.
 * Limit: without a listener nothing is made; the events carry what a person needs, not the engine's own state. What takes
 *        long to tell is told when it is asked for: most listen for problems alone.
 */
import type { Claim } from './claim';

export type TraceEvent =
  | { step: 'sentence'; start: number; end: number; gate: boolean }
  | { step: 'amount'; start: number; end: number; value: number; unit: string; counts?: string }
  | { step: 'rule'; rule: string; score: number; at: number }
  | { step: 'refiner'; refiner: string; before: number; after: number; changes: () => string[] }
  | { step: 'claim'; claim: Claim; rule: string; score: number }
  | { step: 'problem'; rule: string; reason: string };

export type Trace = (event: TraceEvent) => void;
