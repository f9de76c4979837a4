/**
 * Examples: the amounts of labelled texts, each with its features and what it is.
 *
 * In:  labelled texts.
 * Out: an example an amount; the outcome is an index of OUTCOMES.
 * Limit: an amount is a claim where a label of the same number covers it; those that are optional teach nothing.
 */
import { findAnchors } from '../../src/core/engine/anchors';
import { featuresOf, OUTCOMES, type Features } from '../../src/core/engine/evidence';
import { findSentences } from '../../src/core/engine/sentences';
import { sourceFromText } from '../../src/core/engine/text-blocks';
import { findTokens } from '../../src/core/engine/tokens';

type Sum = { value?: number | undefined };
export type ExampleText = {
  text: string;
  claims: { kind: string; start: number; end: number; optional?: boolean; quantity?: Sum; amount?: Sum }[];
};
export type Example = { features: Features; outcome: number };

const isNear = (label: Sum | undefined, value: number): boolean =>
  label?.value !== undefined && Math.abs(label.value - value) <= 0.01 * Math.abs(value);

export function examplesOf({ text, claims }: ExampleText): Example[] {
  const sentences = sourceFromText(text, {}).blocks.flatMap((block) => findSentences(text, block));
  return sentences.flatMap((sentence) => {
    const tokens = findTokens(text, sentence);
    return findAnchors(tokens).flatMap((anchor) => {
      const [start, end] = [tokens[anchor.first]?.start ?? 0, tokens[anchor.last]?.end ?? 0];
      const label = claims.find(
        (claim) =>
          claim.start <= end &&
          claim.end >= start &&
          (isNear(claim.quantity, anchor.amount.value) || isNear(claim.amount, anchor.amount.value)),
      );
      if (label?.optional) return [];
      const outcome = OUTCOMES.findIndex((kind) => kind === (label?.kind ?? 'none'));
      return [{ features: featuresOf(tokens, anchor), outcome }];
    });
  });
}
