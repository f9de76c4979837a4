/**
 * Fit weights: multinomial logistic regression with a quadratic penalty.
 *
 * In:  examples, how many outcomes there are, in how many examples a feature must stand.
 * Out: a row of weights a feature, one weight an outcome, rounded to two decimals; and the bias.
 * Limit: a fixed number of steps from zero, so that the same examples give the same weights; rare features have none.
 */
import type { Example } from './examples';

type Row = { at: number[]; by: number[]; outcome: number; weight: number };
export type Weights = { bias: number[]; features: Record<string, number[]> };
export type Shape = { outcomes: number; leastSeen: number };

const PENALTY = 2;
const STEPS = 500;
const RATE = 0.05;

function namesOf(examples: Example[], leastSeen: number): string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= leastSeen)
    .map(([name]) => name)
    .sort();
}

function rowsOf(examples: Example[], names: string[]): Row[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ features, outcome, weight = 1 }) => {
    const known = [...features].flatMap(([name, by]) => {
      const at = index.get(name);
      return at === undefined ? [] : [{ at, by }];
    });
    // the last column is the bias
    return {
      at: [...known.map(({ at }) => at), names.length],
      by: [...known.map(({ by }) => by), 1],
      outcome,
      weight,
    };
  });
}

function softmax(weights: Float64Array, { at, by }: Row, width: number): number[] {
  const sums = new Array<number>(width).fill(0);
  at.forEach((column, index) => {
    for (let kind = 0; kind < width; kind++)
      sums[kind] = (sums[kind] ?? 0) + (weights[column * width + kind] ?? 0) * (by[index] ?? 0);
  });
  const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The slope of the loss at `weights`; the bias (last column) is not penalised. */
function slopeOf(weights: Float64Array, rows: Row[], width: number): Float64Array {
  const bias = weights.length - width;
  const slope = weights.map((weight, index) => (index < bias ? PENALTY * weight : 0));
  for (const row of rows) {
    const likely = softmax(weights, row, width);
    row.at.forEach((column, index) => {
      for (let kind = 0; kind < width; kind++) {
        const off = row.weight * ((likely[kind] ?? 0) - (kind === row.outcome ? 1 : 0));
        slope[column * width + kind] = (slope[column * width + kind] ?? 0) + off * (row.by[index] ?? 0);
      }
    });
  }
  return slope;
}

/** Adam (Kingma and Ba 2015) with its usual constants. */
function descend(rows: Row[], columns: number, width: number, tell: (line: string) => void): Float64Array {
  const weights = new Float64Array(columns * width);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step++) {
    slopeOf(weights, rows, width).forEach((slope, index) => {
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
      square[index] = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope;
      const [m, s] = [(mean[index] ?? 0) / (1 - 0.9 ** step), (square[index] ?? 0) / (1 - 0.999 ** step)];
      weights[index] = (weights[index] ?? 0) - (RATE * m) / (Math.sqrt(s) + 1e-8);
    });
    if (step % 100 === 0) tell(`step ${String(step)} of ${String(STEPS)}`);
  }
  return weights;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Fits; `tell` hears how far it is. */
export function fitWeights(
  examples: Example[],
  { outcomes, leastSeen }: Shape,
  tell: (line: string) => void,
): Weights {
  const names = namesOf(examples, leastSeen);
  const weights = descend(rowsOf(examples, names), names.length + 1, outcomes, tell);
  const row = (column: number): number[] =>
    [...weights.slice(column * outcomes, (column + 1) * outcomes)].map(round);
  return {
    bias: row(names.length),
    features: Object.fromEntries(names.map((name, column) => [name, row(column)])),
  };
}
