/**
 * Weigh pledge: what speaks for and against a claim's being about a recorded promise.
 *
 * In:  a claim's facts, a pledge's sheet, the base.
 * Out: a candidate, or nothing where it is sure to stay below a score; and what a pledge may score at most, its actor known.
 * Limit: wording alone says little; two independent grounds are asked for by candidate.ts.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { weigher, type Evidence } from './grounds';
import { sameAmount, samePlace } from './claim-facts';
import type { MatchFacts } from './match-facts';
import type { Quantity } from '../engine/claim';
import { daysBetween, yearOf } from './dates';
import type { Held, PledgeSheet } from './pledge-sheets';
import { unitOf } from './units';
import { hasOwnName, MOST_WORDING, nameOf, tellsOf, weighWording, type WeighPledge } from './weigh-words';

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

/** What a name counts for whose bearer stands in so many records. */
const spreadOf = (records: number): number => Math.min(1, Math.max(0.35, SPREAD / Math.max(1, records)));

/** What all but the actor and the number may add. */
const BESIDES = WEIGHT.place + WEIGHT.period + WEIGHT.deadline + MOST_WORDING;

/** The most that a record of an entity may score whose number, if it holds one, is not the claim's. */
export function mostOf(
  { isActor, records }: { isActor: boolean; records: number },
  { states, holds }: { states: boolean; holds: boolean },
): number {
  const named = (isActor ? WEIGHT.actor : WEIGHT.near) * spreadOf(records) + (isActor ? WEIGHT.leads : 0);
  const vague = states || holds ? 0 : WEIGHT.vague;
  return named + BESIDES + (states && holds ? -AGAINST.quantity : vague);
}

/** One whom the base does not know, and of whom the record does not tell. */
const weighStranger = ({ stranger }: MatchFacts, sheet: PledgeSheet): Partial<Evidence> | null =>
  stranger !== undefined && !tellsOf(stranger, sheet)
    ? { score: -AGAINST.stranger, against: [`another actor: ${stranger}`] }
    : null;

