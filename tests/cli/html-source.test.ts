/** HTML source: no word is lost where markup is a fragment or a page that a browser would have to mend. */
import { array, assert as check, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromHtml } from '../../src/cli/html-source';

/** Markup, and the text that is read in it. */
const MENDED: [name: string, html: string, text: string][] = [
  ['paragraphs alone', '<p>One.</p><p>Two <b>700</b> jobs.</p>', 'One.\n\nTwo 700 jobs.'],
  ['a bare text', 'One & two.', 'One & two.'],
  ['a text with an element in it', 'One <b>two</b> three.', 'One two three.'],
  ['elements with a space between', '<b>One</b> <i>two</i>', 'One two'],
  ['a title and paragraphs', '<!doctype html>\n<title>x</title>\n<p>One.', 'One.'],
  ['head elements and paragraphs', '<meta charset=utf-8><style>p{}</style><p>One.<script>x</script>', 'One.'],
  ['text after the page', '<html><head></head><body><p>One.</body></html><p>Two.', 'One.\n\nTwo.'],
  ['text before the page', 'One.<html><head></head><body><p>Two.</body></html>', 'One.\n\nTwo.'],
  ['text between', '<html>One.<head><title>x</title></head>Two.<body>Three.</body>', 'One.Two.Three.'],
  ['a page without a body', '<html><head><title>x</title></head><p>One.<p>Two.</html>', 'One.\n\nTwo.'],
  ['a head that is not ended', '<html><head><title>x</title><p>One.<p>Two.', 'One.\n\nTwo.'],
  ['a head without a page', '<head><title>x</title></head><p>One.', 'One.'],
  ['a body without a page', '<body class="a"><p>One.</body><p>Two.', 'One.\n\nTwo.'],
  ['several bodies', '<html><body>One.</body><body>Two.</body></html>', 'One.\n\nTwo.'],
  ['several pages', '<html><body>One.</body></html><html><head></head><body>Two.</body>', 'One.\n\nTwo.'],
  ['a page in a page', '<body>One.<html><head><title>x</title></head><body>Two.', 'One.\n\nTwo.'],
  ['a head in a text', '<div>One.<head><p>Two.</p></head></div>', 'One.\n\nTwo.'],
  ['a byte-order mark', '\ufeff<!doctype html><html><body>One.</body></html>', 'One.'],
  ['comments around', '<!-- a --><p>One.</p><!-- b --><p>Two.</p><!-- c', 'One.\n\nTwo.'],
  ['an XML declaration', '<?xml version="1.0"?><!DOCTYPE html><html><body>One.</body></html>', 'One.'],
  ['upper case', '<HTML><HEAD><TITLE>x</TITLE><P>One.<P>Two.', 'One.\n\nTwo.'],
  ['ends without beginnings', '</div></p>One.</html><p>Two.</body></html>', 'One.\n\nTwo.'],
  ['signs that begin no tag', 'One < two, <3 and a<=b.', 'One < two, <3 and a<=b.'],
  ['frames', '<html><frameset><frame src="a"><noframes><body>One.</body></noframes></frameset>', 'One.'],
  ['table rows alone', '<tr><td>One</td><td>Two</td></tr>', 'One\nTwo'],
  [
    'a drawing that is not ended',
    '<svg><g><path/><text>x</text><p>One.</p></g>Two.<b>Three.',
    'One.\n\nTwo.Three.',
  ],
  ['a formula that is not ended', '<p>One.<math><mi>x</mi><p>Two.<p>Three.', 'One.\n\nTwo.\n\nThree.'],
  ['a drawing with a text of its own', '<svg><foreignObject><p>x</p></foreignObject></svg>One.', 'One.'],
  ['nothing', '', ''],
  ['a title alone', '<title>x</title>', ''],
];

describe('sourceFromHtml', () => {
  it.each(MENDED)('reads %s', (_, html, text) => {
    expect(sourceFromHtml(html).text).toBe(text);
  });

  it('keeps what a page without a head says of itself', () => {
    const { title, published, language } = sourceFromHtml(
      '<html lang="en-GB"><title>Plant</title><meta property="article:published_time" content="2025-03-14"><p>One.',
    );
    expect({ title, published, language }).toEqual({
      title: 'Plant',
      published: '2025-03-14',
      language: 'en-GB',
    });
  });

  it('is not stopped by pages in pages', () => {
    expect(sourceFromHtml(`${'<html>'.repeat(20_000)}One.`).text).toBe('One.');
    expect(sourceFromHtml(`${'<svg><p>'.repeat(2000)}One.`).text).toBe('One.');
    expect(sourceFromHtml('<b>One</b> '.repeat(10_000)).text).toHaveLength(39_999);
  });

  it('reads every word that is seen', () => {
    let words = 0;
    const word = constantFrom('alpha', 'beta').map((stem) => ` ${stem}${String((words += 1))} `);
    const { markup } = letrec<{ markup: string; one: string }>((tie) => ({
      one: oneof(
        { maxDepth: 4 },
        word,
        constantFrom('<!-- a -->', '</p>', '</div>', '</body>', '</html>', '<br>', '<title>x</title>', '\n'),
        constantFrom('<html>', '<head>', '</head>', '<body>', '<p>', '<!doctype html>', '<meta name="a">'),
        tuple(constantFrom('p', 'b', 'div', 'body', 'html', 'head', 'ul', 'td', 'h2'), tie('markup')).map(
          ([name, inner]) => `<${name}>${inner}</${name}>`,
        ),
      ),
      markup: array(tie('one'), { maxLength: 6 }).map((parts) => parts.join('')),
    }));
    check(
      property(markup, (html) => {
        const { text } = sourceFromHtml(html);
        for (const [said] of html.matchAll(/(?:alpha|beta)\d+/g)) expect(text).toContain(said);
        expect(text).not.toContain('x');
      }),
      { numRuns: 500 },
    );
  });
});
