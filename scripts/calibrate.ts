/**
 * Calibrate: fits the numbers of src/core/engine/evidence/calibration.json, and prints how far confidence comes true.
 *
 * In:  files of labelled lines; without any, texts that the weights have not seen: tests/cases/unread and what is held back
 *      of ../shared/dev-set, or with `--without-shared` the former alone; `--dry` prints and writes nothing.
 * Out: calibration.json, fitted on all texts; the printed figures come from held-out folds (docs/calibration.md).
 * Limit: only the numbers are kept; no word of the texts goes into the file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reliabilityLines } from './evaluate/evaluate-report';
import { fitCalibration, forecastHeldOut } from './evaluate/fit-calibration';
import { isHeldBack } from './evaluate/folds';
import {
  describeProblem,
  filesToFit,
  isOurs,
  readLabelledFile,
  type LabelledFile,
} from './evaluate/labelled-files';
import { createReader } from './evaluate/read-claims';
import { samplesOf } from './evaluate/calibration-samples';
import { parseTask } from './task-arguments';

const FILE = resolve(import.meta.dirname, '../src/core/engine/evidence/calibration.json');

export const USAGE = `npm run calibrate -- [FILE…] [options]

Fits confidence on labelled texts, prints how far it comes true, and writes it; see docs/calibration.md.

  --dry               prints and writes nothing
  --without-shared    fits on our own texts, where ../shared/dev-set is not at hand: confidence changes
  --help              this`;

/** Of the set beside the repository the weights know what is not held back: scores come out too sure there. */
const unseen = (files: LabelledFile[]): LabelledFile[] =>
  files.map((file) =>
    isOurs(file.file) ? file : { ...file, texts: file.texts.filter(({ id }) => isHeldBack(id)) },
  );

function parseOptions(args: string[]): { files: LabelledFile[]; dry: boolean } {
  const { values, positionals } = parseTask('calibrate', args, {
    dry: { type: 'boolean', default: false },
    'without-shared': { type: 'boolean', default: false },
  });
  const { dry, 'without-shared': withoutShared } = values;
  if (positionals.length > 0) return { files: positionals.map(readLabelledFile), dry };
  return { files: unseen(filesToFit('calibrate', withoutShared).map(readLabelledFile)), dry };
}

export function main(args: string[]): void {
  const { files, dry } = parseOptions(args);
  for (const problem of files.flatMap(({ problems }) => problems)) console.error(describeProblem(problem));
  const { findScored } = createReader();
  const samples = files.flatMap(({ texts }) => texts.flatMap((text) => samplesOf(text, findScored(text))));
  if (samples.length === 0) throw new Error('No claim was found in the texts: give labelled files.');
  const raw = samples.map(({ score, right }) => ({ confidence: score, right }));
  console.log(['Scores as the rules give them:', ...reliabilityLines(raw)].join('\n'));
  console.log(['Held-out folds:', ...reliabilityLines(forecastHeldOut(samples))].join('\n'));
  const fitted = fitCalibration(samples);
  if (!dry) writeFileSync(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log(`Fitted on ${String(samples.length)} claims: ${JSON.stringify(fitted)}`);
}
