/** The worker's events: install, update, shortcuts, closed tabs, changed settings; and the knowledge file. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { knowledgeFile } from '../../../src/extension/background/knowledge-file';
import { listenToBrowser } from '../../../src/extension/background/worker-events';
import { keepReading, readingOf as keptReading } from '../../../src/extension/platform/readings';
import { writeSettings } from '../../../src/extension/platform/settings';
import { useFakeBrowser } from '../platform/fake-browser';
import { readingOf, sampleClaim } from '../readings';

let browser = useFakeBrowser();
const begin = (origin?: string): void => {
  browser = useFakeBrowser(origin === undefined ? {} : { origin });
  listenToBrowser();
};
beforeEach(() => {
  begin();
});

describe('installing', () => {
  it('shows the welcome page once and reads pages that were open', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('gone'));
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => {
      expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
        url: 'chrome-extension://own/src/extension/welcome/welcome.html',
      });
    });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
  });

  it('reads open pages again after an update, without a welcome', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 1 }]);
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => {
      expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 1 },
        files: ['/src/extension/page/scout.iife.js'],
      });
    });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('reads those of sites that the reader granted, too', async () => {
    browser = useFakeBrowser();
    await browser.permissions.request({ origins: ['https://*.gazette.example/*'] });
    listenToBrowser();
    browser.tabs.query.mockResolvedValue([]);
    browser.runtime.onInstalled.fire({ reason: 'update' });
    await vi.waitFor(() => {
      expect(browser.tabs.query).toHaveBeenCalledOnce();
    });
    const [asked] = browser.tabs.query.mock.calls;
    expect(asked).toEqual([{ url: ['https://news.example/*', 'https://*.gazette.example/*'] }]);
  });

  it('leaves that to Firefox, which does it by itself', async () => {
    begin('moz-extension://own/');
    browser.tabs.query.mockResolvedValue([{ id: 1 }]);
    browser.runtime.onInstalled.fire({ reason: 'install' });
    await vi.waitFor(() => {
      expect(browser.tabs.create).toHaveBeenCalledOnce();
    });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});

describe('shortcuts', () => {
  const asked = (tabId: number, type: string) => [tabId, { to: 'page', type, request: null }, { frameId: 0 }];

  it.each([
    ['next-claim', 'claim:next'],
    ['previous-claim', 'claim:previous'],
    ['open-claim', 'claim:open'],
  ])('%s goes to the page', async (command, type) => {
    browser.commands.onCommand.fire(command, { id: 7 });
    await vi.waitFor(() => {
      expect(browser.tabs.sendMessage.mock.calls).toEqual([asked(7, type)]);
    });
  });

  it('find the tab in front where the browser names none, and pass over what is not ours', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 9 }]);
    browser.commands.onCommand.fire('burn-claim', { id: 7 });
    browser.commands.onCommand.fire('next-claim');
    await vi.waitFor(() => {
      expect(browser.tabs.sendMessage.mock.calls).toEqual([asked(9, 'claim:next')]);
    });
  });
});

describe('tabs and settings', () => {
  const kept = { reading: readingOf([sampleClaim()]), address: 'https://news.example/a' };

  it('drop the reading of a closed tab', async () => {
    await keepReading(7, kept);
    browser.tabs.onRemoved.fire(7);
    await vi.waitFor(async () => {
      expect(await keptReading(7)).toBeUndefined();
    });
  });

  it('count again when settings change', async () => {
    await keepReading(7, kept);
    await writeSettings({ enabled: false });
    await vi.waitFor(() => {
      expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
    });
    await writeSettings({ enabled: true });
    await vi.waitFor(() => {
      expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
    });
  });
});

describe('the knowledge file', () => {
  const fetched = vi.fn<(url: string) => Promise<{ ok: boolean; text: () => Promise<string> }>>();
  const file = (text: string, ok = true) => Promise.resolve({ ok, text: () => Promise.resolve(text) });
  beforeEach(() => {
    fetched.mockReset();
    vi.stubGlobal('fetch', fetched);
  });

  it('is read from the package once for all who ask', async () => {
    fetched.mockReturnValue(file('{"a":1}'));
    const base = knowledgeFile((json) => ({ json }));
    expect(await base()).toBe(await base());
    expect(fetched).toHaveBeenCalledExactlyOnceWith('chrome-extension://own/knowledge.jsonl');
  });

  it.each([
    ['missing', file('', false)],
    ['no JSON', file('{')],
  ])('is read again after it was %s', async (_, bad) => {
    fetched.mockReturnValueOnce(bad).mockReturnValue(file('5'));
    const base = knowledgeFile((json) => json);
    await expect(base()).rejects.toThrow('NO_KNOWLEDGE');
    expect(await base()).toBe(5);
  });
});
