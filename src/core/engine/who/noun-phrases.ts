/**
 * Noun phrases: the words that go with a noun, and what such a phrase is.
 *
 * In:  tokens and where the phrase ends.
 * Out: where it begins, and its kind: somebody, a venture, or a thing that commits nobody.
 * Limit: at most ten words, by a few rules of word order, not by a grammar.
 */
import { isFinite } from './finite-verbs';
import { is, type Token } from '../tokens';

export type SubjectKind = 'agent' | 'pronoun' | 'venture' | 'thing' | 'unknown';

/** Token indices, both inclusive. */
export type Subject = {
  first: number;
  last: number;
  kind: SubjectKind;
  /** Where the list begins that the phrase is the last of: "Ford" of "Ford and GM". */
  joint?: number;
};

const AGENTS: ReadonlySet<string> = new Set(
  'company companies firms firm governments government administration presidents president minister ministers ministry ministries senators senator governors governor mayors mayor ceo executives executive chairman founders founder giants giant retailers retailer groups group corporations corporation employers employer banks bank billionaire leaders leader manufacturers manufacturer startups startup congress parliament party parties country countries nations nation unions union officials official candidates candidate utility utilities airlines airline developers developer conglomerates conglomerate coalition state city county bloc sides buyers council commission agency authority board owners owner association hospitals hospital university chain brewers brewer operators operator producers producer suppliers supplier farmers importers exporters insurers insurer lenders lender subsidiary army navy chancellor premier secretary treasury cabinet lawmakers directors director'.split(
    ' ',
  ),
);
const MAKER = /^\w*makers?$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const TIME: ReadonlySet<string> = new Set(
  'january february march april june july august september october november december years year months month weeks week days day quarter summer winter autumn spring decade'.split(
    ' ',
  ),
);

/** Small words that stand between a noun phrase and its verb, and in none. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'not also originally now then quietly instead once already still even never ever just only earlier previously recently again whilst statewide nationwide worldwide directly itself himself herself themselves along thanks turn'.split(
    ' ',
  ),
);

/** Whether a noun phrase may go on with the token. */
export const inPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:million|billion|trillion|percent)$/.test(token.word) &&
  token.kind !== 'sign' &&
  !isFinite(token) &&
  (token.capital
    ? !/^(?:says|said)$/.test(token.word)
    : !is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'PRON', 'TO', 'IF')) &&
  !OUTSIDE.has(token.word);

/** "have submitted plans": the auxiliary's own verb, not what the noun is like. */
const isPerfect = (before: Token | undefined, { word }: Pick<Token, 'word'> = { word: '' }): boolean =>
  /^(?:has|have|had)$/.test(before?.word ?? '') && word.endsWith('ed');

/** "Vik toured the suburbs": a verb in -ed that no list knows, between somebody and what it is done to. */
export const isDone = (tokens: Token[], at: number): boolean => {
  const [before, verb, next] = tokens.slice(at - 1, at + 2);
  if (isPerfect(before, verb)) return true;
  return (
    at > 0 &&
    verb?.kind === 'word' &&
    !verb.capital &&
    verb.word.endsWith('ed') &&
    verb.glued === undefined &&
    before?.kind === 'word' &&
    !before.possessive &&
    (before.capital || isAgent(before)) &&
    (is(next, 'DET', 'PRON') || next?.capital === true || /^(?:its|his|her|their)$/.test(next?.word ?? ''))
  );
};

/** "In July", "When India", at the beginning of a sentence: a capital that is no name's. */
const opensClause = (token: Token | undefined): boolean =>
  is(token, 'PREP', 'CONJ', 'IF') ||
  /^(?:when|while|whilst|since|as|after|before|although|though|because|until)$/.test(token?.word ?? '');

/** A noun for somebody who acts: "firm", "ministry", "carmaker". */
export const isAgent = (token: Token | undefined): boolean =>
  token !== undefined && (AGENTS.has(token.word) || MAKER.test(token.word));

/** What a phrase with this head is. */
export function kindOf(token: Token): SubjectKind {
  if (token.capital) return 'agent';
  if (is(token, 'VENTURE_N')) return 'venture';
  if (is(token, 'THING_N')) return 'thing';
  return isAgent(token) ? 'agent' : 'unknown';
}

/** "signed orders Tuesday that will", "sent to Parliament last week": when it was done is no part of who or what. */
function beforeTime(tokens: Token[], last: number): number {
  const word = tokens[last]?.word ?? '';
  if (WEEKDAY.test(word) && last > 0)
    return tokens[last - 1]?.word === 'on' && last > 1 ? last - 2 : last - 1;
  return TIME.has(word) && /^(?:last|this|next)$/.test(tokens[last - 1]?.word ?? '') && last > 2
    ? last - 2
    : last;
}

/** "bn" of "$3bn": a word that is part of the number before it. */
export const isSize = (tokens: Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at].glued === 'touching' && tokens[at - 1]?.kind === 'number';

/** The noun phrase whose last word stands at `last`, or before the time that stands there. */
export function phrase(tokens: Token[], end: number): Subject {
  const last = beforeTime(tokens, end);
  let first = last;
  // "the 3,000 jobs the company had promised": a determiner opens the phrase
  while (
    first > 0 &&
    !(is(tokens[first], 'DET') && !is(tokens[first - 1], 'DET')) &&
    inPhrase(tokens[first - 1]) &&
    !isSize(tokens, first - 1) &&
    !isDone(tokens, first - 1) &&
    !(first === 1 && opensClause(tokens[0])) &&
    last - first < 9 &&
    tokens[first - 1]?.kind === 'word'
  )
    first--;
  const head = tokens[last];
  // "AT&T"
  if (tokens[first - 1]?.word === '&' && tokens[first - 2]?.capital) first -= 2;
  return { first, last, kind: head ? kindOf(head) : 'unknown' };
}

/** "In July GE announced": when it was, not who. */
export const isTime = (tokens: Token[], { first, last }: Subject): boolean =>
  last - first < 2 && TIME.has(tokens[last]?.word ?? '') && !tokens[last]?.possessive;
