/**
 * Page seen: whether and when to begin in a page, and when to end.
 *
 * In:  a document.
 * Out: its owner's wish, a promise for the moment when it is shown, and the event by which one script of ours sends the one
 *      before it away.
 * Limit: the event is seen by the page as well; it says nothing.
 */

/** Whoever comes sends it; whoever hears it goes. */
export const RETIRE = 'note-retire';

/** A site's owner may ask not to be marked. */
export const isOptedOut = (document: Document): boolean =>
  [...document.querySelectorAll('meta[name]')].some(
    (meta) =>
      meta.getAttribute('name')?.toLowerCase() === 'promissory' &&
      meta.getAttribute('content')?.trim().toLowerCase() === 'off',
  );

/** A prerendered page may never be seen. */
export function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document) || document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener(
      'prerenderingchange',
      () => {
        resolve();
      },
      { once: true, signal },
    );
  });
}

/** Sends whoever was here before away, and tells once another comes. */
export function replaceOthers(document: Document, retire: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new Event(RETIRE));
  document.addEventListener(RETIRE, retire, { signal });
}
