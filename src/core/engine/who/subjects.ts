/**
 * Subjects: who or what does what a verb says.
 *
 * In:  tokens and where a verb group begins.
 * Out: the noun phrase that is its subject, with its kind: somebody, a pronoun, a venture, or a thing that commits nobody.
 * Limit: shallow: objects, complements and asides are stepped over by a few rules of word order, not by a grammar.
 */
import { isGerund } from '../statuses/verb-groups';
import { is, type Token } from '../tokens';

export type SubjectKind = 'agent' | 'pronoun' | 'venture' | 'thing' | 'unknown';

/** Token indices, both inclusive. */
export type Subject = { first: number; last: number; kind: SubjectKind };

const REACH = 30;
const AGENTS =
  /^(?:company|companies|firms?|governments?|administration|presidents?|minist(?:er|ers|ry|ries)|senators?|governors?|mayors?|ceo|executives?|chairman|founders?|giants?|\w*makers?|retailers?|groups?|corporations?|employers?|banks?|billionaire|leaders?|manufacturers?|startups?|congress|parliament|party|parties|country|countries|nations?|unions?|officials?|candidates?|utility|utilities|airlines?|developers?|conglomerates?|coalition|state|city|county|bloc|sides|buyers|council|commission|agency|authority|board|owners?|association|hospitals?|university|chain|brewers?|operators?|producers?|suppliers?|farmers|importers|exporters|insurers?|lenders?|subsidiary|army|navy|chancellor|premier|secretary|treasury|cabinet|lawmakers|directors?)$/;
const PRONOUNS =
  /^(?:he|she|it|they|we|i|you|'?ll|we'll|they'll|he'll|she'll|i'll|it'll|we've|we're|i've|they've|he's|she's|it's|that'll)$/;
const IRREGULAR =
  /^(?:lost|brought|cut|shed|laid|rose|fell|grew|hit|made|built|spent|bought|sold|got|kept|broke|held|gave|took|set|put|won|led|shrank|sank|came|went|let|stood|said|told|saw|found|thought|directed|ordered|asked|urged|welcomed|accused|warned|praised|criticized|criticised|blamed|allowed|encouraged|wanted|hoped|tried|decided|needed|signed|leads|led|forced|pushes|pushed|prompts|prompted|caused|persuaded|commits|obliges|forces|lets|includes|involves|requires|has|had|have|is|are|was|were|does|did|do)$/;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const TIME =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|years?|months?|weeks?|days?|quarter|summer|winter|autumn|spring|decade)$/;

/** Words of saying that are nouns as often: "the project", "its report". */
const MAY_BE_NOUN = /^(?:reports?|projects?|claim|estimate|forecast|note|signal|show|remark|quip|joke)$/;

const isStop = (token: Token): boolean => token.kind === 'sign' && !/^[,'’()"“”‘&.@]$/.test(token.word);

/** A verb in a form that only a verb has; "plans" and "exports" may be nouns and are not. */
export const isFinite = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || token.capital) return false;
  if (IRREGULAR.test(token.word) || is(token, 'WILL', 'WOULD')) return true;
  if (is(token, 'SAY')) return !MAY_BE_NOUN.test(token.word);
  return (
    token.word.endsWith('ed') &&
    is(
      token,
      'PROMISE',
      'PLAN',
      'AGREE',
      'ANNOUNCE',
      'THREATEN',
      'SCRAP',
      'IMPOSE',
      'INVEST',
      'HIRE',
      'BUILD',
      'CREATE',
      'CUT_JOBS',
      'RISE',
      'FALL',
      'REACH',
      'LIFT',
      'REAFFIRM',
      'BREAK',
      'KEEP',
      'RAISE',
      'CUT',
      'DOUBT',
    )
  );
};

const inPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^(?:million|billion|trillion|percent)$/.test(token.word) &&
  token.kind !== 'sign' &&
  !isFinite(token) &&
  (token.capital
    ? !/^(?:says|said)$/.test(token.word)
    : !is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'PRON', 'TO', 'IF')) &&
  !/^(?:not|also|originally|now|then|quietly|instead|once|already|still|even|never|ever|just|only|earlier|previously|recently|again|whilst|statewide|nationwide|worldwide|directly|itself|himself|herself|themselves|along|thanks|turn)$/.test(
    token.word,
  );

/** "Sarkozy toured the suburbs": a verb in -ed that no list knows, between somebody and what it is done to. */
const isDone = (tokens: Token[], at: number): boolean => {
  const [before, verb, next] = tokens.slice(at - 1, at + 2);
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
export const isAgent = (token: Token | undefined): boolean => AGENTS.test(token?.word ?? '');

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
  return TIME.test(word) && /^(?:last|this|next)$/.test(tokens[last - 1]?.word ?? '') && last > 2
    ? last - 2
    : last;
}

