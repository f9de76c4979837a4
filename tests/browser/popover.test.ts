/** The card by itself: WCAG 1.4.13 by pointer and key, the keyboard's way, small windows, what is read aloud. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { expectFile } from '../expected-file';
import { launch, until, type Driver } from '../support/driver';
import { html, OHIO, WISCONSIN } from '../support/living';
import {
  clickMark,
  isPopoverOpen,
  openMarked,
  openPopover,
  placeOf,
  popoverText,
  pressShortcut,
} from '../support/sample';
import { servePages, type PageServer } from '../support/server';
import { spokenTree } from '../support/spoken';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const PAGE = html(
  `<main><button id="before">Before</button><p>${WISCONSIN}.</p><p>${'The council met on Tuesday. '.repeat(9)}</p><p>${OHIO}.</p><button id="after">After</button></main>`,
);

const inCard = <T>(page: Page, read: string): Promise<T> =>
  page.evaluate(`((root) => ${read})(document.querySelector('promissory-popover').shadowRoot)`) as Promise<T>;

const closed = (page: Page): Promise<boolean> =>
  until('the card to close', async () => !(await isPopoverOpen(page)));

describe.each(BROWSERS)('the popover in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;

  const command = (type: string): Promise<void> => pressShortcut(driver, page, type);

  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name)]);
    server.put('/card.html', PAGE);
    page = await openMarked(driver, `${server.origin}/card.html`, 2);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('opens 150 to 300 ms after the pointer came to rest, and not while it passes', async () => {
    // the welcome page comes to the front once, and a page behind another hears no pointer
    await sleep(1000);
    await page.bringToFront();
    const { x, y } = await placeOf(page, 0);
    await page.evaluate(() => {
      const own = globalThis as { moved?: number; opened?: number };
      addEventListener('pointermove', ({ timeStamp }) => (own.moved = timeStamp), true);
      new MutationObserver(() => (own.opened ??= performance.now())).observe(document.documentElement, {
        childList: true,
      });
    });
    for (let n = 0; n < 12; n += 1) {
      await page.mouse.move(x - 60 + 10 * n, y);
      await sleep(15);
    }
    expect(await isPopoverOpen(page), 'it does not open under a pointer that moves').toBe(false);
    await page.mouse.move(x, y);
    await popoverText(page);
    const took = await page.evaluate(() => {
      const { moved = 0, opened = 0 } = globalThis as { moved?: number; opened?: number };
      return opened - moved;
    });
    expect(took).toBeGreaterThanOrEqual(150);
    expect(took).toBeLessThanOrEqual(300);
  });

  it('can be pointed at, stays while it is, and for as long as the pointer rests on the words', async () => {
    await openPopover(page, 0);
    await sleep(2500);
    expect(await isPopoverOpen(page), 'persistent').toBe(true);
    const box = await page.evaluate(() => {
      const rect = document.querySelector('promissory-popover')?.getBoundingClientRect();
      return { x: rect?.x ?? 0, y: rect?.y ?? 0 };
    });
    const { x, y } = await placeOf(page, 0);
    await page.mouse.move(x, y + 8, { steps: 3 });
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 8 });
    await sleep(1000);
    expect(await isPopoverOpen(page), 'hoverable').toBe(true);
  });

  it('closes after the pointer has been off it for 300 ms, and not before', async () => {
    await openPopover(page, 0);
    await page.mouse.move(760, 560);
    await sleep(100);
    expect(await isPopoverOpen(page)).toBe(true);
    await closed(page);
  });

  it('is dismissed by Escape without moving the pointer, and asks for no focus', async () => {
    await page.focus('#before');
    await openPopover(page, 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('is reached, walked through and left by keyboard', async () => {
    await page.focus('#before');
    await command('claim:next');
    await command('claim:open');
    await popoverText(page);
    const place = (): Promise<string> => inCard(page, "root.querySelector('.place').textContent");
    const first = await place();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('promissory-popover');
    expect(await inCard(page, "root.activeElement.getAttribute('role')")).toBe('dialog');
    const names: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await inCard(
          page,
          "root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent",
        ),
      );
    }
    expect(names.slice(0, 3)).toEqual(['Previous claim on this page', 'Next claim on this page', 'Close']);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await until('the next claim', async () => (await place()) !== first);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('promissory-popover');
    await page.keyboard.press('Escape');
    await closed(page);
    expect(await page.evaluate(() => document.activeElement?.id), 'the focus is back where it was').toBe(
      'before',
    );
  });

  it('takes a reading for wrong by keyboard, through a form that has the focus and gives it back', async () => {
    await command('claim:open');
    await popoverText(page);
    const here = (): Promise<string> =>
      inCard(page, "root.activeElement?.type ?? root.activeElement?.getAttribute('role') ?? ''");
    const open = async (): Promise<void> => {
      await inCard(
        page,
        "[...root.querySelectorAll('.act')].find((e) => e.textContent === 'Mark as wrong').focus()",
      );
      await page.keyboard.press('Enter');
      await until('the form', async () => (await here()) === 'radio');
    };
    await open();
    expect(
      await inCard(
        page,
        `(() => { const box = root.querySelector('form').getBoundingClientRect(); const edge = root.querySelector('.popover').getBoundingClientRect();
          return box.bottom <= edge.bottom + 1 && box.bottom <= innerHeight; })()`,
      ),
      'the form is in view',
    ).toBe(true);
    const stops: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await page.keyboard.press('Tab');
      stops.push(await here());
    }
    expect(stops).toEqual(['text', 'submit', 'button']);
    await page.keyboard.press('Escape');
    await until(
      'no form',
      async () => (await inCard<number>(page, "root.querySelectorAll('form').length")) === 0,
    );
    expect(await inCard(page, 'root.activeElement?.textContent')).toBe('Mark as wrong');
    await open();
    await page.keyboard.press('Enter');
    await until('the decision', async () =>
      inCard<boolean>(page, "root.querySelector('.done.tone-bad') !== null"),
    );
    expect(await page.evaluate(() => document.activeElement?.localName), 'the focus is in the card').toBe(
      'promissory-popover',
    );
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('shows the focus, and gives each control 24 pixels', async () => {
    await command('claim:open');
    await popoverText(page);
    await page.keyboard.press('Tab');
    expect(await inCard(page, 'getComputedStyle(root.activeElement).outlineStyle')).not.toBe('none');
    const small = await inCard<string[]>(
      page,
      `[...root.querySelectorAll('button, summary')].filter((e) => e.checkVisibility()).flatMap((e) => {
        const { width, height } = e.getBoundingClientRect(); return width < 24 || height < 24 ? [e.textContent + ' ' + width + ' ' + height] : []; })`,
    );
    expect(small).toEqual([]);
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it.each([
    ['Copy citation', `“${WISCONSIN}”`],
    ['Copy link', '/card.html#:~:text=Foxconn'],
    ['Report a mistake', 'say here what is wrong'],
  ])('has something in the clipboard after “%s”, and says so', async (label, words) => {
    await clickMark(page, 0);
    const { x, y } = await inCard<{ x: number; y: number }>(
      page,
      `(() => { const button = [...root.querySelectorAll('button')].find((e) => e.textContent === ${JSON.stringify(label)});
        button.scrollIntoView({ block: 'nearest' }); const box = button.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()`,
    );
    await page.mouse.click(x, y);
    await until(
      'the answer',
      async () => (await inCard(page, "root.querySelector('.said').textContent")) === 'Copied.',
    );
    await page.keyboard.press('Escape');
    await closed(page);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'pasted';
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = (): Promise<string> =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
    await until('what was pasted', pasted);
    expect(await pasted()).toContain(words);
    await page.evaluate(() => document.querySelector('#pasted')?.remove());
  });

  it('follows its words when the page scrolls', async () => {
    await page.evaluate(() => (document.body.style.paddingBottom = '3000px'));
    await clickMark(page, 0);
    const top = (): Promise<number> =>
      page.evaluate(() => document.querySelector('promissory-popover')?.getBoundingClientRect().top ?? 0);
    await sleep(300);
    const before = await top();
    await page.evaluate(() => {
      scrollBy(0, 20);
    });
    await until('the card to follow', async () => Math.abs(before - 20 - (await top())) < 2);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.body.removeAttribute('style');
    });
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('reads aloud as a person would want to hear it', async () => {
    if (name !== 'chrome') return;
    await clickMark(page, 0);
    expectFile('spoken-popover.txt', await spokenTree(page, 'promissory-popover'));
    await page.keyboard.press('Escape');
    const tab = await driver.tabOf(page);
    const popup = await driver.openOwn(`src/extension/popup/popup.html?tab=${String(tab)}`);
    await until('the list', () => popup.evaluate(() => document.querySelector('.rows') !== null));
    expectFile('spoken-list.txt', await spokenTree(popup, 'main'));
    await popup.close();
  });
});
