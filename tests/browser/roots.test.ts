/** Words behind doors: frames and shadow roots, read from the top frame's script; frames of others are named. */
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { html, OHIO, WISCONSIN } from '../support/living';
import { isPopoverOpen, openPopover, popoverText } from '../support/sample';
import { BROWSERS, P, setUp, STRICT } from '../support/living-set-up';

describe.each(BROWSERS)('words behind doors in %s', (name) => {
  const at = setUp(name);
  beforeAll(() => {
    at.server.put('/inner.html', html(`<main>${P(OHIO)}</main>`));
  });

  it('frames of the same origin, nested, late and replaced', async () => {
    at.server.put('/outer.html', html(`<main>${P(WISCONSIN)}<iframe src="/inner.html"></iframe></main>`));
    const pair = await at.open(
      '/frames.html',
      html(
        `<main>${P('Foxconn pledged to create 900 jobs in Texas')}<iframe id="f" src="/outer.html" width="600" height="400"></iframe></main>`,
      ),
    );
    const TEXAS = 'Foxconn pledged to create 900 jobs in Texas';
    await pair.expectMarks([TEXAS, WISCONSIN, OHIO]);
    await pair.both(() => {
      document.querySelector('iframe')?.setAttribute('src', '/inner.html');
    });
    await pair.expectMarks([TEXAS, OHIO]);
    await pair.both((words: string) => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('p');
      if (inner) inner.textContent = `${words}.`;
    }, WISCONSIN);
    await pair.expectMarks([TEXAS, WISCONSIN]);
    await pair.both(() => {
      document.querySelector('iframe')?.remove();
    });
    await pair.expectMarks([TEXAS]);
    await pair.close();
  });

  it('opens a card on the words of a frame, beside them, and closes it by key there', async () => {
    const pair = await at.open(
      '/framed.html',
      html(
        `<div style="height:120px"></div><iframe src="/inner.html" style="margin-left:90px" width="600" height="300"></iframe>`,
      ),
    );
    await pair.expectMarks([OHIO]);
    const { x, y } = await pair.page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const inner = frame?.contentDocument;
      const range = inner?.createRange();
      const p = inner?.querySelector('p');
      if (p) range?.selectNodeContents(p);
      const [outer, box] = [frame?.getBoundingClientRect(), range?.getClientRects()[0]];
      return { x: (outer?.x ?? 0) + (box?.x ?? 0) + 60, y: (outer?.y ?? 0) + (box?.y ?? 0) + 10 };
    });
    // a page behind another is slow to hear of the pointer
    await pair.page.bringToFront();
    await pair.page.mouse.move(x - 4, y);
    await pair.page.mouse.move(x, y);
    expect(await popoverText(pair.page)).toContain('Ohio');
    const gap = await pair.page.evaluate(
      (at) =>
        Math.abs((document.querySelector('promissory-popover')?.getBoundingClientRect().top ?? -999) - at),
      y,
    );
    expect(gap, 'the card stands just below the words').toBeLessThan(60);
    await pair.page.mouse.move(660, 390);
    await pair.page.mouse.move(661, 391);
    await until('the card to close on leaving', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([OHIO]);
    await pair.close();
  });

  it('shadow roots: open, closed, nested, slotted, late', async () => {
    const script = `
      globalThis.closedRoots = [];
      const put = (id, mode, markup) => { const root = document.querySelector(id).attachShadow({ mode }); root.innerHTML = markup;
        if (mode === 'closed') closedRoots.push(root); return root; };
      put('#open', 'open', '<p>${WISCONSIN}.</p><inner-part></inner-part>').querySelector('inner-part')
        .attachShadow({ mode: 'open' }).innerHTML = '<p>Foxconn pledged to create 900 jobs in Texas.</p>';
      put('#closed', 'closed', '<p>${OHIO}.</p>');
      put('#slotted', 'closed', '<section><h2>Note</h2><slot></slot></section>');
      globalThis.late = () => put('#late', 'closed', '<p>Foxconn pledged to create 70 jobs in Utah.</p>');`;
    const pair = await at.open(
      '/shadow.html',
      html(
        `<main><div id="open"></div><div id="closed"></div><news-note id="slotted"><p>Foxconn pledged to create 5,100 jobs in Iowa.</p></news-note><news-late id="late"></news-late></main><script>${script}</script>`,
      ),
    );
    const now = [
      WISCONSIN,
      OHIO,
      'Foxconn pledged to create 900 jobs in Texas',
      'Foxconn pledged to create 5,100 jobs in Iowa',
    ];
    await pair.expectMarks(now);
    const sheets = await pair.page.evaluate(
      () => document.querySelector('#open')?.shadowRoot?.adoptedStyleSheets.length,
    );
    expect(sheets, 'the sheet that paints the marks is in the root').toBe(1);
    await pair.both(() => {
      (globalThis as unknown as { late(): void }).late();
    });
    await pair.expectMarks([...now, 'Foxconn pledged to create 70 jobs in Utah']);
    await pair.both(() => {
      document.querySelector('#open')?.remove();
    });
    await pair.expectMarks([
      OHIO,
      'Foxconn pledged to create 5,100 jobs in Iowa',
      'Foxconn pledged to create 70 jobs in Utah',
    ]);
    await pair.close();
  });

  it('opens a card on words in a closed shadow root', async () => {
    const pair = await at.open(
      '/closed.html',
      html(
        `<main><div id="x"></div></main><script>document.querySelector('#x').attachShadow({ mode: 'closed' }).innerHTML = '<p style="margin:100px">${OHIO}.</p>';</script>`,
      ),
    );
    await pair.expectMarks([OHIO]);
    await pair.page.mouse.move(1, 1);
    await pair.page.mouse.move(180, 108);
    await pair.page.mouse.move(181, 110);
    expect(await popoverText(pair.page)).toContain('Ohio');
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([OHIO]);
    await pair.close();
  });

  it('names the frames that it cannot read in the popup', async () => {
    const pair = await at.open(
      '/foreign.html',
      html(
        `<main>${P(WISCONSIN)}<iframe src="${at.server.control}/inner.html" width="300" height="200"></iframe></main>`,
      ),
    );
    await until('the mark', async () => (await pair.page.evaluate(() => CSS.highlights.size)) > 0);
    const tab = await at.driver.tabOf(pair.page);
    const popup = await at.driver.openOwn(`src/extension/popup/popup.html?tab=${String(tab)}`);
    const text = await until('the popup', () =>
      popup.evaluate(() => document.querySelector('main')?.innerText),
    );
    expect(text).toContain(
      `Not read: parts of this page that come from ${new URL(at.server.control).hostname}`,
    );
    await popup.close();
    await pair.close();
  });

  // there the scout alone has been: the page is read when the popup asks
  it.each([
    ['without claims', 'en', 'Rain is expected in the hills by the evening', 'No sentence here holds'],
    [
      'in another language',
      'de',
      'Am Abend wird in den Bergen Regen erwartet',
      'This page is not in English',
    ],
  ])('tells of a page %s that it was read', async (_, lang, sentence, told) => {
    const page = html(`<main>${P(sentence)}</main>`, '', `lang="${lang}"`);
    const pair = await at.open('/quiet.html', page);
    const popup = await at.driver.openOwn(
      `src/extension/popup/popup.html?tab=${String(await at.driver.tabOf(pair.page))}`,
    );
    const text = await until('the popup', () =>
      popup.evaluate(() => document.querySelector('main')?.innerText),
    );
    expect(text).toContain(told);
    await pair.expectMarks([]);
    await popup.close();
    await pair.close();
  });

  it('a page and a frame under a policy that forbids everything', async () => {
    at.server.put('/strict-inner.html', html(P(OHIO)), { 'content-security-policy': STRICT });
    const pair = await at.open(
      '/strict.html',
      html(`<main>${P(WISCONSIN)}<iframe src="/strict-inner.html"></iframe></main>`),
      { 'content-security-policy': STRICT },
    );
    await pair.expectMarks([WISCONSIN, OHIO]);
    expect(await openPopover(pair.page, 0)).toContain('13,000');
    await pair.page.keyboard.press('Escape');
    await until('the card to close', async () => !(await isPopoverOpen(pair.page)));
    await pair.expectMarks([WISCONSIN, OHIO]);
    await pair.close();
  });
});
