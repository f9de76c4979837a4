/**
 * Navigator: finds the mark that the reader means, by pointer, tap, click, shortcut or from a list.
 *
 * In:  the marks as they are now, and what to do with those that were meant.
 * Out: the marks at one place, innermost first: `rested` on (none, where the pointer rests elsewhere) or `picked`.
 * Limit: marks are no elements: nothing of the page is focused or prevented, and a click on a link follows the link.
 */
import { alive, frameOffset, showerOf } from '../platform/dom-path';
import { elementOf, type Mark } from './highlight';

export type NavigatorHost = {
  marks(): readonly Mark[];
  rested(marks: readonly Mark[]): void;
  picked(marks: readonly Mark[], focus: boolean): void;
};

export type Navigator = {
  /** Listens in a frame's document too. */
  listen(document: Document): void;
  /** Steps to the next (1) or previous (-1) mark, round the end; false where there is none. */
  step(by: 1 | -1, focus: boolean): boolean;
  /** Opens the mark at hand: the last one stepped to, or the first in view. */
  openCurrent(): boolean;
  show(claim: string): boolean;
};

/** Long enough to pass over a mark without opening it, short enough to feel at once. */
const REST_MS = 160;
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable]:not([contenteditable="false"])';

type Point = { x: number; y: number };

const within = (box: DOMRect, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Whether the text beneath a point is covered by something in the top layer that the text is not in. */
const isCovered = (top: Element, element: Element): boolean => {
  const layer = top.closest('[popover], dialog');
  return layer !== null && !layer.contains(element);
};

type Root = Document | ShadowRoot;
const isRoot = (node: Node): node is Root => 'elementFromPoint' in node;

/** Whether an element is what one sees at a point: in its own tree, and its host in the tree around. */
function isSeenAt(element: Element, { x, y }: Point): boolean {
  for (let inner: Element | null = element; inner;) {
    const root: Node = inner.getRootNode();
    const top = isRoot(root) ? root.elementFromPoint(x, y) : null;
    if (!top || isCovered(top, inner)) return false;
    // a stretched link or an overlay beside the text lies over it without hiding it
    if (inner.parentElement?.contains(top) !== true && !top.contains(inner)) return false;
    inner = root.nodeType === 9 ? null : showerOf(root);
  }
  return true;
}

function isAt({ range }: Mark, point: Point): boolean {
  const element = elementOf(range);
  return (
    element !== null &&
    within(element.getBoundingClientRect(), point) &&
    [...range.getClientRects()].some((box) => within(box, point)) &&
    element.checkVisibility({ visibilityProperty: true }) &&
    isSeenAt(element, point)
  );
}

/** The marks at a point of a document's viewport, innermost first. */
export function marksAt(document: Document, marks: readonly Mark[], point: Point): Mark[] {
  return marks
    .filter((mark) =>
      alive(() => mark.range.startContainer.ownerDocument === document && isAt(mark, point), false),
    )
    .sort((a, b) => a.text.length - b.text.length);
}

function listenForRest(document: Document, host: NavigatorHost, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (point: Point): void => {
    host.rested(marksAt(document, host.marks(), point));
  };
  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType, buttons }) => {
      clearTimeout(timer);
      if (pointerType !== 'touch' && buttons === 0) timer = setTimeout(rest, REST_MS, { x, y });
    },
    { passive: true, signal },
  );
  const gone = (): void => {
    clearTimeout(timer);
    host.rested([]);
  };
  document.documentElement.addEventListener('pointerleave', gone, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}

const isSelecting = (document: Document): boolean => document.getSelection()?.isCollapsed === false;

/** A click with the first button and no key, on nothing that answers clicks itself. */
function isPlain({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return false;
  return !(target && 'closest' in target) || (target as Element).closest(ACTIVE) === null;
}

function listenForClicks(document: Document, host: NavigatorHost, signal: AbortSignal): void {
  const click = (event: MouseEvent): void => {
    if (!isPlain(event) || isSelecting(document)) return;
    const found = marksAt(document, host.marks(), { x: event.clientX, y: event.clientY });
    if (found.length > 0) host.picked(found, false);
  };
  document.addEventListener('click', click, { passive: true, signal });
}

/** Where a range stands in the top window. */
function boxOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  const at = element ? frameOffset(element) : { x: 0, y: 0 };
  return new DOMRect(box.x + at.x, box.y + at.y, box.width, box.height);
}

const isInView = ({ range }: Mark): boolean => {
  const { top, bottom, height } = alive(() => boxOf(range), new DOMRect());
  return height > 0 && bottom > 0 && top < window.innerHeight;
};

/** What is in a closed tab or fold has no place to step to. */
const isShown = ({ range }: Mark): boolean => alive(() => range.getClientRects().length > 0, false);

/** Brings a mark to the middle of the view, in all boxes that scroll. */
function scrollTo(mark: Mark): void {
  if (isInView(mark)) return;
  elementOf(mark.range)?.scrollIntoView({ block: 'center' });
  const { top, height } = boxOf(mark.range);
  if (isShown(mark) && !isInView(mark)) window.scrollBy({ top: top + height / 2 - window.innerHeight / 2 });
}

/** Listens until the signal is aborted. */
export function createNavigator(document: Document, host: NavigatorHost, signal: AbortSignal): Navigator {
  let current: string | undefined;
  const known = new WeakSet<Document>();
  const listen = (inner: Document): void => {
    if (known.has(inner)) return;
    known.add(inner);
    listenForRest(inner, host, signal);
    listenForClicks(inner, host, signal);
  };
  listen(document);
  const go = (mark: Mark | undefined, focus: boolean): boolean => {
    if (!mark) return false;
    current = mark.claim.id;
    scrollTo(mark);
    host.picked([mark], focus);
    return true;
  };
  const at = (marks: readonly Mark[]): number => marks.findIndex(({ claim }) => claim.id === current);
  const inView = (marks: readonly Mark[]): Mark | undefined => marks.find(isInView);
  return {
    listen,
    step: (by, focus) => {
      const marks = host.marks().filter(isShown);
      const from = at(marks);
      if (from === -1) return go(by === 1 ? (inView(marks) ?? marks[0]) : marks.at(-1), focus);
      return go(marks.at((from + by) % marks.length), focus);
    },
    openCurrent: () => {
      const marks = host.marks().filter(isShown);
      return go(marks[at(marks)] ?? inView(marks) ?? marks[0], true);
    },
    show: (claim) =>
      go(
        host.marks().find((mark) => mark.claim.id === claim),
        true,
      ),
  };
}
