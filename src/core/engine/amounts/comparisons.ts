/**
 * Comparisons: whether an amount is said to be more or less than another time's, or the most or least.
 *
 * In:  tokens and an anchor.
 * Out: `up`, `down`, or nothing.
 * Limit: what is compared stands within seven words, or right after a comma of the same clause.
 */
import type { Anchor } from './anchors';
import type { Quantity } from '../claim';
import { is, type Token } from '../tokens';

export type Direction = Quantity['direction'];

const ENDS = /^[;:?!]$|^(?:and|but|while|whereas|although|with)$/;
const HIGHER =
  /^(?:up|more|higher|above|increase|rise|gain|jump|surge|leap|spike|double|triple|worse|wider|bigger|larger)$/;
const LOWER =
  /^(?:down|fewer|less|lower|below|drop|fall|decline|decrease|slump|plunge|slide|contraction|smaller|narrower|short)$/;
const EXTREMES =
  /^(?:record|another|new|fresh|historic)$|(?:time|year|month|decade|century|week|quarter|yr)$/;
const MOST = /^(?:most|highest|largest|biggest|greatest|widest|fastest|worst|strongest)$/;
const LEAST = /^(?:fewest|least|lowest|smallest|narrowest|slowest|weakest)$/;
const AROUND = 7;

/** "more than 500" bounds a number; "2.4 % more than in May" compares with one. */
export const isBound = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.word === 'than' && tokens[at + 2]?.kind === 'number';

/** What somebody had thought would come. */
export const FORESEEN = /^(?:expected|forecast|predicted|anticipated|projected|hoped|feared)$/;

/** "Fewer than expected", "fewer than the 180,000 expected": beside a forecast a number went nowhere. */
const isBesideForecast = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.word === 'than' && tokens.slice(at + 2, at + 8).some(({ word }) => FORESEEN.test(word));

function comparison(tokens: Token[], at: number): Direction {
  const word = tokens[at]?.word ?? '';
  if (isBound(tokens, at) || isBesideForecast(tokens, at)) return undefined;
  return HIGHER.test(word) ? 'up' : LOWER.test(word) ? 'down' : undefined;
}

/** "a record high of 5 %", "a 45-year low", "the most since 2007". */
function extreme(tokens: Token[], at: number): Direction {
  const word = tokens[at]?.word ?? '';
  if (/^(?:since|in|on|for|ever)$/.test(tokens[at + 1]?.word ?? ''))
    return MOST.test(word) ? 'up' : LEAST.test(word) ? 'down' : undefined;
  const found = /^highs?$/.test(word) ? 'up' : /^lows?$/.test(word) ? 'down' : undefined;
  return found && EXTREMES.test(tokens[at - 1]?.word ?? '') ? found : undefined;
}

/** "9,000 fewer places": between the number and what it counts. */
function counted(tokens: Token[], { amount, last }: Anchor): Direction {
  const word = tokens[amount.last + 1]?.word ?? '';
  if (amount.last + 1 > last + 1) return undefined;
  return word === 'more' ? 'up' : /^(?:fewer|less)$/.test(word) ? 'down' : undefined;
}

/** "could take $1 billion off its exports". */
const takenOff = (tokens: Token[], { last }: Anchor): Direction =>
  tokens[last + 1]?.word === 'off' && is(tokens[last + 2], 'DET') ? 'down' : undefined;

const RISES = /^(?:rise|increase|jump|gain|surge|growth|expansion|improvement|leap|spike|climb)s?$/;
const FALLS = /^(?:drop|fall|decline|decrease|reduction|contraction|slump|plunge|slide|tumble|dip|cut)s?$/;

/** "a 12.5 percent drop", "a 5 percent annual increase". */
function movement(tokens: Token[], { last }: Anchor): Direction {
  for (const at of [last + 1, last + 2]) {
    const word = tokens[at]?.word ?? '';
    if (RISES.test(word)) return 'up';
    if (FALLS.test(word)) return 'down';
  }
  return undefined;
}

const FAR = 24;
const IN_ALL = 6;

/** "9 percent more than", "a third fewer than", "up sharply", "down from": what is put after a comma. */
function apposed(tokens: Token[], comma: number): Direction {
  const [next, after] = [tokens[comma + 1]?.word ?? '', tokens[comma + 2]?.word ?? ''];
  if (/^(?:up|down)$/.test(next)) return after === 'to' ? undefined : next === 'up' ? 'up' : 'down';
  const than = tokens.slice(comma + 1, comma + IN_ALL).findIndex(({ word }) => word === 'than');
  const isSized = tokens
    .slice(comma + 1, comma + 4)
    .some(({ word, kind }) => kind === 'number' || /^(?:half|third|quarter|fifth|tenth)$/.test(word));
  return than > 1 && isSized ? comparison(tokens, comma + than) : undefined;
}

/** ", 10.9 percent more than in June", ", up from 9 percent": farther off, where no other number stands between. */
function comparedAfter(tokens: Token[], { last }: Anchor): Direction {
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + FAR); at++) {
    const { word, kind } = tokens[at] ?? { word: ';' };
    const found = word === ',' ? apposed(tokens, at) : undefined;
    if (found) return found;
    if (ENDS.test(word) || (kind === 'number' && !/^(?:19|20)\d\d$/.test(word))) return undefined;
  }
  return undefined;
}

/** Whether a percentage tells a change: "down 60 percent", "off 3 percent", "8 percent more than", "a fifth bigger". */
export function isMoved(tokens: Token[], { first, last }: Anchor): boolean {
  const before = tokens[first - 1]?.word ?? '';
  const after = tokens[last + 1]?.word ?? '';
  // "laid off 10 percent of its staff" is a share of them
  const isLaidOff = before === 'off' && /^la(?:y|ys|id|ying)$/.test(tokens[first - 2]?.word ?? '');
  if (/^(?:up|down|off|by)$/.test(before) && !isLaidOff) return true;
  return /^(?:more|less|fewer|higher|lower|bigger|smaller)$/.test(after) && !isBound(tokens, last + 1);
}

/** What an amount is said to be beside another time's: ", up 2.4 % on the year", "a 45-year high of …". */
export function comparedWith(tokens: Token[], anchor: Anchor): Direction {
  const { first, last } = anchor;
  for (let at = first - 1; at >= Math.max(0, first - AROUND); at--) {
    if (ENDS.test(tokens[at]?.word ?? '')) break;
    const found = extreme(tokens, at);
    if (found) return found;
  }
  const beside = counted(tokens, anchor) ?? movement(tokens, anchor) ?? takenOff(tokens, anchor);
  if (beside) return beside;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + AROUND); at++) {
    if (ENDS.test(tokens[at]?.word ?? '')) break;
    const found = comparison(tokens, at) ?? extreme(tokens, at);
    if (found) return found;
  }
  return comparedAfter(tokens, anchor);
}