/** The noun phrase whose last word stands at `last`, or before the time that stands there. */
export function phrase(tokens: Token[], end: number): Subject {
  const last = beforeTime(tokens, end);
  let first = last;
  // "the 3,000 jobs the company had promised": a determiner opens the phrase
  while (
    first > 0 &&
    !(is(tokens[first], 'DET') && !is(tokens[first - 1], 'DET')) &&
    inPhrase(tokens[first - 1]) &&
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

/** "Fred Upton, R-Mich., the chairman, said": one aside after another. */
function overParty(tokens: Token[], comma: number): number | null {
  for (let index = comma - 1; index > Math.max(0, comma - 6); index--)
    if (tokens[index]?.word === ',') return /^[rdi]$/.test(tokens[index + 1]?.word ?? '') ? index - 1 : null;
  return null;
}

/** Steps left over a parenthesis or a pair of commas: "Ma, the founder, told". */
function overAside(tokens: Token[], at: number): number {
  const open = tokens[at]?.word === ')' ? '(' : ',';
  for (let index = at - 1; index > Math.max(-1, at - 16); index--) {
    if (tokens[index]?.word !== open) continue;
    return overParty(tokens, index) ?? index - 1;
  }
  return -1;
}

/** Goes left over "of goods and services", "at Boscholt" to the noun that they hang on. */
function overComplements(tokens: Token[], found: Subject, depth: number): Subject {
  const link = tokens[found.first - 1];
  // "for Ma to fulfil his pledge": Ma is the subject
  if (link?.word === 'for' && is(tokens[found.last + 1], 'TO')) return found;
  // "in exchange for Washington withholding"
  if (
    /^(?:for|of|with|by)$/.test(link?.word ?? '') &&
    tokens[found.last]?.capital &&
    isGerund(tokens[found.last + 1]?.word ?? '')
  )
    return found;
  if (depth > 3 || !link || link.capital || !/^(?:of|in|at|for|by|with|from|on|to|behind)$/.test(link.word)) {
    // "exports of goods and services"
    const first =
      link?.word === 'and' && inPhrase(tokens[found.first - 2]) ? phrase(tokens, found.first - 2).first : 0;
    const joined = first > 0 && is(tokens[first - 1], 'PREP');
    return joined ? overComplements(tokens, { ...found, first }, depth + 1) : found;
  }
  if (!inPhrase(tokens[found.first - 2]) || tokens[found.first - 2]?.kind !== 'word') return found;
  const outer = phrase(tokens, found.first - 2);
  return overComplements(tokens, { ...outer, last: found.last }, depth + 1);
}

/** An object stands right after its verb: "presented Trump a plan"; after a verb of saying comes a new subject. */
const isObject = (tokens: Token[], found: Subject): boolean => {
  const before = tokens[found.first - 1];
  // "forced Honda to lay off": who is made to do it does it
  if (is(tokens[found.last + 1], 'TO') && !is(before, 'PROMISE')) return false;
  return (isFinite(before) && !is(before, 'SAY', 'ANNOUNCE', 'AUX', 'BE')) || isDone(tokens, found.first - 1);
};

/** "In July GE announced": when it was, not who. */
const isTime = (tokens: Token[], { first, last }: Subject): boolean =>
  last - first < 2 && TIME.test(tokens[last]?.word ?? '') && !tokens[last]?.possessive;

/** "The decision to build engines was expected": the noun that an infinitive hangs on; null where the phrase is no such object. */
function beforeInfinitive(tokens: Token[], { first }: Subject): number | null {
  const to = first - 2;
  if (!is(tokens[to], 'TO') || tokens[first - 1]?.kind !== 'word') return null;
  const noun = tokens[to - 1];
  const hangs =
    is(noun, 'PLAN_N', 'PLEDGE_N', 'DEAL_N') ||
    /^(?:decision|move|effort|law|bill)s?$/.test(noun?.word ?? '');
  return hangs ? to - 1 : null;
}

/** Finds the subject of the verb group that begins at `from`; null where none stands to its left. */
export function findSubject(tokens: Token[], from: number): Subject | null {
  const floor = Math.max(0, from - REACH);
  let at = from - 1;
  while (at >= floor) {
    const token = tokens[at];
    if (!token || isStop(token)) return null;
    if (token.word === ',' || token.word === ')') {
      const over = overAside(tokens, at);
      if (over < floor) return token.word === ',' ? subjectBefore(tokens, at) : null;
      at = over;
      continue;
    }
    if (token.word === 'ago') {
      // "which two years ago undertook"
      at -= 3;
      continue;
    }
    if (PRONOUNS.test(token.word) && !token.capital) return { first: at, last: at, kind: 'pronoun' };
    if (PRONOUNS.test(token.word) && at === 0) return { first: at, last: at, kind: 'pronoun' };
    if (at === from - 1 && /^(?:and|or|but)$/.test(token.word)) return sharedSubject(tokens, at);
    if (is(token, 'RELATIVE') && !token.capital) {
      const aside = tokens[at - 1]?.word === ',' && inPhrase(tokens[at - 2]);
      if (aside) return overComplements(tokens, phrase(tokens, at - 2), 0);
      if (inPhrase(tokens[at - 1]) && tokens[at - 1]?.kind === 'word')
        return overComplements(tokens, phrase(tokens, at - 1), 0);
      if (token.word === 'that') return null;
    }
    if (inPhrase(token) && token.kind === 'word' && !isDone(tokens, at)) {
      const found = overComplements(tokens, phrase(tokens, at), 0);
      const noun = beforeInfinitive(tokens, found);
      if (noun === null && !isObject(tokens, found) && !isTime(tokens, found)) return found;
      at = noun ?? found.first - 1;
      continue;
    }
    if (is(token, 'IF') || /^(?:but|while|although|because)$/.test(token.word)) return null;
    at--;
  }
  return null;
}

/** "makes phones and employs 2,000": the subject of the verb before "and". */
function sharedSubject(tokens: Token[], and: number): Subject | null {
  for (let at = and - 1; at >= Math.max(0, and - 14); at--) {
    if (isFinite(tokens[at]) || isPresent(tokens[at])) return findSubject(tokens, at);
  }
  return null;
}

const isPresent = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.word.endsWith('s') &&
  is(token, 'CREATE', 'EMPLOY', 'HIRE', 'INVEST', 'BUILD', 'BUY', 'SELL', 'SAY', 'PLAN') &&
  !is(token, 'PLAN_N');

/** "GE announced an investment, onshoring": the subject of the clause before the comma. */
function subjectBefore(tokens: Token[], comma: number): Subject | null {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at--) {
    if (isFinite(tokens[at])) return findSubject(tokens, at);
  }
  return null;
}
