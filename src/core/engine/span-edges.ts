/**
 * Span edges: where a claim may not begin or end: inside an amount, or before the bracket that it opened is closed.
 *
 * In:  tokens and the first or last of a span.
 * Out: the token that stands at the edge instead.
 * Limit: only signs that touch a number belong to it.
 */
import { currencyAt } from './amounts/currencies';
import type { Token } from './tokens';
import { conditionOf } from './who/condition-clauses';
import { isSize } from './who/noun-phrases';

/** A span never begins inside an amount: "$3bn" is one. */
export function outOfAmount(tokens: Token[], first: number): number {
  const before = tokens[first - 1];
  const isInside = tokens[first]?.glued === 'touching' && (before?.kind === 'number' || currencyAt(before));
  return isInside ? outOfAmount(tokens, first - 1) : first;
}

/** "If Europe retaliates, tariffs of 50 % will follow": nor in a clause that is over where it is made, at `made`. */
export function outOfCondition(tokens: Token[], first: number, made: number): number {
  const clause = conditionOf(tokens, made);
  return clause && first > clause.first && first <= clause.last && made > clause.last
    ? clause.last + 1
    : first;
}

/** Nor does it end inside one: "15.3%", "$3bn". */
export function restOfAmount(tokens: Token[], last: number): number {
  const next = tokens[last + 1];
  const isRest = next?.glued === 'touching' && (next.word === '%' || isSize(tokens, last + 1));
  return isRest && tokens[last]?.kind === 'number' ? restOfAmount(tokens, last + 1) : last;
}

/** "… from China ($440bn)": a bracket that a claim opens it closes. */
export const closesBracket = (tokens: Token[], first: number, last: number): boolean =>
  tokens[last + 1]?.word === ')' &&
  tokens.slice(first, last + 1).findLastIndex(({ word }) => word === '(') >
    tokens.slice(first, last + 1).findLastIndex(({ word }) => word === ')');
