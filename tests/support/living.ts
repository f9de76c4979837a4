/**
 * Living pages: one page twice, with the extension and without it, driven alike and compared to the byte.
 *
 * In:  a driver, a server, markup of our own.
 * Out: marks everywhere (frames and shadow roots too), the page's own tree as a text, what was logged.
 * Limit: closed shadow roots are compared only where the page keeps them in `globalThis.closedRoots`.
 */
import type { Page } from 'puppeteer-core';
import { until, type Driver } from './driver';
import type { PageServer } from './server';

export const WISCONSIN = 'Foxconn pledged to create 13,000 jobs in Wisconsin';
export const OHIO = 'Foxconn pledged to create 2,500 jobs in Ohio';

const HEAD =
  '<meta charset="utf-8"/><title>Test</title><link rel="icon" href="data:,"/><meta property="article:published_time" content="2018-09-21"/>';

export const html = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head>${HEAD}${head}</head><body>${body}</body></html>`;

/** The marked words of the page and of its frames, in the order in which they are painted. */
export const allMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const views: (Window & typeof globalThis)[] = [window];
    for (let at = 0; at < views.length; at += 1)
      for (const frame of views[at]?.document.querySelectorAll('iframe') ?? []) {
        const inner = frame.contentDocument?.defaultView;
        if (inner) views.push(inner);
      }
    return views.flatMap((view) =>
      [...view.CSS.highlights]
        .flatMap(([name, marks]) => (/^note-\d\d[01]$/.test(name) ? [...marks] : []))
        .map((range) => (range as Range).toString().replace(/\s+/g, ' '))
        .sort(),
    );
  });

/** The page's tree with its open shadow roots, the closed ones it tells of, and its frames. */
const treeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const closed = (globalThis as { closedRoots?: ShadowRoot[] }).closedRoots ?? [];
    const write = (root: Document | ShadowRoot): string =>
      [
        'documentElement' in root ? root.documentElement.outerHTML : root.innerHTML,
        ...[...root.querySelectorAll('*')].flatMap((element) => {
          const frame = element instanceof HTMLIFrameElement ? element.contentDocument : null;
          return [element.shadowRoot, frame].flatMap((inner) => (inner ? [write(inner)] : []));
        }),
      ].join('\n');
    return [document, ...closed].map(write).join('\n').replaceAll(location.host, 'HOST');
  });

export type Pair = {
  page: Page;
  /** Runs in both pages. */
  both<A>(act: (argument: A) => unknown, argument?: A): Promise<void>;
  /** Waits until these are the marks, sorted, and the page's tree is what it is without us. */
  expectMarks(marks: string[], ms?: number): Promise<void>;
  logged: string[];
  close(): Promise<void>;
};

async function watched(driver: Driver, address: string, logged: string[]): Promise<Page> {
  const page = await driver.newPage();
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(String(error)));
  await page.goto(address);
  return page;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

/** Opens a path on both origins; the page with the extension comes to the front. */
export async function openPair(driver: Driver, server: PageServer, path: string): Promise<Pair> {
  const logged: string[] = [];
  const control = await watched(driver, `${server.control}${path}`, []);
  const page = await watched(driver, `${server.origin}${path}`, logged);
  await page.bringToFront();
  return {
    page,
    logged,
    both: async (act, argument) => {
      const call = `(${act.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;
      await control.evaluate(call);
      await page.evaluate(call);
    },
    expectMarks: async (marks, ms) => {
      const wanted = [...marks].sort();
      let last: string[] = [];
      await until(
        `the marks ${JSON.stringify(wanted)}`,
        async () => same((last = (await allMarks(page)).sort()), wanted),
        ms,
      ).catch(() => {
        throw new Error(`the marks are ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}`);
      });
      const [ours, theirs] = [await treeOf(page), await treeOf(control)];
      if (ours !== theirs) throw new Error(`the page was changed:\n${ours}\n--- without us:\n${theirs}`);
      if (logged.length > 0) throw new Error(`the page was told: ${logged.join(' | ')}`);
    },
    close: async () => {
      await control.close();
      await page.close();
    },
  };
}
