/**
 * Match pledges: the recorded promise that a claim is about.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: a record is looked at only where its actor or its number is in the claim; nothing is searched by wording alone.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { weigher, type Evidence } from './grounds';
import { sameQuantity, samePlace } from './claim-facts';
import type { MatchFacts } from './match-facts';
import { daysBetween, isUpTo, yearOf } from './dates';
import { hasOwnName, MOST_WORDING, nameOf, tellsOf, weighWording, type WeighPledge } from './weigh-words';
import { once } from './once';
import type { Pledge } from './schema-records';

const WEIGHT = {
  actor: 0.4,
  near: 0.22,
  leads: 0.07,
  quantity: 0.4,
  stage: 0.3,
  place: 0.1,
  period: 0.08,
  vague: 0.1,
  deadline: 0.06,
};
const AGAINST = {
  actor: 0.35,
  quantity: 0.3,
  place: 0.55,
  town: 0.5,
  stranger: 0.25,
  kind: 0.3,
  cut: 0.6,
  spent: 0.6,
  deadline: 0.1,
  era: 0.6,
  ahead: 0.12,
  farDeadline: 0.4,
};
/** Years by which deadlines of one promise do not differ. */
const FAR = 5;
/** Days by which an article may run ahead of the record's first date. */
const EARLY = 45;
/** What a number weighs without the name of an actor beside it; and one of three figures that a single record holds. */
const NAMELESS = 0.4;
const SINGULAR = 0.75;
/** A person who stands in many records tells little by standing in this one. */
const SPREAD = 4;

function candidateIds(facts: MatchFacts, base: Knowledge): string[] {
  const byName = [...facts.near].flatMap((entity) => base.pledgesOf.get(entity) ?? []);
  return [...new Set([...byName, ...facts.numbers.ids])];
}

/** One whom the base does not know, and of whom the record does not tell. */
const weighStranger = ({ stranger }: MatchFacts, pledge: Pledge): Partial<Evidence> | null =>
  stranger !== undefined && !tellsOf(stranger, pledge)
    ? { score: -AGAINST.stranger, against: [`another actor: ${stranger}`] }
    : null;

const weighActor: WeighPledge = (facts, pledge, base) => {
  const actors = base.actors.get(pledge.id) ?? [];
  const exact = facts.actor !== undefined && actors.includes(facts.actor);
  const shared = exact ? facts.actor : actors.find((entity) => facts.near.has(entity));
  // one who is known, and promised nothing here
  const other = !exact && facts.actor !== undefined ? facts.actor : undefined;
  const against = other ? { against: [`another actor: ${nameOf(other, base)}`] } : {};
  if (shared === undefined)
    return other ? { score: -AGAINST.actor, ...against } : weighStranger(facts, pledge);
  const records = base.pledgesOf.get(shared)?.length ?? 1;
  const spread = Math.min(1, Math.max(0.35, SPREAD / records));
  // a record names first the one who promised
  const leads = exact && actors[0] === shared ? WEIGHT.leads : 0;
  const weight = (exact ? WEIGHT.actor : WEIGHT.near) * spread + leads;
  const name = nameOf(shared, base);
  return {
    score: weight - (other ? AGAINST.actor : 0),
    ...against,
    because: [
      { what: 'actor', claim: facts.claim.actor && exact ? facts.claim.actor.text : name, record: name },
    ],
  };
};

const format = ({ value, unit }: { value: number; unit: string }): string => `${String(value)} ${unit}`;

/** A record tells first of its own number of a unit; one that follows is a part of it, or what it took the place of. */
const isOwn = (quantity: Pledge['quantities'][number], { quantities }: Pledge): boolean =>
  quantities.find(({ unit }) => unit === quantity.unit) === quantity;

