/**
 * Weigh tariff: what speaks for and against a claim's being about a recorded round: who imposes, on whom, how much, when.
 *
 * In:  a claim's facts with its sides, a round, the base.
 * Out: a candidate, or nothing where it is sure to stay below a score.
 * Limit: what a sentence shares with each round, and its words apart, are read when a round first asks for them.
 */
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { weigher, type Evidence } from './grounds';
import { sameQuantity, samePlace } from './claim-facts';
import type { MatchFacts } from './match-facts';
import { coincides, daysBetween } from './dates';
import { nameKey } from '../engine/who/names';
import { once } from './once';
import type { Tariff } from './schema-records';
import { governmentsOf, tellSides, type TariffSides } from './tariff-sides';
import { sharedWords, type Shared, type Vocabulary } from './vocabulary';

const WEIGHT = {
  coverage: 0.42,
  rate: 0.26,
  previous: 0.1,
  imposer: 0.16,
  partner: 0.18,
  goods: 0.22,
  words: 0.1,
  day: 0.25,
  news: 0.16,
};
const AGAINST = {
  coverage: 0.3,
  rate: 0.18,
  imposer: 0.45,
  partner: 0.35,
  goods: 0.2,
  oneSided: 0.06,
  status: 0.2,
};
/** Days from the announcement within which an article is news of it. */
const NEWS = 120;
/** Days by which an article may run ahead of the first date on record. */
const EARLY = 15;

/** What shared words count for at most. */
const MOST_WORDS = 2;
/** Shared words below this say nothing. */
const TELLING = 0.8;

type Part = Partial<Evidence>;

/** A claim's facts with its sides told apart, and what follows from them for every round. */
export class TariffFacts {
  readonly facts: MatchFacts;
  readonly sides: TariffSides;
  /** The governments that may act. */
  readonly governments: readonly string[];
  readonly #vocabulary: Vocabulary;
  #shared?: readonly Shared[];
  #spaced?: string;

  constructor(facts: MatchFacts, base: Knowledge) {
    this.facts = facts;
    this.sides = tellSides(facts, base);
    this.governments = governmentsOf(facts, this.sides, base);
    this.#vocabulary = base.words.tariffs;
  }

  /** What the sentence shares with a round. */
  sharedWith(record: string): Shared | undefined {
    this.#shared ??= sharedWords(this.facts.words.words, this.#vocabulary, TELLING);
    return this.#shared.find((one) => one.record === record);
  }

