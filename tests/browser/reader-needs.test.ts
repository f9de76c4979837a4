/** What readers ask of system and browser: letters of twice the size, no motion, colours of their own, in both browsers. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isInside, linesCovered, unfoldAll, unreachedInFoot } from '../support/card-room';
import { findCutWords } from '../support/cut-words';
import { until, type Driver } from '../support/driver';
import { html, OHIO, WISCONSIN } from '../support/living';
import { BROWSERS, P, setUp } from '../support/living-set-up';
import { clickMark, openMarked, openSample } from '../support/sample';

/** Popup, desk in a side panel and in a tab, options, welcome: as wide as they are where they are narrow. */
const OWN: [surface: string, width: number, height: number][] = [
  ['popup', 400, 590],
  ['popup', 800, 590],
  ['desk', 320, 700],
  ['desk', 1000, 700],
  ['options', 320, 700],
  ['options', 800, 700],
  ['welcome', 320, 700],
  ['welcome', 1000, 700],
];

async function openOwn(
  driver: Driver,
  article: Page,
  surface: string,
  size?: [number, number],
): Promise<Page> {
  const tab = await driver.tabOf(article);
  const page = await driver.openOwn(`src/extension/${surface}/${surface}.html?tab=${String(tab)}`);
  if (size) await page.setViewport({ width: size[0], height: size[1] });
  await until('the surface', () => page.evaluate(() => document.querySelector('main') !== null));
  if (surface !== 'desk' && surface !== 'popup') return page;
  await until('the list', () => page.evaluate(() => document.querySelector('.row-open') !== null));
  if (surface === 'popup') return page;
  await until('the open claim', () =>
    page.evaluate(() => {
      if (!document.querySelector('.desk-claim')) document.querySelector<HTMLElement>('.row-open')?.click();
      return document.querySelector('.desk-claim') !== null;
    }),
  );
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((fold) => (fold.open = true));
  });
  return page;
}

const textSize = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('promissory-popover')?.shadowRoot ?? document;
    const element = root.querySelector(wanted);
    return element ? parseFloat(getComputedStyle(element).fontSize) : 0;
  }, selector);

describe.each(BROWSERS)('letters of twice the size in %s', (name) => {
  const at = setUp(name, { needs: { textPercent: 200 } });

  it.each([
    [1000, 700, 'font-size:16px'],
    [800, 600, 'font-size:62.5%'],
    [320, 568, 'font-size:100%'],
  ])('the card in a window of %d by %d, on a page with %s', async (width, height, root) => {
    const path = `/letters-${String(width)}.html`;
    at.server.put(path, html(`<main>${P(WISCONSIN)}</main>`, `<style>:root{${root}}</style>`));
    const page = await openMarked(at.driver, at.server.origin + path);
    await page.setViewport({ width, height });
    await clickMark(page, 0);
    expect(await textSize(page, '.headline')).toBe(36);
    expect(await textSize(page, '.card')).toBe(28);
    await unfoldAll(page);
    expect(await findCutWords(page, 'popover')).toEqual([]);
    await until('the card beside its words', async () => (await linesCovered(page, 'main p')) === 0);
    expect(await isInside(page)).toBe(true);
    expect(await unreachedInFoot(page)).toEqual([]);
    await page.close();
  });

  it.each(OWN)('%s, %d wide and %d high', async (surface, width, height) => {
    const article = await openSample(at.driver, at.server.origin);
    const page = await openOwn(at.driver, article, surface, [width, height]);
    expect(await textSize(page, 'body')).toBe(28);
    expect(await findCutWords(page, 'page')).toEqual([]);
    await page.close();
    await article.close();
  });
});

/** Whatever moves or fades in a surface, by its own or for a while. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const host = document.querySelector('promissory-popover');
    const all = host?.shadowRoot
      ? [host, ...host.shadowRoot.querySelectorAll('*')]
      : [...document.querySelectorAll('*')];
    return all.flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      const still = /^0m?s(, 0m?s)*$/.test(transitionDuration) && animationName === 'none';
      return still ? [] : [`${element.localName}.${element.className}`];
    });
  });

/** Colours as a list of what is drawn and cannot be told from what it is drawn on. */
const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('promissory-popover')?.shadowRoot ?? document;
    const ground = Object.assign(document.createElement('i'), { style: 'color:Canvas' });
    document.documentElement.append(ground);
    const canvas = getComputedStyle(ground).color;
    ground.remove();
    const drawn: [selector: string, property: string][] = [
      ['.popover', 'border-top-color'],
      ['.swatch', 'border-bottom-color'],
      ['.bar', 'background-color'],
      ['.edge', 'background-color'],
      ['.chart .line:not(.after)', 'stroke'],
      ['.chart .value', 'fill'],
      ['.more', 'border-top-color'],
      ['.btn', 'border-top-color'],
    ];
    return drawn.flatMap(([selector, property]) =>
      [...root.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element).getPropertyValue(property))
        .filter((colour) => colour === canvas || /^(transparent|rgba\(.*, 0\))$/.test(colour))
        .map((colour) => `${selector}: ${property} is ${colour}`),
    );
  });

describe.each(BROWSERS)('no motion and colours of the reader in %s', (name) => {
  const at = setUp(name, { needs: { reducedMotion: true, forcedColours: true } });
  const isAsked = (page: Page): Promise<boolean[]> =>
    page.evaluate(() =>
      ['(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map(
        (query) => matchMedia(query).matches,
      ),
    );

  it('the card is still, and what it draws is seen', async () => {
    at.server.put('/needs.html', html(`<main>${P(WISCONSIN)}${P(OHIO)}</main>`));
    const page = await openMarked(at.driver, `${at.server.origin}/needs.html`, 2);
    expect(await isAsked(page)).toEqual([true, true]);
    await clickMark(page, 0);
    await unfoldAll(page);
    expect(await moving(page)).toEqual([]);
    expect(await unseen(page)).toEqual([]);
    await page.close();
  });

  it.each(['popup', 'desk', 'options', 'welcome'])(
    '%s is still, and what it draws is seen',
    async (surface) => {
      const article = await openSample(at.driver, at.server.origin);
      const page = await openOwn(at.driver, article, surface);
      expect(await isAsked(page)).toEqual([true, true]);
      expect(await moving(page)).toEqual([]);
      expect(await unseen(page)).toEqual([]);
      await page.close();
      await article.close();
    },
  );
});
