/** The sample article in a driven browser: opened, its marks awaited, its popover opened. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver';

/**
 * Runs `read` in the page on the ranges of its marks, in the order of the page. What is lit under the pointer is painted
 * a second time, under a name that ends in 2, and left out. `read` is sent as text and sees nothing but its arguments.
 */
const inMarks = <T, A>(page: Page, read: (ranges: Range[], argument: A) => T, argument: A): Promise<T> =>
  page.evaluate(`(() => {
    const ranges = [...CSS.highlights].flatMap(([name, marks]) => (/^note-\\d\\d[01]$/.test(name) ? [...marks] : []));
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return (${read.toString()})(ranges, ${JSON.stringify(argument)});
  })()`) as Promise<T>;

/** The marked words, in the order of the page. */
export const marksOf = (page: Page): Promise<string[]> =>
  inMarks(page, (ranges) => ranges.map((range) => range.toString().replace(/\s+/g, ' ')), null);

/** Opens a page and waits until `count` marks are there, or any. */
export async function openMarked(driver: Driver, address: string, count = 1): Promise<Page> {
  const page = await driver.newPage();
  await page.bringToFront();
  await page.goto(address);
  await until(`${String(count)} marks on ${address}`, async () => (await marksOf(page)).length >= count);
  return page;
}

export const openSample = (driver: Driver, origin: string): Promise<Page> =>
  openMarked(driver, `${origin}/sample-article.html`, 10);

/** Where a mark stands: its first line's middle, scrolled into view. */
export const placeOf = (page: Page, index: number): Promise<{ x: number; y: number }> =>
  inMarks(
    page,
    (ranges, at) => {
      const range = ranges[at];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getClientRects()[0];
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    },
    index,
  );

/** The number of the mark that holds `words`; throws where none does. */
export async function indexOf(page: Page, words: string): Promise<number> {
  const found = (await marksOf(page)).findIndex((mark) => mark.includes(words));
  if (found < 0) throw new Error(`no mark holds "${words}"`);
  return found;
}

const shownText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('promissory-popover')?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.innerText ?? '',
  );

/** What the popover says, once it is there. */
export const popoverText = (page: Page): Promise<string> => until('the popover', () => shownText(page));

export const isPopoverOpen = async (page: Page): Promise<boolean> => (await shownText(page)) !== '';

/** Clicks a mark and waits for its popover, which then stays. */
export async function clickMark(page: Page, index: number): Promise<string> {
  await until(`mark ${String(index)}`, async () => (await marksOf(page)).length > index);
  const { x, y } = await placeOf(page, index);
  await page.mouse.click(x, y);
  return popoverText(page);
}

/** Rests the pointer on a mark, coming from elsewhere, and waits for its popover. */
export async function openPopover(page: Page, index: number): Promise<string> {
  await until(`mark ${String(index)}`, async () => (await marksOf(page)).length > index);
  // the welcome page may have come to the front, and a page behind another is slow to hear of the pointer
  await page.bringToFront();
  const { x, y } = await placeOf(page, index);
  // a popover that was closed by key stays closed until the pointer has rested elsewhere
  await page.mouse.move(1, 1);
  await sleep(400);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return popoverText(page);
}

/** Tells our script in a page what a shortcut would: `claim:next`, `claim:previous`, `claim:open`. */
export async function pressShortcut(driver: Driver, page: Page, type: string): Promise<void> {
  const tab = await driver.tabOf(page);
  const own = await driver.openOwn('src/extension/options/options.html');
  await own.evaluate(
    (id, request) => browser.tabs.sendMessage(id, { to: 'page', type: request, request: null }),
    tab,
    type,
  );
  await own.close();
  await page.bringToFront();
}
