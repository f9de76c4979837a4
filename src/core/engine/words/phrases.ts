/**
 * Phrases: whether one of many phrases stands in a text, without compiling those that cannot.
 *
 * In:  phrases as patterns, whatever the case, and what must follow each; a text.
 * Out: what `\b(?:a|b|c)` would say; a phrase is compiled, with those of the same two letters, when a word begins with them.
 * Limit: only whether, not where. A phrase whose first letters are not plain is looked for in every text.
 */
import { startsOf } from './pattern-starts';

export type Phrases = {
  test: (text: string) => boolean;
  /** The one expression that would say the same. */
  source: () => string;
};

/** Five bits a letter: upper and lower case fall on the same place. */
const placeOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** `\w`: what `\b` parts from other characters. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

type Sorted = { lists: ReadonlyMap<number, string[]>; loose: string[] };

function sort(phrases: readonly string[]): Sorted {
  const loose: string[] = [];
  const lists = new Map<number, string[]>();
  for (const phrase of phrases) {
    const starts = startsOf(phrase);
    if (!starts) loose.push(phrase);
    for (const place of new Set(starts?.map((start) => placeOf(start.charCodeAt(0), start.charCodeAt(1)))))
      lists.set(place, [...(lists.get(place) ?? []), phrase]);
  }
  return { lists, loose };
}

/** A finder of all of them; `end` follows each: `\\b`, or nothing. */
export function phraseFinder(phrases: readonly string[], end: string): Phrases {
  const anyOf = (some: readonly string[]): string => `(?:${some.join('|')})${end}`;
  const compiled = new Map<number, RegExp>();
  const stands = (text: string, at: number, place: number, list: string[]): boolean => {
    const some = compiled.get(place) ?? new RegExp(anyOf(list), 'iy');
    compiled.set(place, some);
    some.lastIndex = at;
    return some.test(text);
  };
  let sorted: Sorted | undefined;
  let anywhere: RegExp | undefined;
  return {
    source: () => `\\b${anyOf(phrases)}`,
    test: (text) => {
      const { lists, loose } = (sorted ??= sort(phrases));
      for (let at = 0, inside = false; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const place = placeOf(code, text.charCodeAt(at + 1));
        const list = inside ? undefined : lists.get(place);
        if (list && stands(text, at, place, list)) return true;
        inside = isWord(code);
      }
      return loose.length > 0 && (anywhere ??= new RegExp(`\\b${anyOf(loose)}`, 'i')).test(text);
    },
  };
}
