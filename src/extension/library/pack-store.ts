/**
 * Pack store: the packs that are installed, in a database of their own, apart from reviews and bundled records.
 *
 * In:  packs as the text of their file, whole; one with the same id is replaced in one transaction.
 * Out: the packs in the order of their ids; after the last is removed the database itself is gone.
 * Limit: what is kept was read once, and is read again by whoever uses it: a later release may ask for more.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** `file` is the file's name, which tells its form; `on` is whether it is used. */
export type StoredPack = { id: string; on: boolean; file: string; text: string };

type PackSchema = DBSchema & { packs: { key: string; value: StoredPack } };

const NAME = 'packs';

type Make = 'make' | 'leave';

/** Opened for each use: the worker asks once in its life, and an open connection would hold up the deletion. */
async function inStore<T>(make: Make, work: (database: IDBPDatabase<PackSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<PackSchema>(NAME, 1, {
    upgrade: (fresh, _old, _new, transaction) => {
      if (make === 'make') {
        fresh.createObjectStore('packs', { keyPath: 'id' });
        return;
      }
      // removed since somebody looked whether it is there: asking must not bring it back
      void transaction.done.catch(() => undefined);
      transaction.abort();
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** False where no pack was ever installed: nothing is then opened, and so nothing made. */
const isThere = async (): Promise<boolean> => (await indexedDB.databases()).some(({ name }) => name === NAME);

/** What `work` finds in the store; `none` where there is no store, or no longer. */
async function ifThere<T>(none: T, work: (database: IDBPDatabase<PackSchema>) => Promise<T>): Promise<T> {
  if (!(await isThere())) return none;
  try {
    return await inStore('leave', work);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return none;
    throw error;
  }
}

export const allPacks = (): Promise<StoredPack[]> => ifThere([], (database) => database.getAll('packs'));

/** Resolves once the pack is on disk. */
export const putPack = (pack: StoredPack): Promise<void> =>
  inStore('make', async (database) => {
    const transaction = database.transaction('packs', 'readwrite');
    await Promise.all([transaction.store.put(pack), transaction.done]);
  });

/** Removes a pack; one that is not there is as good as removed. */
export async function deletePack(id: string): Promise<void> {
  const left = await ifThere(1, async (database) => {
    const transaction = database.transaction('packs', 'readwrite');
    await transaction.store.delete(id);
    const count = await transaction.store.count();
    await transaction.done;
    return count;
  });
  if (left === 0) await deleteDB(NAME);
}
