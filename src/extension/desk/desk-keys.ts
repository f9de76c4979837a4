/**
 * Desk keys: the letters of the desk, heard only while the focus is in its list (WCAG 2.1.4).
 *
 * In:  the list, and what a key does.
 * Out: key handling on the list; the list takes the focus that nothing else has, so that J leads into it from the start.
 * Limit: letters are not heard in a form, and never with a modifier.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type List = RefObject<HTMLElement | null>;
type ActionOf = (key: string) => (() => void) | undefined;

/** Whoever writes, or chooses a reason by its letter, does not mean the desk. */
const isInForm = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('form, textarea, select') !== null;

export function useKeys(list: List, actionOf: ActionOf): void {
  const latest = useRef(actionOf);
  latest.current = actionOf;
  useEffect(() => {
    const life = new AbortController();
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isInForm(event.target)) return;
      if (!(event.target instanceof Node) || !list.current?.contains(event.target)) return;
      const action = latest.current(event.key.toLowerCase());
      if (!action) return;
      // else it would be typed into the form that it opens
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', pressed, { signal: life.signal });
    return () => {
      life.abort();
    };
  }, [list]);
}

export function useListFocus(list: List): void {
  const take = (): void => {
    // a panel beside a page must not draw the focus out of the page
    if (!document.hasFocus()) return;
    if (document.activeElement === null || document.activeElement === document.body)
      list.current?.focus({ preventScroll: true });
  };
  // after each time it is drawn: what had the focus may be gone, as a claim that the filter no longer lets through
  useEffect(take);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('focus', take, { signal: life.signal });
    return () => {
      life.abort();
    };
  });
}
