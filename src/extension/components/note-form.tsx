/**
 * Note form: a field for a note, the key that sends it, and the key that gives up.
 *
 * In:  what the sending key says, the note so far, whether the note is all that is asked; what stands above the field.
 * Out: the note, trimmed, when it is sent; Escape gives up, and goes no further than this form. It takes the focus, and gives it back.
 * Limit: it keeps what is typed only as long as it is shown.
 */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NOTE_MAX } from '../../core/annotation/annotation';
import { Button } from './button';
import { useFormFocus } from './form-focus';
import { useWords } from './words-context';

type FieldProps = { text: string; alone: boolean; onText: (text: string) => void };

/** Some lines where the note is all that is asked, else one. */
function NoteField({ text, alone, onText }: FieldProps) {
  const words = useWords();
  const given = {
    class: 'field',
    'aria-label': words('note'),
    maxLength: NOTE_MAX,
    value: text,
    onInput: (event: { currentTarget: { value: string } }) => {
      onText(event.currentTarget.value);
    },
  };
  return alone ? <textarea {...given} rows={3} /> : <input {...given} placeholder={words('noteOptional')} />;
}

type Props = {
  /** The key of the words on the key that sends. */
  send: string;
  note?: string;
  alone?: boolean;
  onSend: (note: string) => void;
  onCancel: () => void;
  children?: ComponentChildren;
};

export function NoteForm({ send, note = '', alone = false, onSend, onCancel, children }: Props) {
  const words = useWords();
  const [text, setText] = useState(note);
  const form = useRef<HTMLFormElement>(null);
  useFormFocus(form);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSend(text.trim());
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form class="review" ref={form} onSubmit={submit} onKeyDown={giveUp}>
      {children}
      <NoteField text={text} alone={alone} onText={setText} />
      <div class="row">
        <button type="submit" class="btn main">
          {words(send)}
        </button>
        <Button label={words('cancel')} onClick={onCancel} />
      </div>
    </form>
  );
}
