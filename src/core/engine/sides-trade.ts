/**
 * Trade sides: whose exports, imports or balance a claim is about, and with whom.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner mentions.
 * Limit: read from prepositions, adjectives and possessives beside the flow.
 */
import type { Draft } from './drafts';
import { prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from './read-sentence';
import { isOwner, type Sides } from './side-links';
import type { TokenSpan } from './spans';
import { is, type Token } from './tokens';

const AWAY = /^(?:to|with|from|against|on|between)$/;

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

export function tradeSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
  places: PlaceMention[],
): Sides {
  const { tokens } = sentence;
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
    else if (isOfGoods(tokens, mention, flow)) sides.partner.push(mention);
    else if (isOwner(tokens, mention, flow) || link === 'of' || link === 'in' || link === '' || link === 'by')
      sides.place.push(mention);
  }
  return twoOwners(tokens, sides);
}

/** "purchases of American farm goods": goods bought are the other side's. */
const isOfGoods = (tokens: Token[], mention: PlaceMention, flow: number): boolean =>
  mention.kind === 'adjective' &&
  mention.first > flow &&
  is(tokens[flow], 'IMPORT_N', 'BUY') &&
  prepositionBefore(tokens, mention) === 'of';

/** "Vietnam's US surplus": the first owns it, the second is whom it is with. */
function twoOwners(tokens: Token[], { place, partner }: Sides): Sides {
  const [first, second] = place;
  const owned = first && second && tokens[first.last]?.possessive && second.first === first.last + 1;
  if (!owned || partner.length > 0) return { place, partner };
  return { place: place.filter((mention) => mention !== second), partner: [second] };
}
