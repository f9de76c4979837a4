/** The whole way on the sample article, in both browsers: from a page to a sourced card, a review that stays, and an export. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { expectFile } from '../expected-file';
import { launch, until, type Driver } from '../support/driver';
import {
  clickMark,
  indexOf,
  isPopoverOpen,
  marksOf,
  openMarked,
  openPopover,
  openSample,
  popoverText,
} from '../support/sample';
import { FORMATS, savedExports, type SavedFormat } from '../support/saved';
import { servePages, type PageServer } from '../support/server';

/** What the page holds, to the byte. */
const outerHTML = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** Everything of ours that a page could find. */
const traces = (page: Page): Promise<{ marks: number; sheets: number; hosts: number }> =>
  page.evaluate(() => ({
    marks: [...CSS.highlights.keys()].filter((name) => name.startsWith('note-')).length,
    sheets: document.adoptedStyleSheets.length,
    hosts: document.querySelectorAll('promissory-popover').length,
  }));

const inCard = <T>(page: Page, read: (root: ShadowRoot) => T): Promise<T> =>
  page.evaluate(
    `(${read.toString()})(document.querySelector('promissory-popover').shadowRoot)`,
  ) as Promise<T>;

const press = (page: Page, label: string): Promise<unknown> =>
  page.evaluate((text) => {
    const buttons =
      document.querySelector('promissory-popover')?.shadowRoot?.querySelectorAll('button') ?? [];
    [...buttons].find((button) => button.textContent.trim() === text)?.click();
  }, label);

const said = (page: Page): Promise<string> =>
  inCard(page, (root) => root.querySelector('.said')?.textContent ?? '');

/** Asks the page's script through the extension, as a keyboard shortcut does. */
async function command(driver: Driver, page: Page, type: string): Promise<void> {
  const tab = await driver.tabOf(page);
  const own = await driver.openOwn('src/extension/options/options.html');
  await own.evaluate(
    (id, name) => browser.tabs.sendMessage(id, { to: 'page', type: name, request: null }),
    tab,
    type,
  );
  await own.close();
  await page.bringToFront();
}

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

describe.each(BROWSERS)('the whole way in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;
  let exports: Map<SavedFormat, string> | undefined;
  const logged: string[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'promissory-'));

  beforeAll(async () => {
    server = await servePages();
    driver = await launch(name, { profile });
    page = await openSample(driver, server.origin);
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(String(error)));
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('marks the claims of the article and nothing else', async () => {
    const marks = await marksOf(page);
    expect(marks).toContain('Alibaba founder drops pledge to create 1 million American jobs');
    expect(marks).toContain('This week Ma scrapped the pledge');
    expect(marks.some((words) => words.includes('$188 billion'))).toBe(true);
    expect(marks.join(' ')).not.toMatch(
      /4,000 jobs near|2,000 jobs at two|500 jobs here|12,000 people|hiring 30/,
    );
  });

  it('leaves the page as it was, to the byte', async () => {
    // the served file as the parser alone leaves it
    const plain = await page.evaluate(async () => {
      const served = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(served, 'text/html').documentElement.outerHTML;
    });
    server.requests.length = 1;
    expect(await outerHTML(page)).toBe(plain);
    await openPopover(page, 0);
    await page.keyboard.press('Escape');
    await until('the popover to close', async () => !(await isPopoverOpen(page)));
    expect(await outerHTML(page)).toBe(plain);
  });

  it('opens a card by rest of the pointer: the record, a figure with its source, a chart', async () => {
    const text = await openPopover(page, 0);
    expect(text).toContain('Alibaba');
    expect(text).toContain('Withdrawn');
    expect(text).toContain('$206bn');
    expect(text).toContain('$188bn');
    const links = await inCard(page, (root) => [...root.querySelectorAll('a')].map((link) => link.href));
    expect(links.length).toBeGreaterThan(1);
    expect(links.every((link) => /^https?:\/\//.test(link))).toBe(true);
    await inCard(page, (root) => {
      root.querySelectorAll('details').forEach((fold) => (fold.open = true));
    });
    await until('the chart', () => inCard(page, (root) => root.querySelector('svg[role=img]') !== null));
    expect(
      await inCard(page, (root) => root.querySelector('svg[role=img]')?.getAttribute('aria-label') ?? ''),
    ).toMatch(/exports to China/);
    await page.keyboard.press('Escape');
    await until('the popover to close', async () => !(await isPopoverOpen(page)));
  });

  it('opens a card by click and closes it on a press elsewhere', async () => {
    expect(await clickMark(page, await indexOf(page, '$188 billion'))).toContain('188');
    await page.mouse.click(5, 5);
    await until('the popover to close', async () => !(await isPopoverOpen(page)));
  });

  it('opens a card by keyboard with the focus in it, and gives the focus back', async () => {
    await command(driver, page, 'claim:next');
    await command(driver, page, 'claim:open');
    await popoverText(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('promissory-popover');
    await page.keyboard.press('Escape');
    await until('the popover to close', async () => !(await isPopoverOpen(page)));
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('promissory-popover');
  });

  it.each(FORMATS)('exports the page as the expected file: %s', async (format) => {
    exports ??= await savedExports(driver, page);
    const text = (exports.get(format) ?? '')
      .replace(/http(\\?:)\/\/localhost:\d+/g, 'https$1//gazette.example')
      .replace(/http%3A%2F%2Flocalhost%3A\d+/g, 'https%3A%2F%2Fgazette.example')
      // made from the address, which has another port each time
      .replace(/urn:uuid:[0-9a-f-]{36}/g, 'urn:uuid:…')
      .replace(/\b20(?:2[6-9]|[3-9]\d)-\d\d-\d\dT[\d:.]+Z/g, 'NOW');
    expectFile(`sample-article.${format}`, text);
  });

  it('keeps what an editor decides, over a restart with the same profile', async () => {
    await openPopover(page, 0);
    await press(page, 'Accept');
    await until('the review to be kept', async () => (await said(page)).includes('Accepted'));
    await page.keyboard.press('Escape');
    await openPopover(page, 2);
    await press(page, 'Mark as wrong');
    await page.evaluate(() =>
      document
        .querySelector('promissory-popover')
        ?.shadowRoot?.querySelector<HTMLButtonElement>('form button[type=submit]')
        ?.click(),
    );
    await until('the review to be kept', async () => (await said(page)).includes('wrong'));
    await driver.close();
    driver = await launch(name, { profile });
    const own = await driver.openOwn('src/extension/options/options.html');
    await until('two reviews', async () =>
      (await own.evaluate(() => document.body.innerText)).includes('2 reviews are kept'),
    );
    await own.close();
    page = await openMarked(driver, `${server.origin}/sample-article.html`, 10);
  });

  it('asks nothing of any server but the page itself', () => {
    expect([...new Set(server.requests)]).toEqual(['/sample-article.html']);
  });

  it('logs nothing to the page', () => {
    expect(logged).toEqual([]);
  });

  it('undoes itself when it is switched off, and comes back', async () => {
    const own = await driver.openOwn('src/extension/options/options.html');
    await own.waitForSelector('input[role=switch]');
    await own.click('input[role=switch]');
    await page.bringToFront();
    await until('nothing of ours to be left', async () => {
      const { marks, sheets, hosts } = await traces(page);
      return marks === 0 && sheets === 0 && hosts === 0;
    });
    await own.bringToFront();
    await own.click('input[role=switch]');
    await own.close();
    await page.bringToFront();
    await until('the marks to be back', async () => (await marksOf(page)).length >= 10);
  });
});
