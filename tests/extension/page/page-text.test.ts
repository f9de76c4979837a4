/** page-text: what is read and what is not, where it stands, and the way back to the nodes, in two DOMs alike. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage, type PageText } from '../../../src/extension/page/page-text';
import { page, parseXhtml, PARSERS } from './documents';

const blocksOf = ({ source }: PageText): [string | undefined, string][] =>
  source.blocks.map(({ start, end, where }) => [where, source.text.slice(start, end)]);
const textsOf = (read: PageText): string[] => blocksOf(read).map(([, text]) => text);

const LONG =
  'The ministry said on Monday that the plan had been under way for some months and would go on. '.repeat(2);
const paragraphs = (...more: string[]): string =>
  [LONG, LONG, LONG, ...more].map((text) => `<p>${text}</p>`).join('');
const article = (inner: string): string =>
  page(`<article><h1>Plant to open</h1>${inner}${paragraphs()}</article>`);

/** Markup inside an article's paragraph, and the text that it gives. */
const INLINE: [name: string, html: string, text: string][] = [
  ['folds white space', 'one  two\n\t three', 'one two three'],
  ['folds it across nodes', 'one <b> two</b> <i>three </i> four', 'one two three four'],
  ['keeps no-break spaces', '$206&nbsp;billion \u202f7\u00a0%', '$206\u00a0billion \u202f7\u00a0%'],
  ['keeps soft hyphens', 'under\u00adtaking', 'under\u00adtaking'],
  ['keeps thin spaces', '12\u2009000 jobs', '12\u2009000 jobs'],
  ['makes a newline of a line break', 'one <br> two', 'one\ntwo'],
  ['skips code', 'say <code>jobs(5)</code> aloud', 'say aloud'],
  ['skips scripts and styles', 'one<script>two()</script><style>p{}</style> three', 'one three'],
  ['skips what is hidden', 'one <span hidden>two</span> three', 'one three'],
  ['skips what is hidden from screen readers', 'one <span aria-hidden="true">·</span> two', 'one two'],
  ['skips what the reader edits', 'one <span contenteditable>two</span> three', 'one three'],
  ['reads what is not to be edited', 'one <span contenteditable="false">two</span>', 'one two'],
  ['skips controls', 'one <button>Share</button> <select><option>x</option></select> two', 'one two'],
  ['skips drawings', 'one <svg><text>two</text></svg> <math><mi>x</mi></math> three', 'one three'],
  ['skips comments between', 'one <!-- two -->three', 'one three'],
  ['reads links in running text', 'one <a href="/x">two</a> three', 'one two three'],
  ['decodes entities', 'AT&amp;T &ldquo;won&rdquo; &#8364;5', 'AT&T “won” €5'],
];

