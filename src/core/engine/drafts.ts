/**
 * Drafts: what the rules make of one sentence before anything is refined.
 *
 * In:  the sentence's tokens and anchors, and the rules in order.
 * Out: one draft an anchor at most: the rule that fits best, nearest first.
 * Limit: a rule that throws costs only itself and is reported to the trace.
 */
import type { Kind, Measure } from './claim';
import type { Anchor } from './amounts/anchors';
import { isOfTrade, measureOf } from './draft-measures';
import { findCommitment, type Commitment } from './statuses/commitments';
import { readMood, type Mood } from './statuses/moods';
import { matchPattern, passes, type AnchorKind, type Pattern, type PatternMatch } from './words/patterns';
import { FLOW_CLASSES, type Rule, type RuleBook } from './rules/rule';
import { leavesCondition } from './who/condition-clauses';
import type { Subject } from './who/noun-phrases';
import { findSubject } from './who/subjects';
import { is, type Token } from './tokens';
import { withListed } from './listed-drafts';
import { withWeights } from './evidence/weighed-drafts';
import { isAdjectival, verbOf } from './statuses/verbs-of';
import type { Trace } from './trace';

export type Draft = {
  rule: Rule;
  kind: Kind;
  measure: Measure;
  /** Absent for a claim without a quantity. */
  anchor?: Anchor;
  match: PatternMatch;
  mood: Mood;
  subject: Subject | null;
  commitment: Commitment | null;
  score: number;
  /** Refers back by its rule, and is a claim without that by its weight. */
  standsAlone?: true;
};

export type DraftSentence = { text: string; tokens: Token[] };
export type DraftPlace = { anchor?: Anchor; first: number; last: number; kind: AnchorKind };

const DISTANCE_COSTS = 0.012;
const KEY_NOUNS: Record<Kind, (token: Token) => boolean> = {
  tariff: (token) => is(token, 'TARIFF_N', 'TAX_N'),
  trade: (token) => is(token, ...FLOW_CLASSES, 'SELL'),
  pledge: (token) =>
    is(
      token,
      'PROMISE',
      'PLEDGE_N',
      'INVEST',
      'INVESTMENT_N',
      'CREATE',
      'HIRE',
      'BUY',
      'SPEND',
      'BUILD',
      'CUT',
      'DEAL_N',
    ),
  jobs: (token) =>
    is(
      token,
      'UNEMPLOYMENT_N',
      'CUT_JOBS',
      'COST_JOBS',
      'CREATE',
      'HIRE',
      'EMPLOY',
      'SUPPORT',
      'JOB_N',
      'WORKER_N',
      'WORKFORCE_N',
    ),
};

/** Tokens between the place and the nearest word that the kind turns on. */
function distance(tokens: Token[], place: DraftPlace, match: PatternMatch, kind: Kind): number {
  if (kind === 'jobs' || kind === 'pledge')
    return match.verb < place.first ? place.first - match.verb : Math.max(0, match.verb - place.last);
  let best = 30;
  for (let at = match.first; at <= match.last; at++) {
    const token = tokens[at];
    if (!token || !KEY_NOUNS[kind](token)) continue;
    const away = at < place.first ? place.first - at : Math.max(0, at - place.last);
    best = Math.min(best, away);
  }
  return best;
}

/** The first of `patterns` that fits a place. */
export function firstMatch(tokens: Token[], patterns: Pattern[], place: DraftPlace): PatternMatch | null {
  for (const pattern of patterns) {
    if (!pattern.anchors.has(place.kind)) continue;
    if (pattern.word && !passes(pattern.word, tokens[place.first])) continue;
    const match = matchPattern(tokens, pattern, place.first, place.last);
    if (match && !leavesCondition(tokens, match)) return match;
  }
  return null;
}

const holdsWord = (pattern: RegExp, tokens: Token[], { first, last }: DraftPlace): boolean =>
  tokens.slice(first, last + 1).some(({ word }) => pattern.test(word));

const WISHES = /^(?:want|urge|ask|demand|press|call)(?:s|d|ed|ing)?$/;

/** "Wanted China to commit to reducing the deficit": a wish states no figure. */
const isWished = (tokens: Token[], { governor }: Mood): boolean =>
  governor?.kind === 'need' &&
  tokens.slice(Math.max(0, governor.at - 4), governor.at + 1).some(({ word }) => WISHES.test(word));

