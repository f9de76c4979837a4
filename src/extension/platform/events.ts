/**
 * Events: what the browser tells the worker: installed, a shortcut pressed, a tab closed.
 *
 * In:  listeners; they must be added while the worker's module first runs, or a woken worker misses its event.
 * Out: the events in our own terms.
 * Limit: no unsubscribing: these live as long as the worker.
 */
import { api } from './browser';

/** Chromium leaves open pages with the old script, or none, after an install or update; Firefox injects by itself. */
export const leavesPagesOrphaned = (): boolean => api().runtime.getURL('').startsWith('chrome-extension:');

export function onInstalled(listener: (reason: string) => void): void {
  api().runtime.onInstalled.addListener(({ reason }) => {
    listener(reason);
  });
}

/** `tabId` is the tab that was in front when the shortcut was pressed. */
export function onCommand(listener: (command: string, tabId: number | undefined) => void): void {
  api().commands.onCommand.addListener((command, tab) => {
    listener(command, tab?.id);
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  api().tabs.onRemoved.addListener((tabId) => {
    listener(tabId);
  });
}

/** A file of the package as text; throws where it is missing. */
export async function readPackageFile(path: string): Promise<string> {
  const response = await fetch(api().runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: not in the package; build the extension again`);
  return response.text();
}
