/**
 * Weighed drafts: what the company that an amount keeps says of the rules' verdict on it.
 *
 * In:  a sentence, its amounts, the drafts that the rules made of it.
 * Out: the drafts with their probability as score; none where hardly anything speaks for it; where no rule fits but
 *      a kind is more likely than all else, a draft of that kind.
 * Limit: such a draft knows no construction: its measure is the likeliest one.
 */
import type { Anchor } from '../amounts/anchors';
import type { Kind, Measure, Quantity } from '../claim';
import type { Draft, DraftPlace, DraftSentence } from '../drafts';
import { isWeighed, weigh, type Probabilities } from './evidence';
import { featureReader, type Features } from './evidence-features';
import type { WordClass } from '../words/lexicon';
import { likeliestMeasure, tellsMeasure } from './measures';
import { isOfTrade } from '../draft-measures';
import { readMood } from '../statuses/moods';
import type { PatternMatch } from '../words/patterns';
import type { Rule, RuleBook } from '../rules/rule';
import { findSubject } from '../who/subjects';
import { is, type Token } from '../tokens';
import { verbOf } from '../statuses/verbs-of';

/** Above this an amount without a rule is claimed. */
const ENOUGH = 0.65;
const REACH = 12;

/** What stands around an amount, and what it comes to. */
type Evidence = { features: Features; likely: Probabilities };

/** The words that a claim of each kind turns on. */
const CUES: Record<Kind, WordClass[]> = {
  jobs: [
    'UNEMPLOYMENT_N',
    'CLAIM_N',
    'CUT_JOBS',
    'COST_JOBS',
    'LAYOFF_N',
    'HIRE',
    'SUPPORT',
    'CREATE',
    'RISE',
    'EMPLOY',
    'WORKFORCE_N',
  ],
  pledge: ['BUY', 'DEAL_N', 'INVEST', 'INVESTMENT_N', 'BUILD', 'PLANT_N', 'SPEND', 'DEFICIT_N'],
  trade: ['DEFICIT_N', 'SURPLUS_N', 'EXPORT_N', 'SELL', 'IMPORT_N', 'BUY', 'TRADE_N'],
  tariff: ['TARIFF_N', 'TAX_N', 'IMPOSE', 'LIFT', 'RAISE', 'CUT'],
};
const USUAL: Record<Kind, Measure> = {
  jobs: 'employed',
  pledge: 'investment',
  trade: 'exports',
  tariff: 'rate',
};

/** The nearest word that a claim of the kind turns on, at most a dozen tokens away. */
function nearest(tokens: Token[], { first, last }: Anchor, kind: Kind): number | null {
  for (let away = 1; away <= REACH; away++)
    for (const at of [first - away, last + away]) if (is(tokens[at], ...CUES[kind])) return at;
  return null;
}

const PEOPLE = new Set(['jobs', 'workers', 'people']);
const SUMS = new Set(['money', 'things']);

/** Whether an amount of this kind can be of the measure: nobody imposes a rate of $200 billion. */
function canBe(measure: Measure, anchor: Anchor, kind: Kind): boolean {
  if (kind === 'pledge') return (measure === 'jobs') === PEOPLE.has(anchor.kind);
  return kind !== 'tariff' || (measure === 'rate') !== SUMS.has(anchor.kind);
}

const measureOf = (anchor: Anchor, kind: Kind, features: Features): Measure =>
  likeliestMeasure(kind, features, (measure) => canBe(measure, anchor, kind)) ?? USUAL[kind];

/** A share where "of" follows, a change beside a verb of rising or falling. */
function whatItIs(tokens: Token[], anchor: Anchor, kind: Kind): Quantity['is'] | undefined {
  if (kind !== 'trade' || (anchor.kind !== 'percent' && anchor.kind !== 'points')) return undefined;
  if (tokens[anchor.last + 1]?.word === 'of') return 'share';
  const around = tokens.slice(Math.max(0, anchor.first - 6), anchor.last + 5);
  return around.some((token) => is(token, 'RISE', 'FALL', 'GROWTH_N')) ? 'change' : 'share';
}

