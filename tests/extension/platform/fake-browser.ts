/** A double of the browser's interface: events that can be fired, storage areas that tell their changes, a log of calls. */
import { vi } from 'vitest';

type Listener = (...values: never[]) => unknown;

/** An event as the browser has them; `fire` returns what each listener returned. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...values: unknown[]) =>
      [...listeners].map((listener) => Reflect.apply(listener, undefined, values) as unknown),
    size: () => listeners.size,
  };
}

/** A storage area of at most `room` characters. */
function fakeArea(room = Infinity) {
  const stored = new Map<string, unknown>();
  const onChanged = fakeEvent();
  const size = () => JSON.stringify([...stored]).length;
  const get = (keys: string | string[] | null) => {
    const wanted = keys === null ? [...stored.keys()] : [keys].flat();
    return Promise.resolve(
      Object.fromEntries(wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
    );
  };
  const set = (entries: Record<string, unknown>) => {
    const before = new Map(stored);
    for (const [key, value] of Object.entries(entries)) stored.set(key, structuredClone(value));
    if (size() > room) {
      stored.clear();
      for (const [key, value] of before) stored.set(key, value);
      return Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    }
    onChanged.fire(Object.fromEntries(Object.entries(entries).map(([key, newValue]) => [key, { newValue }])));
    return Promise.resolve();
  };
  const remove = (keys: string | string[]) => {
    for (const key of [keys].flat()) stored.delete(key);
    onChanged.fire(Object.fromEntries([keys].flat().map((key) => [key, {}])));
    return Promise.resolve();
  };
  return { get, set, remove, onChanged };
}

type Origins = { origins: string[] };

/** Grants whatever is asked, and tells it. */
function fakePermissions() {
  const granted = new Set(['https://news.example/*']);
  const [onAdded, onRemoved] = [fakeEvent(), fakeEvent()];
  return {
    onAdded,
    onRemoved,
    contains: ({ origins }: Origins) => Promise.resolve(origins.every((origin) => granted.has(origin))),
    getAll: () => Promise.resolve({ origins: [...granted] }),
    request: vi.fn(({ origins }: Origins) => {
      for (const origin of origins) granted.add(origin);
      onAdded.fire({ origins });
      return Promise.resolve(true);
    }),
    remove: vi.fn(({ origins }: Origins) => {
      for (const origin of origins) granted.delete(origin);
      onRemoved.fire({ origins });
      return Promise.resolve(true);
    }),
  };
}

type Script = { id: string; matches: string[] };

function fakeScripts() {
  const scripts = new Map<string, Script>();
  const put = (list: Script[]): Promise<void> => {
    for (const script of list) scripts.set(script.id, script);
    return Promise.resolve();
  };
  return {
    getRegisteredContentScripts: () => Promise.resolve([...scripts.values()]),
    registerContentScripts: vi.fn(put),
    updateContentScripts: vi.fn(put),
    unregisterContentScripts: vi.fn(() => {
      scripts.clear();
      return Promise.resolve();
    }),
  };
}

function fakeBrowser({ origin = 'chrome-extension://own/', sessionRoom = Infinity } = {}) {
  return {
    runtime: {
      id: 'own' as string | undefined,
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve(undefined)),
      getURL: (path: string) => origin + path.replace(/^\//, ''),
      getManifest: () => ({
        content_scripts: [
          {
            matches: ['https://news.example/*'],
            // Firefox gives whole addresses
            js: [`${origin.startsWith('moz') ? origin : ''}src/extension/page/scout.iife.js`],
          },
        ],
      }),
    },
    storage: { local: fakeArea(), session: fakeArea(sessionRoom) },
    tabs: {
      sendMessage: vi.fn<(...values: unknown[]) => Promise<unknown>>(() =>
        Promise.reject(new Error('nobody')),
      ),
      create: vi.fn(() => Promise.resolve({})),
      query: vi.fn((): Promise<object[]> => Promise.resolve([])),
      get: vi.fn((): Promise<object> => Promise.resolve({ incognito: false })),
      onRemoved: fakeEvent(),
    },
    windows: { getCurrent: () => Promise.resolve({ incognito: false }) },
    permissions: fakePermissions(),
    scripting: { executeScript: vi.fn((): Promise<object[]> => Promise.resolve([{}])), ...fakeScripts() },
    action: {
      setBadgeText: vi.fn(() => Promise.resolve()),
      setBadgeBackgroundColor: vi.fn(() => Promise.resolve()),
    },
    commands: { onCommand: fakeEvent() },
    i18n: {
      getMessage: (key: string, substitutions: string[]) =>
        key === 'extensionName' ? ['Promissory', ...substitutions].join(' ') : '',
      getUILanguage: () => 'en-GB',
    },
  };
}

/** Puts a double in the browser's place for the test that calls it, until the next. */
export function useFakeBrowser(options?: Parameters<typeof fakeBrowser>[0]) {
  const fake = fakeBrowser(options);
  vi.stubGlobal('browser', fake);
  return fake;
}
