/**
 * Status line: the one word under the headline, its date or detail, and what has become of it since.
 *
 * In:  a claim and its card.
 * Out: a paragraph; nothing where there is nothing to add.
 * Limit: the mark is for the eye only; the word says the same to everybody.
 */
import { formatSince, formatStatus } from '../../core/export/wording-status';
import type { Claim } from '../../core/engine/claim';
import type { Card } from '../../core/knowledge/card';
import { useWords } from './words-context';

export function StatusLine({ claim, card }: { claim: Claim; card: Card }) {
  const words = useWords();
  const line = formatStatus(claim, card, words, 'short');
  const since = formatSince(card, words);
  if (!line) return null;
  return (
    <p class={`status tone-${line.tone}`}>
      <b>
        <span aria-hidden="true">{line.mark}</span>
        {line.word}
      </b>
      {line.detail && <span>{line.detail}</span>}
      {since && <span>{since}</span>}
    </p>
  );
}
