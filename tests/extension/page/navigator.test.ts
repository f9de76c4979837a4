/** Navigation: which mark is meant by pointer, click and step; layout is a double, since there is none here. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMark, type Mark } from '../../../src/extension/page/highlight';
import { createNavigator, marksAt } from '../../../src/extension/page/navigator';
import { rangeOf } from '../../../src/extension/page/page-ranges';
import { readPage } from '../../../src/extension/page/page-text';
import { claimIn } from '../readings';

const QUOTES = ['hires 500 people', 'cut 20 jobs', 'opens a plant'];
const HTML =
  '<main><p id="a">It hires 500 people.</p><p id="b">It cut 20 jobs.</p><p id="c">It opens a plant.</p><p id="z"><a href="#">x</a></p></main>';

let marks: Mark[] = [];
let top: Element | null = null;
let controller = new AbortController();
const rested = vi.fn<(marks: readonly Mark[]) => void>();
const scrolled = vi.fn<(options?: boolean | ScrollIntoViewOptions) => void>();
const picked = vi.fn<(marks: readonly Mark[], focus: boolean) => void>();

/** Each mark's line is 10 high, one below the other. */
const box = (index: number): DOMRect => new DOMRect(0, index * 10, 100, 10);

function markOf(quote: string, index: number): Mark {
  const { source, segments } = readPage(document);
  const claim = claimIn(source.text, quote);
  const mark = createMark(claim, rangeOf(segments, claim)!, new Map());
  mark.range.getBoundingClientRect = () => box(index);
  mark.range.getClientRects = () => [box(index)] as unknown as DOMRectList;
  const element = mark.range.startContainer.parentElement!;
  element.getBoundingClientRect = () => box(index);
  element.checkVisibility = () => true;
  element.scrollIntoView = scrolled;
  return mark;
}

