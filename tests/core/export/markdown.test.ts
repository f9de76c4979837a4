/** Markdown for people: the expected file, nothing invented, nobody's words run as markup. */
import { describe, expect, it } from 'vitest';
import type { AnnotationSet } from '../../../src/core/annotation/annotation';
import { EXPORT_FORMATS, exportFile } from '../../../src/core/export/export-file';
import { serializeMarkdown } from '../../../src/core/export/markdown';
import { expectFile } from '../../expected-file';
import { words } from '../../support/words';
import { EXAMPLE_SET } from './example-set';

describe('serializeMarkdown', () => {
  it('is the expected file', () => {
    expectFile('annotations.md', serializeMarkdown(EXAMPLE_SET, words));
  });

  it('puts nothing into quotation marks that the page does not say', () => {
    const quoted = [...serializeMarkdown(EXAMPLE_SET, words).matchAll(/“([^”]*)”/g)].map(
      ([, inside]) => inside,
    );
    expect(quoted).toEqual([]);
  });

  it('tells of a claim without a card what it can', () => {
    const bare: AnnotationSet = {
      ...EXAMPLE_SET,
      annotations: EXAMPLE_SET.annotations.map(({ id, claim }) => ({ id, claim })),
    };
    const text = serializeMarkdown(bare, words);
    expect(text).toContain('## Kestrel: 1,200 jobs in Ohio by 2027');
    expect(text).toContain('> Kestrel will create 1,200 jobs in Ohio by 2027');
    expect(text).not.toContain('undefined');
  });

  it('tells what is known of a record once, and names it with each claim', () => {
    const [first] = EXAMPLE_SET.annotations;
    const text = serializeMarkdown({ ...EXAMPLE_SET, annotations: first ? [first, first] : [] }, words);
    expect(text.match(/\*\*On record\*\*: Kestrel/g)).toHaveLength(2);
    expect(text.match(/Announced in Lima, Ohio/g)).toHaveLength(1);
  });

  it('heads a document without a title by its name and leaves out an address that leads nowhere', () => {
    const { title: _, ...page } = EXAMPLE_SET.page;
    const text = serializeMarkdown(
      { ...EXAMPLE_SET, page: { ...page, url: 'ni:///sha-256;abc' } },
      words,
      'a_b.txt',
    );
    expect(text.startsWith('# a\\_b.txt\n\n14 March 2025\n\n## ')).toBe(true);
  });
});

describe('exportFile', () => {
  it.each(EXPORT_FORMATS)('names and types a %s file', (format) => {
    const { name, type, text } = exportFile(EXAMPLE_SET, format, words);
    expect(name).toMatch(/^kestrel-plans-again-2025-03-14\.(?:jsonld|csv|jsonl|md)$/);
    expect(type).toMatch(/^(?:text|application)\//);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each([
    ['Zölle: 25 % auf Autos!', 'zolle-25-auf-autos'],
    ['关税', 'page'],
    ['../../etc/passwd', 'etc-passwd'],
  ])('makes of the title %j a name for every system', (title, slug) => {
    const set = { ...EXAMPLE_SET, page: { ...EXAMPLE_SET.page, title } };
    expect(exportFile(set, 'csv', words).name).toBe(`${slug}-2025-03-14.csv`);
  });
});
