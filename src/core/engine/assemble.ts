/**
 * Assemble: a draft as the record of a claim.
 *
 * In:  a read sentence, a draft, where the next claim begins.
 * Out: the claim without its id.
 * Limit: whatever cannot be read from the sentence is left out of the record.
 */
import { findActor } from './actors';
import { addMonths, isoDate, parseDate } from './calendar';
import { confidenceOf } from './calibration';
import type { Claim, Deadline, Goods, Period, Quantity } from './claim';
import type { Draft } from './drafts';
import type { TimePhrase } from './period-reads';
import { quantityOf } from './quantity-of';
import { followsOn, type ReadSentence } from './read-sentence';
import { findSides } from './sides';
import { spanOf, type TokenSpan } from './spans';
import { statusOf, type Window } from './statuses';
import { findSpeaker } from './speakers';
import { is } from './tokens';

const AROUND = 32;

export type Assembled = { claim: Omit<Claim, 'id'>; draft: Draft; sentence: ReadSentence; span: TokenSpan };

/** The time phrase that belongs to the claim: inside its span, else the nearest of the sentence. */
function timeOf({ times, span: { start } }: ReadSentence, from: number, to: number): TimePhrase | null {
  const [first, last] = [from - start, to - start];
  const inside = times.find((time) => time.start >= first && time.end <= last + 1);
  if (inside) return inside;
  if (times.length === 1) return times[0] ?? null;
  const near = times
    .map((time) => ({ time, away: time.end <= first ? first - time.end : time.start - last }))
    .filter(({ away }) => away >= -1 && away < 60)
    .sort((a, b) => a.away - b.away);
  return near[0]?.time ?? null;
}

/** Whether a stated time is later than the document: "plans to open in 2030". */
const liesAhead = (time: TimePhrase, published: string | undefined): boolean =>
  time.to !== undefined && published !== undefined && time.to > published.slice(0, time.to.length);

/** "In January 2017 … over the next five years" runs from the day told, not from the day of publication. */
function dueFrom({ times }: ReadSentence, time: TimePhrase): string | null {
  const start = times.find(
    (other) => other !== time && !other.ahead && other.from !== undefined && other.end <= time.start,
  )?.from;
  const day = start ? parseDate(start) : null;
  const size = /^P(\d{1,3})([YM])$/.exec(time.duration ?? '');
  if (!day || !size) return null;
  const due = addMonths(day, Number(size[1]) * (size[2] === 'Y' ? 12 : 1));
  return isoDate(day.month ? due : { year: due.year });
}

/** "…in January, the department said. Yet the jobless rate edged down": the month of the sentence before, where it names one. */
function monthBefore(sentence: ReadSentence): { period?: Period } {
  const before = sentence.times.length === 0 ? sentence.before() : null;
  const [time, ...others] = before?.times ?? [];
  if (
    !before ||
    !followsOn(before, sentence) ||
    !time?.from ||
    time.ahead ||
    others.length > 0 ||
    time.from.length < 7
  )
    return {};
  const { start } = before.span;
  const { text, from, to } = time;
  return { period: { text, start: start + time.start, end: start + time.end, from, ...(to && { to }) } };
}

function timing(
  sentence: ReadSentence,
  draft: Draft,
  from: number,
  to: number,
): { period?: Period; deadline?: Deadline } {
  const time = timeOf(sentence, from, to);
  if (!time) return draft.kind === 'jobs' || draft.kind === 'trade' ? monthBefore(sentence) : {};
  const at = {
    text: time.text,
    start: sentence.span.start + time.start,
    end: sentence.span.start + time.end,
  };
  const commits = draft.kind === 'pledge' && (time.ahead || liesAhead(time, sentence.source.published));
  if (!commits)
    return { period: { ...at, ...(time.from && { from: time.from }), ...(time.to && { to: time.to }) } };
  const date = dueFrom(sentence, time) ?? time.to;
  return {
    deadline: {
      ...at,
      ...(date && { date }),
      ...(!date && time.duration && { duration: time.duration }),
      ...(date && time.inferred && { inferred: time.inferred }),
    },
  };
}

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

/** Makes the record; `window` ends where the claims beside it begin. */
export function assemble(sentence: ReadSentence, draft: Draft, window: Window): Assembled {
  const { tokens, source } = sentence;
  const span = spanOf(tokens, draft, window);
  const start = tokens[span.first]?.start ?? sentence.span.start;
  const end = tokens[span.last]?.end ?? sentence.span.end;
  const quote = source.text.slice(start, end);
  const speaker = findSpeaker(sentence, span.first, span.last);
  const actor = findActor(sentence, draft, speaker);
  const basis = draft.kind === 'trade' ? basisOf(quote) : undefined;
  const goods = goodsOf(sentence, draft, span);
  const claim: Omit<Claim, 'id'> = {
    kind: draft.kind,
    status: statusOf(sentence, draft, window),
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
    ...timing(sentence, draft, start, end),
    confidence: confidenceOf(draft.rule.id, draft.score),
  };
  return { claim, draft, sentence, span };
}
