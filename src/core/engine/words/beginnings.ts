/**
 * Beginnings: whether a word that begins in one of many ways stands in a text, without making a string of any word.
 *
 * In:  the beginnings as patterns, each with three plain letters first.
 * Out: a finder of the first in a part of a text; and what counts as space.
 * Limit: Latin letters, whatever their case; one look at a table for each word, and the patterns only where it says yes.
 */

/** Where the first stands; `end` for none. */
export type FindBeginning = (text: string, start: number, end: number) => number;

/** Whether a UTF-16 code unit is white space, as `\s` has it. */
export const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 9 && code <= 13)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff);

/** A to Z and a to z. */
export const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** A letter of any script, as far as a word's beginning turns on it: signs, dashes, quotes and pairs are none. */
export const isLetter = (code: number): boolean =>
  isLatin(code) || (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code < 0xd800);

/** Five bits a letter: upper and lower case fall on the same place. */
const placeOf = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

/** Makes the finder; throws on a beginning without three letters, so that a test finds it. */
export function beginningFinder(beginnings: readonly string[]): FindBeginning {
  const table = new Uint8Array(1 << 15);
  const lists = new Map<number, string[]>();
  for (const beginning of beginnings) {
    if (!/^[a-z]{3}/.test(beginning)) throw new Error(`beginning "${beginning}": give three letters first`);
    const place = placeOf(beginning.charCodeAt(0), beginning.charCodeAt(1), beginning.charCodeAt(2));
    table[place] = 1;
    lists.set(place, [...(lists.get(place) ?? []), beginning]);
  }
  const compiled = new Map<number, RegExp>();
  // those of three letters alone, when such a word is met: one expression of all takes longer than reading a page
  const beginsAt = (text: string, at: number, place: number): boolean => {
    const some = compiled.get(place) ?? new RegExp(`(?:${lists.get(place)?.join('|') ?? ''})`, 'iy');
    compiled.set(place, some);
    some.lastIndex = at;
    return some.test(text);
  };
  return (text, start, end) => {
    let inside = false;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!inside && isLatin(code)) {
        const place = placeOf(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2));
        if (table[place] && beginsAt(text, at, place)) return at;
      }
      inside = isLetter(code);
    }
    return end;
  };
}
