/**
 * Task files: reads what a task of scripts/ is given or keeps.
 *
 * In:  a file's name.
 * Out: its text, or what its JSON says; an error names the file and says what to do.
 * Limit: a file is held whole.
 */
import { readFileSync } from 'node:fs';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read (${reasonOf(error)}); check its name`, { cause: error });
  }
}

export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${reasonOf(error)}); mend it there`, { cause: error });
  }
}
