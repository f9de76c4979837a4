/** Claims and reviews for tests: records made from a text of our own and the words that they quote. */
import type { Review } from '../../../src/core/annotation/annotation';
import type { Claim, Span } from '../../../src/core/engine/claim';

/** The span of `words` in `text`; throws where they do not stand. */
function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** A mention as records hold it: the words with their span. */
export const wordsIn = (text: string, words: string, from = 0) => ({
  text: words,
  ...spanIn(text, words, from),
});

type Given = Partial<Claim> & Pick<Claim, 'id' | 'kind' | 'status'>;

/** A claim with the spans that follow from its quotation; the sentence is the quotation's line. */
export function claimIn(text: string, quote: string, given: Given, from = 0): Claim {
  const { start, end } = spanIn(text, quote, from);
  const lineEnd = text.indexOf('\n', end);
  return {
    start,
    end,
    quote,
    sentence: { start: text.lastIndexOf('\n', start) + 1, end: lineEnd < 0 ? text.length : lineEnd },
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    confidence: 0.9,
    ...given,
  };
}

export const PAGE = {
  url: 'https://harbour-post.example/2025/kestrel',
  title: 'Kestrel hires',
  published: '2025-03-14',
};

/** A review of `claim` as it was read then. */
export const reviewOf = (claim: Claim, given: Partial<Review> = {}): Review => ({
  id: 'urn:uuid:0b0c8f3a-6a0e-4d0e-9a53-9f1f0d0c1b2a',
  page: PAGE,
  claim,
  decision: 'accepted',
  created: '2025-03-15T09:00:00Z',
  modified: '2025-03-15T09:00:00Z',
  ...given,
});
