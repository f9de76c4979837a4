/**
 * Review form: why a reading is wrong, with a note.
 *
 * In:  what to do when it is sent or given up.
 * Out: a fieldset of reasons; the first is chosen, so that Enter is enough.
 * Limit: one reason each; what else there is to say goes into the note.
 */
import { useState } from 'preact/hooks';
import { REJECT_REASONS, type RejectReason } from '../../core/annotation/annotation';
import { NoteForm } from './note-form';
import { useWords } from './words-context';

type Props = {
  /** Tells radio groups apart where two forms are on one page. */
  name: string;
  onReject: (reason: RejectReason, note: string) => void;
  onCancel: () => void;
};

export const reasonKey = (reason: RejectReason): string => `reason_${reason.replaceAll('-', '_')}`;

type ReasonsProps = { name: string; chosen: RejectReason; onChoose: (reason: RejectReason) => void };

function Reasons({ name, chosen, onChoose }: ReasonsProps) {
  const words = useWords();
  return (
    <fieldset>
      <legend class="label">{words('whatIsWrong')}</legend>
      {REJECT_REASONS.map((reason) => (
        <label key={reason} class="check">
          <input
            type="radio"
            name={name}
            checked={reason === chosen}
            onChange={() => {
              onChoose(reason);
            }}
          />
          {words(reasonKey(reason))}
        </label>
      ))}
    </fieldset>
  );
}

export function ReviewForm({ name, onReject, onCancel }: Props) {
  const [chosen, setChosen] = useState<RejectReason>(REJECT_REASONS[0]);
  const reject = (note: string): void => {
    onReject(chosen, note);
  };
  return (
    <NoteForm send="markAsWrong" onSend={reject} onCancel={onCancel}>
      <Reasons name={name} chosen={chosen} onChoose={setChosen} />
    </NoteForm>
  );
}
