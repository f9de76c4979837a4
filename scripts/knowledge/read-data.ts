/** The bundled data as a pack: every file of src/core/knowledge/data, read and checked. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildBase, type BaseFile } from '../../src/core/knowledge/base';
import { parsePack, type Pack, type Problem } from '../../src/core/knowledge/schema';
import { readJson } from '../task-files';

const DATA = resolve(import.meta.dirname, '../../src/core/knowledge/data');
const KINDS = ['pledges', 'recurrent', 'tariffs', 'headcounts', 'benchmarks', 'series'];

/** The release of the knowledge and the day of the last fact collected; raised with each new collection. */
export const RELEASE = { version: '2026.11.25', cutOff: '2026-11-25' };

export function readData(): { pack: Pack; problems: Problem[] } {
  const lists = KINDS.map((kind): [string, unknown] => {
    const folder = join(DATA, kind);
    return [
      kind,
      readdirSync(folder)
        .sort()
        .map((file) => readJson(join(folder, file))),
    ];
  });
  return parsePack({ ...Object.fromEntries(lists), governments: readJson(join(DATA, 'governments.json')) });
}

/** Builds the base from the data; throws where a record does not hold, naming it. */
export function buildFromData(): BaseFile {
  const { pack, problems } = readData();
  if (problems.length > 0) {
    const lines = problems.map(({ record, field, reason }) => `${record}: ${field}: ${reason}`);
    throw new Error(['The data does not hold; mend these records:', ...lines].join('\n'));
  }
  return buildBase(pack, RELEASE);
}
