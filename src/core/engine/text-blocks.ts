/**
 * Text blocks: plain text as a SourceText.
 *
 * In:  text as it came, with any kind of line end, and what is known about the document.
 * Out: the same text, unchanged, with one block a paragraph, heading or list line.
 * Limit: text wrapped by hand is joined only where a line plainly runs on; a heading is never joined to what follows.
 */
import { isSpace } from './words/beginnings';
import type { Block, SourceText } from './source-text';

export type TextMeta = Omit<SourceText, 'text' | 'blocks'>;

/** Lines shorter than this are not taken for the wrapped lines of a paragraph. */
const WRAP_AT_LEAST = 50;
const WRAP_AT_MOST = 100;

const LINE_END = /\r\n?|\n/g;

/** A line that fills its measure and stops in mid-sentence runs on when the next begins in lower case. */
function runsOn(text: string, line: Block, next: number): boolean {
  const length = line.end - line.start;
  return (
    length >= WRAP_AT_LEAST &&
    length <= WRAP_AT_MOST &&
    !/[.!?:;”"]\s*$/.test(text.slice(line.start, line.end)) &&
    /^[^\S\r\n]{0,3}[\p{Ll}\d$£€(“"]/u.test(text.slice(next, next + 5))
  );
}

function trimmed(text: string, start: number, end: number): Block | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Reads plain text. Offsets of the blocks are into `text` as given. */
export function sourceFromText(text: string, meta: TextMeta = {}): SourceText {
  const blocks: Block[] = [];
  let start = 0;
  let line = 0;
  for (const match of text.matchAll(LINE_END)) {
    const next = match.index + match[0].length;
    if (!runsOn(text, { start: line, end: match.index }, next)) {
      const block = trimmed(text, start, next);
      if (block) blocks.push(block);
      start = next;
    }
    line = next;
  }
  const last = trimmed(text, start, text.length);
  if (last) blocks.push(last);
  return { ...meta, text, blocks };
}
