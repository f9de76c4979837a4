/**
 * Sides: whose jobs, exports or tariffs a claim is about, and who stands on the other side.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner, each a list.
 * Limit: read from prepositions and adjectives in the claim itself; the sentence before is asked only for "that figure".
 */
import type { Anchor } from './anchors';
import type { Place } from './claim';
import type { Draft } from './drafts';
import { placeOf, prepositionBefore, type PlaceMention } from './places';
import { followsOn, type ReadSentence } from './read-sentence';
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

/** "cars coming into the United States", "everything that Mexico sells to America": who lays the duty. */
const isSoldTo = (tokens: Token[], mention: PlaceMention): boolean =>
  prepositionBefore(tokens, mention) === 'to' &&
  tokens
    .slice(Math.max(0, mention.first - 5), mention.first)
    .some(({ word }) => /^(?:s[eo]ll|sells|sold|ships?|shipped|exports?|exported|sends?|sent)$/.test(word));

function tariffSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens, places } = sentence;
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

/** "a spokesman in Cologne", "told a meeting in Thurso": where something was said is not where the jobs are. */
const OCCASION =
  /^(?:reporters|meeting|crowd|rally|speech|interview|spokes(?:man|woman|person)|conference|ceremony|event|hearing|forum|summit|conventions?|court|officials|lawmakers|speaking|standing|signed|said|told)$/;

const isOccasion = (tokens: Token[], { first }: PlaceMention): boolean =>
  OCCASION.test(tokens[first - 2]?.word ?? '') || /^(?:White|Downing)$/i.test(tokens[first]?.word ?? '');

function jobsSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  const { tokens } = sentence;
  const places = sentence.places.filter((mention) => !isOccasion(tokens, mention));
  const inside = places.filter(({ first, last }) => first >= span.first && last <= span.last + 1);
  const named = inside.filter((mention) => {
    const link = prepositionBefore(tokens, mention);
    if (mention.kind === 'town') return /^(?:in|at|near|outside|to)$/.test(link);
    if (link === 'to') return draft.measure === 'production' || draft.kind === 'pledge';
    return /^(?:in|at|across|throughout|of|for|)$/.test(link) && isHomeland(tokens, mention);
  });
  // "Saudi Arabia would invest in the United States": who pledges is not where
  const away = named.filter(
    ({ first, last }) => !(draft.subject && first >= draft.subject.first && last <= draft.subject.last),
  );
  const place = draft.kind === 'pledge' && away.length > 0 ? away : named;
  const partner = draft.measure === 'purchases' ? goodsOwners(tokens, inside) : [];
  const found = place.filter((mention) => !partner.includes(mention));
  return { place: found.length > 0 ? found : nearby(tokens, places, span), partner };
}

/** "$200 billion of American goods": whose goods are bought. */
const goodsOwners = (tokens: Token[], places: PlaceMention[]): PlaceMention[] =>
  places.filter(
    (mention) =>
      mention.kind === 'adjective' ||
      (/^(?:of|in|from)$/.test(prepositionBefore(tokens, mention)) && mention.kind === 'name'),
  );

/** The nearest place of the sentence, where the claim itself names none: "…in Wisconsin" at its end or beginning. */
function nearby(tokens: Token[], places: PlaceMention[], span: TokenSpan): PlaceMention[] {
  const fixed = places.filter(
    (mention) =>
      /^(?:in|at|across|throughout|of|near|outside)$/.test(prepositionBefore(tokens, mention)) ||
      (mention.kind !== 'town' && tokens[mention.last]?.possessive),
  );
  const away = ({ first }: PlaceMention): number =>
    first > span.last ? first - span.last : span.first - first;
  const [nearest] = fixed
    .filter((mention) => away(mention) < 30)
    .sort((one, other) => away(one) - away(other));
  if (nearest) return [nearest];
  const [only, ...others] = distinct(places.filter((mention) => isHomeland(tokens, mention)));
  return only && others.length === 0 && distinct(places).length === 1 ? [only] : [];
}

/** "The German economy", "from Saudi universities": where an adjective says whose people are counted. */
const isHomeland = (tokens: Token[], { kind, last }: PlaceMention): boolean =>
  kind === 'name' ||
  (kind === 'adjective' &&
    !/^(?:company|firm|maker|carmaker|automaker|giant|group|conglomerate|billionaire|manufacturer|bank|retailer|owner|owned|based|backed|made|rival|president|official|toymaker|tiremaker|chipmaker|brewer|troops|soldiers)s?$/.test(
      tokens[last + 1]?.word ?? '',
    ));

function distinct(mentions: PlaceMention[]): PlaceMention[] {
  return mentions.filter(
    (mention, index) =>
      mentions.findIndex((other) =>
        mention.code ? other.code === mention.code : other.first === mention.first,
      ) === index,
  );
}

const BACK = /^(?:there|it|its|they|their|he|she|town|city|county|state|site|plant|factory|company|firm)$/;
/** A rate counts a country's people, whatever town was named last. */
const COUNTRYWIDE = /^(?:unemployed|claims|participation)$/;

/** Where the sentence before says that it is, and names no other place: "…in Dundalk. It employs 90 people in the town." */
function placeBefore(sentence: ReadSentence, { kind, measure }: Draft): Place[] {
  const counts = kind === 'jobs' ? !COUNTRYWIDE.test(measure) : kind === 'pledge' && measure === 'jobs';
  const looksBack = sentence.places.length === 0 && sentence.tokens.some(({ word }) => BACK.test(word));
  const before = counts && looksBack ? sentence.before() : null;
  if (!before || !followsOn(before, sentence)) return [];
  const { tokens, places, source } = before;
  const fixed = places.filter(
    (mention) =>
      mention.kind !== 'house' &&
      !isOccasion(tokens, mention) &&
      /^(?:in|at|near|outside|across)$/.test(prepositionBefore(tokens, mention)),
  );
  const [only, ...others] = distinct(fixed);
  return only && others.length === 0 ? [placeOf(tokens, source.text, only)] : [];
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
  const told = place.length > 0 ? shape(place) : placeBefore(sentence, draft);
  return {
    ...(told.length > 0 && { place: told }),
    ...(partner.length > 0 && { partner: shape(partner) }),
  };
}
