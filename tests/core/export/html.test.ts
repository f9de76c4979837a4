/** HTML for people: the text as it was, its claims marked, nobody's words run as markup. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { htmlHead, htmlTail, serializeHtml } from '../../../src/core/export/html';
import { words } from '../../support/words';
import { EXAMPLE_SET } from './example-set';

/** A text that holds the example's claims where they say they are. */
const textFor = ({ annotations }: AnnotationSet): string =>
  annotations.reduce((text, { claim: { start, end, quote } }) => {
    return text.padEnd(end + 5).slice(0, start) + quote + text.padEnd(end + 5).slice(end);
  }, '');

const pageOf = (set: AnnotationSet, text: string): Document =>
  parseHTML(htmlHead(words) + serializeHtml(set, text, words) + htmlTail()).document;

describe('serializeHtml', () => {
  const text = textFor(EXAMPLE_SET);

  it('holds the text to the letter, and marks each claim with a link to its card', () => {
    const page = pageOf(EXAMPLE_SET, text);
    expect(page.querySelector('.text')?.textContent).toBe(text);
    const links = [...page.querySelectorAll('mark a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(page.querySelector(link)?.className).toContain('card');
    expect(page.querySelectorAll('.card')).toHaveLength(EXAMPLE_SET.annotations.length);
  });

  it('runs nothing that a page says', () => {
    const hostile = `<script>alert(1)</script> & "quoted"`;
    const page = pageOf(
      {
        ...EXAMPLE_SET,
        page: { url: 'javascript:alert(1)', title: hostile },
        annotations: EXAMPLE_SET.annotations.map(({ id, claim }) => ({
          id,
          claim: { ...claim, quote: hostile },
        })),
      },
      hostile.padEnd(text.length),
    );
    expect(page.querySelector('script')).toBeNull();
    expect(page.querySelector('h1')?.textContent).toBe(hostile);
    expect([...page.querySelectorAll('a')].filter((link) => /^javascript/i.test(link.href))).toEqual([]);
  });

  it('marks what overlaps from where the first ends', () => {
    const [first] = EXAMPLE_SET.annotations;
    if (!first) throw new Error('no example');
    const over = (start: number, end: number, id: string) => ({ id, claim: { ...first.claim, start, end } });
    const page = pageOf(
      {
        ...EXAMPLE_SET,
        annotations: [over(0, 6, 'urn:uuid:a'), over(2, 5, 'urn:uuid:b'), over(4, 9, 'urn:uuid:c')],
      },
      '0123456789',
    );
    expect([...page.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['012345', '678']);
    expect(page.querySelector('.text')?.textContent).toBe('0123456789');
  });
});
