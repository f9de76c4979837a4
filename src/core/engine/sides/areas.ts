/**
 * Areas: places that a sentence means by a common noun: "the state", "this valley", "three parishes", "nationwide".
 *
 * In:  tokens.
 * Out: place mentions in order, without a code.
 * Limit: a noun that qualifies another ("state officials") or that speaks ("the city said") is none.
 */
import type { PlaceMention } from './places';
import { isFinite } from '../who/finite-verbs';
import { is, type Token } from '../tokens';

const AREA: ReadonlySet<string> = new Set(
  'states state country countries nations nation county counties regions region provinces province city cities towns town villages village valleys valley districts district area parish parishes ward township borough boroughs islands island peninsula coast corridor bloc continent eurozone territory archipelago north south east west northeast northwest southeast southwest midlands midwest panhandle highlands riverfront waterfront seafront docks downtown suburbs hinterland metropolis world globe'.split(
    ' ',
  ),
);
const PLURAL: ReadonlySet<string> = new Set(
  'states countries nations counties regions provinces cities towns villages valleys districts islands boroughs parishes'.split(
    ' ',
  ),
);
const ALONE = /^(?:nationwide|worldwide|statewide|countrywide|globally|nationally)$/;
const LIKENESS: ReadonlySet<string> = new Set(
  'western eastern northern southern central north south east west rural urban coastal home host whole entire same small big poor poorest neighbouring neighboring nearby surrounding metropolitan industrial mining metro american european other new old capital first second third two three four five six seven eight nine ten dozen many several all inner upper lower local'.split(
    ' ',
  ),
);
const OPENER =
  /^(?:the|this|that|these|those|its|their|his|her|our|my|your|a|an|every|each|both|all|across)$/;

const FOLLOWS: ReadonlySet<string> = new Set(
  'now last alone overall there already today yesterday tomorrow once more fewer about some nearly almost over exports export imports import ships ship sells loses gained two three four five six seven eight nine ten half millions thousands hundreds monday tuesday wednesday thursday friday'.split(
    ' ',
  ),
);

/** What may follow the noun where it stands for a place: a verb, a preposition, a sign, a number, a time. */
const isAfter = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind !== 'word' ||
  is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'TO', 'RELATIVE', 'WILL', 'WOULD', 'DET', 'PRON', 'NOT') ||
  is(token, 'CREATE', 'CUT_JOBS', 'RISE', 'FALL', 'SELL', 'BUY', 'TAKE', 'REACH') ||
  isFinite(token) ||
  FOLLOWS.has(token.word);

const isMeant = (tokens: Token[], at: number): boolean =>
  tokens[at]?.possessive === true ||
  (isAfter(tokens[at + 1]) && !is(tokens[at + 1], 'SAY', 'ANNOUNCE', 'PROMISE'));

/** Where the phrase begins whose head stands at `at`: its article, owner or number; -1 where it has none. */
function opening(tokens: Token[], at: number): number {
  let first = at;
  while (at - first < 3 && (tokens[first - 1]?.capital || LIKENESS.has(tokens[first - 1]?.word ?? ''))) {
    if (tokens[first - 1]?.possessive || OPENER.test(tokens[first - 1]?.word ?? '')) break;
    first--;
  }
  const before = tokens[first - 1];
  if (OPENER.test(before?.word ?? '')) return first - 1;
  if (before?.possessive || before?.kind === 'number') return before.possessive ? first : first - 1;
  const many = PLURAL.has(tokens[at]?.word ?? '');
  return many && (first < at || is(before, 'PREP')) ? first : -1;
}

/** "the Asian nation", "the Andean country": one that is named elsewhere. */
const isNamedElsewhere = (tokens: Token[], at: number): boolean =>
  /^(?:nation|country)$/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.capital === true;

function areaAt(tokens: Token[], at: number): PlaceMention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (ALONE.test(token.word)) return { first: at, last: at, kind: 'area' };
  if (!AREA.has(token.word) || !isMeant(tokens, at) || isNamedElsewhere(tokens, at)) return null;
  const first = opening(tokens, at);
  return first < 0 ? null : { first, last: at, kind: 'area' };
}

/** Finds the areas of a sentence in order. */
export function findAreas(tokens: Token[]): PlaceMention[] {
  const areas: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const area = areaAt(tokens, at);
    if (area) areas.push(area);
  }
  return areas;
}
