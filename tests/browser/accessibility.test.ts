/** axe on the five surfaces, in both browsers, in light and dark: no finding. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver } from '../support/driver';
import { openPopover, openSample } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

declare const axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };

/** What axe finds in `selector`, a line a finding, and how many of its rules had something to look at. */
async function look(page: Page, selector: string): Promise<{ findings: string[]; passed: number }> {
  await page.evaluate(AXE);
  return page.evaluate(
    async (within, options) => {
      const { violations, passes } = await axe.run(document.querySelector(within), options);
      const findings = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`,
      );
      return { findings, passed: passes.length };
    },
    selector,
    OPTIONS,
  );
}

const THEMES = ['light', 'dark'] as const;
const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const CASES = BROWSERS.flatMap((name) => THEMES.map((theme) => ({ name, theme })));

describe.each(CASES)('accessibility in $name, $theme', ({ name, theme }) => {
  let server: PageServer;
  let driver: Driver;
  let article: Page;

  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name, { dark: theme === 'dark' })]);
    article = await openSample(driver, server.origin);
    if (name === 'chrome') {
      await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await article.reload();
    }
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('finds nothing in the popover, with everything unfolded', async () => {
    await openPopover(article, 0);
    await article.evaluate(() => {
      document
        .querySelector('promissory-popover')
        ?.shadowRoot?.querySelectorAll('details')
        .forEach((fold) => (fold.open = true));
    });
    // the fade in of what has just been opened is no colour of ours
    await new Promise((done) => setTimeout(done, 400));
    const { findings, passed } = await look(article, 'promissory-popover');
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(10);
  });

  it.each(['popup', 'desk', 'options', 'welcome'])('finds nothing on %s', async (surface) => {
    const tab = await driver.tabOf(article);
    const page = await driver.openOwn(`src/extension/${surface}/${surface}.html?tab=${String(tab)}`);
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    await until('the surface', () => page.evaluate(() => document.querySelector('main') !== null));
    if (surface === 'desk')
      await until('the open claim', () =>
        page.evaluate(() => {
          document.querySelector<HTMLElement>('.row-open')?.click();
          return document.querySelector('.desk-claim') !== null;
        }),
      );
    const { findings, passed } = await look(page, ':root');
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(10);
    await page.close();
  });
});
