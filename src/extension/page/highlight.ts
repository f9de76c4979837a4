/**
 * Highlight: paints marks over the page's own text nodes by the CSS Custom Highlight API; no node is ever touched.
 *
 * In:  marks, each a claim with a live Range.
 * Out: registered highlights and one adopted sheet, gone with the signal.
 * Limit: the registry is shared with the page, so nothing is read back from it but whether our marks are still there.
 */
import type { Claim } from '../../core/engine/claim';
import { markSheet, nameOf, NAME_PREFIX, toneOf, type Weight } from './mark-sheet';
import { groundOf, type Tone } from './page-ground';
import { isElement } from './page-walk';

/** `text` is what the range read when it was made. */
export type Mark = { claim: Claim; range: Range; text: string; tone: Tone };

/** The part of `CSS.highlights` and its window that painting needs. */
export type HighlightRegistry = {
  set(name: string, ranges: readonly Range[]): void;
  delete(name: string): void;
  has(name: string): boolean;
};

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
  return isElement(node) ? node : node.parentElement;
}

/** `grounds` remembers what was measured; give a new one whenever the page may have changed its colours. */
export function createMark(claim: Claim, range: Range, grounds: Map<Element, number>): Mark {
  const element = elementOf(range);
  const ground = element ? (grounds.get(element) ?? groundOf(element)) : 1;
  if (element) grounds.set(element, ground);
  return { claim, range, text: range.toString(), tone: toneOf(claim.kind, ground) };
}

/** Whether a mark's text is no longer what it was when it was made. */
export const isLost = ({ range, text }: Mark): boolean => range.collapsed || range.toString() !== text;

export function windowRegistry(): HighlightRegistry {
  return {
    set: (name, ranges) => void CSS.highlights.set(name, new Highlight(...ranges)),
    delete: (name) => void CSS.highlights.delete(name),
    has: (name) => CSS.highlights.has(name),
  };
}

/** Sheets of an instance that could not clean up, as Firefox leaves them after an update. */
const isLeftOver = (sheet: CSSStyleSheet): boolean => {
  try {
    return sheet.cssRules[0]?.cssText.startsWith(`::highlight(${NAME_PREFIX}`) ?? false;
  } catch {
    return false;
  }
};

function adoptSheet(root: DocumentOrShadowRoot, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet());
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((other) => !isLeftOver(other)), sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

function byName(marks: readonly Mark[], weightOf: (mark: Mark) => Weight): Map<string, Range[]> {
  const named = new Map<string, Range[]>();
  for (const mark of marks) {
    const name = nameOf(mark.claim.kind, mark.tone, weightOf(mark));
    const ranges = named.get(name);
    if (ranges) ranges.push(mark.range);
    else named.set(name, [mark.range]);
  }
  return named;
}

/** A painter for one document or shadow root. */
export function createPainter(
  root: DocumentOrShadowRoot,
  registry: HighlightRegistry,
  signal: AbortSignal,
): Painter {
  let painted = new Map<string, Range[]>();
  let lit = new Map<string, Range[]>();
  const replace = (before: Map<string, Range[]>, after: Map<string, Range[]>): Map<string, Range[]> => {
    for (const name of before.keys()) if (!after.has(name)) registry.delete(name);
    for (const [name, ranges] of after) registry.set(name, ranges);
    return after;
  };
  adoptSheet(root, signal);
  signal.addEventListener('abort', () => {
    painted = replace(painted, new Map());
    lit = replace(lit, new Map());
  });
  return {
    paint: (marks) => {
      painted = replace(
        painted,
        byName(marks, ({ claim }) => (claim.confidence < UNSURE ? 'thin' : 'full')),
      );
    },
    light: (marks) => {
      lit = replace(
        lit,
        byName(marks, () => 'lit'),
      );
    },
    restore: () => {
      for (const [name, ranges] of [...painted, ...lit]) if (!registry.has(name)) registry.set(name, ranges);
    },
  };
}
