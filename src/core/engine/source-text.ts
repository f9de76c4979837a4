/**
 * SourceText: a document as the engine reads it, whatever it came from.
 *
 * In:  nothing; page-text.ts makes it from a Document, text-blocks.ts from plain text.
 * Out: the text and the blocks in it. A sentence never crosses a block.
 * Limit: blocks are in order and do not overlap; text between them (navigation, notices) is never read.
 */
import type { Span, Where } from './claim';

/** Where a page's date was found, surest first. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'address';

/** A paragraph, heading, list item, caption or table cell. `where` is absent for plain text. */
export type Block = Span & { where?: Where };

export type SourceText = {
  text: string;
  blocks: Block[];
  /** ISO date, `YYYY-MM-DD` where known to the day. */
  published?: string;
  /** Absent where the date was given from outside, or there is none. */
  publishedFrom?: DateOrigin;
  url?: string;
  title?: string;
  /** BCP 47, as the document states it. */
  language?: string;
};
