/**
 * Places: the countries, states and cities that a sentence names, and whose or whither they make a claim.
 *
 * In:  tokens.
 * Out: place mentions in order, each with its code where it has one.
 * Limit: "us" and "it" are words; "US" in a headline of capitals is still the country. Unknown towns are places only after "in".
 */
import type { Place } from '../claim';
import { placeNamed } from './place-names';
import { is, type Token } from '../tokens';

/** Token indices, both inclusive. */
export type PlaceMention = {
  first: number;
  last: number;
  code?: string;
  kind: 'name' | 'adjective' | 'house' | 'town' | 'area';
};

const LONGEST = 4;
const MONEY = /^(?:dollars?|pounds?|francs?|pesos?|rupees?|crowns?|currency)$/;
const ONE_COUNTRY = /^(?:nation|country|state|power|economy|kingdom|republic|giant|neighbou?r)$/;

/** "US" is a country, "us" is not; so with "May", "Turkey" the bird and the like: only capitals name places. */
const isNamed = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

function longest(tokens: Token[], at: number): PlaceMention | null {
  for (let length = LONGEST; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.slice(0, -1).some((token) => token.possessive)) continue;
    const name = words.map((token) => token.word).join(' ');
    const place = placeNamed(name);
    if (!place) continue;
    return { first: at, last: at + length - 1, kind: place.kind, ...(place.code && { code: place.code }) };
  }
  return null;
}

/** "155 billion Canadian dollars", and "the Asian nation", which means a country that is named elsewhere. */
function isNoPlace(tokens: Token[], { last, code, kind }: PlaceMention): boolean {
  const after = tokens[last + 1]?.word ?? '';
  return kind === 'adjective' && (MONEY.test(after) || (!code && ONE_COUNTRY.test(after)));
}

/** "in the Lehigh Valley": an article may stand between, where two capitals follow it. */
const isIn = (tokens: Token[], at: number): boolean =>
  /^(?:in|at|near|outside|into|across)$/.test(tokens[at - 1]?.word ?? '') ||
  (tokens[at - 1]?.word === 'of' &&
    /^(?:towns?|city|cities|village|port|borough)$/.test(tokens[at - 2]?.word ?? '')) ||
  (tokens[at - 1]?.word === 'the' &&
    tokens[at - 2]?.word === 'in' &&
    /^(?:valley|county|coast|area|region|islands?|east|west|north|midlands|highlands|delta|bay|city)$/.test(
      tokens[at + 1]?.word ?? '',
    ));

/** "in Auburn Hills", "at Boscholt": a capitalised name after a preposition of place that the table does not know. */
function town(tokens: Token[], at: number): PlaceMention | null {
  if (!isNamed(tokens[at]) || tokens[at]?.possessive || isPeriodLabel(tokens, at)) return null;
  if (!isIn(tokens, at) && !isSited(tokens, at)) return null;
  let last = at;
  while (isNamed(tokens[last + 1]) && last - at < 3 && !placeNamed(tokens[last + 1]?.word ?? '')) last++;
  return NO_TOWNS.has(tokens[at]?.word ?? '') ? null : { first: at, last, kind: 'town' };
}

/** "Q4", "H1", "FY 2026": letters that name a time with the number behind them. */
export const isPeriodLabel = (tokens: Token[], at: number): boolean =>
  /^(?:q|h|fy|cy)$/.test(tokens[at]?.word ?? '') &&
  tokens[at + 1]?.kind === 'number' &&
  (tokens[at + 1]?.glued !== undefined || (tokens[at]?.word.length ?? 0) > 1);

/** "jobs to Lancashire", "announced for Saltillo", "its Swindon factory", "the Toulouse site". */
const isSited = (tokens: Token[], at: number): boolean =>
  (tokens[at - 1]?.word === 'to' && is(tokens[at - 2], 'JOB_N', 'WORKER_N', 'PLANT_N', 'INVESTMENT_N')) ||
  (tokens[at - 1]?.word === 'for' && is(tokens[at - 2], 'PLANT_N', 'PROMISE', 'ANNOUNCE', 'PLAN')) ||
  ((is(tokens[at - 1], 'DET') || tokens[at - 1]?.possessive === true) && isSite(tokens, at));

const SITE =
  /^(?:works|yards?|foundry|foundries|shipyards?|depots?|offices?|stores?|branch|mine|quarry|airport|docks?|harbour|harbor|assembly|call)$/;

/** Whether a plant or the like follows the name that begins at `at`, a word or two between: "Lake Charles ammonia unit". */
export function isSite(tokens: Token[], at: number): boolean {
  let next = at + 1;
  while (isNamed(tokens[next]) && next - at < 3) next++;
  const end = next + 3;
  for (; next < end; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.capital || is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'WILL', 'TO'))
      return false;
    if (is(token, 'PLANT_N') || SITE.test(token.word)) return true;
  }
  return false;
}

/** Months, days and abbreviations that stand after "in" with a capital. */
const NO_TOWNS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday congress q1 q2 q3 q4 new christmas easter ai evs ev it lng chapter section phase parliament'.split(
    ' ',
  ),
);

/** "Guthrie, Kentucky": a town has the code of the state behind the comma. */
function inState(tokens: Token[], town: PlaceMention): PlaceMention {
  const comma = tokens[town.last + 1]?.word === ',' && isNamed(tokens[town.last + 2]);
  const code = comma ? longest(tokens, town.last + 2)?.code : undefined;
  return code?.includes('-') ? { ...town, code } : town;
}

/** Finds the places of a sentence in order. */
export function findPlaces(tokens: Token[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamed(tokens[at])) continue;
    const place = longest(tokens, at) ?? town(tokens, at);
    if (!place) continue;
    at = place.last;
    if (isNoPlace(tokens, place)) continue;
    places.push(place.kind === 'town' ? inState(tokens, place) : place);
  }
  return places;
}

/** The record's form of a mention. */
export function placeOf(tokens: Token[], text: string, mention: PlaceMention): Place {
  const start = tokens[mention.first]?.start ?? 0;
  const last = tokens[mention.last];
  const end = last ? last.end - (last.possessive ? possessiveLength(text, last) : 0) : start;
  return { text: text.slice(start, end), start, end, ...(mention.code && { code: mention.code }) };
}

/** The length of "'s" or "'" at the end of a token. */
export const possessiveLength = (text: string, token: Token): number =>
  /['’]s$/.test(text.slice(token.start, token.end)) ? 2 : 1;

/** Words of place that the lexicon's prepositions leave out. */
const NEARNESS = /^(?:near|outside|inside|beside|around|off)$/;

const isPreposition = (token: Token | undefined): boolean =>
  is(token, 'PREP', 'TO') || NEARNESS.test(token?.word ?? '');
const PART_OF =
  /^(?:mainland|neighbou?ring|nearby|rural|northern|southern|eastern|western|central|north|south|east|west|greater|whole|rest|all|both)$/;
export const prepositionBefore = (tokens: Token[], mention: PlaceMention): string => {
  let at = mention.first - 1;
  const steps = (token: Token | undefined): boolean =>
    !isPreposition(token) && (is(token, 'DET') || PART_OF.test(token?.word ?? ''));
  while (at >= 0 && mention.first - at < 4 && steps(tokens[at])) at--;
  // "to the rest of the bloc"
  if (tokens[at]?.word === 'of' && /^(?:rest|remainder|most|much|parts?)$/.test(tokens[at - 1]?.word ?? ''))
    at -= is(tokens[at - 2], 'DET') ? 3 : 2;
  const token = tokens[at];
  return token && isPreposition(token) ? token.word : '';
};
