/** A run that is interrupted while a slow reader keeps it waiting: whole lines, and the signal's exit status. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildCommandLine, inShell } from './built';
import { at, corpus, folder, parse, removeFolder, write } from './own-files';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(buildCommandLine, 60_000);
afterAll(removeFolder);

const DOCUMENTS = 40;

it.each([
  ['TERM', '', '143'],
  ['INT', '', '130'],
  ['HUP', '', '129'],
  ['TERM', '--output /dev/stdout', '143'],
])('writes no half line on SIG%s (%s)', async (signal, more, status) => {
  write('long.jsonl', corpus({ id: 1, text: 'Nothing to see. '.repeat(20_000) }).repeat(DOCUMENTS));
  // the reader takes one byte, then nothing until the signal was sent; without job control (-m) a shell's background passes over SIGINT
  const { out } = await inShell(
    `{ set -m; promissory annotate --with-text ${more} long.jsonl & echo $! >pid; wait $!; echo $? >status; } |
      (head -c 1; sleep 0.5; kill -${signal} "$(cat pid)"; sleep 0.5; cat)`,
    { cwd: folder },
  );
  expect(readFileSync(at('status'), 'utf8').trim()).toBe(status);
  expect(out.endsWith('\n')).toBe(true);
  const written = parse(out).length;
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(DOCUMENTS);
});
