/** Which part of a page is asked about first, and how much of it lies above the window. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { glanceAt, watchAbove } from '../../../src/extension/page/page-glance';

const long = sourceFromText(
  Array.from({ length: 2000 }, (_, n) => `Paragraph ${String(n)} of a long page.`).join('\n\n'),
  { published: '2026-03-02' },
);
const words = ({ text, blocks }: typeof long): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

describe('the part in view', () => {
  it.each([
    ['the beginning', 0, 'Paragraph 0 of a long page.'],
    ['half way down', 0.5, 'Paragraph 969 of a long page.'],
  ])('is a few windows from %s, at the offsets of the whole', (_, above, first) => {
    const glance = glanceAt(long, above);
    expect(glance && words(glance)[0]).toBe(first);
    expect(glance?.blocks.length).toBeGreaterThan(100);
    expect(glance?.blocks.length).toBeLessThan(250);
    expect(long.text.startsWith(glance?.text ?? '-')).toBe(true);
    expect(glance?.text.length).toBe(glance?.blocks.at(-1)?.end);
    expect(glance?.published).toBe('2026-03-02');
  });

  it('at the end of the page is its last', () => {
    const glance = glanceAt(long, 1);
    expect(glance && words(glance).at(-1)).toBe('Paragraph 1999 of a long page.');
  });

  it.each([
    ['of a short page', sourceFromText('Short. '.repeat(2000), {})],
    ['of one block', { ...long, blocks: [{ start: 0, end: long.text.length }] }],
    ['of a page without blocks', { ...long, blocks: [] }],
  ])('%s is the whole', (_, page) => {
    expect(glanceAt(page, 0)).toBeUndefined();
  });
});

describe('what lies above', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['nothing at the top', { top: 0, height: 4000 }, 0],
    ['a share further down', { top: -1000, height: 4000 }, 0.25],
    ['no more than all', { top: -5000, height: 4000 }, 1],
    ['nothing of a page drawn past its end', { top: 30, height: 4000 }, 0],
    ['nothing of a page without height', { top: -10, height: 0 }, 0],
  ])('is %s', (_, boundingClientRect, above) => {
    let tell: ((entries: object[]) => void) | undefined;
    const disconnect = vi.fn();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = vi.fn();
        disconnect = disconnect;
        constructor(told: (entries: object[]) => void) {
          tell = told;
        }
      },
    );
    const life = new AbortController();
    const now = watchAbove(document, life.signal);
    expect(now()).toBe(0);
    tell?.([{ boundingClientRect }]);
    expect(now()).toBe(above);
    expect(disconnect).toHaveBeenCalledOnce();
    life.abort();
    expect(disconnect).toHaveBeenCalledTimes(2);
  });
});
