/** Packs on the command line: used where they hold, told field by field where they do not, and then nothing is written. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildCommandLine, promissory } from './built';
import { parse, removeFolder, write } from './own-files';

vi.setConfig({ testTimeout: 60_000 });
const GAZETTE = join(import.meta.dirname, '../packs/example-gazette.json');
const TABLE = join(import.meta.dirname, '../packs/example-table.csv');
const GLASS = 'Hollow Creek Works promised to create 400 jobs in Ohio.';
const MILL = 'Bright Mill promised to create 250 jobs in Ohio.';

beforeAll(buildCommandLine, 60_000);
afterAll(removeFolder);

describe('--pack', () => {
  it('answers from several packs, named in record and version', async () => {
    const { status, out, err } = await promissory(['annotate', '--pack', GAZETTE, '--pack', TABLE], {
      input: `${GLASS} ${MILL}`,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('"record":"example-gazette:hollow-creek-works-400-jobs"');
    expect(out).toContain('"record":"example-table:bright-mill-250-jobs"');
    expect(out).toContain('"pack":"The Example Gazette"');
    expect(out).toContain('+example-gazette.1+example-table"');
    expect(parse(out)[0]?.claims).toHaveLength(2);
  });

  it('is told by explain', async () => {
    const { out } = await promissory(['explain', '--pack', GAZETTE, GLASS]);
    expect(out).toMatch(/hollow-creek-works-400-jobs of the pack The Example Gazette, score .*chosen/);
  });

  it('names every fault with its file, and writes nothing', async () => {
    const bad = write('bad.csv', 'id,title\na,B\n');
    const gone = 'no-such-pack.json';
    const { status, out, err } = await promissory(['annotate', '--pack', bad, '--pack', gone], {
      input: GLASS,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`${bad}: line 1, column actor: this column is missing: add it to the first row`);
    expect(err).toContain(`${gone}: no such file`);
  });

  it('refuses two packs of one id', async () => {
    const { status, err } = await promissory(['explain', '--pack', GAZETTE, '--pack', GAZETTE, GLASS]);
    expect(status).toBe(2);
    expect(err).toContain('another pack has the id example-gazette');
  });
});
