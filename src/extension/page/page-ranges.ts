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
    !last.node.isConnected ||
    // a range does not reach from one tree into another
    first.node.getRootNode() !== last.node.getRootNode()
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

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Whether a range's text holds a text of the page, white space and what is skipped between aside. */
export function reads(found: string, wanted: string): boolean {
  const [long, short] = [withoutSpace(found), withoutSpace(wanted)];
  if (long === short) return true;
  const half = Math.min(12, short.length >> 1);
  return (
    long.length > short.length && long.startsWith(short.slice(0, half)) && long.endsWith(short.slice(-half))
  );
}
