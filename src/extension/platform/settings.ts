/**
 * Settings: what the reader chose, in `storage.local`, the same for page, popup, desk, options and worker.
 *
 * In:  whatever is stored; each field that does not fit falls back to its default alone.
 * Out: typed settings, and a subscription that ends with its signal.
 * Limit: never synchronised: the list of switched-off sites tells what somebody reads.
 */
import * as v from 'valibot';
import { KINDS, type Claim } from '../../core/engine/claim';
import { api } from './browser';
import { isListed } from './site';

const KEY = 'settings';

const settingsSchema = v.object({
  /** Marks on any page at all. */
  enabled: v.fallback(v.boolean(), true),
  /** Hosts without `www.` on which nothing is marked; each covers its subdomains. */
  sitesOff: v.fallback(v.array(v.string()), []),
  kinds: v.fallback(v.array(v.picklist(KINDS)), [...KINDS]),
  /** 0 to 1; claims below it are not marked. */
  minimumConfidence: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.5),
  onlyWithRecord: v.fallback(v.boolean(), false),
  /** The name under which reviews are kept; empty: none. */
  reviewer: v.fallback(v.string(), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings out of anything that was stored. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(v.fallback(settingsSchema, v.getFallbacks(settingsSchema)), stored ?? {});

export async function readSettings(): Promise<Settings> {
  return parseSettings((await api().storage.local.get(KEY))[KEY]);
}

/** Changes some settings and leaves the rest; resolves once they are stored. */
export async function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...changes });
  await api().storage.local.set({ [KEY]: settings });
  return settings;
}

/** Tells each later change, whoever made it, until the signal is aborted. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue));
  };
  const { onChanged } = api().storage.local;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    onChanged.removeListener(changed);
  });
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
