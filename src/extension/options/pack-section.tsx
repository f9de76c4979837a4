/**
 * Pack section: a newsroom's own records: added from a file, switched off and on, removed.
 *
 * In:  the packs that are installed, what is to be told of the last file, what the page can do.
 * Out: a list, a file field, and one line for each problem.
 * Limit: removing is not asked twice: the file is still where it was.
 */
import { formatPackPlace, formatPackReason } from '../../core/export/wording-packs';
import { plural } from '../../core/export/wording-words';
import type { PackProblem } from '../../core/knowledge/packs/pack-problems';
import { Button } from '../components/button';
import { Switch } from '../components/switch';
import { useWords } from '../components/words-context';
import type { PackSummary } from '../platform/messages';

/** What is told of what was done last: a sentence, and the problems of a refused file. */
export type PackNews = { text: string; problems?: PackProblem[] };

export type PackActions = {
  onAdd: (file: File) => void;
  onSwitch: (pack: PackSummary, on: boolean) => void;
  onRemove: (pack: PackSummary) => void;
};

type Props = { packs: PackSummary[]; news: PackNews | undefined; actions: PackActions };

function PackRow({ pack, actions }: { pack: PackSummary; actions: PackActions }) {
  const words = useWords();
  const { name, on, records, version, unreadable } = pack;
  const told = unreadable ? words('packUnreadable') : plural(words, 'packRecords', records);
  const parts = [told, version && words('packVersion', version)].filter((part) => part);
  const turn = (next: boolean): void => {
    actions.onSwitch(pack, next);
  };
  const remove = (): void => {
    actions.onRemove(pack);
  };
  return (
    <li>
      <div>
        <Switch label={words('packOn', name)} on={on} onChange={turn} />
        <p class="soft">{parts.join(' · ')}</p>
      </div>
      <Button class="act" label={words('remove')} aria-label={words('packRemove', name)} onClick={remove} />
    </li>
  );
}

function News({ news }: { news: PackNews }) {
  const words = useWords();
  return (
    <>
      <p class="soft">{news.text}</p>
      {news.problems && (
        <ul class="problems">
          {news.problems.map((problem) => (
            <li key={`${formatPackPlace(problem, words)} ${problem.reason}`}>
              <b>{formatPackPlace(problem, words)}</b>: {formatPackReason(problem, words)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function AddPack({ onAdd }: { onAdd: (file: File) => void }) {
  const words = useWords();
  const add = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    // the same file may be chosen again once it is mended
    input.value = '';
    if (file) onAdd(file);
  };
  return (
    <label>
      <span class="label">{words('packAdd')}</span>
      <input
        class="field"
        type="file"
        accept=".json,.csv"
        onChange={(event) => {
          add(event.currentTarget);
        }}
      />
    </label>
  );
}

export function PackSection({ packs, news, actions }: Props) {
  const words = useWords();
  return (
    <section class="packs">
      <h2>{words('packs')}</h2>
      <p class="soft">{words('packsWhat')}</p>
      {packs.length === 0 ? <p class="soft">{words('packNone')}</p> : null}
      <ul class="sites">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} actions={actions} />
        ))}
      </ul>
      <AddPack onAdd={actions.onAdd} />
      <div role="status">{news && <News news={news} />}</div>
    </section>
  );
}
