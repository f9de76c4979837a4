/**
 * Warm-up: the engine's first sentence costs ten milliseconds more than its second; they are spent while the base loads.
 *
 * In:  the page that is to be read.
 * Out: nothing; word classes and expressions are made, once in a worker's life.
 * Limit: the page's first sentence with cues, without names: the whole is read when the base is there.
 */
import { hasCues } from '../../core/engine/words/cues';
import { findClaims } from '../../core/engine/find-claims';
import type { SourceText } from '../../core/engine/source-text';
import { sourceFromText } from '../../core/engine/text-blocks';

/** Enough for a sentence, too little to keep the base waiting. */
const LONGEST = 200;

let isWarm = false;

/** Never throws: what fails here fails again, and is told, where the page is read. */
export function warmUp({ text, blocks }: SourceText): void {
  if (isWarm) return;
  isWarm = true;
  try {
    const block = blocks.find(({ start, end }) => hasCues(text.slice(start, end)));
    if (block)
      findClaims(sourceFromText(text.slice(block.start, Math.min(block.end, block.start + LONGEST))), {
        names: new Map(),
      });
  } catch {
    // nothing is lost but the warmth
  }
}
