/** The form below a card: what is typed is sent trimmed; Escape and the second key give up, and nothing around hears of Escape. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteForm } from '../../../src/extension/components/note-form';
import { ReviewForm } from '../../../src/extension/components/review-form';
import { WordsContext } from '../../../src/extension/components/words-context';

const root = document.body.appendChild(document.createElement('div'));
const put = (form: preact.ComponentChild): void => {
  void act(() => {
    render(<WordsContext.Provider value={(key) => key}>{form}</WordsContext.Provider>, root);
  });
};
const find = (selector: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`not in the form: ${selector}`);
  return found;
};
const type = (text: string): void => {
  void act(() => {
    const field = find('.field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const send = (): void => {
  void act(() => {
    find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
};

afterEach(() => {
  render(null, root);
});

describe('a note', () => {
  it('is changed from what it was, and sent without what stands around it', () => {
    const [onSend, onCancel] = [vi.fn<(note: string) => void>(), vi.fn()];
    put(<NoteForm send="keepNote" alone note="as it was" onSend={onSend} onCancel={onCancel} />);
    expect(find('textarea').value).toBe('as it was');
    type('  the mill was closed before \n');
    send();
    expect(onSend.mock.calls).toEqual([['the mill was closed before']]);
    expect(onCancel).not.toHaveBeenCalled();
  });

  it.each([
    [
      'Escape',
      () => find('.field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    ],
    [
      'the second key',
      () => {
        find('button[type=button]').click();
      },
    ],
  ])('is given up by %s, which nothing around hears', (_, giveUp) => {
    const [onSend, onCancel, around] = [vi.fn(), vi.fn(), vi.fn()];
    put(<NoteForm send="keepNote" onSend={onSend} onCancel={onCancel} />);
    root.addEventListener('keydown', around);
    giveUp();
    root.removeEventListener('keydown', around);
    expect(onCancel).toHaveBeenCalledOnce();
    expect([onSend.mock.calls, around.mock.calls]).toEqual([[], []]);
  });

  it('goes with the reason that is chosen, the first where none is', () => {
    const onReject = vi.fn();
    put(<ReviewForm name="r" onReject={onReject} onCancel={vi.fn()} />);
    send();
    void act(() => {
      root.querySelectorAll<HTMLInputElement>('[type=radio]')[1]?.click();
    });
    type('a loan');
    send();
    expect(onReject.mock.calls).toEqual([
      ['not-a-claim', ''],
      ['wrong-kind', 'a loan'],
    ]);
  });
});
