/**
 * Desk claim: the current claim's card, and what an editor can say of it.
 *
 * In:  the claim, its card and review, what is being asked (a reason, a note, nothing).
 * Out: the card with accept, reject, note and show below it, and the form of what is being asked.
 * Limit: it keeps nothing; every decision goes up at once.
 */
import type { RejectReason, Review } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import { formatCitation } from '../../core/export/wording-summaries';
import type { Card } from '../../core/knowledge/card';
import { Button } from '../components/button';
import { ClaimCard } from '../components/claim-card';
import { NoteForm } from '../components/note-form';
import { reasonKey, ReviewForm } from '../components/review-form';
import { useWords } from '../components/words-context';
import type { Asking, Change } from './desk-state';

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

/** What was decided before, in a line. */
function Decided({ review }: { review: Review | undefined }) {
  const words = useWords();
  const parts = [review?.reason && words(reasonKey(review.reason)), review?.note, review?.reviewer].filter(
    (part) => part,
  );
  return parts.length > 0 ? <p class="note decided">{parts.join(' · ')}</p> : null;
}

type AskedProps = Pick<Props, 'review' | 'onAsk' | 'onChange'> & {
  name: string;
  asking: Exclude<Asking, null>;
};

/** The form of what is being asked. */
function Asked({ name, asking, review, onAsk, onChange }: AskedProps) {
  const cancel = (): void => {
    onAsk(null);
  };
  const reject = (reason: RejectReason, note: string): void => {
    onChange({ decision: 'rejected', reason, ...(note !== '' && { note }) });
  };
  const keep = (note: string): void => {
    onChange({ note });
  };
  return asking === 'reason' ? (
    <ReviewForm name={name} onReject={reject} onCancel={cancel} />
  ) : (
    <NoteForm send="keepNote" alone note={review?.note ?? ''} onSend={keep} onCancel={cancel} />
  );
}

/** What an editor can do; the key of what is being asked takes the question back. */
function Choices({
  asking,
  onAsk,
  onChange,
  onShow,
}: Pick<Props, 'asking' | 'onAsk' | 'onChange' | 'onShow'>) {
  const words = useWords();
  const accept = (): void => {
    onChange({ decision: 'accepted' });
  };
  const askKey = (label: string, what: Asking) => (
    <Button
      label={words(label)}
      aria-expanded={asking === what}
      onClick={() => {
        onAsk(asking === what ? null : what);
      }}
    />
  );
  return (
    <div class="bar-row">
      <Button label={words('accept')} onClick={accept} />
      {askKey('reject', 'reason')}
      {askKey('note', 'note')}
      <Button label={words('showInPage')} onClick={onShow} />
    </div>
  );
}

export function DeskClaim({ claim, card, review, asking, url, onAsk, onChange, onShow, onCopy }: Props) {
  const words = useWords();
  return (
    <div class="desk-claim">
      <ClaimCard
        claim={claim}
        card={card}
        headlineId={`headline-${claim.id}`}
        actions={{ copies: { copyCitation: formatCitation(claim, card, url, words) }, onCopy }}
      />
      <Decided review={review} />
      <Choices {...{ asking, onAsk, onChange, onShow }} />
      {asking && <Asked name={`desk-${claim.id}`} {...{ asking, review, onAsk, onChange }} />}
    </div>
  );
}
