/**
 * Fits the weights of evidence.ts: `npm run fit-evidence [-- FILE…]`.
 *
 * In:  labelled JSON Lines: ours in tests/cases/labelled, and any named (a labelled set that is kept elsewhere).
 * Out: src/core/engine/evidence-weights.json: numbers by feature, no text.
 * Limit: multinomial logistic regression with a quadratic penalty, by a fixed number of steps from zero, so that the
 *        same files give the same weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAnchors } from '../src/core/engine/anchors';
import { featuresOf, OUTCOMES, type Features } from '../src/core/engine/evidence';
import { findSentences } from '../src/core/engine/sentences';
import { sourceFromText } from '../src/core/engine/text-blocks';
import { findTokens } from '../src/core/engine/tokens';
import { JOBS_CASES } from '../tests/cases/jobs-cases';
import { PLEDGE_CASES } from '../tests/cases/pledge-cases';
import { TARIFF_CASES } from '../tests/cases/tariff-cases';
import { TRADE_CASES } from '../tests/cases/trade-cases';
import { JOBS_NONE, JOBS_RECORDS } from '../tests/cases/records/jobs-records';
import { PLEDGE_NONE } from '../tests/cases/records/pledge-none';
import { PLEDGE_RECORDS } from '../tests/cases/records/pledge-records';
import { TARIFF_NONE, TARIFF_RECORDS } from '../tests/cases/records/tariff-records';
import { TRADE_NONE, TRADE_RECORDS } from '../tests/cases/records/trade-records';
import type { Told } from '../tests/cases/told';

type Number_ = { value?: number };
type Label = {
  kind: string;
  start: number;
  end: number;
  optional?: true;
  quantity?: Number_;
  amount?: Number_;
};
type Labelled = { text: string; claims: Label[] };
type Example = { features: Features; outcome: number };
type Row = { at: number[]; by: number[]; outcome: number };

const MARKED = join(import.meta.dirname, '../tests/cases/marked');
const LABELLED = join(import.meta.dirname, '../tests/cases/labelled');
const WEIGHTS = join(import.meta.dirname, '../src/core/engine/evidence-weights.json');
const LEAST_SEEN = 4;
const PENALTY = 1;
const STEPS = 800;
const RATE = 0.05;

const parseLines = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);

/** Our tables of sentences: they give kind and number, and stand for the whole sentence. */
const fromTable = (text: string, told: { kind: string; value: number }[]): Labelled => ({
  text,
  claims: told.map(({ kind, value }) => ({ kind, start: 0, end: text.length, quantity: { value } })),
});

const parseMarked = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cut = line.indexOf(' | ');
      const marks = line
        .slice(0, cut)
        .split(';')
        .map((mark) => mark.trim().split(' '));
      return fromTable(
        line.slice(cut + 3),
        marks.map(([kind = '', value]) => ({ kind: kind.replace(/\/.*/, ''), value: Number(value) })),
      );
    });

function ofRecord([text, first, { second, third } = {}]: Told): Labelled {
  const told = [first, second, third].flatMap((words) => (words === undefined ? [] : [words.split(' ')]));
  return fromTable(
    text,
    told.map((words) => ({ kind: words[0] ?? '', value: Number(words.at(-2)) })),
  );
}

const RECORDS = [...PLEDGE_RECORDS, ...JOBS_RECORDS, ...TRADE_RECORDS, ...TARIFF_RECORDS];
const NONE = [...PLEDGE_NONE, ...JOBS_NONE, ...TRADE_NONE, ...TARIFF_NONE];

/** Sentences in which no claim of a rule's kind stands; nearly all hold none at all. */
const LOOK_ALIKES = [...PLEDGE_CASES, ...JOBS_CASES, ...TRADE_CASES, ...TARIFF_CASES].flatMap(({ no }) => no);

const isNear = (label: Number_ | undefined, value: number): boolean =>
  label?.value !== undefined && Math.abs(label.value - value) <= 0.01 * Math.abs(value);

