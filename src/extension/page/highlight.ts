/**
 * Highlight: paints marks over the page's own text nodes by the CSS Custom Highlight API; no node is ever touched.
 *
 * In:  marks, each a claim with a live Range.
 * Out: registered highlights, and a sheet in each document and shadow root that has some, gone with the signal.
 * Limit: registries are shared with the page, so nothing is read back from them but whether our marks are still there.
 */
import type { Claim, Kind } from '../../core/engine/claim';
import { alive, showerOf } from '../platform/dom-path';
import { nameOf, toneOf, type Weight } from './mark-sheet';
import { MarkSheets } from './mark-sheets';
import { groundOf, type Tone } from './page-ground';
import { isElement } from './page-tags';

/** `text` is what the range read when it was made. */
export type Mark = { claim: Claim; range: Range; text: string; tone: Tone };

/** The part of `CSS.highlights` and its window that painting needs. */
export type HighlightRegistry = {
  set(name: string, ranges: readonly Range[]): void;
  delete(name: string): void;
  has(name: string): boolean;
};
/** Each window has a registry of its own; a document without a window, as one whose frame has gone, has none. */
export type Registries = (document: Document) => HighlightRegistry | undefined;

export type Painter = {
  paint(marks: readonly Mark[]): void;
  /** Tints these marks and no others. */
  light(marks: readonly Mark[]): void;
  /** Registers again what somebody took out of the registry. */
  restore(): void;
};

const UNSURE = 0.75;

/** The element that holds all of a range. */
export function elementOf({ commonAncestorContainer: node }: Range): Element | null {
  return isElement(node) ? node : (node.parentElement ?? showerOf(node));
}

type Grounds = Map<Element, readonly number[]>;

function toneAt(kind: Kind, range: Range, grounds: Grounds): Tone {
  const element = elementOf(range);
  const ground = element ? (grounds.get(element) ?? groundOf(element)) : [];
  if (element) grounds.set(element, ground);
  return toneOf(kind, ground);
}

/** `grounds` remembers what was measured; give a new one whenever the page may have changed its colours. */
export const createMark = (claim: Claim, range: Range, grounds: Grounds): Mark => ({
  claim,
  range,
  text: range.toString(),
  tone: toneAt(claim.kind, range, grounds),
});

/** The marks as the page's colours ask for them now; undefined where they are so already. */
export function retone(marks: readonly Mark[]): Mark[] | undefined {
  const grounds: Grounds = new Map();
  const toned = marks.map((mark) => ({
    ...mark,
    tone: alive(() => toneAt(mark.claim.kind, mark.range, grounds), mark.tone),
  }));
  return toned.some(({ tone }, at) => tone !== marks[at]?.tone) ? toned : undefined;
}

/** Whether a mark's text is no longer what it was when it was made, or no longer there. */
export const isLost = ({ range, text }: Mark): boolean =>
  alive(
    () =>
      range.collapsed ||
      !range.startContainer.isConnected ||
      range.startContainer.ownerDocument?.defaultView === null ||
      range.toString() !== text,
    true,
  );

type View = Window & typeof globalThis;

export const windowRegistries: Registries = (document) => {
  const view = alive((): View | null => document.defaultView, null);
  return (
    view?.CSS && {
      set: (name, ranges) => void view.CSS.highlights.set(name, new view.Highlight(...ranges)),
      delete: (name) => void view.CSS.highlights.delete(name),
      has: (name) => view.CSS.highlights.has(name),
    }
  );
};

type Root = Document | ShadowRoot;
type Named = Map<Document, Map<string, Range[]>>;

/** Ranges by the document and the name under which they are registered. */
function byName(marks: readonly Mark[], weightOf: (mark: Mark) => Weight): Named {
  const named: Named = new Map();
  for (const mark of marks) {
    const document = alive(() => mark.range.startContainer.ownerDocument, null);
    if (!document) continue;
    const names = named.get(document) ?? new Map<string, Range[]>();
    named.set(document, names);
    const name = nameOf(mark.claim.kind, mark.tone, weightOf(mark));
    const ranges = names.get(name);
    if (ranges) ranges.push(mark.range);
    else names.set(name, [mark.range]);
  }
  return named;
}

/** One layer of marks: all underlines, or all tints. */
class Layer {
  readonly #registries: Registries;
  #painted: Named = new Map();

  constructor(registries: Registries) {
    this.#registries = registries;
  }

  replace(after: Named): void {
    for (const [document, names] of this.#painted)
      for (const name of names.keys())
        if (!after.get(document)?.has(name)) this.#registries(document)?.delete(name);
    this.#painted = after;
    this.#register(() => true);
  }

  restore(): void {
    this.#register((registry, name) => !registry.has(name));
  }

  #register(wanted: (registry: HighlightRegistry, name: string) => boolean): void {
    for (const [document, names] of this.#painted) {
      const registry = this.#registries(document);
      if (!registry) continue;
      for (const [name, ranges] of names) if (wanted(registry, name)) registry.set(name, ranges);
    }
  }
}

const isRoot = (node: Node): node is Root => 'adoptedStyleSheets' in node;
const rootsOf = ({ startContainer }: Range): Root[] => [startContainer.getRootNode()].filter(isRoot);

/** Paints into a document, its frames and its shadow roots. */
export function createPainter(registries: Registries, signal: AbortSignal): Painter {
  const sheets = new MarkSheets();
  const [painted, lit] = [new Layer(registries), new Layer(registries)];
  let roots = new Set<Root>();
  signal.addEventListener('abort', () => {
    painted.replace(new Map());
    lit.replace(new Map());
    sheets.adopt(new Set());
  });
  return {
    paint: (marks) => {
      roots = new Set(marks.flatMap(({ range }) => alive(() => rootsOf(range), [])));
      sheets.adopt(roots);
      painted.replace(byName(marks, ({ claim }) => (claim.confidence < UNSURE ? 'thin' : 'full')));
    },
    light: (marks) => {
      lit.replace(byName(marks, () => 'lit'));
    },
    restore: () => {
      sheets.adopt(roots);
      painted.restore();
      lit.restore();
    },
  };
}
