/**
 * Marks section: whether anything is marked, what, from which confidence on, and in which colours all is shown.
 *
 * In:  the settings.
 * Out: switches and fields, each of which tells its change at once.
 * Limit: where nothing is marked is told in sites-off.tsx.
 */
import { KINDS, type Kind } from '../../core/engine/claim';
import { Switch } from '../components/switch';
import { useWords } from '../components/words-context';
import type { Settings } from '../platform/settings';

type Props = { settings: Settings; onChange: (changes: Partial<Settings>) => void };

function KindCheck({ kind, on, onChange }: { kind: Kind; on: boolean; onChange: (on: boolean) => void }) {
  const words = useWords();
  return (
    <label class={`check kind-${kind}`}>
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span class="swatch" />
      {words(`kinds_${kind}`)}
    </label>
  );
}

function Kinds({ settings: { kinds }, onChange }: Props) {
  const words = useWords();
  const toggle = (kind: Kind) => (on: boolean) => {
    onChange({ kinds: KINDS.filter((other) => (other === kind ? on : kinds.includes(other))) });
  };
  return (
    <fieldset>
      <legend class="label">{words('kindsShown')}</legend>
      {KINDS.map((kind) => (
        <KindCheck key={kind} kind={kind} on={kinds.includes(kind)} onChange={toggle(kind)} />
      ))}
    </fieldset>
  );
}

function Confidence({ settings: { minimumConfidence }, onChange }: Props) {
  const words = useWords();
  return (
    <label class="range">
      <span class="label">{words('minimumConfidence')}</span>
      <input
        type="range"
        min="0"
        max="0.95"
        step="0.05"
        value={minimumConfidence}
        onChange={(event) => {
          onChange({ minimumConfidence: Number(event.currentTarget.value) });
        }}
      />
      <output>{words('percent', String(Math.round(minimumConfidence * 100)))}</output>
    </label>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;
const themeOf = (value: string): Settings['theme'] => THEMES.find((theme) => theme === value) ?? 'system';

function Theme({ settings: { theme }, onChange }: Props) {
  const words = useWords();
  const choose = (value: string): void => {
    onChange({ theme: themeOf(value) });
  };
  return (
    <label>
      <span class="label">{words('theme')}</span>
      <select
        class="field"
        value={theme}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words(`theme_${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function MarksSection({ settings, onChange }: Props) {
  const words = useWords();
  const enable = (enabled: boolean): void => {
    onChange({ enabled });
  };
  const restrict = (onlyWithRecord: boolean): void => {
    onChange({ onlyWithRecord });
  };
  return (
    <section>
      <h2>{words('marks')}</h2>
      <Switch label={words('marksEverywhere')} on={settings.enabled} onChange={enable} />
      <Kinds settings={settings} onChange={onChange} />
      <Confidence settings={settings} onChange={onChange} />
      <Switch label={words('onlyWithRecord')} on={settings.onlyWithRecord} onChange={restrict} />
      <Theme settings={settings} onChange={onChange} />
    </section>
  );
}
