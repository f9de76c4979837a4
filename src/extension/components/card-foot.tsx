/**
 * Card foot: what one can do with a card: copy, open in the desk, accept, mark as wrong.
 *
 * In:  the actions that the surface offers; those it lacks are not shown.
 * Out: buttons, and a line that says aloud what came of them.
 * Limit: it waits for the answer of each action before it says so.
 */
import { useCallback, useState } from 'preact/hooks';
import type { RejectReason } from '../../core/annotation/annotation';
import { focusBeside } from './form-focus';
import { ReviewForm } from './review-form';
import { useWords } from './words-context';

export type Decision = 'accepted' | 'rejected';

export type CardActions = {
  /** What can be copied, by the key of its label. */
  copies?: Partial<Record<'copyCitation' | 'copyLink' | 'reportMistake', string>>;
  /** Resolves false where the text could not be copied; it is then shown, to be copied by hand. */
  onCopy?: (text: string) => Promise<boolean>;
  onOpenDesk?: () => void;
  /** Resolves true once the review is kept. */
  onReview?: (decision: Decision, reason?: RejectReason, note?: string) => Promise<boolean>;
};

type ActionProps = { label: string; onRun: () => void; expanded?: boolean };

function Action({ label, onRun, expanded }: ActionProps) {
  return (
    <button type="button" class="act" onClick={onRun} aria-expanded={expanded}>
      {label}
    </button>
  );
}

type Tell = (done: Promise<boolean>, yes: string, no: string) => Promise<boolean>;

/** What was said last, and how to say what became of a promise. */
function useSaid(): [said: string, tell: Tell] {
  const words = useWords();
  const [said, setSaid] = useState('');
  const tell: Tell = async (done, yes, no) => {
    const ok = await done.catch(() => false);
    setSaid(words(ok ? yes : no));
    return ok;
  };
  return [said, tell];
}

/** What was decided, in place of the button that decided it; it takes the focus that went with the button. */
function Done({ tone, label }: { tone: 'good' | 'bad'; label: string }) {
  const take = useCallback((done: HTMLElement | null): void => {
    if (done && !focusBeside(done)) done.focus({ preventScroll: true });
  }, []);
  return (
    <span ref={take} class={`done tone-${tone}`} tabIndex={-1}>
      {label}
    </span>
  );
}

type ReviewProps = {
  decision: Decision | undefined;
  rejecting: boolean;
  onAccept: () => void;
  onToggle: () => void;
};

function ReviewActions({ decision, rejecting, onAccept, onToggle }: ReviewProps) {
  const words = useWords();
  return (
    <span class="end">
      {decision === 'accepted' ? (
        <Done tone="good" label={words('accepted')} />
      ) : (
        <Action label={words('accept')} onRun={onAccept} />
      )}
      {decision === 'rejected' ? (
        <Done tone="bad" label={words('markedWrong')} />
      ) : (
        <Action label={words('markAsWrong')} expanded={rejecting} onRun={onToggle} />
      )}
    </span>
  );
}

/** Chosen as a whole as soon as it is there, so that one key copies it. */
function ByHand({ text }: { text: string }) {
  const words = useWords();
  const choose = (field: HTMLTextAreaElement | null): void => {
    field?.select();
  };
  return (
    <textarea
      ref={choose}
      class="field by-hand"
      readOnly
      rows={3}
      aria-label={words('copyByHand')}
      value={text}
    />
  );
}

function CopyActions({ actions, tell }: { actions: CardActions; tell: Tell }) {
  const words = useWords();
  const [byHand, setByHand] = useState('');
  const { copies = {}, onCopy } = actions;
  const copy = async (text: string): Promise<void> => {
    setByHand((await tell(onCopy?.(text) ?? Promise.resolve(false), 'saidCopied', 'copyByHand')) ? '' : text);
  };
  return (
    <>
      {Object.entries(copies).map(([key, text]) => (
        <Action key={key} label={words(key)} onRun={() => void copy(text)} />
      ))}
      {byHand !== '' && <ByHand text={byHand} />}
    </>
  );
}

type Props = { claim: string; actions: CardActions };

/** The review as it stands, whether the reasons against it are open, and the ways to change both. */
function useReview({ onReview }: CardActions, tell: Tell) {
  const [rejecting, setRejecting] = useState(false);
  const [decision, setDecision] = useState<Decision>();
  const review = async (next: Decision, reason?: RejectReason, note?: string): Promise<void> => {
    const kept = onReview?.(next, reason, note) ?? Promise.resolve(false);
    if (!(await tell(kept, next === 'accepted' ? 'saidAccepted' : 'saidRejected', 'saidNotKept'))) return;
    setRejecting(false);
    setDecision(next);
  };
  const onToggle = (): void => {
    setRejecting(!rejecting);
  };
  const onAccept = (): void => void review('accepted');
  const onReject = (reason: RejectReason, note: string): void =>
    void review('rejected', reason, note === '' ? undefined : note);
  return { decision, rejecting, onToggle, onAccept, onReject };
}

export function CardFoot({ claim, actions }: Props) {
  const words = useWords();
  const [said, tell] = useSaid();
  const { onReject, ...review } = useReview(actions, tell);
  const { onOpenDesk, onReview } = actions;
  return (
    <>
      <div class="card-foot">
        <CopyActions actions={actions} tell={tell} />
        {onOpenDesk && <Action label={words('desk')} onRun={onOpenDesk} />}
        {onReview && <ReviewActions {...review} />}
        <span class="said" role="status">
          {said}
        </span>
      </div>
      {review.rejecting && (
        <ReviewForm name={`reason-${claim}`} onReject={onReject} onCancel={review.onToggle} />
      )}
    </>
  );
}
