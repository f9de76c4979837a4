/**
 * Mark sheets: puts the marks' style sheet where marks are, and takes it away where none are left.
 *
 * In:  the documents and shadow roots that hold marks.
 * Out: one adopted sheet in each; nothing in a page without marks, whose styles would be computed anew for it.
 * Limit: a page that sets its adopted sheets anew loses ours until the next look.
 */
import { alive } from '../platform/dom-path';
import { markSheet, NAME_PREFIX } from './mark-sheet';

type Root = Document | ShadowRoot;

/** Sheets of an instance that could not clean up, as Firefox leaves them after an update. */
const isLeftOver = (sheet: CSSStyleSheet): boolean => {
  try {
    return sheet.cssRules[0]?.cssText.includes(`::highlight(${NAME_PREFIX}`) ?? false;
  } catch {
    return false;
  }
};

const documentOf = (root: Root): Document => root.ownerDocument ?? root;

export class MarkSheets {
  /** A sheet may only be adopted in the document whose window made it. */
  readonly #made = new WeakMap<Document, CSSStyleSheet>();
  #adopted = new Set<Root>();

  adopt(roots: Set<Root>): void {
    for (const root of this.#adopted)
      if (!roots.has(root))
        alive(() => {
          this.#drop(root);
        }, undefined);
    for (const root of roots)
      alive(() => {
        this.#add(root);
      }, undefined);
    this.#adopted = new Set(roots);
  }

  #sheetFor(document: Document): CSSStyleSheet | undefined {
    const made = this.#made.get(document);
    if (made) return made;
    const view: (Window & typeof globalThis) | null = document.defaultView;
    if (!view) return undefined;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markSheet());
    this.#made.set(document, sheet);
    return sheet;
  }

  #add(root: Root): void {
    const sheet = this.#sheetFor(documentOf(root));
    const before = [...root.adoptedStyleSheets];
    if (!sheet || before.includes(sheet)) return;
    root.adoptedStyleSheets = [...before.filter((other) => !isLeftOver(other)), sheet];
  }

  #drop(root: Root): void {
    const sheet = this.#made.get(documentOf(root));
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
  }
}