const weighActor: WeighPledge = (facts, sheet, base) => {
  const { actors } = sheet;
  const exact = facts.actor !== undefined && actors.includes(facts.actor);
  const shared = exact ? facts.actor : actors.find((entity) => facts.near.has(entity));
  // one who is known, and promised nothing here
  const other = !exact && facts.actor !== undefined ? facts.actor : undefined;
  const against = other ? { against: [`another actor: ${nameOf(other, base)}`] } : {};
  if (shared === undefined)
    return other ? { score: -AGAINST.actor, ...against } : weighStranger(facts, sheet);
  const spread = spreadOf(base.pledgesOf.get(shared)?.length ?? 1);
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
const isOwn = ({ told }: Held, { quantities }: PledgeSheet['pledge']): boolean =>
  quantities.find(({ unit }) => unit === told.unit) === told;

/** A number of the record that is the claim's, and whether it is the one that was promised. */
type Equal = { held: Held; own: boolean };

function equalNumber({ value, unit }: Quantity, sheet: PledgeSheet): Equal | undefined {
  const stated = { value, unit: unitOf(unit) };
  const equal = sheet.held.find((held) => sameAmount(held, stated));
  if (equal) return { held: equal, own: isOwn(equal, sheet.pledge) };
  const stage = sheet.stages.find((held) => sameAmount(held, stated));
  return stage && { held: stage, own: false };
}

function firstEqual({ quantities, numbers }: MatchFacts, sheet: PledgeSheet) {
  // whatever holds one of the numbers is among those that were looked up by it
  if (!sheet.isCut && !numbers.ids.includes(sheet.pledge.id)) return undefined;
  for (const stated of quantities) {
    const equal = equalNumber(stated, sheet);
    if (equal) return { stated, ...equal };
  }
  return undefined;
}

/** Many have promised a million jobs: without its actor or its own name a number says little. */
function nameFactor(facts: MatchFacts, sheet: PledgeSheet): number {
  const named = sheet.actors.some((entity) => facts.near.has(entity)) || hasOwnName(facts, sheet);
  return named ? 1 : facts.numbers.singular ? SINGULAR : NAMELESS;
}

const weighQuantity: WeighPledge = (facts, sheet) => {
  const [quantity] = facts.quantities;
  const isOpen = sheet.held.length === 0;
  // a vague promise and a vague claim go together
  if (!quantity) return isOpen ? { score: WEIGHT.vague } : null;
  const equal = firstEqual(facts, sheet);
  if (equal)
    return {
      score: (equal.own ? WEIGHT.quantity : WEIGHT.stage) * nameFactor(facts, sheet),
      because: [{ what: 'quantity', claim: format(equal.stated), record: format(equal.held.told) }],
    };
  return isOpen ? null : { score: -AGAINST.quantity, against: [`another amount: ${format(quantity)}`] };
};

const isHome = (place: string, { actors }: PledgeSheet, base: Knowledge): boolean =>
  actors.some((entity) => base.entities.get(entity)?.place === place);

/** Where its actors are at home says nothing against it, nor whence the goods are that it would buy. */
const isNeutral = (place: string, sheet: PledgeSheet, base: Knowledge): boolean =>
  sheet.pledge.kind === 'purchases' || isHome(place, sheet, base);

/** Where else than in its own place a record's words tell of: "instead of a plant in Mexico". */
const isTold = ({ claim }: MatchFacts, sheet: PledgeSheet): boolean =>
  claim.status === 'scrapped' && (claim.place ?? []).every(({ text = '' }) => tellsOf(text, sheet));

const weighPlace: WeighPledge = (facts, sheet, base) => {
  const { places, towns } = facts;
  const { pledge } = sheet;
  const strange = places.length === 0 ? towns.find((town) => !tellsOf(town, sheet)) : undefined;
  if (strange !== undefined) return { score: -AGAINST.town, against: [`another place: ${strange}`] };
  if (places.length === 0 || pledge.place.codes.length === 0) return null;
  const shared = places.find((place) => pledge.place.codes.some((code) => samePlace(place, code)));
  if (shared)
    return { score: WEIGHT.place, because: [{ what: 'place', claim: shared, record: pledge.place.name }] };
  if (places.every((place) => isNeutral(place, sheet, base)) || isTold(facts, sheet)) return null;
  return { score: -AGAINST.place, against: [`another place: ${places.join(', ')}`] };
};

const weighPeriod: WeighPledge = ({ claim, published }, sheet) => {
  const { pledge } = sheet;
  const told = claim.period?.to ?? claim.period?.from;
  if (told && yearOf(told) < yearOf(pledge.madeOn) - 1)
    return { score: -AGAINST.era, against: [`of another time: ${told}`] };
  if (!published) return null;
  if (daysBetween(published, pledge.madeOn) > EARLY)
    return { score: -1, against: [`made later, in ${pledge.madeOn}`] };
  if (published < pledge.madeOn && !pledge.madeOn.startsWith(published))
    return { score: -AGAINST.ahead, against: [`made later, in ${pledge.madeOn}`] };
  const late = yearOf(published) - yearOf(sheet.end);
  if (late > 3) return { score: -0.02 * Math.min(late, 8), against: [`nothing recorded since ${sheet.end}`] };
  return {
    score: WEIGHT.period,
    because: [{ what: 'period', claim: published, record: `${pledge.madeOn} to ${sheet.end}` }],
  };
};

const weighDeadline: WeighPledge = ({ claim }, { pledge: { deadline } }) => {
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

/** Jobs lost or counted are no promise to create some. */
const weighKind: WeighPledge = ({ claim, places, actor, near }, { pledge, actors, isCut }, base) => {
  const own = actor === undefined ? undefined : base.entities.get(actor)?.place;
  const home = places.length > 0 && places.every((place) => place === own);
  if (pledge.kind === 'purchases' && home && claim.kind === 'pledge' && claim.measure !== 'purchases')
    return { score: -AGAINST.spent, against: [`spent at home: ${places.join(', ')}`] };
  const [lead] = actors;
  const led = lead === undefined || near.has(lead) || places.includes(base.heads.get(lead) ?? '');
  if (home && !led && base.entities.get(actor ?? '')?.type === 'government')
    return { score: -AGAINST.spent, against: [`promised by another: ${nameOf(lead, base)}`] };
  if (claim.kind === 'jobs' && claim.measure === 'cut' && !isCut)
    return { score: -AGAINST.cut, against: ['counts jobs that go'] };
  const unlike =
    claim.kind === 'jobs' &&
    claim.measure !== 'created' &&
    claim.measure !== 'supported' &&
    claim.measure !== 'hired';
  return unlike ? { score: -AGAINST.kind, against: [`counts ${claim.measure ?? 'something else'}`] } : null;
};

const weighAll = weigher<MatchFacts, PledgeSheet>(
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

/** The candidate that a pledge makes; null where it is sure to stay below `least`. */
export function weighPledge(
  facts: MatchFacts,
  sheet: PledgeSheet,
  base: Knowledge,
  least: number,
): Candidate | null {
  const told = weighAll(facts, sheet, base, least);
  if (!told) return null;
  const { id, madeOn } = sheet.pledge;
  return { record: id, type: 'pledge', ...told, score: Math.max(0, told.score), made: madeOn };
}
