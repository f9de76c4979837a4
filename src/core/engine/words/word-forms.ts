/**
 * Word forms: short lists of words written out in full.
 *
 * In:  "create" for a regular verb, "cut/cuts/cut/cutting" for forms given whole, several parted by blanks.
 * Out: arrays of lower-case words.
 * Limit: regular English spelling only; what doubles its consonant or changes its vowel is given whole.
 */

const VOWEL_Y = /[aeiou]y$/;

/** "create" → create creates created creating. */
function conjugate(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('y') && !VOWEL_Y.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`];
}

/** "factory" → factory factories. */
function pluralise(noun: string): string[] {
  if (noun.endsWith('y') && !VOWEL_Y.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

const each = (list: string, inflect: (word: string) => string[]): string[] =>
  list.split(/\s+/).flatMap((entry) => (entry.includes('/') ? entry.split('/') : inflect(entry)));

export const verbs = (list: string): string[] => each(list.trim(), conjugate);
export const nouns = (list: string): string[] => each(list.trim(), pluralise);
export const words = (list: string): string[] => each(list.trim(), (word) => [word]);
