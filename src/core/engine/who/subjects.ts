/**
 * Subjects: who or what does what a verb says.
 *
 * In:  tokens and where a verb group begins.
 * Out: the noun phrase that is its subject, with its kind: somebody, a pronoun, a venture, or a thing that commits nobody.
 * Limit: shallow: objects, complements and asides are stepped over by a few rules of word order, not by a grammar.
 */
import { isFinite, isPresent } from './finite-verbs';
import { currencyAt } from '../amounts/currencies';
import { jointStart } from './joint-subjects';
import { inPhrase, isDone, isSize, isTime, phrase, type Subject } from './noun-phrases';
import { isPronoun } from './pronouns';
import { isGerund } from '../statuses/verb-groups';
import { is, type Token } from '../tokens';

const REACH = 30;
const isStop = (token: Token): boolean => token.kind === 'sign' && !/^[,'’()"“”‘&.@]$/.test(token.word);

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

/** "After Ford and GM promised": a clause, where "of" leads to a noun. */
const opensClause = ({ word }: Pick<Token, 'word'> = { word: '' }): boolean =>
  /^(?:after|before|until|till|since|than|as)$/.test(word);

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
    const joined = first > 0 && is(tokens[first - 1], 'PREP') && !opensClause(tokens[first - 1]);
    return joined ? overComplements(tokens, { ...found, first }, depth + 1) : found;
  }
  if (!inPhrase(tokens[found.first - 2]) || tokens[found.first - 2]?.kind !== 'word') return found;
  if (isSize(tokens, found.first - 2)) return found;
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

/** Where the sum begins that a phrase hangs on, as "$3bn in subsidies" does; null where it hangs on none. */
function sumBefore(tokens: Token[], { first }: Subject): number | null {
  const end = first - 2;
  if (!/^(?:in|of)$/.test(tokens[first - 1]?.word ?? '')) return null;
  const isScaled = isSize(tokens, end) || /^(?:million|billion|trillion)$/.test(tokens[end]?.word ?? '');
  const number = isScaled ? end - 1 : end;
  const isSum = tokens[number]?.kind === 'number' && currencyAt(tokens[number - 1]) !== null;
  return isSum ? number - 1 : null;
}

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

/** "By promising to", "whilst employing": a verb in -ing whose subject is that of the clause before. */
const hangsOn = (tokens: Token[], at: number): boolean =>
  isGerund(tokens[at]?.word ?? '') &&
  /^(?:by|while|whilst|without|after|before|when)$/.test(tokens[at - 1]?.word ?? '');

/** "A revival of an industry that employs": what is told of one is told of the nearest noun. */
function relatedTo(tokens: Token[], last: number): Subject {
  const nearest = phrase(tokens, last);
  return /^an?$/.test(tokens[nearest.first]?.word ?? '') ? nearest : overComplements(tokens, nearest, 0);
}

/** Finds the subject of the verb group that begins at `from`; null where none stands to its left. */
export function findSubject(tokens: Token[], from: number): Subject | null {
  const found = nearestSubject(tokens, from);
  const joint = found ? jointStart(tokens, found) : undefined;
  return found && joint !== undefined ? { ...found, joint } : found;
}

function nearestSubject(tokens: Token[], from: number): Subject | null {
  if (hangsOn(tokens, from)) return subjectBefore(tokens, from - 1);
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
    if (isPronoun(token.word) && !token.capital) return { first: at, last: at, kind: 'pronoun' };
    if (isPronoun(token.word) && at === 0) return { first: at, last: at, kind: 'pronoun' };
    if (at === from - 1 && /^(?:and|or|but)$/.test(token.word)) return sharedSubject(tokens, at);
    if (is(token, 'RELATIVE') && !token.capital) {
      const aside = tokens[at - 1]?.word === ',' && inPhrase(tokens[at - 2]);
      if (aside) return overComplements(tokens, phrase(tokens, at - 2), 0);
      if (inPhrase(tokens[at - 1]) && tokens[at - 1]?.kind === 'word') return relatedTo(tokens, at - 1);
      if (token.word === 'that') return null;
    }
    if (inPhrase(token) && token.kind === 'word' && !isDone(tokens, at)) {
      const found = overComplements(tokens, phrase(tokens, at), 0);
      const sum = sumBefore(tokens, found);
      // "gave the firm $3bn in subsidies in return for": a sum that is given does nothing
      if (sum !== null && found.last < from - 1) {
        at = sum - 1;
        continue;
      }
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

/** "GE announced an investment, onshoring": the subject of the clause before the comma. */
function subjectBefore(tokens: Token[], comma: number): Subject | null {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at--) {
    if (isFinite(tokens[at])) return findSubject(tokens, at);
  }
  return null;
}
