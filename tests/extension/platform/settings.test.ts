/** Settings: defaults, repair of what is stored, switches, and what is wanted of a page's claims. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/engine/claim';
import {
  isWanted,
  onSettings,
  parseSettings,
  readSettings,
  whyOff,
  writeSettings,
  type Settings,
} from '../../../src/extension/platform/settings';
import { useFakeBrowser } from './fake-browser';

const defaults: Settings = parseSettings(undefined);
let browser = useFakeBrowser();
beforeEach(() => {
  browser = useFakeBrowser();
});

describe('parseSettings', () => {
  it('is on, with all kinds, where nothing is stored', () => {
    expect(defaults).toMatchObject({ enabled: true, sitesOff: [], onlyWithRecord: false });
    expect(defaults.kinds).toEqual(['pledge', 'jobs', 'trade', 'tariff']);
  });

  it.each<[string, unknown, Partial<Settings>]>([
    ['no object at all', 'broken', {}],
    ['a list', [], {}],
    ['one bad field only', { enabled: false, kinds: ['weather'] }, { enabled: false }],
    ['a confidence above one', { minimumConfidence: 7, reviewer: 'Ann' }, { reviewer: 'Ann' }],
    ['keys of a later version', { enabled: false, sound: 'loud' }, { enabled: false }],
  ])('takes %s and keeps the rest', (_, stored, kept) => {
    expect(parseSettings(stored)).toEqual({ ...defaults, ...kept });
  });
});

describe('stored settings', () => {
  it('change one by one and are told until the signal ends', async () => {
    const controller = new AbortController();
    const heard: string[] = [];
    onSettings((settings) => heard.push(settings.reviewer), controller.signal);
    await writeSettings({ enabled: false });
    await writeSettings({ reviewer: 'Ann' });
    controller.abort();
    await writeSettings({ reviewer: 'Bo' });
    expect(heard).toEqual(['', 'Ann']);
    expect(await readSettings()).toEqual({ ...defaults, enabled: false, reviewer: 'Bo' });
    expect(browser.storage.local.onChanged.size()).toBe(0);
  });
});

describe('whyOff', () => {
  const off: Settings = { ...defaults, sitesOff: ['news.example'] };
  it.each<[Settings, string | undefined, string | undefined]>([
    [defaults, 'news.example', undefined],
    [defaults, undefined, undefined],
    [{ ...defaults, enabled: false }, 'news.example', 'switched-off'],
    [off, 'news.example', 'site-switched-off'],
    [off, 'm.news.example', 'site-switched-off'],
    [off, 'othernews.example', undefined],
  ])('case %#', (settings, site, why) => {
    expect(whyOff(settings, site)).toBe(why);
  });
});

describe('isWanted', () => {
  const span = { start: 0, end: 1 };
  const claim: Claim = {
    ...span,
    id: 'c0',
    kind: 'jobs',
    status: 'stated',
    quote: 'x',
    sentence: span,
    prefix: '',
    suffix: '',
    confidence: 0.7,
  };
  const match = { record: 'r', type: 'pledge' as const, score: 1, because: [] };
  it.each<[Partial<Settings>, Partial<Claim>, boolean]>([
    [{}, {}, true],
    [{ kinds: ['trade'] }, {}, false],
    [{ minimumConfidence: 0.7 }, {}, true],
    [{ minimumConfidence: 0.71 }, {}, false],
    [{ onlyWithRecord: true }, {}, false],
    [{ onlyWithRecord: true }, { matches: [] }, false],
    [{ onlyWithRecord: true }, { matches: [match] }, true],
  ])('case %#', (settings, part, wanted) => {
    expect(isWanted({ ...defaults, ...settings }, { ...claim, ...part })).toBe(wanted);
  });
});
