/** How a card stands in its window: whether it covers its own words, and whether all of it can be reached. */
import type { Page } from 'puppeteer-core';

/** Opens every fold of the card. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document
      .querySelector('promissory-popover')
      ?.shadowRoot?.querySelectorAll('details')
      .forEach((fold) => (fold.open = true));
  });

export const isInside = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const box = document.querySelector('promissory-popover')?.getBoundingClientRect();
    return (
      box !== undefined &&
      box.width > 0 &&
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= innerWidth &&
      box.bottom <= innerHeight
    );
  });

/** How many lines of `words` the card covers. */
export const linesCovered = (page: Page, words: string): Promise<number> =>
  page.evaluate((selector) => {
    const card = document.querySelector('promissory-popover')?.getBoundingClientRect();
    const element = document.querySelector(selector);
    if (!card || !element) return -1;
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(
      ({ left, right, top, bottom }) =>
        left < card.right && right > card.left && top < card.bottom && bottom > card.top,
    ).length;
  }, words);

/** Turns the wheel over the card to its end, and names the controls that stand last but cannot be seen and hit whole there. */
export async function unreachedInFoot(page: Page, last = '.card-foot button'): Promise<string[]> {
  const middle = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('promissory-popover')?.getBoundingClientRect() ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(middle.x, middle.y);
  for (let turn = 0; turn < 24; turn += 1) {
    await page.mouse.wheel({ deltaY: 2000 });
    await new Promise((done) => setTimeout(done, 30));
  }
  return page.evaluate((selector) => {
    const root = document.querySelector('promissory-popover')?.shadowRoot;
    const edge = root?.querySelector('.popover')?.getBoundingClientRect();
    if (!root || !edge) return ['no card'];
    const controls = [...root.querySelectorAll<HTMLElement>(selector)];
    if (controls.length === 0) return ['no foot'];
    return controls.flatMap((control) => {
      const box = control.getBoundingClientRect();
      const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const whole =
        box.left >= edge.left && box.right <= edge.right && box.top >= edge.top && box.bottom <= edge.bottom;
      return whole && hit === control ? [] : [control.textContent];
    });
  }, last);
}
