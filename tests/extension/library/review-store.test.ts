/** The store of reviews: put, replaced, found by page, deleted, kept over a restart, told to others. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allReviews,
  closeLibrary,
  deleteReview,
  onReviews,
  putReview,
  reviewsFor,
} from '../../../src/extension/library/review-store';
import { reviewOf } from '../readings';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(closeLibrary);

describe('reviews', () => {
  it('are kept whole and come back oldest first', async () => {
    await putReview(reviewOf(2, { note: 'again', reason: 'wrong-record', decision: 'rejected' }));
    await putReview(reviewOf(1));
    expect(await allReviews()).toEqual([
      reviewOf(1),
      reviewOf(2, { note: 'again', reason: 'wrong-record', decision: 'rejected' }),
    ]);
  });

  it('replace the one of the same id', async () => {
    await putReview(reviewOf(1));
    await putReview(reviewOf(1, { decision: 'rejected' }));
    expect(await allReviews()).toEqual([reviewOf(1, { decision: 'rejected' })]);
  });

  it('are found by page, whatever the fragment', async () => {
    await putReview(reviewOf(1, { page: { url: 'https://news.example/a#top' } }));
    await putReview(reviewOf(2, { page: { url: 'https://news.example/b' } }));
    expect((await reviewsFor('https://news.example/a#end')).map(({ id }) => id)).toEqual([reviewOf(1).id]);
    expect(await reviewsFor('https://news.example/')).toEqual([]);
  });

  it('are deleted', async () => {
    await putReview(reviewOf(1));
    await deleteReview(reviewOf(1).id);
    await deleteReview('urn:uuid:none');
    expect(await allReviews()).toEqual([]);
  });

  it('outlive the connection', async () => {
    await putReview(reviewOf(1));
    await closeLibrary();
    expect(await allReviews()).toEqual([reviewOf(1)]);
  });

  it('let a newer version of the database through', async () => {
    await putReview(reviewOf(1));
    const version = await new Promise<number>((resolve, reject) => {
      const request = indexedDB.open('library', 9);
      request.onsuccess = () => {
        request.result.close();
        resolve(request.result.version);
      };
      request.onerror = () => {
        reject(new Error('refused'));
      };
    });
    expect(version).toBe(9);
  });

  it('tell other pages until the signal ends', async () => {
    const controller = new AbortController();
    const heard = vi.fn();
    onReviews(heard, controller.signal);
    await putReview(reviewOf(1));
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalledOnce();
    });
    controller.abort();
    await deleteReview(reviewOf(1).id);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveBeenCalledOnce();
  });
});
