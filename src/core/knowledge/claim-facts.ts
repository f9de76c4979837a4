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
  /** The entity of the one who acts. */
  actor: string | undefined;
  /** The entity that the actor's name holds, though it may be those around it who act. */
  called: string | undefined;
  /** Those around a company act, and not the company. */
  theirs: boolean;
  /** The actor's name as written, where the base knows nobody of that name. */
  stranger: string | undefined;
  places: string[];
  /** Towns and the like that the engine has no code for, as written. */
  towns: string[];
  partners: string[];
  quantities: Quantity[];
  /** The value of the goods that a tariff is on. */
  coverage: Quantity | undefined;
  /** Lower case, white space folded. */
  sentence: string;
  /** ISO; undefined where the document gives none. */
  published: string | undefined;
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
const isOfMany = ({ actor }: Claim): boolean =>
  /\s\p{Ll}+s$/u.test(actor?.text ?? '') && !OFFICE.test(actor?.text ?? '');

const THEIRS = /^ \p{Ll}{3,}s (?:will|would|have|are|were|can|could|should|may|might|did)\b/u;

/** "Ford dealers will hire 500": those around a company, and not the company. */
const isTheirs = ({ actor }: Claim, text: string): boolean =>
  actor !== undefined && THEIRS.test(text.slice(actor.end, actor.end + 40));

/** Sides of a tariff without the one whose it is: "American tariffs" are not on America. */
export const partnersOf = ({ place = [], partner = [] }: Claim): Place[] =>
  partner.filter(({ start }) => !place.some((one) => one.start === start));

export function codes(places: readonly Place[] | undefined): string[] {
  const found: string[] = [];
  for (const { code } of places ?? []) if (code !== undefined) found.push(code);
  return found;
}

/** Where "on" is followed by a number at all: most words are not, and are read no further. */
const MAY_HOLD_SUM = /\bon\b.*(?:\d|illion|thousand|hundred)/is;

/** The one sum of money in some words, where "on" goes before it. */
function sumOn(words: string): Quantity | undefined {
  if (!MAY_HOLD_SUM.test(words)) return undefined;
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "Billions": a number that names none. */
const isVague = ({ start, end }: Quantity, text: string): boolean =>
  // most numbers begin with a digit or a sign of money
  !isDigit(text.charCodeAt(start)) &&
  !isDigit(text.charCodeAt(start + 1)) &&
  /\b(?:thousands|millions|billions|trillions)\b/i.test(text.slice(start, end)) &&
  !/\d/.test(text.slice(start, end));

/** "the region", "This valley", "nationwide": no name that a record would have to tell of. */
const AREA = /^(?:\p{Ll}|\d|(?:The|This|That|These|Its|Their|His|Her|Our|My|An?|Every|Each|Both) )/u;

function quantitiesOf({ quantity }: Claim, coverage: Quantity | undefined, text: string): Quantity[] {
  const quantities: Quantity[] = [];
  if (quantity && !isVague(quantity, text)) quantities.push(quantity);
  if (coverage && !isVague(coverage, text)) quantities.push(coverage);
  return quantities;
}

function townsOf({ place }: Claim): string[] {
  if (!place) return [];
  return place.flatMap(({ code, text }) => (code === undefined && text && !AREA.test(text) ? [text] : []));
}

/** Reads the facts of one claim. */
export function claimFacts(claim: Claim, source: SourceText, base: Knowledge): ClaimFacts {
  const { text, published } = source;
  const called = entityOf(claim.actor, base);
  const type = called === undefined ? undefined : base.entities.get(called)?.type;
  const theirs = type === 'company' && isTheirs(claim, text);
  const actor = theirs || (type === 'government' && isOfMany(claim)) ? undefined : called;
  const coverage = coverageOf(claim, text);
  return {
    claim,
    actor,
    called,
    theirs,
    stranger: actor === undefined ? strangerIn(claim) : undefined,
    places: codes(claim.place),
    towns: townsOf(claim),
    partners: codes(claim.partner),
    quantities: quantitiesOf(claim, coverage, text),
    coverage,
    sentence: nameKey(text.slice(claim.sentence.start, claim.sentence.end)),
    published,
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

type Amount = { value: number; unit: string };

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));

/** Equal within one percent, and of one unit, as `unitOf` gives it. */
export const sameAmount = (a: Amount, b: Amount): boolean => a.unit === b.unit && isNear(a.value, b.value);

/** Equal within one percent; jobs, workers and hires are one unit. */
export const sameQuantity = (a: Amount, b: Amount): boolean =>
  isNear(a.value, b.value) && unitOf(a.unit) === unitOf(b.unit);
