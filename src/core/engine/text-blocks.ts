/**
 * Text blocks: plain text as a SourceText.
 *
 * In:  text as it came, with any kind of line end, and what is known about the document.
 * Out: the same text, unchanged, with one block a paragraph, heading or list line.
 * Limit: text wrapped by hand is joined only where a line plainly runs on; a heading is never joined to what follows.
 */
import type { Block, SourceText } from './source-text';

export type TextMeta = Omit<SourceText, 'text' | 'blocks'>;

/** Lines shorter than this are not taken for the wrapped lines of a paragraph. */
const WRAP_AT_LEAST = 50;
const WRAP_AT_MOST = 100;

/** A line that fills its measure and stops in mid-sentence runs on when the next begins in lower case. */
function runsOn(line: string, next: string): boolean {
  return (
    line.length >= WRAP_AT_LEAST &&
    line.length <= WRAP_AT_MOST &&
    !/[.!?:;”"]\s*$/.test(line) &&
    /^\s{0,3}[\p{Ll}\d$£€(“"]/u.test(next)
  );
}

function trimmed(text: string, start: number, end: number): Block | null {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** Reads plain text. Offsets of the blocks are into `text` as given. */
export function sourceFromText(text: string, meta: TextMeta = {}): SourceText {
  const blocks: Block[] = [];
  let start = 0;
  let line = '';
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const next = match[1] ?? '';
    if (match.index > 0 && !runsOn(line, next)) {
      const block = trimmed(text, start, match.index);
      if (block) blocks.push(block);
      start = match.index;
    }
    line = next;
  }
  const last = trimmed(text, start, text.length);
  if (last) blocks.push(last);
  return { ...meta, text, blocks };
}
