/**
 * Tariff sides: who lays a duty and whose goods it hits.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner mentions.
 * Limit: read from the words of the claim itself.
 */
import type { Anchor } from './anchors';
import type { Draft } from './drafts';
import { prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from './read-sentence';
import type { Sides } from './side-links';
import type { TokenSpan } from './spans';
import { is, type Token } from './tokens';

/** "cars coming into the United States", "everything that Mexico sells to America": who lays the duty. */
const isSoldTo = (tokens: Token[], mention: PlaceMention): boolean =>
  prepositionBefore(tokens, mention) === 'to' &&
  tokens
    .slice(Math.max(0, mention.first - 5), mention.first)
    .some(({ word }) => /^(?:s[eo]ll|sells|sold|ships?|shipped|exports?|exported|sends?|sent)$/.test(word));

export function tariffSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
  places: PlaceMention[],
): Sides {
  const { tokens } = sentence;
  const sides: Sides = { place: [], partner: [] };
  const tariff = tokens.findIndex((token, at) => at >= span.first && is(token, 'TARIFF_N', 'TAX_N'));
  for (const mention of places.filter(({ first, last }) => first >= span.first && last <= span.last + 6)) {
    const link = prepositionBefore(tokens, mention);
    if (link === 'into' || isSoldTo(tokens, mention)) {
      sides.place.push(mention);
      continue;
    }
    if (is(tokens[mention.first - 1], 'RELATIVE') || is(tokens[mention.first - 2], 'RELATIVE')) continue;
    if (link === 'at' || link === 'against') sides.partner.push(mention);
    else if (
      mention.first > tariff &&
      (mention.kind === 'adjective' || /^(?:on|from|against|of|in|to|by)$/.test(link))
    )
      sides.partner.push(mention);
    else if (mention.first > tariff && is(tokens[mention.last + 1], 'GOODS_N', 'IMPORT_N'))
      sides.partner.push(mention);
    else if (mention.first < tariff && (draft.rule.id === 'tariff/rate' || tokens[mention.last]?.possessive))
      sides.place.push(mention);
  }
  const taxed = sides.partner.length === 0 && draft.anchor ? beside(sentence, draft, draft.anchor) : null;
  return taxed ? { ...sides, partner: [taxed] } : sides;
}

/** "46 percent for Vietnam", "Norwegian salmon, at 15 percent": the country nearest to the rate, unless it lays it. */
function beside({ tokens, places }: ReadSentence, draft: Draft, anchor: Anchor): PlaceMention | null {
  const before = places.filter(
    (mention) =>
      mention.last < anchor.first &&
      anchor.first - mention.last <= BESIDE &&
      mention.kind !== 'house' &&
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
