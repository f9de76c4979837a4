/**
 * Quantity of a draft: the record's form of the amount, with what it is: a level, a change or a share.
 *
 * In:  a draft with an anchor, and its sentence's tokens.
 * Out: the Quantity.
 * Limit: a level has a direction only where a change led to it; directions.ts reads it.
 */
import type { Anchor } from './anchors';
import type { Quantity } from './claim';
import type { Draft } from './drafts';
import { comparedWith, directionOf, movedTo } from './directions';
import { perAfter } from './amount-units';
import { is, type Token } from './tokens';

/** Whether the amount is reached ("rose to 5 %") rather than passed over ("rose by 5 %", "rose 5 %"). */
function isReached(tokens: Token[], anchor: Anchor): boolean {
  const before = tokens.slice(Math.max(0, anchor.first - 6), anchor.first);
  const words = before.map((token) => token.word);
  const to = Math.max(
    // "expected exports to rise 3 percent" reaches nothing
    words.findLastIndex((word, at) => word === 'to' && !is(before[at + 1], 'RISE', 'FALL', 'CUT')),
    words.lastIndexOf('at'),
    words.lastIndexOf('below'),
    words.lastIndexOf('above'),
  );
  return to >= 0 && to >= words.lastIndexOf('by');
}

function whatItIs(tokens: Token[], draft: Draft, anchor: Anchor): Quantity['is'] {
  if (draft.rule.is)
    return draft.rule.is === 'change' && draft.kind === 'trade' && isReached(tokens, anchor)
      ? 'level'
      : draft.rule.is;
  const before = tokens[anchor.first - 1]?.word;
  const percent = anchor.amount.unit === 'percent' || anchor.amount.unit === 'percentage_points';
  if (anchor.amount.form === 'share' && draft.kind !== 'pledge') return 'share';
  if (draft.kind === 'trade' && before === 'by') return 'change';
  if (
    draft.kind === 'jobs' &&
    percent &&
    draft.measure !== 'unemployed' &&
    draft.measure !== 'participation'
  ) {
    return draft.measure === 'cut' ? (before === 'by' ? 'change' : 'share') : 'share';
  }
  if (draft.measure === 'unemployed' && (anchor.amount.unit === 'percentage_points' || before === 'by'))
    return 'change';
  if (draft.kind === 'tariff' && percent && before === 'by') return 'change';
  if (draft.measure === 'deficit' && draft.kind === 'pledge') return before === 'to' ? 'level' : 'change';
  return draft.measure === 'employed' && isMoreOf(tokens, anchor) ? 'change' : 'level';
}

/** "2.6 fewer employees", "25,000 more jobs". */
const isMoreOf = (tokens: Token[], anchor: Anchor): boolean =>
  anchor.head !== null && /^(?:more|fewer|less)$/.test(tokens[anchor.amount.last + 1]?.word ?? '');

function unitOf(draft: Draft, anchor: Anchor): string {
  if (anchor.amount.unit) return anchor.amount.unit;
  if (draft.measure === 'claims') return 'claims';
  const counted = anchor.head?.kind;
  const people = draft.kind === 'jobs' || (draft.kind === 'pledge' && draft.measure === 'jobs');
  if (people || counted === 'jobs' || counted === 'workers') return 'jobs';
  return anchor.head?.noun ?? 'units';
}

/** The way of a change, or of the change that led to a level. */
function directionTo(
  tokens: Token[],
  draft: Draft,
  anchor: Anchor,
  what: Quantity['is'],
): Quantity['direction'] {
  const moved = what === 'change' || isReached(tokens, anchor) || anchor.previous !== undefined;
  return (
    (moved ? directionOf(tokens, draft, anchor) : undefined) ??
    comparedWith(tokens, anchor) ??
    // "drops its pledge of 5,000 jobs": what drops is not the number
    (draft.kind === 'pledge' ? undefined : movedTo(tokens, anchor))
  );
}

/** A unit of measure keeps both its words: "metric tons". */
const round = (value: number): number => Number(value.toPrecision(12));

/** The quantity of a draft; call it only where the draft has an anchor. */
export function quantityOf(tokens: Token[], draft: Draft, anchor: Anchor): Quantity {
  const { amount } = anchor;
  const what = whatItIs(tokens, draft, anchor);
  const direction = what === 'share' ? undefined : directionTo(tokens, draft, anchor, what);
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
