/**
 * Match tariffs: the recorded round that a claim is about.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: without an amount, a rate or a date of its own a claim names no round, however well the sides fit.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import type { MatchFacts } from './match-facts';
import type { Tariff } from './schema-records';
import { TariffFacts, weighTariff } from './weigh-tariff';

/** Rounds that were announced or took effect on the day of which a claim speaks. */
function roundsOf({ claim }: MatchFacts, base: Knowledge): Tariff[] {
  const day = claim.period?.from;
  if (day?.length !== 10) return [];
  return [...base.tariffs.values()].filter(
    ({ announced, effective }) => announced === day || effective === day,
  );
}

/** Candidates among the tariff rounds; only for tariff claims with an amount or a rate, or with a day. Those below `least` may be left out. */
export function tariffCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  if (facts.claim.kind !== 'tariff') return [];
  const rounds = new Set(roundsOf(facts, base));
  for (const id of facts.numbers.ids) {
    const tariff = base.tariffs.get(id);
    if (tariff) rounds.add(tariff);
  }
  const candidates: Candidate[] = [];
  if (rounds.size === 0) return candidates;
  const told = new TariffFacts(facts, base);
  for (const tariff of rounds) {
    const candidate = weighTariff(told, tariff, base, least);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}
