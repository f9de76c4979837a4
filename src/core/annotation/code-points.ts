/**
 * Code points: offsets as the W3C, Python and R count them.
 *
 * In:  a text, once, for the places where a character takes two UTF-16 units; then any offset.
 * Out: the same offset in code points, without the text at hand.
 * Limit: a lone surrogate counts as one character, as Python and R count it.
 */

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** UTF-16 offsets of the characters of `text` that take two units; ascending. */
export function findPairs(text: string): number[] {
  return Array.from(text.matchAll(PAIR), ({ index }) => index);
}

/** How many of the ascending `pairs` begin before `offset`. */
function countBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A UTF-16 offset as a count of code points; one inside a character counts that character. */
export function toCodePoint(pairs: readonly number[] | undefined, offset: number): number {
  const before = pairs ? countBefore(pairs, offset) : 0;
  const inside = before > 0 && pairs?.[before - 1] === offset - 1;
  return offset - before + (inside ? 1 : 0);
}
