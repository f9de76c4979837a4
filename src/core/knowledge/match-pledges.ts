/**
 * Match pledges: the recorded promise that a claim is about.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: a record is looked at only where its actor or its number is in the claim; nothing is searched by wording alone.
 */
import type { Agreement, Quantity } from '../engine/claim';
import { nameKey } from '../engine/names';
import { quantityKey, type Knowledge } from './base';
import type { Candidate } from './candidate';
import { sameQuantity, samePlace, unitOf, type ClaimFacts } from './claim-facts';
import { daysBetween, isUpTo, yearOf } from './dates';
import type { Pledge } from './schema-records';

const WEIGHT = {
  actor: 0.4,
  near: 0.22,
  leads: 0.07,
  quantity: 0.4,
  stage: 0.3,
  place: 0.1,
  period: 0.08,
  wording: 0.07,
  deadline: 0.06,
};
const AGAINST = { quantity: 0.3, place: 0.55, kind: 0.3, deadline: 0.1 };
/** Days by which an article may run ahead of the record's first date. */
const EARLY = 45;
/** What a number weighs without the name of an actor beside it. */
const NAMELESS = 0.4;
/** A person who stands in many records tells little by standing in this one. */
const SPREAD = 4;

/** Ids of records that hold about this quantity: its own rounding and those on either side. */
export function recordsWith({ value, unit }: Quantity, base: Knowledge): string[] {
  const keys = new Set([value, value * 0.99, value * 1.01].map((near) => quantityKey(near, unitOf(unit))));
  return [...keys].flatMap((key) => base.byQuantity.get(key) ?? []);
}

function candidateIds(facts: ClaimFacts, base: Knowledge): string[] {
  const byName = [...facts.near].flatMap((entity) => base.pledgesOf.get(entity) ?? []);
  const byNumber = facts.quantities.flatMap((quantity) => recordsWith(quantity, base));
  return [...new Set([...byName, ...byNumber])];
}

type Evidence = { score: number; because: Agreement[]; against: string[] };
type Weigh = (facts: ClaimFacts, pledge: Pledge, base: Knowledge) => Partial<Evidence> | null;

const nameOf = (entity: string, base: Knowledge): string => base.entities.get(entity)?.name ?? entity;

const weighActor: Weigh = (facts, pledge, base) => {
  const actors = base.actors.get(pledge.id) ?? [];
  const exact = facts.actor !== undefined && actors.includes(facts.actor);
  const shared = exact ? facts.actor : actors.find((entity) => facts.near.has(entity));
  if (shared === undefined) return null;
  const records = base.pledgesOf.get(shared)?.length ?? 1;
  const spread = Math.min(1, Math.max(0.35, SPREAD / records));
  // a record names first the one who promised
  const leads = exact && actors[0] === shared ? WEIGHT.leads : 0;
  const weight = (exact ? WEIGHT.actor : WEIGHT.near) * spread + leads;
  const name = nameOf(shared, base);
  return {
    score: weight,
    because: [
      { what: 'actor', claim: facts.claim.actor && exact ? facts.claim.actor.text : name, record: name },
    ],
  };
};

const format = ({ value, unit }: { value: number; unit: string }): string => `${String(value)} ${unit}`;

const weighQuantity: Weigh = (facts, pledge, base) => {
  const [quantity] = facts.quantities;
  if (!quantity) return null;
  // many have promised a million jobs: without its actor a number says little
  const named = (base.actors.get(pledge.id) ?? []).some((entity) => facts.near.has(entity));
  const factor = named ? 1 : NAMELESS;
  for (const stated of facts.quantities) {
    const equal = pledge.quantities.find((own) => sameQuantity(own, stated));
    if (equal)
      return {
        score: WEIGHT.quantity * factor,
        because: [{ what: 'quantity', claim: format(stated), record: format(equal) }],
      };
    const stage = pledge.timeline.find(
      (entry) => entry.quantity && sameQuantity(entry.quantity, stated),
    )?.quantity;
    if (stage)
      return {
        score: WEIGHT.stage * factor,
        because: [{ what: 'quantity', claim: format(stated), record: format(stage) }],
      };
  }
  const comparable = pledge.quantities.some(({ unit }) => unitOf(unit) === unitOf(quantity.unit));
  return comparable ? { score: -AGAINST.quantity, against: [`another amount: ${format(quantity)}`] } : null;
};

