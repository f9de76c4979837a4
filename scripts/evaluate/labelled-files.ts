/**
 * Labelled files: where the labelled texts lie, and what is in them.
 *
 * In:  names of files, from the repository's folder; none for all that are at hand.
 * Out: their texts, and what could not be read of them; which of them stored numbers are fitted on, and which no weight has seen.
 * Limit: a file is held whole.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readLabelLines, type LabelledText, type LineProblem } from './label-lines';

const root = resolve(import.meta.dirname, '../..');
const OURS = 'tests/cases/labelled';
/** Opened to be measured only: read by nobody, and by no fit of weights seen. */
const UNREAD = 'tests/cases/unread';
const SHARED = '../shared/dev-set';

export type LabelledFile = { file: string; texts: LabelledText[]; problems: LineProblem[] };

const isAtHand = (folder: string): boolean => existsSync(join(root, folder));

function filesIn(name: string): string[] {
  const folder = join(root, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().map((file) => relative(root, join(folder, file)));
}

/** The labelled files of our own, and those of a set that lies beside the repository; tells of one that does not. */
export function defaultFiles(tell: (line: string) => void): string[] {
  const isThere = isAtHand(SHARED);
  if (!isThere) tell(`There is no ${SHARED} here: measured without it.\n`);
  return [...filesIn(OURS), ...filesIn(UNREAD), ...(isThere ? filesIn(SHARED) : [])];
}

/** Confidence is fitted on what the weights have not seen. */
const FITTED_ON = { 'fit-evidence': OURS, calibrate: UNREAD };

/**
 * The files that stored numbers are fitted on: our own and those of the set beside the repository, which `task` may be told to
 * do without. Throws where that set is absent and nobody said so: the numbers were fitted with it and would change.
 */
export function filesToFit(task: keyof typeof FITTED_ON, withoutShared: boolean, shared = SHARED): string[] {
  const own = filesIn(FITTED_ON[task]);
  if (withoutShared) return own;
  if (!isAtHand(shared))
    throw new Error(
      `Nothing was written: there is no ${shared} here, and the stored numbers were fitted with it. Without it they change.\n` +
        `Put it there, or fit on our own texts alone: npm run ${task} -- --without-shared`,
    );
  return [...own, ...filesIn(shared)];
}

/** Whether a file is the project's own. */
export const isOurs = (file: string): boolean => !file.startsWith('..');

export function readLabelledFile(file: string): LabelledFile {
  try {
    return { file, ...readLabelLines(file, readFileSync(resolve(root, file), 'utf8')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      texts: [],
      problems: [{ file, line: 0, field: 'file', reason: `${reason}; check its name` }],
    };
  }
}

/** `file: line 3: claims.0.kind: give one of …` */
export const describeProblem = ({ file, line, field, reason }: LineProblem): string =>
  `${file}: ${line > 0 ? `line ${String(line)}: ` : ''}${field}: ${reason}`;
