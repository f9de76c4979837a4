/**
 * Written number: a number of a JSON object as it is written, digit by digit.
 *
 * In:  the text of an object that is known to be JSON; one of its own keys.
 * Out: what stands there; of a key that is there twice the last, as JSON.parse has it.
 * Limit: numbers only; keys of objects inside the object are passed over.
 */

/** Anything that may change where we are. */
const SIGNS = /["{}[\]]/g;
/** What follows a key, with the value where it is a number. */
const AFTER_KEY = /\s*:\s*(-?\d[\d.eE+-]*)?/y;

/** Where the string ends that begins at `start`, both with their quotation marks. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json.charAt(at - 1 - escapes) === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return json.length;
}

const isKey = (written: string, key: string): boolean =>
  // each character may be written as an escape of six
  written.length <= 6 * key.length + 2 && JSON.parse(written) === key;

/** Undefined where the key is not there or its value is no number; linear in the length of the text. */
export function findWrittenNumber(json: string, key: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(json); sign; sign = SIGNS.exec(json)) {
    if (sign[0] !== '"') {
      depth += sign[0] === '{' || sign[0] === '[' ? 1 : -1;
      continue;
    }
    const end = endOfString(json, sign.index);
    SIGNS.lastIndex = AFTER_KEY.lastIndex = end;
    const after = depth === 1 ? AFTER_KEY.exec(json) : null;
    if (after && isKey(json.slice(sign.index, end), key)) found = after[1];
  }
  return found;
}
