/** The worker's answers: to whom, in what order, and what is kept. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/core/annotation/annotation';
import { workerRules, type Thinker } from '../../../src/extension/background/worker-rules';
import { allReviews, closeLibrary } from '../../../src/extension/library/review-store';
import type { WorkerProtocol } from '../../../src/extension/platform/messages';
import { answer } from '../../../src/extension/platform/messenger';
import { deskFocus, keepReading, readingOf as keptReading } from '../../../src/extension/platform/readings';
import { writeSettings } from '../../../src/extension/platform/settings';
import { useFakeBrowser } from '../platform/fake-browser';
import { readingOf, reviewOf, sampleClaim } from '../readings';

const ADDRESS = 'https://news.example/a';
const PAGE = { id: 'own', frameId: 0, documentId: 'd1', url: `${ADDRESS}#top`, tab: { id: 7, windowId: 3 } };
const POPUP = { id: 'own', url: 'chrome-extension://own/src/extension/popup/popup.html' };
const OPTIONS = { id: 'own', url: 'chrome-extension://own/src/extension/options/options.html' };
const source = { text: 'The firm employs 500 people.', blocks: [{ start: 0, end: 28 }], url: ADDRESS };
const found = readingOf([sampleClaim()]);

let browser = useFakeBrowser();
let think = vi.fn<Thinker>();
let prepare = vi.fn();

beforeEach(async () => {
  await closeLibrary();
  vi.stubGlobal('indexedDB', new IDBFactory());
  browser = useFakeBrowser();
  prepare = vi.fn();
  think = vi.fn<Thinker>(() => Promise.resolve(found));
  answer<WorkerProtocol>(
    'worker',
    workerRules((page) => think(page), { prepare, changed: vi.fn() }),
  );
});

const send = async (type: string, request: unknown, sender: object = PAGE): Promise<unknown> =>
  (await Promise.all(browser.runtime.onMessage.fire({ to: 'worker', type, request }, sender)))[0];

/** What is done after an answer, so many times. */
const badged = (times = 1): Promise<void> =>
  vi.waitFor(() => {
    expect(browser.action.setBadgeText).toHaveBeenCalledTimes(times);
  });

