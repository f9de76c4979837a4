/**
 * Weigh recurrent: what speaks for and against a claim's being a statement that comes up again and again.
 *
 * In:  a claim's facts, a record, the phrases and words that the sentence shares with it, the base.
 * Out: a candidate; and whether what they share may be enough at all.
 * Limit: a number alone, or with its sides, makes no such statement.
 */
import type { Agreement } from '../engine/claim';
import { placeNamed } from '../engine/sides/place-names';
import { nameKey } from '../engine/who/names';
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { sameQuantity, samePlace } from './claim-facts';
import type { MatchFacts } from './match-facts';
import { once } from './once';
import type { Recurrent } from './schema-records';
import type { Phrases } from './sentence-phrases';
import { unitOf } from './units';
import { nameStems, type Shared } from './vocabulary';

const WEIGHT = {
  phrase: 0.3,
  words: 0.26,
  wording: 0.62,
  quantity: 0.36,
  place: 0.1,
  partner: 0.16,
  topic: 0.06,
};
const AGAINST = { quantity: 0.12, town: 0.3, partner: 0.4, place: 0.5, actor: 0.55, stranger: 0.25 };
/** Shared words below this say nothing; from DISTINCT on, and half as much again as any other record's, they are this record's own. */
const TELLING = 1;
/** A number that more records than this hold, such as a million jobs, tells nothing without a phrase of the claim. */
const REUSED = 6;
/** Words of a phrase that is as good as two agreements where the sides fit too. */
const WHOLE = 4;
/** What they must weigh beside an equal number. */
export const BESIDE = 0.6;
/** Numbers that differ by no more than this share of the greater do not contradict each other. */
const NEAR = 0.1;
const DISTINCT = 1.9;

type Part = { score: number; because: Agreement[]; against: string[] };
const NOTHING: Part = { score: 0, because: [], against: [] };

/** The same statement in another month: 3.8 percent for 3.6. */
const isAbout = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));

const isRise = ({ claim }: MatchFacts, { topic }: Recurrent, unit: string): boolean =>
  unit === 'percent' && topic === 'tariff' && claim.kind === 'trade';

/** Whether the number agrees, equal or as a phrase: what quantityPart would tell as an agreement. */
function agreesInNumber(facts: MatchFacts, record: Recurrent, phrases: Phrases): boolean {
  const [stated] = facts.quantities;
  if (!stated || isRise(facts, record, stated.unit)) return false;
  return phrases.numbers.length > 0 || record.quantities.some((own) => sameQuantity(own, stated));
}

function quantityPart(facts: MatchFacts, record: Recurrent, [number]: string[]): Part {
  const { quantities } = record;
  const [stated] = facts.quantities;
  if (!stated) return NOTHING;
  // a tariff of 270 percent and a rise of 270 percent are two things
  if (isRise(facts, record, stated.unit))
    return { score: -AGAINST.quantity, because: [], against: ['a share or a rise, and no rate'] };
  const equal = quantities.find((own) => sameQuantity(own, stated));
  const words = `${String(stated.value)} ${stated.unit}`;
  if (!equal && number)
    return {
      score: WEIGHT.quantity,
      because: [{ what: 'quantity', claim: words, record: number }],
      against: [],
    };
  if (equal)
    return {
      score: WEIGHT.quantity,
      because: [{ what: 'quantity', claim: words, record: `${String(equal.value)} ${equal.unit}` }],
      against: [],
    };
  const comparable = quantities.filter(({ unit }) => unitOf(unit) === unitOf(stated.unit));
  return comparable.length > 0 && !comparable.some(({ value }) => isAbout(value, stated.value))
    ? { score: -AGAINST.quantity, because: [], against: [`another amount: ${words}`] }
    : NOTHING;
}

/** Places and partners are weighed against both of the record's: who sells and who buys is told either way round. */
function sidePart(what: 'place' | 'partner', stated: string[], own: { mine: string[]; all: string[] }): Part {
  if (stated.length === 0 || own.all.length === 0) return NOTHING;
  const shared = stated.find((code) => own.mine.some((other) => samePlace(code, other)));
  if (shared)
    return {
      score: WEIGHT[what],
      because: [{ what, claim: shared, record: own.mine.join(', ') }],
      against: [],
    };
  if (stated.every((code) => own.all.some((other) => samePlace(code, other)))) return NOTHING;
  return { score: -AGAINST[what], because: [], against: [`another ${what}: ${stated.join(', ')}`] };
}

const textOf = once(({ claim, patterns }: Recurrent) => nameKey([claim, ...patterns].join(' ')));

/** A town, or a country without a code, of which the record does not speak. */
function townPart({ towns }: MatchFacts, record: Recurrent): Part {
  const strange = towns.find((town) => !textOf(record).includes(nameKey(town)));
  return strange === undefined
    ? NOTHING
    : { score: -AGAINST.town, because: [], against: [`another place: ${strange}`] };
}

