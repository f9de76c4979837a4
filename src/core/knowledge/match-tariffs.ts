/**
 * Match tariffs: the recorded round that a claim is about, by who imposes, on whom, how much, and when.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: without an amount, a rate or a date of its own a claim names no round, however well the sides fit.
 */
import type { Agreement } from '../engine/claim';
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { sameQuantity, samePlace, type ClaimFacts } from './claim-facts';
import { coincides, daysBetween } from './dates';
import { recordsWith } from './match-pledges';
import type { Tariff } from './schema-records';

const WEIGHT = { coverage: 0.42, rate: 0.26, imposer: 0.16, partner: 0.18, day: 0.25, news: 0.12 };
const AGAINST = { coverage: 0.3, rate: 0.18, imposer: 0.4, partner: 0.35 };
/** Days from the announcement within which an article is news of it. */
const NEWS = 120;
/** Days by which an article may run ahead of the first date on record. */
const EARLY = 15;

type Part = { score: number; because?: Agreement[]; against?: string[] };

function coveragePart({ claim }: ClaimFacts, { coverage }: Tariff): Part {
  if (!claim.amount || coverage === undefined) return { score: 0 };
  const words = `${String(claim.amount.value)} ${claim.amount.unit}`;
  if (sameQuantity(claim.amount, { value: coverage, unit: 'USD' }))
    return {
      score: WEIGHT.coverage,
      because: [{ what: 'quantity', claim: words, record: `${String(coverage)} USD` }],
    };
  return { score: -AGAINST.coverage, against: [`other goods: ${words}`] };
}

function ratePart({ claim }: ClaimFacts, { rates, rate }: Tariff): Part {
  const stated = claim.quantity?.unit === 'percent' ? claim.quantity.value : undefined;
  if (stated === undefined || rates.length === 0) return { score: 0 };
  if (rates.includes(stated))
    return {
      score: WEIGHT.rate,
      because: [{ what: 'quantity', claim: `${String(stated)} percent`, record: rate }],
    };
  return { score: -AGAINST.rate, against: [`another rate: ${String(stated)} percent`] };
}

function imposerPart({ actor, near }: ClaimFacts, { imposer }: Tariff, base: Knowledge): Part {
  const governments = [...(actor ? [actor] : []), ...near].flatMap(
    (id) => base.entities.get(id)?.place ?? [],
  );
  const own = imposer.code;
  if (own === undefined || governments.length === 0) return { score: 0 };
  if (governments.includes(own))
    return { score: WEIGHT.imposer, because: [{ what: 'actor', claim: own, record: imposer.name }] };
  return { score: -AGAINST.imposer, against: [`imposed by another: ${governments.join(', ')}`] };
}

function partnerPart({ partners }: ClaimFacts, { targets, imposer }: Tariff): Part {
  if (partners.length === 0) return { score: 0 };
  const hit = targets.find(
    ({ code }) => code !== undefined && partners.some((partner) => samePlace(partner, code)),
  );
  if (hit)
    return {
      score: WEIGHT.partner,
      because: [{ what: 'partner', claim: partners.join(', '), record: hit.name }],
    };
  const own = partners.every((partner) => partner === imposer.code);
  const open = targets.some(({ code }) => code === undefined);
  return own || !open
    ? { score: -AGAINST.partner, against: [`on another: ${partners.join(', ')}`] }
    : { score: 0 };
}

function timePart({ claim, published }: ClaimFacts, { announced, effective }: Tariff): Part {
  const day = claim.period?.from;
  const dates = [announced, effective].flatMap((date) => date ?? []);
  const same = day !== undefined && day.length >= 7 ? dates.find((date) => coincides(day, date)) : undefined;
  if (same && day) return { score: WEIGHT.day, because: [{ what: 'period', claim: day, record: same }] };
  if (!published || dates.length === 0) return { score: 0 };
  const nearest = dates.reduce((a, b) =>
    Math.abs(daysBetween(a, published)) < Math.abs(daysBetween(b, published)) ? a : b,
  );
  const away = daysBetween(nearest, published);
  if (away < -EARLY && away >= -NEWS)
    return { score: 0.02 * (1 + away / NEWS), against: [`announced later, in ${nearest}`] };
  if (Math.abs(away) <= NEWS)
    return {
      // an article may run ahead of an act by days, but is more often about the last than about the next
      score: WEIGHT.news * (away < 0 ? 0.4 : 1 - away / (2 * NEWS)),
      because: [{ what: 'period', claim: published, record: nearest }],
    };
  return away < 0
    ? { score: -1, against: [`announced later, in ${nearest}`] }
    : { score: -Math.min(0.3, away / 3_000), against: [`long before, in ${nearest}`] };
}

function weigh(facts: ClaimFacts, tariff: Tariff, base: Knowledge): Candidate {
  const parts = [
    coveragePart(facts, tariff),
    ratePart(facts, tariff),
    imposerPart(facts, tariff, base),
    partnerPart(facts, tariff),
    timePart(facts, tariff),
  ];
  return {
    record: tariff.id,
    type: 'tariff',
    score: Math.max(
      0,
      parts.reduce((sum, { score }) => sum + score, 0),
    ),
    because: parts.flatMap(({ because = [] }) => because),
    against: parts.flatMap(({ against = [] }) => against),
  };
}

/** Candidates among the tariff rounds; only for tariff claims with an amount or a rate, or with a day. */
export function tariffCandidates(facts: ClaimFacts, base: Knowledge): Candidate[] {
  if (facts.claim.kind !== 'tariff') return [];
  const ids = new Set(facts.quantities.flatMap((quantity) => recordsWith(quantity, base)));
  return [...ids].flatMap((id) => {
    const tariff = base.tariffs.get(id);
    return tariff ? [weigh(facts, tariff, base)] : [];
  });
}
