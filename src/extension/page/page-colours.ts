/**
 * Page colours: tells that a page may have got other colours: the reader's system went dark, or the page has a switch.
 *
 * In:  a document.
 * Out: one call soon after, and one when colours that fade have come to rest; then again if there was more.
 * Limit: a switch that touches neither the root nor the body is seen when the text changes next.
 */

const LOOKS_MS = [200, 1000] as const;

/** Calls `look` after changes, until the signal is aborted. */
export function watchColours(document: Document, look: () => void, signal: AbortSignal): void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let again = false;
  const soon = (): void => {
    again = timers.size > 0;
    if (again) return;
    for (const pause of LOOKS_MS) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        look();
        if (again && timers.size === 0) soon();
      }, pause);
      timers.add(timer);
    }
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body] as (Element | null)[])
    if (element) observer.observe(element, { attributes: true });
  document.defaultView
    ?.matchMedia('(prefers-color-scheme:dark)')
    .addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    timers.forEach(clearTimeout);
  });
}
