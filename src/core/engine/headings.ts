/**
 * Headings: a sentence's tokens and text as they would be in small letters, where it is a heading in title case.
 *
 * In:  the document, the sentence's tokens, the names that may occur.
 * Out: the same tokens and text for every other sentence; offsets never change.
 * Limit: names are those of the table, countries and states, and what is written in capitals among small letters.
 */
import type { Span } from './claim';
import { findPlaces } from './sides/places';
import type { SourceText } from './source-text';
import { isTitleCase, withoutTitleCase } from './title-case';
import type { Token } from './tokens';
import { knownNameAt } from './who/mentions';
import type { NameTable } from './who/names';

/** In characters: what stands farther down tells no more of a heading. */
const LOOKED_THROUGH = 200_000;
const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{3,}/gu;

const byDocument = new WeakMap<SourceText, ReadonlySet<string>>();

/** The words that a document writes in small letters, found once and only where it has such a heading. */
function smallWords(source: SourceText): ReadonlySet<string> {
  const known = byDocument.get(source);
  if (known) return known;
  const words = new Set(source.text.slice(0, LOOKED_THROUGH).match(SMALL_WORD) ?? []);
  byDocument.set(source, words);
  return words;
}

const isUpper = (raw: string): boolean => raw === raw.toUpperCase() && raw !== raw.toLowerCase();

/** The tokens that belong to a name: by the table, as a country or state, or by their capitals. */
function namedTokens(tokens: Token[], { text }: SourceText, names: NameTable): ReadonlySet<number> {
  const named = new Set<number>();
  const rawOf = ({ start, end }: Span): string => text.slice(start, end);
  const add = (first: number, last: number): void => {
    for (let at = first; at <= last; at++) named.add(at);
  };
  for (const { first, last, code } of findPlaces(tokens)) if (code) add(first, last);
  const isAllUpper = tokens.every((token) => token.kind !== 'word' || isUpper(rawOf(token)));
  for (const [at, token] of tokens.entries()) {
    const name = token.capital ? knownNameAt(tokens, text, at, names) : null;
    if (name) add(name.first, name.last);
    // "GDP", "BMW"; "A" is none
    if (!isAllUpper && token.end - token.start > 1 && isUpper(rawOf(token))) named.add(at);
  }
  return named;
}

/** The tokens of a sentence, with the capitals of title case taken off. */
export function readHeading(tokens: Token[], source: SourceText, names: NameTable): Token[] {
  if (!isTitleCase(tokens)) return tokens;
  const named = namedTokens(tokens, source, names);
  return withoutTitleCase(
    tokens,
    (at) => named.has(at),
    (word) => smallWords(source).has(word),
  );
}

/** The text of a sentence as its tokens have it: "Ford To Cut" as "Ford to cut". */
export function textOfHeading(source: SourceText, span: Span, tokens: readonly Token[]): string {
  const text = source.text.slice(span.start, span.end);
  let small = '';
  let from = 0;
  for (const { capital, start, end } of tokens) {
    const [at, to] = [start - span.start, end - span.start];
    const raw = text.slice(at, to);
    const lower = raw.toLowerCase();
    if (capital || raw === lower || lower.length !== raw.length) continue;
    small += text.slice(from, at) + lower;
    from = to;
  }
  return small + text.slice(from);
}
