/**
 * Demo: the main job on our own sample article, to be seen.
 *
 * In:  nothing; `--headless` where a display is there but no window is wanted.
 * Out: a browser window with the article marked and the first card open, kept until it is closed; without a display the
 *      same as pictures and exports in `demo/`. In either case the article's claims as a table.
 * Limit: it runs the test build, the only one that reads pages of this machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type Driver } from '../tests/support/driver';
import { clickMark, marksOf, openSample } from '../tests/support/sample';
import { savedExports, type SavedFormat } from '../tests/support/saved';
import { servePages } from '../tests/support/server';
import { findBrowser, locate, type BrowserName } from './browsers';
import { buildSteps } from './build';
import { claimTable } from './claim-table';
import { runSteps } from './steps';

const OUT = resolve(import.meta.dirname, '../demo');
const ENDINGS: Record<SavedFormat, string> = { jsonld: 'jsonld', csv: 'csv', jsonl: 'jsonl', markdown: 'md' };

/** Windows and macOS always have one. */
const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The browser that is there; Chromium is asked for first. */
function browserToUse(): BrowserName {
  const name = locate('chrome') === undefined && locate('firefox') !== undefined ? 'firefox' : 'chrome';
  findBrowser(name);
  return name;
}

async function savePictures(driver: Driver, page: Page): Promise<void> {
  const themes = driver.name === 'chrome' ? (['light', 'dark'] as const) : (['light'] as const);
  for (const theme of themes) {
    if (driver.name === 'chrome')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.reload();
    await clickMark(page, 0);
    // the fade in
    await new Promise((done) => setTimeout(done, 500));
    await page.screenshot({ path: resolve(OUT, `popover-${theme}.png`) });
  }
}

const say = (file: string): void => {
  console.log(`  ${relative(process.cwd(), resolve(OUT, file))}`);
};

async function saveAll(driver: Driver, page: Page, saved: ReadonlyMap<SavedFormat, string>): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await savePictures(driver, page);
  console.log('No display: pictures and exports are in');
  say('popover-light.png');
  if (driver.name === 'chrome') say('popover-dark.png');
  for (const [format, text] of saved) {
    writeFileSync(resolve(OUT, `annotations.${ENDINGS[format]}`), text);
    say(`annotations.${ENDINGS[format]}`);
  }
}

const closed = ({ browser }: Driver): Promise<void> =>
  new Promise((done) => {
    browser.once('disconnected', () => {
      done();
    });
  });

export async function main(args: string[]): Promise<void> {
  const headless = args.includes('--headless') || !hasDisplay();
  const name = browserToUse();
  if (!args.includes('--no-build')) await runSteps(buildSteps(true));
  const [server, driver] = await Promise.all([servePages(), launch(name, { headless })]);
  try {
    const page = await openSample(driver, server.origin);
    if (headless) await page.setViewport({ width: 1200, height: 960 });
    console.log(`${String((await marksOf(page)).length)} claims are marked in the sample article.\n`);
    const saved = await savedExports(driver, page);
    console.log(`${claimTable(saved.get('jsonl') ?? '')}\n`);
    await page.bringToFront();
    if (headless) await saveAll(driver, page, saved);
    else {
      await clickMark(page, 0);
      console.log('The window stays open until you close it, or press Ctrl+C here.');
      await closed(driver);
    }
  } finally {
    await driver.close().catch(() => undefined);
    await server.close();
  }
}
