/**
 * Reviews: what an editor decided, joined to a new reading of the page.
 *
 * In:  the claims of a reading and the reviews kept for its page; the text where it is at hand.
 * Out: at most one review for each claim, and the reviews that stand apart, with the reason.
 * Limit: a review is never joined by the claim's id, and never to a claim of another kind: a better engine
 *        may move a span, but nobody's decision is put on a sentence that it was not about.
 */
import type { Claim } from '../engine/claim';
import type { Review } from './annotation';
import { foldText } from './folded-text';
import { pairHits, type Label } from './hit-rule';
import { anchorQuote, type AnchorProblem } from './selectors';

/** Anchored, but no claim is found there now, or a newer review has it. */
export type JoinProblem = AnchorProblem | 'REVIEW_WITHOUT_CLAIM';

export type JoinedReviews = {
  /** By the claim's id. */
  joined: Map<string, Review>;
  apart: { review: Review; problem: JoinProblem }[];
};

/** Stands for what no claim quotes; HTML cannot hold it. */
const UNKNOWN = '\0';

/** As much of a document's text as its claims hold, each character at its own offset. */
export function textOfClaims(claims: readonly Claim[]): string {
  const pieces = claims
    .map(({ start, prefix, quote, suffix }) => ({
      from: start - prefix.length,
      text: prefix + quote + suffix,
    }))
    .toSorted((a, b) => a.from - b.from);
  let text = '';
  for (const { from, text: piece } of pieces) {
    text = text.padEnd(from, UNKNOWN);
    text += piece.slice(text.length - from);
  }
  return text;
}

type Anchored = { review: Review; label: Label };

/** The newest first: of two reviews that fit one claim equally well the newer is joined. */
const byNewest = (a: Review, b: Review): number =>
  a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0;

/** Joins reviews to claims by anchor and by the hit rule, one to one. */
export function joinReviews(
  claims: readonly Claim[],
  reviews: readonly Review[],
  text: string = textOfClaims(claims),
): JoinedReviews {
  const folded = foldText(text);
  const apart: JoinedReviews['apart'] = [];
  const anchored: Anchored[] = [];
  for (const review of reviews.toSorted(byNewest)) {
    const { quote, prefix, suffix } = review.claim;
    const span = anchorQuote(folded, { exact: quote, prefix, suffix });
    if ('problem' in span) apart.push({ review, problem: span.problem });
    else anchored.push({ review, label: { ...review.claim, ...span } });
  }
  const pairs = pairHits(
    anchored.map(({ label }) => label),
    claims,
  );
  const joined = new Map<string, Review>();
  for (const [index, { review }] of anchored.entries()) {
    const claim = claims[pairs.find(({ label }) => label === index)?.found ?? -1];
    if (claim) joined.set(claim.id, review);
    else apart.push({ review, problem: 'REVIEW_WITHOUT_CLAIM' });
  }
  return { joined, apart };
}
