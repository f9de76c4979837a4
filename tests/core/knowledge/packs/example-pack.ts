/** The example packs of tests/packs, as text and as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackText } from '../../../../src/core/knowledge/packs/pack-text';
import type { PackFile } from '../../../../src/core/knowledge/packs/pack-schema';

const packText = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../../packs', file), 'utf8');

export const GAZETTE = packText('example-gazette.json');
export const TABLE = packText('example-table.csv');

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export const gazette = (): Json => JSON.parse(GAZETTE) as Json;

/** The pack of a text; throws with its problems where it is refused. */
export function packOf(file: string, text: string): PackFile {
  const read = readPackText(file, text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}
