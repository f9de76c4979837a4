/** What of a page is no running text or keeps its lines: notes, deletions, listings, preformatted text; in two DOMs alike. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/extension/page/page-text';
import { page, PARSERS } from './documents';

/** Markup of a paragraph, and the text that it gives. */
const INLINE: [name: string, html: string, text: string][] = [
  ['skips what is deleted', 'a rate of <del>4%</del><ins>5%</ins>', 'a rate of 5%'],
  ['skips what is struck', 'one <s>two</s> <strike>three</strike> four', 'one four'],
  ['skips a note after a number', '700<sup>1</sup> jobs', '700 jobs'],
  ['skips a note after a word', 'new jobs<sup>12</sup>, it said', 'new jobs, it said'],
  ['skips a note after a sentence', 'one.<sup>1,&nbsp;2</sup> Two', 'one. Two'],
  ['skips a note after a rate', '5%<sup>3</sup> on steel', '5% on steel'],
  ['skips a note in brackets', '700<sup>[4]</sup> jobs<sup>(a)</sup>', '700 jobs'],
  ['skips a note that is a sign', '700<sup>*</sup> jobs<sup>††</sup>', '700 jobs'],
  ['skips a note that is a link', 'in km<sup><a href="#fn1">1</a></sup> of it', 'in km of it'],
  ['skips a note inside a link', '700<a href="#fn1"><sup>b</sup></a> jobs', '700 jobs'],
  ['skips two notes', '700<sup>1</sup><sup>2</sup> jobs', '700 jobs'],
  ['skips the note before its text', '<sup>1</sup> Two', 'Two'],
  ['keeps an exponent', '700 m<sup>2</sup>, 5 square miles<sup>2</sup>', '700 m2, 5 square miles2'],
  ['keeps a power of ten', '3 × 10<sup>6</sup> jobs', '3 × 106 jobs'],
  ['keeps an ordinal', 'the 1<sup>st</sup> of May', 'the 1st of May'],
  ['keeps a trade mark', 'Contoso<sup>TM</sup> hires', 'ContosoTM hires'],
  ['keeps a fraction', '<sup>1</sup>/<sub>2</sub> of it', '1/2 of it'],
  ['keeps a sign inside a word', 'plan<sup>1</sup>t', 'plan1t'],
];

/** Markup of a page, and the texts of its blocks. */
const BLOCKS: [name: string, html: string, blocks: string[]][] = [
  ['skips code', '<p>yes</p><pre><code>no</code></pre>', ['yes']],
  ['skips a listing by its name', '<p>yes</p><pre class="brush: js">no</pre>', ['yes']],
  ['skips one by what is around it', '<div class="highlight"><pre><span>no</span></pre></div>yes', ['yes']],
  ['skips a deleted paragraph', '<p>yes</p><del><p>no</p></del>', ['yes']],
  [
    'keeps the lines of preformatted text',
    '<pre>\nPLANT TO OPEN\r\n\r\n   The firm  will hire\n<b>500</b> people\n in May.  \n \t\n\nIt\tsaid so.\n</pre>After',
    ['PLANT TO OPEN', 'The firm will hire\n500 people\nin May.', 'It said so.', 'After'],
  ],
  ['keeps them in elements', '<pre>one\n<b>two\n\nthree</b>\nfour</pre>', ['one\ntwo', 'three\nfour']],
  ['keeps them beside line breaks', '<pre>one<br>two<br>\nthree</pre>', ['one\ntwo', 'three']],
];

describe.each(PARSERS)('read by %s, a page', (_, parse) => {
  it.each(INLINE)('%s', (_name, html, text) => {
    expect(readPage(parse(page(`<p>${html}</p>`))).source.text).toBe(text);
  });

  it.each(BLOCKS)('%s', (_name, html, blocks) => {
    const { source } = readPage(parse(page(html)));
    expect(source.blocks.map(({ start, end }) => source.text.slice(start, end))).toEqual(blocks);
  });

  it.each([...INLINE, ...BLOCKS].map(([name, html]) => [name, html]))(
    'leads back to its nodes where it %s',
    (_name, html) => {
      const { source, segments } = readPage(parse(page(html)));
      const held = segments.map(({ start, length, node, offset }) => [
        source.text.slice(start, start + length),
        node.data.slice(offset, offset + length).replace(/\s/g, ' '),
      ]);
      expect(held.map(([text = '']) => text.replace(/\s/g, ' '))).toEqual(held.map(([, data]) => data));
      const covered = segments.reduce((sum, { length }) => sum + length, 0);
      expect(covered).toBe(source.text.replace(/\n/g, '').length);
    },
  );
});
