/**
 * Claim places: where claims stand once the page's text has changed around them, without reading them again.
 *
 * In:  claims with the text that they were read from, and the text as it is now.
 * Out: each claim whose sentence is still there, with its place now.
 * Limit: a sentence is found again whole or not at all; one that was edited has to be read anew.
 */
import type { Claim, Span } from '../../core/engine/claim';
import { finish, type Steps } from './pace';

export type Place = Span & { claim: Claim };

function offsetsOf(text: string, piece: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length)) offsets.push(at);
  return offsets;
}

/** The same of several equal sentences: the n-th stays the n-th. */
function sentenceStart(before: string, after: string, { start, end }: Span): number | undefined {
  const sentence = before.slice(start, end);
  if (after.startsWith(sentence, start) && before === after) return start;
  const now = offsetsOf(after, sentence);
  if (now.length <= 1) return now[0];
  return now[offsetsOf(before, sentence).indexOf(start)];
}

/** In the order of the text as it is now, step by step. */
export function* placingClaims(claims: readonly Claim[], before: string, after: string): Steps<Place[]> {
  const places: Place[] = [];
  for (const claim of claims) {
    const start = sentenceStart(before, after, claim.sentence);
    if (start !== undefined) {
      const shift = start - claim.sentence.start;
      places.push({ claim, start: claim.start + shift, end: claim.end + shift });
    }
    yield;
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

export const placeClaims = (claims: readonly Claim[], before: string, after: string): Place[] =>
  finish(placingClaims(claims, before, after));
