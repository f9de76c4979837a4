/**
 * Claim facts: a claim's names, places and numbers in the terms of the base.
 *
 * In:  a claim, its document, the base.
 * Out: entity ids, place codes and quantities, ready to be looked up and compared.
 * Limit: what a card needs; what only matching asks for, who is near and which records hold a number, is in match-facts.ts.
 */
import type { Claim, Place, Quantity } from '../engine/claim';
import { nameKey } from '../engine/who/names';
import type { SourceText } from '../engine/source-text';
import { placeNamed } from '../engine/sides/place-names';
import { findAmounts } from '../engine/amounts/quantities';
import { findTokens } from '../engine/tokens';
import type { Knowledge } from './base';
import { unitOf } from './units';

export type ClaimFacts = {
  claim: Claim;
  actor?: string;
  /** The actor's name as written, where the base knows nobody of that name. */
  stranger?: string;
  places: string[];
  /** Towns and the like that the engine has no code for, as written. */
  towns: string[];
  partners: string[];
  quantities: Quantity[];
  /** The value of the goods that a tariff is on. */
  coverage?: Quantity;
  /** Lower case, white space folded. */
  sentence: string;
  /** ISO; absent where the document gives none. */
  published?: string;
};

export const entityOf = (mention: Claim['actor'], base: Knowledge): string | undefined =>
  mention && (mention.entity ?? base.names.get(nameKey(mention.text))?.id);

const ARTICLE = /^(?:an?|the)\s+/i;

/** A name of three letters or more that begins with a capital, and is no country's: "American". */
function strangerIn({ actor }: Claim): string | undefined {
  const name = actor?.text.replace(ARTICLE, '') ?? '';
  return /^\p{Lu}.{2}/u.test(name) && name !== 'New' && !placeNamed(nameKey(name)) ? name : undefined;
}

const OFFICE = /(?:officials|authorities|leaders|ministers|lawmakers|negotiators|diplomats|regulators)$/;

/** "American companies" are not the United States, though these are near. */
function isOfMany({ actor }: Claim, base: Knowledge): boolean {
  const entity = entityOf(actor, base);
  const isGovernment = entity !== undefined && base.entities.get(entity)?.type === 'government';
  return isGovernment && /\s\p{Ll}+s$/u.test(actor?.text ?? '') && !OFFICE.test(actor?.text ?? '');
}

const THEIRS = /^ \p{Ll}{3,}s (?:will|would|have|are|were|can|could|should|may|might|did)\b/u;

/** "Ford dealers will hire 500": those around a company, and not the company. */
export function isTheirs({ actor }: Claim, text: string, base: Knowledge): boolean {
  const entity = entityOf(actor, base);
  const isCompany = entity !== undefined && base.entities.get(entity)?.type === 'company';
  return isCompany && actor !== undefined && THEIRS.test(text.slice(actor.end, actor.end + 40));
}

/** Sides of a tariff without the one whose it is: "American tariffs" are not on America. */
export const partnersOf = ({ place = [], partner = [] }: Claim): Place[] =>
  partner.filter(({ start }) => !place.some((one) => one.start === start));

export const codes = (places: Place[] | undefined): string[] =>
  (places ?? []).flatMap(({ code }) => code ?? []);

/** The one sum of money in some words, where "on" goes before it. */
function sumOn(words: string): Quantity | undefined {
  const tokens = findTokens(words, { start: 0, end: words.length });
  const sums = findAmounts(tokens).filter(({ unit }) => /^[A-Z]{3}$/.test(unit));
  const [sum] = sums;
  return sum && sums.length === 1 && tokens[sum.first - 1]?.word === 'on'
    ? { value: sum.value, unit: sum.unit, is: 'level', start: sum.start, end: sum.end }
    : undefined;
}

/** "…25 percent on about $34 billion": what follows the rate at once, wherever the claim's own words end. */
const ON_SUM =
  /^(?:\s+(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?))?\s+on\s+(?=[^\s,;]*\s?[$€£¥\d])[^,;]{2,60}/;

/** The goods that a tariff is on, in money: where the claim has none, the one sum of its own words, or right behind its rate. */
function coverageOf(claim: Claim, text: string): Quantity | undefined {
  const { kind, amount, quantity, measure, quote, sentence } = claim;
  if (amount || kind !== 'tariff' || measure !== 'rate' || quantity?.unit !== 'percent') return amount;
  const [behind] = ON_SUM.exec(text.slice(quantity.end, sentence.end)) ?? [];
  return sumOn(quote) ?? (behind === undefined ? undefined : sumOn(behind));
}

/** "Billions": a number that names none. */
const isVague = ({ start, end }: Quantity, text: string): boolean =>
  /\b(?:thousands|millions|billions|trillions)\b/i.test(text.slice(start, end)) &&
  !/\d/.test(text.slice(start, end));

/** "the region", "This valley", "nationwide": no name that a record would have to tell of. */
const AREA = /^(?:\p{Ll}|\d|(?:The|This|That|These|Its|Their|His|Her|Our|My|An?|Every|Each|Both) )/u;

/** Reads the facts of one claim. */
export function claimFacts(claim: Claim, source: SourceText, base: Knowledge): ClaimFacts {
  const sentence = source.text.slice(claim.sentence.start, claim.sentence.end);
  const theirs = isTheirs(claim, source.text, base);
  const named = theirs || isOfMany(claim, base) ? undefined : entityOf(claim.actor, base);
  const stranger = strangerIn(claim);
  const coverage = coverageOf(claim, source.text);
  const quantities = [claim.quantity, coverage].flatMap((quantity) =>
    quantity && !isVague(quantity, source.text) ? quantity : [],
  );
  return {
    claim,
    ...(named && { actor: named }),
    ...(!named && stranger && { stranger }),
    places: codes(claim.place),
    towns: (claim.place ?? []).flatMap(({ code, text }) =>
      code === undefined && text && !AREA.test(text) ? [text] : [],
    ),
    partners: codes(claim.partner),
    quantities,
    ...(coverage && { coverage }),
    sentence: nameKey(sentence),
    ...(source.published && { published: source.published }),
  };
}

/** The country of a state or province: US of US-OH. */
export const countryOf = (code: string): string => code.split('-', 1)[0] ?? code;

/** Whether a claim speaks of a state and a series of its whole country. */
export const isOfWhole = ({ place }: Claim, series: { place: string }): boolean => {
  const own = place?.find(({ code }) => code !== undefined)?.code;
  return own !== undefined && own !== series.place && countryOf(own) === series.place;
};

/** Whether two places are one, or one lies in the other: US-OH in US. */
export const samePlace = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** Equal within one percent, and of one unit; jobs, workers and hires are one unit. */
export function sameQuantity(
  a: { value: number; unit: string },
  b: { value: number; unit: string },
): boolean {
  return (
    unitOf(a.unit) === unitOf(b.unit) &&
    Math.abs(a.value - b.value) <= 0.01 * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}
