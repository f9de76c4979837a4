/**
 * Amount bounds: the words around a number that say "at least", "at most" or "about".
 *
 * In:  tokens and the place where the number begins, or where number and unit end.
 * Out: the bounds, and how far their words reach.
 * Limit: only words that touch the number: "over the years some 900" is about, not over.
 */
import type { Quantity } from '../claim';
import { is, type Token } from '../tokens';

export type Bounds = { approx?: true; bound?: NonNullable<Quantity['bound']> };

/** Phrases before a number, longest first; each is the words that end right before it. */
const BEFORE: [phrase: string, bounds: Bounds][] = [
  ['as many as', { bound: 'at_most' }],
  ['as much as', { bound: 'at_most' }],
  ['as high as', { bound: 'at_most' }],
  ['no more than', { bound: 'at_most' }],
  ['not more than', { bound: 'at_most' }],
  ['no fewer than', { bound: 'at_least' }],
  ['no less than', { bound: 'at_least' }],
  ['not less than', { bound: 'at_least' }],
  ['a maximum of', { bound: 'at_most' }],
  ['in excess of', { bound: 'at_least' }],
  ['a total of', {}],
  ['an average of', {}],
  ['a record', {}],
  ['upwards of', { bound: 'at_least' }],
  ['north of', { bound: 'at_least' }],
  ['more than', { bound: 'at_least' }],
  ['greater than', { bound: 'at_least' }],
  ['higher than', { bound: 'at_least' }],
  ['less than', { bound: 'at_most' }],
  ['fewer than', { bound: 'at_most' }],
  ['lower than', { bound: 'at_most' }],
  ['at least', { bound: 'at_least' }],
  ['at most', { bound: 'at_most' }],
  ['up to', { bound: 'at_most' }],
  ['well over', { bound: 'at_least' }],
  ['just over', { bound: 'at_least' }],
  ['just under', { bound: 'at_most' }],
  ['close to', { approx: true }],
  ['an estimated', { approx: true }],
  ['an additional', {}],
  ['an extra', {}],
  ['over', { bound: 'at_least' }],
  ['above', { bound: 'at_least' }],
  ['exceeding', { bound: 'at_least' }],
  ['exceeds', { bound: 'at_least' }],
  ['exceeded', { bound: 'at_least' }],
  ['topping', { bound: 'at_least' }],
  ['under', { bound: 'at_most' }],
  ['below', { bound: 'at_most' }],
  ['about', { approx: true }],
  ['around', { approx: true }],
  ['roughly', { approx: true }],
  ['approximately', { approx: true }],
  ['nearly', { approx: true }],
  ['almost', { approx: true }],
  ['virtually', {}],
  ['some', { approx: true }],
  ['estimated', { approx: true }],
  ['maybe', { approx: true }],
  ['perhaps', { approx: true }],
  ['another', {}],
  ['additional', {}],
  ['only', {}],
  ['just', {}],
  ['record', {}],
  ['exactly', {}],
];
const BEFORE_WORDS = BEFORE.map(([phrase, bounds]) => ({ words: phrase.split(' '), bounds }));

/** "edged up to", "drifting up to". */
const MOVES = /^(?:edg|drift|inch|nudg|creep|crept|tick|mov)/;
/** Verbs that take what they bound: "cut up to 500 jobs", "add up to 30 shops". */
const TAKES = /^(?:cut|shed|drop|add|reduc|lower|par[ei]|gain|halv|slash|trim|eliminat|clos|boost|extend)/;

/** "Shot up to $31bn" is reached, not bounded. */
function isReached(verb: Token | undefined): boolean {
  const word = verb?.word ?? '';
  return MOVES.test(word) || (is(verb, 'RISE', 'FALL', 'RAISE') && !TAKES.test(word));
}

/** The bounding words right before token `at`, several in a row ("no more than about"). */
export function boundsBefore(tokens: Token[], at: number): { first: number; bounds: Bounds } {
  const hit = BEFORE_WORDS.find(({ words }) =>
    words.every((word, index) => tokens[at - words.length + index]?.word === word),
  );
  if (!hit || (hit.words[0] === 'up' && isReached(tokens[at - 3]))) return { first: at, bounds: {} };
  const more = boundsBefore(tokens, at - hit.words.length);
  return { first: more.first, bounds: { ...hit.bounds, ...more.bounds } };
}

/** "30 plus", "900 or more", "1,000 and counting". */
export function boundsAfter(tokens: Token[], at: number): Bounds & { next: number } {
  const [word, next, third] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (word === 'plus' || word === '+') return { bound: 'at_least', next: at + 1 };
  if (word === 'or' && next === 'so') return { approx: true, next: at + 2 };
  if (word === 'or' && (next === 'more' || next === 'higher')) return { bound: 'at_least', next: at + 2 };
  if (word === 'or' && (next === 'less' || next === 'fewer')) return { bound: 'at_most', next: at + 2 };
  if (word === 'and' && next === 'counting' && third !== 'on') return { bound: 'at_least', next: at + 2 };
  return { next: at };
}

/** Bounds, without what else `from` tells. */
export const bounded = ({ approx, bound }: Bounds): Bounds => ({
  ...(approx && { approx }),
  ...(bound && { bound }),
});
