/** Pages that live: frameworks, lists, routes, folds, caches. After each step the tree is the page's own, to the byte. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { allMarks, html, OHIO, WISCONSIN } from '../support/living';
import { BROWSERS, P, setUp } from '../support/living-set-up';
import { bundledTree } from '../support/trees';

const FILLER = 'The council met on Tuesday and spoke of the bridge';
const claim = (n: number): string => `Foxconn pledged to create ${String(n)},500 jobs in Ohio`;

/** States of tests/pages/tree.ts, in an order in which each leads to each kind of change, with the marks of each. */
const STEPS: [step: string, marks: string[]][] = [
  ['first', [WISCONSIN]],
  ['again', [WISCONSIN]],
  ['parts', [WISCONSIN]],
  ['first', [WISCONSIN]],
  ['bold', [WISCONSIN]],
  ['rewritten', [OHIO]],
  ['emptied', []],
  ['first', [WISCONSIN]],
  ['moved', [WISCONSIN]],
  ['rekeyed', [WISCONSIN]],
  ['unmounted', []],
  ['first', [WISCONSIN]],
];

describe.each(BROWSERS)('living pages in %s', (name) => {
  const at = setUp(name);

  it.each(['react', 'preact'] as const)(
    '%s deletes, rewrites, merges, moves and unmounts',
    async (framework) => {
      at.server.put(`/${framework}.js`, await bundledTree(framework));
      const pair = await at.open(
        `/${framework}.html`,
        html(`<div id="root"></div><script src="/${framework}.js"></script>`),
      );
      for (const [step, marks] of STEPS) {
        await pair.both((to: string) => {
          globalThis.showTree(to);
        }, step);
        await pair.expectMarks(marks);
      }
      await pair.close();
    },
  );

  it('a list that keeps only the rows in view', async () => {
    const script = `
      const row = (n) => n % 10 === 3 ? 'Foxconn pledged to create ' + n + ',500 jobs in Ohio.' : '${FILLER} ' + n + '.';
      const list = document.querySelector('#list');
      globalThis.render = (from) => { list.replaceChildren(...Array.from({ length: 12 }, (_, at) =>
        Object.assign(document.createElement('p'), { textContent: row(from + at) }))); };
      render(0);`;
    const pair = await at.open('/virtual.html', html(`<main id="list"></main><script>${script}</script>`));
    await pair.expectMarks([claim(3)]);
    for (const from of [10, 20, 30, 21, 0]) {
      await pair.page.mouse.wheel({ deltaY: 10 });
      await pair.both((at: number) => {
        (globalThis as unknown as { render(from: number): void }).render(at);
      }, from);
      await pair.expectMarks(
        Array.from({ length: 12 }, (_, at) => from + at)
          .filter((n) => n % 10 === 3)
          .map(claim),
      );
    }
    await pair.close();
  });

  it('a live blog for a minute, with a ticker that is given up and a clock that is not minded', async () => {
    const pair = await at.open(
      '/blog.html',
      html(`<main><h1>Live</h1><div id="strip">${WISCONSIN}.</div><div id="posts">${P(FILLER)}</div></main>`),
    );
    await pair.expectMarks([WISCONSIN]);
    await pair.page.evaluate(() => {
      let n = 0;
      setInterval(() => {
        n += 1;
        const ticker = document.querySelector('#strip');
        if (ticker) ticker.textContent = `Foxconn pledged to create ${String(n % 900)} jobs in Wisconsin.`;
      }, 100);
    });
    const posted: string[] = [];
    for (let n = 1; n <= (name === 'chrome' ? 12 : 3); n += 1) {
      const words = claim(n);
      posted.push(words);
      await pair.page.evaluate((text) => {
        const post = Object.assign(document.createElement('p'), { textContent: `${text}.` });
        document.querySelector('#posts')?.prepend(post);
      }, words);
      await sleep(5000);
    }
    const marks = await allMarks(pair.page);
    expect(marks, 'the posts, and nothing of the ticker').toEqual([...posted].sort());
    expect(pair.logged).toEqual([]);
    expect(await pair.page.evaluate(() => document.querySelectorAll('#posts > p').length)).toBe(
      posted.length + 1,
    );
    await pair.close();
  }, 120_000);

  it('another page by another route: history and the Navigation API', async () => {
    const script = `
      const show = () => { document.querySelector('main').innerHTML = location.pathname.endsWith('two')
        ? '<p>${OHIO}.</p>' : '<p>${WISCONSIN}.</p>'; };
      globalThis.byHistory = (to) => { history.pushState(null, '', to); show(); };
      addEventListener('popstate', show);
      globalThis.navigation?.addEventListener('navigate', (event) => {
        if (event.canIntercept && event.info === 'ours') event.intercept({ handler: async () => show() }); });
      show();`;
    const pair = await at.open('/route/one', html(`<main></main><script>${script}</script>`));
    type Own = { byHistory(to: string): void };
    await pair.expectMarks([WISCONSIN]);
    await pair.both(() => {
      (globalThis as unknown as Own).byHistory('/route/two');
    });
    await pair.expectMarks([OHIO]);
    await pair.both(() => {
      history.back();
    });
    await pair.expectMarks([WISCONSIN]);
    await pair.both(async () => {
      if ('navigation' in window) await navigation.navigate('/route/two', { info: 'ours' }).finished;
      else (globalThis as unknown as Own).byHistory('/route/two');
    });
    await pair.expectMarks([OHIO]);
    await pair.close();
  });

  it('what is hidden and shown: tabs, folds, a wall', async () => {
    const pair = await at.open(
      '/hidden.html',
      html(
        `<main><section id="tab" hidden>${P(OHIO)}</section><details><summary>More</summary>${P(WISCONSIN)}</details><div id="wall">${P(FILLER)}</div></main>`,
      ),
    );
    await pair.expectMarks([WISCONSIN]);
    await pair.both(() => {
      document.querySelector('#tab')?.removeAttribute('hidden');
      document.querySelector('details')?.setAttribute('open', '');
    });
    await pair.expectMarks([OHIO, WISCONSIN]);
    await pair.both((words: string) => {
      document.querySelector('#tab')?.setAttribute('hidden', '');
      document.querySelector('details')?.removeAttribute('open');
      const wall = document.querySelector('#wall');
      if (wall) wall.innerHTML = `<p>${words}.</p>`;
    }, claim(7));
    await pair.expectMarks([WISCONSIN, claim(7)]);
    await pair.close();
  });

  it('scrolling without end', async () => {
    const pair = await at.open('/endless.html', html(`<main>${P(WISCONSIN)}${P(FILLER).repeat(60)}</main>`));
    await pair.expectMarks([WISCONSIN]);
    for (const n of [1, 2, 3])
      await pair.both(
        ([words, filler]: string[]) => {
          document
            .querySelector('main')
            ?.insertAdjacentHTML('beforeend', `<p>${String(words)}.</p>${String(filler)}`);
        },
        [claim(n), P(FILLER).repeat(60)],
      );
    await pair.expectMarks([WISCONSIN, claim(1), claim(2), claim(3)]);
    await pair.close();
  });

  it('a long page: what is in view is marked before the rest', async () => {
    const NUMBERS = Array.from({ length: 40 }, (_, at) => at + 1);
    const parts = NUMBERS.map((n) => `<div id="c${String(n)}">${P(claim(n))}</div>${P(FILLER).repeat(60)}`);
    const script = `{ const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { const marks = [...CSS.highlights].flatMap(([name, all]) => name.startsWith('note-') ? [...all] : []);
        if (marks.length > 0) globalThis.first = marks.map(String); else setTimeout(() => port2.postMessage(0)); };
      port2.postMessage(0); }`;
    const pair = await at.open(
      '/long.html',
      html(`<script>${script}</script><main>${parts.join('')}</main>`),
    );
    type First = { first?: string[] };
    const first = (): Promise<string[] | undefined> =>
      pair.page.evaluate(() => (globalThis as unknown as First).first);
    await pair.expectMarks(NUMBERS.map(claim));
    expect(await first()).toContain(claim(1));
    expect(await first()).not.toContain(claim(30));
    // read again it stands where it was left, which may be known by then or not
    await pair.both(() => document.querySelector('#c30')?.scrollIntoView());
    await pair.page.reload();
    await pair.expectMarks(NUMBERS.map(claim));
    await pair.close();
  });

  it('comes back from the cache of pages', async () => {
    at.server.put('/other.html', html(P(FILLER)));
    const pair = await at.open(
      '/cached.html',
      html(
        `<main>${P(WISCONSIN)}</main><script>addEventListener('pageshow', (event) => (globalThis.kept = event.persisted))</script>`,
      ),
    );
    await pair.expectMarks([WISCONSIN]);
    await pair.page.goto(`${at.server.origin}/other.html`);
    // the driver does not hear that a page has come back
    await pair.page.evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    });
    await until('the page to come back', () =>
      pair.page.evaluate(() => (globalThis as { kept?: boolean }).kept),
    );
    await pair.expectMarks([WISCONSIN]);
    await pair.close();
  });

  it('never reads what the reader writes', async () => {
    const pair = await at.open(
      '/written.html',
      html(
        `<main>${P(OHIO)}<p contenteditable>${WISCONSIN}.</p><textarea>${WISCONSIN}.</textarea><input value="${WISCONSIN}."/></main>`,
      ),
    );
    await pair.expectMarks([OHIO]);
    await pair.both(() => {
      document.querySelector('[contenteditable]')?.append(' More.');
    });
    await sleep(600);
    await pair.expectMarks([OHIO]);
    await pair.close();
  });
});
