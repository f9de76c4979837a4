/**
 * Driver: one way to drive the built extension in Chromium and in Firefox.
 *
 * In:  the browser's name; a profile folder where a restart must find what was saved.
 * Out: pages, extension pages, the real popup, and the power to kill the worker and to reinstall.
 * Limit: puppeteer speaks to both; what it lacks in Firefox goes through the browser's own window by WebDriver BiDi.
 */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../scripts/browsers';
import { GECKO_ID } from '../../scripts/vite-plugins';
import { emulateNeeds, needsAsPrefs, type Needs } from './reader-needs';

const UUID = '11111111-2222-4333-8444-555555555555';
const dist = (name: BrowserName): string => resolve(import.meta.dirname, `../../dist/${name}-test`);

export type Driver = {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID` */
  base: string;
  /** A new page that keeps what it logs. */
  newPage(): Promise<Page>;
  /** Opens a page of the extension, such as `src/extension/options/options.html`. */
  openOwn: (path: string) => Promise<Page>;
  /** The browser's own id of a page's tab, as the extension knows it. */
  tabOf(page: Page): Promise<number>;
  killWorker(): Promise<void>;
  /** Clicks the toolbar button over `page` and waits for the popup. */
  openPopup(page: Page): Promise<void>;
  /** Does the same and then clicks what `selector` finds in it; the browser grants `activeTab` as to a reader. */
  pressInPopup(page: Page, selector: string): Promise<void>;
  reinstall(): Promise<void>;
  /** From now on the browser asks the reader about permissions; without this it grants them. Firefox only. */
  askReader?(): Promise<void>;
  /** Refuses the permission that is being asked for. Firefox only. */
  refuse?(): Promise<void>;
  close(): Promise<void>;
};

export type LaunchOptions = {
  profile?: string;
  headless?: boolean;
  dark?: boolean;
  /** What the reader has asked of the system and the browser. */
  needs?: Needs;
  /** Another extension than the test build. */
  folder?: string;
};

/** Tries until `probe` gives something; throws with `what` after ten seconds. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await probe().catch(() => undefined);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await sleep(40);
  }
}

/** Asks a page of the extension which of the open tabs is at `address`. */
async function findTab(openOwn: Driver['openOwn'], address: string): Promise<number> {
  const page = await openOwn('src/extension/options/options.html');
  const id = await page.evaluate(
    async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    address,
  );
  await page.close();
  return id;
}

async function chromium({
  profile,
  headless = true,
  folder = dist('chrome'),
  needs,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chrome'),
    pipe: true,
    headless,
    enableExtensions: [folder],
    ...(profile && { userDataDir: profile }),
    ...(!headless && { defaultViewport: null }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:');
  const id = new URL((await browser.waitForTarget(isWorker)).url()).host;
  const base = `chrome-extension://${id}`;
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    if (needs) await emulateNeeds(page, needs);
    return page;
  };
  const openOwn = async (path: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(`${base}/${path}`);
    // another process has taken over the page
    if (needs) await emulateNeeds(page, needs);
    return page;
  };
  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is not there');
    await page.triggerExtensionAction(extension);
    return (await browser.waitForTarget((target) => target.url().endsWith('popup.html'))).asPage();
  };
  return {
    name: 'chrome',
    browser,
    base,
    newPage,
    openOwn,
    tabOf(page) {
      return findTab(openOwn, page.url());
    },
    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      // this one: a page that waits for its answer may have woken the next already
      await until('the worker to stop', async () => {
        if (!browser.targets().includes(target)) return true;
        // one that starts or stops just now refuses, so it is asked again
        await (await target.worker())?.close();
        return !browser.targets().includes(target);
      });
    },
    async openPopup(page) {
      await openPopup(page);
    },
    async pressInPopup(page, selector) {
      const popup = await openPopup(page);
      await popup.waitForSelector(selector);
      await popup.click(selector);
    },
    async reinstall() {
      await browser.installExtension(dist('chrome'));
    },
    close: () => browser.close(),
  };
}