describe('page:read', () => {
  it('sends for the popover, answers, and keeps the reading and counts right after', async () => {
    expect(await send('page:read', { page: source })).toEqual({ ok: true, value: found });
    expect(think).toHaveBeenCalledExactlyOnceWith(source);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['d1'] },
      files: ['/src/extension/popover/popover.iife.js'],
    });
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
    await badged();
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '1' });
    expect(await keptReading(7)).toEqual({ reading: found, address: ADDRESS });
  });

  it('injects nothing where there is no claim, or the popover is there', async () => {
    await send('page:read', { page: source, popover: true });
    think.mockResolvedValueOnce(readingOf([]));
    await send('page:read', { page: source });
    await badged(2);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('does not wait for the popover', async () => {
    browser.scripting.executeScript.mockReturnValueOnce(new Promise(() => undefined));
    expect(await send('page:read', { page: source })).toEqual({ ok: true, value: found });
    await badged();
  });

  it('neither keeps nor counts what a glance has found', async () => {
    expect(await send('page:read', { page: source, glance: true })).toEqual({ ok: true, value: found });
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce();
    await send('page:read', { page: source, popover: true });
    await badged();
    expect(await keptReading(7)).toEqual({ reading: found, address: ADDRESS });
    expect(browser.action.setBadgeText).toHaveBeenCalledOnce();
  });

  it('counts what the reader wants to see', async () => {
    await writeSettings({ kinds: ['tariff'] });
    await send('page:read', { page: source });
    await badged();
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  it('passes a failure on as a code', async () => {
    think.mockRejectedValueOnce(new Error('NO_KNOWLEDGE'));
    expect(await send('page:read', { page: source })).toEqual({ ok: false, problem: 'NO_KNOWLEDGE' });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no page', {}],
    ['no text', { page: { blocks: [] } }],
    ['a block outside the text', { page: { ...source, blocks: [{ start: 0, end: 29 }] } }],
    [
      'blocks out of order',
      {
        page: {
          ...source,
          blocks: [
            { start: 5, end: 9 },
            { start: 0, end: 2 },
          ],
        },
      },
    ],
    ['a broken block', { page: { ...source, blocks: [{ start: 0.5, end: 2 }] } }],
    ['a date that is none', { page: { ...source, published: 'yesterday' } }],
    ['an endless address', { page: { ...source, url: 'x'.repeat(5000) } }],
  ])('refuses %s', async (_, request) => {
    expect(await send('page:read', request)).toEqual({ ok: false, problem: 'BAD_REQUEST' });
    expect(think).not.toHaveBeenCalled();
  });
});

describe('who may ask', () => {
  const review = { review: reviewOf(1) };
  it.each<[string, unknown, object]>([
    ['page:read', { page: source }, POPUP],
    ['page:read', { page: source }, { ...PAGE, frameId: 4 }],
    ['page:read', { page: source }, { id: 'own', frameId: 0, url: ADDRESS }],
    ['page:promising', null, POPUP],
    ['page:promising', null, { ...PAGE, frameId: 4 }],
    ['tab:reading', { tabId: 7 }, PAGE],
    ['tab:read', { tabId: 7 }, PAGE],
    ['pack:list', null, PAGE],
    ['pack:list', null, POPUP],
    ['pack:install', { file: 'a.json', text: '{}' }, PAGE],
    ['pack:install', { file: 'a.json', text: '{}' }, POPUP],
    ['pack:switch', { id: 'gazette', on: false }, POPUP],
    ['pack:remove', { id: 'gazette' }, PAGE],
    ['pack:remove', { id: 'gazette' }, { ...OPTIONS, url: `${OPTIONS.url}.evil.html` }],
    ['review:put', review, { ...PAGE, frameId: 4 }],
  ])('%s is refused to the wrong sender (%#)', async (type, request, sender) => {
    expect(await send(type, request, sender)).toEqual({ ok: false, problem: 'NOT_ALLOWED' });
  });
});

describe('tab:reading', () => {
  const kept = { reading: found, address: ADDRESS };
  const shows = (address: string) => {
    browser.tabs.sendMessage.mockResolvedValueOnce({ ok: true, value: { address, marked: 1 } });
  };
  const reading = async (): Promise<unknown> => send('tab:reading', { tabId: 7 }, POPUP);
  const value = (is: Reading | null) => ({ ok: true, value: is });

  it('is what the tab shows', async () => {
    await keepReading(7, kept);
    shows(ADDRESS);
    expect(await reading()).toEqual(value(found));
  });

  it('is nothing where the tab has moved on, has no script of ours, or was never read', async () => {
    expect(await reading()).toEqual(value(null));
    await keepReading(7, kept);
    shows('https://news.example/b');
    expect(await reading()).toEqual(value(null));
    expect(await reading()).toEqual(value(null));
  });
});

describe('page:promising', () => {
  const promise = async (): Promise<unknown> => send('page:promising', null);

  it('puts the reading script into that document, and gets ready for what it will ask', async () => {
    expect(await promise()).toEqual({ ok: true, value: true });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, documentIds: ['d1'] },
      files: ['/src/extension/page/content.iife.js'],
    });
    expect(prepare).toHaveBeenCalledOnce();
    expect(think).not.toHaveBeenCalled();
  });

  it('says where the browser does not let it', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('No document with the id'));
    expect(await promise()).toEqual({ ok: true, value: false });
  });

  it('takes no words with it', async () => {
    expect(await send('page:promising', { page: source })).toEqual({ ok: false, problem: 'BAD_REQUEST' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('tab:read', () => {
  it('runs the reading script where the browser lets it', async () => {
    expect(await send('tab:read', { tabId: 7 }, POPUP)).toEqual({ ok: true, value: true });
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    expect(await send('tab:read', { tabId: 8 }, POPUP)).toEqual({ ok: true, value: false });
  });
});

describe('desk:open', () => {
  it('opens inside the gesture and tells the desk where to look', async () => {
    const open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidePanel: { open } });
    const answered = send('desk:open', { claim: 'c1' });
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(await answered).toEqual({ ok: true, value: true });
    expect(await deskFocus()).toEqual({ tabId: 7, claim: 'c1', at: expect.any(Number) as unknown });
  });
});

describe('review:put', () => {
  const ok = { ok: true, value: true };

  it('keeps a review of a page', async () => {
    expect(await send('review:put', { review: reviewOf(1) })).toEqual(ok);
    expect(await allReviews()).toEqual([reviewOf(1)]);
  });

  it('keeps it once, however often it is asked', async () => {
    await send('review:put', { review: reviewOf(1) });
    await send('review:put', { review: reviewOf(1) });
    expect(await allReviews()).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    ['the page', {}, PAGE],
    ['the desk', { tabId: 7 }, POPUP],
  ])('keeps nothing of a private window, asked by %s', async (_, about, sender) => {
    browser.tabs.get.mockResolvedValueOnce({ incognito: true });
    expect(await send('review:put', { review: reviewOf(1), ...about }, sender)).toEqual({
      ok: false,
      problem: 'PRIVATE_WINDOW',
    });
    expect(await allReviews()).toEqual([]);
  });

  it('keeps every field of a full claim', async () => {
    const span = { start: 0, end: 4 };
    const quantity = {
      ...span,
      value: 500,
      unit: 'jobs',
      is: 'level' as const,
      approx: true as const,
      max: 600,
    };
    const match = {
      record: 'r',
      type: 'headcount' as const,
      score: 0.5,
      because: [{ what: 'actor' as const, claim: 'The firm', record: 'The Firm Ltd' }],
    };
    const claim = sampleClaim({
      quantity,
      measure: 'employed',
      actor: { ...span, text: 'firm', entity: 'firm', inferred: true },
      place: [{ code: 'US' }],
      period: { ...span, text: '2017', from: '2017', to: '2017' },
      deadline: { ...span, text: 'soon', duration: 'P5Y' },
      matches: [match],
      where: 'body',
      reported: true,
    });
    const review = reviewOf(1, { claim, note: 'x', reviewer: 'Ann', reason: 'other', decision: 'rejected' });
    await send('review:put', { review });
    expect(await allReviews()).toEqual([review]);
  });

  it.each<[string, object]>([
    ['an id that is no urn', { id: '1' }],
    ['a reason of its own', { reason: 'boring' }],
    ['a broken claim', { claim: { ...sampleClaim(), start: '0' } }],
    ['a claim of a kind of its own', { claim: { ...sampleClaim(), kind: 'weather' } }],
    ['a time that is none', { created: 'now' }],
    ['an endless note', { note: 'x'.repeat(5000) }],
  ])('refuses %s', async (_, part) => {
    const review = { ...reviewOf(1), ...part };
    expect(await send('review:put', { review })).toEqual({ ok: false, problem: 'BAD_REQUEST' });
    expect(await allReviews()).toEqual([]);
  });
});
