/**
 * Match: which records a document's claims are about, with reasons.
 *
 * In:  claims, their document, the base.
 * Out: the same claims with `matches`, best first, empty where there is no record.
 * Limit: no rule names a record; what tells records apart is in their data, and near ties are given up.
 */
import type { Claim, Match } from '../engine/claim';
import type { NamedInSentences } from '../engine/find-claims';
import type { SourceText } from '../engine/source-text';
import type { Knowledge } from './base';
import { ENOUGH, judge, matchOf, type Candidate, type Verdict } from './candidate';
import { chooseSeries } from './choose-series';
import { matchFacts, type MatchFacts } from './match-facts';
import { numbersIn } from './number-index';
import { mayBeTold, pledgeCandidates, toldRecord } from './match-pledges';
import { recurrentCandidates } from './match-recurrent';
import { tariffCandidates } from './match-tariffs';
import { inOrder, standBeside } from './packs/stand-beside';

/** A company's head-count answers "employs 66,000", whatever the number. */
function headcountCandidate({ claim, actor }: MatchFacts, base: Knowledge): Candidate[] {
  const headcount =
    claim.kind === 'jobs' && claim.measure === 'employed' && actor ? base.headcounts.get(actor) : undefined;
  if (!headcount || !claim.quantity) return [];
  return [
    {
      record: headcount.id,
      type: 'headcount',
      score: 0.8,
      because: [
        { what: 'actor', claim: claim.actor?.text ?? '', record: headcount.company },
        { what: 'wording', claim: claim.quote, record: 'employees' },
      ],
      against: [],
    },
  ];
}

function seriesCandidate(facts: MatchFacts, base: Knowledge): Candidate[] {
  const [series] = chooseSeries(facts, base);
  if (!series || facts.quantities.length === 0) return [];
  const { places, partners, claim } = facts;
  return [
    {
      record: series.id,
      type: 'series',
      score: 0.6,
      because: [
        { what: 'place', claim: places[0] ?? '', record: series.place },
        ...(series.partner
          ? [{ what: 'partner' as const, claim: partners[0] ?? '', record: series.partner }]
          : []),
        { what: 'wording', claim: claim.measure ?? '', record: series.title },
      ],
      against: [],
    },
  ];
}

/** "Over ten years": a length of time is no figure that a record could hold. */
const isSpan = ({ claim: { quantity } }: MatchFacts): boolean =>
  quantity !== undefined && SPANS.has(quantity.unit);
const SPANS: ReadonlySet<string> = new Set(['years', 'months', 'weeks', 'days']);

function recordCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  if (isSpan(facts)) return [];
  const found = pledgeCandidates(facts, base, least);
  found.push(...tariffCandidates(facts, base, least), ...recurrentCandidates(facts, base, least));
  return found;
}

function bundledCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  const found = recordCandidates(facts, base, least);
  found.push(...headcountCandidate(facts, base));
  if (!isSpan(facts)) found.push(...seriesCandidate(facts, base));
  return found;
}

/** Records that the article's own claims with a number have told, with the best score of each. */
function toldBy(verdicts: Verdict[][]): Map<string, number> {
  const told = new Map<string, number>();
  for (const some of verdicts)
    for (const { record, type, score, outcome } of some)
      if (outcome === 'won' && type === 'pledge') told.set(record, Math.max(score, told.get(record) ?? 0));
  return told;
}

/** The verdicts over one body of records, by claim. */
function explainLayer(
  facts: MatchFacts[],
  base: Knowledge,
  candidatesOf: typeof recordCandidates,
  least: number,
): Verdict[][] {
  const alone = facts.map((one) => judge(candidatesOf(one, base, least)));
  if (!facts.some(mayBeTold)) return alone;
  const told = toldBy(alone);
  return facts.map((one, index) => {
    const verdicts = alone[index] ?? [];
    const known = verdicts.some(({ outcome, type }) => outcome === 'won' && type === 'pledge')
      ? null
      : toldRecord(one, told, base);
    return known
      ? [{ ...known, outcome: 'won' as const }, ...verdicts.filter(({ record }) => record !== known.record)]
      : verdicts;
  });
}

/**
 * The bundled records are judged as if there were no packs; then each pack's are set beside them.
 * Records that score less than `least` may be left out.
 */
function explainAll(facts: MatchFacts[], base: Knowledge, least: number): Verdict[][] {
  const bundled = explainLayer(facts, base, bundledCandidates, least);
  if (base.packs.length === 0) return bundled;
  const packs = base.packs.map(({ name, knowledge }) => {
    const beside = facts.map((one) => ({ ...one, numbers: numbersIn(one.quantities, knowledge) }));
    return explainLayer(beside, knowledge, recordCandidates, least).map((verdicts) =>
      verdicts.map((verdict) => ({ ...verdict, pack: name })),
    );
  });
  return bundled.map((verdicts, at) =>
    standBeside(
      verdicts,
      packs.map((layer) => layer[at] ?? []),
    ),
  );
}

function winners(verdicts: Verdict[]): Match[] {
  const won = verdicts.filter(({ outcome }) => outcome === 'won');
  return (won.length > 1 ? inOrder(won) : won).map(matchOf);
}

/** Adds to each claim the records that it is about; `named` are the names that were read with the claims. */
export function matchClaims(
  claims: Claim[],
  source: SourceText,
  base: Knowledge,
  named?: NamedInSentences,
): Claim[] {
  // what can neither win nor put a winner in doubt is not weighed to the end
  const verdicts = explainAll(matchFacts(claims, source, base, named), base, ENOUGH);
  return claims.map((claim, index) => ({ ...claim, matches: winners(verdicts[index] ?? []) }));
}

const zip = (claims: Claim[], all: Verdict[][]): { claim: Claim; verdicts: Verdict[] }[] =>
  claims.map((claim, index) => ({ claim, verdicts: all[index] ?? [] }));

/** Every record that was considered for each claim, and why it won or lost. */
export const explainMatches = (
  claims: Claim[],
  source: SourceText,
  base: Knowledge,
): { claim: Claim; verdicts: Verdict[] }[] =>
  zip(claims, explainAll(matchFacts(claims, source, base), base, -Infinity));
