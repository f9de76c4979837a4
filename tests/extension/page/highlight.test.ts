/** Painting: what is registered, restored and taken away. The registry is a double; ranges that move are the browsers' tests. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createMark, createPainter, isLost, type Mark } from '../../../src/extension/page/highlight';
import { nameOf } from '../../../src/extension/page/mark-sheet';
import { rangeOf } from '../../../src/extension/page/page-ranges';
import { readPage } from '../../../src/extension/page/page-text';
import { claimIn } from '../readings';
import { fakeRegistry } from './fake-registry';

const HTML = '<p>It hires 500 people and cut 20 jobs.</p>';
beforeEach(() => {
  document.body.innerHTML = HTML;
  document.adoptedStyleSheets = [];
});

function markOf(quote: string, part: Parameters<typeof claimIn>[2] = {}): Mark {
  const { source, segments } = readPage(document);
  const claim = claimIn(source.text, quote, part);
  return createMark(claim, rangeOf(segments, claim)!, new Map());
}

describe('a painter', () => {
  it('registers by kind and weight, tints apart, and leaves the page as it was', () => {
    const registry = fakeRegistry();
    const controller = new AbortController();
    const painter = createPainter(() => registry, controller.signal);
    const [sure, unsure] = [
      markOf('hires 500 people'),
      markOf('cut 20 jobs', { kind: 'pledge', confidence: 0.6 }),
    ];
    painter.paint([sure, unsure]);
    painter.light([sure]);
    expect(registry.painted()).toEqual({
      [nameOf('jobs', 'light', 'full')]: ['hires 500 people'],
      [nameOf('pledge', 'light', 'thin')]: ['cut 20 jobs'],
      [nameOf('jobs', 'light', 'lit')]: ['hires 500 people'],
    });
    painter.paint([unsure]);
    painter.light([]);
    expect(registry.painted()).toEqual({ [nameOf('pledge', 'light', 'thin')]: ['cut 20 jobs'] });
    expect(document.adoptedStyleSheets).toHaveLength(1);
    controller.abort();
    expect(registry.painted()).toEqual({});
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(document.body.innerHTML).toBe(HTML);
  });

  it('registers again what the page took away', () => {
    const registry = fakeRegistry();
    const painter = createPainter(() => registry, new AbortController().signal);
    painter.paint([markOf('cut 20 jobs')]);
    registry.delete(nameOf('jobs', 'light', 'full'));
    painter.restore();
    expect(registry.painted()).toEqual({ [nameOf('jobs', 'light', 'full')]: ['cut 20 jobs'] });
  });
});

describe('a mark is lost', () => {
  it.each<[string, (text: Text) => void, boolean]>([
    ['never, by itself', () => undefined, false],
    [
      'by other text',
      (text) => {
        text.data = 'Nothing of that.';
      },
      true,
    ],
    [
      'by text inside it',
      (text) => {
        text.insertData(10, '9');
      },
      true,
    ],
  ])('%s', (_, change, lost) => {
    const mark = markOf('hires 500 people');
    change(document.querySelector('p')!.firstChild as Text);
    expect(isLost(mark)).toBe(lost);
  });
});
