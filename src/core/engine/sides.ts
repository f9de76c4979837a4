/**
 * Sides: whose jobs, exports or tariffs a claim is about, and who stands on the other side.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner, each a list.
 * Limit: read from prepositions and adjectives in the claim itself; the sentence before is asked only for "that figure".
 */
import type { Place } from './claim';
import type { Draft } from './drafts';
import { placeOf, prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from './read-sentence';
import type { TokenSpan } from './spans';
import { is, type Token } from './tokens';

type Sides = { place: PlaceMention[]; partner: PlaceMention[] };

const AWAY = /^(?:to|with|from|against|on|between)$/;

/** A country's adjective or possessive right before the flow: "China's imports", "U.S. exports". */
function isOwner(tokens: Token[], mention: PlaceMention, flowAt: number): boolean {
  if (mention.last >= flowAt || flowAt - mention.last > 7) return false;
  const between = tokens.slice(mention.last + 1, flowAt);
  return (
    between.every((token) => token.kind === 'word' && !is(token, 'PREP', 'BE', 'AUX', 'CONJ', 'SAY')) ||
    tokens[mention.last]?.possessive === true
  );
}

function flowIndex(tokens: Token[], draft: Draft): number {
  const from = Math.max(0, draft.match.first);
  const flow = tokens.findIndex(
    (token, at) =>
      at >= from &&
      at <= draft.match.last &&
      is(token, 'EXPORT_N', 'IMPORT_N', 'DEFICIT_N', 'SURPLUS_N', 'TRADE_N', 'SELL'),
  );
  if (flow < 0) return draft.match.first;
  // "trade deficit": the deficit is the flow
  return is(tokens[flow + 1], 'DEFICIT_N', 'SURPLUS_N') ? flow + 1 : flow;
}

function tradeSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens, places } = sentence;
  const flow = flowIndex(tokens, draft);
  const near = places.filter(
    (mention) => mention.first >= Math.max(0, span.first - 12) && mention.last <= span.last + 8,
  );
  const sides: Sides = { place: [], partner: [] };
  for (const mention of near) {
    const link = prepositionBefore(tokens, mention);
    if (draft.measure === 'exports' && link === 'from') sides.place.push(mention);
    else if (draft.measure === 'imports' && (link === 'to' || link === 'into')) sides.place.push(mention);
    else if (AWAY.test(link)) sides.partner.push(mention);
    else if (isOwner(tokens, mention, flow) || link === 'of' || link === 'in' || link === '' || link === 'by')
      sides.place.push(mention);
  }
  return sides;
}

function tariffSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens, places } = sentence;
  const sides: Sides = { place: [], partner: [] };
  const tariff = tokens.findIndex((token, at) => at >= span.first && is(token, 'TARIFF_N', 'TAX_N'));
  for (const mention of places.filter(({ first, last }) => first >= span.first && last <= span.last + 6)) {
    const link = prepositionBefore(tokens, mention);
    if (is(tokens[mention.first - 1], 'RELATIVE') || is(tokens[mention.first - 2], 'RELATIVE')) continue;
    if (link === 'at' || link === 'against') sides.partner.push(mention);
    else if (
      mention.first > tariff &&
      (mention.kind === 'adjective' || /^(?:on|from|against|of|in|to|by)$/.test(link))
    )
      sides.partner.push(mention);
    else if (mention.first > tariff && is(tokens[mention.last + 1], 'GOODS_N', 'IMPORT_N'))
      sides.partner.push(mention);
    else if (draft.rule.id === 'tariff/rate' && mention.first < tariff) sides.place.push(mention);
  }
  return sides;
}

function jobsSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens, places } = sentence;
  const inside = places.filter(({ first, last }) => first >= span.first && last <= span.last + 1);
  const named = inside.filter((mention) => {
    const link = prepositionBefore(tokens, mention);
    if (mention.kind === 'town') return /^(?:in|at|near|outside)$/.test(link);
    if (link === 'to') return draft.measure === 'production';
    return /^(?:in|at|across|throughout|of|for|)$/.test(link);
  });
  // "Saudi Arabia would invest in the United States": who pledges is not where
  const away = named.filter(
    ({ first, last }) => !(draft.subject && first >= draft.subject.first && last <= draft.subject.last),
  );
  const place = draft.kind === 'pledge' && away.length > 0 ? away : named;
  if (place.length > 0 || draft.kind === 'pledge')
    return { place: place.length > 0 ? place : nearby(sentence, span), partner: [] };
  return { place: nearby(sentence, span), partner: [] };
}

/** The one place of the sentence, where the claim itself names none: "…in Wisconsin" at its end or beginning. */
function nearby({ tokens, places }: ReadSentence, span: TokenSpan): PlaceMention[] {
  const fixed = places.filter(
    (mention) =>
      /^(?:in|at|across|throughout|of)$/.test(prepositionBefore(tokens, mention)) ||
      (mention.kind !== 'town' && tokens[mention.last]?.possessive),
  );
  const close = fixed.filter((mention) => Math.abs(mention.first - span.first) < 30);
  return close.length === 1 ? close : [];
}

function distinct(mentions: PlaceMention[]): PlaceMention[] {
  return mentions.filter(
    (mention, index) =>
      mentions.findIndex((other) =>
        mention.code ? other.code === mention.code : other.first === mention.first,
      ) === index,
  );
}

/** Place and partner of a draft, in the record's form; keys without anything are left out. */
export function findSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
): { place?: Place[]; partner?: Place[] } {
  const read = draft.kind === 'trade' ? tradeSides : draft.kind === 'tariff' ? tariffSides : jobsSides;
  const { place, partner } = read(sentence, draft, span);
  const shape = (list: PlaceMention[]): Place[] =>
    distinct(list).map((mention) => placeOf(sentence.tokens, sentence.source.text, mention));
  return {
    ...(place.length > 0 && { place: shape(place) }),
    ...(partner.length > 0 && { partner: shape(partner) }),
  };
}
