/**
 * Directions: whether an amount went up or down, or was come to from below or above.
 *
 * In:  tokens, a draft and its anchor.
 * Out: `up`, `down`, or nothing.
 * Limit: read from the verb of the match and from what the amount is compared with right beside it.
 */
import type { Anchor } from './anchors';
import type { Quantity } from './claim';
import type { Draft } from './drafts';
import { is, type Token } from './tokens';

type Direction = Quantity['direction'];

const UP = /^(?:up|more|higher|additional|extra|increase|rise|gain|growth|jump|surge|past)$/;
const DOWN = /^(?:down|fewer|less|lower|decrease|decline|drop|fall|reduction|below)$/;
/** Verbs that pass a level on the way up. */
const PASSES = /^(?:top|pass|cross|exceed|surpass|breach|outstrip)(?:e?s|p?ed|ing)?$/;

function wordDirection(token: Token | undefined): Direction {
  if (!token || token.possessive) return undefined;
  if (UP.test(token.word) || PASSES.test(token.word)) return 'up';
  if (DOWN.test(token.word)) return 'down';
  if (is(token, 'FALL') && !/^(?:come|comes|came|coming|cut|cuts|cutting)$/.test(token.word)) return 'down';
  if (is(token, 'CUT')) return 'down';
  return is(token, 'RISE', 'RAISE') && !/^(?:go|goes|gone|going|went|add|adds|added|adding)$/.test(token.word)
    ? 'up'
    : undefined;
}

/** The words of the match, the nearest to the amount first, those before it before those after. */
export function directionOf(tokens: Token[], { match }: Draft, anchor: Anchor): Direction {
  if (anchor.kind === 'multiple') return tokens[anchor.first]?.word === 'halved' ? 'down' : 'up';
  for (let at = anchor.first; at >= match.first; at--) {
    const found = tokens[at + 1]?.word === 'than' ? undefined : wordDirection(tokens[at]);
    if (found) return found;
  }
  for (let at = match.last; at > anchor.last; at--) {
    const found = wordDirection(tokens[at]);
    if (found) return found;
  }
  if (anchor.previous === undefined) return undefined;
  return anchor.amount.value < anchor.previous ? 'down' : 'up';
}

const ENDS = /^[;:?!]$|^(?:and|but|while|whereas|although|with)$/;
const HIGHER =
  /^(?:up|more|higher|above|increase|rise|gain|jump|surge|double|triple|worse|wider|bigger|larger)$/;
const LOWER = /^(?:down|fewer|less|lower|below|off|drop|fall|decline|decrease|smaller|narrower|short)$/;
const EXTREMES = /^(?:record|another|new|fresh|historic)$|(?:time|year|month|decade|week|quarter|yr)$/;
const MOST = /^(?:most|highest|largest|biggest|greatest|widest|fastest|worst|strongest)$/;
const LEAST = /^(?:fewest|least|lowest|smallest|narrowest|slowest|weakest)$/;
const AROUND = 7;

/** "more than 500" bounds a number; "2.4 % more than in May" compares with one. */
const isBound = (tokens: Token[], at: number): boolean =>
  tokens[at + 1]?.word === 'than' && tokens[at + 2]?.kind === 'number';

function comparison(tokens: Token[], at: number): Direction {
  const word = tokens[at]?.word ?? '';
  if (isBound(tokens, at)) return undefined;
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

/** "a 12.5 percent drop", "a 5 percent annual increase". */
function movement(tokens: Token[], { last }: Anchor): Direction {
  for (const at of [last + 1, last + 2]) {
    const token = tokens[at];
    if (!token || !is(token, 'RISE', 'FALL', 'GROWTH_N', 'CUT')) continue;
    // "5 percent fell": a verb with a subject of its own
    if (/(?:ed|ing)$|^(?:fell|rose|grew|shrank|sank|slid)$/.test(token.word)) return undefined;
    return wordDirection(token) ?? (is(token, 'GROWTH_N') ? 'up' : undefined);
  }
  return undefined;
}

/** What an amount is said to be beside another time's: ", up 2.4 % on the year", "a 45-year high of …". */
export function comparedWith(tokens: Token[], anchor: Anchor): Direction {
  const { first, last } = anchor;
  for (let at = first - 1; at >= Math.max(0, first - AROUND); at--) {
    if (ENDS.test(tokens[at]?.word ?? '')) break;
    const found = extreme(tokens, at);
    if (found) return found;
  }
  const beside = counted(tokens, anchor) ?? movement(tokens, anchor);
  if (beside) return beside;
  for (let at = last + 1; at <= Math.min(tokens.length - 1, last + AROUND); at++) {
    if (ENDS.test(tokens[at]?.word ?? '')) break;
    const found = comparison(tokens, at) ?? extreme(tokens, at);
    if (found) return found;
  }
  return undefined;
}

const CLAUSE = /^[;:?!—()]$|^(?:but|while|whereas|although|though|because|after|when|with|if)$/;
const FAR = 24;

/** A number that only tells the step: "fell by 31 in August to 4.7 million", "from 15 to". */
const isStep = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:by|from|in|since)$/.test(word));

/** The verb or noun of moving that governs an amount from farther off: "raised the duty on phones to 20 percent". */
export function movedTo(tokens: Token[], { first, amount }: Anchor): Direction {
  if (tokens.slice(first, amount.number).some(({ word }) => word === 'record')) return 'up';
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const token = tokens[at];
    if (!token || CLAUSE.test(token.word) || is(token, 'BE')) return undefined;
    if (token.kind === 'number' && !isStep(tokens, at)) return undefined;
    // "make up", "gave up": farther off they are parts of other verbs
    const isParticle = /^(?:up|down|past|below)$/.test(token.word) && at < first - 2;
    const found = isParticle || isBound(tokens, at) ? undefined : wordDirection(token);
    if (found) return found;
  }
  return undefined;
}
