/**
 * Session steps: the parts of a reading that may take long, cut so that the page is never held up.
 *
 * In:  a page's text, and the claims that the worker found in it.
 * Out: generators for pace.ts: the text that the worker is asked about, and the marks that can be painted.
 * Limit: each step is a block or a claim; a block of many pages is one step.
 */
import type { Claim } from '../../core/engine/claim';
import { placingClaims } from './claim-places';
import { createMark, type Mark } from './highlight';
import type { Steps } from './pace';
import { isEnglish } from './page-language';
import { rangeOf, reads } from './page-ranges';
import type { PageText } from './page-text';

export type Gate = (text: string) => boolean;

/** The blocks in which there may be claims: as long as they stay the same, so does the answer. */
export function* findCues({ source }: PageText, gate: Gate): Steps<string> {
  if (!isEnglish(source)) return '';
  const found: string[] = [];
  for (const { start, end } of source.blocks) {
    const block = source.text.slice(start, end);
    if (gate(block)) found.push(block);
    yield;
  }
  return found.join('\n\n');
}

type Made = { marks: Mark[]; missed: boolean };

export function* makeMarks(claims: readonly Claim[], before: string, page: PageText): Steps<Made> {
  const grounds = new Map<Element, readonly number[]>();
  const marks: Mark[] = [];
  let missed = false;
  for (const place of yield* placingClaims(claims, before, page.source.text)) {
    const range = rangeOf(page.segments, place);
    const mark = range && createMark(place.claim, range, grounds);
    // a page that changed since it was read may have other words there
    if (mark && reads(mark.text, page.source.text.slice(place.start, place.end))) marks.push(mark);
    else missed = true;
    yield;
  }
  return { marks, missed };
}
