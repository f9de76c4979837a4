/** Settings, popover and the one instance in a page: what begins, what is handed on, what ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Review } from '../../../src/core/annotation/annotation';
import { writeSettings } from '../../../src/extension/platform/settings';
import { endLivedPage, livedPage, settle } from './lived-page';

let page: ReturnType<typeof livedPage>;
beforeEach(() => {
  vi.useFakeTimers();
  page = livedPage();
});
afterEach(() => {
  endLivedPage();
  vi.useRealTimers();
});

const $ = (selector: string): Element => document.querySelector(selector)!;

describe('settings', () => {
  it('take marks away and bring them back without asking again', async () => {
    await page.start();
    await writeSettings({ minimumConfidence: 0.85 });
    expect(page.marks()).toEqual(['hires 500 people']);
    await writeSettings({ minimumConfidence: 0.5 });
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
    expect(page.asked()).toHaveLength(1);
  });

  it('switched off undo all, switched on begin anew', async () => {
    await page.start();
    await page.tell('claim:next');
    expect(page.host()).toBeDefined();
    await writeSettings({ enabled: false });
    expect([page.marks(), page.host(), document.adoptedStyleSheets]).toEqual([[], undefined, []]);
    expect(await page.tell('page:state')).toMatchObject({ marked: 0, off: 'switched-off' });
    $('#b').textContent = 'It will hire 7 cooks.';
    await settle(6000);
    expect(page.asked()).toHaveLength(1);
    await writeSettings({ enabled: true });
    await settle();
    expect(page.marks()).toEqual(expect.arrayContaining(['hire 7 cooks']));
  });

  it('that were off from the start ask nothing', async () => {
    await writeSettings({ enabled: false });
    await page.start();
    expect(page.asked()).toEqual([]);
  });
});

describe('the popover', () => {
  it('gets claim, card and place, and steps through the page', async () => {
    await page.start();
    expect(await page.tell('claim:next')).toBe(true);
    expect(page.host()).toMatchObject({
      focus: false,
      entries: [{ index: 1, total: 2, claim: { id: 'c0' }, card: { claim: 'c0' } }],
    });
    page.host()!.onNext();
    expect(page.host()).toMatchObject({ focus: true, entries: [{ index: 2, claim: { id: 'c1' } }] });
    page.host()!.onPrevious();
    expect(page.host()?.entries[0]?.claim.id).toBe('c0');
    expect(page.host()!.linkTo(page.host()!.entries[0]!.claim)).toBe(
      'https://news.example/a#:~:text=It-,hires%20500%20people',
    );
    expect(await page.tell('claim:show', { claim: 'c1' })).toBe(true);
    expect(await page.tell('claim:show', { claim: 'c9' })).toBe(false);
  });

  describe('that comes after the first marks', () => {
    const come = (): void => {
      const { came } = globalThis.promissory ?? {};
      globalThis.promissory = late;
      came?.();
    };
    let late: typeof globalThis.promissory;
    beforeEach(async () => {
      late = globalThis.promissory;
      globalThis.promissory = undefined;
      await page.start();
    });

    it('opens on the latest that was picked', async () => {
      await page.tell('claim:show', { claim: 'c0' });
      await page.tell('claim:show', { claim: 'c1' });
      expect(page.host()).toBeUndefined();
      come();
      expect(page.host()?.entries.map(({ claim }) => claim.id)).toEqual(['c1']);
    });

    it('opens on nothing where nothing was picked', () => {
      come();
      expect(page.host()).toBeUndefined();
    });

    it('opens on nothing once the script that picked has gone', async () => {
      await page.tell('claim:show', { claim: 'c0' });
      document.dispatchEvent(new Event('note-retire'));
      come();
      expect(page.host()).toBeUndefined();
    });
  });

  it('tints what it is open on', async () => {
    await page.start();
    await page.tell('claim:next');
    expect(page.marks().filter((text) => text === 'hires 500 people')).toHaveLength(2);
    page.host()!.onClose();
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
  });

  it('has reviews kept, one for each claim of a visit', async () => {
    await writeSettings({ reviewer: 'Ann' });
    await page.start();
    await page.tell('claim:next');
    const { claim } = page.host()!.entries[0]!;
    expect(await page.host()!.onReview({ claim, decision: 'accepted' })).toBe(true);
    expect(await page.host()!.onReview({ claim, decision: 'rejected', reason: 'other', note: 'x' })).toBe(
      true,
    );
    const reviews = page.sent('review:put').map((request) => (request as { review: Review }).review);
    expect(reviews).toMatchObject([
      { decision: 'accepted', reviewer: 'Ann', claim, page: { url: 'https://news.example/a' } },
      { decision: 'rejected', reason: 'other', note: 'x' },
    ]);
    expect(reviews[0]?.id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(reviews[1]?.id).toBe(reviews[0]?.id);
  });

  it('says that a review was not kept', async () => {
    await page.start();
    await page.tell('claim:next');
    page.browser.runtime.sendMessage.mockResolvedValue({ ok: false, problem: 'PRIVATE_WINDOW' });
    expect(await page.host()!.onReview({ claim: page.host()!.entries[0]!.claim, decision: 'accepted' })).toBe(
      false,
    );
  });

  it('asks for the desk at once', async () => {
    await page.start();
    await page.tell('claim:next');
    page.browser.runtime.sendMessage.mockClear();
    page.host()!.onOpenDesk('c0');
    expect(page.browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({
      to: 'worker',
      type: 'desk:open',
      request: { claim: 'c0' },
    });
  });
});

describe('an instance', () => {
  it('goes when another comes', async () => {
    await page.start();
    const first = await page.startAgain();
    expect(first.texts()).toEqual([]);
    expect(page.marks()).toEqual(['hires 500 people', 'cut 20 jobs']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(page.browser.runtime.onMessage.size()).toBe(1);
  });

  it('undoes itself when the extension is gone', async () => {
    await page.start();
    page.browser.runtime.id = undefined;
    $('#b').textContent = 'Something else.';
    await settle(6000);
    expect([page.marks(), document.adoptedStyleSheets]).toEqual([[], []]);
    expect(page.browser.storage.local.onChanged.size()).toBe(0);
  });

  it('waits until a prerendered page is seen', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    await page.start();
    expect(page.asked()).toEqual([]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await settle();
    expect(page.asked()).toHaveLength(1);
  });

  it('tells the worker again when its page comes back from the cache', async () => {
    await page.start();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settle();
    expect(page.asked()).toHaveLength(2);
  });
});
