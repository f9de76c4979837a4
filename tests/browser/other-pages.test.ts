/** Pages off the bundled list, read on a click in the real popup; a bundled site that the reader switches off; in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver } from '../support/driver';
import { marksOf, openMarked } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

// resolved to this machine by the browser itself; the test build's list has `localhost` for itself, but not what is under it
const OTHER = 'paper.localhost';
const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const HTML =
  '<!doctype html><html lang="en"><title>x</title><main><p>Contoso pledged to create 5,000 jobs in Ohio by 2030.</p></main></html>';

/** Long enough for a page that is read to show it; it takes a tenth of that. */
const staysUnmarked = async (page: Page): Promise<void> => {
  await new Promise((done) => setTimeout(done, 1200));
  expect(await marksOf(page)).toEqual([]);
};
const isMarked = (page: Page): Promise<boolean> =>
  until('marks', async () => (await marksOf(page)).length > 0);

describe.each(BROWSERS)('pages in %s', (name) => {
  let [driver, server]: [Driver?, PageServer?] = [];
  beforeAll(async () => {
    [driver, server] = await Promise.all([launch(name), servePages()]);
    server.put('/article.html', HTML);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('off the list are read on a click, this once', async () => {
    const page = await driver!.newPage();
    await page.goto(`${server!.origin.replace('localhost', OTHER)}/article.html`);
    await staysUnmarked(page);
    await driver!.pressInPopup(page, '.empty .btn.main');
    expect(await isMarked(page)).toBe(true);
    await page.reload();
    await staysUnmarked(page);
    await page.close();
  });

  it('of a bundled site are left alone while it is switched off', async () => {
    const page = await openMarked(driver!, `${server!.origin}/article.html`);
    const popup = await driver!.openOwn(
      `src/extension/popup/popup.html?tab=${String(await driver!.tabOf(page))}`,
    );
    const [onSite] = await popup.$$('input[role=switch]');
    await onSite!.click();
    await page.bringToFront();
    await until('the marks to go', async () => (await marksOf(page)).length === 0);
    await page.reload();
    await staysUnmarked(page);
    await popup.bringToFront();
    await popup.locator('input[role=switch]').click();
    await page.bringToFront();
    expect(await isMarked(page)).toBe(true);
  });
});