/** Markup between an article's paragraphs, and the blocks that it gives. */
const BLOCKS: [name: string, html: string, blocks: [string, string][]][] = [
  [
    'a doubled line break parts blocks',
    '<p>one<br><br>two</p>',
    [
      ['body', 'one'],
      ['body', 'two'],
    ],
  ],
  ['an empty paragraph is none', '<p>&nbsp;</p><p> </p>', []],
  [
    'text beside blocks is a block',
    '<div>one<p>two</p>three</div>',
    [
      ['body', 'one'],
      ['body', 'two'],
      ['body', 'three'],
    ],
  ],
  ['a heading is body', '<h2>What next</h2>', [['body', 'What next']]],
  [
    'a standfirst by name',
    '<p class="article__standfirst">Why it matters</p>',
    [['standfirst', 'Why it matters']],
  ],
  ['a caption', '<figure><img><figcaption>A plant</figcaption></figure>', [['caption', 'A plant']]],
  [
    'a list',
    '<ul><li>one</li><li><p>two</p></li></ul>',
    [
      ['list', 'one'],
      ['list', 'two'],
    ],
  ],
  [
    'a table',
    '<table><caption>Jobs</caption><tr><th>a</th><td>b</td></tr></table>',
    [
      ['caption', 'Jobs'],
      ['table', 'a'],
      ['table', 'b'],
    ],
  ],
  ['a quotation', '<blockquote><p>We will hire</p></blockquote>', [['quote', 'We will hire']]],
  ['a pull quote', '<div class="PullQuote"><p>We will hire</p></div>', [['quote', 'We will hire']]],
  ['an aside', '<aside><p>no</p></aside>', []],
  ['navigation by role', '<div role="navigation">no</div>', []],
  ['a dialog', '<dialog open>no</dialog>', []],
  ['a preformatted listing', '<pre><code>no</code></pre>', []],
  ['comments', '<div id="comments"><p>no</p></div>', []],
  ['related stories', '<section class="relatedContent"><p>no</p></section>', []],
  ['an advertisement', '<div class="ad-slot"><p>no</p></div>', []],
  ['an advertisement by data', '<div data-component="ad-block"><p>no</p></div>', []],
  ['a sponsor', '<div class="c-sponsor">no</div>', []],
  ['a newsletter form', '<form class="newsletter-signup"><p>no</p></form>', []],
  ['share links', '<ul class="social-share"><li>no</li></ul>', []],
  ['most read', '<ol class="most-read"><li>no</li></ol>', []],
  ['a cookie notice', '<div id="cookie-banner">no</div>', []],
  ['breadcrumbs', '<div class="breadcrumb">no</div>', []],
  ['a byline', '<p class="byline">By no one</p>', []],
  ['a link alone', '<p><a href="/x">[Read more about it]</a></p>', []],
  ['a link alone in brackets outside it', '<p><i>[<a href="/x">More about it</a>]</i></p>', []],
  ['a lead-in and a link', '<p>Read more: <a href="/x">Plant shuts</a></p>', []],
  ['a related link', '<p>RELATED | <a href="/x">Plant shuts</a></p>', []],
  [
    'related stories under their heading',
    '<div><h2>Related stories</h2><h3>Plant shuts</h3><p>no</p></div>',
    [],
  ],
  ['comments under their heading', '<section><h3>12 Comments</h3><p>no</p><p>no</p></section>', []],
  [
    'links under a heading, no further',
    '<h3>Read more</h3><p><a href="/x">Plant shuts</a></p><p>yes</p>',
    [['body', 'yes']],
  ],
  ['an advertisement by its label', '<div aria-label="Advertisement"><p>no</p></div>', []],
  ['an advertisement by its network', '<div data-google-query-id="x"><p>no</p></div>', []],
  ['an advertisement by its script', '<ins class="adsbygoogle"><p>no</p></ins>', []],
  ['related stories by their label', '<div aria-label="Related stories"><p>no</p></div>', []],
  ['comments by their maker', '<div id="disqus_thread"><p>no</p></div>', []],
  ['a consent notice by its maker', '<div id="onetrust-consent-sdk"><p>no</p></div>', []],
  ['a sidebar', '<div class="article-sidebar"><p>no</p></div>', []],
  ['a footer by name', '<div class="site-footer"><p>no</p></div>', []],
  ['what to subscribe to', '<div class="c-subscribe-box"><p>no</p></div>', []],
  ['stories to read next', '<div class="next-article"><p>no</p></div>', []],
  ['text for screen readers only', '<p class="visually-hidden">no</p>', []],
  ['a share bar', '<div data-testid="share-bar"><p>no</p></div>', []],
  ['an author’s box', '<div class="author-bio"><p>no</p></div>', []],
  [
    'a heading of the article itself',
    '<h2>More jobs to come</h2><p>yes</p>',
    [
      ['body', 'More jobs to come'],
      ['body', 'yes'],
    ],
  ],
  ['a page that has a sidebar', '<div class="content-with-sidebar"><p>yes</p></div>', [['body', 'yes']]],
  ['text behind a paywall', '<div class="paywall"><p>yes</p></div>', [['body', 'yes']]],
  ['a label that only names', '<div aria-label="Shares fall"><p>yes</p></div>', [['body', 'yes']]],
  ['words that only begin like a name', '<p class="address">yes</p>', [['body', 'yes']]],
  ['a state in a name', '<div class="has-comments"><p>yes</p></div>', [['body', 'yes']]],
  ['a bracketed sentence without a link', '<p>[The firm hires.]</p>', [['body', '[The firm hires.]']]],
  [
    'a paragraph that begins with a link',
    '<p><a href="/x">The firm</a> hires.</p>',
    [['body', 'The firm hires.']],
  ],
  ['an article inside', '<article><p>A reader writes.</p></article>', []],
  [
    'collapsed details',
    '<details><summary>More</summary><p>yes</p></details>',
    [
      ['body', 'More'],
      ['body', 'yes'],
    ],
  ],
];

