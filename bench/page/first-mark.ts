/**
 * First mark: how soon the installed extension marks a page, with its worker running and stopped.
 *
 * In:  the test build, and an extension with an empty worker to hold the stopped case against.
 * Out: milliseconds from the page's `load` to the first highlight; of the empty worker, a round trip when stopped.
 * Limit: looked at every millisecond or so by the page's own clock.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers';
import { GECKO_ID } from '../../scripts/vite-plugins';
import { launch, until, type Driver } from '../../tests/support/driver';
import type { PageServer } from '../../tests/support/server';

/** Put into each page: notes when it loaded and when the first highlight of ours was there. */
export const PROBE = `<script>addEventListener('load', () => {
  const loaded = performance.now(); const channel = new MessageChannel();
  const look = () => { for (const [name, marks] of CSS.highlights) if (name.startsWith('note-') && marks.size > 0) { document.documentElement.dataset.first = performance.now() - loaded; return; } setTimeout(() => channel.port2.postMessage(0), 1); };
  channel.port1.onmessage = look; look();
});</script>`;

const ROOT = resolve(import.meta.dirname, '../..');

const numberIn = (page: Page, name: string): Promise<number> =>
  until(
    `data-${name}`,
    async () => Number(await page.evaluate((key) => document.documentElement.dataset[key], name)) || false,
  );

async function timesOf(
  driver: Driver,
  address: string,
  name: string,
  runs: number,
  stopped: boolean,
): Promise<number[]> {
  const times: number[] = [];
  const page = await driver.newPage();
  await page.goto(address);
  // behind another page timers are slow, and the welcome page comes to the front when it likes
  await page.bringToFront();
  await numberIn(page, name);
  for (let run = 0; run < runs; run += 1) {
    if (stopped) await driver.killWorker();
    await page.bringToFront();
    await page.goto(address);
    times.push(await numberIn(page, name));
  }
  await page.close();
  return times;
}

/** The first mark of each path, the worker running and stopped. */
export async function firstMarks(
  name: BrowserName,
  server: PageServer,
  paths: readonly string[],
  runs: number,
): Promise<{ path: string; running: number[]; stopped: number[] }[]> {
  const driver = await launch(name);
  try {
    const found = [];
    for (const path of paths)
      found.push({
        path,
        running: await timesOf(driver, server.origin + path, 'first', runs, false),
        stopped: await timesOf(driver, server.origin + path, 'first', runs, true),
      });
    return found;
  } finally {
    await driver.close();
  }
}

/** An extension whose worker only answers, and whose page script only asks and notes how long it took. */
function emptyExtension(name: BrowserName): string {
  const folder = resolve(ROOT, `node_modules/.cache/bench/empty-${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const worker = name === 'chrome' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: worker,
    host_permissions: ['http://localhost/*'],
    content_scripts: [{ matches: ['http://localhost/*'], js: ['page.js'] }],
    ...(name === 'firefox' && { browser_specific_settings: { gecko: { id: GECKO_ID } } }),
  };
  writeFileSync(resolve(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    resolve(folder, 'worker.js'),
    'browser.runtime.onMessage.addListener((message, sender, reply) => { reply(1); });',
  );
  writeFileSync(
    resolve(folder, 'page.js'),
    `browser.runtime.sendMessage(1).then(() => {
      const answered = performance.now();
      const note = () => { const { loadEventStart } = performance.getEntriesByType('navigation')[0]; document.documentElement.dataset.trip = Math.max(0.1, answered - loadEventStart); };
      if (document.readyState === 'complete') note(); else addEventListener('load', () => setTimeout(note));
    });`,
  );
  return folder;
}

/** From each page's `load` to the empty worker's answer, after it was stopped. */
export async function emptyRoundTrips(
  name: BrowserName,
  server: PageServer,
  paths: readonly string[],
  runs: number,
): Promise<number[][]> {
  const driver = await launch(name, { folder: emptyExtension(name) });
  try {
    const trips = [];
    for (const path of paths) trips.push(await timesOf(driver, server.origin + path, 'trip', runs, true));
    return trips;
  } finally {
    await driver.close();
  }
}

export const readBuilt = (name: BrowserName, file: string): string =>
  readFileSync(resolve(ROOT, `dist/${name}/src/extension/${file}`), 'utf8');
