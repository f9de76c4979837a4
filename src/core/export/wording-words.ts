/**
 * Words: how a key becomes a sentence in the reader's language.
 *
 * In:  a function that looks a key up in `_locales` and puts the substitutions in; the browser's or `createWords`.
 * Out: the same function, with plurals chosen by the language's own rule.
 * Limit: a key that is missing gives an empty string, as the browser does; tests use a strict one that throws.
 */

/** `words('by', '1,000 jobs', '2025')`: at most nine substitutions, in the order of the placeholders. */
export type Words = (key: string, ...substitutions: string[]) => string;

export type Messages = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** BCP 47 tag that numbers and dates are written by; a message, so that each locale names its own. */
export const languageOf = (words: Words): string => words('languageTag');

/** The variant of `key` for `count`: `key_one`, `key_few`, … or `key_other`. The count itself comes first. */
export function plural(words: Words, key: string, count: number, ...substitutions: string[]): string {
  const language = languageOf(words);
  const shown = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  const text = words(`${key}_${form}`, shown, ...substitutions);
  // a locale need not have a form for every count; the browser then gives the key back
  return text === '' || text === `${key}_${form}` ? words(`${key}_other`, shown, ...substitutions) : text;
}

/** "a, b and c" by the language's own rule. */
export function formatList(items: string[], words: Words): string {
  return new Intl.ListFormat(languageOf(words), { type: 'conjunction' }).format(items);
}

export const capitalise = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());

export const decapitalise = (text: string): string =>
  text.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase());

/** A message that a locale may have or not: null where it lacks it. */
export function optional(words: Words, key: string, ...substitutions: string[]): string | null {
  const text = words(key, ...substitutions);
  return text === '' || text === key ? null : text;
}

/** French elides before a vowel: "1 million d’emplois". */
export const elided = (text: string, words: Words): string =>
  languageOf(words).startsWith('fr') ? text.replace(/\bde (?=[aeiouéèêâîôûœ])/giu, 'd’') : text;

/** Reads `_locales/…/messages.json` as the browser does, for places that have no browser. */
export function createWords(messages: Messages): Words {
  return (key, ...substitutions) => {
    const entry = messages[key];
    if (!entry) return '';
    const named = entry.message.replace(
      /\$(\w+)\$/g,
      (whole, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? whole,
    );
    return named.replace(/\$([1-9])/g, (_, place) => substitutions[Number(place) - 1] ?? '');
  };
}
