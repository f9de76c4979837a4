/**
 * Annotation set: one document's claims with their cards and reviews, ready to be serialised.
 *
 * In:  a reading, the reviews kept for its page, the time at which the set is made.
 * Out: an AnnotationSet in the order of the text.
 * Limit: reviews that find no claim in this reading are not in it; `joinReviews` lists them.
 */
import type { Annotation, AnnotationSet, Reading, Review } from './annotation';
import { annotationId } from './annotation-ids';
import { joinReviews } from './reviews';

/** `created` is ISO 8601 in UTC; `text` is the text that was read, where it is at hand. */
export function makeAnnotationSet(
  { page, generator, claims, cards, pairs }: Reading,
  reviews: readonly Review[],
  created: string,
  text?: string,
): AnnotationSet {
  const { joined } = joinReviews(claims, reviews, text);
  const annotations = claims.map((claim, index): Annotation => {
    const card = cards[index];
    const review = joined.get(claim.id);
    return { id: annotationId(page.url, claim.id), claim, ...(card && { card }), ...(review && { review }) };
  });
  return { page, generator, created, annotations, ...(pairs && { pairs }) };
}
