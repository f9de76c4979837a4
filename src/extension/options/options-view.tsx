/**
 * Options view: what is marked, where, and who reviews.
 *
 * In:  the settings, what is kept, what the page can do.
 * Out: a form that keeps each change at once.
 * Limit: sites are switched off here and on again; other sites are let in from the popup, on a page.
 */
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../core/engine/claim';
import { plural } from '../../core/export/wording-words';
import { Switch } from '../components/switch';
import { useWords } from '../components/words-context';
import type { Granted } from '../platform/granted-sites';
import type { Settings } from '../platform/settings';
import { OtherSites } from './other-sites';
import { PackSection } from './pack-section';

export type OptionsActions = {
  onChange: (changes: Partial<Settings>) => void;
  onAllSites: (on: boolean) => void;
  onRevoke: (site: string) => void;
  /** The bare host of what was typed; undefined where it is none. */
  siteOf: (typed: string) => string | undefined;
  onExport: () => void;
  onDelete: () => void;
};

type Props = {
  settings: Settings;
  granted: Granted;
  reviews: number;
  knowledge: string;
  actions: OptionsActions;
  packs: ComponentProps<typeof PackSection>;
};

function Kinds({ settings, onChange }: { settings: Settings; onChange: OptionsActions['onChange'] }) {
  const words = useWords();
  const toggle = (kind: Kind, on: boolean): void => {
    onChange({ kinds: KINDS.filter((other) => (other === kind ? on : settings.kinds.includes(other))) });
  };
  return (
    <fieldset>
      <legend class="label">{words('kindsShown')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class={`check kind-${kind}`}>
          <input
            type="checkbox"
            checked={settings.kinds.includes(kind)}
            onChange={(event) => {
              toggle(kind, event.currentTarget.checked);
            }}
          />
          <span class="swatch" />
          {words(`kinds_${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Confidence({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const words = useWords();
  return (
    <label class="range">
      <span class="label">{words('minimumConfidence')}</span>
      <input
        type="range"
        min="0"
        max="0.95"
        step="0.05"
        value={value}
        onChange={(event) => {
          onChange(Number(event.currentTarget.value));
        }}
      />
      <output>{words('percent', String(Math.round(value * 100)))}</output>
    </label>
  );
}

function Sites({ settings, actions }: Pick<Props, 'settings' | 'actions'>) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = actions.siteOf(typed);
    setWrong(site === undefined);
    if (site === undefined) return;
    setTyped('');
    if (!settings.sitesOff.includes(site))
      actions.onChange({ sitesOff: [...settings.sitesOff, site].sort() });
  };
  return (
    <section>
      <h2>{words('sitesOff')}</h2>
      {settings.sitesOff.length === 0 ? <p class="soft">{words('noSitesOff')}</p> : null}
      <ul class="sites">
        {settings.sitesOff.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="act"
              aria-label={words('switchOnAgain', site)}
              onClick={() => {
                actions.onChange({ sitesOff: settings.sitesOff.filter((other) => other !== site) });
              }}
            >
              {words('remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <input
          class="field"
          aria-label={words('siteToAdd')}
          placeholder="example.com"
          value={typed}
          aria-invalid={wrong}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn">
          {words('switchOff')}
        </button>
      </form>
      {wrong && (
        <p class="soft" role="alert">
          {words('siteWrong')}
        </p>
      )}
    </section>
  );
}

/** Asked twice, since it cannot be taken back. */
function DeleteReviews({ none, onDelete }: { none: boolean; onDelete: () => void }) {
  const words = useWords();
  const [sure, setSure] = useState(false);
  const ask = (key: string, run: () => void) => (
    <button type="button" class="btn" disabled={none} onClick={run}>
      {words(key)}
    </button>
  );
  if (!sure)
    return ask('deleteReviews', () => {
      setSure(true);
    });
  return (
    <>
      {ask('deleteSure', () => {
        setSure(false);
        onDelete();
      })}
      {ask('cancel', () => {
        setSure(false);
      })}
    </>
  );
}

function Reviews({ settings, reviews, actions }: Pick<Props, 'settings' | 'reviews' | 'actions'>) {
  const words = useWords();
  const rename = (name: string): void => {
    actions.onChange({ reviewer: name.trim().slice(0, 100) });
  };
  return (
    <section>
      <h2>{words('reviews')}</h2>
      <label>
        <span class="label">{words('reviewerName')}</span>
        <input
          class="field"
          value={settings.reviewer}
          autocomplete="name"
          onChange={(event) => {
            rename(event.currentTarget.value);
          }}
        />
      </label>
      <p class="soft">{words('reviewerWhy')}</p>
      <p>{plural(words, 'reviewsKept', reviews)}</p>
      <div class="add">
        <button type="button" class="btn" disabled={reviews === 0} onClick={actions.onExport}>
          {words('exportReviews')}
        </button>
        <DeleteReviews none={reviews === 0} onDelete={actions.onDelete} />
      </div>
    </section>
  );
}

export function OptionsView({ settings, granted, reviews, knowledge, actions, packs }: Props) {
  const words = useWords();
  return (
    <main class="options">
      <h1>{words('optionsTitle')}</h1>
      <section>
        <h2>{words('marks')}</h2>
        <Switch
          label={words('marksEverywhere')}
          on={settings.enabled}
          onChange={(enabled) => {
            actions.onChange({ enabled });
          }}
        />
        <Kinds settings={settings} onChange={actions.onChange} />
        <Confidence
          value={settings.minimumConfidence}
          onChange={(minimumConfidence) => {
            actions.onChange({ minimumConfidence });
          }}
        />
        <Switch
          label={words('onlyWithRecord')}
          on={settings.onlyWithRecord}
          onChange={(onlyWithRecord) => {
            actions.onChange({ onlyWithRecord });
          }}
        />
        <label>
          <span class="label">{words('theme')}</span>
          <select
            class="field"
            value={settings.theme}
            onChange={(event) => {
              actions.onChange({ theme: themeOf(event.currentTarget.value) });
            }}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words(`theme_${theme}`)}
              </option>
            ))}
          </select>
        </label>
      </section>
      <Sites settings={settings} actions={actions} />
      <PackSection {...packs} />
      <OtherSites granted={granted} onAll={actions.onAllSites} onRemove={actions.onRevoke} />
      <Reviews settings={settings} reviews={reviews} actions={actions} />
      <p class="soft">{knowledge}</p>
    </main>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;
const themeOf = (value: string): Settings['theme'] => THEMES.find((theme) => theme === value) ?? 'system';
