/**
 * Report: what goes to standard error, and the exit status that follows from it.
 *
 * In:  problems as they occur; the count of documents as it grows.
 * Out: one line each; a progress line for long runs at a terminal.
 * Limit: nothing on standard error changes what is written to standard output.
 */

/** Where a problem lies: a file, and the line in it where there is one. */
export type Origin = { file: string; line?: number };

export type Report = {
  /** Says why something was not read, and what to do; the run goes on. */
  problem: (origin: Origin, reason: string) => void;
  /** Says what of a document was left out, though it was read. */
  warning: (origin: Origin, reason: string) => void;
  /** Counts a document that was read. */
  progress: () => void;
  /** Takes the progress line away. */
  end: () => void;
  /** 0, or 1 after a problem. */
  status: () => 0 | 1;
};

const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 200;
const LONGEST = 300;

/** One line, whatever was put into it: no line feeds, no control sequences of a hostile file name. */
export const inOneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};

const nameOf = ({ file, line }: Origin): string => {
  const name = file === '-' ? 'standard input' : file;
  return line === undefined ? name : `${name}:${line}`;
};

/** `now` gives milliseconds. */
export function createReport(stderr: NodeJS.WriteStream, now: () => number): Report {
  let failed = false;
  let documents = 0;
  let shown = false;
  let next = now() + FIRST_AFTER_MS;
  const end = (): void => {
    if (shown) stderr.write('\r\x1b[K');
    shown = false;
  };
  const warning: Report['warning'] = (origin, reason) => {
    end();
    stderr.write(`promissory: ${inOneLine(`${nameOf(origin)}: ${reason}`)}\n`);
  };
  return {
    warning,
    problem: (origin, reason) => {
      failed = true;
      warning(origin, reason);
    },
    progress: () => {
      documents++;
      if (!stderr.isTTY || now() < next) return;
      next = now() + NEXT_AFTER_MS;
      shown = true;
      stderr.write(`\r\x1b[K${documents} documents`);
    },
    end,
    status: () => (failed ? 1 : 0),
  };
}
