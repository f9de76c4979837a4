/**
 * Examples: the places of labelled texts that may be claims, each with its features and what it is.
 *
 * In:  labelled texts.
 * Out: an example an amount, and one a word that a rule may stand on; the outcome is an index of OUTCOMES, the measure
 *      that of its label.
 * Limit: an amount is a claim where a label of the same number covers it, a word where a label without a number does;
 *        those that are optional teach nothing.
 */
import { findAnchors, type Anchor } from '../../src/core/engine/amounts/anchors';
import { OUTCOMES } from '../../src/core/engine/evidence/evidence';
import { featureReader, type Features } from '../../src/core/engine/evidence/evidence-features';
import { RULES } from '../../src/core/engine/find-claims';
import { ruleBook } from '../../src/core/engine/rules/rule';
import { FUNCTION_WORDS } from '../../src/core/engine/words/lexicon-function';
import { findSentences } from '../../src/core/engine/sentences';
import { sourceFromText } from '../../src/core/engine/text-blocks';
import { findTokens, type Token } from '../../src/core/engine/tokens';

type Sum = { value?: number | undefined };
type Label = {
  kind: string;
  measure?: string;
  start: number;
  end: number;
  optional?: boolean;
  quantity?: Sum;
  amount?: Sum;
};
export type ExampleText = {
  text: string;
  claims: Label[];
  /** They tell which amounts are claims, and nothing of words. */
  amountsOnly?: true;
  weight?: number;
};
/** `weight`: how often it counts, 1 where it is absent. */
export type Example = { features: Features; outcome: number; weight?: number };
/** `measure` only where an amount is a claim. */
export type PlaceExample = Example & { measure?: string };

const { standsOn } = ruleBook(RULES);
const FEATURES = featureReader(() => true);

const isNear = (label: Sum | undefined, value: number): boolean =>
  label?.value !== undefined && Math.abs(label.value - value) <= 0.01 * Math.abs(value);

const hasNumber = ({ quantity, amount }: Label): boolean =>
  quantity?.value !== undefined || amount?.value !== undefined;

/** The example that a place makes; none where its label is optional. */
function exampleOf(features: Features, label: Label | undefined, ofAmount: boolean): PlaceExample[] {
  if (label?.optional) return [];
  const outcome = OUTCOMES.findIndex((kind) => kind === (label?.kind ?? 'none'));
  return [{ features, outcome, ...(ofAmount && label?.measure && { measure: label.measure }) }];
}

function ofAmounts(
  tokens: Token[],
  anchors: Anchor[],
  claims: Label[],
  ofSentence: Features,
): PlaceExample[] {
  return anchors.flatMap((anchor) => {
    const { kind, first, last, amount } = anchor;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    const label = claims.find(
      (claim) =>
        claim.start <= end &&
        claim.end >= start &&
        (isNear(claim.quantity, amount.value) || isNear(claim.amount, amount.value)),
    );
    return exampleOf(FEATURES.ofPlace(tokens, { anchor, kind, first, last }, ofSentence), label, true);
  });
}

const isContent = ({ classes }: Token): boolean => [...classes].some((name) => !(name in FUNCTION_WORDS));

function ofWords(tokens: Token[], anchors: Anchor[], claims: Label[], ofSentence: Features): PlaceExample[] {
  return tokens.flatMap((token, at) => {
    const taken = anchors.some(({ first, last }) => at >= first && at <= last);
    if (token.kind !== 'word' || taken || !standsOn(token) || !isContent(token)) return [];
    const label = claims.find(
      (claim) => !hasNumber(claim) && claim.start <= token.start && claim.end >= token.end,
    );
    return exampleOf(
      FEATURES.ofPlace(tokens, { first: at, last: at, kind: 'word' }, ofSentence),
      label,
      false,
    );
  });
}

export function examplesOf({ text, claims, amountsOnly, weight }: ExampleText): PlaceExample[] {
  const sentences = sourceFromText(text, {}).blocks.flatMap((block) => findSentences(text, block));
  return sentences.flatMap((sentence) => {
    const tokens = findTokens(text, sentence);
    const anchors = findAnchors(tokens);
    const ofSentence = FEATURES.ofSentence(tokens, anchors);
    const amounts = ofAmounts(tokens, anchors, claims, ofSentence);
    const examples = amountsOnly ? amounts : [...amounts, ...ofWords(tokens, anchors, claims, ofSentence)];
    return weight === undefined ? examples : examples.map((example) => ({ ...example, weight }));
  });
}
