/**
 * Scout findings: what of a page is still to be looked at.
 *
 * In:  mutation records, and nodes that came to notice otherwise.
 * Out: paragraphs whose own text has changed, and nodes to be walked with all that is in them, each once.
 * Limit: it collects only; what has left the page since is told apart by whoever looks.
 */
import { alive } from '../platform/dom-path';
import { BLOCKS, isElement } from './page-tags';

const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.localName);

/** Whether a change to an element's children may have changed a paragraph: not where only whole paragraphs came. */
const changesParagraph = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'characterData' || removedNodes.length > 0 || [...addedNodes].some((node) => !isBlock(node));

export class Findings {
  readonly #paragraphs = new Set<Element>();
  readonly #nodes = new Set<Node>();
  /** What is being walked, and where the walk rests. */
  of: Node | undefined;
  at: Node | undefined;

  add(node: Node): void {
    this.#nodes.add(node);
  }

  get isEmpty(): boolean {
    return this.#nodes.size + this.#paragraphs.size === 0;
  }

  /** Answers whether there is anything to look at. */
  collect(records: readonly MutationRecord[]): boolean {
    for (const record of records) {
      const { target, addedNodes, removedNodes } = record;
      const element = isElement(target) ? target : target.parentElement;
      if (record.type === 'attributes') this.add(target);
      else if (element && changesParagraph(record)) this.#paragraphs.add(element);
      for (const node of addedNodes) if (isElement(node) || !element) this.add(node);
      for (const node of removedNodes) this.#mend(node);
    }
    return !this.isEmpty;
  }

  /** A walk whose place has been taken out or moved begins anew. */
  #mend(removed: Node): void {
    const { of, at } = this;
    if (of && at && alive(() => removed.contains(at), true)) this.add(of);
  }

  /** What is in other nodes is walked with them. */
  take(): { paragraphs: Element[]; nodes: Node[] } {
    const [paragraphs, nodes] = [[...this.#paragraphs], [...this.#nodes]];
    const covered = (node: Node): boolean => {
      for (let up = node.parentNode; up; up = up.parentNode) if (this.#nodes.has(up)) return true;
      return false;
    };
    const outermost = nodes.filter((node) => alive(() => !covered(node), false));
    this.#paragraphs.clear();
    this.#nodes.clear();
    return { paragraphs, nodes: outermost };
  }
}
