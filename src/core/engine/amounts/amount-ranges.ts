/**
 * Amount ranges: the second number of "20 to 25 percent", "16–17 percent", "between 6,000 and 7,000", "2.3 or 2.5 million".
 *
 * In:  tokens, the first number with its unit, and the place after it.
 * Out: the upper end, the token after it, and what it tells of the first: a size or a currency that stands once.
 * Limit: a pair that is a change ("from 10 % to 25 %", "by 2 to 14") is none.
 */
import { currencyAt } from './currencies';
import type { ReadNumber } from './number-parts';
import { readNumber } from './numbers';
import { is, type Token } from '../tokens';

/** `max` is absent where there is no range; `scale` is what the first number is to be multiplied by. */
export type Range = { max?: number; next: number; scale: number; unit: string };

/** The amount so far: `start` is its first token, `unit` '' where it has none yet. */
type First = { start: number; read: ReadNumber; unit: string };
type Second = { read: ReadNumber; at: number; unit: string };

/** How far before "from" the verb of a change may stand: "raised duties on $60 billion of its goods from". */
const REACH = 20;
/** Where "from … to …" tells how widely something lies. */
const RANGING = /^(?:rang|var|anywhere$|of$|at$)/;
const CLAUSE = /^[;:?!—]$|^(?:that|which|who|while|but|whereas|because|if)$/;

/** "Has grown from 200 to 1,900", "raised duties on timber from 10 % to 25 %": a change, no range. */
function isChanging(tokens: Token[], from: number): boolean {
  if (RANGING.test(tokens[from - 1]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(0, from - REACH), from);
  const clause = before.slice(before.findLastIndex(({ word }) => CLAUSE.test(word)) + 1);
  return clause.some((token) => is(token, 'RISE', 'FALL', 'RAISE', 'CUT', 'GROWTH_N'));
}

/** Verbs that also take what they move, or pass it: "cut 1,000 to 5,000 jobs", "add 20 to 30 shops", "topped 40,000". */
const TRANSITIVE =
  /^(?:cut|add|reduc|lower|shed|par[ei]|halv|increas|expand|grow|drop|gain|com[ei]|came|go|went|thin|whittl|top)/;
/** What may stand between the verb and the step: "fell by a seasonally adjusted 13,000". */
const LOOSE = /^(?:a|an|about|some|only|just|another|further|nearly|roughly|around|seasonally|adjusted)$/;
const BY = 5;

/** "Rose", "were down"; "signed up 180 engineers" is no move. */
const moves = (tokens: Token[], at: number): boolean =>
  is(tokens[at], 'RISE', 'FALL') ||
  (/^(?:up|down)$/.test(tokens[at]?.word ?? '') && is(tokens[at - 1], 'BE'));

/** "Rose by 210,000", "fell 13,000", "is up by 500": the amount that begins at `start` tells by how much something moved. */
export function isStepAt(tokens: Token[], start: number): boolean {
  let at = start - 1;
  while (LOOSE.test(tokens[at]?.word ?? '')) at--;
  if (tokens[at]?.word === 'by') return [...Array(BY).keys()].some((back) => moves(tokens, at - 1 - back));
  return moves(tokens, at) && !TRANSITIVE.test(tokens[at]?.word ?? '');
}

/** The factor of a scaled number: 1e6 for "2.5 million". */
function sizeOf(read: ReadNumber, tokens: Token[], at: number): number {
  const plain = Number(tokens[at]?.word.replaceAll(',', ''));
  return plain > 0 ? read.value / plain : 1;
}

/** Whether the word before the amount awaits a second one, as "between" does. */
export const awaitsSecond = (tokens: Token[], start: number): boolean =>
  tokens[start - 1]?.word === 'between' || tokens[start - 1]?.word === 'either';

/** Where the second number or its currency sign begins: after "to", "or", "and", or glued to the first; −1 where none does. */
function secondBegins(tokens: Token[], at: number, start: number): number {
  const link = tokens[at];
  if (link?.kind === 'number' && link.glued !== undefined && link.glued !== 'touching') return at;
  const isPair = awaitsSecond(tokens, start) || tokens[start - 1]?.word === 'from';
  const isLink = link?.word === 'to' || link?.word === 'or' || (isPair && link?.word === 'and');
  return isLink ? at + 1 : -1;
}

function secondNumber(tokens: Token[], at: number, { start, read, unit }: First): Second | null {
  const begins = read.form === 'multiple' ? -1 : secondBegins(tokens, at, start);
  if (begins < 0) return null;
  const symbol = currencyAt(tokens[begins]);
  // "5 percent to $61 billion": two amounts
  if (symbol && unit !== '' && unit !== symbol.code) return null;
  const number = symbol ? begins + 1 : begins;
  const second = readNumber(tokens, number);
  if (!second || second.form === 'share' || second.form !== read.form) return null;
  return { read: second, at: number, unit: symbol?.code ?? '' };
}

/** "10–15,000 jobs": the thousands stand once, where the two are joined by a dash. */
function sharesThousands(
  tokens: Token[],
  at: number,
  { value, scaled }: ReadNumber,
  second: Second,
): boolean {
  const joined = tokens[second.at];
  const isPlain = /^\d{1,3}$/.test(tokens[at]?.word ?? '') && !scaled && !second.read.scaled;
  return (
    isPlain &&
    (joined?.glued === 'dash' || joined?.glued === 'hyphen') &&
    /^\d{1,3},000$/.test(joined.word) &&
    value * 1000 < second.read.value
  );
}

/** "2.3 or 2.5 million": the size stands once. */
function sharedSize(tokens: Token[], at: number, read: ReadNumber, second: Second): number {
  if (sharesThousands(tokens, at, read, second)) return 1000;
  const isShared = second.read.scaled && !read.scaled && second.read.value / read.value > 100;
  return isShared ? sizeOf(second.read, tokens, second.at) : 1;
}

/** Reads on at `at` from the first number. */
export function rangeAfter(tokens: Token[], at: number, first: First): Range {
  const { start, read } = first;
  const none = { next: at, scale: 1, unit: '' };
  if (tokens[start - 1]?.word === 'from' && isChanging(tokens, start - 1)) return none;
  const second = secondNumber(tokens, at, first);
  if (!second) return none;
  const scale = sharedSize(tokens, read.next - 1, read, second);
  const { value, next } = second.read;
  // "rose by 210,000 to 2.47 million": the step and the level
  const widest = tokens[start - 1]?.word === 'by' || isStepAt(tokens, start) ? 3 : 20;
  if (value <= read.value * scale || value > read.value * scale * widest) return none;
  return { max: value, next, scale, unit: second.unit };
}
