/**
 * Byte lines: a stream of bytes cut at line feeds, one line in memory at a time.
 *
 * In:  chunks of bytes, cut anywhere.
 * Out: lines with their numbers from 1, without the line feed; null for one longer than the limit.
 * Limit: a line that is too long is passed over, never held.
 */

/** V8 holds no longer string; what is longer is no document but a fault. */
const LONGEST_LINE = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;

export type ByteLine = { number: number; bytes: Uint8Array | null };

export async function* splitByteLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const hold = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > longest) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): ByteLine => {
    const line = { number: number++, bytes: size > longest ? null : Buffer.concat(held) };
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
