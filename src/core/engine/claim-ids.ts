/**
 * Claim ids: stable names for claims, the same after an edit elsewhere or a new release.
 *
 * In:  claims in document order, and the document's text.
 * Out: the claims with their ids.
 * Limit: 64-bit FNV-1a over kind, measure, quantity and sentence; where a document holds the same again an ordinal follows.
 */
import type { Claim } from './claim';
import { fnv1a64 } from './fnv';

const ASCII = /^[ -~\s]*$/;

/** A cold worker loads what normalizing needs for milliseconds; most sentences need none. */
const normalized = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC'));

const fold = (text: string): string => normalized(text).toLowerCase().replace(/\s+/g, ' ').trim();

function seedOf(claim: Omit<Claim, 'id'>, text: string): string {
  const number = claim.quantity ?? claim.amount;
  const quantity = number ? `${String(number.value)} ${number.unit}` : '-';
  return [
    claim.kind,
    claim.measure ?? '-',
    quantity,
    fold(text.slice(claim.sentence.start, claim.sentence.end)),
  ].join('|');
}

/** Gives each claim its id; `claims` are in document order. */
export function nameClaims(claims: Omit<Claim, 'id'>[], text: string): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const seed = seedOf(claim, text);
    const ordinal = seen.get(seed) ?? 0;
    seen.set(seed, ordinal + 1);
    return { id: `c${fnv1a64(ordinal === 0 ? seed : `${seed}|${String(ordinal)}`)}`, ...claim };
  });
}
