/**
 * Page ranges: from offsets in a page's text to a live Range in the page.
 *
 * In:  the segments of page-text and a span of its text.
 * Out: a Range, or undefined where none of the span stands in a node any more.
 * Limit: live ranges only; a StaticRange paints whatever stands there later.
 */
import type { Span } from '../../core/engine/claim';
import type { Segment } from './block-writer';

/** Index of the first segment that ends after the offset. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span begins and ends in the page; spaces that no node holds are passed over. */
export function rangeOf(segments: readonly Segment[], { start, end }: Span): Range | undefined {
  const first = segments[segmentAt(segments, start)];
  const last = segments[segmentAt(segments, end - 1)];
  if (
    !first ||
    !last ||
    start >= end ||
    first.start >= end ||
    !first.node.isConnected ||
    !last.node.isConnected
  )
    return undefined;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, end - last.start);
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