/** The amounts of a labelled text with what each is; those that are optional in the labels teach nothing. */
function examplesOf({ text, claims }: Labelled): Example[] {
  const sentences = sourceFromText(text, {}).blocks.flatMap((block) => findSentences(text, block));
  return sentences.flatMap((sentence) => {
    const tokens = findTokens(text, sentence);
    return findAnchors(tokens).flatMap((anchor) => {
      const [start, end] = [tokens[anchor.first]?.start ?? 0, tokens[anchor.last]?.end ?? 0];
      const label = claims.find(
        (claim) =>
          claim.start <= end &&
          claim.end >= start &&
          (isNear(claim.quantity, anchor.amount.value) || isNear(claim.amount, anchor.amount.value)),
      );
      if (label?.optional) return [];
      const outcome = OUTCOMES.findIndex((kind) => kind === (label?.kind ?? 'none'));
      return [{ features: featuresOf(tokens, anchor), outcome }];
    });
  });
}

function namesOf(examples: Example[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen]
    .filter(([, times]) => times >= LEAST_SEEN)
    .map(([name]) => name)
    .sort();
}

function rowsOf(examples: Example[], names: string[]): Row[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return examples.map(({ features, outcome }) => {
    const known = [...features].flatMap(([name, by]) => {
      const at = index.get(name);
      return at === undefined ? [] : [{ at, by }];
    });
    // the last column is the bias
    return {
      at: [...known.map(({ at }) => at), names.length],
      by: [...known.map(({ by }) => by), 1],
      outcome,
    };
  });
}

const WIDTH = OUTCOMES.length;

function softmax(weights: Float64Array, { at, by }: Row): number[] {
  const sums = new Array<number>(WIDTH).fill(0);
  at.forEach((column, index) => {
    for (let kind = 0; kind < WIDTH; kind++)
      sums[kind] = (sums[kind] ?? 0) + (weights[column * WIDTH + kind] ?? 0) * (by[index] ?? 0);
  });
  const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The slope of the loss at `weights`; the bias (last column) is not penalised. */
function slopeOf(weights: Float64Array, rows: Row[]): Float64Array {
  const bias = weights.length - WIDTH;
  const slope = weights.map((weight, index) => (index < bias ? PENALTY * weight : 0));
  for (const row of rows) {
    const likely = softmax(weights, row);
    row.at.forEach((column, index) => {
      for (let kind = 0; kind < WIDTH; kind++) {
        const off = (likely[kind] ?? 0) - (kind === row.outcome ? 1 : 0);
        slope[column * WIDTH + kind] = (slope[column * WIDTH + kind] ?? 0) + off * (row.by[index] ?? 0);
      }
    });
  }
  return slope;
}

/** Adam (Kingma and Ba 2015) with its usual constants. */
function fit(rows: Row[], columns: number): Float64Array {
  const weights = new Float64Array(columns * WIDTH);
  const [mean, square] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let step = 1; step <= STEPS; step++) {
    slopeOf(weights, rows).forEach((slope, index) => {
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope;
      square[index] = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope;
      const [m, s] = [(mean[index] ?? 0) / (1 - 0.9 ** step), (square[index] ?? 0) / (1 - 0.999 ** step)];
      weights[index] = (weights[index] ?? 0) - (RATE * m) / (Math.sqrt(s) + 1e-8);
    });
    if (step % 100 === 0) console.log(`step ${String(step)} of ${String(STEPS)}`);
  }
  return weights;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function main(files: string[]): void {
  const ours = readdirSync(LABELLED).map((name) => join(LABELLED, name));
  const marked = readdirSync(MARKED).map((name) => join(MARKED, name));
  const texts = [
    ...[...ours, ...files].flatMap(parseLines),
    ...marked.flatMap(parseMarked),
    ...RECORDS.map(ofRecord),
    ...[...NONE, ...LOOK_ALIKES].map((text) => fromTable(text, [])),
  ];
  const examples = texts.flatMap(examplesOf);
  const names = namesOf(examples);
  const weights = fit(rowsOf(examples, names), names.length + 1);
  const row = (column: number): number[] =>
    [...weights.slice(column * WIDTH, (column + 1) * WIDTH)].map(round);
  const features = names.map((name, column) => `    ${JSON.stringify(name)}: [${row(column).join(', ')}]`);
  const fittedOn = JSON.stringify({ texts: texts.length, amounts: examples.length });
  writeFileSync(
    WEIGHTS,
    `{\n  "fittedOn": ${fittedOn},\n  "bias": [${row(names.length).join(', ')}],\n  "features": {\n${features.join(',\n')}\n  }\n}\n`,
  );
  console.log(
    `${String(names.length)} features from ${String(examples.length)} amounts of ${String(texts.length)} texts`,
  );
}
