/**
 * Verb of a match: the verb that a claim turns on.
 *
 * In:  tokens and a rule's match.
 * Out: the index of the verb: the element that the pattern named, or where that is a noun the verb that governs it.
 * Limit: looks nine tokens to the left and six to the right of the match, never past a barrier sign.
 */
import type { Kind } from '../claim';
import type { WordClass } from '../words/lexicon';
import type { PatternMatch } from '../words/patterns';
import { is, type Token } from '../tokens';

const SHARED: WordClass[] = ['PROMISE', 'PLAN', 'AGREE', 'ANNOUNCE', 'THREATEN', 'SCRAP', 'BE'];
const VERBS: Record<Kind, WordClass[]> = {
  pledge: [
    ...SHARED,
    'INVEST',
    'SPEND',
    'BUY',
    'BUILD',
    'CREATE',
    'HIRE',
    'EMPLOY',
    'RAISE',
    'CUT',
    'REAFFIRM',
    'BREAK',
    'KEEP',
    'DOUBT',
    'LIFT',
  ],
  jobs: [...SHARED, 'CREATE', 'CUT_JOBS', 'COST_JOBS', 'HIRE', 'EMPLOY', 'SUPPORT', 'RISE', 'FALL', 'REACH'],
  trade: [...SHARED, 'RISE', 'FALL', 'REACH', 'SELL', 'BUY', 'CUT', 'RAISE'],
  tariff: [...SHARED, 'IMPOSE', 'LIFT', 'CUT', 'RAISE', 'RISE', 'FALL', 'REACH'],
};
const NOUNS: WordClass[] = [
  'EXPORT_N',
  'IMPORT_N',
  'TARIFF_N',
  'DEFICIT_N',
  'PLAN_N',
  'PLEDGE_N',
  'DEAL_N',
  'GROWTH_N',
  'TRADE_N',
  'JOB_N',
];
const BACK = 9;
const ON = 6;

const isBarrier = (token: Token): boolean => token.kind === 'sign' && /^[;:—?!]$/.test(token.word);

/** A form that may be a verb here: not a noun after an article, adjective or number. */
function isVerb(tokens: Token[], at: number, classes: WordClass[]): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || !is(token, ...classes)) return false;
  const before = tokens[at - 1];
  if (is(before, 'DET') || before?.possessive || before?.kind === 'number') return false;
  // "in return for", "on offer"
  if (/^(?:in|on)$/.test(before?.word ?? '') && !/(?:ed|ing)$/.test(token.word)) return false;
  return !is(token, ...NOUNS) || is(before, 'TO', 'WILL', 'WOULD', 'PRON') || /(?:ed|ing)$/.test(token.word);
}

/** Whether the pattern's own element is a word of a verb that serves as an adjective or noun: "the expanded plant". */
export const isAdjectival = (tokens: Token[], match: PatternMatch, kind: Kind): boolean =>
  is(tokens[match.verb], ...VERBS[kind]) &&
  !isVerb(tokens, match.verb, VERBS[kind]) &&
  !is(tokens[match.verb], ...NOUNS);

/** The index of the verb; the first token of the match where there is none. */
export function verbOf(tokens: Token[], match: PatternMatch, kind: Kind): number {
  const classes = VERBS[kind];
  // "take on", "put on": verbs only where a pattern says so
  if (isVerb(tokens, match.verb, [...classes, 'TAKE'])) return match.verb;
  const from = Math.min(match.verb, match.last);
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    const token = tokens[at];
    if (!token || isBarrier(token)) break;
    if (isVerb(tokens, at, classes)) return at;
  }
  for (let at = from + 1; at <= Math.min(tokens.length - 1, match.last + ON); at++) {
    const token = tokens[at];
    if (!token || isBarrier(token)) break;
    if (isVerb(tokens, at, classes)) return at;
  }
  return match.first;
}
