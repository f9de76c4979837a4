/**
 * Settings: what the reader chose, in `storage.local`, the same for page, popup, desk, options and worker.
 *
 * In:  whatever is stored; each field that does not fit falls back to its default alone.
 * Out: typed settings, and a subscription that ends with its signal.
 * Limit: never synchronised: the list of switched-off sites tells what somebody reads.
 */
import { KINDS, type Claim, type Kind } from '../../core/engine/claim';
import { api, listen } from './browser';
import { isListed } from './site';

const KEY = 'settings';

export type Settings = {
  /** Marks on any page at all. */
  enabled: boolean;
  /** Hosts without `www.` on which nothing is marked; each covers its subdomains. */
  sitesOff: string[];
  kinds: Kind[];
  /** 0 to 1; claims below it are not marked. */
  minimumConfidence: number;
  onlyWithRecord: boolean;
  /** The name under which reviews are kept; empty: none. */
  reviewer: string;
  theme: 'system' | 'light' | 'dark';
};

// checked by hand: a schema library would weigh more than all else that a page without claims must load
type Check<T> = (value: unknown) => value is T;
const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';
const isString: Check<string> = (value) => typeof value === 'string';
const oneOf =
  <T extends string>(...values: readonly T[]): Check<T> =>
  (value): value is T =>
    values.some((known) => known === value);
const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(check);
const isShare: Check<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** Settings out of anything that was stored. */
export function parseSettings(stored: unknown): Settings {
  const fields = new Map<string, unknown>(
    typeof stored === 'object' && stored !== null ? Object.entries(stored) : [],
  );
  const field = <T>(name: keyof Settings, check: Check<T>, otherwise: T): T => {
    const value = fields.get(name);
    return check(value) ? value : otherwise;
  };
  return {
    enabled: field('enabled', isBoolean, true),
    sitesOff: field('sitesOff', listOf(isString), []),
    kinds: field('kinds', listOf(oneOf(...KINDS)), [...KINDS]),
    minimumConfidence: field('minimumConfidence', isShare, 0.5),
    onlyWithRecord: field('onlyWithRecord', isBoolean, false),
    reviewer: field('reviewer', isString, ''),
    theme: field('theme', oneOf('system', 'light', 'dark'), 'system'),
  };
}

export async function readSettings(): Promise<Settings> {
  return parseSettings((await api().storage.local.get(KEY))[KEY]);
}

/** Changes some settings and leaves the rest; resolves once they are stored. */
export async function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...changes });
  await api().storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells each later change, whoever made it, until the signal is aborted, if there is one. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue));
  };
  listen(api().storage.local.onChanged, changed, signal);
}

/** Why nothing is marked on a site, or undefined where marks are on. */
export function whyOff(
  settings: Settings,
  site: string | undefined,
): 'switched-off' | 'site-switched-off' | undefined {
  if (!settings.enabled) return 'switched-off';
  return site !== undefined && isListed(site, settings.sitesOff) ? 'site-switched-off' : undefined;
}

/** Whether the reader wants to see this claim marked. */
export const isWanted = (settings: Settings, claim: Claim): boolean =>
  settings.kinds.includes(claim.kind) &&
  claim.confidence >= settings.minimumConfidence &&
  (!settings.onlyWithRecord || (claim.matches?.length ?? 0) > 0);