const weighPlace: Weigh = ({ places }, pledge) => {
  if (places.length === 0 || pledge.place.codes.length === 0) return null;
  const shared = places.find((place) => pledge.place.codes.some((code) => samePlace(place, code)));
  if (shared)
    return { score: WEIGHT.place, because: [{ what: 'place', claim: shared, record: pledge.place.name }] };
  return { score: -AGAINST.place, against: [`another place: ${places.join(', ')}`] };
};

/** The last thing known of it, or the day it falls due. */
const endOf = ({ timeline, madeOn, deadline }: Pledge): string =>
  [timeline.at(-1)?.date ?? madeOn, deadline ?? ''].reduce((a, b) => (a > b ? a : b));

const weighPeriod: Weigh = ({ published }, pledge) => {
  if (!published) return null;
  if (daysBetween(published, pledge.madeOn) > EARLY)
    return { score: -1, against: [`made later, in ${pledge.madeOn}`] };
  const late = yearOf(published) - yearOf(endOf(pledge));
  if (late > 3)
    return { score: -0.02 * Math.min(late, 8), against: [`nothing recorded since ${endOf(pledge)}`] };
  return {
    score: WEIGHT.period,
    because: [{ what: 'period', claim: published, record: `${pledge.madeOn} to ${endOf(pledge)}` }],
  };
};

const weighDeadline: Weigh = ({ claim }, { deadline }) => {
  const stated = claim.deadline?.date;
  if (!stated || !deadline) return null;
  return Math.abs(yearOf(stated) - yearOf(deadline)) <= 1
    ? { score: WEIGHT.deadline }
    : { score: -AGAINST.deadline, against: [`another deadline: ${stated}`] };
};

const weighWording: Weigh = ({ claim, sentence, near }, pledge, base) => {
  const names = new Set(
    [...near]
      .flatMap((entity) => [entity, ...(base.entities.get(entity)?.aliases ?? []), nameOf(entity, base)])
      .map(nameKey),
  );
  // a sum or a place that the claim names has been weighed as such
  const weighed = new Set((claim.place ?? []).flatMap(({ text }) => (text ? [nameKey(text)] : [])));
  const hits = pledge.keywords.filter(
    (keyword) =>
      keyword.length > 3 &&
      !/\d/.test(keyword) &&
      !names.has(nameKey(keyword)) &&
      !weighed.has(nameKey(keyword)) &&
      sentence.includes(nameKey(keyword)),
  );
  const [first] = hits;
  return first === undefined
    ? null
    : {
        score: WEIGHT.wording * Math.min(2, hits.length),
        because: [{ what: 'wording', claim: first, record: first }],
      };
};

/** Jobs lost or counted are no promise to create some. */
const weighKind: Weigh = ({ claim }) => {
  const unlike =
    claim.kind === 'jobs' &&
    claim.measure !== 'created' &&
    claim.measure !== 'supported' &&
    claim.measure !== 'hired';
  return unlike ? { score: -AGAINST.kind, against: [`counts ${claim.measure ?? 'something else'}`] } : null;
};

const WEIGHS: Weigh[] = [
  weighActor,
  weighQuantity,
  weighPlace,
  weighPeriod,
  weighDeadline,
  weighWording,
  weighKind,
];

function weigh(facts: ClaimFacts, pledge: Pledge, base: Knowledge): Candidate {
  const parts = WEIGHS.flatMap((one) => one(facts, pledge, base) ?? []);
  return {
    record: pledge.id,
    type: 'pledge',
    score: Math.max(
      0,
      parts.reduce((sum, { score = 0 }) => sum + score, 0),
    ),
    because: parts.flatMap(({ because = [] }) => because),
    against: parts.flatMap(({ against = [] }) => against),
  };
}

/** Candidates among the pledges; tariffs and unemployment are no pledge's business. */
export function pledgeCandidates(facts: ClaimFacts, base: Knowledge): Candidate[] {
  if (facts.claim.kind === 'tariff' || facts.claim.kind === 'trade') return [];
  return candidateIds(facts, base).flatMap((id) => {
    const pledge = base.pledges.get(id);
    return pledge ? [weigh(facts, pledge, base)] : [];
  });
}

/** A claim without a number ("the pledge") is about the record that the article has told, where its actor is one of that record's. */
export function toldRecord(
  facts: ClaimFacts,
  told: ReadonlyMap<string, number>,
  base: Knowledge,
): Candidate | null {
  if (facts.claim.kind !== 'pledge' || facts.quantities.length > 0) return null;
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
