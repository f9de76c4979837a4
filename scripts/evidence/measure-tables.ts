/**
 * Measure tables: the weights of src/core/engine/evidence/measures.ts, fitted.
 *
 * In:  examples of places.
 * Out: a table a kind: its measures, and by feature a weight for each of them.
 * Limit: a measure seen less than five times is left out, and features that tell hardly anything; each label counts once.
 */
import { OUTCOMES } from '../../src/core/engine/evidence/evidence';
import type { PlaceExample } from './examples';
import { fitWeights, type Weights } from './fit-weights';

export type MeasureTable = { measures: string[] } & Weights;

const LEAST_EXAMPLES = 5;
const LEAST_SEEN = 6;
/** A row without a weight as large moves no verdict worth its bytes. */
const TELLS = 0.15;

function measuresOf(examples: PlaceExample[]): string[] {
  const seen = new Map<string, number>();
  for (const { measure } of examples) if (measure) seen.set(measure, (seen.get(measure) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= LEAST_EXAMPLES)
    .map(([measure]) => measure)
    .sort();
}

const rounded = (row: number[]): number[] => row.map((weight) => Math.round(weight * 10) / 10);

/** Fits the table of one kind; null where no measure of it was seen often enough. */
function tableOf(examples: PlaceExample[], tell: (line: string) => void): MeasureTable | null {
  const measures = measuresOf(examples);
  if (measures.length === 0) return null;
  const known = examples.flatMap(({ features, measure }) => {
    const outcome = measures.indexOf(measure ?? '');
    return outcome < 0 ? [] : [{ features, outcome }];
  });
  const { bias, features } = fitWeights(known, { outcomes: measures.length, leastSeen: LEAST_SEEN }, tell);
  const telling = Object.entries(features).filter(([, row]) =>
    row.some((weight) => Math.abs(weight) > TELLS),
  );
  return {
    measures,
    bias: rounded(bias),
    features: Object.fromEntries(telling.map(([name, row]) => [name, rounded(row)])),
  };
}

export function measureTables(
  examples: PlaceExample[],
  tell: (line: string) => void,
): Record<string, MeasureTable> {
  const kinds = OUTCOMES.filter((kind) => kind !== 'none');
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const ofKind = examples.filter(({ outcome }) => OUTCOMES[outcome] === kind);
      const table = tableOf(ofKind, tell);
      return table ? [[kind, table]] : [];
    }),
  );
}
