/** Where words may stand: dialogs, full screen, other directions, paper. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { isInside } from '../support/card-room';
import { until } from '../support/driver';
import { html, OHIO, WISCONSIN } from '../support/living';
import { isPopoverOpen, openPopover, popoverText, pressShortcut } from '../support/sample';
import { BROWSERS, P, setUp } from '../support/living-set-up';

/** What the top layer shows at the middle of the card. */
const isOnTop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.querySelector('promissory-popover');
    const box = host?.getBoundingClientRect();
    return box !== undefined && document.elementFromPoint(box.x + box.width / 2, box.y + 20) === host;
  });

describe.each(BROWSERS)('places in %s', (name) => {
  const at = setUp(name);

  it('lies over a modal dialog, and can be used there', async () => {
    const pair = await at.open(
      '/dialog.html',
      html(
        `<main>${P('Nothing here')}<dialog-words></dialog-words></main><dialog id="d">Choose.</dialog><script>
          const root = document.querySelector('dialog-words').attachShadow({ mode: 'open' });
          root.innerHTML = '<section><p>${OHIO}.</p></section>'; d.showModal(); d.style.cssText = 'top:auto;bottom:0';</script>`,
      ),
    );
    await pair.expectMarks([OHIO]);
    await pressShortcut(at.driver, pair.page, 'claim:open');
    expect(await popoverText(pair.page)).toContain('Ohio');
    await until('the card on top', () => isOnTop(pair.page));
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    expect(await pair.page.evaluate(() => document.querySelector('dialog')?.open), 'the dialog stays').toBe(
      true,
    );
    await pair.expectMarks([OHIO]);
    await pair.close();
  });

  it('lies over an element in full screen', async () => {
    const pair = await at.open(
      '/screen.html',
      html(
        `<main id="m" style="background:white">${P(WISCONSIN)}<button id="b">Full</button></main><script>b.onclick = () => m.requestFullscreen();</script>`,
      ),
    );
    await pair.expectMarks([WISCONSIN]);
    await pair.page.click('#b');
    await until('full screen', () => pair.page.evaluate(() => document.fullscreenElement !== null));
    await openPopover(pair.page, 0);
    await until('the card on top', () => isOnTop(pair.page));
    await until('the card to close', async () => {
      // the browser may take the first for itself, to leave full screen
      await pair.page.keyboard.press('Escape');
      return !(await isPopoverOpen(pair.page));
    });
    await pair.page.evaluate(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
    });
    await pair.expectMarks([WISCONSIN]);
    await pair.close();
  });

  it.each([
    ['below the head of the window', 'left:0;top:0', 'below'],
    ['above its foot, shifted from its right edge', 'right:0;bottom:0', 'above'],
    ['above its foot, shifted from its left edge', 'left:0;bottom:0', 'above'],
  ])('stands %s', async (_, corner, side) => {
    const pair = await at.open(
      `/corner-${corner.replace(/\W/g, '')}.html`,
      html(`<main style="position:fixed;width:190px;${corner}">${P(WISCONSIN)}</main>`),
    );
    await pair.expectMarks([WISCONSIN]);
    await openPopover(pair.page, 0);
    await until('the card inside the window', () => isInside(pair.page));
    const [card, words] = await pair.page.evaluate(() =>
      ['promissory-popover', 'main p'].map((selector) => {
        const { top = 0, bottom = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return { top, bottom };
      }),
    );
    if (side === 'below') expect(card?.top).toBeGreaterThanOrEqual(words?.bottom ?? Infinity);
    else expect(card?.bottom).toBeLessThanOrEqual(words?.top ?? -Infinity);
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([WISCONSIN]);
    await pair.close();
  });

  it('words that may not be selected, and an English quotation in a page from right to left', async () => {
    const pair = await at.open(
      '/rtl.html',
      html(
        `<main><p style="user-select:none">${WISCONSIN}.</p><blockquote dir="ltr">${P(OHIO)}</blockquote></main>`,
        '<style>body{direction:rtl}</style>',
        'lang="en" dir="rtl"',
      ),
    );
    await pair.expectMarks([WISCONSIN, OHIO]);
    expect(await openPopover(pair.page, 0)).toContain('13,000');
    await until('the card inside the window', () => isInside(pair.page));
    expect(await openPopover(pair.page, 1)).toContain('Ohio');
    await until('the card inside the window', () => isInside(pair.page));
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([WISCONSIN, OHIO]);
    await pair.close();
  });

  it('a window of 320 by 256, as 400 % zoom makes of 1280 by 1024', async () => {
    const pair = await at.open(
      '/zoom.html',
      html(`<main>${P(WISCONSIN)}${P('Nothing else').repeat(30)}${P(OHIO)}</main>`),
    );
    await pair.page.setViewport({
      width: 320,
      height: 256,
      ...(name === 'chrome' && { deviceScaleFactor: 4 }),
    });
    await pair.expectMarks([WISCONSIN, OHIO]);
    for (const [index, words] of ['13,000', '2,500'].entries()) {
      expect(await openPopover(pair.page, index)).toContain(words);
      await until('the card inside the window', () => isInside(pair.page));
      const wide = await pair.page.evaluate(() => {
        const body = document.querySelector('promissory-popover')?.shadowRoot?.querySelector('.popover');
        return body ? body.scrollWidth - body.clientWidth : -1;
      });
      expect(wide, 'nothing is cut at the side').toBe(0);
      await pair.page.keyboard.press('Escape');
      await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    }
    await pair.expectMarks([WISCONSIN, OHIO]);
    await pair.close();
  });

  it('prints the page as its author made it', async () => {
    const pair = await at.open('/print.html', html(`<main>${P(WISCONSIN)}</main>`));
    await pair.expectMarks([WISCONSIN]);
    await openPopover(pair.page, 0);
    const [media] = await pair.page.evaluate(() =>
      document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText),
    );
    expect(media).toMatch(/^@media not print/);
    if (name === 'chrome') {
      await pair.page.emulateMediaType('print');
      expect(
        await pair.page.evaluate(
          () => document.querySelector('promissory-popover')?.getBoundingClientRect().width,
        ),
      ).toBe(0);
    }
    expect((await pair.page.pdf()).length).toBeGreaterThan(1000);
    if (name === 'chrome') await pair.page.emulateMediaType('screen');
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([WISCONSIN]);
    await pair.close();
  });
});
