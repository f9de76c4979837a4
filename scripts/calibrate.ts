/**
 * Calibrate: fits the numbers of src/core/engine/calibration.json, and prints how far confidence comes true.
 *
 * In:  files of labelled lines; without any, those of ../shared/dev-set, which fit-evidence.ts does not see, and where
 *      that is not at hand our own; `--dry` prints and writes nothing.
 * Out: calibration.json, fitted on all texts; the printed figures come from held-out folds (docs/calibration.md).
 * Limit: only the numbers are kept; no word of the texts goes into the file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reliabilityLines } from './evaluate/evaluate-report';
import { fitCalibration, forecastHeldOut } from './evaluate/fit-calibration';
import { defaultFiles, describeProblem, readLabelledFile } from './evaluate/labelled-files';
import { createReader } from './evaluate/read-claims';
import { samplesOf } from './evaluate/calibration-samples';

const FILE = resolve(import.meta.dirname, '../src/core/engine/calibration.json');

/** The weights know our own texts, so that scores come out too sure there. */
function filesToFit(): string[] {
  const files = defaultFiles(console.log);
  const unseen = files.filter((file) => file.startsWith('..'));
  return unseen.length > 0 ? unseen : files;
}

export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dry: { type: 'boolean' } },
  });
  const files = (positionals.length > 0 ? positionals : filesToFit()).map(readLabelledFile);
  for (const problem of files.flatMap(({ problems }) => problems)) console.error(describeProblem(problem));
  const { findScored } = createReader();
  const samples = files.flatMap(({ texts }) => texts.flatMap((text) => samplesOf(text, findScored(text))));
  if (samples.length === 0) throw new Error('No claim was found in the texts: give labelled files.');
  const raw = samples.map(({ score, right }) => ({ confidence: score, right }));
  console.log(['Scores as the rules give them:', ...reliabilityLines(raw)].join('\n'));
  console.log(['Held-out folds:', ...reliabilityLines(forecastHeldOut(samples))].join('\n'));
  const fitted = fitCalibration(samples);
  if (!values.dry) writeFileSync(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
  console.log(`Fitted on ${String(samples.length)} claims: ${JSON.stringify(fitted)}`);
}
