/**
 * Wording: a claim read back in plain words, as a headline.
 *
 * In:  a claim, its card (for the article's date) and the words of the reader's language.
 * Out: "Alibaba: 1 million US jobs within five years", "US exports to China, 2017: $188bn".
 * Limit: what the text does not support is left out, never filled in; who said it is told elsewhere.
 */
import type { Claim, Measure, Period, Quantity } from '../engine/claim';
import type { Card } from '../knowledge/card';
import { formatDate, formatNear } from './wording-dates';
import { withDeadline } from './wording-deadline';
import { formatQuantity, isCurrency } from './wording-numbers';
import { isShort, placed, withPlaces } from './wording-places';
import { capitalise, decapitalise, elided, formatList, type Words } from './wording-words';

/** A page may name "Alibaba’s" or end a name with a comma. */
const nameOf = (text: string): string => text.replace(/(?:[’']s)?[,;:]?$/u, '').trim();

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|him|her|them|his|its|their|our|my)$/;

/** The actor by name: whom a bare "He" means, a headline cannot say. */
function actorOf({ actor }: Claim): string | undefined {
  if (!actor) return undefined;
  const name = nameOf(actor.text);
  return PRONOUN.test(decapitalise(name)) ? undefined : name;
}

function withActor(claim: Claim, text: string, words: Words): string {
  const name = actorOf(claim);
  return name === undefined ? text : words('actorAndWhat', name, text);
}

/** The page's own words for a period: "March" for "in March.". */
const rawPeriod = (text: string): string =>
  text
    .trim()
    .replace(/^(?:in|during|over|for|of|on) /i, '')
    .replace(/[.,;:]{0,3}$/, '');

function formatPeriod({ from, to, text }: Period, words: Words): string {
  if (!from) return to ? formatDate(to, words) : rawPeriod(text);
  return !to || to === from
    ? formatDate(from, words)
    : words('range', formatDate(from, words), formatDate(to, words));
}

const withPeriod = (claim: Claim, text: string, words: Words): string =>
  claim.period ? words('ofPeriod', text, formatPeriod(claim.period, words)) : text;

const goodsOf = (claim: Claim, words: Words): string =>
  claim.goods?.length
    ? formatList(
        claim.goods.map(({ text }) => text),
        words,
      )
    : '';

/** What is counted: "jobs", which are perhaps new; or people, who stand before their place. */
type Counted = { noun: string; isNew?: boolean; people?: boolean };

/** A count with its place: "1 million US jobs", "1 million new US jobs", "300 hires in Ohio". */
function countIn(claim: Claim, quantity: Quantity, counted: Counted, words: Words): string {
  const before = !counted.people && claim.place?.length === 1 && isShort(claim.place[0]);
  const own = before ? placed(claim.place, counted.noun, words, 'countBefore') : counted.noun;
  const text = formatQuantity(quantity, words, counted.isNew ? words('newJobs', own) : own);
  return before ? text : withPlaces(claim.place, 'inPlace', text, words);
}

function pledgeHeadline(claim: Claim, words: Words): string {
  const { quantity, measure = 'jobs', place } = claim;
  const counts = quantity && !isCurrency(quantity.unit) && !quantity.unit.startsWith('percent');
  const text = counts
    ? countIn(claim, quantity, { noun: quantity.unit === 'jobs' ? words('noun_jobs') : quantity.unit }, words)
    : withPlaces(
        place,
        'inPlace',
        quantity
          ? words(`pledge_${measure}`, formatQuantity(quantity, words))
          : words(`pledgeOpen_${measure}`),
        words,
      );
  // "von" and "de" before an amount that itself begins with them
  const once = text.replace(/\b(von|de) \1 /u, '$1 ');
  return withActor(claim, withDeadline(claim.deadline, once, words), words);
}

const PEOPLE: readonly Measure[] = ['employed', 'unemployed', 'participation'];

/** A firm has employees, a country people at work. */
function countedOf(claim: Claim, { unit }: Quantity, measure: Measure, words: Words): Counted {
  if (unit !== 'jobs' && unit !== 'claims') return { noun: unit };
  if (measure === 'employed' && claim.actor) return { noun: words('noun_employees') };
  if (measure === 'created') return { noun: words('noun_jobs'), isNew: true };
  return { noun: words(`jobsNoun_${measure}`), people: PEOPLE.includes(measure) };
}

function jobsHeadline(claim: Claim, words: Words): string {
  const { quantity, measure = 'employed' } = claim;
  if (!quantity) return withActor(claim, placed(claim.place, words(`jobsRate_${measure}`), words), words);
  if (quantity.unit.startsWith('percent') || isCurrency(quantity.unit)) {
    const subject = withPeriod(claim, placed(claim.place, words(`jobsRate_${measure}`), words), words);
    return withActor(claim, words('figureOf', subject, formatQuantity(quantity, words)), words);
  }
  const counted = countedOf(claim, quantity, measure, words);
  return withActor(claim, withPeriod(claim, countIn(claim, quantity, counted, words), words), words);
}

const PARTNER_PHRASE: Readonly<Record<string, string>> = { exports: 'toPartner', imports: 'fromPartner' };

function tradeHeadline(claim: Claim, words: Words): string {
  const { quantity, measure = 'trade', basis } = claim;
  const goods = goodsOf(claim, words);
  const noun = words(`trade_${measure}`);
  const kind = goods
    ? words('goodsBefore', goods, noun)
    : basis === 'goods'
      ? words(`tradeGoods_${measure}`)
      : basis === 'services'
        ? words(`tradeServices_${measure}`)
        : noun;
  const placedNoun = placed(claim.place, kind, words);
  const both = withPlaces(claim.partner, PARTNER_PHRASE[measure] ?? 'withPartner', placedNoun, words);
  const subject = withPeriod(claim, both, words);
  if (!quantity) return subject;
  const amount = formatQuantity(quantity, words);
  return words('figureOf', subject, quantity.is === 'share' ? words('shareOf', amount) : amount);
}

function tariffSubject(claim: Claim, words: Words): string {
  const { quantity, place } = claim;
  const noun = words('tariff');
  const actor = actorOf(claim);
  const subject =
    place?.length === 1 ? placed(place, noun, words) : actor ? words('placedOf', actor, noun) : noun;
  if (quantity?.unit !== 'percent') return subject;
  return words(
    quantity.previous === undefined ? 'tariffOf' : 'tariffChange',
    subject,
    formatQuantity(quantity, words),
  );
}

function tariffHeadline(claim: Claim, card: Card, words: Words): string {
  const { measure, quantity, partner, period, deadline } = claim;
  if (measure === 'receipts' && quantity)
    return words(
      'figureOf',
      withPeriod(claim, placed(claim.place, words('tariffReceipts'), words), words),
      formatQuantity(quantity, words),
    );
  const covered = claim.amount ?? (quantity && isCurrency(quantity.unit) ? quantity : undefined);
  const goods = goodsOf(claim, words);
  const subject = tariffSubject(claim, words);
  const on = covered
    ? words('tariffOnAmount', subject, formatQuantity(covered, words), goods || words('goodsWorth'))
    : goods || partner
      ? words('tariffOnGoods', subject, goods || words('goods'))
      : subject;
  const from = withPlaces(partner, 'fromPartner', on, words);
  const start = deadline?.date ?? period?.from;
  if (!start) return from;
  return words(start.length === 10 ? 'fromDay' : 'fromDate', from, formatNear(start, card.asOf, words));
}

/** The claim in one line, by kind. */
export function formatHeadline(claim: Claim, card: Card, words: Words): string {
  const text = {
    pledge: () => pledgeHeadline(claim, words),
    jobs: () => jobsHeadline(claim, words),
    trade: () => tradeHeadline(claim, words),
    tariff: () => tariffHeadline(claim, card, words),
  }[claim.kind]();
  return capitalise(elided(text, words));
}

/** "Pledge", "Jobs figure": what kind of claim it is. */
export const formatKind = (claim: Claim, words: Words): string => words(`kind_${claim.kind}`);
