/** Places and links: claims found again in changed text, ranges, and addresses that lead to a claim. */
import { describe, expect, it } from 'vitest';
import { placeClaims } from '../../../src/extension/page/claim-places';
import { rangeOf } from '../../../src/extension/page/page-ranges';
import { readPage } from '../../../src/extension/page/page-text';
import { linkToClaim } from '../../../src/extension/page/text-fragment';
import { claimIn } from '../readings';

describe('placeClaims', () => {
  const before = 'It hires 500 people.\n\nElsewhere nothing.\n\nIt cut 20 jobs.';
  const claims = [
    claimIn(before, 'hires 500 people', {}, 'It hires 500 people.'),
    claimIn(before, 'cut 20 jobs', {}, 'It cut 20 jobs.'),
  ];
  it.each<[string, string, string[]]>([
    ['the same text', before, ['hires 500 people', 'cut 20 jobs']],
    ['a line before', `Live.\n\n${before}`, ['hires 500 people', 'cut 20 jobs']],
    ['one sentence edited', before.replace('500', '600'), ['cut 20 jobs']],
    ['the order turned', 'It cut 20 jobs.\n\nIt hires 500 people.', ['cut 20 jobs', 'hires 500 people']],
    ['all gone', 'Page not found.', []],
    ['nothing', '', []],
  ])('%s', (_, after, quotes) => {
    expect(placeClaims(claims, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(
      quotes,
    );
  });

  it('keeps the n-th of several equal sentences the n-th', () => {
    const twice = 'It hires 5.\n\nIt hires 5.';
    const second = { ...claimIn(twice, 'hires 5'), start: 16, end: 23, sentence: { start: 13, end: 24 } };
    const [place] = placeClaims([second], twice, `New.\n\n${twice}`);
    expect(place?.start).toBe(22);
  });
});

describe('rangeOf', () => {
  const range = (html: string, quote: string): string | undefined => {
    document.body.innerHTML = html;
    const { source, segments } = readPage(document);
    const start = source.text.indexOf(quote);
    return rangeOf(segments, { start, end: start + quote.length })?.toString();
  };
  it.each<[string, string, string, string]>([
    ['one node', '<p>It hires 500 people.</p>', 'hires 500', 'hires 500'],
    ['over elements', '<p>It <b>hires <i>500</i></b> people.</p>', 'hires 500 people', 'hires 500 people'],
    ['over folded space', '<p>It hires\n   500 people.</p>', 'hires 500', 'hires\n   500'],
    ['at both ends', '<p> It hires. </p>', 'It hires.', 'It hires.'],
    ['over what is skipped', '<p>It <svg><text>x</text></svg>hires</p>', 'It hires', 'It xhires'],
    ['over a line break', '<p>It<br>hires</p>', 'It\nhires', 'Ithires'],
  ])('%s', (_, html, quote, text) => {
    expect(range(html, quote)).toBe(text);
  });

  it.each([
    [5, 5],
    [400, 410],
    [3, 2],
  ])('is none for %i to %i', (start, end) => {
    document.body.innerHTML = '<p>It hires 500 people.</p>';
    expect(rangeOf(readPage(document).segments, { start, end })).toBeUndefined();
  });

  it('is none for nodes that are gone or cut', () => {
    document.body.innerHTML = '<p>It hires 500 people.</p>';
    const { segments } = readPage(document);
    document.querySelector('p')!.firstChild!.nodeValue = 'It';
    expect(rangeOf(segments, { start: 3, end: 8 })).toBeUndefined();
    document.body.innerHTML = '';
    expect(rangeOf(segments, { start: 0, end: 2 })).toBeUndefined();
  });
});

describe('linkToClaim', () => {
  const text = 'It said on Monday, well-known to all: it hires 500 people, so far, in Ohio.\n\nNext.';
  const link = (quote: string) => linkToClaim('https://news.example/a?b#c', claimIn(text, quote));
  it.each<[string, string]>([
    ['hires 500 people', 'to%20all%3A%20it-,hires%20500%20people,-%2C%20so%20far'],
    ['It said', 'It%20said,-on%20Monday%2C%20well%2Dknown'],
    ['in Ohio', 'people%2C%20so%20far%2C-,in%20Ohio'],
    ['Next', 'Next'],
  ])('%s', (quote, fragment) => {
    expect(link(quote)).toBe(`https://news.example/a?b#:~:text=${fragment}`);
  });

  it('names a long quote by its ends', () => {
    const long = `The firm says ${'that it will go on and on '.repeat(9)}until 500 people are hired there`;
    expect(linkToClaim('https://news.example/', claimIn(long, long))).toBe(
      'https://news.example/#:~:text=The%20firm%20says%20that%20it,500%20people%20are%20hired%20there',
    );
  });
});
