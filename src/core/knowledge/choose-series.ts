/**
 * Choose series: the one official series that a claim can be held against.
 *
 * In:  a claim's facts and the base.
 * Out: the series, best first; none where the base has none of that place, partner and kind.
 * Limit: selected-year series come last: they are single figures, not a run.
 */
import type { Claim } from '../engine/claim';
import { seriesKey, type Knowledge } from './base';
import { countryOf, type ClaimFacts } from './claim-facts';
import type { Series } from './schema-records';
import { byText } from './order';

const BY_MEASURE: Record<string, Series['subject']> = {
  exports: 'exports',
  imports: 'imports',
  deficit: 'balance',
  surplus: 'balance',
  trade: 'trade',
  unemployed: 'unemployment-rate',
  participation: 'participation',
  openings: 'openings',
  claims: 'claims',
  receipts: 'receipts',
  created: 'employment-change',
  employed: 'employment',
};

/** Words for a part of the economy, as the series' ids name it. */
const SECTORS: [RegExp, string][] = [
  [/\b(?:manufacturing|factory)\b/, 'manufacturing'],
  [/\bcoal\b/, 'coal'],
  [/\bsteel(?:worker|s| industry| mills?)?\b/, 'steel'],
  [/\bconstruction\b/, 'construction'],
  [/\bfederal (?:workers|employees|government|workforce)\b/, 'federal-government'],
  [/\b(?:auto|automotive|car) (?:industry|workers|jobs|makers)\b/, 'motor-vehicle'],
  [/\b(?:farm|agricultural|soybeans?)\b/, 'agricultural'],
  [/\btruck(?:ing|ers)?\b/, 'trucking'],
];

/** Whole economies, however they are called. */
const EVERYBODY = /\b(?:employers|businesses|companies|firms|economy|country|nation)\b/i;

/** Whether the claim is of one company or body, and not of a country. */
const isOfOne = ({ claim, actor }: ClaimFacts, base: Knowledge): boolean =>
  claim.actor !== undefined &&
  !EVERYBODY.test(claim.actor.text) &&
  base.entities.get(actor ?? '')?.type !== 'government';

function wanted(facts: ClaimFacts, base: Knowledge): { subject?: Series['subject']; sector?: string } {
  const { claim, sentence } = facts;
  // a company's own hires are no figure of the labour market
  const company =
    claim.kind === 'jobs' &&
    isOfOne(facts, base) &&
    (claim.measure === 'created' || claim.measure === 'employed');
  if (claim.kind === 'pledge' || company) return {};
  // jobs added are a figure of a month or a year, or of nothing
  if (claim.measure === 'created' && !claim.period) return {};
  const subject = claim.measure && BY_MEASURE[claim.measure];
  const sector = SECTORS.find(([pattern]) => pattern.test(sentence))?.[1];
  return { ...(subject && { subject }), ...(sector && { sector }) };
}

/** Months where the claim's period is a month or a quarter. */
const frequencyOf = ({ period }: Claim): Series['frequency'] =>
  period?.from && period.from.length > 4 ? 'monthly' : 'annual';

function fitness(series: Series, facts: ClaimFacts, sector: string | undefined): number {
  const basis = facts.claim.basis;
  return (
    (series.sector === sector ? 4 : 0) +
    (basis ? (series.basis === basis ? 3 : 0) : series.basis === 'goods' ? 1 : 0) +
    (series.frequency === frequencyOf(facts.claim) ? 2 : 0) +
    (series.selected ? -2 : 0) +
    (series.verified ? 0.5 : 0)
  );
}

/** The series that answer a claim, best first. */
export function chooseSeries(facts: ClaimFacts, base: Knowledge): Series[] {
  const { subject, sector } = wanted(facts, base);
  const [place] = facts.places;
  if (!subject || !place) return [];
  // a state's own where there is one; else its country's, which the check tells apart
  const at = (where: string): Series[] =>
    base.seriesBy.get(seriesKey(subject, where, facts.partners[0])) ?? [];
  const own = at(place);
  const found = own.length > 0 ? own : at(countryOf(place));
  return found
    .filter((series) => series.sector === undefined || series.sector === sector)
    .sort((a, b) => fitness(b, facts, sector) - fitness(a, facts, sector) || byText(a.id, b.id));
}
