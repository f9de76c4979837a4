/**
 * Tabs: the browser's tabs and windows, scripts run in them, and the badge that counts their claims.
 *
 * In:  tab ids and paths inside the package.
 * Out: what the worker, the popup and the desk need of them, typed, with refusals as values.
 * Limit: a tab's address is known only where the extension may read the page.
 */
import { api, listen, type Tab } from './browser';

/** The tab that the reader looks at in this window, or in the last one used when the caller has no window. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await api().tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** A tab by its id; undefined where it is gone. */
export const tabNumbered = (tabId: number): Promise<Tab | undefined> =>
  api()
    .tabs.get(tabId)
    .catch(() => undefined);

/** Whether a tab is in a private window; one that is gone is taken for private, so that nothing of it is kept. */
export const isPrivateTab = (tabId: number): Promise<boolean> =>
  api()
    .tabs.get(tabId)
    .then(
      (tab) => tab.incognito,
      () => true,
    );

export const openPage = async (path: string): Promise<void> => {
  await api().tabs.create({ url: api().runtime.getURL(path) });
};

/**
 * Runs a file of the package in one document of a tab, or in the tab's top document; false where the browser refuses
 * or the document is gone. Firefox reports a failed injection in the result.
 */
export async function runIn(tabId: number, file: string, documentId?: string): Promise<boolean> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    // Firefox reads a path without the leading slash against the caller's folder
    const results = await api().scripting.executeScript({ target, files: [`/${file.replace(/^\//, '')}`] });
    return results.length > 0 && results.every((result) => !('error' in result && result.error));
  } catch {
    return false;
  }
}

/** The script that reads a page and marks it: put where the scout has found something, or where the reader asks. */
export const READING_SCRIPT = 'src/extension/page/content.iife.js';

/** The content script's path in the built package; Firefox's manifest gives its whole address. */
export const contentScript = (): string | undefined =>
  api().runtime.getManifest().content_scripts?.[0]?.js?.[0]?.replace(api().runtime.getURL(''), '');

/** The patterns of the sites that the content script is declared for. */
export const bundledPatterns = (): readonly string[] =>
  api()
    .runtime.getManifest()
    .content_scripts?.flatMap(({ matches }) => matches) ?? [];

/** Open tabs with an address of these patterns. */
export async function tabsOf(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await api().tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded === true ? [] : [tab.id]));
}

/** A count on the toolbar's button for one tab; nothing where there is nothing to count, or no such tab. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(count);
  await api()
    .action.setBadgeText({ tabId, text })
    .catch(() => undefined);
}

export const setBadgeColour = (background: string): Promise<void> =>
  api().action.setBadgeBackgroundColor({ color: background });

/** Tells when another tab comes to the front or the page in one is another, until the signal is aborted. */
export function onTabChange(listener: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') listener();
  };
  listen(api().tabs.onActivated, listener, signal);
  listen(api().tabs.onUpdated, updated, signal);
}
