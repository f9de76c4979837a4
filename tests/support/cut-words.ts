/**
 * Cut words: texts of a surface of which a part cannot be read: cut off, pushed out of the window, or written over.
 *
 * In:  a page, and `popover` for the card in its shadow root or `page` for the page itself.
 * Out: one line for each fault; none where all can be read, if need be by scrolling up and down.
 * Limit: what scrolls sideways is a fault; texts for the ear alone and drawings are left out.
 */
import type { Page } from 'puppeteer-core';

export type Surface = 'page' | 'popover';

/** Runs in the page, which it is sent to as text. */
function look(surface: Surface): string[] {
  const host = document.querySelector('promissory-popover')?.shadowRoot?.querySelector('.popover');
  const top = surface === 'page' ? document.body : host;
  if (!top) return ['the surface is not there'];
  const SLACK = 1.5;
  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  const isLeftOut = (element: Element): boolean =>
    element.closest('.sr, svg, option, [aria-hidden=true]') !== null || !element.checkVisibility();

  const scrolls = (box: Element): boolean => ['auto', 'scroll'].includes(getComputedStyle(box).overflowY);
  const scrollerOf = (element: Element): Element | null => {
    let box: Element | null = element;
    while (box && !scrolls(box)) box = parentOf(box);
    return box;
  };

  /** The first box around that hides a part of `rect`; what scrolls up and down hides nothing that way. */
  const cutBy = (rect: DOMRect, element: Element): string | undefined => {
    const scroller = scrollerOf(element);
    let inside = true;
    for (let box: Element | null = element; box; box = parentOf(box)) {
      if (box === scroller) inside = false;
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (overflowX !== 'visible' && (rect.left < edge.left - SLACK || rect.right > edge.right + SLACK))
        return `${box.className || box.localName} at the side`;
      if (inside && overflowY !== 'visible' && rect.bottom > edge.bottom + SLACK)
        return `${box.className || box.localName} below`;
    }
    return rect.left < -SLACK || rect.right > innerWidth + SLACK ? 'the window at the side' : undefined;
  };

  const faults: string[] = [];
  const seen: { text: string; rect: DOMRect; element: Element; scroller: Element | null }[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text === '' || isLeftOut(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const cut = cutBy(rect, element);
      if (cut !== undefined) faults.push(`"${text.slice(0, 40)}" is cut by ${cut}`);
      // what stays in its place while the rest scrolls under it lies over other words by design
      if (!element.closest('.foot')) seen.push({ text, rect, element, scroller: scrollerOf(element) });
    }
  }
  for (const [at, one] of seen.entries())
    for (const other of seen.slice(at + 1)) {
      if (one.element === other.element || one.scroller !== other.scroller) continue;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (wide > 2 && high > one.rect.height / 2)
        faults.push(`"${one.text.slice(0, 30)}" lies over "${other.text.slice(0, 30)}"`);
    }
  const wider = [document.scrollingElement, host ?? null].filter(
    (box) => box && box.scrollWidth > box.clientWidth + SLACK,
  );
  return [...new Set([...faults, ...wider.map((box) => `${String(box?.localName)} scrolls sideways`)])];
}

export const findCutWords = (page: Page, surface: Surface): Promise<string[]> => page.evaluate(look, surface);
