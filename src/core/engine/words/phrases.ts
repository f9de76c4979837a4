/**
 * Phrases: whether one of many phrases stands in a text, without compiling those that cannot.
 *
 * In:  phrases as patterns, whatever the case, and what must follow each; a text.
 * Out: what `\b(?:a|b|c)` would say; a phrase is compiled, with those of the same three letters, when a word begins with them.
 * Limit: only whether, not where. A phrase whose first letters are not plain is looked for in every text.
 */
import { startsOf } from './pattern-starts';

export type Phrases = {
  test: (text: string) => boolean;
  /** The one expression that would say the same. */
  readonly source: string;
};

/** Five bits a letter: upper and lower case fall on the same place. */
const placeOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);

/** `\w`: what `\b` parts from other characters. */
const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** A phrase with the third letter that it begins with, on its place; -1: any. */
type Begun = { phrase: string; third: number };

/** Phrases by the place of their first two letters, and those whose letters cannot be told. */
type Sorted = { lists: ReadonlyMap<number, Begun[]>; loose: string[] };

function sort(phrases: readonly string[]): Sorted {
  const loose: string[] = [];
  const lists = new Map<number, Begun[]>();
  for (const phrase of phrases) {
    const starts = startsOf(phrase);
    if (!starts) loose.push(phrase);
    for (const start of new Set(starts)) {
      const place = placeOf(start.charCodeAt(0), start.charCodeAt(1));
      const list = lists.get(place) ?? [];
      list.push({ phrase, third: start.length > 2 ? start.charCodeAt(2) & 31 : -1 });
      lists.set(place, list);
    }
  }
  return { lists, loose };
}

/** Where words begin in a text, or anything else that is no part of one. */
function beginningsOf(text: string): number[] {
  const places: number[] = [];
  for (let at = 0, inside = false; at < text.length; at++) {
    if (!inside) places.push(at);
    inside = isWord(text.charCodeAt(at));
  }
  return places;
}

/** The beginnings of the texts at hand: a claim's few are each asked for dozens of phrases. */
const TEXTS = 8;
const known = new Map<string, number[]>();

function keptBeginnings(text: string): number[] {
  const found = known.get(text) ?? beginningsOf(text);
  if (known.size >= TEXTS) known.clear();
  known.set(text, found);
  return found;
}

/** A finder of all of them; `end` follows each: `\\b`, or nothing. */
export function phraseFinder(phrases: readonly string[], end: string): Phrases {
  const anyOf = (some: readonly string[]): string => `(?:${some.join('|')})${end}`;
  /** By three letters; null: no phrase begins so. */
  const compiled = new Map<number, RegExp | null>();
  const compile = (list: readonly Begun[], third: number): RegExp | null => {
    const some = list.filter((one) => one.third === third || one.third < 0).map(({ phrase }) => phrase);
    return some.length === 0 ? null : new RegExp(anyOf([...new Set(some)]), 'iy');
  };
  const stands = (text: string, at: number, place: number, list: readonly Begun[]): boolean => {
    const third = text.charCodeAt(at + 2) & 31;
    const key = (place << 5) | third;
    const found = compiled.get(key);
    const some = found === undefined ? compile(list, third) : found;
    if (found === undefined) compiled.set(key, some);
    if (!some) return false;
    some.lastIndex = at;
    return some.test(text);
  };
  let sorted: Sorted | undefined;
  let anywhere: RegExp | undefined;
  return {
    get source() {
      return `\\b${anyOf(phrases)}`;
    },
    test: (text) => {
      const { lists, loose } = (sorted ??= sort(phrases));
      for (const at of keptBeginnings(text)) {
        const place = placeOf(text.charCodeAt(at), text.charCodeAt(at + 1));
        const list = lists.get(place);
        if (list && stands(text, at, place, list)) return true;
      }
      return loose.length > 0 && (anywhere ??= new RegExp(`\\b${anyOf(loose)}`, 'i')).test(text);
    },
  };
}