/** "10 for the nine that follow": among rates of tariffs a bare number is a rate. */
const withUnit = (anchor: Anchor, kind: Kind): Anchor =>
  kind === 'tariff' && anchor.kind === 'bare'
    ? { ...anchor, kind: 'percent', amount: { ...anchor.amount, unit: 'percent' } }
    : anchor;

function draftOf(tokens: Token[], read: Anchor, kind: Kind, score: number, features: Features): Draft {
  const anchor = withUnit(read, kind);
  const cue = nearest(tokens, anchor, kind);
  const { first, last } = anchor;
  const at = cue !== null && cue < first ? cue : first;
  const match: PatternMatch = { first: at, last, verb: at };
  const measure = measureOf(anchor, kind, features);
  const what = whatItIs(tokens, anchor, kind);
  const rule: Rule = {
    id: `${kind}/weighed`,
    kind,
    measure,
    patterns: [],
    not: [],
    base: score,
    ...(what && { is: what }),
  };
  const mood = readMood(tokens, verbOf(tokens, match, kind));
  return {
    rule,
    kind,
    measure,
    anchor,
    match,
    mood,
    subject: findSubject(tokens, mood.from),
    commitment: null,
    score,
  };
}

const KINDS: readonly Kind[] = ['pledge', 'jobs', 'trade', 'tariff'];

/** What speaks for a draft must outweigh the doubt that its rule leaves: the surer the rule, the less. */
const doubtOf = ({ score }: Draft): number => (1 - score) / 2;

/** "Valued at $500 billion", "worth $3 billion": what somebody has, not what he will spend. */
const isWorth = (tokens: Token[], { first }: Anchor): boolean =>
  tokens[first - 1]?.word === 'worth' ||
  (tokens[first - 1]?.word === 'at' && /^value[sd]$/.test(tokens[first - 2]?.word ?? ''));

/** What brings money in, or keeps it: the nearest verb before the sum tells that nobody commits it. */
const SELLS = /^(?:sells?|selling|sold|sale)$/;
const KEEPS =
  /^(?:saves?|saving|saved|borrow(?:s|ed|ing)?|ow(?:e|es|ed|ing)|earn(?:s|ed|ing)?|refinanc(?:e|es|ed|ing)|repay(?:s|ing)?|repaid)$/;
const COMMITS: WordClass[] = ['INVEST', 'SPEND', 'BUILD', 'BUY', 'CREATE', 'PROMISE'];

/** "Agreed to sell a plant for $2.1 billion", "will save $310 million". */
function isKept(tokens: Token[], { first }: Anchor): boolean {
  const isPrice = tokens[first - 1]?.word === 'for';
  for (const token of tokens.slice(Math.max(0, first - REACH), first).reverse()) {
    if (KEEPS.test(token.word) || (isPrice && SELLS.test(token.word))) return true;
    if (is(token, ...COMMITS)) return false;
  }
  return false;
}

const MEASURED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|times|miles?|kilomet(?:er|re)s?|feet|inches|yards|degrees)$/;

const isMeasure = ({ head }: Anchor): boolean => head !== null && MEASURED.test(head.noun);

/** What no kind of claim counts: "home by 8" pledges nothing, nobody invests $5,000, trades in years or miles, or a million businesses. */
function isCounted(tokens: Token[], anchor: Anchor, of: Kind, features: Features): boolean {
  const { kind, amount } = anchor;
  if (isMeasure(anchor)) return false;
  if (of === 'pledge' && kind === 'money')
    return amount.value >= 1e5 && !isWorth(tokens, anchor) && !isKept(tokens, anchor);
  if (of === 'pledge' && kind === 'things')
    return is(tokens[anchor.last], 'PLANT_N') || measureOf(anchor, of, features) === 'purchases';
  // "10 for the nine that follow" is a rate, "3 million" none
  if (of === 'tariff' && kind === 'bare') return !amount.scaled;
  return of === 'tariff' || of === 'jobs' || kind !== 'bare' || amount.scaled;
}

