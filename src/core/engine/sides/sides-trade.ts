/**
 * Trade sides: whose exports, imports or balance a claim is about, and with whom.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner mentions.
 * Limit: read from prepositions, adjectives and possessives beside the flow.
 */
import type { Draft } from '../drafts';
import { prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { distinct, isOwner, type Sides } from './side-links';
import type { TokenSpan } from '../spans';
import { is, type Token } from '../tokens';

const AWAY = /^(?:to|with|from|against|on)$/;

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

/** The one side that a mention is on; null for neither. */
function sideOf(tokens: Token[], mention: PlaceMention, flow: number, draft: Draft): keyof Sides | null {
  const link = prepositionBefore(tokens, mention);
  if (isCompared(tokens, mention)) return null;
  if (isSecondOfTwo(tokens, mention)) return 'partner';
  if (draft.measure === 'exports' && link === 'from') return 'place';
  if (draft.measure === 'imports' && (link === 'to' || link === 'into')) return 'place';
  if (AWAY.test(link) || isOfGoods(tokens, mention, flow, draft) || isSupplier(tokens, mention, draft))
    return 'partner';
  if (tokens[mention.first - 1]?.word === 'the' && is(tokens[mention.first - 2], 'SELL')) return 'partner';
  return isOwner(tokens, mention, flow) || /^(?:of|in|by|between|)$/.test(link) ? 'place' : null;
}

/** "overtaking China's": what belongs to another, and is left unsaid. */
const isCompared = (tokens: Token[], { last }: PlaceMention): boolean =>
  tokens[last]?.possessive === true && /^[,.;:)]?$/.test(tokens[last + 1]?.word ?? '');

export function tradeSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
  places: PlaceMention[],
): Sides {
  const { tokens } = sentence;
  const flow = flowIndex(tokens, draft);
  const sides: Sides = { place: [], partner: [] };
  for (const mention of places) {
    if (mention.first < Math.max(0, span.first - 12) || mention.last > span.last + 8) continue;
    const side = sideOf(tokens, mention, flow, draft);
    if (side) sides[side].push(mention);
  }
  const told = twoOwners(tokens, sides);
  return told.place.length > 0 ? told : { ...told, place: subjectBefore(tokens, places, told.partner, span) };
}

/** "The United States imported …, while imports from Mexico rose": the one place before that no preposition governs. */
function subjectBefore(
  tokens: Token[],
  places: PlaceMention[],
  partner: PlaceMention[],
  span: TokenSpan,
): PlaceMention[] {
  const found = distinct(
    places.filter(
      (mention) =>
        mention.last < span.first &&
        /^(?:name|adjective)$/.test(mention.kind) &&
        !partner.some(({ code }) => code === mention.code) &&
        prepositionBefore(tokens, mention) === '',
    ),
  );
  return found.length === 1 ? found : [];
}

/** "between India and the Gulf states": the second is the other side. */
function isSecondOfTwo(tokens: Token[], { first }: PlaceMention): boolean {
  const and = tokens[first - 1]?.word === 'the' ? first - 2 : first - 1;
  return (
    tokens[and]?.word === 'and' &&
    tokens.slice(Math.max(0, and - 4), and).some(({ word }) => word === 'between')
  );
}

/** "purchases of American farm goods", "imported $33 billion of U.S. farm goods": goods bought are the other side's. */
const isOfGoods = (
  tokens: Token[],
  mention: PlaceMention,
  flow: number,
  { measure, anchor }: Draft,
): boolean =>
  prepositionBefore(tokens, mention) === 'of' &&
  mention.first > flow &&
  (mention.kind === 'adjective'
    ? is(tokens[flow], 'IMPORT_N', 'BUY') || measure === 'imports'
    : measure === 'imports' &&
      mention.first > (anchor?.last ?? mention.first) &&
      isModifier(tokens, mention));

const isModifier = (tokens: Token[], { last }: PlaceMention): boolean => {
  const next = tokens[last + 1];
  return (
    next?.kind === 'word' && !is(next, 'PREP', 'CONJ', 'BE', 'AUX', 'WILL', 'WOULD', 'TO', 'RISE', 'FALL')
  );
};

/** "Canada supplies 16 percent of the steel that the United States imports": before a share of another's flow. */
const SUPPLIES =
  /^(?:account(?:s|ed|ing)?|suppl(?:y|ies|ied)|provides?|provided|makes?|made|takes?|took|represent(?:s|ed)?)$/;

function isSupplier(tokens: Token[], { last }: PlaceMention, { anchor }: Draft): boolean {
  if (
    anchor?.amount.unit !== 'percent' ||
    tokens[last]?.possessive ||
    anchor.first <= last ||
    anchor.first - last > 6
  )
    return false;
  const share = tokens.slice(anchor.last, anchor.last + 3).some(({ word }) => word === 'of');
  return share && SUPPLIES.test(tokens[last + 1]?.word ?? '');
}

/** "Vietnam's US surplus": the first owns it, the second is whom it is with. */
function twoOwners(tokens: Token[], { place, partner }: Sides): Sides {
  const [first, second] = place;
  const owned = first && second && tokens[first.last]?.possessive && second.first === first.last + 1;
  if (!owned || partner.length > 0) return { place, partner };
  return { place: place.filter((mention) => mention !== second), partner: [second] };
}
