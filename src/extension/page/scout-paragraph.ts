/**
 * Scout paragraph: whether a sentence of one paragraph may hold a claim, as the engine would have it.
 *
 * In:  a text node, or the element that ends the paragraph.
 * Out: yes or no; yes too often where names, styles or shadow roots decide what is text, never no too often.
 * Limit: of an element that holds paragraphs only its own text is looked at, in one step however long it is.
 */
import { mayState, namesCue, namesDeed } from '../../core/engine/words/cue-search';
import { shadowRootOf } from './page-doors';
import { BLOCKS, isElement, isText, NEVER_TEXT } from './page-tags';

/** Elements, texts and CDATA sections. */
export const SHOWN = 1 | 4 | 8;
/** Space that a reading folds. */
const SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const BLANK_LINE = /\n[ \t]*\n/;
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

/** `parted`: some of the text may be left out by a reading, so that its sentences may be others. */
type OwnText = { texts: string[]; parted: boolean };

function ownTextOf(block: Element): OwnText | undefined {
  const walker = block.ownerDocument.createTreeWalker(block, SHOWN);
  const own: OwnText = { texts: [], parted: false };
  let node = walker.nextNode();
  while (node) {
    const ends = isElement(node) && isBlock(node);
    if (isText(node)) own.texts.push(node.data.replace(SPACE, ' '));
    else if (ends) own.texts.push('\n\n');
    else if (isElement(node)) {
      if (isElsewhere(node)) return undefined;
      if (node.localName === 'br') own.texts.push('\n');
      own.parted ||= STOP.test(node.textContent);
    }
    node = ends || (isElement(node) && isNeverRead(node)) ? nodeAfter(walker) : walker.nextNode();
  }
  return own;
}

const WHOLE = { before: false, after: false };
const maySay = (text: string): boolean => mayState(text, WHOLE) === true;
const maySayParted = (text: string): boolean => namesDeed(text) && namesCue(text);

/** Whether the paragraph's own text may state a claim. */
export function mayClaim(block: Element): boolean {
  const own = ownTextOf(block);
  if (!own) return true;
  const may = own.parted ? maySayParted : maySay;
  // a word may go on in the next part, or begin there where what stands between is left out
  return ['', ' '].some((joint) => own.texts.join(joint).split(BLANK_LINE).some(may));
}

/** What a text tells by itself of the paragraph that it stands in: undefined where the rest has to be asked. */
export function mayClaimAlone(node: Text): boolean | undefined {
  const { previousSibling, nextSibling, parentElement } = node;
  const inside = !isBlock(parentElement);
  return mayState(node.data.replace(SPACE, ' '), {
    before: inside || previousSibling !== null,
    after: inside || nextSibling !== null,
  });
}
