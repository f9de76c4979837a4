/**
 * Badge: how many claims of a tab's page are marked, on the toolbar's button.
 *
 * In:  readings and the reader's settings.
 * Out: a count for each tab, none where there is nothing.
 * Limit: counts what the settings let through; what a page has lost since it was read is still counted.
 */
import type { Reading } from '../../core/annotation/annotation';
import { allReadings } from '../platform/readings';
import { isWanted, readSettings, whyOff, type Settings } from '../platform/settings';
import { siteOf } from '../platform/site';
import { setBadge, setBadgeColour } from '../platform/tabs';

/** The kinds' first colour, dark enough for the white of the browser's figures. */
const COLOUR = '#4b3fb5';

const countOf = (settings: Settings, { claims, page }: Reading): number =>
  whyOff(settings, siteOf(page.url)) ? 0 : claims.filter((claim) => isWanted(settings, claim)).length;

export async function showCount(tabId: number, reading: Reading): Promise<void> {
  await setBadge(tabId, countOf(await readSettings(), reading));
}

/** After a change of settings. */
export async function showCounts(settings: Settings): Promise<void> {
  for (const [tabId, { reading }] of await allReadings()) await setBadge(tabId, countOf(settings, reading));
}

export const colourBadge = (): Promise<void> => setBadgeColour(COLOUR);
