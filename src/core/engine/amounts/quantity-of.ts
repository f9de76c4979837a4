/**
 * Quantity of a draft: the record's form of the amount, with what it is: a level, a change or a share.
 *
 * In:  a draft with an anchor, and its sentence's tokens.
 * Out: the Quantity.
 * Limit: a level has a direction only where a change led to it; directions.ts reads it.
 */
import type { Anchor } from './anchors';
import type { Quantity } from '../claim';
import type { Draft } from '../drafts';
import { isStepAt } from './amount-ranges';
import { isMoved } from './comparisons';
import { directionOfShare, directionTo } from './directions';
import { perAfter } from './amount-units';
import { is, type Token } from '../tokens';

/** Whether the amount is reached ("rose to 5 %") rather than passed over ("rose by 5 %", "rose 5 %"). */
function isReached(tokens: Token[], anchor: Anchor): boolean {
  const before = tokens.slice(Math.max(0, anchor.first - 6), anchor.first);
  const to = before.findLastIndex(({ word }) => /^(?:to|at|below|above)$/.test(word));
  // "exports to China rose 3 percent", "expected to rise 3 percent": what stands before the verb is not reached
  const verb = before.findLastIndex((token) => is(token, 'RISE', 'FALL', 'CUT'));
  const by = before.findLastIndex(({ word }) => word === 'by');
  return to >= 0 && to > verb && to >= by;
}

const MORE = /^(?:more|fewer|less)$/;

/** "25,000 more jobs", "3 million fewer boxes": of jobs promised or made, "more" only counts them. */
function isMoreOf(tokens: Token[], { kind, measure }: Draft, { head, amount }: Anchor): boolean {
  const word = tokens[amount.last + 1]?.word ?? '';
  if (!MORE.test(word) || (kind !== 'trade' && kind !== 'jobs')) return false;
  if (kind === 'trade' || word !== 'more' || tokens[amount.last + 2]?.word === 'than') return true;
  return measure === 'employed' && head !== null;
}

/** A rate is a level however it came about; other percentages of jobs and trade may tell a change. */
function tellsChange(tokens: Token[], draft: Draft, anchor: Anchor): boolean {
  if (draft.kind !== 'jobs' && draft.kind !== 'trade') return false;
  if (anchor.kind === 'multiple') return true;
  if (draft.measure === 'unemployed' || draft.measure === 'participation') return false;
  return isPercent(anchor) && isMoved(tokens, anchor);
}

const isPercent = ({ amount: { unit } }: Anchor): boolean =>
  unit === 'percent' || unit === 'percentage_points';

/** A deficit is promised to be of some size, or to change by one. */
const deficitIs = (tokens: Token[], { first, amount }: Anchor): Quantity['is'] =>
  tokens.slice(first - 1, amount.number).some(({ word }) => /^(?:to|under|below|beneath)$/.test(word))
    ? 'level'
    : 'change';

/** People who are counted as they stand; a number of them may tell how many more or fewer they became. */
const STOCKS: ReadonlySet<Draft['measure']> = new Set(['unemployed', 'claims', 'employed', 'openings']);
const PASSED = /^(?:below|under|above|over)$/;

/** "Claims fell 13,000", "the number at work rose by 1,200"; "fell below 2,000" is a level. */
function isStep(tokens: Token[], { measure }: Draft, { first, last, amount, previous }: Anchor): boolean {
  if (amount.max !== undefined || previous !== undefined || !isStepAt(tokens, first)) return false;
  if (PASSED.test(tokens[first]?.word ?? '') && tokens[first - 1]?.word !== 'by') return false;
  return STOCKS.has(measure) || tokens[last + 1]?.word === 'to';
}

function jobsAre(tokens: Token[], draft: Draft, anchor: Anchor): Quantity['is'] {
  const isRate = draft.measure === 'unemployed' || draft.measure === 'participation';
  if (isPercent(anchor) && !isRate) return 'share';
  const isBy = tokens[anchor.first - 1]?.word === 'by' && draft.measure === 'unemployed';
  if (isPercent(anchor)) return isBy || anchor.amount.unit === 'percentage_points' ? 'change' : 'level';
  return isStep(tokens, draft, anchor) ? 'change' : 'level';
}

function whatItIs(tokens: Token[], draft: Draft, anchor: Anchor): Quantity['is'] {
  const isBy = tokens[anchor.first - 1]?.word === 'by';
  // "to double its workforce"
  if (anchor.amount.form === 'multiple') return 'change';
  if (tellsChange(tokens, draft, anchor) || isMoreOf(tokens, draft, anchor)) return 'change';
  if (draft.rule.is === 'change' && draft.kind !== 'pledge' && isReached(tokens, anchor)) return 'level';
  if (draft.rule.is) return draft.rule.is;
  if (anchor.amount.form === 'share' && draft.kind !== 'pledge') return 'share';
  if (draft.kind === 'jobs') return jobsAre(tokens, draft, anchor);
  if (draft.kind === 'pledge') return draft.measure === 'deficit' ? deficitIs(tokens, anchor) : 'level';
  return isBy && (draft.kind === 'trade' || isPercent(anchor)) ? 'change' : 'level';
}

function unitOf(draft: Draft, anchor: Anchor): string {
  if (anchor.amount.unit) return anchor.amount.unit;
  if (draft.measure === 'claims') return 'claims';
  // "lowered to zero"
  if (draft.measure === 'rate') return 'percent';
  const counted = anchor.head?.kind;
  const people = draft.kind === 'jobs' || (draft.kind === 'pledge' && draft.measure === 'jobs');
  if (people || counted === 'jobs' || counted === 'workers') return 'jobs';
  return anchor.head?.noun ?? 'units';
}

/** A unit of measure keeps both its words: "metric tons". */
const round = (value: number): number => Number(value.toPrecision(12));

function directionOf(
  tokens: Token[],
  draft: Draft,
  anchor: Anchor,
  what: Quantity['is'],
): Quantity['direction'] {
  if (what === 'share') return directionOfShare(anchor);
  // "raised duties on $60 billion of goods": what rises is the rate
  if (draft.kind === 'tariff' && draft.measure === 'coverage' && what === 'level') return undefined;
  const moved = what === 'change' || isReached(tokens, anchor) || anchor.previous !== undefined;
  return directionTo(tokens, draft, anchor, moved);
}

/** The quantity of a draft; call it only where the draft has an anchor. */
export function quantityOf(tokens: Token[], draft: Draft, anchor: Anchor): Quantity {
  const { amount } = anchor;
  const what = whatItIs(tokens, draft, anchor);
  const direction = directionOf(tokens, draft, anchor, what);
  const end = tokens[amount.last]?.end ?? amount.end;
  // "150,000 jobs a month": the noun stands between
  const per = amount.per ?? perAfter(tokens, anchor.last + 1)?.per;
  return {
    value: round(amount.value),
    unit: unitOf(draft, anchor),
    is: what,
    ...(direction && { direction }),
    ...(anchor.previous !== undefined && { previous: round(anchor.previous) }),
    ...(amount.max !== undefined && { max: round(amount.max) }),
    ...(amount.approx && { approx: amount.approx }),
    ...(amount.bound && { bound: amount.bound }),
    ...(per && { per }),
    start: tokens[amount.first]?.start ?? amount.start,
    end,
  };
}
