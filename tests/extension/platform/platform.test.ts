/** The smaller parts of platform: hosts, words, readings, panel, tabs, and the list of news sites. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import newsSites from '../../../src/extension/platform/news-sites.json' with { type: 'json' };
import { openDesk } from '../../../src/extension/platform/panel';
import {
  allReadings,
  deskFocus,
  dropReading,
  keepReading,
  onReadings,
  readingOf,
  setDeskFocus,
  type KeptReading,
} from '../../../src/extension/platform/readings';
import { isListed, siteOf, withoutFragment } from '../../../src/extension/platform/site';
import { contentScript, isPrivateTab, runIn, tabsOf } from '../../../src/extension/platform/tabs';
import { language, words } from '../../../src/extension/platform/words';
import { useFakeBrowser } from './fake-browser';

let browser = useFakeBrowser();
beforeEach(() => {
  browser = useFakeBrowser();
});

const kept = (title: string): KeptReading => ({
  address: 'https://news.example/a',
  reading: {
    page: { url: 'https://news.example/a', title },
    generator: { engine: '1', knowledge: '1' },
    claims: [],
    cards: [],
    problems: [],
  },
});

describe('sites', () => {
  it.each([
    ['https://www.news.example/a?b#c', 'news.example'],
    ['http://News.Example:8080/', 'news.example'],
    ['https://m.news.example/', 'm.news.example'],
    ['file:///home/a.html', undefined],
    ['about:blank', undefined],
    ['nonsense', undefined],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    ['news.example', true],
    ['m.news.example', true],
    ['fakenews.example', false],
    ['example', false],
  ])('%s is listed: %s', (site, listed) => {
    expect(isListed(site, ['news.example'])).toBe(listed);
  });

  it('cuts the fragment only', () => {
    expect(withoutFragment('https://a.example/?q=1#top#b')).toBe('https://a.example/?q=1');
  });
});

describe('the list of news sites', () => {
  it('holds at least 150 bare hosts, sorted, each once, none of them under another', () => {
    const own = newsSites.filter((site) => site !== 'localhost');
    expect(own.length).toBeGreaterThanOrEqual(150);
    expect(newsSites).toEqual([...new Set(newsSites)].sort());
    expect(own.filter((site) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(site))).toEqual([]);
    // nobody owns these: a pattern over one would cover a country's or a host's whole domain
    const shared = own.filter((site) =>
      /^(?:co|com|net|org|gov|ac|edu|or|ne|go|blogspot|github|wordpress|substack)\.[a-z]{2,4}$/.test(site),
    );
    expect(shared).toEqual([]);
    const others = (site: string) => own.filter((other) => other !== site);
    expect(own.filter((site) => isListed(site, others(site)))).toEqual([]);
  });
});

describe('the language of numbers and dates', () => {
  it.each([
    ['es', 'es-MX', 'es-MX'],
    ['de', 'de_CH', 'de-CH'],
    ['fr', 'fr', 'fr'],
    ['en-GB', 'en-US', 'en-GB'],
    ['en-GB', 'it', 'en-GB'],
    ['es', 'ca', 'es'],
  ])('words in %s for a reader of %s: %s', (tag, own, shown) => {
    const { i18n } = useFakeBrowser();
    i18n.getMessage = () => tag;
    i18n.getUILanguage = () => own;
    expect(language()).toBe(shown);
  });
});

describe('words', () => {
  it('fills places, and shows the key of a message that a locale lacks', () => {
    expect(words('extensionName', 3, 'x')).toBe('Promissory 3 x');
    expect(words('commandNextClaim')).toBe('commandNextClaim');
  });
});

describe('readings', () => {
  it('are kept one a tab and dropped', async () => {
    await keepReading(1, kept('one'));
    await keepReading(1, kept('two'));
    await keepReading(2, kept('three'));
    expect(await readingOf(1)).toEqual(kept('two'));
    await dropReading(1);
    expect(await readingOf(1)).toBeUndefined();
    expect([...(await allReadings()).keys()]).toEqual([2]);
  });

  it('make room for the newest', async () => {
    browser = useFakeBrowser({ sessionRoom: 1000 });
    await keepReading(1, kept('a'.repeat(300)));
    await keepReading(2, kept('b'.repeat(300)));
    await keepReading(3, kept('c'.repeat(300)));
    expect(await readingOf(3)).toEqual(kept('c'.repeat(300)));
    expect([...(await allReadings()).keys()]).toEqual([3]);
  });

  it('tell what changed until the signal ends', async () => {
    const controller = new AbortController();
    const heard: (number | 'focus')[] = [];
    onReadings((changed) => heard.push(changed), controller.signal);
    await keepReading(4, kept('x'));
    await setDeskFocus({ tabId: 4, claim: 'c1' });
    controller.abort();
    await keepReading(5, kept('y'));
    expect(heard).toEqual([4, 'focus']);
    expect(await deskFocus()).toEqual({ tabId: 4, claim: 'c1' });
  });
});

describe('the panel', () => {
  it('opens the side panel at once, before anything is awaited', () => {
    const open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidePanel: { open } });
    void openDesk(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('opens the sidebar where there is no side panel', async () => {
    const open = vi.fn(() => Promise.resolve());
    Object.assign(browser, { sidebarAction: { open } });
    expect(await openDesk(3)).toBe(true);
    expect(open).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('opens a tab where neither will', async () => {
    const refuse = () => Promise.reject(new Error('may only be called from a user input handler'));
    Object.assign(browser, { sidebarAction: { open: refuse } });
    expect(await openDesk(3, '?tab=7')).toBe(true);
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://own/src/extension/desk/desk.html?tab=7',
      windowId: 3,
    });
  });
});

describe('scripts in tabs', () => {
  it('run in one document, by a path from the root of the package', async () => {
    expect(await runIn(7, 'src/a.js', 'd1')).toBe(true);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['d1'] },
      files: ['/src/a.js'],
    });
  });

  it.each<[string, () => Promise<object[]>]>([
    ['the browser refuses', () => Promise.reject(new Error('Cannot access contents of the page'))],
    ['the result holds the failure', () => Promise.resolve([{ error: new Error('no file') }])],
    ['nothing ran', () => Promise.resolve([])],
  ])('are refused where %s', async (_, run) => {
    browser.scripting.executeScript.mockImplementationOnce(run);
    expect(await runIn(7, '/src/a.js')).toBe(false);
  });

  it('take a closed tab for private', async () => {
    browser.tabs.get.mockRejectedValueOnce(new Error('no tab'));
    expect(await isPrivateTab(9)).toBe(true);
    expect(await isPrivateTab(9)).toBe(false);
  });

  it('know the content script and the tabs that it is for', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2, discarded: true }, {}]);
    expect(contentScript()).toBe('src/extension/page/scout.iife.js');
    expect(await tabsOf(['https://*.news.example/*'])).toEqual([1]);
    expect(await tabsOf([])).toEqual([]);
  });
});
