/**
 * Output: standard output or a file, written whole lines at a time.
 *
 * In:  text; each piece ends where a reader may stop.
 * Out: bytes, at the pace of whoever reads them; a file appears under its name once it is whole.
 * Limit: what is no plain file, such as a pipe or /dev/null, is written to directly. A signal waits for the document at hand.
 */
import { rmSync, type Stats } from 'node:fs';
import { open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

export type Output = {
  write: (text: string) => Promise<void>;
  /** Makes it final. */
  close: () => Promise<void>;
  /** Leaves nothing behind. */
  discard: () => Promise<void>;
};

const SIGNALS: [signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', status: number][] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
];

/** Listens until the function that it gives is called. */
function onSignal(act: (status: number) => void): () => void {
  const listeners = SIGNALS.map(([signal, status]) => {
    const listener = (): void => {
      act(status);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

/**
 * Writes by `put`, which is done when all of a piece is written. On a signal the piece at hand is finished, nothing follows it,
 * and the run ends; a second signal does not wait for a reader that takes no more.
 */
function inWholePieces(put: (text: string) => Promise<void>, close: () => Promise<void>): Output {
  let last = Promise.resolve();
  let ended = false;
  const stop = onSignal((status) => {
    const exit = (): void => process.exit(status);
    if (ended) exit();
    ended = true;
    last.then(exit, exit);
  });
  const end = async (): Promise<void> => {
    stop();
    await close();
  };
  return {
    write: async (text) => {
      if (text === '') return;
      await (last = put(text));
      // a signal is heard between two turns only, and a pipe with room takes a text without one
      await nextTurn();
      if (ended) await new Promise(() => undefined);
    },
    close: end,
    discard: end,
  };
}

/** What goes wrong there is told, and the run ended, by who listens to its errors: see main.ts. */
const toStandardOutput = (): Output =>
  inWholePieces(
    (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, (error) => {
          if (!error) resolve();
        });
      }),
    () => Promise.resolve(),
  );

async function toDevice(path: string): Promise<Output> {
  const file = await open(path, 'w');
  return inWholePieces(
    (text) => file.writeFile(text),
    () => file.close(),
  );
}

async function toFile(path: string, existing: Stats | null): Promise<Output> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  const file = await open(partial, 'w', existing?.mode);
  const stop = onSignal((status) => {
    rmSync(partial, { force: true });
    process.exit(status);
  });
  return {
    write: async (text) => {
      await file.writeFile(text);
    },
    close: async () => {
      await file.sync();
      await file.close();
      await rename(partial, path);
      stop();
    },
    discard: async () => {
      await file.close();
      rmSync(partial, { force: true });
      stop();
    },
  };
}

/** Opens FILE, or standard output where none is named. Throws where it cannot be written. */
export async function openOutput(path?: string): Promise<Output> {
  if (path === undefined) return toStandardOutput();
  const existing = await stat(path).catch(() => null);
  if (existing && !existing.isFile()) return toDevice(path);
  // a link stays a link: what it points at is replaced
  return toFile(existing ? await realpath(path) : path, existing);
}
