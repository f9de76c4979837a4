/**
 * Condition clauses: the part of a sentence that a claim hangs on, "If Mexico does not act, …", "…, unless Canada relents".
 *
 * In:  tokens, and where the claim is made.
 * Out: the clause's tokens.
 * Limit: one clause; from its first word to the first comma behind a verb, and never around the claim itself.
 */
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { isFinite } from './finite-verbs';
import type { ReadSentence } from '../read-sentence';
import type { TokenSpan } from '../spans';
import { is, type Token } from '../tokens';
import { VERB_CLASSES } from '../words/word-classes';

const OPENS = /^(?:if|unless)$/;
const CLOSES = /^(?:then|[;:.—])$/;

const isVerb = (token: Token): boolean =>
  isFinite(token) || is(token, 'AUX', 'BE', 'WILL', 'WOULD', 'NOT', ...VERB_CLASSES);

/** Whether a comma at `at` closes the clause that opens at `open`: "If Mexico, as feared," has yet to say what. */
const closes = (tokens: Token[], open: number, at: number): boolean =>
  CLOSES.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === ',' &&
    tokens.slice(open + 1, at).some((token, index) => index > 0 && isVerbOf(token)));

/** A verb of any form: what no list knows may end in -s or -ed, "relents", "retaliated". */
const isVerbOf = (token: Token): boolean =>
  isVerb(token) || (token.kind === 'word' && !token.capital && /(?:s|ed)$/.test(token.word));

function clauseAt(tokens: Token[], open: number): TokenSpan {
  let last = open;
  while (last + 1 < tokens.length && !closes(tokens, open, last + 1)) last++;
  return { first: open, last };
}

const found = new WeakMap<Token[], TokenSpan[]>();

/** All clauses of condition of a sentence, found once. */
function conditionsIn(tokens: Token[]): TokenSpan[] {
  const known = found.get(tokens);
  if (known) return known;
  const clauses = tokens.flatMap(({ word }, at) => (OPENS.test(word) ? clauseAt(tokens, at) : []));
  found.set(tokens, clauses);
  return clauses;
}

/** The clause that the claim at token `at` hangs on; null where there is none, or where the claim is made within it. */
export const conditionOf = (tokens: Token[], at: number): TokenSpan | null =>
  conditionsIn(tokens).find(({ first, last }) => at < first || at > last) ?? null;

/** Whether tokens `first` to `last` begin within a condition and end behind it: they state nothing together. */
export const leavesCondition = (tokens: Token[], { first, last }: TokenSpan): boolean =>
  conditionsIn(tokens).some((clause) => first > clause.first && first <= clause.last && last > clause.last);

const MEANT = /^(?:it|he|she|they|the|its|his|her|their)$/;

/** "If Mexico does not act, tariffs will follow": whose doing a claim hangs on is not who makes it, unless "it" says so. */
export function onlyConditions(
  { tokens }: ReadSentence,
  { subject }: Draft,
  { start, end, inferred }: Mention,
  { first, last }: TokenSpan,
): boolean {
  const isWithin = start >= (tokens[first]?.start ?? 0) && end <= (tokens[last]?.end ?? 0);
  return isWithin && !(inferred && MEANT.test(tokens[subject?.first ?? -1]?.word ?? ''));
}