/** What BiDi answers to a script in the browser's own window; puppeteer keeps its connection to itself. */
type Bidi = {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: {
        contexts: { context: string }[];
        type: string;
        result: { value: unknown };
        exceptionDetails: { text: string };
      };
    }>;
  };
};
const hasConnection = (browser: unknown): browser is Bidi =>
  typeof browser === 'object' && browser !== null && 'connection' in browser;

/** Runs `body` in Firefox's window, with `win` and our `ext` at hand. */
async function inWindow(browser: Browser, body: string): Promise<unknown> {
  if (!hasConnection(browser)) throw new Error('this puppeteer keeps no BiDi connection');
  const tree = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  const expression = `(async () => { const win = Services.wm.getMostRecentWindow('navigator:browser'); const ext = WebExtensionPolicy.getByID('${GECKO_ID}').extension; ${body} })()`;
  const { result } = await browser.connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

const PRESS = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(ext).triggerAction(win);
  const up = () => [...win.document.querySelectorAll('browser.webextension-popup-browser')].at(-1)?.currentURI?.spec.endsWith('popup.html');
  while (!up()) await new Promise((r) => win.setTimeout(r, 50));`;

/** Clicks in the popup that is open, as soon as `selector` finds something in it. */
const clickInPopup = (selector: string): string => `
  const content = 'const look = () => { const found = content.document.querySelector(' + ${JSON.stringify(JSON.stringify(selector))} + '); if (!found) return content.setTimeout(look, 50); const box = found.getBoundingClientRect(); for (const type of ["mousedown", "mouseup"]) content.synthesizeMouseEvent(type, box.x + 5, box.y + 5, { button: 0, clickCount: 1 }, {}); }; look();';
  // the panel takes no click until it has been shown for a while, and until then its browser may be replaced
  await new Promise((r) => win.setTimeout(r, 600));
  const popup = [...win.document.querySelectorAll('browser.webextension-popup-browser')].findLast((one) => one.messageManager);
  popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(content), false);`;

const REFUSE = `let prompt = null;
  for (let tries = 0; tries < 100 && !prompt; tries += 1) {
    await new Promise((r) => win.setTimeout(r, 50));
    prompt = win.document.getElementById('addon-webext-permissions-notification') ?? win.PopupNotifications.panel.querySelector('popupnotification');
  }
  if (!prompt) throw new Error('the browser asked nothing');
  await new Promise((r) => win.setTimeout(r, 1000));
  prompt.secondaryButton.click();
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`;

async function firefox({
  profile,
  headless = true,
  dark,
  folder = dist('firefox'),
  needs,
}: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    ...(profile && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(needs && needsAsPrefs(needs)),
      ...(dark && { 'layout.css.prefers-color-scheme.content-override': 0 }),
    },
  });
  await browser.installExtension(folder);
  const base = `moz-extension://${UUID}`;
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const url = `${base}/${path}`;
    // puppeteer never hears that a page of an extension has loaded
    page.goto(url, { timeout: 0 }).catch(() => undefined);
    await until(`${path} to load`, () =>
      page.evaluate((address) => location.href === address && document.readyState === 'complete', url),
    );
    return page;
  };
  return {
    name: 'firefox',
    browser,
    base,
    newPage: () => browser.newPage(),
    openOwn,
    tabOf(page) {
      return findTab(openOwn, page.url());
    },
    async killWorker() {
      await inWindow(
        browser,
        'await ext.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
      );
    },
    async openPopup(page) {
      await page.bringToFront();
      await inWindow(browser, PRESS);
    },
    async pressInPopup(page, selector) {
      await page.bringToFront();
      await inWindow(browser, PRESS + clickInPopup(selector));
    },
    async reinstall() {
      await inWindow(
        browser,
        `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs'); await (await AddonManager.getAddonByID('${GECKO_ID}')).reload();`,
      );
    },
    async askReader() {
      await inWindow(
        browser,
        "Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true);",
      );
    },
    async refuse() {
      await inWindow(browser, REFUSE);
    },
    async close() {
      await Promise.race([browser.close(), sleep(3_000)]);
    },
  };
}

/** Launches the browser with the test build of the extension. */
export const launch = (name: BrowserName, options: LaunchOptions = {}): Promise<Driver> =>
  name === 'chrome' ? chromium(options) : firefox(options);
