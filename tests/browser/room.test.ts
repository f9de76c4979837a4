/** Little room: the card beside its words, not over them, with all of it to be reached, in both browsers. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isInside, linesCovered, unfoldAll, unreachedInFoot } from '../support/card-room';
import { until } from '../support/driver';
import { html, WISCONSIN } from '../support/living';
import { BROWSERS, P, setUp } from '../support/living-set-up';
import { clickMark, openMarked } from '../support/sample';

type Case = [what: string, size: [number, number], top: string, width: string];
const CASES: Case[] = [
  ['600 px high, at the head', [800, 600], '4%', '500px'],
  ['600 px high, above the middle', [800, 600], '40%', '500px'],
  ['600 px high, in the middle', [800, 600], '49%', '500px'],
  ['600 px high, below the middle', [800, 600], '60%', '500px'],
  ['600 px high, at the foot', [800, 600], '92%', '500px'],
  ['600 px high, words of several lines', [800, 600], '42%', '110px'],
  ['400 % zoom, at the head', [320, 256], '3%', '300px'],
  ['400 % zoom, in the middle', [320, 256], '42%', '300px'],
  ['400 % zoom, at the foot', [320, 256], '80%', '300px'],
];

/** One sentence at a height of the window, with nothing to scroll. */
const pageAt = (top: string, width: string): string =>
  html(
    `<main style="position:fixed;left:8px;top:${top};width:${width}"><div id="words">${P(WISCONSIN)}</div></main>`,
    '<style>p{margin:0;font:16px/1.4 serif}</style>',
  );

/** Waits until the card has stood still for a while. */
async function settled(page: Page): Promise<void> {
  const place = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify(document.querySelector('promissory-popover')?.getBoundingClientRect()),
    );
  let before = '';
  await until('the card to stand still', async () => {
    await sleep(120);
    const now = await place();
    const still = now === before;
    before = now;
    return still;
  });
}

describe.each(BROWSERS)('little room in %s', (name) => {
  const at = setUp(name);

  it.each(CASES)('%s', async (what, [width, height], top, wide) => {
    const path = `/room-${what.replace(/\W+/g, '-')}.html`;
    at.server.put(path, pageAt(top, wide));
    const page = await openMarked(at.driver, `${at.server.origin}${path}`);
    await page.setViewport({ width, height });
    await clickMark(page, 0);
    await settled(page);
    expect(await linesCovered(page, '#words p'), 'the words are seen').toBe(0);
    await unfoldAll(page);
    await settled(page);
    expect(await linesCovered(page, '#words p'), 'and when all is unfolded').toBe(0);
    expect(await isInside(page), 'the card is within the window').toBe(true);
    expect(await unreachedInFoot(page)).toEqual([]);
    await page.close();
  });

  it('the form of a mistake at 400 % zoom', async () => {
    at.server.put('/room-form.html', pageAt('3%', '300px'));
    const page = await openMarked(at.driver, `${at.server.origin}/room-form.html`);
    await page.setViewport({ width: 320, height: 256 });
    await clickMark(page, 0);
    await page.evaluate(() => {
      const root = document.querySelector('promissory-popover')?.shadowRoot;
      root?.querySelector<HTMLElement>('.card-foot [aria-expanded]')?.click();
    });
    await settled(page);
    // the form stands after the foot
    expect(await unreachedInFoot(page, '.review .row button')).toEqual([]);
    expect(await linesCovered(page, '#words p')).toBe(0);
    await page.close();
  });
});
