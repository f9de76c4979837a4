/**
 * Tariff burden: who pays a duty, where the sentence begins with it: "Chinese panels face", "will be hit with".
 *
 * In:  tokens, a place before the charge, where the charge stands.
 * Out: whether the place bears it.
 * Limit: the verb stands between the place and the charge, and no other clause does.
 */
import type { PlaceMention } from './places';
import { is, type Token } from '../tokens';

const BEARS =
  /^(?:fac(?:e|es|ed|ing)|pay|pays|paid|paying|bear|bears|bore|attracts?|attracted|incurs?|incurred|avoids?|avoided|escapes?|escaped|owes?|dutiable)$/;
/** Passive only: "hit with", "subject to". */
const BORNE =
  /^(?:subject|subjected|hit|charged|targeted|taxed|spared|exempt|exempted|covered|slapped|struck)$/;

const isBeing = (tokens: Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => is(token, 'BE') || /^(?:be|been|being)$/.test(token.word));

const isEnd = (token: Token): boolean =>
  /^[;:—]$/.test(token.word) || (is(token, 'SAY', 'IMPOSE') && !BORNE.test(token.word));

const MADE = /^(?:made|built|grown|produced|assembled|caught|mined|brewed)$/;
const PAYERS =
  /^(?:importers?|consumers?|buyers?|customers?|companies|firms|shoppers|drinkers|households|families)$/;

/** "bicycles made in China" bear it; "in Brazil, importers" and "American importers" are of the side that lays it. */
export const mayBear = (tokens: Token[], { first, last }: PlaceMention): boolean =>
  !PAYERS.test(tokens[last + 1]?.word ?? '') &&
  (!/^(?:in|at|to|into)$/.test(tokens[first - 1]?.word ?? '') || MADE.test(tokens[first - 2]?.word ?? ''));

/** "Swiss watches have faced a 39 percent duty": the place stands before a verb of bearing, that before the charge. */
export function isBorne(tokens: Token[], mention: PlaceMention, charge: number): boolean {
  if (!mayBear(tokens, mention)) return false;
  for (let at = mention.last + 1; at < charge; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (BEARS.test(token.word) || (BORNE.test(token.word) && isBeing(tokens, at))) return true;
    if (isEnd(token)) return false;
  }
  return false;
}
