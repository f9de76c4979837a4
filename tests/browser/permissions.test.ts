/** Sites beyond the bundled list, in Firefox, which can be driven through its own prompts: granted, refused, revoked. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patternsOf } from '../../src/extension/platform/granted-sites';
import { launch, until, type Driver } from '../support/driver';
import { marksOf } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

// resolved to this machine by the browser itself, and not on the list of the test build, which has `localhost` alone
const SITE = 'paper.localhost';
const TEXT = 'Contoso pledged to create 5,000 jobs in Ohio by 2030.';

let [driver, server]: [Driver?, PageServer?] = [];
const open = async (path = '/article.html'): Promise<Page> => {
  const page = await driver!.newPage();
  await page.goto(new URL(path, server!.origin.replace('localhost', SITE)).href);
  return page;
};
const markedSoon = (page: Page): Promise<string[]> =>
  until('marks', async () => {
    const marks = await marksOf(page);
    return marks.length > 0 && marks;
  });
/** Long enough for a page that is read to show it; it takes a tenth of that. */
const stays = async (page: Page): Promise<string[]> => {
  await new Promise((done) => setTimeout(done, 1500));
  return marksOf(page);
};
const openOptions = (): Promise<Page> => driver!.openOwn('src/extension/options/options.html');
const ALL = 'aria/Read every site';

/** Asks for a site as the popup's button does, in a click of its own, since a test cannot press in the real popup. */
async function grant(site: string): Promise<void> {
  const options = await openOptions();
  await options.evaluate((origins) => {
    const button = document.createElement('button');
    button.id = 'grant';
    button.onclick = () => void browser.permissions.request({ origins });
    document.body.prepend(button);
    button.textContent = 'Grant';
  }, patternsOf(site));
  await options.click('#grant');
  await options.waitForSelector('::-p-text(Grant)');
  await options.close();
}

beforeAll(async () => {
  [driver, server] = await Promise.all([launch('firefox'), servePages()]);
  for (const [path, head] of [
    ['/article.html', ''],
    ['/opted-out.html', '<meta name="promissory" content="off">'],
  ] as const)
    server.put(
      path,
      `<!doctype html><html lang="en"><title>x</title>${head}<main><p>${TEXT}</p></main></html>`,
    );
});
afterAll(async () => {
  await driver?.close();
  await server?.close();
});

describe('another site', () => {
  it('is not read by itself, nor when the reader refuses', async () => {
    const page = await open();
    const options = await openOptions();
    await driver!.askReader?.();
    await options.locator(ALL).click();
    await driver!.refuse?.();
    await options.close();
    await page.reload();
    expect(await stays(page)).toEqual([]);
    await page.close();
  });

  it('is read at once when it is granted, and at the next load', async () => {
    const page = await open();
    await grant(SITE);
    expect(await markedSoon(page)).not.toEqual([]);
    await page.reload();
    expect(await markedSoon(page)).not.toEqual([]);
    await page.close();
  });

  it('is left alone where its owner asks for it', async () => {
    const page = await open('/opted-out.html');
    expect(await stays(page)).toEqual([]);
    await page.close();
  });

  it('is no longer read once it is revoked', async () => {
    const options = await openOptions();
    const remove = await options.waitForSelector(`[aria-label="Stop reading ${SITE}"]`);
    await remove!.click();
    await until(
      'the list to be empty',
      async () => !(await options.$(`[aria-label="Stop reading ${SITE}"]`)),
    );
    await options.close();
    const page = await open();
    expect(await stays(page)).toEqual([]);
    await page.close();
  });

  it('is read with all others when all are granted', async () => {
    const options = await openOptions();
    await options.locator(ALL).click();
    await until('all sites to be granted', () =>
      options.evaluate(async () => (await browser.permissions.getAll()).origins?.includes('https://*/*')),
    );
    await options.close();
    const page = await open();
    expect(await markedSoon(page)).not.toEqual([]);
    await page.close();
  });
});

it('a bundled site is no longer read once it is revoked', async () => {
  const options = await openOptions();
  await options.evaluate(() =>
    browser.permissions.remove({ origins: ['http://localhost/*', 'http://*/*', 'https://*/*'] }),
  );
  await options.close();
  const page = await driver!.newPage();
  await page.goto(`${server!.origin}/article.html`);
  expect(await stays(page)).toEqual([]);
});
