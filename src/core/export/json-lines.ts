/**
 * JSON Lines: one document's record as one line of JSON.
 *
 * In:  an annotation set, the document's id and what the caller wants beside the claims.
 * Out: a line with its line feed, keys in the order that docs/exports.md tells.
 * Limit: hashes are the caller's work; nothing here reads bytes.
 */
import type { Annotation, AnnotationSet } from '../annotation/annotation';
import { toCodePoint } from '../annotation/code-points';

export type Offsets = 'utf16' | 'codepoint';

export type JsonLineOptions = {
  /** The document's id as JSON, so that a number is written as it came. */
  idAsJson: string;
  /** SHA-256 of the text that offsets count in, as hex; left out where the text is not at hand. */
  textHash?: string;
  /** The text itself, where it is wanted. */
  text?: string;
  url?: string;
  problems?: readonly string[];
  offsets?: Offsets;
  /** Whether each claim carries its card. */
  context?: boolean;
};

const recordOf = ({ claim, card, review }: Annotation, context: boolean) => ({
  ...claim,
  ...(context && card && { context: card }),
  ...(review && { review: { ...review, claim: undefined, page: undefined } }),
});

/** Serialises one document; an empty list of problems is left out. */
export function serializeJsonLine(set: AnnotationSet, options: JsonLineOptions): string {
  const { idAsJson, textHash, text, url, problems = [], offsets = 'utf16', context = false } = options;
  const counted = (key: string, value: unknown): unknown =>
    offsets === 'codepoint' && (key === 'start' || key === 'end') && typeof value === 'number'
      ? toCodePoint(set.pairs, value)
      : value;
  const rest = {
    url,
    published: set.page.published,
    generator: set.generator,
    textHash,
    text,
    claims: set.annotations.map((annotation) => recordOf(annotation, context)),
    ...(problems.length > 0 && { problems }),
  };
  return `{"id":${idAsJson},${JSON.stringify(rest, counted).slice(1)}\n`;
}
