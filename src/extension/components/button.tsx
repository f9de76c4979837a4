/**
 * Button: a word to press.
 *
 * In:  the word, and what any button takes; `class` "act" where it stands in a line of text, else it is drawn as a key.
 * Out: a button that sends no form.
 * Limit: one that holds more than a word, or sends a form, is written out where it is.
 */
import type { ComponentProps } from 'preact';

type Props = { label: string } & Omit<ComponentProps<'button'>, 'type' | 'children' | 'label'>;

export const Button = ({ label, class: look = 'btn', ...rest }: Props) => (
  <button type="button" class={look} {...rest}>
    {label}
  </button>
);
