/**
 * Anchors: what a rule may stand on in one sentence, amounts with the nouns that they count, and words.
 *
 * In:  the tokens of a sentence.
 * Out: anchors in order. "From 10 % to 25 %" is one anchor with a previous value; "(£2.7bn)" after dollars is none.
 * Limit: at most a hundred amounts a sentence are read: beyond that it is a table, not a sentence.
 */
import { findHead, type Head } from './heads';
import type { AnchorKind } from '../words/patterns';
import { findAmounts, type Amount } from './quantities';
import { is, type Token } from '../tokens';

export type Anchor = {
  kind: AnchorKind;
  /** Token indices, both inclusive: from the first bounding word to the noun that is counted. */
  first: number;
  last: number;
  amount: Amount;
  head: Head | null;
  previous?: number;
};

const MOST = 100;

function kindOf(amount: Amount, head: Head | null): AnchorKind {
  if (amount.form === 'multiple') return 'multiple';
  if (amount.unit === 'percent') return 'percent';
  if (amount.unit === 'percentage_points') return 'points';
  if (amount.unit !== '') return 'money';
  return head?.kind ?? 'bare';
}

function anchorOf(tokens: Token[], amount: Amount): Anchor {
  const counted = amount.unit === '' ? findHead(tokens, amount) : null;
  return {
    kind: kindOf(amount, counted),
    first: amount.first,
    last: Math.max(amount.last, counted?.at ?? 0),
    amount,
    head: counted,
  };
}

/** A sum repeated in another currency in brackets: "$5bn (£2.7bn)". */
function isRepeated(tokens: Token[], anchor: Anchor, before: Anchor | undefined): boolean {
  if (before?.kind !== 'money' || anchor.kind !== 'money') return false;
  const open = tokens.slice(before.last + 1, anchor.first).some((token) => token.word === '(');
  return open && anchor.first - before.last <= 4 && before.amount.unit !== anchor.amount.unit;
}

/** A sum put in proportion right after it: "$9.7 billion, or 1.1 percent of GDP". */
const isOfOutput = (tokens: Token[], { kind, first, last }: Anchor, before: Anchor | undefined): boolean =>
  kind === 'percent' &&
  before?.kind === 'money' &&
  first - before.last <= 3 &&
  tokens[last + 1]?.word === 'of' &&
  /^(?:gdp|gnp|output|national)$/.test(tokens[last + 2]?.word ?? '');

const CHANCE = /^(?:chances?|odds|probability|likelihood)$/;

/** "a 40 percent chance", "put the odds of new duties at 65 percent": in one clause. */
function isChance(tokens: Token[], { kind, first, last }: Anchor): boolean {
  if (kind !== 'percent') return false;
  if (CHANCE.test(tokens[last + 1]?.word ?? '')) return true;
  if (!/^(?:at|is|are|was|were)$/.test(tokens[first - 1]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - 14), first);
  const clause = before.slice(before.findLastIndex((token) => token.kind === 'sign') + 1);
  return clause.some(({ word }) => CHANCE.test(word));
}

/** "Three Boeing 787 jets": two numbers that count the same word; the second is a model's. */
const isModelOf = ({ kind, head }: Anchor, before: Anchor | undefined): boolean =>
  kind === 'things' && head !== null && head.at === before?.head?.at;

const FROM = /^(?:from|against|versus|vs)$/;
const COMPARED = /^(?:compared (?:with|to)|rather than|instead of)$/;

/** "6.6m, double the previous week's 3.3m". */
const TIMES_BEFORE =
  /^, (?:\w+ ){0,2}(?:double|twice|triple|half|quadruple) the (?:previous|prior|preceding) (?:week|month|quarter|year)$/;

/** What may stand between "from" and a number: "from a revised 4.4 percent". */
const LOOSE = /^(?:the|a|an|its|revised|record|upwardly|downwardly|previous)$/;

/** Of one unit, or one bare beside a rate or beside a sum of its size: "from 25 percent up to 35". */
function areOfOneUnit(one: Anchor, other: Anchor): boolean {
  if (one.amount.unit === other.amount.unit) return true;
  const named = one.kind === 'bare' ? other : other.kind === 'bare' ? one : null;
  return named?.kind === 'percent' || (named?.kind === 'money' && one.amount.scaled && other.amount.scaled);
}

/** How `later` replaces `earlier`: "from 25 % to 15 %", "to $31bn from $20bn", "down from 20 %", "compared with 5 %". */
function replaced(tokens: Token[], earlier: Anchor, later: Anchor): 'earlier' | 'later' | null {
  if (!areOfOneUnit(earlier, later)) return null;
  const between = tokens.slice(earlier.last + 1, later.first).map((token) => token.word);
  const isUpFrom = /^(?:up|down) from$/.test(between.slice(-2).join(' '));
  if (between.length > (isUpFrom ? 14 : 8)) return null;
  if (between.some((word) => /^(?:[;:—]|and|while|but)$/.test(word))) return null;
  const before = tokens[earlier.first - 1]?.word ?? '';
  const from =
    before === 'from' || (is(tokens[earlier.first - 1], 'DET') && tokens[earlier.first - 2]?.word === 'from');
  if (from && between.includes('to')) return 'earlier';
  if (isPassed(tokens, earlier, between) || isNewRate(tokens, earlier, between)) return 'earlier';
  // "scaled back its plan to create 4,000 jobs to just 900"
  if (before !== 'by' && between.length === 1 && between[0] === 'to' && isRevised(tokens, earlier.first))
    return 'earlier';
  if (TIMES_BEFORE.test(between.join(' '))) return 'later';
  const link = between.slice(0, between.findLastIndex((word) => !LOOSE.test(word)) + 1);
  return FROM.test(link.at(-1) ?? '') || COMPARED.test(link.slice(-2).join(' ')) ? 'later' : null;
}