/** Of people pledged and people counted: the rule's kind, unless the weights speak for the other more than the rule does. */
function asOther({ kind, score }: Draft, anchor: Anchor, likely: Probabilities): Kind | null {
  if (!PEOPLE.has(anchor.kind) || (kind !== 'pledge' && kind !== 'jobs')) return null;
  const other = kind === 'pledge' ? 'jobs' : 'pledge';
  return likely[other] * (1 - score) > likely[kind] * score ? other : null;
}

/** The probability of a draft's kind; whether people are pledged or counted the rule knows better. */
const sureness = ({ kind }: Draft, anchor: Anchor, likely: Probabilities): number =>
  PEOPLE.has(anchor.kind) && (kind === 'pledge' || kind === 'jobs')
    ? likely.pledge + likely.jobs
    : likely[kind];

/** The verdict on one amount: the rules' draft, weighed, or one in its place, or none. */
function weighed(
  { text, tokens }: DraftSentence,
  anchor: Anchor,
  draft: Draft | null,
  { features, likely }: Evidence,
  book: RuleBook,
): Draft | null {
  const sure = draft ? sureness(draft, anchor, likely) : 0;
  const other = draft ? asOther(draft, anchor, likely) : null;
  if (other && sure > ENOUGH) return draftOf(tokens, anchor, other, sure, features);
  if (draft && sure > doubtOf(draft)) return { ...draft, score: sure };
  const kind = KINDS.reduce((best, other) => (likely[other] > likely[best] ? other : best));
  const claimed =
    likely[kind] > ENOUGH && isCounted(tokens, anchor, kind, features) && !book.forbids(kind, text);
  const found = claimed ? draftOf(tokens, anchor, kind, likely[kind], features) : null;
  return found && kind === 'trade' && !isOfTrade(found.measure, text) ? null : found;
}

const FEATURES = featureReader((name) => isWeighed(name) || tellsMeasure(name));

/** Below this a claim without a number is dropped. */
const HARDLY = 0.03;

/** Whether some word that such a draft covers speaks for its kind; a reference to a pledge stands or falls with that (references.ts). */
const isBorneOut = (
  { kind, rule, match: { first, last } }: Draft,
  book: RuleBook,
  tokens: Token[],
  evidence: (place: DraftPlace) => Evidence,
): boolean =>
  rule.id === 'pledge/reference' ||
  tokens
    .slice(first, last + 1)
    .some(
      (token, index) =>
        book.standsOn(token) &&
        evidence({ first: first + index, last: first + index, kind: 'word' }).likely[kind] >
          (rule.least ?? HARDLY),
    );

/** The drafts weighed; one that its list speaks for, or that refers back, is left as it is. */
export function withWeights(
  sentence: DraftSentence,
  anchors: Anchor[],
  ruled: Draft[],
  listed: Draft[],
  book: RuleBook,
): Draft[] {
  const { tokens } = sentence;
  let ofSentence: Features | undefined;
  const evidence = (place: DraftPlace): Evidence => {
    ofSentence ??= FEATURES.ofSentence(tokens, anchors);
    const features = FEATURES.ofPlace(tokens, place, ofSentence);
    return { features, likely: weigh(features) };
  };
  const byAnchor = new Map(listed.map((draft) => [draft.anchor?.first, draft]));
  const known = new Set(ruled);
  const ofAmounts = anchors.flatMap((anchor) => {
    const draft = byAnchor.get(anchor.first) ?? null;
    if (draft && !known.has(draft)) return [draft];
    // no weight makes a claim of it: most amounts of a text are of years, days or miles
    if (!draft && isMeasure(anchor)) return [];
    const around = evidence({ anchor, ...anchor });
    if (draft?.rule.refersBack)
      return [around.likely[draft.kind] > ENOUGH ? { ...draft, standsAlone: true as const } : draft];
    return weighed(sentence, anchor, draft, around, book) ?? [];
  });
  const told = listed.filter((draft) => !draft.anchor && isBorneOut(draft, book, tokens, evidence));
  return [...told, ...ofAmounts];
}
