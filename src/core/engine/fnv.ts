/**
 * FNV: the 64-bit FNV-1a hash, from which stable ids are made.
 *
 * In:  any text; it is hashed as UTF-8, a lone surrogate as U+FFFD.
 * Out: 16 hex digits, lower case.
 * Limit: tells texts apart, guards nothing: it is no cryptographic hash.
 */

// the prime is 2^40 + 0x1b3; halves of 32 bits keep every product below 2^53
const PRIME_LOW = 0x1b3;
const BASIS_HIGH = 0xcbf29ce4;
const BASIS_LOW = 0x84222325;
const WORD = 0x1_0000_0000;
const REPLACEMENT = 0xfffd;

const hex = (half: number): string => half.toString(16).padStart(8, '0');
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** The hash of `text` by draft-eastlake-fnv: for each byte, exclusive or first, then times the prime. */
export function fnv1a64(text: string): string {
  let high = BASIS_HIGH;
  let low = BASIS_LOW;
  const add = (byte: number): void => {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * PRIME_LOW;
    high = (high * PRIME_LOW + mixed * 0x100 + Math.floor(product / WORD)) % WORD;
    low = product % WORD;
  };
  for (let at = 0; at < text.length; at++) {
    const found = text.codePointAt(at) ?? REPLACEMENT;
    if (found > 0xffff) at++;
    addCodePoint(isSurrogate(found) ? REPLACEMENT : found, add);
  }
  return hex(high) + hex(low);
}

/** The bytes of one code point in UTF-8. */
function addCodePoint(code: number, add: (byte: number) => void): void {
  if (code < 0x80) {
    add(code);
    return;
  }
  if (code < 0x800) add(0xc0 | (code >> 6));
  else {
    if (code < 0x10000) add(0xe0 | (code >> 12));
    else {
      add(0xf0 | (code >> 18));
      add(0x80 | ((code >> 12) & 0x3f));
    }
    add(0x80 | ((code >> 6) & 0x3f));
  }
  add(0x80 | (code & 0x3f));
}
