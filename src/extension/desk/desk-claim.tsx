/**
 * Desk claim: the current claim's card, and what an editor can say of it.
 *
 * In:  the claim, its card and review, what is being asked (a reason, a note, nothing).
 * Out: the card with accept, reject, note and show below it.
 * Limit: it keeps nothing; every decision goes up at once.
 */
import { useRef } from 'preact/hooks';
import type { Review } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import { formatCitation } from '../../core/export/wording-summaries';
import type { Card } from '../../core/knowledge/card';
import { ClaimCard } from '../components/claim-card';
import { reasonKey, ReviewForm } from '../components/review-form';
import { useWords } from '../components/words-context';
import type { Change } from './desk-state';

export type Asking = 'reason' | 'note' | null;

type Props = {
  claim: Claim;
  card: Card;
  review: Review | undefined;
  asking: Asking;
  url: string;
  onAsk: (asking: Asking) => void;
  onChange: (change: Change) => void;
  onShow: () => void;
  onCopy: (text: string) => Promise<boolean>;
};

function NoteForm({
  note,
  onKeep,
  onCancel,
}: {
  note: string;
  onKeep: (note: string) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="review"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(field.current?.value.trim() ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {/* the key that opened the form is not to be typed into it */}
      <textarea ref={field} class="field" rows={3} aria-label={words('note')} defaultValue={note} />
      <div class="row">
        <button type="submit" class="btn main">
          {words('keepNote')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words('cancel')}
        </button>
      </div>
    </form>
  );
}

/** What was decided before, in a line. */
function Decided({ review }: { review: Review | undefined }) {
  const words = useWords();
  const parts = [review?.reason && words(reasonKey(review.reason)), review?.note, review?.reviewer].filter(
    (part) => part,
  );
  return parts.length > 0 ? <p class="note decided">{parts.join(' · ')}</p> : null;
}

export function DeskClaim({ claim, card, review, asking, url, onAsk, onChange, onShow, onCopy }: Props) {
  const words = useWords();
  const cancel = (): void => {
    onAsk(null);
  };
  const action = (key: string, run: () => void) => (
    <button type="button" class="btn" onClick={run}>
      {words(key)}
    </button>
  );
  return (
    <div class="desk-claim">
      <ClaimCard
        claim={claim}
        card={card}
        headlineId={`headline-${claim.id}`}
        actions={{ copies: { copyCitation: formatCitation(claim, card, url, words) }, onCopy }}
      />
      <Decided review={review} />
      {asking === 'reason' && (
        <ReviewForm
          name={`desk-${claim.id}`}
          onReject={(reason, note) => {
            onChange({ decision: 'rejected', reason, ...(note !== '' && { note }) });
          }}
          onCancel={cancel}
        />
      )}
      {asking === 'note' && (
        <NoteForm
          note={review?.note ?? ''}
          onKeep={(note) => {
            onChange({ note });
          }}
          onCancel={cancel}
        />
      )}
      {asking === null && (
        <div class="bar-row">
          {action('accept', () => {
            onChange({ decision: 'accepted' });
          })}
          {action('reject', () => {
            onAsk('reason');
          })}
          {action('note', () => {
            onAsk('note');
          })}
          {action('showInPage', onShow)}
        </div>
      )}
    </div>
  );
}