/** A company, or one unknown, of whom the record does not speak has figures of its own. */
function actorPart({ actor, stranger }: MatchFacts, record: Recurrent, base: Knowledge): Part {
  const entity = actor === undefined ? undefined : base.entities.get(actor);
  const names =
    entity?.type === 'company' ? [entity.name, ...entity.aliases] : stranger !== undefined ? [stranger] : [];
  const [name = ''] = names;
  if (name === '') return NOTHING;
  const texts = textOf(record);
  const told = names.some((one) => nameStems(one).some((stem) => texts.includes(stem)));
  const weight = entity ? AGAINST.actor : AGAINST.stranger;
  return told ? NOTHING : { score: -weight, because: [], against: [`another actor: ${name}`] };
}

/** What a sentence shares with a record in words; `rival` is what the nearest other record's words weigh. */
export type Said = { phrases: Phrases; shared: Shared | undefined; rival: number };

/** What the words tell: whole phrases, and the rarer words that claim and record share. */
function wordingPart({ phrases, shared, rival }: Said, least: number): Part & { unique: boolean } {
  const [phrase] = phrases.words;
  const weight = shared?.weight ?? 0;
  const telling = weight >= least ? weight : 0;
  const said = phrase ?? (telling > 0 ? shared?.rarest : undefined);
  return {
    score: Math.min(
      WEIGHT.wording,
      WEIGHT.phrase * Math.min(2, phrases.words.length) + WEIGHT.words * telling,
    ),
    because: said === undefined ? [] : [{ what: 'wording', claim: said, record: said }],
    against: [],
    unique: weight >= DISTINCT && weight >= 1.5 * rival,
  };
}

/** Codes of the places that a sentence names, as nouns or adjectives. */
const codesNamed = once(({ sentence }: MatchFacts): Set<string> => {
  const words = sentence.match(/\p{L}[\p{L}.]*/gu) ?? [];
  const names = words.flatMap((word, at) => [word, `${word} ${words[at + 1] ?? ''}`]);
  return new Set(names.flatMap((name) => placeNamed(name)?.code ?? []));
});

/** Trade and tariffs have two sides, and words without a phrase name neither: a record of both needs its partner named. */
const isSilent = (facts: MatchFacts, record: Recurrent, base: Knowledge): boolean =>
  record.topic !== 'jobs' &&
  record.partners.length > 0 &&
  !facts.partners.some((code) => record.partners.some((other) => samePlace(code, other))) &&
  ![...facts.near].some((id) => record.partners.includes(base.entities.get(id)?.place ?? '')) &&
  !record.partners.some((code) => codesNamed(facts).has(code));

const isReused = ({ quantities: [stated], numbers }: MatchFacts): boolean =>
  stated !== undefined && unitOf(stated.unit) === 'jobs' && numbers.holders > REUSED;

/** Whether words without a phrase may be enough: beside a number, or where they stand alone. */
export const mayBeEnough = (facts: MatchFacts, record: Recurrent, { phrases, shared }: Said): boolean =>
  phrases.words.length > 0 || (shared?.weight ?? 0) >= DISTINCT || agreesInNumber(facts, record, phrases);

/** The candidate that a record makes. */
export function weighRecurrent(facts: MatchFacts, record: Recurrent, said: Said, base: Knowledge): Candidate {
  const place = record.place ? [record.place] : [];
  const all = [...place, ...record.partners];
  const sums = quantityPart(facts, record, said.phrases.numbers);
  const others: Part[] = [
    sums,
    sidePart('place', facts.places, { mine: place, all }),
    sidePart('partner', facts.partners, { mine: record.partners, all }),
    townPart(facts, record),
    actorPart(facts, record, base),
  ];
  const against = others.flatMap((part) => part.against);
  const sided = others.some(({ because }) =>
    because.some(({ what }) => what === 'place' || what === 'partner'),
  );
  const counted = sums.because.length > 0 && !isReused(facts);
  const wording = wordingPart(said, counted && sided && against.length === 0 ? BESIDE : TELLING);
  // words stand alone only where there is no number that the record should hold
  const numbered = facts.quantities.length > 0 && record.quantities.length > 0;
  const whole = sided && said.phrases.words.some((phrase) => phrase.split(' ').length >= WHOLE);
  const rare = wording.unique && !numbered && record.topic === facts.claim.kind;
  const unique = (rare || whole) && against.length === 0;
  const enough = said.phrases.words.length > 0 || ((counted || unique) && !isSilent(facts, record, base));
  const parts = [wording, ...others];
  const topic = record.topic === facts.claim.kind ? WEIGHT.topic : 0;
  return {
    record: record.id,
    type: 'recurrent',
    score: Math.max(0, enough ? parts.reduce((sum, { score }) => sum + score, topic) : 0),
    because: parts.flatMap(({ because }) => because),
    against,
    ...(unique && { unique }),
  };
}
