/**
 * Output: standard output or a file, written whole lines at a time.
 *
 * In:  text; each piece ends where a reader may stop.
 * Out: bytes, at the pace of whoever reads them; a file appears under its name once it is whole.
 * Limit: what is no plain file, such as a pipe or /dev/null, is written to directly.
 */
import { once } from 'node:events';
import { rmSync, type Stats } from 'node:fs';
import { open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

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

const done = (): Promise<void> => Promise.resolve();

function toStandardOutput(): Output {
  const write = async (text: string): Promise<void> => {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  return { write, close: done, discard: done };
}

async function toDevice(path: string): Promise<Output> {
  const file = await open(path, 'w');
  const write = async (text: string): Promise<void> => {
    await file.writeFile(text);
  };
  const close = (): Promise<void> => file.close();
  return { write, close, discard: close };
}

/** Takes `path` away when the run is interrupted; gives the function that stops watching. */
function removeOnSignal(path: string): () => void {
  const listeners = SIGNALS.map(([signal, status]) => {
    const listener = (): void => {
      rmSync(path, { force: true });
      process.exit(status);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

async function toFile(path: string, existing: Stats | null): Promise<Output> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  const file = await open(partial, 'w', existing?.mode);
  const stop = removeOnSignal(partial);
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
