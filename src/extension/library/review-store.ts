/**
 * Review store: what editors decided, in IndexedDB, the same database for worker, desk and options.
 *
 * In:  reviews, whole; an id that is there already is replaced.
 * Out: reviews by page or all, oldest first; a word to every open page of ours when something changed.
 * Limit: whoever writes asks first whether the page is in a private window; here nobody can know.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Review } from '../../core/annotation/annotation';
import { withoutFragment } from '../platform/site';

type LibrarySchema = DBSchema & {
  reviews: { key: string; value: Review; indexes: { page: string } };
};

const NAME = 'library';
const VERSION = 1;
const CHANNEL = 'library';

/** One step for each version, so that any older database is brought up by the steps that it lacks. */
const UPGRADES: readonly ((database: IDBPDatabase<LibrarySchema>) => void)[] = [
  (database) => {
    database.createObjectStore('reviews', { keyPath: 'id' }).createIndex('page', 'page.url');
  },
];

let opened: Promise<IDBPDatabase<LibrarySchema>> | undefined;

function open(): Promise<IDBPDatabase<LibrarySchema>> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= openDB<LibrarySchema>(NAME, VERSION, {
    upgrade: (database, from) => {
      for (const upgrade of UPGRADES.slice(from)) upgrade(database);
    },
    // another page of ours has a newer version and waits for this connection
    blocking: (_current, _blocked, event) => {
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** Says to the other pages and the worker that reviews changed. */
function tell(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('reviews');
  channel.close();
}

const byTime = (a: Review, b: Review): number => a.created.localeCompare(b.created);

/** Resolves once the review is on disk. */
export async function putReview(review: Review): Promise<void> {
  const page = { ...review.page, url: withoutFragment(review.page.url) };
  const transaction = (await open()).transaction('reviews', 'readwrite');
  await Promise.all([transaction.store.put({ ...review, page }), transaction.done]);
  tell();
}

/** Of one page, whatever the fragment of its address. */
export async function reviewsFor(url: string): Promise<Review[]> {
  const found = await (await open()).getAllFromIndex('reviews', 'page', withoutFragment(url));
  return found.sort(byTime);
}

export async function allReviews(): Promise<Review[]> {
  const found = await (await open()).getAll('reviews');
  return found.sort(byTime);
}

export async function deleteReview(id: string): Promise<void> {
  const transaction = (await open()).transaction('reviews', 'readwrite');
  await Promise.all([transaction.store.delete(id), transaction.done]);
  tell();
}

/** Tells each change that another page or the worker made, until the signal is aborted. */
export function onReviews(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => {
    listener();
  };
  signal.addEventListener('abort', () => {
    channel.close();
  });
}

/** Closes the database; the next use opens it again. */
export async function closeLibrary(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}
