/**
 * Match pledges: the recorded promise that a claim is about.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: a record is looked at only where its actor or its number is in the claim; nothing is searched by wording alone.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { isUpTo } from './dates';
import type { MatchFacts } from './match-facts';
import { pledgeSheets, type PledgeSheet } from './pledge-sheets';
import { mostOf, weighPledge } from './weigh-pledge';
import { nameOf } from './weigh-words';

/** The records of one who is near that may reach `least`, though their number is not the claim's. */
function promisedBy(entity: string, facts: MatchFacts, base: Knowledge, least: number): PledgeSheet[] {
  const { numbered, open, count } = pledgeSheets(base).of(entity);
  const by = { isActor: entity === facts.actor, records: count };
  const states = facts.quantities.length > 0;
  const mayReach = (holds: boolean): boolean => mostOf(by, { states, holds }) >= least;
  return [...(mayReach(true) ? numbered : []), ...(mayReach(false) ? open : [])];
}

/** A sum that was promised "in return for lower tariffs" is still that sum, whatever the kind of the claim. */
const isBySum = ({ claim: { kind } }: MatchFacts): boolean => kind === 'tariff' || kind === 'trade';

/** All pledges that may score `least` or more: those that hold a number of the claim, and those of one who is near. */
export function pledgesNear(facts: MatchFacts, base: Knowledge, least: number): Set<PledgeSheet> {
  const sheets = pledgeSheets(base);
  const found = new Set<PledgeSheet>();
  for (const id of facts.numbers.ids) {
    const sheet = sheets.byId(id);
    if (sheet) found.add(sheet);
  }
  const bySum = isBySum(facts);
  for (const entity of facts.near)
    for (const sheet of promisedBy(entity, facts, base, least))
      // a number below zero is not looked up by; all others have been found
      if (!bySum || sheet.isCut) found.add(sheet);
  return found;
}

const hasSum = ({ because }: Candidate): boolean => because.some(({ what }) => what === 'quantity');

/** How many of the governments and bodies that made it are named beside the claim. */
const sidesNamed = ({ near }: MatchFacts, { actors }: PledgeSheet, base: Knowledge): number =>
  actors.filter(
    (entity) =>
      near.has(entity) && /^(?:government|organisation)$/.test(base.entities.get(entity)?.type ?? ''),
  ).length;

/** Candidates among the pledges; those below `least` may be left out. */
export function pledgeCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  const bySum = isBySum(facts);
  // a rate or a share is no such sum, unless both sides of the deal are named with it
  const wantsSides = bySum && !/^[A-Z]{3}$/.test(facts.quantities[0]?.unit ?? '');
  const candidates: Candidate[] = [];
  for (const sheet of pledgesNear(facts, base, least)) {
    if (wantsSides && sidesNamed(facts, sheet, base) < 2) continue;
    const candidate = weighPledge(facts, sheet, base, least);
    if (candidate && (!bySum || hasSum(candidate))) candidates.push(candidate);
  }
  return candidates;
}

/** A claim without a number: "the pledge". */
export const mayBeTold = ({ claim, quantities }: MatchFacts): boolean =>
  claim.kind === 'pledge' && quantities.length === 0;

/** A claim without a number is about the record that the article has told, where its actor is one of that record's. */
export function toldRecord(
  facts: MatchFacts,
  told: ReadonlyMap<string, number>,
  base: Knowledge,
): Candidate | null {
  if (!mayBeTold(facts)) return null;
  const own = [...told].filter(([id]) =>
    (base.actors.get(id) ?? []).some((entity) => facts.near.has(entity)),
  );
  const [first, second] = own.sort((a, b) => b[1] - a[1]);
  const [id, score] = first ?? [];
  const pledge = id === undefined ? undefined : base.pledges.get(id);
  if (!pledge || score === undefined || (second && second[1] === score)) return null;
  if (facts.published && !isUpTo(pledge.madeOn, facts.published)) return null;
  const entity = (base.actors.get(pledge.id) ?? []).find((actor) => facts.near.has(actor)) ?? '';
  return {
    record: pledge.id,
    type: 'pledge',
    score: Math.min(0.95, 0.55 + score / 4),
    because: [
      { what: 'actor', claim: facts.claim.actor?.text ?? nameOf(entity, base), record: nameOf(entity, base) },
      { what: 'wording', claim: facts.claim.quote, record: pledge.title },
    ],
    against: [],
  };
}
