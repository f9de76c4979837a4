/** A newsroom's pack, from the options page to a card and away again, in both browsers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver } from '../support/driver';
import { clickMark, openMarked } from '../support/sample';
import { servePages, type PageServer } from '../support/server';

const FILES = resolve(import.meta.dirname, '../packs');
const OPTIONS = 'src/extension/options/options.html';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>Glass</title><link rel="icon" href="data:,"/><meta property="article:published_time" content="2023-07-10"/></head><body><p>Hollow Creek Works promised to create 400 jobs in Ohio.</p></body></html>';
const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

declare const axe: { run(): Promise<AxeResults> };

describe.each(BROWSERS)('packs in %s', (name) => {
  let server: PageServer;
  let driver: Driver;
  let options: Page;

  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name)]);
    server.put('/glass.html', PAGE);
    options = await driver.openOwn(OPTIONS);
    await untilSaid('No pack is installed.');
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });

  const said = (): Promise<string> =>
    options.evaluate(() => document.querySelector<HTMLElement>('.packs')?.innerText ?? '');
  const untilSaid = (words: string): Promise<boolean> =>
    until(words, async () => (await said()).includes(words));

  /** Puts a file into the field, as a choice in the browser's dialog does. */
  async function choose(file: string, text: string): Promise<void> {
    await options.evaluate(
      (fileName, content) => {
        const field = document.querySelector<HTMLInputElement>('.packs input[type=file]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], fileName));
        if (field) field.files = chosen.files;
        field?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file,
      text,
    );
  }
  const gazette = readFileSync(resolve(FILES, 'example-gazette.json'), 'utf8');

  /** What the card says on the page, once the worker has been stopped: nothing is remembered but what is kept. */
  async function card(page?: Page): Promise<string> {
    await page?.close();
    await driver.killWorker();
    const opened = await openMarked(driver, `${server.origin}/glass.html`);
    const text = await clickMark(opened, 0);
    await opened.close();
    return text;
  }

  it('refuses a broken file with a line for each fault and keeps nothing of it', async () => {
    await choose(
      'bad.json',
      gazette.replace('"2021-03-09"', '"in spring"').replace('https://port', 'http://port'),
    );
    await untilSaid('nothing of it was kept');
    expect(await said()).toContain('hollow-creek-works-400-jobs, madeOn');
    expect(await said()).toContain(
      'port-of-example-90-percent, sources.0.url: must be an address that begins with https://',
    );
    expect(await said()).toContain('No pack is installed.');
    expect(await card()).toContain('No record');
  });

  it('answers from an installed pack, under its name, in a page that was open before', async () => {
    const open = await openMarked(driver, `${server.origin}/glass.html`);
    await choose('example-gazette.json', gazette);
    await untilSaid('Installed: The Example Gazette');
    expect(await said()).toContain('3 records · version 1');
    await open.bringToFront();
    await until('the card of the pack', async () =>
      (await clickMark(open, 0)).includes('From the pack “The Example Gazette”'),
    );
    expect(await card(open)).toContain('From the pack “The Example Gazette”');
  });

  it('shows no fault to axe', async () => {
    await options.bringToFront();
    await choose(
      'table.csv',
      readFileSync(resolve(FILES, 'example-table.csv'), 'utf8').replace('2022-05-02', 'May'),
    );
    await untilSaid('line 2, column made_on');
    await options.evaluate(AXE);
    const { violations } = await options.evaluate(() => axe.run());
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is silent when switched off, and gone when removed', async () => {
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('.packs [role=switch]')?.click());
    await until('the switch', () =>
      options.evaluate(
        () => document.querySelector<HTMLInputElement>('.packs [role=switch]')?.checked === false,
      ),
    );
    await until('the card without the pack', async () => (await card()).includes('No record'));
    await options.bringToFront();
    await options.evaluate(() => document.querySelector<HTMLElement>('.packs .act')?.click());
    await untilSaid('Removed: The Example Gazette');
    expect(await said()).toContain('No pack is installed.');
    const left = await options.evaluate(async () => ({
      databases: (await indexedDB.databases()).map((one) => one.name),
      stored: JSON.stringify([
        await browser.storage.local.get(null),
        await browser.storage.session.get(null),
      ]),
    }));
    expect(left.databases).not.toContain('packs');
    expect(left.stored).not.toContain('Gazette');
  });
});