beforeEach(() => {
  vi.useFakeTimers();
  rested.mockClear();
  picked.mockClear();
  scrolled.mockClear();
  controller = new AbortController();
  document.body.innerHTML = HTML;
  marks = QUOTES.map(markOf);
  document.elementFromPoint = () => top;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const $ = (selector: string): Element => document.querySelector(selector)!;
const create = () => createNavigator(document, { marks: () => marks, rested, picked }, controller.signal);
const quotes = (found: readonly Mark[]): string[] => found.map(({ claim }) => claim.quote);

describe('marksAt', () => {
  const at = (selector: string, y: number): string[] => {
    top = $(selector);
    return quotes(marksAt(document, marks, { x: 50, y }));
  };

  it('finds what the point is in', () => {
    expect(at('#a', 5)).toEqual(['hires 500 people']);
    expect(at('#b', 15)).toEqual(['cut 20 jobs']);
    expect(at('#a', 55)).toEqual([]);
    expect(marksAt(document, marks, { x: 150, y: 5 })).toEqual([]);
  });

  it('finds it under a stretched link beside it, but not under a stranger', () => {
    $('main').insertAdjacentHTML('beforeend', '<a id="stretched" href="#"></a>');
    document.body.insertAdjacentHTML('beforeend', '<div id="sticky"></div>');
    expect(at('#stretched', 5)).toEqual(['hires 500 people']);
    expect(at('#sticky', 5)).toEqual([]);
  });

  it('finds nothing beneath a popover or dialog, and all inside one', () => {
    $('main').insertAdjacentHTML(
      'beforeend',
      '<div popover="manual" id="popover"></div><dialog id="dialog"></dialog>',
    );
    expect(at('#popover', 5)).toEqual([]);
    expect(at('#dialog', 5)).toEqual([]);
    $('#dialog').append($('#a'));
    expect(at('#dialog', 5)).toEqual(['hires 500 people']);
  });

  it('finds nothing that is not to be seen', () => {
    $('#a').checkVisibility = () => false;
    expect(at('#a', 5)).toEqual([]);
  });

  it('gives the innermost first', () => {
    const inner = markOf('500 people', 0);
    marks = [...marks, inner];
    expect(at('#a', 5)).toEqual(['500 people', 'hires 500 people']);
  });
});

describe('the pointer', () => {
  const move = (y: number, init: PointerEventInit = {}) =>
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: 50, clientY: y, ...init }));

  it('is asked about once, where it rests', () => {
    create();
    top = $('#b');
    for (let n = 0; n < 50; n += 1) move(n % 30);
    move(15);
    expect(rested).not.toHaveBeenCalled();
    vi.advanceTimersByTime(170);
    expect(rested.mock.calls.map(([found]) => quotes(found))).toEqual([['cut 20 jobs']]);
  });

  it('tells that it rests elsewhere', () => {
    create();
    top = $('#z');
    move(95);
    vi.advanceTimersByTime(170);
    expect(rested).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('rests nowhere once it has left the page', () => {
    create();
    top = $('#b');
    move(15);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(500);
    expect(rested).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('is not asked about while it drags, nor a finger, nor after the end', () => {
    create();
    move(5, { buttons: 1 });
    move(5, { pointerType: 'touch' });
    move(5);
    controller.abort();
    move(5);
    vi.advanceTimersByTime(500);
    expect(rested).not.toHaveBeenCalled();
  });
});

describe('a click', () => {
  const click = (selector: string, y: number, init: MouseEventInit = {}) => {
    top = $(selector);
    return top.dispatchEvent(
      new MouseEvent('click', { clientX: 50, clientY: y, bubbles: true, cancelable: true, ...init }),
    );
  };

  it('picks what is under it and prevents nothing', () => {
    create();
    expect(click('#a', 5)).toBe(true);
    expect(picked.mock.calls.map(([found, focus]) => [quotes(found), focus])).toEqual([
      [['hires 500 people'], false],
    ]);
  });

  it.each<[string, string, number, MouseEventInit?]>([
    ['beside the marks', '#z', 95],
    ['on a link', '#z a', 5],
    ['with a key', '#a', 5, { ctrlKey: true }],
    ['with another button', '#a', 5, { button: 1 }],
  ])('is left alone %s', (_, selector, y, init) => {
    create();
    click(selector, y, init);
    expect(picked).not.toHaveBeenCalled();
  });

  it('is left alone at the end of a selection', () => {
    create();
    document.getSelection()!.selectAllChildren($('#a'));
    click('#a', 5);
    document.getSelection()!.removeAllRanges();
    expect(picked).not.toHaveBeenCalled();
  });
});

describe('steps', () => {
  const last = () => picked.mock.lastCall?.[0].map(({ claim }) => claim.quote).join();

  it('go round in both directions', () => {
    const navigator = create();
    const seen = [1, 1, 1, 1, -1, -1].map((by) => {
      navigator.step(by === 1 ? 1 : -1, false);
      return last();
    });
    expect(seen).toEqual([QUOTES[0], QUOTES[1], QUOTES[2], QUOTES[0], QUOTES[2], QUOTES[1]]);
  });

  it('begin with what is in view', () => {
    const above = new DOMRect(0, -500, 100, 10);
    marks[0]!.range.getBoundingClientRect = () => above;
    create().step(1, false);
    expect(last()).toBe(QUOTES[1]);
  });

  it('begin at the end when they go back', () => {
    create().step(-1, true);
    expect(picked.mock.lastCall?.[1]).toBe(true);
    expect(last()).toBe(QUOTES[2]);
  });

  it('scroll to what is not in view', () => {
    const below = new DOMRect(0, 9000, 100, 10);
    marks[1]!.range.getBoundingClientRect = () => below;
    const scrollBy = vi.spyOn(window, 'scrollBy').mockReturnValue();
    const navigator = create();
    navigator.show(marks[1]!.claim.id);
    expect(scrolled).toHaveBeenCalledOnce();
    expect(scrollBy).toHaveBeenCalledWith({ top: 9005 - window.innerHeight / 2 });
  });

  it('open the one at hand, with focus', () => {
    const navigator = create();
    navigator.step(1, false);
    navigator.step(1, false);
    expect(navigator.openCurrent()).toBe(true);
    expect(picked.mock.lastCall?.[1]).toBe(true);
    expect(last()).toBe(QUOTES[1]);
  });

  it('go on from the view when the one at hand is gone', () => {
    const navigator = create();
    navigator.show(marks[2]!.claim.id);
    marks = marks.slice(0, 2);
    navigator.step(1, false);
    expect(last()).toBe(QUOTES[0]);
  });

  it('say so where there is nothing', () => {
    marks = [];
    const navigator = create();
    expect([
      navigator.step(1, false),
      navigator.step(-1, false),
      navigator.openCurrent(),
      navigator.show('c1'),
    ]).toEqual([false, false, false, false]);
    expect(picked).not.toHaveBeenCalled();
  });
});
