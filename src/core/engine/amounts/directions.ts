/**
 * Directions: whether an amount went up or down, or was come to from below or above.
 *
 * In:  tokens, a draft and its anchor; whether the amount is reached rather than passed over.
 * Out: `up`, `down`, or nothing.
 * Limit: read from the verb that governs the amount and from what it is compared with (comparisons.ts).
 */
import type { Anchor } from './anchors';
import { comparedWith, isBound, type Direction } from './comparisons';
import type { Draft } from '../drafts';
import { is, type Token } from '../tokens';

const UP =
  /^(?:up|more|higher|additional|extra|increase|rise|gain|growth|jump|surge|past|enlarge[sd]?|swollen)$/;
const DOWN = /^(?:down|fewer|less|lower|decrease|decline|drop|fall|reduction|below|shorten(?:s|ed)?)$/;
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
function ofMatch(tokens: Token[], { match }: Draft, anchor: Anchor): Direction {
  for (let at = anchor.first; at >= match.first; at--) {
    const found = tokens[at + 1]?.word === 'than' ? undefined : wordDirection(tokens[at]);
    if (found) return found;
  }
  for (let at = match.last; at > anchor.last; at--) {
    const found = wordDirection(tokens[at]);
    if (found) return found;
  }
  return sincePrevious(anchor);
}

function sincePrevious({ amount, previous }: Anchor): Direction {
  if (previous === undefined) return undefined;
  return amount.value < previous ? 'down' : 'up';
}

const CLAUSE = /^[;:?!—()]$|^(?:but|while|whereas|although|though|because|after|when|with|if|that)$/;
const FAR = 24;

/** A number that only tells the step: "fell by 31 in August to 4.7 million", "from 15 to". */
const isStep = (tokens: Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ word }) => /^(?:by|from|in|since)$/.test(word));

/** The verb or noun of moving that governs an amount from farther off: "raised the duty on phones to 20 percent". */
function movedTo(tokens: Token[], { first, amount }: Anchor): Direction {
  if (tokens.slice(first, amount.number).some(({ word }) => word === 'record')) return 'up';
  for (let at = first - 1; at >= Math.max(0, first - FAR); at--) {
    const token = tokens[at];
    if (!token || CLAUSE.test(token.word) || (is(token, 'BE') && at < first - 1)) return undefined;
    if (token.kind === 'number' && !isStep(tokens, at)) return undefined;
    // "make up", "gave up": farther off they are parts of other verbs
    const isParticle = /^(?:up|down|past|below)$/.test(token.word) && at < first - 2;
    const isOff = token.word === 'off' && at === first - 1 && is(tokens[at - 1], 'BE');
    const found = isOff ? 'down' : isParticle || isBound(tokens, at) ? undefined : wordDirection(token);
    if (found) return found;
  }
  return undefined;
}

/** "exports climbed 22.9 percent and imports by 25.3 percent": the second has the verb of the first. */
function sharedVerb(tokens: Token[], { first }: Anchor): Direction {
  if (tokens[first - 1]?.word !== 'by') return undefined;
  const link = tokens.slice(Math.max(0, first - 5), first - 1).findLastIndex(({ word }) => word === 'and');
  if (link < 0) return undefined;
  const and = Math.max(0, first - 5) + link;
  for (let at = and - 1; at >= Math.max(0, and - 12); at--) {
    if (CLAUSE.test(tokens[at]?.word ?? '')) return undefined;
    const found = is(tokens[at], 'RISE', 'FALL') ? wordDirection(tokens[at]) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "unemployment could reach 15 percent", "the gap hit $9 billion": numbers that one speaks of so when they rise. */
function reached(tokens: Token[], draft: Draft, { first }: Anchor): Direction {
  const word = tokens[first - 1]?.word ?? '';
  if (draft.kind === 'trade') return /^hits?$/.test(word) ? 'up' : undefined;
  const counts =
    draft.measure === 'unemployed' || draft.measure === 'claims' || draft.measure === 'participation';
  return draft.kind === 'jobs' && counts && /^(?:hits?|reach(?:es|ed)?|above)$/.test(word) ? 'up' : undefined;
}

const isDeficitPledge = ({ kind, measure }: Draft): boolean => kind === 'pledge' && measure === 'deficit';

/** "keep the deficit below 3 percent": what is held goes nowhere; a promise may be kept. */
const isHeld = (tokens: Token[], { first }: Anchor): boolean =>
  tokens
    .slice(Math.max(0, first - 8), first)
    .some(({ word }) => /^(?:keep|keeps|keeping|hold|holds|holding|stay|stays|maintain)$/.test(word));

const lowers = ({ word }: Token): boolean =>
  /^(?:under|below|beneath|clos(?:e|es|ed|ing)|eras(?:e|ing)|wring|halv(?:e|es|ed|ing))$/.test(word);

/** A promise about a deficit that says how low it shall be, or what of it shall go. */
function deficitOf(tokens: Token[], draft: Draft, { first, amount }: Anchor): Direction {
  if (!isDeficitPledge(draft)) return undefined;
  return tokens.slice(Math.max(0, first - 12), amount.number).some(lowers) ? 'down' : undefined;
}

/** "lifted its 12 percent duty": gone, not raised. */
const isLifted = (tokens: Token[], { kind }: Draft, { first }: Anchor): boolean =>
  kind === 'tariff' &&
  tokens.slice(Math.max(0, first - 4), first).some(({ word }) => word.startsWith('lift'));

/** The way of a change, or of the change that led to a level. */
export function directionTo(tokens: Token[], draft: Draft, anchor: Anchor, moved: boolean): Direction {
  if (anchor.kind === 'multiple') return tokens[anchor.first]?.word.startsWith('halv') ? 'down' : 'up';
  if (isDeficitPledge(draft) && isHeld(tokens, anchor)) return undefined;
  if (!moved && isLifted(tokens, draft, anchor)) return undefined;
  const verb = tokens[anchor.first - 1]?.word === 'by' ? movedTo(tokens, anchor) : undefined;
  return (
    (moved ? ofMatch(tokens, draft, anchor) : undefined) ??
    verb ??
    comparedWith(tokens, anchor) ??
    reached(tokens, draft, anchor) ??
    deficitOf(tokens, draft, anchor) ??
    // "drops its pledge of 5,000 jobs": what drops is not the number
    (draft.kind === 'pledge' ? undefined : (movedTo(tokens, anchor) ?? sharedVerb(tokens, anchor)))
  );
}

/** A share has a way only where it is told beside the one before: "15 percent of workers, up from 12". */
export const directionOfShare = sincePrevious;
