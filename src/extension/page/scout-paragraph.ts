/**
 * Scout paragraph: whether a sentence of one paragraph may hold a claim, as the engine would have it.
 *
 * In:  a text node, or the element that ends the paragraph.
 * Out: yes or no; yes too often where names, styles or shadow roots decide what is text, never no too often.
 * Limit: of an element that holds paragraphs only its own text is looked at, in one step however long it is.
 */
import { isCutWord, mayHoldCues, mayState } from '../../core/engine/words/cue-search';
import { shadowRootOf } from './page-doors';
import { BLOCKS, isElement, isText, NEVER_TEXT } from './page-tags';

/** Elements, texts and CDATA sections. */
export const SHOWN = 1 | 4 | 8;
/** Stands for a line break; white space to all who look for words, and nothing that pages write. */
const BREAK = '\u2028';
const BLANK_LINE = /\u2028[ \t\n\r\f]*\u2028/;
/** Elements in elements, beyond which a paragraph is left to the reading. */
const DEEPEST = 50;
const STOP = /[.!?…]/;

export const isEdited = (element: Element): boolean =>
  element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false';

/** Neither the element nor anything in it is ever read. */
export const isNeverRead = (element: Element): boolean =>
  NEVER_TEXT.has(element.localName) || isEdited(element);

/** The same of an element by what is around it, up to its document or shadow root. */
export function isInNeverRead(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isNeverRead(at)) return true;
  return false;
}

/** The node after one and all that is in it. */
export function nodeAfter(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

const isBlock = (element: Element | null): boolean => element !== null && BLOCKS.has(element.localName);
const isElsewhere = (element: Element): boolean =>
  element.localName === 'slot' || shadowRootOf(element) !== null;

/** The paragraph's element; undefined where shadow roots have a say in where it ends. */
export function paragraphOf(node: Node): Element | undefined {
  let element = isElement(node) ? node : node.parentElement;
  while (element && !isElsewhere(element)) {
    if (isBlock(element)) return element;
    element = element.parentElement;
  }
  return undefined;
}

/**
 * A paragraph's own text in parts. `parted`: some of it may be left out by a reading, so that its sentences may be others;
 * `glued`: one word may go on in the next part.
 */
type OwnText = { texts: string[]; parted: boolean; glued: boolean };

function add(own: OwnText, text: string): void {
  own.glued ||= isCutWord(own.texts.at(-1) ?? '', text);
  own.texts.push(text);
}

/** False where it cannot be told what is text. */
function collect(parent: Element, own: OwnText, depth: number): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) add(own, node.data);
    else if (isElement(node) && !collectIn(node, own, depth)) return false;
  }
  return true;
}

function collectIn(element: Element, own: OwnText, depth: number): boolean {
  if (isElsewhere(element) || depth > DEEPEST) return false;
  if (isBlock(element)) add(own, BREAK + BREAK);
  else if (element.localName === 'br') add(own, BREAK);
  else if (!isNeverRead(element)) {
    own.parted ||= STOP.test(element.textContent);
    return collect(element, own, depth + 1);
  }
  return true;
}

const maySay = (text: string): boolean => mayState(text) === true;

/** Whether the paragraph's own text may state a claim. */
export function mayClaim(block: Element): boolean {
  const own: OwnText = { texts: [], parted: false, glued: false };
  if (!collect(block, own, 0)) return true;
  const may = own.parted ? mayHoldCues : maySay;
  const says = (text: string): boolean => text.split(BLANK_LINE).some(may);
  // a word may go on in the next part, or begin there where what stands between is left out
  return says(own.texts.join('')) || (own.glued && says(own.texts.join(' ')));
}

/** What a text tells by itself of the paragraph that it stands in: undefined where the rest has to be asked. */
export function mayClaimAlone(node: Text): boolean | undefined {
  const may = mayState(node.data);
  if (typeof may === 'boolean') return may;
  const { previousSibling, nextSibling, parentElement } = node;
  const inside = !isBlock(parentElement);
  const isOpen = (may.first && (inside || previousSibling)) || (may.last && (inside || nextSibling));
  return isOpen ? undefined : false;
}
