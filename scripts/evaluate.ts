/**
 * Evaluate: how much of labelled texts the engine finds, and how rightly.
 *
 * In:  files of labelled lines; without any, those of tests/cases/labelled and, where it exists, ../shared/dev-set.
 * Out: a report a file; a bad line is named, the rest goes on, and the run fails at its end.
 * Limit: it measures the engine as it stands in src; the built command line is not asked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MATCHING_CASES } from '../tests/cases/matching-cases';
import { matchingLines, scoreLines, scoreTable } from './evaluate/evaluate-report';
import { inFold, parseFold, type Fold } from './evaluate/folds';
import { readLabelLines, type LineProblem } from './evaluate/label-lines';
import { createReader, type ClaimReader } from './evaluate/read-claims';
import { scoreMatching } from './evaluate/score-matching';
import { scoreTexts, type Score } from './evaluate/score-texts';

const root = resolve(import.meta.dirname, '..');
const FOLDERS = ['tests/cases/labelled', '../shared/dev-set'];

type Options = { files: string[]; misses: boolean; table: boolean; fold: Fold };

/** The labelled files of our own, and those of a set that lies beside the repository. */
export function defaultFiles(): string[] {
  return FOLDERS.flatMap((name) => {
    const folder = join(root, name);
    if (!existsSync(folder)) {
      console.log(`There is no ${name} here: measured without it.\n`);
      return [];
    }
    const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
    return files.sort().map((file) => relative(root, join(folder, file)));
  });
}

function parseOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { misses: { type: 'boolean' }, table: { type: 'boolean' }, fold: { type: 'string' } },
  });
  return {
    files: positionals.length > 0 ? positionals : defaultFiles(),
    misses: values.misses ?? false,
    table: values.table ?? false,
    fold: parseFold(values.fold),
  };
}

/** The file's text, or why it could not be read. */
function contentOf(file: string): string | LineProblem {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file, line: 0, field: 'file', reason: `${reason}; check its name` };
  }
}

function scoreFile(file: string, fold: Fold, reader: ClaimReader): { score: Score; problems: LineProblem[] } {
  const content = contentOf(file);
  if (typeof content !== 'string') return { score: scoreTexts([]), problems: [content] };
  const { texts, problems } = readLabelLines(file, content);
  const asked = texts.filter(({ id }) => inFold(id, fold));
  const read = asked.map((labelled) => ({ labelled, found: reader.findClaims(labelled) }));
  return { score: scoreTexts(read), problems };
}

export function main(args: string[]): void {
  const { files, misses, table, fold } = parseOptions(args);
  const reader = createReader();
  const results = files.map((file) => ({ file, ...scoreFile(file, fold, reader) }));
  const problems = results.flatMap((result) => result.problems);
  for (const { file, line, field, reason } of problems)
    console.error(`${file}: line ${String(line)}: ${field}: ${reason}`);
  if (!table) for (const { file, score } of results) console.log(scoreLines(file, score, misses).join('\n'));
  const { tally, wrong } = scoreMatching(MATCHING_CASES, reader.findRecords);
  if (!table) console.log(matchingLines(tally, wrong, misses).join('\n'));
  console.log(`\n${scoreTable(results.map(({ file, score }) => [file, score])).join('\n')}`);
  if (problems.length > 0) throw new Error(`${String(problems.length)} lines were not read; mend them.`);
}
