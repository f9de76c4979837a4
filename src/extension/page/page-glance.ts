/**
 * Page glance: the part of a long page that is in view, to be asked about before the whole.
 *
 * In:  a page's text, and how much of the page lies above its window, as a share from 0 to 1.
 * Out: the same text up to the end of that part, with the blocks of that part alone; undefined where the whole is as soon read.
 * Limit: a share of the page is taken for the same share of its text, and for none before the browser has painted: a
 *        layout would tell, and cost the page one.
 */
import type { SourceText } from '../../core/engine/source-text';

/** Characters: some three windows of text, and what its pronouns look back to. */
const VIEW = 6000;
const BEFORE = 1500;
/** A shorter page is read before a second question has been asked. */
const LONG = 3 * VIEW;

export function glanceAt(source: SourceText, above: number): SourceText | undefined {
  const { text, blocks } = source;
  if (text.length < LONG) return undefined;
  const from = Math.max(0, above * text.length - BEFORE);
  const seen = blocks.filter(({ start, end }) => end > from && start < from + VIEW);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last || last.end - first.start > text.length / 2) return undefined;
  return { ...source, text: text.slice(0, last.end), blocks: seen };
}

/** Learns once, and as the browser paints, how much of a page lies above its window; 0 until it is known. */
export function watchAbove(document: Document, signal: AbortSignal): () => number {
  let above = 0;
  const observer = new IntersectionObserver(([entry]) => {
    const { top, height } = entry?.boundingClientRect ?? { top: 0, height: 0 };
    if (height > 0) above = Math.min(1, Math.max(0, -top / height));
    observer.disconnect();
  });
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return () => above;
}
