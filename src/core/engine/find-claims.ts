/**
 * Find claims: the engine. The only place where the order of rules and refiners is written.
 *
 * In:  a document as text and blocks, and the names that may occur in it.
 * Out: its claims in document order, each with offsets into the text.
 * Limit: English; one pass; reads only sentences that the gate lets through, and never two blocks as one.
 */
import type { Anchor } from './amounts/anchors';
import { assemble, type Assembled } from './assemble';
import type { Claim } from './claim';
import { nameClaims } from './claim-ids';
import { findNoun, hasDeed } from './words/cues';
import { findDrafts, type Draft } from './drafts';
import type { NameTable } from './who/names';
import { sentenceReader, type ReadSentence, type SentencePlace } from './read-sentence';
import { keepKnownReferences, resolveFigures, resolveReferences, restatedPledges } from './references';
import {
  dropDenials,
  dropEchoes,
  inOrder,
  mergeRateAndCoverage,
  shareWithSiblings,
  type Refiner,
} from './refiners';
import { JOBS_RULES } from './rules/jobs';
import { JOBS_CUT_RULES } from './rules/jobs-cut';
import { ruleBook } from './rules/rule';
import { PLEDGE_RULES } from './rules/pledge';
import { PLEDGE_BUDGET_RULES } from './rules/pledge-budgets';
import { PLEDGE_JOBS_RULES } from './rules/pledge-jobs';
import { PLEDGE_PLANT_RULES } from './rules/pledge-plants';
import { PLEDGE_POLICY_RULES } from './rules/pledge-policy';
import { PLEDGE_PRODUCTION_RULES } from './rules/pledge-production';
import { PLEDGE_PURCHASE_RULES } from './rules/pledge-purchases';
import { PLEDGE_WORD_RULES } from './rules/pledge-words';
import { TARIFF_RULES } from './rules/tariff';
import { TRADE_RULES } from './rules/trade';
import { UNEMPLOYMENT_RULES } from './rules/unemployment';
import { findSentences } from './sentences';
import type { Block, SourceText } from './source-text';
import type { Trace, TraceEvent } from './trace';
import { describeChanges } from './trace-changes';

const BOOK = ruleBook([
  ...TARIFF_RULES, // first: "tariffs on $200 billion in Chinese imports" is no figure of trade
  ...PLEDGE_JOBS_RULES, // before jobs: what somebody commits to is more than a number
  ...PLEDGE_RULES,
  ...PLEDGE_BUDGET_RULES,
  ...PLEDGE_PRODUCTION_RULES,
  ...PLEDGE_PURCHASE_RULES,
  ...PLEDGE_PLANT_RULES,
  ...PLEDGE_POLICY_RULES,
  ...PLEDGE_WORD_RULES,
  ...TRADE_RULES,
  ...UNEMPLOYMENT_RULES,
  ...JOBS_CUT_RULES,
  ...JOBS_RULES, // last: its bare patterns take what nobody else wants
]);

/** All rules in order, for tests and tools. */
export const RULES = BOOK.rules;

const REFINERS: readonly Refiner[] = [
  inOrder, // the others look at neighbours
  mergeRateAndCoverage, // before echoes: the merged span hides what lay between
  dropDenials,
  dropEchoes,
  shareWithSiblings, // before references: what they refer to is then complete
  keepKnownReferences, // before they are resolved: what is not kept resolves nothing
  resolveFigures, // before siblings: what they count is then known
  restatedPledges, // before references: a restated pledge may be what they refer to
  resolveReferences,
  inOrder, // merging may have moved a start
];

export type FindOptions = { names: NameTable; trace?: Trace };

/** Blocks before one with a cue that are split too: a pronoun looks two sentences back, and no block is without one. */
const LOOK_BACK = 3;

/** A sentence, and whether it names what claims are about. */
type SiftedPlace = SentencePlace & { named: boolean };

/** The sentences of a block whose first noun of the gate is at `first`; each word is looked at once. */
function sift(text: string, { where, ...block }: Block, first: number): SiftedPlace[] {
  let noun = first;
  return findSentences(text, block).map((span) => {
    if (noun < span.start) noun = findNoun(text, span.start, block.end);
    return { span, named: noun < span.end, ...(where && { where }) };
  });
}

