/**
 * Page watch: tells that a page may have changed: its nodes, its address, its return from the back-forward cache.
 *
 * In:  a document.
 * Out: one call for many changes, never while they happen; how long to wait follows from what the last call cost,
 *      so that a page that never rests costs at most a hundredth of the time.
 * Limit: it does not say what changed; whoever is called compares.
 */

const PAUSE_MIN_MS = 200;
const PAUSE_MAX_MS = 5000;
const SHARE = 100;

/** Calls `changed` until the signal is aborted. */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MIN_MS;
  const run = (): void => {
    timer = undefined;
    const started = performance.now();
    changed();
    pause = Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MIN_MS, SHARE * (performance.now() - started)));
  };
  const soon = (): void => {
    timer ??= setTimeout(run, pause);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'aria-hidden'],
  });
  listenForRoutes(document.defaultView, soon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** A route changes without a load, and often before the new text is there. */
function listenForRoutes(view: Window | null, soon: () => void, signal: AbortSignal): void {
  if (!view) return;
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, soon, { signal });
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', soon, { signal });
}