const weighQuantity: WeighPledge = (facts, pledge, base) => {
  const [quantity] = facts.quantities;
  // a vague promise and a vague claim go together
  if (!quantity) return pledge.quantities.length === 0 ? { score: WEIGHT.vague } : null;
  // many have promised a million jobs: without its actor or its own name a number says little
  const named =
    (base.actors.get(pledge.id) ?? []).some((entity) => facts.near.has(entity)) ||
    hasOwnName(facts, pledge, base);
  const factor = named ? 1 : facts.numbers.singular ? SINGULAR : NAMELESS;
  for (const stated of facts.quantities) {
    const equal = pledge.quantities.find((own) =>
      sameQuantity({ ...own, value: Math.abs(own.value) }, stated),
    );
    if (equal)
      return {
        score: (isOwn(equal, pledge) ? WEIGHT.quantity : WEIGHT.stage) * factor,
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
  return pledge.quantities.length > 0
    ? { score: -AGAINST.quantity, against: [`another amount: ${format(quantity)}`] }
    : null;
};

const isHome = (place: string, { id }: Pledge, base: Knowledge): boolean =>
  (base.actors.get(id) ?? []).some((entity) => base.entities.get(entity)?.place === place);

/** Where its actors are at home says nothing against it, nor whence the goods are that it would buy. */
const isNeutral = (place: string, pledge: Pledge, base: Knowledge): boolean =>
  pledge.kind === 'purchases' || isHome(place, pledge, base);

/** Where else than in its own place a record's words tell of: "instead of a plant in Mexico". */
const isTold = ({ claim }: MatchFacts, pledge: Pledge): boolean =>
  claim.status === 'scrapped' && (claim.place ?? []).every(({ text = '' }) => tellsOf(text, pledge));

const weighPlace: WeighPledge = (facts, pledge, base) => {
  const { places, towns } = facts;
  const strange = towns.find((town) => !tellsOf(town, pledge));
  if (places.length === 0 && strange) return { score: -AGAINST.town, against: [`another place: ${strange}`] };
  if (places.length === 0 || pledge.place.codes.length === 0) return null;
  const shared = places.find((place) => pledge.place.codes.some((code) => samePlace(place, code)));
  if (shared)
    return { score: WEIGHT.place, because: [{ what: 'place', claim: shared, record: pledge.place.name }] };
  if (places.every((place) => isNeutral(place, pledge, base)) || isTold(facts, pledge)) return null;
  return { score: -AGAINST.place, against: [`another place: ${places.join(', ')}`] };
};

/** The last thing known of it, or the day it falls due. */
const endOf = once(({ timeline, madeOn, deadline }: Pledge): string =>
  [timeline.at(-1)?.date ?? madeOn, deadline ?? ''].reduce((a, b) => (a > b ? a : b)),
);

const weighPeriod: WeighPledge = ({ claim, published }, pledge) => {
  const told = claim.period?.to ?? claim.period?.from;
  if (told && yearOf(told) < yearOf(pledge.madeOn) - 1)
    return { score: -AGAINST.era, against: [`of another time: ${told}`] };
  if (!published) return null;
  if (daysBetween(published, pledge.madeOn) > EARLY)
    return { score: -1, against: [`made later, in ${pledge.madeOn}`] };
  if (published < pledge.madeOn && !pledge.madeOn.startsWith(published))
    return { score: -AGAINST.ahead, against: [`made later, in ${pledge.madeOn}`] };
  const late = yearOf(published) - yearOf(endOf(pledge));
  if (late > 3)
    return { score: -0.02 * Math.min(late, 8), against: [`nothing recorded since ${endOf(pledge)}`] };
  return {
    score: WEIGHT.period,
    because: [{ what: 'period', claim: published, record: `${pledge.madeOn} to ${endOf(pledge)}` }],
  };
};

const weighDeadline: WeighPledge = ({ claim }, { deadline }) => {
  const stated = claim.deadline?.date;
  if (!stated || !deadline) return null;
  const apart = Math.abs(yearOf(stated) - yearOf(deadline));
  return apart <= 1
    ? { score: WEIGHT.deadline }
    : {
        score: -(apart > FAR ? AGAINST.farDeadline : AGAINST.deadline),
        against: [`another deadline: ${stated}`],
      };
};

/** Whether the record itself tells of jobs to go. */
const isCut = ({ quantities }: Pledge): boolean => quantities.some(({ value }) => value < 0);

/** Jobs lost or counted are no promise to create some. */
const weighKind: WeighPledge = ({ claim, places, actor, near }, pledge, base) => {
  const own = actor === undefined ? undefined : base.entities.get(actor)?.place;
  const home = places.length > 0 && places.every((place) => place === own);
  if (pledge.kind === 'purchases' && home && claim.kind === 'pledge' && claim.measure !== 'purchases')
    return { score: -AGAINST.spent, against: [`spent at home: ${places.join(', ')}`] };
  const [lead] = base.actors.get(pledge.id) ?? [];
  const led = lead === undefined || near.has(lead) || places.includes(base.heads.get(lead) ?? '');
  if (home && !led && base.entities.get(actor ?? '')?.type === 'government')
    return { score: -AGAINST.spent, against: [`promised by another: ${nameOf(lead, base)}`] };
  if (claim.kind === 'jobs' && claim.measure === 'cut' && !isCut(pledge))
    return { score: -AGAINST.cut, against: ['counts jobs that go'] };
  const unlike =
    claim.kind === 'jobs' &&
    claim.measure !== 'created' &&
    claim.measure !== 'supported' &&
    claim.measure !== 'hired';
  return unlike ? { score: -AGAINST.kind, against: [`counts ${claim.measure ?? 'something else'}`] } : null;
};

const weighAll = weigher<MatchFacts, Pledge>(
  [
    { weigh: weighActor, most: WEIGHT.actor + WEIGHT.leads },
    { weigh: weighQuantity, most: WEIGHT.quantity },
    { weigh: weighPlace, most: WEIGHT.place },
    { weigh: weighPeriod, most: WEIGHT.period },
    { weigh: weighDeadline, most: WEIGHT.deadline },
    { weigh: weighWording, most: MOST_WORDING },
    { weigh: weighKind, most: 0 },
  ],
  // they search the record's words
  [2, 5],
);

function weigh(facts: MatchFacts, pledge: Pledge, base: Knowledge, least: number): Candidate | null {
  const told = weighAll(facts, pledge, base, least);
  return (
    told && {
      record: pledge.id,
      type: 'pledge',
      ...told,
      score: Math.max(0, told.score),
      made: pledge.madeOn,
    }
  );
}

const hasSum = ({ because }: Candidate): boolean => because.some(({ what }) => what === 'quantity');

/** How many of the governments and bodies that made it are named beside the claim. */
const sidesNamed = ({ near }: MatchFacts, record: string, base: Knowledge): number =>
  (base.actors.get(record) ?? []).filter(
    (entity) =>
      near.has(entity) && /^(?:government|organisation)$/.test(base.entities.get(entity)?.type ?? ''),
  ).length;

/** Candidates among the pledges; those below `least` may be left out. */
export function pledgeCandidates(facts: MatchFacts, base: Knowledge, least: number): Candidate[] {
  // a sum that was promised "in return for lower tariffs" is still that sum; a rate or a share is not,
  // unless both sides of the deal are named with it
  const isSum = /^[A-Z]{3}$/.test(facts.quantities[0]?.unit ?? '');
  const bySum = facts.claim.kind === 'tariff' || facts.claim.kind === 'trade';
  return candidateIds(facts, base).flatMap((id) => {
    const pledge = base.pledges.get(id);
    if (!pledge || (bySum && !isSum && sidesNamed(facts, id, base) < 2)) return [];
    const candidate = weigh(facts, pledge, base, least);
    return candidate && (!bySum || hasSum(candidate)) ? [candidate] : [];
  });
}

/** A claim without a number ("the pledge") is about the record that the article has told, where its actor is one of that record's. */
export function toldRecord(
  facts: MatchFacts,
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
