/** Claims, readings and reviews for tests: whole, small, of our own invention. */
import type { Reading, Review } from '../../src/core/annotation/annotation';
import type { Claim } from '../../src/core/engine/claim';
import type { Card } from '../../src/core/knowledge/card';

/** A claim for a passage of a text; the passage is its sentence as well, unless one is given. */
export function claimIn(text: string, quote: string, part: Partial<Claim> = {}, sentence = quote): Claim {
  const start = text.indexOf(quote);
  const from = text.indexOf(sentence);
  if (start === -1 || from === -1) throw new Error(`not in the text: ${quote}`);
  return {
    id: `c${String(start).padStart(16, '0')}`,
    kind: 'jobs',
    status: 'stated',
    start,
    end: start + quote.length,
    quote,
    sentence: { start: from, end: from + sentence.length },
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + quote.length, start + quote.length + 32),
    confidence: 0.9,
    ...part,
  };
}

export const cardOf = ({ id }: Claim): Card => ({
  claim: id,
  asOf: '2026-01-02',
  knowledge: { version: '1', cutOff: '2026-01-01' },
  because: [],
  timeline: [],
  figures: [],
  scale: [],
  views: [],
  problems: [],
});

export const readingOf = (claims: Claim[], url = 'https://news.example/a'): Reading => ({
  page: { url },
  generator: { engine: '1', knowledge: '1' },
  claims,
  cards: claims.map(cardOf),
  problems: [],
});

const TEXT = 'The firm employs 500 people.';

export const sampleClaim = (part: Partial<Claim> = {}): Claim =>
  claimIn(TEXT, 'employs 500 people', part, TEXT);

export const reviewOf = (number: number, part: Partial<Review> = {}): Review => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  page: { url: 'https://news.example/a' },
  claim: sampleClaim(),
  decision: 'accepted',
  created: `2026-01-02T00:00:${String(number).padStart(2, '0')}.000Z`,
  modified: '2026-01-02T00:00:00.000Z',
  ...part,
});
