/**
 * Folded text: a text as it reads, with white space made alike, and the way back to its offsets.
 *
 * In:  any text.
 * Out: the text with each run of white space as one space, or one line feed where it holds a blank line, and
 *      without soft hyphens and zero-width spaces; `originalOf` leads back.
 * Limit: letters, case and punctuation stay as they are: what differs in them differs.
 */

export type FoldedText = {
  text: string;
  /** Where the character at `index` of the folded text stands in the original. */
  originalOf: (index: number) => number;
};

const RUN = /[\s\u00ad\u200b\u2060]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

function foldRun(run: string): string {
  if (run === ' ') return run;
  const seen = run.replace(INVISIBLE, '');
  if (seen === '') return '';
  return (seen.match(LINE_END)?.length ?? 0) > 1 ? '\n' : ' ';
}

/** The last of the ascending `starts` that is not after `index`. */
function lastNotAfter(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  // piece n begins at folded[n] in the folded text and at original[n] in the text
  const folded: number[] = [];
  const original: number[] = [];
  let length = 0;
  const push = (piece: string, from: number): void => {
    if (piece === '') return;
    pieces.push(piece);
    folded.push(length);
    original.push(from);
    length += piece.length;
  };
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    push(text.slice(end, index), end);
    push(foldRun(run), index);
    end = index + run.length;
  }
  push(text.slice(end), end);
  const originalOf = (index: number): number => {
    const piece = lastNotAfter(folded, index);
    return (original[piece] ?? 0) + index - (folded[piece] ?? 0);
  };
  return { text: pieces.join(''), originalOf };
}