  /** The sentence's words with one blank on either side. */
  get spaced(): string {
    return (this.#spaced ??= ` ${this.facts.sentence.replace(/[^\p{L}\d]+/gu, ' ')} `);
  }
}

function coveragePart({ facts: { coverage: stated } }: TariffFacts, { coverage }: Tariff): Part {
  if (!stated || coverage === undefined) return { score: 0 };
  const words = `${String(stated.value)} ${stated.unit}`;
  if (sameQuantity(stated, { value: coverage, unit: 'USD' }))
    return {
      score: WEIGHT.coverage,
      because: [{ what: 'quantity', claim: words, record: `${String(coverage)} USD` }],
    };
  return { score: -AGAINST.coverage, against: [`other goods: ${words}`] };
}

function ratePart({ facts: { claim } }: TariffFacts, { rates, rate }: Tariff): Part {
  const stated = claim.quantity?.unit === 'percent' ? claim.quantity.value : undefined;
  if (stated === undefined || rates.length === 0) return { score: 0 };
  const before = claim.quantity?.previous;
  const both = before !== undefined && rates.includes(before);
  if (rates.includes(stated))
    return {
      score: WEIGHT.rate + (both ? WEIGHT.previous : 0),
      because: [{ what: 'quantity', claim: `${String(stated)} percent`, record: rate }],
    };
  return { score: -AGAINST.rate, against: [`another rate: ${String(stated)} percent`] };
}

function imposerPart({ governments }: TariffFacts, { imposer }: Tariff): Part {
  const own = imposer.code;
  if (own === undefined || governments.length === 0) return { score: 0 };
  if (governments.includes(own))
    return { score: WEIGHT.imposer, because: [{ what: 'actor', claim: own, record: imposer.name }] };
  return { score: -AGAINST.imposer, against: [`imposed by another: ${governments.join(', ')}`] };
}

const EVERYONE =
  /\b(?:all|every|most)(?: other)? (?:countr|nation|import|trading partner|foreign)|\ball but\b/;

/** "All countries" agrees with a round on all; a round on one country is named without it now and then. */
function openPart({ sentence }: MatchFacts, { targets }: Tariff): Part {
  const open = targets.some(({ code }) => code === undefined);
  const [first] = targets;
  if (!EVERYONE.test(sentence)) return open ? { score: 0 } : { score: -AGAINST.oneSided };
  return open
    ? { score: WEIGHT.partner, because: [{ what: 'partner', claim: 'all', record: first?.name ?? '' }] }
    : { score: -AGAINST.partner, against: ['on all countries'] };
}

const WHOLE = /^(?:goods|imports?|products?|exports?|items?|shipments?|merchandise)$/;

const goodsOf = once(({ goods }: Tariff) =>
  (goods ?? []).map((word) => ({ word, spaced: ` ${nameKey(word)} ` })),
);

function goodsPart(told: TariffFacts, tariff: Tariff): Part {
  const { goods, coverage } = tariff;
  const hit = goods && goodsOf(tariff).find((one) => told.spaced.includes(one.spaced))?.word;
  if (hit) return { score: WEIGHT.goods, because: [{ what: 'goods', claim: hit, record: hit }] };
  if (goods) return { score: -AGAINST.goods, against: [`other goods than ${goods[0] ?? ''}`] };
  const some = (told.facts.claim.goods ?? []).some(({ text }) => !WHOLE.test(nameKey(text)));
  return some && coverage === undefined
    ? { score: -AGAINST.goods / 2, against: ['on all goods'] }
    : { score: 0 };
}

/** Words of its title that few rounds share: "Geneva", "surcharge". */
function wordsPart(told: TariffFacts, { id }: Tariff): Part {
  const words = told.sharedWith(id);
  if (!words) return { score: 0 };
  return {
    score: WEIGHT.words * Math.min(MOST_WORDS, words.weight),
    because: [{ what: 'wording', claim: words.rarest, record: words.rarest }],
  };
}

/** Whether a round on many tells the country's own rate: "Japan 15%, Taiwan 20%". */
const isListed = (code: string, { rate }: Tariff, base: Knowledge): boolean =>
  [...base.entities.values()].some(
    ({ type, place, name }) => type === 'government' && place === code && rate.includes(`${name} `),
  );

function partnerPart({ facts, sides: { partners } }: TariffFacts, tariff: Tariff, base: Knowledge): Part {
  const { targets, imposer } = tariff;
  if (partners.length === 0) return openPart(facts, tariff);
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
  const listed = open ? partners.find((partner) => isListed(partner, tariff, base)) : undefined;
  if (listed)
    return { score: WEIGHT.partner, because: [{ what: 'partner', claim: listed, record: tariff.rate }] };
  return own || !open
    ? { score: -AGAINST.partner, against: [`on another: ${partners.join(', ')}`] }
    : { score: 0 };
}

function timePart({ facts: { claim, published } }: TariffFacts, { announced, effective }: Tariff): Part {
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
      score: WEIGHT.news * (away < 0 ? 0.4 : 1 - away / (1.5 * NEWS)),
      because: [{ what: 'period', claim: published, record: nearest }],
    };
  return away < 0
    ? { score: -1, against: [`announced later, in ${nearest}`] }
    : { score: -Math.min(0.3, away / 3_000), against: [`long before, in ${nearest}`] };
}

const EASED =
  /\b(?:down|lower|cut|reduc|exempt|relie|suspend|paus|truce|deal|end|remov|refund|struck|void|delay|restor|drop)/i;

const isEased = once(({ title, rate }: Tariff): boolean => EASED.test(`${title} ${rate}`));

/** A tariff that is lowered or lifted is no round that raised one. */
function statusPart(
  {
    facts: {
      claim: { status },
    },
  }: TariffFacts,
  tariff: Tariff,
): Part {
  const eases = status === 'lowered' || status === 'scrapped';
  return eases && !isEased(tariff)
    ? { score: -AGAINST.status, against: [`a tariff raised, not ${status}`] }
    : { score: 0 };
}

const weighAll = weigher<TariffFacts, Tariff>(
  [
    { weigh: coveragePart, most: WEIGHT.coverage },
    { weigh: ratePart, most: WEIGHT.rate + WEIGHT.previous },
    { weigh: imposerPart, most: WEIGHT.imposer },
    { weigh: partnerPart, most: WEIGHT.partner },
    { weigh: goodsPart, most: WEIGHT.goods },
    { weigh: wordsPart, most: WEIGHT.words * MOST_WORDS },
    { weigh: timePart, most: WEIGHT.day },
    { weigh: statusPart, most: 0 },
  ],
  // they search the sentence and the record's words
  [3, 4],
);

/** The candidate that a round makes; null where it is sure to stay below `least`. */
export function weighTariff(
  told: TariffFacts,
  tariff: Tariff,
  base: Knowledge,
  least: number,
): Candidate | null {
  const evidence = weighAll(told, tariff, base, least);
  return evidence && { record: tariff.id, type: 'tariff', ...evidence, score: Math.max(0, evidence.score) };
}
