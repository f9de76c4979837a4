/** The sample article in a driven browser: opened, its marks awaited, its popover opened. */
import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver';

/** The marked words, in no order; what a page sees of the highlights. */
export const marksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('note-')
        ? [...highlight].map((range) => (range as Range).toString().replace(/\s+/g, ' '))
        : [],
    ),
  );

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

/** Where a mark stands: its first line's middle, scrolled into view; marks in the order of the page. */
export const placeOf = (page: Page, index: number): Promise<{ x: number; y: number }> =>
  page.evaluate((at) => {
    const ranges = [...CSS.highlights.entries()].flatMap(([name, highlight]) =>
      name.startsWith('note-') ? [...highlight].map((range) => range as Range) : [],
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[at];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, index);

const shownText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('promissory-popover')?.shadowRoot?.querySelector<HTMLElement>('.card')
        ?.innerText ?? '',
  );

/** What the popover says, once it is there. */
export const popoverText = (page: Page): Promise<string> => until('the popover', () => shownText(page));

export const isPopoverOpen = async (page: Page): Promise<boolean> => (await shownText(page)) !== '';

/** Rests the pointer on a mark and waits for its popover. */
export async function openPopover(page: Page, index: number): Promise<string> {
  await until(`mark ${String(index)}`, async () => (await marksOf(page)).length > index);
  const { x, y } = await placeOf(page, index);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  return popoverText(page);
}
