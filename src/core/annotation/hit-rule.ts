/**
 * Hit rule: when a found claim hits a labelled one, and which hits which.
 *
 * In:  labels (an editor's, or a test set's) and found claims, with offsets into the same text.
 * Out: the strength of a hit, or null; pairs, one to one.
 * Limit: kind, span and quantity decide; a hit may still have a wrong status, speaker or value.
 */
import type { Kind, Span } from '../engine/claim';

type Valued = { value?: number };

/** What the rule asks of a claim; a label may allow further kinds. */
export type Hittable = Span & { kind: Kind; quantity?: Valued; amount?: Valued };
export type Label = Hittable & { altKinds?: readonly Kind[] };

/** `overlap` in UTF-16 code units, at least 1. */
export type Hit = { sameValue: boolean; overlap: number };

/** Positions in the two lists that were given. */
export type HitPair = { label: number; found: number; hit: Hit };

const WITHIN = 0.01;
const TIMES_LONGER = 3;
const LONGER_BY = 80;

const length = ({ start, end }: Span): number => end - start;
const overlapOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const valuesOf = ({ quantity, amount }: Hittable): number[] =>
  [quantity?.value, amount?.value].filter((value) => value !== undefined);

const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= WITHIN * Math.max(Math.abs(a), Math.abs(b), Number.EPSILON);

/** Whether `found` hits `label`: null, or how well. */
export function hits(label: Label, found: Hittable): Hit | null {
  if (found.kind !== label.kind && !label.altKinds?.includes(found.kind)) return null;
  const overlap = overlapOf(label, found);
  const room = Math.max(TIMES_LONGER * length(label), length(label) + LONGER_BY);
  if (overlap <= 0 || length(found) > room) return null;
  const sameValue = valuesOf(label).some((a) => valuesOf(found).some((b) => isClose(a, b)));
  return sameValue || 2 * overlap >= length(label) ? { sameValue, overlap } : null;
}

/** Equal quantities first, then the larger overlap, then the order given. */
const byStrength = (a: HitPair, b: HitPair): number =>
  Number(b.hit.sameValue) - Number(a.hit.sameValue) || b.hit.overlap - a.hit.overlap;

/** Pairs labels with found claims, one to one; what has no partner is in no pair. */
export function pairHits(labels: readonly Label[], found: readonly Hittable[]): HitPair[] {
  const candidates = labels.flatMap((label, at) =>
    found.flatMap((claim, index): HitPair[] => {
      const hit = hits(label, claim);
      return hit ? [{ label: at, found: index, hit }] : [];
    }),
  );
  const takenLabels = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.toSorted(byStrength).filter(({ label, found: index }) => {
    if (takenLabels.has(label) || takenFound.has(index)) return false;
    takenLabels.add(label);
    takenFound.add(index);
    return true;
  });
}
