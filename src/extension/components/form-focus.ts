/**
 * Form focus: brings a form that has just opened into view and into use, and gives the focus back when it goes.
 *
 * In:  the form.
 * Out: the focus on its first field; on leaving, on what had it before, unless it has gone elsewhere meanwhile.
 * Limit: where what had it is gone too, whoever took it away sees to the focus.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What has the focus in the document or the shadow root that an element is in; null where nothing has. */
export function focusBeside(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const active = 'activeElement' in root ? root.activeElement : null;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** Of reasons to choose from, the chosen one. */
const FIRST = 'input:checked, textarea, input:not([type=radio])';

export function useFormFocus(form: RefObject<HTMLFormElement | null>): void {
  useLayoutEffect(() => {
    const shown = form.current;
    if (!shown) return;
    const opener = focusBeside(shown);
    shown.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'nearest' });
    return () => {
      if (opener?.isConnected && shown.contains(focusBeside(shown))) opener.focus();
    };
  }, [form]);
}
