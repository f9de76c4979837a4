/** Metadata: the date and where it comes from, address, title, language. */
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/extension/page/page-dates';
import { findHeadline, readMetadata } from '../../../src/extension/page/page-metadata';
import { page, PARSERS } from './documents';

describe('parseDay', () => {
  it.each<[string, string | undefined]>([
    ['2018-09-20', '2018-09-20'],
    ['2018-09-20T23:12:00-07:00', '2018-09-20'],
    [' 2018-9-2 10:00', '2018-09-02'],
    ['20180920', '2018-09-20'],
    ['20180920T101500Z', '2018-09-20'],
    ['2018/09/20/plant-opens', '2018-09-20'],
    ['2018/sep/20/plant-opens', '2018-09-20'],
    ['20 September 2018', '2018-09-20'],
    ['Thu, 20 Sep 2018 09:12:00 GMT', '2018-09-20'],
    ['Thursday, September 20, 2018', '2018-09-20'],
    ['Sept. 20, 2018', '2018-09-20'],
    ['2018-09', undefined],
    ['2018', undefined],
    ['09/20/2018', undefined],
    ['2018-13-40', undefined],
    ['2018-09-201', undefined],
    ['2018-02-30', undefined],
    ['1537434720000', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const META = '<meta property="article:published_time" content="2018-09-21T09:12:00Z">';
const TIME = '<article><time datetime="2018-09-22">22 Sep</time></article>';

describe.each(PARSERS)('metadata by %s', (_, parse) => {
  const read = (html: string, address?: string) => readMetadata(parse(html), address);

  it.each<[string, string, string | undefined, string | undefined]>([
    [
      'JSON-LD',
      page(TIME, META + jsonLd({ '@type': 'NewsArticle', datePublished: '2018-09-20T01:00Z' })),
      '2018-09-20',
      'json-ld',
    ],
    [
      'a graph',
      page(
        '',
        jsonLd({ '@graph': [{ '@type': 'Person' }, { '@type': 'Article', datePublished: '2018-09-20' }] }),
      ),
      '2018-09-20',
      'json-ld',
    ],
    [
      'a list',
      page('', jsonLd([{ '@type': ['ReportageNewsArticle'], datePublished: ['2018-09-20'] }])),
      '2018-09-20',
      'json-ld',
    ],
    [
      'the article before the page',
      page(
        '',
        jsonLd([
          { '@type': 'WebPage', datePublished: '2001-01-01' },
          { '@type': 'NewsArticle', datePublished: '2018-09-20' },
        ]),
      ),
      '2018-09-20',
      'json-ld',
    ],
    [
      'meta, where JSON-LD is broken',
      page(TIME, `<script type="application/ld+json">{"datePublished": </script>${META}`),
      '2018-09-21',
      'meta',
    ],
    [
      'meta, where JSON-LD has no day',
      page(TIME, META + jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' })),
      '2018-09-21',
      'meta',
    ],
    [
      'meta by another name',
      page('', '<meta name="DC.date.issued" content="2018-09-21">'),
      '2018-09-21',
      'meta',
    ],
    ['time', page(`<time datetime="2001-01-01">x</time>${TIME}`), '2018-09-22', 'time'],
    ['time that says so', page(`${TIME}<time pubdate datetime="2018-09-23">x</time>`), '2018-09-23', 'time'],
    ['the address', page('<time datetime="PT5M">5 minutes</time>'), '2018-09-24', 'address'],
  ])('takes the date of %s', (_name, html, date, from) => {
    expect(read(html, 'https://news.example/world/2018/09/24/plant').published).toEqual({ date, from });
  });

  it('has no date where there is none', () => {
    expect(read(page('<p>2018-09-20</p>'), 'https://news.example/12345678/plant').published).toBeUndefined();
  });

  it.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    [undefined, 'https://news.example/a?b=1#c', 'https://news.example/a?b=1'],
    ['https://news.example/a', 'https://news.example/a?utm_source=x', 'https://news.example/a'],
    ['/a', 'https://www.news.example/a?b', 'https://www.news.example/a'],
    ['https://www.news.example/a', 'https://m.news.example/a', 'https://www.news.example/a'],
    ['https://other.example/a', 'https://news.example/a', 'https://news.example/a'],
    ['javascript:alert(1)', 'https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a', undefined, 'https://news.example/a'],
    ['https://news.example/a', 'a.html', 'a.html'],
  ])('canonical %s, fetched from %s: %s', (canonical, given, address) => {
    const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`;
    expect(read(page('', link), given).address).toBe(address);
  });

  it('reads title and language', () => {
    expect(read(page(''))).toMatchObject({ title: 'A page', language: 'en', saysArticle: false });
    const open =
      '<meta property="og:title" content=" Plant\n to open "><meta property="og:type" content="article">';
    expect(read(page('', open))).toMatchObject({ title: 'Plant to open', saysArticle: true });
    const empty = '<meta property="og:title" content=""><meta property="og:locale" content="en_GB">';
    const said = page('', empty).replace('lang="en"', 'lang=""');
    expect(read(said)).toMatchObject({ title: 'A page', language: 'en-GB' });
  });

  it('bears lists in lists without end', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(9_000)}${']'.repeat(9_000)}</script>`;
    expect(read(page('', deep)).published).toBeUndefined();
  });

  it.each<[string, string, string | undefined]>([
    [
      'the one that the title repeats',
      '<h1>The Daily Sample</h1><h1>Plant to open in spring</h1>',
      'Plant to open in spring',
    ],
    ['the one in the article', '<h1>Daily</h1><article><h1>Plant opens</h1></article>', 'Plant opens'],
    ['the first', '<h1>Daily</h1>', 'Daily'],
    ['none', '<h2>Daily</h2>', undefined],
  ])('finds the headline: %s', (_name, html, headline) => {
    const found = findHeadline(parse(page(html)), 'Plant to open in spring - The Daily Sample');
    expect(found?.textContent).toBe(headline);
  });
});
