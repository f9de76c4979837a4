/**
 * Page doors: what stands behind an element: a shadow root, open or closed, the nodes of a slot, a frame's document.
 *
 * In:  elements, as one walk over a live page meets them.
 * Out: the nodes to walk instead of an element's own children; which roots were met, and which frames stay shut.
 * Limit: a closed root on an element that has children and no hyphen in its name is not looked for in Chromium, where
 *        each such question costs more than reading the element.
 */
import { alive } from '../platform/dom-path';
import type { Surroundings } from './page-walk';

type Opener = { openOrClosedShadowRoot?: unknown };
type Chrome = { dom?: Opener };

const isOpener = (value: unknown): value is (element: Element) => ShadowRoot | null =>
  typeof value === 'function';
const chromeDom = (): unknown => (globalThis as { chrome?: Chrome }).chrome?.dom?.openOrClosedShadowRoot;

/** Built-in elements that may have a shadow root; the others' names have a hyphen. */
const HOSTS: ReadonlySet<string> = new Set([
  'div',
  'section',
  'article',
  'main',
  'span',
  'p',
  'aside',
  'header',
]);

const mayHost = (element: Element): boolean =>
  (element.firstChild === null && HOSTS.has(element.localName)) || element.localName.includes('-');

/** The shadow root of an element, closed ones too, where the browser gives it to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!mayHost(element)) return null;
  // Firefox has a property, Chromium a function
  const property = (element as Opener).openOrClosedShadowRoot;
  if (property !== undefined) return property as ShadowRoot | null;
  const open = chromeDom();
  return isOpener(open) ? open(element) : null;
}

export const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.localName === 'iframe' || element.localName === 'frame';

/** Null for a frame of another origin, and while nothing is there. */
export const documentIn = (frame: HTMLIFrameElement): Document | null =>
  alive(() => frame.contentDocument, null);

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

export class PageDoors implements Surroundings {
  /** Documents and shadow roots behind the doors that were opened. */
  readonly roots = new Set<Document | ShadowRoot>();
  readonly #frames: HTMLIFrameElement[] = [];
  /** Elements that may get a shadow root yet, of which no observer would tell. */
  readonly waiting: Element[] = [];
  readonly leavesOut: (element: Element) => boolean;

  constructor(leavesOut: (element: Element) => boolean) {
    this.leavesOut = leavesOut;
  }

  /** Frames of other origins, as they are now: a frame is nobody's before it has loaded. */
  get shut(): HTMLIFrameElement[] {
    return this.#frames.filter((frame) =>
      alive(() => frame.isConnected && documentIn(frame) === null, false),
    );
  }

  inside(element: Element): readonly Node[] | undefined {
    if (isFrame(element)) return this.#behind(element);
    if (isSlot(element)) {
      const assigned = element.assignedNodes();
      return assigned.length > 0 ? assigned : undefined;
    }
    const root = shadowRootOf(element);
    if (root) {
      this.roots.add(root);
      return [...root.childNodes];
    }
    if (element.localName.includes('-')) this.waiting.push(element);
    return undefined;
  }

  #behind(frame: HTMLIFrameElement): readonly Node[] | undefined {
    this.#frames.push(frame);
    const document = documentIn(frame);
    if (!document?.body) return undefined;
    this.roots.add(document);
    return [document.body];
  }
}
