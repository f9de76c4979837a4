/**
 * Places by name: "US", "China", "Ohio", and how they stand beside a noun.
 *
 * In:  a claim's place or partner, with an ISO code where it is known.
 * Out: the short name that a headline uses, or a phrase built on it.
 * Limit: a state or province is named as the page wrote it; without that, by its code.
 */
import type { Place } from '../engine/claim';
import { formatList, languageOf, type Words } from './wording-words';

/** Those that a headline shortens and that stand before a noun: "US jobs", but "jobs in Mexico". */
const SHORT = ['US', 'GB', 'EU'];

export const isShort = (place: Place | undefined): boolean =>
  place?.code !== undefined && SHORT.includes(place.code);

export function formatPlace(place: Place, words: Words): string {
  const { code, text } = place;
  if (code && SHORT.includes(code)) return words(`place_${code}`);
  if (code && /^[A-Z]{2}$/.test(code)) {
    return new Intl.DisplayNames(languageOf(words), { type: 'region' }).of(code) ?? text ?? code;
  }
  return text ?? code ?? '';
}

/** "the US", "Mexico": after a preposition. */
const formatInner = (place: Place, words: Words): string =>
  isShort(place) && place.code ? words(`placeIn_${place.code}`) : formatPlace(place, words);

/** "US exports", "China’s exports"; the noun alone where no place is known. */
export function placed(places: Place[] | undefined, noun: string, words: Words): string {
  const [place] = places ?? [];
  if (!place || places?.length !== 1) return noun;
  const name = formatPlace(place, words);
  return name === '' ? noun : words(isShort(place) ? 'placedBefore' : 'placedOf', name, noun);
}

/** `phrase` with the places put in: `inPlace` gives "300 hires in Ohio and Texas". */
export function withPlaces(places: Place[] | undefined, phrase: string, text: string, words: Words): string {
  const names = (places ?? []).map((place) => formatInner(place, words)).filter((name) => name !== '');
  return names.length === 0 ? text : words(phrase, text, formatList(names, words));
}
