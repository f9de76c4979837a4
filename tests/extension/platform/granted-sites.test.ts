/** Sites beyond the bundled list: asked for, refused, given back, and the one registered script that follows from them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listenToBrowser } from '../../../src/extension/background/worker-events';
import {
  grantedSites,
  patternsOf,
  registerGranted,
  requestSite,
  revokeSite,
} from '../../../src/extension/platform/granted-sites';
import { contentScript } from '../../../src/extension/platform/tabs';
import { useFakeBrowser } from './fake-browser';

let browser = useFakeBrowser();
beforeEach(() => {
  browser = useFakeBrowser();
});

const registered = async () =>
  (await browser.scripting.getRegisteredContentScripts()).map(({ matches }) => matches);

it.each([
  ['paper.example', 'https://*.paper.example/*'],
  ['localhost', 'https://localhost/*'],
  ['127.0.0.1', 'https://127.0.0.1/*'],
])('%s is asked for as %s, and without TLS', (site, pattern) => {
  expect(patternsOf(site)).toEqual([pattern.replace('https', 'http'), pattern]);
});

describe('what is granted', () => {
  it('is nothing at first: the bundled list is no grant', async () => {
    expect(await grantedSites()).toEqual({ all: false, sites: [] });
  });

  it('names sites once, sorted, however the browser tells them', async () => {
    browser.permissions.getAll = () =>
      Promise.resolve({ origins: ['https://*.b.example/*', 'http://*.b.example/*', '*://a.example/*'] });
    expect(await grantedSites()).toEqual({ all: false, sites: ['a.example', 'b.example'] });
  });

  it('tells all sites apart', async () => {
    await requestSite('all');
    expect(await grantedSites()).toEqual({ all: true, sites: [] });
  });

  it('is given back', async () => {
    await requestSite('paper.example');
    expect(await revokeSite('paper.example')).toBe(true);
    expect(await grantedSites()).toEqual({ all: false, sites: [] });
  });

  it('is asked for before anything is awaited, and a refusal is a value', async () => {
    browser.permissions.request.mockRejectedValueOnce(new Error('not in a gesture'));
    const asked = requestSite('paper.example');
    expect(browser.permissions.request).toHaveBeenCalledOnce();
    expect(await asked).toBe(false);
  });
});

it('is a path inside the package in Firefox, too', () => {
  browser = useFakeBrowser({ origin: 'moz-extension://own/' });
  expect(contentScript()).toBe('src/extension/page/scout.iife.js');
});

describe('the registered script', () => {
  it('is not there where nothing is granted', async () => {
    await registerGranted();
    expect(await registered()).toEqual([]);
  });

  it('follows grants, leaves the bundled sites to the declared one, and goes with the last', async () => {
    await requestSite('a.example');
    await registerGranted();
    await requestSite('b.example');
    await registerGranted();
    expect(await registered()).toEqual([[...patternsOf('a.example'), ...patternsOf('b.example')]]);
    expect(browser.scripting.updateContentScripts).toHaveBeenLastCalledWith([
      expect.objectContaining({ excludeMatches: ['https://news.example/*'] }),
    ]);
    await revokeSite('a.example');
    await revokeSite('b.example');
    await registerGranted();
    expect(await registered()).toEqual([]);
  });

  it('is kept by the worker, which reads open pages of what was just granted', async () => {
    listenToBrowser();
    browser.tabs.query.mockResolvedValue([{ id: 7 }]);
    await requestSite('a.example');
    await expect.poll(registered).toEqual([patternsOf('a.example')]);
    await expect.poll(() => browser.scripting.executeScript.mock.calls.length).toBe(1);
    await revokeSite('a.example');
    await expect.poll(registered).toEqual([]);
  });
});