/** The sentences of the blocks that may hold a claim, and of the few before them; the rest of a text is never split. */
function sentencesOf({ text, blocks }: SourceText): SiftedPlace[] {
  const near: [Block, noun: number][] = [];
  let wanted = 0;
  for (const block of blocks.toReversed()) {
    const noun = findNoun(text, block.start, block.end);
    if (noun < block.end) wanted = LOOK_BACK + 1;
    if (wanted-- > 0) near.push([block, noun]);
  }
  return near.reverse().flatMap(([block, noun]) => sift(text, block, noun));
}

function claimsOf(sentence: ReadSentence, trace?: Trace): Assembled[] {
  const drafts = findDrafts(
    { text: sentence.text, tokens: sentence.tokens },
    sentence.anchors,
    BOOK,
    trace,
  ).sort((a, b) => placeOf(a) - placeOf(b));
  return drafts.map((draft, index) => {
    const before = drafts
      .slice(0, index)
      .findLast((other) => endOf(other, draft.match.first) < draft.match.first);
    const next = drafts
      .slice(index + 1)
      .find((other) => !isEcho(other, draft) && placeOf(other) > endOf(draft, placeOf(other)));
    return assemble(sentence, draft, {
      from: before ? endOf(before, draft.match.first) + 1 : 0,
      to: next
        ? Math.max(endOf(draft, placeOf(next)) + 1, beginOf(next, placeOf(draft)))
        : sentence.tokens.length,
    });
  });
}

/** "The 25 % levy took effect": the act is told of the rate, not beside it. */
const isEcho = (other: Draft, draft: Draft): boolean =>
  other.anchor === undefined && draft.anchor !== undefined && other.kind === draft.kind;

/** The token that a draft stands on. */
const placeOf = ({ anchor, match }: Draft): number => anchor?.first ?? match.first;

/** The last token of a draft that ends before `next`: "263,000", where its match runs on to the next number. */
const endOf = ({ anchor, match }: Draft, next: number): number =>
  match.last < next ? match.last : (anchor?.last ?? match.last);

/** Where the words of a draft begin; its own number where it shares its verb with the draft at `before`. */
function beginOf({ mood, match, anchor }: Draft, before: number): number {
  const begin = mood.start ?? Math.min(mood.from, match.first);
  return begin > before ? begin : (anchor?.first ?? begin);
}

const amountEvent = ({ amount, head }: Anchor): TraceEvent => ({
  step: 'amount',
  start: amount.start,
  end: amount.end,
  value: amount.value,
  unit: amount.unit,
  ...(head && { counts: head.noun }),
});

function refine(claims: Assembled[], trace?: Trace): Assembled[] {
  return REFINERS.reduce((list, { id, refine: apply }) => {
    const refined = apply(list);
    trace?.({
      step: 'refiner',
      refiner: id,
      before: list.length,
      after: refined.length,
      changes: () => describeChanges(list, refined),
    });
    return refined;
  }, claims);
}

/** The entities that a sentence names, in order, by where the sentence starts: of each that holds a claim. */
export type NamedInSentences = ReadonlyMap<number, readonly string[]>;

const namedIn = (found: Assembled[]): NamedInSentences =>
  new Map(
    found.map(({ sentence: { span, mentions } }) => [
      span.start,
      mentions.flatMap(({ entity }) => entity?.id ?? []),
    ]),
  );

/** Finds the claims of a document. Pure: the same text and names give the same claims and ids. */
export const findClaims = (source: SourceText, options: FindOptions): Claim[] =>
  readClaims(source, options).claims;

/** Finds the claims, and hands over the names that were read on the way: whoever matches them asks for both. */
export function readClaims(
  source: SourceText,
  { names, trace }: FindOptions,
): { claims: Claim[]; named: NamedInSentences } {
  const sentences = sentencesOf(source);
  const read = sentenceReader(source, sentences, names);
  const found = sentences.flatMap(({ span, named }, index) => {
    const gate = named && hasDeed(source.text.slice(span.start, span.end));
    trace?.({ step: 'sentence', start: span.start, end: span.end, gate });
    const sentence = gate ? read(index) : null;
    if (sentence && trace) for (const anchor of sentence.anchors) trace(amountEvent(anchor));
    return sentence ? claimsOf(sentence, trace) : [];
  });
  const refined = refine(found, trace);
  const claims = nameClaims(
    refined.map(({ claim }) => claim),
    source.text,
  );
  if (trace)
    claims.forEach((claim, index) => {
      const draft = refined[index]?.draft;
      if (draft) trace({ step: 'claim', claim, rule: draft.rule.id, score: draft.score });
    });
  return { claims, named: namedIn(refined) };
}
