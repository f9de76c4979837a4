/**
 * Abbreviations: words after which a full stop may not end a sentence.
 *
 * In:  nothing; or a full stop in a text.
 * Out: lists of lower-case words without their last full stop; whether a full stop is beyond them.
 * Limit: of newspapers in English.
 */

import { isLatin } from './beginnings';

/** Never the last word of a sentence. */
export const TITLES = new Set(
  'mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj pres sec rev hon st mt messrs mme vs v no nos fig vol ed al cf eg ie approx est dept jan feb mar apr jun jul aug sept sep oct nov dec art sect rs'.split(
    ' ',
  ),
);
/** The last word of a sentence now and then. */
export const ENDINGS = new Set(
  'inc corp co ltd plc llc bros jr sr etc u.s u.k u.n e.u d.c p.m a.m u.s.a ph.d ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);

/** No abbreviation is longer. */
const LONGEST = Math.max(...[...TITLES, ...ENDINGS].map(({ length }) => length));

/** Whether the full stop at `stop` ends a sentence beyond doubt: after a whole word, before a space and a capital. */
export function isSureEnd(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 2);
  if (text.charCodeAt(stop + 1) !== 0x20 || !(next >= 65 && next <= 90)) return false;
  let at = stop;
  while (stop - at <= LONGEST && at > 0 && isLatin(text.charCodeAt(at - 1))) at -= 1;
  // a single letter is an initial, or the end of an address or of an abbreviation with full stops
  if (stop - at < 2) return false;
  if (stop - at > LONGEST) return true;
  const word = text.slice(at, stop).toLowerCase();
  return !TITLES.has(word) && !ENDINGS.has(word);
}
