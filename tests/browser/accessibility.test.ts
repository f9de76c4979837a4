/** axe on the five surfaces, and on the card wherever words may stand, in both browsers, in light and dark: no finding. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { lookWithAxe } from '../support/axe';
import { launch, until, type Driver } from '../support/driver';
import { allMarks, html, OHIO, WISCONSIN } from '../support/living';
import { openPopover, openSample, popoverText, pressShortcut } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

type Place = {
  body: string;
  attributes?: string;
  headers?: Record<string, string>;
  full?: boolean;
  size?: [number, number];
};
const BOTH = `<main><p>${WISCONSIN}.</p><p>${OHIO}.</p></main>`;
const STRICT =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const PLACES: Record<string, Place> = {
  'a modal dialog': {
    body: `${BOTH}<dialog id="d">Choose.</dialog><script>d.showModal();</script>`,
  },
  'an element in full screen': {
    body: `<main id="m" style="background:white"><p>${OHIO}.</p><button id="b">Full</button></main><script>b.onclick = () => m.requestFullscreen();</script>`,
    full: true,
  },
  'a shadow root': {
    body: `<main><div id="x"></div></main><script>x.attachShadow({ mode: 'closed' }).innerHTML = '<p>${OHIO}.</p>';</script>`,
  },
  'a frame': { body: '<iframe title="Inner" src="/axe-inner.html" width="600" height="300"></iframe>' },
  'a page whose policy forbids everything': { body: BOTH, headers: { 'content-security-policy': STRICT } },
  'a page from right to left': { body: BOTH, attributes: 'lang="en" dir="rtl"' },
  'a window of 320 by 256, as 400 % zoom makes': { body: BOTH, size: [320, 256] },
};

/** Opens every fold of the card, and waits until what fades in has its colours. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector('promissory-popover')
      ?.shadowRoot?.querySelectorAll('details')
      .forEach((fold) => (fold.open = true));
  });
  await new Promise((done) => setTimeout(done, 400));
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
    await unfold(article);
    const { findings, passed } = await lookWithAxe(article, 'promissory-popover');
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(10);
  });

  it.each(Object.entries(PLACES))('finds nothing in the card on the words of %s', async (where, place) => {
    server.put('/axe-inner.html', html(BOTH));
    const path = `/axe-${encodeURIComponent(where)}.html`;
    server.put(path, html(place.body, '', place.attributes), place.headers);
    const page = await driver.newPage();
    if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    if (place.size) await page.setViewport({ width: place.size[0], height: place.size[1] });
    await page.bringToFront();
    await page.goto(`${server.origin}${path}`);
    await until('the marks', async () => (await allMarks(page)).length > 0);
    if (place.full) {
      await page.click('#b');
      await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    }
    await pressShortcut(driver, page, 'claim:open');
    await popoverText(page);
    await unfold(page);
    const { findings, passed } = await lookWithAxe(page, 'promissory-popover');
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(10);
    await page.close();
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
    const { findings, passed } = await lookWithAxe(page, ':root');
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(10);
    await page.close();
  });
});
