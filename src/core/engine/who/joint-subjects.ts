/**
 * Joint subjects: several who share one verb: "Ford and GM will cut", "Honda, Toyota and Nissan plan to".
 *
 * In:  tokens and the noun phrase that stands before the verb.
 * Out: where the list begins that this phrase ends.
 * Limit: each of a list is a name, or somebody that an article opens; a list that a preposition or another verb leads to
 *        ("in Ohio and Texas", "met Xi and") ends before the subject, and is none.
 */
import { isFinite } from './finite-verbs';
import { isAgent, isTime, phrase, type Subject } from './noun-phrases';
import { is, type Token } from '../tokens';

const LONGEST_NAME = 6;
const JOINS = /^(?:of|&)$/;
const PAIRS = /^(?:both|neither|either)$/;
const OWNS = /^(?:its|his|her|their|our|my)$/;

/** Capitals that open a sentence and name nobody: "Separately, Ford and GM". */
const OPENER =
  /ly$|^(?:meanwhile|also|still|now|then|yesterday|today|instead|overall|together|both|like|unlike|later|earlier|soon|here|there|so|yet|however|besides|moreover|furthermore|overnight)$/;

/** A run of capitals that ends at `last`, with its article: "the United States", "Procter & Gamble". */
function nameUpTo(tokens: Token[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST_NAME) {
    const before = tokens[first - 1];
    const joined = JOINS.test(before?.word ?? '') && tokens[first - 2]?.capital === true;
    if (before?.kind !== 'word' && !joined) break;
    if (before?.possessive || (!before?.capital && !joined) || is(before, 'PREP', 'CONJ', 'IF')) break;
    first--;
  }
  if (first < last && PAIRS.test(tokens[first]?.word ?? '')) return first + 1;
  return /^(?:the|an?)$/.test(tokens[first - 1]?.word ?? '') ? first - 1 : first;
}

/** Who stands at the end of the words before `last`, as one of a list; null where that is nobody. */
function memberUpTo(tokens: Token[], last: number): Subject | null {
  const head = tokens[last];
  if (head?.kind !== 'word' || head.possessive || isFinite(head) || is(head, 'PREP', 'PRON', 'CONJ', 'AUX'))
    return null;
  if (head.capital) {
    const found: Subject = { first: nameUpTo(tokens, last), last, kind: 'agent' };
    const isOpener = found.first === last && OPENER.test(head.word);
    return isOpener || isTime(tokens, found) ? null : found;
  }
  const found = phrase(tokens, last);
  return isAgent(head) && is(tokens[found.first], 'DET') ? found : null;
}

/** Whether a list of subjects may begin at `first`: at the head of a clause, or behind who says so. */
function mayBegin(tokens: Token[], first: number, isPair: boolean): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  if (before.kind === 'sign') return /^[,;:“"(—–-]$/.test(before.word);
  if (/^(?:after|before|until|since|than|as)$/.test(before.word)) return isPair;
  // "plants in Ohio and Michigan and GM": a longer list, that began elsewhere
  if (/^(?:and|or)$/.test(before.word)) return false;
  return is(before, 'SAY', 'RELATIVE', 'CONJ', 'IF') || PAIRS.test(before.word);
}

/** Whether a phrase may be the last of a list: somebody, or what is the first's: "its suppliers". */
const mayEnd = (tokens: Token[], { first, kind }: Subject): boolean =>
  kind === 'agent' || (kind === 'unknown' && OWNS.test(tokens[first]?.word ?? ''));

/** "Ford, GM to cut 3,000 jobs": a headline's comma stands for "and". */
function headlinePair(tokens: Token[], { first, last }: Subject): number | undefined {
  if (tokens[first - 1]?.word !== ',' || !is(tokens[last + 1], 'TO') || !tokens[last]?.capital)
    return undefined;
  const member = memberUpTo(tokens, first - 2);
  const opens = member?.first === 0 || (member && tokens[member.first - 1]?.word === ':');
  return opens && tokens[member.last]?.capital ? member.first : undefined;
}

/** Where the list begins whose last is the subject `found`; undefined where it stands alone. */
export const jointStart = (tokens: Token[], found: Subject): number | undefined =>
  listStart(tokens, found) ?? headlinePair(tokens, found);

function listStart(tokens: Token[], found: Subject): number | undefined {
  const and = found.first - 1;
  if (!/^(?:and|&)$/.test(tokens[and]?.word ?? '') || !mayEnd(tokens, found)) return undefined;
  const isSetOff = tokens[and - 1]?.word === ',';
  let member = memberUpTo(tokens, isSetOff ? and - 2 : and - 1);
  let isPair = true;
  let first: number | undefined;
  while (member) {
    if (mayBegin(tokens, member.first, isPair)) ({ first } = member);
    if (tokens[member.first - 1]?.word !== ',') break;
    const next: Subject | null = memberUpTo(tokens, member.first - 2);
    // "In Ohio, Ford and GM": what a preposition leads to is no one of them
    if (next && !mayBegin(tokens, next.first, false)) break;
    isPair = false;
    member = next;
  }
  // "…before Christmas, and Ford will": the comma of a list of three, or else of another clause
  return isSetOff && isPair ? undefined : first;
}
