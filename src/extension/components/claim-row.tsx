/**
 * Claim row: one claim in a list, read at a glance: its words, what is said of it, where it stands.
 *
 * In:  a claim, its card, what to show at the end, what opens it.
 * Out: a list item with one button over its whole width.
 * Limit: shows at most three lines of the quotation; the button's name holds all of it.
 */
import type { ComponentChildren } from 'preact';
import type { Claim } from '../../core/engine/claim';
import { formatRowDetail } from '../../core/export/wording-summaries';
import type { Card } from '../../core/knowledge/card';
import { useWords } from './words-context';

type Props = {
  claim: Claim;
  card: Card | undefined;
  state: string;
  tone?: 'good' | 'bad';
  current?: boolean;
  onOpen: () => void;
  children?: ComponentChildren;
};

export function ClaimRow({ claim, card, state, tone, current = false, onOpen, children }: Props) {
  const words = useWords();
  return (
    <li class={`claim-row kind-${claim.kind}${current ? ' current' : ''}`} data-claim={claim.id}>
      <button
        type="button"
        class="row-open"
        aria-expanded={children === undefined ? undefined : current}
        onClick={onOpen}
      >
        <span class="edge" />
        <span>
          <span class="sr">{words(`kind_${claim.kind}`)}: </span>
          <span class="row-quote" lang="en">
            {claim.quote}
          </span>
          <span class="row-meta">{formatRowDetail(claim, card, words)}</span>
        </span>
        <span class={`row-state${tone ? ` tone-${tone}` : ''}`}>{state}</span>
      </button>
      {children}
    </li>
  );
}
