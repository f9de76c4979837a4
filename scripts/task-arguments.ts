/**
 * Task arguments: what is written after a task's name, such as `npm run evaluate -- --misses`.
 *
 * In:  the task's name for npm, its arguments, the options it knows.
 * Out: the options and the rest, or a usage error, with which start.js ends in status 2.
 * Limit: `--help` is answered by start.js, which prints the USAGE that a task exports.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Something after the task's name does not hold; the message says what to write instead. */
export class TaskUsageError extends Error {
  readonly status = 2;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

/** Throws a TaskUsageError on an option that is not known, or that has a value too many or too few. */
export function parseTask<T extends Options>(task: string, args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // what follows the first sentence tells of positional arguments that begin with a dash
    const said = (error instanceof Error ? error.message : String(error)).split(/[.\n]/, 1).join('');
    throw new TaskUsageError(`${said}; "npm run ${task} -- --help" names what may be written`);
  }
}
