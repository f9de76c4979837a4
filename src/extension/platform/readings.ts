/**
 * Readings: what was found on each tab's page, for popup and desk, and which claim the desk should show.
 *
 * In:  readings by the worker, one a tab, the last one only.
 * Out: the same in `storage.session`: in memory, gone with the browser, so private windows leave nothing behind.
 * Limit: 10 MB in all; when they are full the other tabs' readings go first.
 */
import type { Reading } from '../../core/annotation/annotation';
import { api, listen } from './browser';

/** `address` is the page's own, without its fragment, when it was read. */
export type KeptReading = { reading: Reading; address: string };
/** `at` tells one request from the next for the same claim: any number that is another each time. */
export type DeskFocus = { tabId: number; claim?: string; at?: number };

const PREFIX = 'reading:';
const FOCUS = 'desk-focus';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

const isKept = (value: unknown): value is KeptReading =>
  typeof value === 'object' && value !== null && 'reading' in value && 'address' in value;
// kept as a text: Chromium's store sorts an object's keys, and an export is to be the same in every browser; only this
// file writes under these keys, and the store dies with each version of the extension
const parseKept = (stored: unknown): KeptReading | undefined => {
  const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : undefined;
  return isKept(value) ? value : undefined;
};
const isFocus = (value: unknown): value is DeskFocus =>
  typeof value === 'object' && value !== null && 'tabId' in value;

async function dropAllBut(tabId: number): Promise<void> {
  const keys = Object.keys(await api().storage.session.get(null));
  await api().storage.session.remove(keys.filter((key) => key.startsWith(PREFIX) && key !== keyOf(tabId)));
}

export async function keepReading(tabId: number, kept: KeptReading): Promise<void> {
  const entry = { [keyOf(tabId)]: JSON.stringify(kept) };
  try {
    await api().storage.session.set(entry);
  } catch {
    await dropAllBut(tabId);
    await api().storage.session.set(entry);
  }
}

export async function readingOf(tabId: number): Promise<KeptReading | undefined> {
  return parseKept((await api().storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
}

/** All that is kept, by tab. */
export async function allReadings(): Promise<Map<number, KeptReading>> {
  const stored = Object.entries(await api().storage.session.get(null));
  return new Map(
    stored.flatMap(([key, value]): [number, KeptReading][] => {
      const kept = key.startsWith(PREFIX) ? parseKept(value) : undefined;
      return kept ? [[Number(key.slice(PREFIX.length)), kept]] : [];
    }),
  );
}

export const dropReading = (tabId: number): Promise<void> => api().storage.session.remove(keyOf(tabId));

/** Tells the desk where to look; called before it opens, or while it is open. */
export const setDeskFocus = (focus: DeskFocus): Promise<void> =>
  api().storage.session.set({ [FOCUS]: focus });

export async function deskFocus(): Promise<DeskFocus | undefined> {
  const value = (await api().storage.session.get(FOCUS))[FOCUS];
  return isFocus(value) ? value : undefined;
}

/** Tells which tab's reading, or the desk's focus, has changed, until the signal is aborted. */
export function onReadings(listener: (changed: number | 'focus') => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>): void => {
    for (const key of Object.keys(changes)) {
      if (key === FOCUS) listener('focus');
      else if (key.startsWith(PREFIX)) listener(Number(key.slice(PREFIX.length)));
    }
  };
  listen(api().storage.session.onChanged, changed, signal);
}
