/**
 * Selectors: how a piece of text is described, so that it is found again after an edit.
 *
 * In:  a text and a span of it; later the same or an edited text and the selector.
 * Out: TextQuoteSelector and TextPositionSelector of the Web Annotation model; a span, or why there is none.
 * Limit: only the same words are found, white space apart, and only in the same sentence; what might be
 *        another sentence is refused, since an annotation on the wrong claim is worse than a lost one.
 */
import type { Span } from '../engine/claim';
import { compareSurroundings, type Surroundings } from './anchor-context';
import { foldText, type FoldedText } from './folded-text';

export type TextQuoteSelector = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };

/** Here in UTF-16 code units; the W3C's code points are counted where it is serialised. */
export type TextPositionSelector = Span & { type: 'TextPositionSelector' };

export type TextSelectors = { quote: TextQuoteSelector; position: TextPositionSelector };

/** Not there; there, but in another sentence; in two places that read alike. */
export type AnchorProblem = 'ANCHOR_LOST' | 'ANCHOR_CHANGED' | 'ANCHOR_AMBIGUOUS';

const CONTEXT = 32;
/** A candidate's surroundings are read further, so that an edited sentence is still seen to its end. */
const WIDE = 64;
/** By how many characters of context the best place must beat the next. */
const MARGIN = 8;

/** Cuts no character that takes two units in half. */
const wellFormed = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** Describes a span by its words with up to 32 characters on either side, and by its offsets. */
export function describeSpan(text: string, { start, end }: Span): TextSelectors {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: wellFormed(text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: wellFormed(text.slice(end, end + CONTEXT)),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}

type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** The recorded words and surroundings, folded; white space at the ends of the quotation counts as surroundings. */
function recordedOf({ exact, prefix, suffix }: Quote): Surroundings {
  const quote = foldText(exact.trim()).text;
  const lead = exact.slice(0, exact.length - exact.trimStart().length);
  const trail = exact.slice(exact.trimEnd().length);
  return {
    before: foldText(prefix + lead).text.trimStart(),
    quote,
    after: foldText(trail + suffix).text.trimEnd(),
  };
}

const surroundingsAt = (text: string, start: number, quote: string): Surroundings => ({
  before: text.slice(Math.max(0, start - WIDE), start).trimStart(),
  quote,
  after: text.slice(start + quote.length, start + quote.length + WIDE).trimEnd(),
});

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

/**
 * Finds the words again. Places where they stand in the recorded sentence are candidates; of several the one whose
 * wider surroundings agree clearly better is taken, or none. Give a folded text where many are anchored in one.
 */
export function anchorQuote(text: string | FoldedText, selector: Quote): Span | { problem: AnchorProblem } {
  const folded = typeof text === 'string' ? foldText(text) : text;
  const recorded = recordedOf(selector);
  const places = recorded.quote === '' ? [] : placesOf(folded.text, recorded.quote);
  if (places.length === 0) return { problem: 'ANCHOR_LOST' };
  const [best, next] = places
    .map((at) => ({ at, ...compareSurroundings(recorded, surroundingsAt(folded.text, at, recorded.quote)) }))
    .filter(({ sameSentence }) => sameSentence)
    .toSorted((a, b) => b.runs - a.runs);
  if (!best) return { problem: 'ANCHOR_CHANGED' };
  if (next && best.runs - next.runs < MARGIN) return { problem: 'ANCHOR_AMBIGUOUS' };
  const last = best.at + recorded.quote.length - 1;
  return { start: folded.originalOf(best.at), end: folded.originalOf(last) + 1 };
}
