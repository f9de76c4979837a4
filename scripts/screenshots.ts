/**
 * Screenshots: the five surfaces in light and dark and eight states of two, into docs/pictures, to be looked at and shown.
 *
 * In:  the test build (made first), Chromium; `-- --states` leaves out the surfaces.
 * Out: PNG files.
 * Limit: popup and desk are photographed as pages of their own, beside the sample article in another tab.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type Driver } from '../tests/support/driver';
import { openPopover, openSample } from '../tests/support/sample';
import { servePages } from '../tests/support/server';
import { buildSteps } from './build';
import { shootStates } from './state-pictures';
import { runSteps } from './steps';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const OUT = resolve(import.meta.dirname, '../docs/pictures');

async function shoot(page: Page, name: string, theme: Theme): Promise<void> {
  await page.bringToFront();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  // fonts, the fade and what is loaded late
  await new Promise((done) => setTimeout(done, 500));
  await page.screenshot({ path: resolve(OUT, `${name}-${theme}.png`) });
}

/** Opens a page of the extension at a size; the article stays in its own tab. */
async function own(driver: Driver, path: string, width: number, height: number): Promise<Page> {
  const page = await driver.openOwn(path);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  return page;
}

async function popover(driver: Driver, article: Page): Promise<void> {
  await article.setViewport({ width: 1200, height: 960 });
  for (const theme of THEMES) {
    await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await article.reload();
    await openPopover(article, 0);
    await shoot(article, 'popover', theme);
    await article.evaluate(() => {
      document
        .querySelector('promissory-popover')
        ?.shadowRoot?.querySelectorAll('details')
        .forEach((fold) => (fold.open = true));
    });
    await shoot(article, 'popover-open', theme);
  }
}

/** Opens the first claim of the desk. */
async function chooseFirst(page: Page): Promise<void> {
  await page.waitForSelector('.row-open');
  await page.click('.row-open');
  await page.waitForSelector('.desk-claim');
}

async function pages(driver: Driver, tabId: number): Promise<void> {
  const tab = `?tab=${String(tabId)}`;
  const list: [name: string, path: string, width: number, height: number][] = [
    ['popup', `src/extension/popup/popup.html${tab}`, 400, 590],
    ['desk', `src/extension/desk/desk.html${tab}`, 440, 900],
    ['options', 'src/extension/options/options.html', 760, 1300],
    ['welcome', 'src/extension/welcome/welcome.html', 1120, 1280],
  ];
  for (const [name, path, width, height] of list) {
    const page = await own(driver, path, width, height);
    if (name === 'desk') await chooseFirst(page);
    for (const theme of THEMES) await shoot(page, name, theme);
    await page.close();
  }
}

export async function main(args: string[]): Promise<void> {
  if (!args.includes('--no-build')) await runSteps(buildSteps(true));
  mkdirSync(OUT, { recursive: true });
  const [server, driver] = await Promise.all([servePages(), launch('chrome')]);
  try {
    if (!args.includes('--states')) {
      const article = await openSample(driver, server.origin);
      await popover(driver, article);
      await pages(driver, await driver.tabOf(article));
    }
    await shootStates(driver, server);
  } finally {
    await driver.close();
    await server.close();
  }
}
