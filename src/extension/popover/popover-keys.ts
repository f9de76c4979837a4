/**
 * Popover keys: Escape closes, Tab past either end goes back to where one was.
 *
 * In:  the host, its root, what to do, a signal.
 * Out: key handling on the document, first in line, so that a page's own Escape does not close its dialog too.
 * Limit: while the focus is in the page, only Escape is taken.
 */
import { holdsFocus } from '../platform/dom-path';

const REACHABLE = 'a[href], button:not(:disabled), input, summary, textarea, [tabindex="0"]';

function reachable(root: ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
}

const isBefore = (one: Element | null, other: Element): boolean =>
  one === null || (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The radio that Tab reaches is the chosen one; the others are left out by the browser. */
function isPastEnd(root: ShadowRoot, backwards: boolean): boolean {
  const all = reachable(root).filter(
    (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
  const here = root.activeElement;
  if (backwards) return here === all[0] || here?.getAttribute('role') === 'dialog';
  // the focus may stand on words that Tab passes by
  return here === all.at(-1) || !all.some((one) => isBefore(here, one));
}

export function listenForKeys(
  host: HTMLElement,
  root: ShadowRoot,
  close: () => void,
  { signal, documents }: { signal: AbortSignal; documents: readonly Document[] },
): void {
  const pressed = (event: KeyboardEvent): void => {
    const leaves = event.key === 'Tab' && holdsFocus(host) && isPastEnd(root, event.shiftKey);
    const inForm = root.activeElement?.closest('form') !== null && root.activeElement !== null;
    if (event.key === 'Escape' ? inForm || event.isComposing : !leaves) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  for (const { defaultView } of documents)
    defaultView?.addEventListener('keydown', pressed, { capture: true, signal });
}
