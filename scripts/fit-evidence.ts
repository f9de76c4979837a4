/**
 * Fit evidence: fits the weights of src/core/engine/evidence.ts and measures.ts on labelled texts.
 *
 * In:  nothing: our tables and labelled files, and of ../shared/dev-set, where it exists, what is not held back.
 * Out: src/core/engine/evidence-weights.json and measure-weights.json: numbers by feature, no text.
 * Limit: a line that cannot be read is named, and then nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isHeldBack } from './evaluate/folds';
import type { LabelledText } from './evaluate/label-lines';
import { defaultFiles, describeProblem, isOurs, readLabelledFile } from './evaluate/labelled-files';
import { OUTCOMES } from '../src/core/engine/evidence';
import { examplesOf, type ExampleText } from './evidence/examples';
import { fitWeights } from './evidence/fit-weights';
import { measureTables } from './evidence/measure-tables';
import { tableTexts } from './evidence/table-texts';

const ENGINE = resolve(import.meta.dirname, '../src/core/engine');
const LEAST_SEEN = 6;

/** Sentences as they really stood in the news count so often: there are few, and ours are fuller of claims. */
const REAL = 4;
const isRead = ({ id }: LabelledText): boolean => !isHeldBack(id);
const asReal = (text: LabelledText): ExampleText => ({ ...text, weight: REAL });

async function write(name: string, value: unknown): Promise<void> {
  const filepath = resolve(ENGINE, name);
  writeFileSync(
    filepath,
    await format(JSON.stringify(value), { ...(await resolveConfig(filepath)), filepath }),
  );
}

export async function main(): Promise<void> {
  const files = defaultFiles(console.log).map(readLabelledFile);
  const problems = files.flatMap((file) => file.problems);
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) throw new Error('Nothing was written: mend these lines, then run it again.');
  const read = files.flatMap(({ file, texts }): ExampleText[] =>
    isOurs(file) ? texts : texts.filter(isRead).map(asReal),
  );
  const texts = [...read, ...tableTexts()];
  const examples = texts.flatMap(examplesOf);
  const shape = { outcomes: OUTCOMES.length, leastSeen: LEAST_SEEN };
  const weights = fitWeights(examples, shape, console.log);
  const fittedOn = { texts: texts.length, amounts: examples.length };
  const measures = measureTables(examples, console.log);
  await write('evidence-weights.json', { fittedOn, ...weights });
  await write('measure-weights.json', measures);
  console.log(
    `${String(Object.keys(weights.features).length)} features from ${String(examples.length)} amounts of ${String(texts.length)} texts`,
  );
}
