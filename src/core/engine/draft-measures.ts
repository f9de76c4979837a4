/**
 * Draft measures: what a draft's number counts, where its rule leaves that to the words.
 *
 * In:  the rule, the sentence's tokens, the place and the match around it.
 * Out: the measure, and whether it is one of trade.
 * Limit: of several trade nouns in the match the nearest to the number is taken.
 */
import type { Measure } from './claim';
import type { DraftPlace } from './drafts';
import type { PatternMatch } from './words/patterns';
import { FLOW_CLASSES, type Rule } from './rules/rule';
import { is, type Token } from './tokens';

const FLOW_MEASURES: [class_: (typeof FLOW_CLASSES)[number], measure: Measure][] = [
  ['DEFICIT_N', 'deficit'],
  ['SURPLUS_N', 'surplus'],
  ['EXPORT_N', 'exports'],
  ['IMPORT_N', 'imports'],
  ['TRADE_N', 'trade'],
];

/** The flow of the trade noun nearest to the amount, "trade deficit" before "trade". */
function nearestFlow(tokens: Token[], place: DraftPlace, match: PatternMatch): Measure | null {
  let best: { measure: Measure; away: number } | null = null;
  for (let at = match.first; at <= match.last; at++) {
    const hit = FLOW_MEASURES.find(([name]) => is(tokens[at], name));
    if (!hit || (hit[1] === 'trade' && is(tokens[at + 1], 'DEFICIT_N', 'SURPLUS_N'))) continue;
    const away = at < place.first ? place.first - at : Math.max(0, at - place.last);
    if (!best || away < best.away) best = { measure: hit[1], away };
  }
  return best?.measure ?? null;
}

/** "in the red", "lose $500 billion to China", "bought $3 billion of": the flow that other words speak of. */
function impliedFlow(tokens: Token[], match: PatternMatch): Measure {
  const words = tokens.slice(match.first, match.last + 1).map(({ word }) => word);
  if (words.some((word) => /^(?:red|los[et])/.test(word))) return 'deficit';
  const isInward = words.some((word) => /^(?:import|buy|bought|purchas|brought|arriv|spen[dt])/.test(word));
  return isInward ? 'imports' : 'exports';
}

/** "Fired half of its 7,500 employees": the whole that a part is of. */
const isWhole = (tokens: Token[], first: number): boolean =>
  /^(?:its|their|our|his|her|the)$/.test(tokens[first - 1]?.word ?? '') &&
  tokens[first - 2]?.word === 'of' &&
  /^(?:%|percent|cent|half|third|thirds|quarter|quarters|fifth|tenth)$/.test(tokens[first - 3]?.word ?? '');

const NOUN_MEASURES: [RegExp, Measure][] = [[/^(?:opening|vacanc)/, 'openings']];

export function measureOf(rule: Rule, tokens: Token[], place: DraftPlace, match: PatternMatch): Measure {
  if (rule.measure === 'flow') return nearestFlow(tokens, place, match) ?? impliedFlow(tokens, match);
  const noun = place.anchor?.head?.noun ?? '';
  const byNoun = NOUN_MEASURES.find(([pattern]) => pattern.test(noun))?.[1];
  if (rule.kind === 'jobs' && byNoun && rule.measure !== 'cut') return byNoun;
  if (rule.kind === 'jobs' && isWhole(tokens, place.first)) return 'employed';
  return rule.measure;
}

const TRADE_CONTEXT =
  /\b(?:trade|(?:deficit|surplus|gap|shortfall|in the red|red ink) (?:with|on)|current[- ]account|exports?|imports?|goods|bilateral|customs|lo(?:st|se|sing) \S{1,12} (?:\w+ ){0,4}(?:to|with))\b/i;
const FISCAL = /\b(?:budget|fiscal|federal|provincial|municipal|state's|spending|revenue|pension|debt)\b/i;

/** A deficit of the budget is no claim of trade. */
export const isOfTrade = (measure: Measure, text: string): boolean =>
  (measure !== 'deficit' && measure !== 'surplus') ||
  (TRADE_CONTEXT.test(text) && !(FISCAL.test(text) && !/\btrade\b/i.test(text)));
