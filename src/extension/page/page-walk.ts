/**
 * Page walk: one pass over a page's nodes, in order, without recursion and without a filter called per node.
 *
 * In:  the element to begin at, the elements that are read whatever their names say, and what stands behind elements.
 * Out: the page's blocks, and for each element which blocks are its own and how much running text they hold.
 * Limit: a page that changes while it is walked may be read in part; `torn` says so.
 */
import type { Where } from '../../core/engine/claim';
import { BlockWriter, type WrittenBlock } from './block-writer';
import { isNoteMark } from './note-mark';
import type { Steps } from './pace';
import { traitsOf, type Traits } from './page-furniture';
import { isElement, isText } from './page-tags';

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

export type Walked = {
  blocks: WalkedBlock[];
  holdings: ReadonlyMap<Element, Holding>;
  /** The page changed under the walk in a way that may have cost text. */
  torn: boolean;
};

/** What a live page has beside its elements and texts; a file has none of it. */
export type Surroundings = {
  /** The nodes to walk instead of the element's own children. */
  inside(element: Element): readonly Node[] | undefined;
  /** Whether the element is to be left out, whatever it is. */
  leavesOut(element: Element): boolean;
};

type Frame = Holding & {
  where: Where | 'heading';
  linked: boolean;
  /** Line breaks count. */
  preformatted: boolean;
  sectioned: boolean;
  block: boolean;
  /** Nodes that stand for the element's children, of which `next` are behind us. */
  instead: readonly Node[] | undefined;
  next: number;
};

const SECTIONS: ReadonlySet<string> = new Set(['article', 'main', 'section']);
/** A frame's own children are for browsers without frames. */
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
/** Characters before a raised sign that tell what it is. */
const BEFORE_NOTE = 16;
/** Nodes between two places where the walk may be interrupted. */
const STRIDE = 32;

class Walk {
  readonly writer = new BlockWriter<Frame['where']>();
  readonly holdings = new Map<Element, Holding>();
  readonly #frames: Frame[] = [];
  readonly #kept: ReadonlySet<Element>;
  readonly #around: Surroundings | undefined;
  torn = false;

  constructor(kept: ReadonlySet<Element>, around: Surroundings | undefined) {
    this.#kept = kept;
    this.#around = around;
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
    if (traits.never || this.#around?.leavesOut(element)) return true;
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
    if (element.localName === 'sup' && isNoteMark(element, this.writer.tail(BEFORE_NOTE))) return false;
    const traits = traitsOf(element);
    if (traits.block) this.#weigh(this.writer.end(this.#where));
    if (this.#isLeftOut(element, traits)) return false;
    const instead = this.#around?.inside(element);
    if (!instead && FRAMES.has(element.localName)) return false;
    this.#push(element, traits, instead);
    return true;
  }

  /** The first node of what was entered last. */
  first(): Node | null {
    const frame = this.#frames.at(-1);
    return frame?.instead ? this.#nextOf(frame) : (frame?.element.firstChild ?? null);
  }

  /** The node after one that stands in the innermost element. */
  after(node: Node): Node | null {
    const frame = this.#frames.at(-1);
    if (!frame) return null;
    if (frame.instead) return this.#nextOf(frame);
    if (node.nextSibling === null && node.parentNode !== frame.element) this.torn = true;
    return node.nextSibling;
  }

  #nextOf(frame: Frame): Node | null {
    frame.next += 1;
    return frame.instead?.[frame.next - 1] ?? null;
  }

  #push(element: Element, { block, where }: Traits, instead: readonly Node[] | undefined): void {
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
      preformatted: (outer?.preformatted ?? false) || name === 'pre',
      sectioned: (outer?.sectioned ?? false) || SECTIONS.has(name),
      block,
      instead,
      next: 0,
    });
  }

  text(node: Text): void {
    const frame = this.#frames.at(-1);
    const linked = frame?.linked ?? false;
    if (frame?.preformatted) this.#weigh(this.writer.writeLines(node, linked, frame.where));
    else this.writer.write(node, linked);
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
export function* walkPage(root: Element, kept: ReadonlySet<Element>, around?: Surroundings): Steps<Walked> {
  const walk = new Walk(kept, around);
  let node: Node | null = walk.enter(root) ? walk.first() : null;
  for (let walked = 1; walk.depth > 0; walked += 1) {
    if (node === null) {
      const left = walk.leave();
      node = walk.depth > 0 && left ? walk.after(left) : null;
    } else if (isElement(node) && walk.enter(node)) node = walk.first();
    else {
      if (isText(node)) walk.text(node);
      node = walk.after(node);
    }
    if (walked % STRIDE === 0) yield;
  }
  return { blocks: walk.writer.blocks, holdings: walk.holdings, torn: walk.torn };
}
