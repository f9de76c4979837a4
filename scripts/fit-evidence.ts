/**
 * Fit evidence: fits the weights of src/core/engine/evidence/evidence.ts and measures.ts on labelled texts.
 *
 * In:  our tables and labelled files, and of ../shared/dev-set what is not held back; `--without-shared` does without that.
 * Out: src/core/engine/evidence/evidence-weights.json and measure-weights.json: numbers by feature, no text.
 * Limit: where a line cannot be read or the set is absent, that is told, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { isHeldBack } from './evaluate/folds';
import type { LabelledText } from './evaluate/label-lines';
import { describeProblem, filesToFit, isOurs, readLabelledFile } from './evaluate/labelled-files';
import { OUTCOMES } from '../src/core/engine/evidence/evidence';
import { examplesOf, type ExampleText } from './evidence/examples';
import { fitWeights } from './evidence/fit-weights';
import { measureTables } from './evidence/measure-tables';
import { tableTexts } from './evidence/table-texts';
import { parseTask } from './task-arguments';

const ENGINE = resolve(import.meta.dirname, '../src/core/engine/evidence');
const LEAST_SEEN = 8;

/** Sentences as they really stood in the news count so often: there are few, and ours are fuller of claims. */
const REAL = 4;
/** Ours that were written after real ones, passage by passage, are nearer to the news than the rest. */
const AS_PRINTED = 2;
const isRead = ({ id }: LabelledText): boolean => !isHeldBack(id);
const weighedBy =
  (weight: number) =>
  (text: LabelledText): ExampleText => ({ ...text, weight });

async function write(name: string, value: unknown): Promise<void> {
  const filepath = resolve(ENGINE, name);
  writeFileSync(
    filepath,
    await format(JSON.stringify(value), { ...(await resolveConfig(filepath)), filepath }),
  );
}

export const USAGE = `npm run fit-evidence -- [options]

Fits the weights of the engine on labelled texts and writes them; then run npm run calibrate.

  --without-shared    fits on our own texts alone, where ../shared/dev-set is not at hand: the weights change
  --help              this`;

/** Throws, with the lines named, where one cannot be read. */
function readTexts(withoutShared: boolean): ExampleText[] {
  const files = filesToFit('fit-evidence', withoutShared).map(readLabelledFile);
  const problems = files.flatMap((file) => file.problems);
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) throw new Error('Nothing was written: mend these lines, then run it again.');
  const read = files.flatMap(({ file, texts }): ExampleText[] =>
    isOurs(file)
      ? texts.map(weighedBy(basename(file).startsWith('as-printed') ? AS_PRINTED : 1))
      : texts.filter(isRead).map(weighedBy(REAL)),
  );
  return [...read, ...tableTexts()];
}

export async function main(args: string[]): Promise<void> {
  const { values } = parseTask('fit-evidence', args, {
    'without-shared': { type: 'boolean', default: false },
  });
  const texts = readTexts(values['without-shared']);
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
