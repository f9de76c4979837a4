/**
 * Switch: one setting that is on or off.
 *
 * In:  a label, the state, what to do when it changes.
 * Out: a checkbox drawn as a switch, with its words as label.
 * Limit: it shows what it is told; a change that is refused falls back by itself.
 */
type Props = { label: string; on: boolean; disabled?: boolean; onChange: (on: boolean) => void };

export const Switch = ({ label, on, disabled = false, onChange }: Props) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      checked={on}
      disabled={disabled}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
    {label}
  </label>
);
