/** The English words for tests: strict, so that a missing key fails the test that asked for it. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { createWords, type Messages, type Words } from '../../src/core/export/wording-words';

const table: Messages = messages;
const lenient = createWords(table);

/** Without no-break spaces, so that expectations can be typed. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

export const words: Words = (key, ...substitutions) => {
  if (!(key in table) && !/_(?:zero|one|two|few|many|[A-Z]{2})$/.test(key))
    throw new Error(`messages.json has no ${key}`);
  return lenient(key, ...substitutions);
};
