/**
 * Evaluate: how much of labelled texts the engine finds, and how rightly.
 *
 * In:  files of labelled lines; without any, those of tests/cases/labelled and, where it exists, ../shared/dev-set.
 * Out: a report a file; a bad line is named, the rest goes on, and the run fails at its end.
 * Limit: it measures the engine as it stands in src; the built command line is not asked.
 */
import { ASIDE_CASES, TUNED_CASES } from '../tests/cases/matching/matching-tables';
import { matchingLines, scoreLines, scoreTable } from './evaluate/evaluate-report';
import { inFold, parseFold, SIDES, type Fold } from './evaluate/folds';
import { defaultFiles, describeProblem, readLabelledFile } from './evaluate/labelled-files';
import { createReader } from './evaluate/read-claims';
import { scoreMatching, type FindRecords } from './evaluate/score-matching';
import { scoreTexts } from './evaluate/score-texts';
import { parseTask } from './task-arguments';

export const USAGE = `npm run evaluate -- [FILE…] [options]

How much of labelled texts the engine finds; without files, those of tests/cases/labelled and ../shared/dev-set.

  --misses       each claim that was missed or found wrongly
  --table        the last table alone
  --fold SIDE    one of ${SIDES.join(', ')}
  --help         this`;

type Options = { files: string[]; misses: boolean; table: boolean; fold: Fold };

function parseOptions(args: string[]): Options {
  const { values, positionals } = parseTask('evaluate', args, {
    misses: { type: 'boolean' },
    table: { type: 'boolean' },
    fold: { type: 'string' },
  });
  return {
    files: positionals.length > 0 ? positionals : defaultFiles(console.log),
    misses: values.misses ?? false,
    table: values.table ?? false,
    fold: parseFold(values.fold),
  };
}

/** The sentences put aside are counted and never printed: who reads them has tuned on them. */
function matchingReport(findRecords: FindRecords, misses: boolean): string[] {
  const all = scoreMatching([...TUNED_CASES, ...ASIDE_CASES], findRecords);
  return [
    ...matchingLines('records matched', all, false),
    ...matchingLines('of these, tuned on', scoreMatching(TUNED_CASES, findRecords), misses),
    ...matchingLines('of these, put aside', scoreMatching(ASIDE_CASES, findRecords), false),
  ];
}

export function main(args: string[]): void {
  const { files, misses, table, fold } = parseOptions(args);
  const reader = createReader();
  const results = files.map(readLabelledFile).map(({ file, texts, problems }) => {
    const asked = texts.filter(({ id }) => inFold(id, fold));
    const read = asked.map((labelled) => ({ labelled, found: reader.findClaims(labelled) }));
    return { file, problems, score: scoreTexts(read) };
  });
  const problems = results.flatMap((result) => result.problems);
  for (const problem of problems) console.error(describeProblem(problem));
  if (!table) {
    for (const { file, score } of results) console.log(scoreLines(file, score, misses).join('\n'));
    console.log(matchingReport(reader.findRecords, misses).join('\n'));
  }
  console.log(`\n${scoreTable(results.map(({ file, score }) => [file, score])).join('\n')}`);
  if (problems.length > 0)
    throw new Error(`${String(problems.length)} lines or files were not read; mend them.`);
}
