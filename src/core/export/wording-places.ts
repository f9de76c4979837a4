/**
 * Places by name: "US", "China", "Ohio", and how they stand beside a noun.
 *
 * In:  a claim's place or partner, with an ISO code where it is known.
 * Out: the short name that a headline uses, or a phrase built on it.
 * Limit: a state or province is named as the page wrote it; without that, by its code.
 */
import type { Place } from '../engine/claim';
import { formatList, languageOf, optional, type Words } from './wording-words';

/** Those that a headline shortens and that stand before a noun: "US jobs", but "jobs in Mexico". */
const SHORT = ['US', 'GB', 'EU'];

export const isShort = (place: Place | undefined): boolean =>
  place?.code !== undefined && SHORT.includes(place.code);

const isCountry = (place: Place): place is Place & { code: string } => /^[A-Z]{2}$/.test(place.code ?? '');

/** "China" for `CN`, in the reader's language; null for what is no code of a country. */
export function formatCountry(code: string, words: Words): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(languageOf(words), { type: 'region', fallback: 'none' }).of(code) ?? null;
}

function formatPlace(place: Place, words: Words): string {
  const { code, text } = place;
  if (code && SHORT.includes(code)) return words(`place_${code}`);
  return (code && formatCountry(code, words)) ?? text ?? code ?? '';
}

/** "the US", "Mexico": after a preposition. */
const formatInner = (place: Place, words: Words): string =>
  (isCountry(place) ? optional(words, `placeIn_${place.code}`) : null) ?? formatPlace(place, words);

/** What a locale says whole for one country, since its language bends the name: `toPartner_US`, "in die USA". */
const wholeFor = (place: Place, phrase: string, text: string, words: Words): string | null =>
  isCountry(place) ? optional(words, `${phrase}_${place.code}`, text) : null;

/** "US exports", "China’s exports"; the noun alone where no place is known. `countBefore`: "US jobs", as in "500 US jobs". */
export function placed(
  places: Place[] | undefined,
  noun: string,
  words: Words,
  short: 'placedBefore' | 'countBefore' = 'placedBefore',
): string {
  const [place] = places ?? [];
  if (!place || places?.length !== 1) return noun;
  const phrase = isShort(place) ? short : 'placedOf';
  const name = formatPlace(place, words);
  return wholeFor(place, phrase, noun, words) ?? (name === '' ? noun : words(phrase, name, noun));
}

/** `phrase` with the places put in: `inPlace` gives "300 hires in Ohio and Texas". */
export function withPlaces(places: Place[] | undefined, phrase: string, text: string, words: Words): string {
  const [only] = places ?? [];
  const whole = only && places?.length === 1 ? wholeFor(only, phrase, text, words) : null;
  if (whole !== null) return whole;
  const names = (places ?? []).map((place) => formatInner(place, words)).filter((name) => name !== '');
  return names.length === 0 ? text : words(phrase, text, formatList(names, words));
}
