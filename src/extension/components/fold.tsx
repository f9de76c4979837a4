/**
 * Fold: a disclosure whose label already says the result.
 *
 * In:  the label and what is inside.
 * Out: a native `details`, so that keyboard, search in page and screen readers need nothing of ours.
 * Limit: its content is made only once it was opened; a card has several and most stay closed.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { label: string; open?: boolean; children: () => ComponentChildren };

export function Fold({ label, open = false, children }: Props) {
  const [shown, setShown] = useState(open);
  return (
    <details
      class="more fold"
      open={open}
      onToggle={(event) => {
        setShown((before) => before || event.currentTarget.open);
      }}
    >
      <summary>{label}</summary>
      {shown && <div>{children()}</div>}
    </details>
  );
}
