/**
 * Rule: one construction of the language that states a claim.
 *
 * In:  a rule is data: patterns (patterns.ts), what must and must not stand around them, what the number then counts.
 * Out: the type, and `defineRules`, which compiles the patterns and names the cue classes that the gate is made from.
 * Limit: a rule never looks outside its sentence; what needs the document is a refiner's.
 */
import type { Kind, Measure, Quantity } from '../claim';
import type { Phrases } from '../words/phrases';
import { compilePattern, passes, type AnchorKind, type Pattern } from '../words/patterns';
import type { Token } from '../tokens';

export type RuleSource = {
  id: `${Kind}/${string}`;
  /** What the number counts; `flow` reads it from the trade noun. */
  measure: Measure | 'flow';
  patterns: string[];
  /** Patterns that veto: where one fits the same anchor, the rule says null. */
  not?: string[];
  /** Words of which the sentence must hold one, beside the pattern. */
  beside?: RegExp;
  /** Words that forbid the rule wherever they stand in the sentence. */
  never?: Pick<Phrases, 'test' | 'source'>;
  /** What the number must count, for a pattern on `things`. */
  counts?: RegExp;
  /** What must stand inside the amount's own phrase: "300 jobless Texans". */
  holds?: RegExp;
  /** Says "that figure" or "it": counts only where the sentences before state a claim of the kind, and takes what that counts. */
  refersBack?: true;
  /** The verb must commit somebody (commitments.ts). */
  commits?: true;
  /** The smallest number that counts: nobody pledges $5,000. */
  atLeast?: number;
  /** The least probability that the weights must give it, where it stands on a word (evidence.ts). */
  least?: number;
  is?: Quantity['is'];
  /** Probability that such a match is a claim, before anything else is known. */
  base: number;
};

/** The words that a flow of trade goes by. */
export const FLOW_CLASSES = ['EXPORT_N', 'IMPORT_N', 'DEFICIT_N', 'SURPLUS_N', 'TRADE_N'] as const;

export type Rule = Omit<RuleSource, 'patterns' | 'not'> & { kind: Kind; patterns: Pattern[]; not: Pattern[] };

/** Rules by what they stand on, so that no rule is tried where it cannot fit. */
export type RuleBook = {
  rules: readonly Rule[];
  /** The rules that may fit an amount of the kind, each with those of its patterns alone that stand on such an amount. */
  onAmount: (kind: AnchorKind) => readonly Rule[];
  /** The same for a word. */
  onWord: (token: Token) => readonly Rule[];
  /** Whether a rule of the kind forbids such sentences: fuel duty is no tariff, whatever stands around it. */
  forbids: (kind: Kind, text: string) => boolean;
  /** Whether any rule stands on this word. */
  standsOn: (token: Token) => boolean;
};

/** A hostile text has no end of different words. */
const MOST_WORDS = 20_000;
const NO_RULES: readonly Rule[] = [];

/** The rules with some pattern that is `wanted`, in their order, each with such patterns alone. */
const withPatterns = (rules: readonly Rule[], wanted: (pattern: Pattern) => boolean): readonly Rule[] => {
  const some = rules.flatMap((rule) => {
    const patterns = rule.patterns.filter(wanted);
    return patterns.length > 0 ? { ...rule, patterns } : [];
  });
  return some.length > 0 ? some : NO_RULES;
};

/** By what else than the word itself decides whether a word passes a test. */
type OnWord = Pick<Token, 'classes' | 'capital' | 'possessive'> & { rules: readonly Rule[] };

function wordIndex(rules: readonly Rule[]): RuleBook['onWord'] {
  const known = new Map<string, OnWord>();
  return (token) => {
    const { word, classes, capital, possessive } = token;
    const seen = known.get(word);
    if (seen?.classes === classes && seen.capital === capital && seen.possessive === possessive)
      return seen.rules;
    const found = withPatterns(rules, (pattern) => pattern.word !== null && passes(pattern.word, token));
    if (known.size < MOST_WORDS) known.set(word, { classes, capital, possessive, rules: found });
    return found;
  };
}

function amountIndex(rules: readonly Rule[]): RuleBook['onAmount'] {
  const known = new Map<AnchorKind, readonly Rule[]>();
  return (kind) => {
    const found = known.get(kind) ?? withPatterns(rules, ({ anchors }) => anchors.has(kind));
    known.set(kind, found);
    return found;
  };
}

/** Indexes `rules`; their order is kept and is the order of preference. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const words = rules.flatMap((rule) => rule.patterns.flatMap(({ word }) => word ?? []));
  const known = new Map<string, boolean>();
  const standsOn = (token: Token): boolean => {
    const seen = known.get(token.word);
    if (seen !== undefined) return seen;
    const stands = words.some((word) => passes(word, token));
    if (known.size < MOST_WORDS) known.set(token.word, stands);
    return stands;
  };
  const forbidding = rules.filter(({ never }) => never);
  const forbids = (kind: Kind, text: string): boolean =>
    forbidding.some((rule) => rule.kind === kind && rule.never?.test(text));
  return { rules, onAmount: amountIndex(rules), onWord: wordIndex(rules), standsOn, forbids };
}

/** Compiles rules; throws on a pattern that does not compile. The order is the order of preference. */
export const defineRules = (kind: Kind, sources: RuleSource[]): readonly Rule[] =>
  sources.map((source) => ({
    ...source,
    kind,
    patterns: source.patterns.map(compilePattern),
    not: (source.not ?? []).map(compilePattern),
  }));
