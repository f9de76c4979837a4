/**
 * Heads: the noun that an amount counts.
 *
 * In:  tokens and an amount.
 * Out: the place and class of the noun: "25,000 direct construction and manufacturing jobs" counts `jobs`.
 * Limit: looks nine tokens on and stops at the first verb, preposition or comma that ends the noun phrase.
 */
import type { Amount } from './quantities';
import { is, type Token } from '../tokens';

export type HeadKind = 'jobs' | 'workers' | 'people' | 'claims' | 'layoffs' | 'things';

export type Head = { at: number; kind: HeadKind; noun: string };

const REACH = 9;

/** Words that cannot stand inside a noun phrase. */
const ends = (token: Token): boolean =>
  is(token, 'PREP', 'AUX', 'BE', 'PRON', 'WILL', 'WOULD', 'TO', 'IF', 'RELATIVE') ||
  /^(?:while|although|whereas|because|so|not|also|but|was|per|out)$/.test(token.word);

function kindOf(tokens: Token[], at: number): HeadKind | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "three job interviews": the job is no more than an adjective
  if (
    token?.word === 'job' &&
    token.glued !== 'hyphen' &&
    next?.kind === 'word' &&
    !ends(next) &&
    !is(next, 'WORKER_N', 'LAYOFF_N', 'CONJ')
  )
    return null;
  if (is(token, 'JOB_N') || is(token, 'WORKER_N')) {
    if (is(next, 'LAYOFF_N')) return 'layoffs';
    if (is(token, 'LAYOFF_N')) return 'layoffs';
    return is(token, 'JOB_N') ||
      /^(?:position|post|role|opening|vacanc|apprentice|internship)/.test(token?.word ?? '')
      ? 'jobs'
      : 'workers';
  }
  if (is(token, 'CLAIM_N')) return 'claims';
  return is(token, 'PEOPLE_N') ? 'people' : null;
}

/** A later noun of the same phrase takes over: "1,000 worker positions", "500 job cuts". */
function lastOf(tokens: Token[], at: number, kind: HeadKind): Head {
  const next = tokens[at + 1];
  const later = next && next.glued !== 'hyphen' && !ends(next) ? kindOf(tokens, at + 1) : null;
  if (later) return lastOf(tokens, at + 1, kind === 'layoffs' ? kind : later);
  const cut = kind === 'layoffs' && is(next, 'LAYOFF_N') ? at + 1 : at;
  return { at: cut, kind, noun: tokens[cut]?.word ?? '' };
}

/** A plural that is no verb: "vehicles", "barrels", "aircraft". */
const isThing = (token: Token): boolean =>
  token.kind === 'word' &&
  (/[^s]s$/.test(token.word) || /^(?:aircraft|steel|barrels|people)$/.test(token.word));

/** A short number that hangs on a name or a hyphen inside the phrase that an amount counts: a model's. */
function isModelNumber(tokens: Token[], at: number, from: number, { form }: Amount): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if ((token?.word ?? '').length > 3) return false;
  if (at === from) return form === 'words';
  return token?.glued === 'hyphen' || before?.glued === 'hyphen' || before?.capital === true;
}

/** "100 stores and hire 4,000 people", "50 shops and staff them": a verb that could be a noun, and another deed. */
function opensDeed(tokens: Token[], link: number): boolean {
  if (!/^(?:and|or|then|,)$/.test(tokens[link]?.word ?? '')) return false;
  const [verb, next] = [tokens[link + 1], tokens[link + 2]];
  if (/^(?:hire|recruit)$/.test(verb?.word ?? '')) return !is(next, 'PREP') && next?.kind !== 'sign';
  return verb?.word === 'staff' && (next?.kind === 'number' || is(next, 'DET', 'PRON'));
}

/** Finds what `amount` counts; null when it counts nothing that is named (money, a bare figure). */
export function findHead(tokens: Token[], amount: Amount): Head | null {
  const of = tokens[amount.last + 1]?.word === 'of' ? 1 : 0;
  const from = amount.last + 1 + of;
  let thing: Head | null = null;
  for (let at = from; at < Math.min(from + REACH, tokens.length); at++) {
    const token = tokens[at];
    if (!token) break;
    if (opensDeed(tokens, at)) break;
    const kind = kindOf(tokens, at);
    if (kind) return lastOf(tokens, at, kind);
    // "four MD-11 jets", "three Boeing 787 jets": a model's number
    if (token.kind === 'number' && isModelNumber(tokens, at, from, amount)) continue;
    if (token.kind === 'number' || (token.kind === 'sign' && token.word !== ',' && token.word !== '"')) break;
    if (token.word === ',' && !(tokens[at + 2] && isAdjective(tokens[at + 1]))) break;
    if (ends(token) && !(of && at === from)) break;
    // "130 passengers and a crew"
    if (is(token, 'DET') && at > from) break;
    if (/^(?:more|fewer|less)$/.test(token.word) && tokens[at + 1]?.word === 'than') break;
    if (isThing(token)) thing = { at, kind: 'things', noun: token.word };
  }
  return thing;
}

/** In "400 new, high-paying, advanced manufacturing jobs" the commas part adjectives. */
const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  !is(token, 'CONJ', 'PREP', 'PRON', 'AUX', 'BE', 'DET') &&
  !/^(?:including|creating|adding|said|according)$/.test(token.word);
