/**
 * Side links: how a place hangs on a sentence: whose it is, where something was only said, which mentions are one place.
 *
 * In:  tokens and place mentions.
 * Out: answers for the readers of sides.
 * Limit: read from the few words around the place.
 */
import type { Place } from '../claim';
import type { PlaceMention } from './places';
import { isFinite } from '../who/finite-verbs';
import { isAgent } from '../who/noun-phrases';
import { is, type Token } from '../tokens';

export type Sides = { place: PlaceMention[]; partner: PlaceMention[] };

/** A country's adjective or possessive right before the flow: "China's imports", "U.S. exports". */
export function isOwner(tokens: Token[], mention: PlaceMention, flowAt: number): boolean {
  if (mention.last >= flowAt || flowAt - mention.last > 7) return false;
  const between = tokens.slice(mention.last + 1, flowAt);
  return (
    between.every((token) => token.kind === 'word' && !is(token, 'PREP', 'BE', 'AUX', 'CONJ', 'SAY')) ||
    tokens[mention.last]?.possessive === true
  );
}

/** "a spokesman in Cologne", "told a meeting in Thurso": where something was said is not where the jobs are. */
const OCCASION =
  /^(?:reporters|meeting|crowd|rally|speech|interview|spokes(?:man|woman|person)|conference|ceremony|event|hearing|forum|summit|conventions?|court|officials|lawmakers|ministers|diplomats|analysts?|speaking|standing|campaigning|signed|said|told)$/;
const SPEAKING = /^(?:speaking|standing|campaigning|talking|addressing|told|visiting|touring)$/;

/** "A think tank in Ann Arbor reckons": whoever speaks sits there. */
const isTellers = (tokens: Token[], { first, last }: PlaceMention): boolean =>
  is(tokens[first - 1], 'PREP') && is(tokens[last + 1], 'SAY') && isFinite(tokens[last + 1]);

export const isOccasion = (tokens: Token[], mention: PlaceMention): boolean =>
  (is(tokens[mention.first - 1], 'PREP', 'TO') && OCCASION.test(tokens[mention.first - 2]?.word ?? '')) ||
  tokens.slice(Math.max(0, mention.first - 6), mention.first).some(({ word }) => SPEAKING.test(word)) ||
  isTellers(tokens, mention) ||
  /^(?:White|Downing)$/i.test(tokens[mention.first]?.word ?? '');

/** "The German economy", "from Saudi universities": where an adjective says whose people are counted. */
export const isHomeland = (tokens: Token[], mention: PlaceMention): boolean =>
  mention.kind === 'name' || (mention.kind === 'adjective' && !isOfAgent(tokens, mention));

const OWNED =
  /^(?:owned|based|backed|made|rival|troops|soldiers|partner|supplier|arm|unit|investors?|businessman|tycoon|boss|\w+makers?)$/;

/** "American employers" are those of the country. */
const MANY =
  /^(?:employers|producers|farmers|importers|exporters|suppliers|hospitals|brewers|cities|countries)$/;

/** "the Japanese partner", "the German tyre group": where a company comes from is not where its jobs are. */
function isOfAgent(tokens: Token[], { last }: PlaceMention): boolean {
  for (const token of tokens.slice(last + 1, last + 4)) {
    if (token.kind !== 'word' || is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'WILL', 'TO')) return false;
    if (MANY.test(token.word)) return false;
    if (token.word === 'town' || token.word === 'city') return true;
    if (isAgent(token) || OWNED.test(token.word)) return true;
    if (token.possessive) return false;
  }
  return false;
}

/** Each place once. */
export function distinct(mentions: PlaceMention[]): PlaceMention[] {
  return mentions.filter(
    (mention, index) =>
      mentions.findIndex((other) =>
        mention.code ? other.code === mention.code : other.first === mention.first,
      ) === index,
  );
}

/** The places that are not among `others`, by their codes. */
export const without = (places: Place[], others: Place[]): Place[] =>
  places.filter(({ code }) => code === undefined || !others.some((other) => other.code === code));

type Told = { place?: Place[]; partner?: Place[] };

/** Nobody trades with himself, and nobody's duty hits his own goods: the other side is told more plainly than the place. */
export function withoutSame<Sided extends Told>(sided: Sided): Sided {
  const { place, partner } = sided;
  if (!place || !partner) return sided;
  const here = without(place, partner);
  if (here.length === place.length) return sided;
  const rest = { ...sided };
  delete rest.place;
  return here.length > 0 ? { ...rest, place: here } : rest;
}
