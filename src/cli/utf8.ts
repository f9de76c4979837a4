/**
 * UTF-8: bytes to text, exactly or not at all.
 *
 * In:  the bytes of a file or a line.
 * Out: the text without its byte-order mark, line ends as they are; or the line at fault. Throws where it is too long to be held.
 * Limit: other encodings are not guessed: a wrong guess would change words.
 */

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LINE_FEED = 0x0a;
const BOM = /^\ufeff/;

export type Decoded = { text: string } | { invalidLine: number };

/** What the decoder says of bytes that are no UTF-8; all else, such as a text beyond what can be held, is no fault of theirs. */
const INVALID = 'ERR_ENCODING_INVALID_ENCODED_DATA';

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === INVALID) return null;
    throw error;
  }
}

/** The first line that is not UTF-8, counted from 1: no character of several bytes has a line feed in it. */
function findInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (decode(bytes.subarray(start, end < 0 ? bytes.length : end)) === null || end < 0) break;
    start = end + 1;
  }
  return line;
}

export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  return text === null ? { invalidLine: findInvalidLine(bytes) } : { text: text.replace(BOM, '') };
}

export const NOT_UTF8 = 'not UTF-8; convert it, for example with iconv -t UTF-8';
