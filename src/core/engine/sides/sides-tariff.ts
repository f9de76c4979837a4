/**
 * Tariff sides: who lays a duty and whose goods it hits.
 *
 * In:  a read sentence, a draft, its token span, the places to choose from.
 * Out: place and partner mentions.
 * Limit: read from the words of the claim itself, and of its subject.
 */
import type { Anchor } from '../amounts/anchors';
import type { Draft } from '../drafts';
import { prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { isOwner, type Sides } from './side-links';
import type { TokenSpan } from '../spans';
import { isBorne, mayBear } from './tariff-burden';
import { is, type Token } from '../tokens';
import { conditionOf } from '../who/condition-clauses';

/** "cars coming into the United States", "everything that Mexico sells to America": who lays the duty. */
const isSoldTo = (tokens: Token[], mention: PlaceMention): boolean =>
  prepositionBefore(tokens, mention) === 'to' &&
  tokens
    .slice(Math.max(0, mention.first - 5), mention.first)
    .some(({ word }) => /^(?:s[eo]ll|sells|sold|ships?|shipped|exports?|exported|sends?|sent)$/.test(word));

/** "goods entering Brazil", "at American ports", "crosses the border into Texas". */
const isEntered = (tokens: Token[], mention: PlaceMention, link: string): boolean =>
  link === 'into' ||
  isSoldTo(tokens, mention) ||
  /^(?:entering|reaching)$/.test(tokens[mention.first - 1]?.word ?? '') ||
  /^(?:ports?|border|customs)$/.test(tokens[mention.last + 1]?.word ?? '');

const isClauseSign = (token: Token | undefined): boolean => /^[;:,—]$/.test(token?.word ?? '');

/** The first and last token that a side is looked for in: the claim, its subject before it, a few words after it. */
function reachOf({ tokens }: ReadSentence, draft: Draft, span: TokenSpan): TokenSpan {
  let first = span.first;
  while (first > 0 && span.first - first < 10 && !isClauseSign(tokens[first - 1])) first--;
  let last = span.last;
  while (last - span.last < 10 && tokens[last + 1] && !isClauseSign(tokens[last + 1])) last++;
  return { first: Math.min(first, draft.subject?.first ?? first), last: Math.max(last, span.last + 6) };
}

/** The one side that a mention is on; null for neither. */
function sideOf(
  sentence: ReadSentence,
  mention: PlaceMention,
  draft: Draft,
  span: TokenSpan,
): keyof Sides | null {
  const { tokens } = sentence;
  const link = prepositionBefore(tokens, mention);
  const tariff = tokens.findIndex((token, at) => at >= span.first && is(token, 'TARIFF_N', 'TAX_N'));
  const charge = tariff < 0 ? (draft.anchor?.first ?? span.last) : tariff;
  if (isEntered(tokens, mention, link)) return 'place';
  if (isCondition(tokens, mention) || isOfCondition(tokens, mention, draft)) return 'partner';
  if (isBorne(tokens, mention, Math.max(charge, draft.anchor?.first ?? 0))) return 'partner';
  const owns = isLayer(tokens, mention, charge, link);
  const relative = is(tokens[mention.first - 1], 'RELATIVE') || is(tokens[mention.first - 2], 'RELATIVE');
  if (relative && !owns) return null;
  if (link === 'at' || link === 'against') return 'partner';
  if (mention.first > tariff) return afterTariff(tokens, mention, link);
  if (owns) return 'place';
  if (mention.first < span.first && mention.last < (draft.subject?.first ?? 0)) return null;
  return draft.rule.id === 'tariff/rate' || tokens[mention.last]?.possessive ? 'place' : null;
}

/** "European duties", "Panama's 81 percent duty", "Uruguay took its duty down": whose the duty is. */
const isLayer = (tokens: Token[], mention: PlaceMention, charge: number, link: string): boolean =>
  mention.last < charge &&
  link === '' &&
  (isOwner(tokens, mention, charge) ||
    tokens.slice(Math.max(mention.last + 1, charge - 3), charge).some(({ word }) => word === 'its'));

function afterTariff(tokens: Token[], mention: PlaceMention, link: string): keyof Sides | null {
  const hit =
    mention.kind === 'adjective' ||
    /^(?:on|from|against|of|in|to|by)$/.test(link) ||
    is(tokens[mention.last + 1], 'GOODS_N', 'IMPORT_N');
  return hit ? 'partner' : null;
}

export function tariffSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
  places: PlaceMention[],
): Sides {
  const sides: Sides = { place: [], partner: [] };
  const reach = reachOf(sentence, draft, span);
  for (const mention of places.filter(({ first, last }) => first >= reach.first && last <= reach.last)) {
    const side = sideOf(sentence, mention, draft, span);
    if (side) sides[side].push(mention);
  }
  const taxed = sides.partner.length === 0 ? otherwise(sentence, draft) : null;
  return withoutBoth(taxed ? { ...sides, partner: [taxed] } : sides);
}