describe.each(PARSERS)('read by %s', (_, parse) => {
  const read = (html: string, address?: string) => readPage(parse(html), address);

  it.each(INLINE)('%s', (_name, html, text) => {
    expect(textsOf(read(article(`<p>${html}</p>`)))[1]).toBe(text);
  });

  it.each(BLOCKS)('%s', (_name, html, blocks) => {
    expect(blocksOf(read(article(html))).slice(1, -3)).toEqual(blocks);
  });

  it.each([...INLINE, ...BLOCKS].map(([name, html]) => [name, html]))(
    'leads back to the nodes: %s',
    (_name, html) => {
      const { source, segments } = read(article(`<p>${html}</p>`));
      const held = segments.map(({ start, length, node, offset }) => [
        source.text.slice(start, start + length),
        node.data.slice(offset, offset + length).replace(/[\t\n\r\f]/g, ' '),
      ]);
      expect(held.map(([text]) => text)).toEqual(held.map(([, data]) => data));
      const covered = segments.reduce((sum, { length }) => sum + length, 0);
      expect(source.text.replace(/\n/g, '').length).toBe(covered);
      expect(segments).toEqual(segments.toSorted((a, b) => a.start - b.start));
    },
  );

  it('joins paragraphs by an empty line, list items and cells by a newline', () => {
    const { text } = read(article('<ul><li>one</li><li>two</li></ul><p>three</p>')).source;
    expect(text).toContain('Plant to open\n\none\ntwo\n\nthree\n\n');
  });

  it('leaves the site’s header out and reads the article’s', () => {
    const html = page(
      `<header><p>The Daily Sample</p></header><main><article><header><h1>Plant to open</h1><p>In spring</p></header>${paragraphs()}</article></main>`,
    );
    expect(blocksOf(read(html)).slice(0, 3)).toEqual([
      ['headline', 'Plant to open'],
      ['standfirst', 'In spring'],
      ['body', LONG.trim()],
    ]);
  });

  it('reads from a headline outside the article on', () => {
    const html = page(
      `<main><p>Trade</p><h1>Plant to open</h1><p>In spring</p><article>${paragraphs()}</article><p>After</p></main>`,
    );
    expect(textsOf(read(html))).toEqual([
      'Plant to open',
      'In spring',
      LONG.trim(),
      LONG.trim(),
      LONG.trim(),
    ]);
  });

  it('finds the article where nothing says which', () => {
    const html = page(
      `<div><div><p>Elsewhere: a teaser of some length that is none of this story.</p></div><div><h1>Plant to open</h1><div id="x">${paragraphs()}</div></div><div><h3><a href="/y">Another story</a></h3><p>A teaser.</p></div></div>`,
    );
    expect(textsOf(read(html))).toEqual(['Plant to open', LONG.trim(), LONG.trim(), LONG.trim()]);
  });

  it('keeps the article’s body whatever its names say', () => {
    const html = page(
      `<article><h1>Plant to open</h1><div class="promo social" itemprop="articleBody">${paragraphs()}</div></article>`,
    );
    expect(textsOf(read(html))).toHaveLength(4);
  });

  it('asks the article for its language before the site', () => {
    const html = (lang: string): string =>
      `<!doctype html><html lang="fr"><head><title>x</title></head><body><article ${lang}><h1>Plant to open</h1>${paragraphs()}</article></body></html>`;
    expect(read(html('lang="en-GB"')).source.language).toBe('en-GB');
    expect(read(html('')).source.language).toBe('fr');
  });

  it('reads all of main on a front page, its headings as headlines', () => {
    const card = (n: number) =>
      `<article><h2><a href="/${String(n)}">Firm ${String(n)} hires</a></h2><p>It said so.</p></article>`;
    const html = page(`<p>Weather</p><main>${[1, 2, 3, 4].map(card).join('')}</main>`);
    const blocks = blocksOf(read(html));
    expect(blocks).toHaveLength(8);
    expect(blocks.slice(0, 2)).toEqual([
      ['headline', 'Firm 1 hires'],
      ['body', 'It said so.'],
    ]);
  });

  it('reads all posts of a live blog inside one article', () => {
    const post = `<article>${paragraphs()}</article>`;
    expect(textsOf(read(page(`<main><article>${post}${post}${post}</article></main>`)))).toHaveLength(9);
  });

  it.each<[string, string]>([
    ['nothing at all', ''],
    ['no body', '<!doctype html><html><head><title>x</title></head></html>'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>'],
    ['broken markup', '<p>one<div></p></b><table><td>'],
  ])('does not fail on %s', (_name, html) => {
    expect(read(html).source.text.length).toBeLessThan(10);
  });

  it('goes as deep as the page does', () => {
    const deep = `${'<div>'.repeat(3000)}${paragraphs()}`;
    expect(textsOf(read(page(deep)))).toHaveLength(3);
  });
});

it('reads XHTML, with CDATA', () => {
  const xml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body><article><h1>Plant to open</h1>${paragraphs()}<p>One &amp; <![CDATA[two < three]]></p></article></body></html>`;
  expect(textsOf(readPage(parseXhtml(xml))).at(-1)).toBe('One & two < three');
});

it('reads a page of 5 MB in time that grows with its length', () => {
  const parse = PARSERS[1]![1];
  const body = `<div class="x"><p>The firm <b>hires</b> <a href="/x">500</a> people.</p></div>`;
  const read = readPage(parse(page(`<article>${body.repeat(5_000_000 / body.length)}</article>`)));
  expect(read.source.blocks.length).toBe(Math.floor(5_000_000 / body.length));
}, 60_000);

const sample = join(import.meta.dirname, '../../../../shared/article/article.html');
if (!existsSync(sample)) console.log(`page-text.test.ts: ${sample} is not here; its test is left out`);

describe.runIf(existsSync(sample)).each(PARSERS)('the given article, read by %s', (_, parse) => {
  it('is read in full and nothing beside it', () => {
    const html = readFileSync(sample, 'utf8');
    const { source } = readPage(parse(html));
    const document = parse(html);
    const own = [...document.querySelectorAll('h1, [itemprop=articleBody] > p:not(.interstitial-link)')];
    const text = own.map((element) => element.textContent.replace(/[ \n]+/g, ' ').trim());
    expect(source.text).toBe(text.join('\n\n'));
    expect([source.published, source.publishedFrom, source.language]).toEqual([
      '2018-09-20',
      'json-ld',
      'en',
    ]);
    expect(source.blocks[0]?.where).toBe('headline');
  });
});
