/**
 * DOM path: ways up and across where a page's tree is made of several: shadow roots, slots and frames.
 *
 * In:  nodes of a page and of its frames of the same origin.
 * Out: what is around them as the reader sees it, and where a frame stands in the top window.
 * Limit: a frame that is turned or scaled by a transform is taken for one that is not.
 */

/** What `read` answers, or `otherwise` where it throws: in Firefox whatever was a frame's is dead once the frame has gone. */
export function alive<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

// frames bring constructors of their own, so nothing here is told by `instanceof`
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The element that shows a root: a shadow root's host, a frame's element; null at the top. */
export function showerOf(root: Node): Element | null {
  if (isShadowRoot(root)) return root.host;
  const view = root.nodeType === 9 ? (root as Document).defaultView : null;
  return view?.frameElement ?? null;
}

/** The element around an element in the flat tree, out of shadow roots and frames; null at the top. */
export function aroundOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? showerOf(element.getRootNode());
}

/** Where the origin of an element's own window stands in the top window. */
export function frameOffset(element: Element): { x: number; y: number } {
  const at = { x: 0, y: 0 };
  let frame = element.ownerDocument.defaultView?.frameElement ?? null;
  while (frame) {
    const { left, top } = frame.getBoundingClientRect();
    at.x += left + frame.clientLeft;
    at.y += top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return at;
}

/** Whether the focus is in an element or its closed shadow root, in whatever tree the element stands. */
export function holdsFocus(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** The element's document and those of the frames around it, innermost first. */
export function documentsAround(element: Element): Document[] {
  const found = [element.ownerDocument];
  for (;;) {
    const frame = found.at(-1)?.defaultView?.frameElement;
    if (!frame) return found;
    found.push(frame.ownerDocument);
  }
}
