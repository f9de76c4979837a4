/** Markdown text: what a parser of CommonMark shows is what was put in, whatever it was. */
import fc from 'fast-check';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, linkTo } from '../../../src/core/export/markdown-text';

type Node = { type: string; value?: string; url?: string; children?: Node[] };

/** prettier's own parser (remark); its types leave the way to the tree out. */
const debug: { parse: (text: string, options: object) => Promise<{ ast: Node }> } = Reflect.get(
  prettier,
  '__debug',
);

async function nodesOf(markdown: string): Promise<Node[]> {
  const { ast } = await debug.parse(markdown, { parser: 'markdown' });
  const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat(ast);
}

/** All that the document shows, and the kinds of node that show it. */
async function shown(markdown: string): Promise<{ text: string; kinds: Set<string> }> {
  const nodes = await nodesOf(markdown);
  const text = nodes.map(({ value = '' }) => value).join('');
  return { text, kinds: new Set(nodes.map(({ type }) => type)) };
}

const PLAIN = new Set(['root', 'paragraph', 'sentence', 'word', 'whitespace', 'text']);

const TEXTS = [
  'Jobs: 1,200',
  '# 1 in exports',
  '- 40 %',
  '+5 %',
  '2017. A year',
  '1) first',
  '*stars* and _lines_ and `code`',
  '[a](https://b.example) ![c](d)',
  '<b>bold</b> &amp; <https://a.example>',
  '| a | b |',
  '~~gone~~ \\back',
  '$3 billion and $5 billion$',
  '===',
  '---',
  '> quoted',
  'see www.a.example or mailto:b@a.example',
];

describe('escapeMarkdown', () => {
  it.each(TEXTS)('shows %j as it is', async (text) => {
    const { text: read, kinds } = await shown(escapeMarkdown(text));
    expect(read).toBe(text);
    expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual([]);
  });

  it('shows any text as it is, white space apart', async () => {
    const unit = fc.constantFrom(...'abc 1.)-+=#>*_`[]()<>|~&;\\!$"\n\t:'.split(''));
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 12 }), async (units) => {
        const text = units.join('').replace(/\s+/g, ' ').trim();
        const { text: read, kinds } = await shown(`x\n\n- ${escapeMarkdown(text)}`);
        expect(read.replace(/^x/, '')).toBe(text);
        expect([...kinds].filter((kind) => !PLAIN.has(kind))).toEqual(
          text === '' ? ['list', 'listItem'] : ['list', 'listItem'],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('linkTo', () => {
  it.each([
    ['Notice', 'https://a.example/b'],
    ['[Odd](x)', 'https://a.example/b?c=(d)&e=<f> g'],
    ['Plain', 'http://a.example/\\'],
  ])('links %j to %s', async (text, url) => {
    const nodes = await nodesOf(linkTo(text, url));
    const links = nodes.filter(({ type }) => type === 'link');
    expect(links).toHaveLength(1);
    expect(decodeURIComponent(links[0]?.url ?? '')).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ni:///sha-256;x', ''])(
    'links nothing to %j',
    (url) => {
      expect(linkTo('Notice', url)).toBe('Notice');
    },
  );
});
