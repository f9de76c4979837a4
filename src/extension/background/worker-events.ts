/**
 * Worker events: what happens without a page's asking: installation, shortcuts, closed tabs, changed settings.
 *
 * In:  the browser's events.
 * Out: the welcome page, scripts in pages that were open already, shortcuts passed on, storage kept clean.
 * Limit: all listeners are added at once, before anything is awaited, or a woken worker would miss its event.
 */
import type { PageProtocol } from '../platform/messages';
import { askPage } from '../platform/messenger';
import { leavesPagesOrphaned, onCommand, onInstalled, onTabClosed } from '../platform/events';
import { grantedPatterns, onGrantChange, registerGranted } from '../platform/granted-sites';
import { dropReading } from '../platform/readings';
import { onSettings } from '../platform/settings';
import { activeTab, bundledPatterns, contentScript, openPage, runIn, tabsOf } from '../platform/tabs';
import { colourBadge, showCounts } from './badge';

const WELCOME = 'src/extension/welcome/welcome.html';

const COMMANDS: ReadonlyMap<string, keyof PageProtocol & `claim:${'next' | 'previous' | 'open'}`> = new Map([
  ['next-claim', 'claim:next'],
  ['previous-claim', 'claim:previous'],
  ['open-claim', 'claim:open'],
]);

/** Pages that were open before keep the old script, which can no longer reach us, or have none. */
async function readOpenTabs(): Promise<void> {
  const script = contentScript();
  if (script === undefined || !leavesPagesOrphaned()) return;
  const read = [...bundledPatterns(), ...(await grantedPatterns())];
  await Promise.all((await tabsOf(read)).map((tabId) => runIn(tabId, script)));
}

/** What was just granted is read in the tabs that are open, too; what was taken away is no longer registered. */
async function grantsChanged(granted: readonly string[]): Promise<void> {
  await registerGranted();
  const script = contentScript();
  if (script === undefined || granted.length === 0) return;
  await Promise.all((await tabsOf(granted)).map((tabId) => runIn(tabId, script)));
}

async function installed(reason: string): Promise<void> {
  // Chromium forgets registered scripts with an update
  await registerGranted().catch(() => undefined);
  await colourBadge();
  await readOpenTabs();
  if (reason === 'install') await openPage(WELCOME);
}

async function command(name: string, tabId: number | undefined): Promise<void> {
  const request = COMMANDS.get(name);
  const tab = tabId ?? (await activeTab())?.id;
  if (request && tab !== undefined) await askPage(tab, request, null);
}

// what fails here costs a badge or a shortcut, and there is nobody to tell
const tried = (work: Promise<void>): void => {
  work.catch(() => undefined);
};

export function listenToBrowser(): void {
  onInstalled((reason) => {
    tried(installed(reason));
  });
  onCommand((name, tabId) => {
    tried(command(name, tabId));
  });
  onGrantChange((granted) => {
    tried(grantsChanged(granted));
  });
  onTabClosed((tabId) => {
    tried(dropReading(tabId));
  });
  onSettings((settings) => {
    tried(showCounts(settings));
  });
}