/** Whose goods a duty hits that no preposition tells: beside the rate, the one meant by "it", the one on which it hangs. */
const otherwise = (sentence: ReadSentence, draft: Draft): PlaceMention | null =>
  (draft.anchor ? beside(sentence, draft, draft.anchor) : null) ??
  meantByPayer(sentence, draft) ??
  conditioned(sentence);

/** "If Mexico does not release the water, it will pay": the one place before a pronoun that bears the duty. */
function meantByPayer({ tokens, places }: ReadSentence, { subject, anchor }: Draft): PlaceMention | null {
  if (!subject || !anchor || !/^(?:it|they|its|their)$/.test(tokens[subject.first]?.word ?? '')) return null;
  if (!isBorne(tokens, { ...subject, kind: 'name' }, anchor.first)) return null;
  const [only, ...others] = places.filter(
    (mention) => mention.last < subject.first && prepositionBefore(tokens, mention) === '',
  );
  return only && others.length === 0 ? only : null;
}

/** "…to 25 percent unless Mexico stopped the flow": whoever can avert a duty would bear it. */
function conditioned({ tokens, places }: ReadSentence): PlaceMention | null {
  return places.find((mention) => isCondition(tokens, mention)) ?? null;
}

/** "unless Mexico stops", "if Peru does not sign", but not "if China imposes". */
const isCondition = (tokens: Token[], { first, last }: PlaceMention): boolean => {
  const verb = tokens.slice(last + 1, last + 4);
  const lays = verb.some((token) => is(token, 'IMPOSE')) && !verb.some((token) => is(token, 'NOT'));
  return is(tokens[first - 1], 'IF') && !lays;
};

/** "If Europe retaliates, tariffs of 50 % will follow": whoever acts first is hit by what follows. */
const isOfCondition = (tokens: Token[], { first, last }: PlaceMention, { match }: Draft): boolean => {
  const clause = is(tokens[first - 1], 'IF') ? conditionOf(tokens, match.first) : null;
  return clause !== null && first > clause.first && last <= clause.last && match.first > clause.last;
};

/** A duty in a country that bears one elsewhere: a place is on one side. */
const withoutBoth = ({ place, partner }: Sides): Sides => ({
  place: place.filter((mention) => !partner.includes(mention)),
  partner,
});

/** "46 percent for Vietnam", "Norwegian salmon, at 15 percent": the country nearest to the rate, unless it lays it. */
function beside({ tokens, places }: ReadSentence, draft: Draft, anchor: Anchor): PlaceMention | null {
  const before = places.filter(
    (mention) =>
      mention.last < anchor.first &&
      anchor.first - mention.last <= BESIDE &&
      mention.kind !== 'house' &&
      mayBear(tokens, mention) &&
      !tokens.slice(mention.last + 1, anchor.first).some((token) => isBetween(token)),
  );
  const after = places.find(
    (mention) => mention.first > anchor.last && mention.first - anchor.last <= 3 && isFor(tokens, mention),
  );
  const found = after ?? before.at(-1) ?? null;
  const lays =
    found && draft.subject && found.first >= draft.subject.first && found.last <= draft.subject.last;
  return lays && found.kind !== 'adjective' ? null : found;
}

const BESIDE = 6;
const isBetween = (token: Token): boolean =>
  /^[;:.—]$/.test(token.word) || token.kind === 'number' || is(token, 'IMPOSE', 'SAY', 'THREATEN');
const isFor = (tokens: Token[], { first }: PlaceMention): boolean =>
  /^(?:for|on|of)$/.test(tokens[first - 1]?.word ?? '');
