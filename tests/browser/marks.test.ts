/** The marks themselves: seen on any ground, measured on a picture; new colours; the reader's settings; the badge. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver } from '../support/driver';
import { html, openPair, WISCONSIN } from '../support/living';
import { lineContrasts } from '../support/pixels';
import { welcomed } from '../support/living-set-up';
import { marksOf, openMarked } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const TARIFF = 'The United States imposed a tariff of 25 percent on steel from Canada';
/** Its confidence is under the most that a reader can ask for. */
const UNSURE = 'Foxconn will spend 5 million dollars on parks in Ohio';
/** No letter of it reaches below the line. */
const HIRES = 'Foxconn will hire 900 workers in Ohio';
/** WCAG 2.2, 1.4.11; a line's edge is blurred by a little. */
const SEEN = 2.9;

const GROUNDS: [name: string, style: string, inner?: string][] = [
  ['white', 'background:#fff;color:#111'],
  ['sepia', 'background:#f4ecd8;color:#433422'],
  ['night', 'background:#1d1f24;color:#ddd'],
  ['black', 'background:#000;color:#fff'],
  ['middle grey', 'background:#777;color:#fff'],
  ['red', 'background:#c8102e;color:#fff'],
  ['yellow', 'background:#ffd800;color:#000'],
  ['the colour of one kind', 'background:#0b6e62;color:#fff'],
  ['oklch', 'background:oklch(0.25 0.05 260);color:oklch(0.9 0.02 260)'],
  ['lab', 'background:lab(85 5 20);color:#222'],
  ['half clear', 'background:#000;color:#fff', 'background:rgb(255 255 255 / 0.3)'],
  ['a dark gradient on white', 'background-image:linear-gradient(90deg,#123,#345);color:#fff'],
  ['a gradient from dark to pale', 'background-image:linear-gradient(90deg,#000 40%,#246);color:#fff'],
  [
    'a picture',
    'background-image:url(data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%3E%3Crect%20width=%22999%22%20height=%2299%22%20fill=%22%23303030%22/%3E%3C/svg%3E);color:#fff',
  ],
];

const THEMED = html(
  `<main><p>${WISCONSIN}.</p></main><script>globalThis.flip = () => document.documentElement.classList.toggle('night');</script>`,
  `<style>body{background:#fff;color:#111;transition:background-color .4s,color .4s}
    .night body{background:#111;color:#eee}
    @media (prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>`,
);

/** The second digit of the marks' names: 0 on pale grounds, 1 on dark ones. */
const tones = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...CSS.highlights.keys()].flatMap((name) => /^note-\d(\d)[01]$/.exec(name)?.[1] ?? []).join(''),
  );

describe.each(BROWSERS)('marks in %s', (name) => {
  let server: PageServer;
  let driver: Driver;

  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name)]);
    await welcomed(driver);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  it('are seen on any ground', async () => {
    const rows = GROUNDS.map(
      ([, style, inner = '']) =>
        `<div style="padding:4px;line-height:30px;${style}"><p style="margin:0;${inner}">${HIRES}.</p></div>`,
    );
    server.put('/grounds.html', html(`<main>${rows.join('')}</main>`, '<style>body{margin:0}</style>'));
    server.put('/decoder.html', html('<p>Nothing.</p>'));
    const decoder = await driver.newPage();
    await decoder.goto(`${server.control}/decoder.html`);
    const page = await openMarked(driver, `${server.origin}/grounds.html`, GROUNDS.length);
    const measured = await lineContrasts(page, decoder);
    expect(measured).toHaveLength(GROUNDS.length);
    const faint = GROUNDS.flatMap(([ground], at) =>
      (measured[at] ?? 0) < SEEN ? [`${ground}: ${String(measured[at])}`] : [],
    );
    expect(faint).toEqual([]);
    await page.close();
    await decoder.close();
  });

  it('follow the page and the reader into the dark and back', async () => {
    server.put('/themed.html', THEMED);
    const pair = await openPair(driver, server, '/themed.html');
    await pair.expectMarks([WISCONSIN]);
    expect(await tones(pair.page)).toBe('0');
    for (const tone of ['1', '0']) {
      await pair.both(() => {
        (globalThis as unknown as { flip(): void }).flip();
      });
      await until(`the tone ${tone}`, async () => (await tones(pair.page)) === tone);
      await pair.expectMarks([WISCONSIN]);
    }
    if (name === 'chrome') {
      await pair.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await until('the tone of the night', async () => (await tones(pair.page)) === '1');
    }
    await pair.close();
  });

  it('are what the reader wants to see, and the badge counts them', async () => {
    server.put('/kinds.html', html(`<main><p>${WISCONSIN}.</p><p>${UNSURE}.</p><p>${TARIFF}.</p></main>`));
    const page = await openMarked(driver, `${server.origin}/kinds.html`, 3);
    const tab = await driver.tabOf(page);
    const own = await driver.openOwn('src/extension/options/options.html');
    await own.waitForSelector('.kind-pledge input');
    const expectMarks = async (pattern: RegExp, count: number): Promise<void> => {
      await until(`${String(count)} marks`, async () => (await marksOf(page)).length === count);
      for (const mark of await marksOf(page)) expect(mark).toMatch(pattern);
      await until(`a badge of ${String(count)}`, () =>
        own.evaluate(
          async (id, text) => (await browser.action.getBadgeText({ tabId: id })) === text,
          tab,
          count === 0 ? '' : String(count),
        ),
      );
    };
    const press = (selector: string): Promise<void> =>
      own.$eval(selector, (input) => {
        (input as HTMLElement).click();
      });
    const confidence = (value: string): Promise<void> =>
      own.$eval(
        'input[type=range]',
        (element, to) => {
          element.value = to;
          for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
        },
        value,
      );
    await expectMarks(/Foxconn|tariff/, 3);
    await press('.kind-pledge input');
    await expectMarks(/tariff/, 1);
    await press('.kind-tariff input');
    await expectMarks(/nothing/, 0);
    await press('.kind-pledge input');
    await expectMarks(/Foxconn/, 2);
    await own.evaluate(() => {
      document.querySelectorAll<HTMLElement>('section:first-of-type [role=switch]')[1]?.click();
    });
    await expectMarks(/13,000/, 1);
    await own.evaluate(() => browser.storage.local.clear());
    await expectMarks(/Foxconn|tariff/, 3);
    await confidence('0.95');
    await until('fewer marks', async () => (await marksOf(page)).length < 3);
    await expectMarks(/Foxconn|tariff/, (await marksOf(page)).length);
    await own.evaluate(() => browser.storage.local.clear());
    await own.close();
    await page.close();
  });
});
