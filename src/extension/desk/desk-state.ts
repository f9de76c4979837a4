/**
 * Desk state: what an editor does to a page's claims, as steps that can be taken back.
 *
 * In:  the claims, the reviews joined to them, a step.
 * Out: which reviews to keep or to delete; the filters and what they let through.
 * Limit: pure; ids and times are handed in, the desk's entry does the keeping.
 */
import type { Reading, RejectReason, Review } from '../../core/annotation/annotation';
import { KINDS, type Claim, type Kind } from '../../core/engine/claim';

export type Filter = 'all' | 'unreviewed' | Kind;
export const FILTERS: readonly Filter[] = ['all', ...KINDS, 'unreviewed'];

export type Reviews = ReadonlyMap<string, Review>;

export type Change = { decision?: Review['decision']; reason?: RejectReason; note?: string };

/** What is asked of the editor about the current claim. */
export type Asking = 'reason' | 'note' | null;

/** What a review was before a step: put it back, or take it away where there was none. */
export type Undo = { claim: string; before: Review | undefined; after: string };

const passes = (filter: Filter, claim: Claim, reviews: Reviews): boolean => {
  if (filter === 'all') return true;
  return filter === 'unreviewed' ? reviews.get(claim.id)?.decision === undefined : claim.kind === filter;
};

/** The claims that a filter lets through, in the order of the page. */
export const filtered = (claims: readonly Claim[], filter: Filter, reviews: Reviews): Claim[] =>
  claims.filter((claim) => passes(filter, claim, reviews));

/** The claim `step` places after the current one, staying within the list. */
export function stepFrom(
  claims: readonly Claim[],
  current: string | undefined,
  step: number,
): string | undefined {
  const at = claims.findIndex(({ id }) => id === current);
  if (at < 0) return claims[step > 0 ? 0 : claims.length - 1]?.id;
  return claims[Math.min(claims.length - 1, Math.max(0, at + step))]?.id;
}

/** The review that a step makes of the one before. A decision takes the place of the last; a note stays until another. */
export function changed(
  { page }: Reading,
  claim: Claim,
  before: Review | undefined,
  change: Change,
  made: { id: string; now: string; reviewer: string },
): Review {
  const { id = made.id, created = made.now } = before ?? {};
  const note = change.note ?? before?.note;
  const decision = change.decision ?? before?.decision;
  const reason = change.decision === undefined ? before?.reason : change.reason;
  return {
    id,
    page,
    claim,
    ...(decision && { decision }),
    ...(reason && decision === 'rejected' && { reason }),
    ...(note !== undefined && note !== '' && { note }),
    ...(made.reviewer !== '' && { reviewer: made.reviewer }),
    created,
    modified: made.now,
  };
}
