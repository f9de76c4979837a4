/**
 * Living set-up: the one server and browser that the tests of a describe block share.
 *
 * In:  called within a describe block, with the browser's name.
 * Out: server and driver, there once the first test runs, and a way to open a page with and without the extension.
 * Limit: read `server` and `driver` inside tests and hooks only: before them neither is there.
 */
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../scripts/browsers';
import { launch, until, type Driver, type LaunchOptions } from './driver';
import { openPair, type Pair } from './living';
import { servePages, type PageServer } from './server';

export const BROWSERS: BrowserName[] = ['chrome', 'firefox'];

/** A policy under which a page may do nothing but show its words. */
export const STRICT =
  "default-src 'none'; frame-src 'self'; img-src data:; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** One paragraph of one sentence. */
export const P = (words: string): string => `<p>${words}.</p>`;

export type SetUp = {
  readonly server: PageServer;
  readonly driver: Driver;
  /** Serves `markup` at `path` and opens it twice, with the extension and without. */
  open(path: string, markup: string, headers?: Record<string, string>): Promise<Pair>;
};

/**
 * Waits for the welcome page, which comes to the front once: a page behind another hears no pointer. It comes after the pages
 * that are open have been read, which would take the marks of one that was read before for a moment.
 */
export async function welcomed({ name, browser }: Driver): Promise<void> {
  // Firefox tells no address of an extension's page
  if (name === 'chrome')
    await until('the welcome page', () =>
      Promise.resolve(browser.targets().some((target) => target.url().endsWith('welcome.html'))),
    );
}

export function setUp(name: BrowserName, options: LaunchOptions = {}): SetUp {
  let server: PageServer;
  let driver: Driver;
  beforeAll(async () => {
    [server, driver] = await Promise.all([servePages(), launch(name, options)]);
    await welcomed(driver);
  });
  afterAll(async () => {
    await driver.close();
    await server.close();
  });
  return {
    get server() {
      return server;
    },
    get driver() {
      return driver;
    },
    open: (path, markup, headers) => {
      server.put(path, markup, headers);
      return openPair(driver, server, path);
    },
  };
}
