/**
 * Near misses: the rules that came nearest to a sentence without a claim, and what each of them lacked.
 *
 * In:  the sentence, its amounts, the rules.
 * Out: the nearest rules, best first, each with its reason in words for those who work on the rules.
 * Limit: for explain only: it tries every pattern at every place and looks at no other sentence.
 */
import type { Anchor } from './amounts/anchors';
import { firstMatch, readRule, type DraftPlace, type DraftSentence } from './drafts';
import { passes, type Pattern } from './words/patterns';
import type { Rule } from './rules/rule';

/** `nearness` orders; above 1 the pattern fits and something else forbids. */
export type NearMiss = { rule: string; pattern: string; nearness: number; lacks: string };

type WordTest = NonNullable<Pattern['word']>;
type Side = { tests: WordTest[]; from: number; to: number; where: string };

const SHOWN = 80;

const testsOf = (elements: ReturnType<Pattern['sides']>['left']): WordTest[] =>
  elements.flatMap((element) => ('gap' in element || element.optional ? [] : [element]));

function describeTest({ classes, words }: WordTest): string {
  const named = [...classes, ...words].join('|');
  return `“${named.length > SHOWN ? `${named.slice(0, SHOWN)}…` : named}”`;
}

function sidesOf(pattern: Pattern, { tokens }: DraftSentence, place: DraftPlace): Side[] {
  return [
    { tests: testsOf(pattern.sides().left), from: 0, to: place.first, where: 'before it' },
    { tests: testsOf(pattern.sides().right), from: place.last + 1, to: tokens.length, where: 'after it' },
  ];
}

/** How much of a pattern stands around a place, and what does not. */
function besidePlace(rule: Rule, pattern: Pattern, sentence: DraftSentence, place: DraftPlace): NearMiss {
  const lacking: string[] = [];
  let present = 0;
  for (const { tests, from, to, where } of sidesOf(pattern, sentence, place))
    for (const test of tests) {
      const stands = sentence.tokens.slice(from, to).some((token) => passes(test, token));
      if (stands) present++;
      else lacking.push(`${describeTest(test)} ${where}`);
    }
  const total = present + lacking.length;
  const at = sentence.tokens[place.first];
  const anchor = place.anchor ? `the ${place.kind} amount` : `“${at?.word ?? ''}”`;
  const lacks =
    lacking.length > 0
      ? `no ${lacking.join(', no ')} (${anchor})`
      : `its words stand around ${anchor}, but too far off, in another order or beyond a comma or clause`;
  return { rule: rule.id, pattern: pattern.source, nearness: (1 + present) / (1.5 + total), lacks };
}

/** A pattern for an amount, or a word, that the sentence does not have. */
function withoutPlace(
  rule: Rule,
  pattern: Pattern,
  { text, tokens }: DraftSentence,
  kinds: string[],
): NearMiss {
  const tests = [...testsOf(pattern.sides().left), ...testsOf(pattern.sides().right)];
  const present = tests.filter((test) => tokens.some((token) => passes(test, token)));
  const wanted = pattern.word ? describeTest(pattern.word) : `<${[...pattern.anchors].join('|')}> amount`;
  const has = kinds.length > 0 ? `its amounts are ${kinds.join(', ')}` : 'it has no amount';
  return {
    rule: rule.id,
    pattern: pattern.source,
    // an amount weighs twice, for the words alone are common; without what must stand beside it a rule is far off
    nearness: (present.length / (2.5 + tests.length)) * (rule.beside?.test(text) === false ? 0.5 : 1),
    lacks: `no ${wanted}${pattern.word ? '' : `: ${has}`}`,
  };
}

/** Why a rule whose pattern fits says no. */
function refusalOf(rule: Rule, sentence: DraftSentence, place: DraftPlace): string | null {
  const { text, tokens } = sentence;
  if (rule.beside && !rule.beside.test(text)) return `none of the words that must stand beside it`;
  const never = rule.never?.test(text) && new RegExp(rule.never.source, 'i').exec(text)?.[0];
  if (never) return `“${never}” forbids it`;
  const noun = place.anchor?.head?.noun ?? '';
  if (rule.counts && !rule.counts.test(noun)) return `the amount counts “${noun}”, which is not its own`;
  const veto = rule.not.find((pattern) => firstMatch(tokens, [pattern], place));
  if (veto) return `the exception “${veto.source}” fits`;
  if (readRule(rule, sentence, place)) return null;
  return rule.commits
    ? 'nobody is committed: no verb of promise or plan governs it, or it is denied'
    : 'the amount is not of this kind (a budget’s deficit, say)';
}

function missesAt(rule: Rule, sentence: DraftSentence, places: DraftPlace[], kinds: string[]): NearMiss[] {
  return rule.patterns.flatMap((pattern) => {
    const own = places.filter(
      (place) =>
        pattern.anchors.has(place.kind) &&
        (!pattern.word || passes(pattern.word, sentence.tokens[place.first])),
    );
    if (own.length === 0) return [withoutPlace(rule, pattern, sentence, kinds)];
    return own.map((place): NearMiss => {
      if (!firstMatch(sentence.tokens, [pattern], place)) return besidePlace(rule, pattern, sentence, place);
      const refusal = refusalOf(rule, sentence, place);
      const lacks = refusal ?? 'nothing: it fired, and a refiner dropped its claim';
      return { rule: rule.id, pattern: pattern.source, nearness: refusal === null ? 3 : 2, lacks };
    });
  });
}

const nearest = (misses: NearMiss[]): NearMiss[] =>
  misses.toSorted((a, b) => b.nearness - a.nearness).slice(0, 1);

/** The `most` nearest rules, each with its nearest pattern. */
export function findNearMisses(
  sentence: DraftSentence,
  anchors: readonly Anchor[],
  rules: readonly Rule[],
  most = 3,
): NearMiss[] {
  const places: DraftPlace[] = [
    ...anchors.map((anchor) => ({ anchor, first: anchor.first, last: anchor.last, kind: anchor.kind })),
    ...sentence.tokens.map((_, at): DraftPlace => ({ first: at, last: at, kind: 'word' })),
  ];
  const kinds = [...new Set(anchors.map(({ kind }) => `<${kind}>`))];
  const misses = rules.flatMap((rule) => nearest(missesAt(rule, sentence, places, kinds)));
  return misses
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most);
}
