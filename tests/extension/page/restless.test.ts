/** Restless parts: what is given up, what is not, and when it is taken back. Records are made by hand, time is a number. */
import { beforeEach, describe, expect, it } from 'vitest';
import { RestlessParts } from '../../../src/extension/page/restless-parts';

const PAGE = 10_000;
let parts: RestlessParts;
let ticker: Element;
let article: Element;

beforeEach(() => {
  document.body.innerHTML = `<main><div id="ticker"><b>One</b></div><article>${'Words. '.repeat(500)}</article></main>`;
  parts = new RestlessParts();
  ticker = document.querySelector('#ticker')!;
  article = document.querySelector('article')!;
});

/** A record of a change below `target`; `removed` is what was taken out, as text. */
function record(target: Node, removed: string | null): MutationRecord {
  const gone = document.createElement('div');
  if (removed !== null) gone.append(Object.assign(document.createElement('b'), { textContent: removed }));
  const made = { type: 'childList', target, removedNodes: gone.childNodes, addedNodes: ticker.childNodes };
  return made as unknown as MutationRecord;
}

/** Changes every `pause` milliseconds from `from`; answers whether the last was news, and the time. */
function change(target: Element, times: number, pause: number, removed: string | null = 'x', from = 0) {
  let news = true;
  for (let n = 1; n <= times; n += 1) news = parts.note([record(target, removed)], from + n * pause, PAGE);
  return { news, now: from + times * pause };
}

describe('a part of a page', () => {
  it('is given up once it has rewritten itself ten times', () => {
    expect(change(ticker, 9, 1000).news).toBe(true);
    expect(parts.has(ticker)).toBe(false);
    expect(change(ticker, 1, 1000, 'x', 9000).news).toBe(false);
    expect(parts.has(ticker)).toBe(true);
    expect(parts.has(article)).toBe(false);
  });

  it.each<[string, () => void]>([
    ['that only grows', () => change(ticker, 50, 1000, null)],
    ['that only loses scripts and white space', () => change(ticker, 50, 1000, ' ')],
    ['that changes once in a while', () => change(ticker, 50, 11_000)],
    ['that changes often for a moment', () => change(ticker, 50, 10)],
    ['that holds much of the text', () => change(article, 50, 1000)],
    [
      'that changes for the reader',
      () => {
        for (let n = 0; n < 50; n += 1) {
          parts.act(n * 1000);
          change(ticker, 1, 10, 'x', n * 1000);
        }
      },
    ],
  ])('%s is not', (_, act) => {
    act();
    expect([parts.has(ticker), parts.has(article)]).toEqual([false, false]);
  });

  it('is taken back once it has been quiet for ten seconds', () => {
    const { now } = change(ticker, 10, 1000);
    expect(parts.settle(now)).toBe(10_000);
    parts.note([record(ticker, 'x')], now + 5000, PAGE);
    expect(parts.settle(now + 10_000)).toBe(5000);
    expect(parts.settle(now + 15_000)).toBeUndefined();
    expect(parts.has(ticker)).toBe(false);
  });

  it('is forgotten when it leaves the page', () => {
    const { now } = change(ticker, 10, 1000);
    ticker.remove();
    expect(parts.settle(now)).toBeUndefined();
    expect(parts.has(ticker)).toBe(false);
  });
});
