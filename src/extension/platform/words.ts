/**
 * Words: what people read, from `_locales`, in the browser's language.
 *
 * In:  a key of public/_locales/en/messages.json (a misspelt one does not compile) and what its places hold.
 * Out: the message; the key itself where a locale lacks it, so that the gap shows and nothing breaks.
 * Limit: no plural rules of its own; a message with a count has one key per form.
 */
import type messages from '../../../public/_locales/en/messages.json';
import type { Words } from '../../core/export/wording-words';
import { api } from './browser';

export type WordKey = keyof typeof messages;

export const words = (key: WordKey, ...substitutions: (string | number)[]): string =>
  api().i18n.getMessage(key, substitutions.map(String)) || key;

/**
 * What numbers and dates are written by: the reader's own variant of the messages' language, since Mexico writes 1.5
 * and Spain 1,5. English is written one way, as its words are.
 */
function languageTag(): string {
  const [own, tag] = [api().i18n.getUILanguage(), api().i18n.getMessage('languageTag') || 'en-GB'];
  return tag.length === 2 && own.split(/[-_]/)[0] === tag ? own.replace('_', '-') : tag;
}

/** The same for keys that are put together from data, such as `record_kept`; what components and wording take. */
export const lookUp: Words = (key, ...substitutions) =>
  key === 'languageTag' ? languageTag() : api().i18n.getMessage(key, substitutions) || key;

/** The language of the messages and of numbers and dates, BCP 47. */
export const language = (): string => languageTag();
