/** Expected files: compared byte for byte; UPDATE_EXPECTED=1 writes them anew, to be read before they are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export function expectFile(name: string, actual: string): void {
  const path = join(import.meta.dirname, 'expected', name);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, actual);
  expect(actual, name).toBe(readFileSync(path, 'utf8'));
}