/** What one rule makes of one place; null when it is not its own. */
export function readRule(rule: Rule, { text, tokens }: DraftSentence, place: DraftPlace): Draft | null {
  const match = firstMatch(tokens, rule.patterns, place);
  if (!match || (rule.beside && !rule.beside.test(text)) || rule.never?.test(text)) return null;
  if (rule.atLeast !== undefined && (place.anchor?.amount.value ?? Infinity) < rule.atLeast) return null;
  if (rule.counts && !rule.counts.test(place.anchor?.head?.noun ?? '')) return null;
  if (rule.holds && !holdsWord(rule.holds, tokens, place)) return null;
  if (firstMatch(tokens, rule.not, place)) return null;
  const measure = measureOf(rule, tokens, place, match);
  if (rule.kind === 'trade' && !rule.refersBack && !isOfTrade(measure, text)) return null;
  const verb = verbOf(tokens, match, rule.kind);
  if (rule.commits && isAdjectival(tokens, match, rule.kind)) return null;
  const mood = readMood(tokens, verb);
  if (rule.kind === 'trade' && isWished(tokens, mood)) return null;
  const subject = findSubject(tokens, mood.from);
  const commitment = findCommitment(tokens[verb], mood, subject, text);
  if (rule.commits && !commitment && !inherits(tokens, mood, match, text)) return null;
  const score = rule.base - DISTANCE_COSTS * distance(tokens, place, match, rule.kind);
  return {
    rule,
    kind: rule.kind,
    measure,
    match,
    mood,
    subject,
    commitment,
    score,
    ...(place.anchor && { anchor: place.anchor }),
  };
}

/** Words that commit as nouns: "a $2 billion investment, creating 1,500 jobs". */
const COMMITTED =
  /^(?:announc|promis|pledg|vow|commit|will$|invests?$|investing|plans?$|agree|signed|building|expanding|purchas|investments?$|expansions?$)/;

/** ", creating 1,500 jobs" commits when what stands before it does. */
function inherits(tokens: Token[], mood: Mood, match: PatternMatch, text: string): boolean {
  if (mood.form !== 'participle') return false;
  for (let at = match.first - 1; at >= Math.max(0, match.first - 40); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (COMMITTED.test(token.word)) return true;
    if (is(token, 'BUILD', 'INVEST', 'SPEND') && !token.capital) {
      const before = readMood(tokens, at);
      if (findCommitment(token, before, findSubject(tokens, before.from), text)) return true;
    }
  }
  return false;
}

/** Applies the rules to every anchor and every word that a rule stands on. */
export function findDrafts(
  sentence: DraftSentence,
  anchors: Anchor[],
  book: RuleBook,
  trace?: Trace,
): Draft[] {
  const places: DraftPlace[] = anchors.map((anchor) => ({
    anchor,
    first: anchor.first,
    last: anchor.last,
    kind: anchor.kind,
  }));
  let next = 0;
  sentence.tokens.forEach((token, at) => {
    while (anchors[next] && at > (anchors[next]?.last ?? 0)) next++;
    const taken = at >= (anchors[next]?.first ?? Infinity);
    if (token.kind === 'word' && !taken && book.standsOn(token))
      places.push({ first: at, last: at, kind: 'word' });
  });
  if (places.length === 0) return [];
  const ruled = places.flatMap((place) => best(sentence, place, book, trace) ?? []);
  const listed = withListed(sentence.tokens, anchors, ruled);
  return withoutGoverned(withWeights(sentence, anchors, ruled, listed, book));
}

/** "Scraps his pledge to create 1 million jobs" is one claim: the pledge that governs another draft is no draft of its own. */
const withoutGoverned = (drafts: Draft[]): Draft[] =>
  drafts.filter(
    ({ anchor, match, kind }) =>
      anchor !== undefined ||
      !drafts.some((other) => other.kind === kind && other.anchor && within(other.mood.governor?.at, match)),
  );

const within = (at: number | undefined, { first, last }: PatternMatch): boolean =>
  at !== undefined && at >= first && at <= last;

function best(sentence: DraftSentence, place: DraftPlace, book: RuleBook, trace?: Trace): Draft | null {
  let found: Draft | null = null;
  const word = sentence.tokens[place.first];
  for (const rule of place.kind === 'word' && word ? book.onWord(word) : book.onAmount(place.kind)) {
    const draft = guarded(rule, sentence, place, trace);
    if (!draft) continue;
    trace?.({ step: 'rule', rule: rule.id, score: draft.score, at: place.first });
    if (!found || draft.score > found.score + 1e-9) found = draft;
  }
  return found;
}

function guarded(rule: Rule, sentence: DraftSentence, place: DraftPlace, trace?: Trace): Draft | null {
  try {
    return readRule(rule, sentence, place);
  } catch (error) {
    trace?.({ step: 'problem', rule: rule.id, reason: String(error) });
    return null;
  }
}
