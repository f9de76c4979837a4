/**
 * Page walk: one pass over a page's nodes, in order, without recursion and without a filter called per node.
 *
 * In:  the element to begin at, and the elements that are read whatever their names say.
 * Out: the page's blocks, and for each element which blocks are its own and how much running text they hold.
 * Limit: shadow roots and frames are other documents; each is walked by itself.
 */
import type { Where } from '../../core/engine/claim';
import { BlockWriter, type WrittenBlock } from './block-writer';
import { traitsOf, type Traits } from './page-furniture';

export type WalkedBlock = WrittenBlock<Exclude<Traits['where'], undefined>>;

/** `from` and `to` are indices of blocks; `mass` counts characters outside links, `direct` those of its own paragraphs. */
export type Holding = {
  element: Element;
  from: number;
  to: number;
  mass: number;
  direct: number;
  paragraphs: number;
  heaviest?: Holding;
};

export type Walked = { blocks: WalkedBlock[]; holdings: ReadonlyMap<Element, Holding> };

type Frame = Holding & { where: Where | 'heading'; linked: boolean; sectioned: boolean; block: boolean };

const isElement = (node: Node): node is Element => node.nodeType === 1;
// CDATA sections of XHTML are text as well
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;

const SECTIONS: ReadonlySet<string> = new Set(['article', 'main', 'section']);

class Walk {
  readonly writer = new BlockWriter<Frame['where']>();
  readonly holdings = new Map<Element, Holding>();
  readonly #frames: Frame[] = [];
  readonly #kept: ReadonlySet<Element>;

  constructor(kept: ReadonlySet<Element>) {
    this.#kept = kept;
  }

  get #where(): Frame['where'] {
    return this.#frames.at(-1)?.where ?? 'body';
  }

  /** Text before a block begins or after it ends belongs to what is open now. */
  #weigh(mass: number): void {
    const frame = this.#frames.at(-1);
    if (frame) frame.mass += mass;
  }

  #isLeftOut(element: Element, traits: Traits): boolean {
    if (traits.never) return true;
    if (this.#kept.has(element)) return false;
    // a header outside article, main and section is the site's
    const siteHeader = element.localName === 'header' && this.#frames.at(-1)?.sectioned === false;
    return traits.furniture || siteHeader;
  }

  /** Whether the walk goes into the element. */
  enter(element: Element): boolean {
    if (element.localName === 'br') {
      this.#weigh(this.writer.breakLine(this.#where));
      return false;
    }
    const traits = traitsOf(element);
    if (traits.block) this.#weigh(this.writer.end(this.#where));
    if (this.#isLeftOut(element, traits)) return false;
    this.#push(element, traits);
    return true;
  }

  #push(element: Element, { block, where }: Traits): void {
    const outer = this.#frames.at(-1);
    const name = element.localName;
    const inHeader = name === 'header' && this.#kept.has(element) ? 'standfirst' : undefined;
    this.#frames.push({
      element,
      from: this.writer.blocks.length,
      to: 0,
      mass: 0,
      direct: 0,
      paragraphs: 0,
      where: where ?? inHeader ?? outer?.where ?? 'body',
      linked: (outer?.linked ?? false) || name === 'a',
      sectioned: (outer?.sectioned ?? false) || SECTIONS.has(name),
      block,
    });
  }

  text(node: Text): void {
    this.writer.write(node, this.#frames.at(-1)?.linked ?? false);
  }

  /** Closes the innermost element, adds what it holds to its parent, and answers the element. */
  leave(): Element | undefined {
    const [frame] = this.#frames.slice(-1);
    if (!frame) return undefined;
    if (frame.block || this.#frames.length === 1) this.#weigh(this.writer.end(this.#where));
    this.#frames.pop();
    frame.to = this.writer.blocks.length;
    if (frame.to > frame.from) this.#add(frame, this.#frames.at(-1));
    return frame.element;
  }

  #add(frame: Frame, outer: Frame | undefined): void {
    this.holdings.set(frame.element, frame);
    if (!outer) return;
    outer.mass += frame.mass;
    if (frame.mass > (outer.heaviest?.mass ?? 0)) outer.heaviest = frame;
    if (frame.element.localName !== 'p') return;
    outer.direct += frame.mass;
    outer.paragraphs += 1;
  }

  get depth(): number {
    return this.#frames.length;
  }
}

/** Walks all below `root`; linear in the number of nodes and characters. */
export function walkPage(root: Element, kept: ReadonlySet<Element>): Walked {
  const walk = new Walk(kept);
  let node: Node | null = walk.enter(root) ? root.firstChild : null;
  while (walk.depth > 0) {
    if (node === null) {
      const left = walk.leave();
      node = walk.depth > 0 ? (left?.nextSibling ?? null) : null;
    } else if (isElement(node) && walk.enter(node)) node = node.firstChild;
    else {
      if (isText(node)) walk.text(node);
      node = node.nextSibling;
    }
  }
  return { blocks: walk.writer.blocks, holdings: walk.holdings };
}
