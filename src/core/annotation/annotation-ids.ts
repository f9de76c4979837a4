/**
 * Annotation ids: the same claim on the same page has the same id in every export.
 *
 * In:  the page's address and the claim's id.
 * Out: a `urn:uuid:` of RFC 9562, version 8, from two 64-bit FNV-1a hashes.
 * Limit: a name, not a secret; ids of reviews are made by whoever creates them.
 */
import { fnv1a64 } from '../engine/fnv';

/** Put in front, not behind: two names of equal hash would stay equal whatever follows them. */
const SECOND = 'promissory:';

/** 48 free bits, version 8, 12 free bits, variant 10, 62 free bits. */
function uuidOf(high: string, low: string): string {
  const variant = (8 + (parseInt(low.charAt(0), 16) & 3)).toString(16);
  const version = `8${high.slice(13)}`;
  return [high.slice(0, 8), high.slice(8, 12), version, variant + low.slice(1, 4), low.slice(4)].join('-');
}

export function annotationId(url: string, claim: string): string {
  const name = `${url}\n${claim}`;
  return `urn:uuid:${uuidOf(fnv1a64(name), fnv1a64(SECOND + name))}`;
}
