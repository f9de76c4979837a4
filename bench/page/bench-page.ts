/**
 * Page bench: what the extension costs a page, beside one walk with one expression and beside mark.js with as many words.
 *
 * In:  both browsers, the builds (made first; `-- --no-build` leaves that out); `-- --quick` makes three runs instead of seven.
 * Out: bench/page/results.md: medians with spread, ratios, and each target with what was measured.
 * Limit: one machine, one run; compare the ratios, not the milliseconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../scripts/browsers';
import { buildSteps } from '../../scripts/build';
import { readData, RELEASE } from '../../scripts/knowledge/read-data';
import { runSteps } from '../../scripts/steps';
import { readSource } from '../../src/core/annotation/reading';
import { buildBase } from '../../src/core/knowledge/base';
import { openBase } from '../../src/core/knowledge/open-base';
import { parseRequest } from '../../src/extension/platform/message-schemas';
import { servePages, type PageServer } from '../../tests/support/server';
import { BENCH_PAGES } from './bench-pages';
import { emptyRoundTrips, firstMarks, PROBE, readBuilt } from './first-mark';
import { runMark, runOwn, runWalk, type OtherRun, type OwnRun, type Scripts } from './in-page';
import { makeReport, type Measured } from './page-report';
import { ONE_EXPRESSION, TERMS } from './words-looked-for';

const ROOT = resolve(import.meta.dirname, '../..');
const MARK_JS = readFileSync(resolve(ROOT, 'node_modules/mark.js/dist/mark.min.js'), 'utf8');
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const WAIT = 1200;
const [SLOW, RUNS_OF_SLOW] = [5000, 3];

const plainBrowser = (name: BrowserName): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath: findBrowser(name),
    headless: true,
    protocolTimeout: 600_000,
    ...(name === 'chrome' && { args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] }),
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false, 'dom.max_script_run_time': 0 },
  });

/** A function of in-page.ts in a page of its own, so that nothing is warm. */
async function once<T>(browser: Browser, address: string, script: string, call: string): Promise<T> {
  const page = await browser.newPage();
  await page.goto(address);
  if (script) await page.evaluate(script);
  const result = (await page.evaluate(call)) as T;
  await page.close();
  return result;
}

const called = (work: (...given: never[]) => unknown, ...given: unknown[]): string =>
  `(${work.toString()})(${given.map((one) => JSON.stringify(one)).join(', ')})`;

type Reader = (request: unknown) => unknown;
type Ours = { scripts: Scripts; read: Reader };

/** The same pages with a script of their own that looks for the first mark. */
const pathToProbe = (title: string): string => `/${title.replace(/\W+/g, '-')}.html`;

/** What the worker would answer. */
function createReading(): Reader {
  const base = openBase(buildBase(readData().pack, RELEASE));
  return (request) => {
    const parsed = parseRequest('page:read', request);
    if (!parsed) throw new Error('the page asked for something else than to be read');
    return readSource(parsed.page, base, RELEASE.cutOff);
  };
}

/** One page in one browser: ours, the walk and mark.js in turn, so that what else the machine does hits all alike. */
async function measure(browser: Browser, { scripts, read }: Ours, address: string, runs: number) {
  const own = (readings: unknown[], mutate = false): Promise<OwnRun> =>
    once(browser, address, '', called(runOwn, scripts, readings, WAIT, mutate));
  const { asked } = await own([]);
  const readings = asked.map(read);
  const found: { own: OwnRun[]; walk: OtherRun[]; mark: OtherRun[] } = { own: [], walk: [], mark: [] };
  for (let run = 0; run < runs; run += 1) {
    found.own.push(await own(readings));
    found.walk.push(await once(browser, address, '', called(runWalk, ONE_EXPRESSION)));
    // it takes up to twenty seconds on the largest pages, and what it is held against a hundredth of that
    if (run < RUNS_OF_SLOW || (found.mark[0]?.time ?? 0) < SLOW)
      found.mark.push(await once(browser, address, MARK_JS, called(runMark, TERMS)));
  }
  return { ...found, resting: () => own(readings, true).then(({ slices }) => slices) };
}

async function measureBrowser(
  name: BrowserName,
  server: PageServer,
  read: Reader,
  runs: number,
): Promise<Measured> {
  const browser = await plainBrowser(name);
  const ours = {
    scripts: {
      scout: readBuilt(name, 'page/scout.iife.js'),
      reading: readBuilt(name, 'page/content.iife.js'),
      popover: readBuilt(name, 'popover/popover.iife.js'),
    },
    read,
  };
  const pages = [];
  let resting: number[] = [];
  for (const [index, [title]] of BENCH_PAGES.entries()) {
    console.log(`${name}: ${title} …`);
    const found = await measure(browser, ours, `${server.origin}/${String(index)}.html`, runs);
    if (title.startsWith('live')) resting = await found.resting();
    pages.push({ title, own: found.own, walk: found.walk, mark: found.mark });
  }
  await browser.close();
  return { name, pages, resting, first: await measureFirst(name, server, runs) };
}

async function measureFirst(name: BrowserName, server: PageServer, runs: number): Promise<Measured['first']> {
  console.log(`${name}: first marks …`);
  const titles = BENCH_PAGES.map(([title]) => title).filter((title) => !title.startsWith('no'));
  const paths = titles.map((title) => pathToProbe(title));
  const marks = await firstMarks(name, server, paths, runs);
  const empty = await emptyRoundTrips(name, server, paths, runs);
  return marks.map((times, index) => ({ title: titles[index] ?? '', ...times, empty: empty[index] ?? [] }));
}

export async function main(args: string[]): Promise<void> {
  if (!args.includes('--no-build')) await runSteps(buildSteps(true));
  const runs = args.includes('--quick') ? 3 : 7;
  const server = await servePages();
  for (const [index, [, html]] of BENCH_PAGES.entries()) server.put(`/${String(index)}.html`, html, ISOLATED);
  for (const [title, html] of BENCH_PAGES)
    server.put(pathToProbe(title), html.replace('</head>', `${PROBE}</head>`), ISOLATED);
  const read = createReading();
  try {
    const measured = [];
    for (const name of ['chrome', 'firefox'] as const)
      measured.push(await measureBrowser(name, server, read, runs));
    const report = makeReport(measured, runs, TERMS.length);
    const file = resolve(import.meta.dirname, 'results.md');
    writeFileSync(file, await format(report, { ...(await resolveConfig(file)), parser: 'markdown' }));
    console.log(report);
  } finally {
    await server.close();
  }
}
