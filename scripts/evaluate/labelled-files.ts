/**
 * Labelled files: where the labelled texts lie, and what is in them.
 *
 * In:  names of files, from the repository's folder; none for all that are at hand.
 * Out: their texts, and what could not be read of them.
 * Limit: a file is held whole.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readLabelLines, type LabelledText, type LineProblem } from './label-lines';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = ['tests/cases/labelled', '../shared/dev-set'];

export type LabelledFile = { file: string; texts: LabelledText[]; problems: LineProblem[] };

/** The labelled files of our own, and those of a set that lies beside the repository; tells of one that does not. */
export function defaultFiles(tell: (line: string) => void): string[] {
  return FOLDERS.flatMap((name) => {
    const folder = join(root, name);
    if (!existsSync(folder)) {
      tell(`There is no ${name} here: measured without it.\n`);
      return [];
    }
    const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
    return files.sort().map((file) => relative(root, join(folder, file)));
  });
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
