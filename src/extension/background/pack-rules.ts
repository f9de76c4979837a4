/**
 * Pack rules: packs installed, switched, removed and listed, on the word of the options page.
 *
 * In:  requests that were checked for sender and shape.
 * Out: packs on disk, whole or not at all; open pages read anew after each change.
 * Limit: what a page has shown before stays on the screen until that page has answered.
 */
import { readPackText } from '../../core/knowledge/packs/pack-text';
import { MOST_PACKS, type PackFile } from '../../core/knowledge/packs/pack-schema';
import { allPacks, deletePack, putPack, type StoredPack } from '../library/pack-store';
import type { Sender } from '../platform/browser';
import type { PackReport, PackSummary, WorkerProtocol } from '../platform/messages';
import { askPage } from '../platform/messenger';
import { allReadings, dropReading } from '../platform/readings';

type Requests = { [T in keyof WorkerProtocol]: WorkerProtocol[T]['request'] };

function packOf({ file, text }: StoredPack): PackFile | undefined {
  const read = readPackText(file, text);
  return 'pack' in read ? read.pack : undefined;
}

/** The packs that are in use; what cannot be read costs only itself. */
export async function packsInUse(): Promise<PackFile[]> {
  const stored = await allPacks();
  return stored.filter(({ on }) => on).flatMap((pack) => packOf(pack) ?? []);
}

function summaryOf(stored: StoredPack): PackSummary {
  const { id, on, file } = stored;
  const pack = packOf(stored);
  if (!pack) return { id, on, name: file, records: 0, unreadable: true };
  const records = pack.pledges.length + pack.recurrent.length + pack.tariffs.length;
  return { id, on, name: pack.name, records, ...(pack.version !== undefined && { version: pack.version }) };
}

export const listPacks = async (): Promise<PackSummary[]> => (await allPacks()).map(summaryOf);

/** Nothing that a pack said is kept in readings, and every open page asks again. */
async function readAnew(): Promise<void> {
  const tabs = [...(await allReadings()).keys()];
  await Promise.all(tabs.map(dropReading));
  for (const tab of tabs) void askPage(tab, 'page:again', null);
}

/** A pack is a deliberate gift to this machine; a private window leaves nothing on it. */
function refusePrivate({ tab }: Sender): void {
  if (tab?.incognito) throw new Error('PRIVATE_WINDOW');
}

async function install({ file, text }: Requests['pack:install']): Promise<PackReport> {
  const read = readPackText(file, text);
  if ('problems' in read) return { problems: read.problems };
  const { id } = read.pack;
  const stored = await allPacks();
  const before = stored.find((pack) => pack.id === id);
  if (!before && stored.length >= MOST_PACKS)
    return { problems: [{ record: '', field: '', reason: 'too_many_packs', detail: String(MOST_PACKS) }] };
  const pack = { id, on: true, file, text };
  await putPack(pack);
  return { installed: summaryOf(pack), replaced: before !== undefined };
}

async function switchPack({ id, on }: Requests['pack:switch']): Promise<void> {
  const stored = (await allPacks()).find((pack) => pack.id === id);
  if (stored) await putPack({ ...stored, on });
}

/** `changed` is called once the disk holds the change, before pages ask again. */
export function packHandlers(changed: () => void) {
  const after = async <T>(work: Promise<T>): Promise<T> => {
    const value = await work;
    changed();
    await readAnew();
    return value;
  };
  return {
    install: (request: Requests['pack:install'], sender: Sender): Promise<PackReport> => {
      refusePrivate(sender);
      return after(install(request));
    },
    switch: async (request: Requests['pack:switch'], sender: Sender): Promise<PackSummary[]> => {
      refusePrivate(sender);
      await after(switchPack(request));
      return listPacks();
    },
    remove: async ({ id }: Requests['pack:remove'], sender: Sender): Promise<PackSummary[]> => {
      refusePrivate(sender);
      await after(deletePack(id));
      return listPacks();
    },
  };
}
