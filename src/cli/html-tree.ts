/**
 * HTML tree: brings what a lenient parser left anywhere to where a browser would have put it.
 *
 * In:  a parsed document: a fragment, a bare text, a page without `html` or `body`, with several, or with text around them.
 * Out: the same document with one `html`, one `head` with what belongs there and one `body` with all the rest, in order.
 *      What stands in a drawing or formula that is not ended is text again from the first paragraph or list on.
 * Limit: only these are mended; a table's stray children stay where the parser put them.
 */

const HEAD_ELEMENTS: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'script', 'style', 'base']);
/** Elements that are looked through: what is in them may belong elsewhere. */
const LOOSE: ReadonlySet<string> = new Set(['html', 'head']);
/** Elements that cannot stand in a drawing or formula, by the HTML standard, but for those parts of it that hold a text. */
const BREAKS_OUT =
  'b, big, blockquote, body, br, center, dd, div, dl, dt, em, embed, h1, h2, h3, h4, h5, h6, hr, i, img, li, listing, menu, meta, nobr, ' +
  'ol, p, pre, ruby, s, small, span, strong, strike, sub, sup, table, tt, u, ul';
const HOLDS_TEXT = 'foreignobject, desc, title, mi, mo, mn, ms, mtext, annotation-xml';
const ELEMENT = 1;
const TEXT = 3;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

type Parts = { html?: Element; head?: Element; body?: Element; heads: Node[]; before: Node[]; after: Node[] };

function place(node: Node, parts: Parts): void {
  if (isElement(node) && node.localName === 'body' && !parts.body) parts.body = node;
  else if (isElement(node) && HEAD_ELEMENTS.has(node.localName)) parts.heads.push(node);
  else if (isElement(node) || node.nodeType === TEXT) (parts.body ? parts.after : parts.before).push(node);
}

/** What stands directly in the document, in `html` and in `head`, by where it belongs; without recursion. */
function sortOut(document: Document): Parts {
  const parts: Parts = { heads: [], before: [], after: [] };
  const waiting: Node[] = [...document.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && LOOSE.has(node.localName)) {
      if (node.localName === 'html') parts.html ??= node;
      else parts.head ??= node;
      // a long list would be too many arguments for a call
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
    } else place(node, parts);
  }
  return parts;
}

/** A `head` in the middle of a text is no element to a browser: what is in it is text. */
function openStrayHeads(document: Document, head: Element): void {
  for (const stray of document.querySelectorAll('head')) {
    if (stray === head) continue;
    for (const child of [...stray.childNodes]) stray.before(child);
    stray.remove();
  }
}

/** Moves `first` and all that follows it in `drawing` behind it. */
function moveBehind(drawing: Element, first: Node): void {
  const moved: Node[] = [first];
  for (let node: Node | null = first; node && node !== drawing; node = node.parentNode)
    for (let next = node.nextSibling; next; next = next.nextSibling) moved.push(next);
  for (const node of moved.reverse()) drawing.after(node);
}

const isInDrawing = ({ parentElement }: Element): boolean =>
  (parentElement?.closest('svg, math') ?? null) !== null;

function endDrawings(document: Document): void {
  for (const drawing of document.querySelectorAll('svg, math')) {
    if (isInDrawing(drawing)) continue;
    const first = drawing.querySelector(BREAKS_OUT);
    if (first && !first.closest(HOLDS_TEXT)) moveBehind(drawing, first);
  }
}

/** Changes the document; linear in the number of its nodes. */
export function mendTree(document: Document): void {
  endDrawings(document);
  const { heads, before, after, ...found } = sortOut(document);
  const html = found.html ?? document.createElement('html');
  const head = found.head ?? document.createElement('head');
  const body = found.body ?? document.createElement('body');
  const first = body.firstChild;
  for (const node of heads) if (node.parentNode !== head) head.appendChild(node);
  for (const node of before) body.insertBefore(node, first);
  for (const node of after) body.appendChild(node);
  for (const node of [...document.childNodes]) if (isElement(node) && node !== html) node.remove();
  html.replaceChildren(head, body);
  if (html.parentNode !== document) document.appendChild(html);
  openStrayHeads(document, head);
}
