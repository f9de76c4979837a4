/**
 * Packs at work: what the options page asks of the worker about packs.
 *
 * In:  files and clicks; a function that shows what came of them.
 * Out: the packs as they are kept, and the news of the last change.
 * Limit: only a file's size is looked at here; everything else is read by the worker, which trusts nobody.
 */
import { PACK_BOUNDS } from '../../core/knowledge/packs/pack-schema';
import type { PackReport, PackSummary } from '../platform/messages';
import { ask } from '../platform/messenger';
import { words } from '../platform/words';
import type { PackActions, PackNews } from './pack-section';

export type PackState = { packs: PackSummary[]; news: PackNews | undefined };

const tooLarge: PackReport = {
  problems: [{ record: '', field: '', reason: 'too_large', detail: String(PACK_BOUNDS.characters) }],
};

async function install(file: File): Promise<PackReport> {
  if (file.size > 4 * PACK_BOUNDS.characters) return tooLarge;
  const text = await file.text();
  return text.length > PACK_BOUNDS.characters
    ? tooLarge
    : ask('pack:install', { file: file.name.slice(-100), text });
}

function newsOf(report: PackReport, file: File): PackNews {
  if ('problems' in report) return { text: words('packRefused', file.name), problems: report.problems };
  return { text: words(report.replaced ? 'packReplaced' : 'packInstalled', report.installed.name) };
}

const failure = (error: unknown): PackNews => ({
  text: words(error instanceof Error && error.message === 'PRIVATE_WINDOW' ? 'packPrivate' : 'packFailed'),
});

/** `show` is called after each change with what is kept then. */
export function packsAtWork(show: (state: PackState) => void): PackActions {
  const tell = async (work: () => Promise<PackNews | undefined>): Promise<void> => {
    const news = await work().catch(failure);
    show({ packs: await listed(), news });
  };
  return {
    onAdd: (file) => void tell(async () => newsOf(await install(file), file)),
    onSwitch: ({ id }, on) =>
      void tell(async () => {
        await ask('pack:switch', { id, on });
        return undefined;
      }),
    onRemove: ({ id, name }) =>
      void tell(async () => {
        await ask('pack:remove', { id });
        return { text: words('packRemoved', name) };
      }),
  };
}

/** The packs that are kept; none where the worker does not answer. */
export const listed = (): Promise<PackSummary[]> => ask('pack:list', null).catch(() => []);