/** "below 6 percent to 5.8": the mark that was passed on the way. */
const isPassed = (tokens: Token[], { first }: Anchor, between: string[]): boolean =>
  between.length === 1 &&
  between[0] === 'to' &&
  /^(?:below|under|above|over)$/.test(tokens[first]?.word ?? '');

/** "27.5 percent tariffs on cars were reduced to 10 percent". */
const isNewRate = (tokens: Token[], { kind, last }: Anchor, between: string[]): boolean =>
  kind === 'percent' &&
  is(tokens[last + 1], 'TARIFF_N') &&
  between.at(-1) === 'to' &&
  /^(?:cut|reduced|lowered|raised|increased?|hiked|doubled|slashed|rise|climb|jump|go)$/.test(
    between.at(-2) ?? '',
  );

/** "The 10 percent tariffs on $200 billion of goods will rise to 25 percent": the same, over the sum that the rate covers. */
function overSum(tokens: Token[], kept: readonly Anchor[], later: Anchor): Anchor | null {
  const [rate, sum] = kept.slice(-2);
  if (!rate || sum?.kind !== 'money' || later.kind !== 'percent') return null;
  const between = tokens.slice(sum.last + 1, later.first).map(({ word }) => word);
  return between.length < 9 && isNewRate(tokens, rate, between) ? rate : null;
}

/** Whether a plan was raised or cut right before token `at`. */
const isRevised = (tokens: Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 10), at)
    .some((token) => is(token, 'RAISE', 'CUT') || /^(?:scal|par)(?:e[sd]?|ing)$/.test(token.word));

/** The later amount in the place of the earlier, counting what either of them counts. */
const inPlaceOf = (later: Anchor, earlier: Anchor): Anchor => ({
  ...later,
  ...(later.amount.unit === '' && { amount: { ...later.amount, unit: earlier.amount.unit } }),
  ...(later.head === null && { kind: earlier.kind, head: earlier.head }),
  previous: earlier.amount.value,
});

/** "From 4.4 percent in July and 4.3 percent a year ago": another figure that the first is compared with. */
function isComparedToo(
  tokens: Token[],
  before: Anchor | undefined,
  { first, last, amount }: Anchor,
): boolean {
  if (before?.previous === undefined || before.amount.unit !== amount.unit) return false;
  if (tokens[first - 1]?.word !== 'and') return false;
  const [article, unit, when] = tokens.slice(last + 1, last + 4).map(({ word }) => word);
  return (
    article === 'a' &&
    /^(?:year|month|week|quarter)$/.test(unit ?? '') &&
    /^(?:ago|earlier|before)$/.test(when ?? '')
  );
}

/** "$430bn over five years, up from $350bn": how long it takes stands between the two. */
const isTerm = ({ head }: Anchor): boolean => /^(?:years?|months?)$/.test(head?.noun ?? '');

function withPrevious(tokens: Token[], anchors: Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const before = kept.at(-1);
    if (isComparedToo(tokens, before, anchor)) continue;
    const was = overSum(tokens, kept, anchor);
    if (was) {
      kept.splice(-2, 1);
      kept.push(inPlaceOf(anchor, was));
      continue;
    }
    const longBefore = before && isTerm(before) ? kept.at(-2) : undefined;
    if (longBefore && replaced(tokens, longBefore, anchor) === 'later') {
      kept[kept.length - 2] = { ...longBefore, previous: anchor.amount.value };
      continue;
    }
    const gone = before && replaced(tokens, before, anchor);
    if (gone === 'earlier' && before) kept[kept.length - 1] = inPlaceOf(anchor, before);
    else if (gone === 'later' && before) kept[kept.length - 1] = { ...before, previous: anchor.amount.value };
    else kept.push(anchor);
  }
  return kept;
}

/** Finds the amounts of a sentence that a rule may stand on. */
export function findAnchors(tokens: Token[]): Anchor[] {
  const anchors = findAmounts(tokens)
    .slice(0, MOST)
    .map((amount) => anchorOf(tokens, amount));
  const single = anchors.filter(
    (anchor, index) =>
      !isChance(tokens, anchor) &&
      !isModelOf(anchor, anchors[index - 1]) &&
      !isRepeated(tokens, anchor, anchors[index - 1]) &&
      !isOfOutput(tokens, anchor, anchors[index - 1]),
  );
  return withPrevious(tokens, single);
}
