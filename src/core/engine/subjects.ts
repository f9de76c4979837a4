/**
 * Subjects: who or what does what a verb says.
 *
 * In:  tokens and where a verb group begins.
 * Out: the noun phrase to its left with its kind: somebody, a pronoun, or a thing that commits nobody.
 * Limit: shallow: the nearest noun phrase that is no object of a preposition; through a relative "that" to what it stands for.
 */
import { is, type Token } from './tokens';

export type SubjectKind = 'agent' | 'pronoun' | 'venture' | 'thing' | 'unknown';

/** Token indices, both inclusive. */
export type Subject = { first: number; last: number; kind: SubjectKind };

const REACH = 24;
const AGENTS =
  /^(?:company|companies|firm|firms|government|governments|administration|president|minister|ministry|senator|governor|mayor|ceo|executive|executives|chairman|founder|giant|maker|carmaker|automaker|chipmaker|retailer|group|corporation|employer|employers|bank|billionaire|leader|leaders|manufacturer|startup|congress|parliament|party|country|nation|union|officials?|candidate|utility|airline|developer|conglomerate)$/;

const isStop = (token: Token): boolean => token.kind === 'sign' && !/^[,'’()"“”&.]$/.test(token.word);

const inPhrase = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'PRON', 'WILL', 'WOULD', 'TO', 'SAY', 'IF') &&
  token.word !== 'not';

function kindOf(token: Token): SubjectKind {
  if (is(token, 'VENTURE_N')) return 'venture';
  if (is(token, 'THING_N') && !token.capital) return 'thing';
  if (AGENTS.test(token.word) || token.capital) return 'agent';
  return is(token, 'THING_N') ? 'thing' : 'unknown';
}

/** The noun phrase whose last word stands at `last`. */
function phrase(tokens: Token[], last: number): Subject {
  let first = last;
  while (first > 0 && inPhrase(tokens[first - 1]) && last - first < 9) first--;
  const head = tokens[last];
  return { first, last, kind: head ? kindOf(head) : 'unknown' };
}

/** Steps left over a parenthesis or a pair of commas: "Ma, the founder, told". */
function overAside(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (token?.word === ')') {
    for (let index = at - 1; index > at - 10; index--) if (tokens[index]?.word === '(') return index - 1;
  }
  if (token?.word !== ',') return at;
  for (let index = at - 1; index > Math.max(0, at - 14); index--) {
    if (tokens[index]?.word === ',') return tokens[index - 1]?.kind === 'word' ? index - 1 : at;
  }
  return at;
}

const PRONOUNS =
  /^(?:he|she|it|they|we|i|you|'?ll|we'll|they'll|he'll|she'll|i'll|it'll|we've|we're|i've|they've|he's|she's|it's)$/;

/** Goes left over "of goods and services", "at Boscholt" to the noun that they hang on. */
function overComplements(tokens: Token[], found: Subject, depth: number): Subject {
  const link = tokens[found.first - 1];
  if (depth > 3 || !link || !/^(?:of|in|at|for|by|with|from|on|to)$/.test(link.word)) return found;
  if (!inPhrase(tokens[found.first - 2])) return found;
  const outer = phrase(tokens, found.first - 2);
  return overComplements(tokens, { ...outer, last: found.last, kind: outer.kind }, depth + 1);
}

/** Finds the subject of the verb group that begins at `from`; null where none stands to its left. */
export function findSubject(tokens: Token[], from: number): Subject | null {
  let at = from - 1;
  for (const floor = Math.max(0, from - REACH); at >= floor; at--) {
    const token = tokens[at];
    if (!token || isStop(token)) return null;
    if (token.word === ',' || token.word === ')') {
      const over = overAside(tokens, at);
      if (over === at) return null;
      at = over + 1;
      continue;
    }
    if (is(token, 'RELATIVE') && inPhrase(tokens[at - 1]))
      return overComplements(tokens, phrase(tokens, at - 1), 0);
    if (token.word === 'which' || token.word === 'who') continue;
    if (PRONOUNS.test(token.word)) return { first: at, last: at, kind: 'pronoun' };
    if (is(token, 'SAY') && at < from - 1) return null;
    if (!inPhrase(token)) {
      if (is(token, 'CONJ', 'IF')) return null;
      continue;
    }
    return overComplements(tokens, phrase(tokens, at), 0);
  }
  return null;
}
