/** What pages, browsers and workers do to an extension: each costs only itself, in both browsers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver } from '../support/driver';
import { isPopoverOpen, marksOf, openMarked, openPopover, placeOf } from '../support/sample';
import { welcomed } from '../support/living-set-up';
import { servePages, type PageServer } from '../support/server';

const HEAD =
  '<meta charset="utf-8"/><title>Test</title><link rel="icon" href="data:,"/><meta property="article:published_time" content="2018-09-21"/>';
const CLAIM = 'Foxconn pledged to create 13,000 jobs in Wisconsin';
const PARAGRAPH = `<p>${CLAIM}. The weather was fine.</p>`;
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`;

const STRICT =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Milliseconds after which the worker is killed: before it is asked, while it wakes, while it thinks, after. */
const KILLED_AFTER = [0, 10, 30, 60, 110, 180, 300, 500];

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

describe.each(BROWSERS)('hardship in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  const logged: string[] = [];

  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name)]);
    await welcomed(driver);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  async function open(path: string, count = 1): Promise<Page> {
    const page = await openMarked(driver, `${server.origin}${path}`, count);
    page.on('console', (message) => logged.push(`${path}: ${message.text()}`));
    page.on('pageerror', (error) => logged.push(`${path}: ${String(error)}`));
    return page;
  }

  it('marks and explains under a page policy that forbids everything', async () => {
    server.put('/strict.html', html(PARAGRAPH), { 'content-security-policy': STRICT });
    const page = await open('/strict.html');
    expect(await marksOf(page)).toEqual([CLAIM]);
    expect(await openPopover(page, 0)).toContain('13,000');
    const width = await page.evaluate(
      () => document.querySelector('promissory-popover')?.getBoundingClientRect().width,
    );
    expect(width, 'the style sheets hold under the policy').toBeLessThan(500);
    await page.close();
  });

  it('reads XHTML', async () => {
    server.put(
      '/page.xhtml',
      `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${HEAD}</head><body>${PARAGRAPH}</body></html>`,
    );
    const page = await open('/page.xhtml');
    expect(await openPopover(page, 0)).toContain('Wisconsin');
    await page.close();
  });

  it('waits for a body that comes late', async () => {
    server.put(
      '/bodiless.html',
      html('', `<script>addEventListener('DOMContentLoaded', () => document.body.remove())</script>`),
    );
    const page = await driver.newPage();
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(`${server.origin}/bodiless.html`);
    await sleep(300);
    expect(await page.evaluate(() => document.querySelector('body') === null)).toBe(true);
    await page.evaluate((words) => {
      const body = document.createElement('body');
      body.append(Object.assign(document.createElement('p'), { textContent: words }));
      document.documentElement.append(body);
    }, `${CLAIM}.`);
    await until('the mark', async () => (await marksOf(page)).length === 1);
    await page.close();
  });

  it('reads a page of 5 MB', async () => {
    const filler = `<p>${'The council met on Tuesday and spoke of the bridge. '.repeat(40)}</p>`;
    server.put('/long.html', html(PARAGRAPH + filler.repeat(Math.ceil(5_000_000 / filler.length))));
    const page = await driver.newPage();
    await page.bringToFront();
    await page.goto(`${server.origin}/long.html`);
    await until('the mark', async () => (await marksOf(page)).length === 1, 40_000);
    expect(await marksOf(page)).toEqual([CLAIM]);
    await page.close();
  });

  it('is not disturbed by a frame that navigates away', async () => {
    server.put('/inner.html', html('<p>Nothing here.</p>'));
    server.put('/framed.html', html(`${PARAGRAPH}<iframe src="/inner.html"></iframe>`));
    const page = await open('/framed.html');
    await page.evaluate(
      async (ways) => {
        const frame = document.querySelector('iframe');
        for (const way of ways) {
          if (frame) frame.src = way;
          await new Promise((done) => setTimeout(done, 60));
        }
        frame?.remove();
      },
      ['/inner.html?1', 'about:blank', '/inner.html?2'],
    );
    expect(await openPopover(page, 0)).toContain('13,000');
    await page.close();
  });

  it('stays closed when Escape was pressed under the resting pointer, and opens by tap', async () => {
    server.put('/plain.html', html(PARAGRAPH));
    const page = await open('/plain.html');
    await openPopover(page, 0);
    await page.keyboard.press('Escape');
    await until('the popover to close', async () => !(await isPopoverOpen(page)));
    const { x, y } = await placeOf(page, 0);
    await page.mouse.move(x + 1, y);
    await sleep(700);
    expect(await isPopoverOpen(page)).toBe(false);
    await page.touchscreen.tap(x, y);
    await until('the popover by tap', () => isPopoverOpen(page));
    await page.close();
  });

  it('loses no claim when the worker is killed while it works', async () => {
    server.put('/killed.html', html(PARAGRAPH.repeat(20)));
    for (const after of KILLED_AFTER) {
      const page = await driver.newPage();
      await page.bringToFront();
      const loading = page.goto(`${server.origin}/killed.html`);
      await sleep(after);
      await driver.killWorker();
      await loading;
      await until(`the marks, killed after ${String(after)} ms`, async () => {
        return (await marksOf(page)).length === 20;
      });
      await page.close();
    }
  });

  it('loses no review when the worker is killed while it keeps one', async () => {
    for (const [index, after] of KILLED_AFTER.entries()) {
      server.put(`/reviewed-${String(index)}.html`, html(PARAGRAPH));
      const page = await open(`/reviewed-${String(index)}.html`);
      await openPopover(page, 0);
      await page.evaluate(() => {
        const root = document.querySelector('promissory-popover')?.shadowRoot;
        [...(root?.querySelectorAll('button') ?? [])]
          .find((button) => button.textContent.trim() === 'Accept')
          ?.click();
      });
      await sleep(after);
      await driver.killWorker();
      await until(`the answer, killed after ${String(after)} ms`, () =>
        page.evaluate(
          () =>
            document
              .querySelector('promissory-popover')
              ?.shadowRoot?.querySelector('.said')
              ?.textContent.includes('Accepted') ?? false,
        ),
      );
      await page.close();
    }
    const own = await driver.openOwn('src/extension/options/options.html');
    await until('all reviews', () =>
      own.evaluate(
        (count) => document.body.innerText.includes(`${String(count)} reviews are kept`),
        KILLED_AFTER.length,
      ),
    );
    await own.close();
  });

  it('shows the real popup', async () => {
    const page = await open('/plain.html');
    await driver.openPopup(page);
    await page.close();
  });

  it('works on in an open page after it was installed anew, once and not twice', async () => {
    const page = await open('/plain.html');
    await driver.reinstall();
    await until('the new script', async () => {
      const { x, y } = await placeOf(page, 0);
      await page.mouse.move(x - 5, y);
      await page.mouse.move(x, y);
      await sleep(600);
      return isPopoverOpen(page);
    });
    expect(await marksOf(page)).toEqual([CLAIM]);
    expect(await page.evaluate(() => document.querySelectorAll('promissory-popover').length)).toBe(1);
    await page.close();
  });

  it('logged nothing to any of these pages', () => {
    expect(logged).toEqual([]);
  });
});
