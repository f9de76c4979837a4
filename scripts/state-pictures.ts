/**
 * State pictures: popover and popup in eight states, each on a page with one sentence of our own.
 *
 * In:  a driven Chromium with the test build, a server.
 * Out: PNG files in docs/pictures/states, as docs/states.md shows them.
 * Limit: 400 % zoom is the window that it leaves, 320 × 256 pixels of the page on 1280 × 1024 of the screen.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { until, type Driver } from '../tests/support/driver';
import { clickMark, marksOf } from '../tests/support/sample';
import type { PageServer } from '../tests/support/server';

const OUT = resolve(import.meta.dirname, '../docs/pictures/states');
const FOXCONN = 'Foxconn pledged to create 13,000 jobs in Wisconsin, the governor said.';

type State = {
  name: string;
  text: string;
  /** A fold to open, by words of its label. */
  unfold?: RegExp;
  /** Copying is forbidden to the page, and what the popup is about was too much to read. */
  failing?: true;
  dark?: true;
  zoomed?: true;
};
const STATES: State[] = [
  { name: 'record', text: FOXCONN, unfold: /record/i },
  { name: 'no-record', text: 'The bakery chain pledged to create 60 jobs.' },
  { name: 'series-only', text: 'The U.S. unemployment rate fell to 3.9 percent.' },
  {
    name: 'arithmetic',
    text: 'He promised to create 25 million jobs over ten years in the United States.',
    unfold: /worked out/i,
  },
  { name: 'analysts', text: FOXCONN, unfold: /said|view|analyst/i },
  { name: 'error', text: FOXCONN, failing: true },
  { name: 'dark', text: FOXCONN, dark: true },
  { name: 'zoom-400', text: FOXCONN, zoomed: true },
];

const BODY =
  'body { max-width: 34em; margin: 24px auto; padding: 0 16px; font: 18px/1.6 Georgia, serif } :root { color-scheme: light dark }';
const pageOf = (text: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page with one sentence</title><meta name="viewport" content="width=device-width"><meta property="article:published_time" content="2018-09-20"><style>${BODY}</style></head><body><main><p>${text}</p></main></body></html>`;

const ZOOMED: Viewport = { width: 320, height: 256, deviceScaleFactor: 4 };

async function shoot(page: Page, surface: string, { name, dark }: State): Promise<void> {
  await page.bringToFront();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  // fonts, the fade and what is loaded late
  await new Promise((done) => setTimeout(done, 500));
  await page.screenshot({ path: resolve(OUT, `${surface}-${name}.png`) });
}

/** Opens what the state is about in the popover that is there. */
async function bringAbout(page: Page, { unfold, failing }: State): Promise<void> {
  const label = unfold?.source ?? (failing ? 'citation' : '');
  if (label === '') return;
  const found = await page.evaluate((words) => {
    const root = document.querySelector('promissory-popover')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('summary, button') ?? [])];
    const one = all.find(({ textContent }) => new RegExp(words, 'i').test(textContent));
    one?.click();
    one?.scrollIntoView();
    return one !== undefined;
  }, label);
  if (!found)
    throw new Error(`nothing in the card is labelled ${label}; give state-pictures.ts its new words`);
}

async function popover(page: Page, state: State): Promise<void> {
  await page.setViewport(state.zoomed ? ZOOMED : { width: 640, height: 840 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: state.dark ? 'dark' : 'light' }]);
  await page.reload();
  await clickMark(page, 0);
  await bringAbout(page, state);
  await shoot(page, 'popover', state);
}

async function popup(driver: Driver, page: Page, state: State): Promise<void> {
  const own = await driver.openOwn(`src/extension/popup/popup.html?tab=${String(await driver.tabOf(page))}`);
  await own.setViewport(state.zoomed ? ZOOMED : { width: 400, height: 590 });
  const popup = await own.waitForSelector('.popup');
  const height = Math.ceil((await popup?.boundingBox())?.height ?? 0);
  if (!state.zoomed) await own.setViewport({ width: 400, height });
  await shoot(own, 'popup', state);
  await own.close();
}

export async function shootStates(driver: Driver, server: PageServer): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const state of STATES) {
    const [path, long] = [`/${state.name}.html`, `/${state.name}-too-long.html`];
    server.put(path, pageOf(state.text), state.failing && { 'permissions-policy': 'clipboard-write=()' });
    const page = await driver.newPage();
    await page.goto(server.origin + path);
    await until('a mark', async () => (await marksOf(page)).length > 0);
    await popover(page, state);
    if (state.failing) {
      server.put(long, pageOf(`${state.text} ${'Nothing much happened. '.repeat(600_000)}`));
      await page.goto(server.origin + long);
      await new Promise((done) => setTimeout(done, 4000));
    }
    await popup(driver, page, state);
    await page.close();
  }
}
