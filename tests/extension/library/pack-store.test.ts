/** Installed packs: kept, taken away, and no store left behind by the asking. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allPacks, deletePack, putPack } from '../../../src/extension/library/pack-store';

const PACK = { id: 'gazette', on: true, file: 'gazette.json', text: '{}' };
const names = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

describe('the packs that are installed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('are none before the first, and asking makes nothing', async () => {
    expect(await allPacks()).toEqual([]);
    expect(await names()).toEqual([]);
  });
  it('are kept, and after the last is removed the database is gone', async () => {
    await putPack(PACK);
    await putPack({ ...PACK, id: 'herald' });
    expect((await allPacks()).map(({ id }) => id)).toEqual(['gazette', 'herald']);
    await deletePack('gazette');
    expect((await allPacks()).map(({ id }) => id)).toEqual(['herald']);
    await deletePack('herald');
    expect(await names()).toEqual([]);
  });
  it('are not brought back by somebody who looked just before they were removed', async () => {
    vi.spyOn(indexedDB, 'databases').mockResolvedValueOnce([{ name: 'packs', version: 1 }]);
    expect(await allPacks()).toEqual([]);
    expect(await names()).toEqual([]);
  });
  it('need not be there to be removed', async () => {
    await deletePack('nobody');
    expect(await names()).toEqual([]);
  });
});
