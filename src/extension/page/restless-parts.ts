/**
 * Restless parts: which parts of a page rewrite themselves without end, as tickers do, and are given up.
 *
 * In:  mutation records with their time, and when the reader last did something.
 * Out: elements to leave out of the reading until they have been quiet for a while.
 * Limit: a part that holds much of the page's text is never given up; it is only read less often.
 */

import { alive } from '../platform/dom-path';

/** Changes closer together than this count once. */
const ONCE_MS = 400;
/** A pause as long as this begins the count anew, and takes a part back that was given up. */
const QUIET_MS = 10_000;
const LIMIT = 10;
/** What the page does just after the reader did something, it does for the reader. */
const ANSWER_MS = 1000;
const SMALL = 500;
const SHARE = 0.2;

type Part = { count: number; last: number; givenUp: boolean };

const isText = (node: Node): boolean => node.nodeType === 3;
const holdsText = (node: Node): boolean =>
  (isText(node) || (node.nodeType === 1 && !['SCRIPT', 'STYLE', 'LINK'].includes(node.nodeName))) &&
  node.textContent?.trim() !== '';

/** The element whose text a record rewrites; undefined for what is only added, or no text. */
function rewritten({ type, target, removedNodes }: MutationRecord): Element | undefined {
  if (type === 'characterData') return target.parentElement ?? undefined;
  if (type !== 'childList' || target.nodeType !== 1) return undefined;
  return [...removedNodes].some(holdsText) ? (target as Element) : undefined;
}

export class RestlessParts {
  readonly #parts = new WeakMap<Element, Part>();
  readonly #givenUp = new Set<Element>();
  #acted = -Infinity;

  /** The reader scrolled, pressed or typed. */
  act(now: number): void {
    this.#acted = now;
  }

  readonly has = (element: Element): boolean => this.#givenUp.has(element);

  /** Takes records in; answers whether any of them is outside the parts that are given up. `length` is the page's text's. */
  note(records: readonly MutationRecord[], now: number, length: number): boolean {
    let news = false;
    for (const record of records) {
      const element = rewritten(record);
      if (element) this.#count(element, now, length);
      news ||= !this.#isInside(record.target);
    }
    return news;
  }

  #count(element: Element, now: number, length: number): void {
    const part = this.#parts.get(element) ?? { count: 0, last: -Infinity, givenUp: false };
    this.#parts.set(element, part);
    if (part.givenUp) part.last = now;
    if (part.givenUp || now - this.#acted < ANSWER_MS || now - part.last < ONCE_MS) return;
    part.count = now - part.last > QUIET_MS ? 1 : part.count + 1;
    part.last = now;
    if (part.count < LIMIT || element.textContent.length > Math.max(SMALL, SHARE * length)) return;
    part.givenUp = true;
    this.#givenUp.add(element);
  }

  #isInside(node: Node): boolean {
    if (this.#givenUp.size === 0) return false;
    for (let at: Node | null = node; at; at = at.parentNode)
      if (this.#givenUp.has(at as Element)) return true;
    return false;
  }

  /** Takes back what has become quiet or left the page; answers how many milliseconds to wait for the next, if any. */
  settle(now: number): number | undefined {
    let wait: number | undefined;
    for (const element of this.#givenUp) {
      const part = this.#parts.get(element);
      const left = part && alive(() => element.isConnected, false) ? part.last + QUIET_MS - now : 0;
      if (left > 0) wait = Math.min(wait ?? Infinity, left);
      else {
        this.#givenUp.delete(element);
        this.#parts.delete(element);
      }
    }
    return wait;
  }
}
