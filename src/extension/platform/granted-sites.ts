/**
 * Granted sites: those beyond the bundled list that the reader let us read, and the script that is registered for them.
 *
 * In:  the browser's permissions, which the reader may change behind our back at any time.
 * Out: requests, refusals as values, and one registered content script that always follows from what is granted.
 * Limit: a revoked site's open pages keep their marks until they are loaded again.
 */
import { api } from './browser';
import { siteOf } from './site';
import { bundledPatterns, contentScript } from './tabs';

const SCRIPT = 'granted-sites';
const ALL_SITES = ['http://*/*', 'https://*/*'];

export type Granted = { all: boolean; sites: string[] };

/** A bare host as the browser's patterns: the host and its subdomains; an address of digits has none. Firefox wants one a scheme. */
export function patternsOf(site: string): string[] {
  const host = /^[\d.]+$|^\[|^localhost$/.test(site) ? site : `*.${site}`;
  return [`http://${host}/*`, `https://${host}/*`];
}

const siteIn = (pattern: string): string | undefined => /^[^:]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];

/** What is granted beyond the bundled list, as the browser's patterns. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await api().permissions.getAll();
  return origins.filter((origin) => !bundledPatterns().includes(origin));
}

/** What is granted beyond the bundled list; `sites` are bare hosts, sorted, each once. */
export async function grantedSites(): Promise<Granted> {
  const sites = (await grantedPatterns()).flatMap((pattern) => siteIn(pattern) ?? []);
  const own = [...new Set(sites)].filter((site) => site !== '*').sort();
  return { all: sites.includes('*'), sites: own };
}

/** Whether the pages of this address are read by themselves; `activeTab`, which is for one page, does not count. */
export async function isReadByItself(address: string | undefined): Promise<boolean> {
  if (address === undefined || siteOf(address) === undefined) return false;
  const { protocol, hostname } = new URL(address);
  // Firefox knows no ports in patterns
  return api().permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** A bare host, or `all` for every site. */
const originsOf = (site: string): string[] => (site === 'all' ? ALL_SITES : patternsOf(site));

/** Asks the reader; false where it is refused. Must be the first thing in a click. */
export const requestSite = (site: string): Promise<boolean> =>
  api()
    .permissions.request({ origins: originsOf(site) })
    .catch(() => false);

/** Gives a site back; false where the browser keeps it. */
export const revokeSite = (site: string): Promise<boolean> =>
  api()
    .permissions.remove({ origins: originsOf(site) })
    .catch(() => false);

/** Makes the registered script follow from what is granted; safe to call at any time and again. */
export async function registerGranted(): Promise<void> {
  const { scripting } = api();
  const [matches, file] = [await grantedPatterns(), contentScript()];
  const known = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0 || file === undefined) {
    if (known.length > 0) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = {
    id: SCRIPT,
    matches,
    excludeMatches: [...bundledPatterns()],
    js: [file],
    runAt: 'document_idle' as const,
  };
  if (known.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}

/** Tells the patterns that were granted; none where some were taken away. */
export function onGrantChange(listener: (granted: readonly string[]) => void): void {
  api().permissions.onAdded.addListener(({ origins }) => {
    listener(origins ?? []);
  });
  api().permissions.onRemoved.addListener(() => {
    listener([]);
  });
}
