/**
 * Assemble: a draft as the record of a claim.
 *
 * In:  a read sentence, a draft, where the next claim begins.
 * Out: the claim without its id.
 * Limit: whatever cannot be read from the sentence is left out of the record.
 */
import { findActor } from './who/actors';
import { conditionEnd } from './clause-ends';
import { confidenceOf } from './evidence/calibration';
import type { Claim, Goods, Quantity, Status } from './claim';
import type { Draft } from './drafts';
import { quantityOf } from './amounts/quantity-of';
import type { ReadSentence } from './read-sentence';
import { findSides } from './sides/sides';
import { spanOf, type TokenSpan } from './spans';
import { statusOf, type Window } from './statuses/statuses';
import { findSpeaker } from './who/speakers';
import { timingOf } from './times/timings';
import { is, type Token } from './tokens';

const AROUND = 32;

export type Assembled = { claim: Omit<Claim, 'id'>; draft: Draft; sentence: ReadSentence; span: TokenSpan };

function basisOf(text: string): Claim['basis'] | undefined {
  if (/\bgoods and services\b/i.test(text)) return 'both';
  if (
    /\bservices? (?:exports?|imports?|trade|surplus|deficit)|(?:exports?|imports?) of services\b/i.test(text)
  )
    return 'services';
  return /\b(?:goods|merchandise)\b/i.test(text) ? 'goods' : undefined;
}

/** The goods that a tariff or a flow names: "imported steel", "car imports", "soybeans". */
function goodsOf({ tokens, source }: ReadSentence, draft: Draft, span: TokenSpan): Goods[] {
  if (draft.kind !== 'tariff' && draft.kind !== 'trade') return [];
  const goods: Goods[] = [];
  for (let at = span.first; at <= span.last; at++) {
    const token = tokens[at];
    if (
      !token ||
      !is(token, 'GOODS_N') ||
      /^(?:goods?|products?|imports?|exports?|articles?|services?|shipments?)$/.test(token.word)
    )
      continue;
    goods.push({ text: source.text.slice(token.start, token.end), start: token.start, end: token.end });
  }
  return goods;
}

/** Rate claims hold a quantity; a value of goods covered is an amount. */
function numbersOf(sentence: ReadSentence, draft: Draft): { quantity?: Quantity; amount?: Quantity } {
  if (!draft.anchor) return {};
  const read = quantityOf(sentence.tokens, draft, draft.anchor);
  return draft.kind === 'tariff' && draft.measure === 'coverage' && read.is !== 'share'
    ? { amount: read }
    : { quantity: read };
}

/** The span, with what a conditional claim hangs on. */
function wholeSpan(tokens: Token[], draft: Draft, window: Window, status: Status): TokenSpan {
  const { first, last } = spanOf(tokens, draft, window);
  return { first, last: status === 'conditional' ? conditionEnd(tokens, last, window.to) : last };
}

/** "Intel promised to invest $3bn and create 700 jobs": the promise is the claim's own verb, not a report of it. */
const spokenFrom = ({ kind, mood }: Draft, { first }: TokenSpan): number =>
  kind === 'pledge' && mood.governor?.kind === 'promise' && mood.start !== undefined
    ? Math.min(first, mood.from)
    : first;

/** Makes the record; `window` ends where the claims beside it begin. */
export function assemble(sentence: ReadSentence, draft: Draft, window: Window): Assembled {
  const { tokens, source } = sentence;
  const status = statusOf(sentence, draft, window);
  const span = wholeSpan(tokens, draft, window, status);
  const start = tokens[span.first]?.start ?? sentence.span.start;
  const end = tokens[span.last]?.end ?? sentence.span.end;
  const quote = source.text.slice(start, end);
  const speaker = findSpeaker(sentence, spokenFrom(draft, span), span.last);
  const actor = findActor(sentence, draft, speaker);
  const basis = draft.kind === 'trade' ? basisOf(quote) : undefined;
  const goods = goodsOf(sentence, draft, span);
  const claim: Omit<Claim, 'id'> = {
    kind: draft.kind,
    status,
    start,
    end,
    quote,
    sentence: sentence.span,
    prefix: source.text.slice(Math.max(0, start - AROUND), start),
    suffix: source.text.slice(end, end + AROUND),
    ...(sentence.where && { where: sentence.where }),
    measure: draft.measure,
    ...(basis && { basis }),
    ...numbersOf(sentence, draft),
    ...(actor && { actor }),
    ...(speaker && { speaker, reported: true }),
    ...findSides(sentence, draft, span),
    ...(goods.length > 0 && { goods }),
    ...timingOf(sentence, draft, start, end),
    confidence: confidenceOf(draft.rule.id, draft.score),
  };
  return { claim, draft, sentence, span };
}
