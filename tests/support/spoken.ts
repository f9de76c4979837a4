/**
 * Spoken: the accessibility tree below an element as an outline: role, name and state, a line each.
 *
 * In:  a page of Chromium and a selector.
 * Out: the text; what has neither a name nor a role of its own is left out, its children move up.
 * Limit: Firefox gives its tree to no driver; both build it from the same markup.
 */
import type { Page } from 'puppeteer-core';

type Node = {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  selected?: boolean;
  pressed?: unknown;
  checked?: unknown;
  children?: Node[];
};

const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'StaticText', 'RootWebArea', 'Ignored']);

function linesOf(node: Node, depth: number): string[] {
  const states = [
    node.level === undefined ? '' : `level ${String(node.level)}`,
    node.expanded === undefined ? '' : node.expanded ? 'expanded' : 'collapsed',
    node.checked === undefined ? '' : node.checked === true ? 'on' : 'off',
  ].filter((state) => state !== '');
  const text = node.role === 'StaticText' ? (node.name ?? '').trim() : '';
  const own = !SILENT.has(node.role)
    ? [
        `${'  '.repeat(depth)}${[node.role, node.name ? `"${node.name}"` : '', ...states].filter((part) => part).join(' ')}`,
      ]
    : text === ''
      ? []
      : [`${'  '.repeat(depth)}${text}`];
  const inner = SILENT.has(node.role) ? depth : depth + 1;
  // a name that is made of the content is not said twice
  const children = (node.children ?? []).filter(
    (child) => child.role !== 'StaticText' || child.name !== node.name,
  );
  return [...own, ...children.flatMap((child) => linesOf(child, inner))];
}

export async function spokenTree(page: Page, selector: string): Promise<string> {
  const root = await page.$(selector);
  const tree = root && (await page.accessibility.snapshot({ root, interestingOnly: false }));
  if (!tree) throw new Error(`no accessibility tree for ${selector}`);
  return `${linesOf(tree, 0).join('\n')}\n`;
}
