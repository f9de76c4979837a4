/**
 * Number index: which records hold about a number.
 *
 * In:  the base's record ids by quantity; a claim's quantities.
 * Out: the records that hold about one of them, and how telling the first is.
 * Limit: "about" is two figures, and the roundings on either side: more is found than is equal, and nothing equal is missed.
 */
import type { Quantity } from '../engine/claim';
import type { Knowledge } from './base';
import { unitOf } from './units';

/** The numbers of a claim among the records of a base. */
export type Numbers = {
  /** Ids of records that hold about one of them. */
  ids: readonly string[];
  /** "£15.7 billion": no round number, and no other record's. */
  singular: boolean;
  /** How many records hold the first to two figures. */
  holders: number;
};

const MOST = 1e15;
/** How near to a half the third figure may come before its decimal digits are asked. */
const TIE = 1e-9;

/** A number to two figures, as `toPrecision(2)` gives it, mostly without making a text of it. */
export function twoFigures(value: number): number {
  if (!(value >= 10 && value < MOST)) return Number(value.toPrecision(2));
  let unit = 1;
  while (value >= unit * 100) unit *= 10;
  const figures = value / unit;
  const isTie = Math.abs(figures - Math.floor(figures) - 0.5) < TIE;
  return isTie ? Number(value.toPrecision(2)) : Math.round(figures) * unit;
}

const NONE: readonly string[] = [];
const NO_NUMBERS: Numbers = { ids: NONE, singular: false, holders: 0 };

type Found = { own: readonly string[]; all: readonly string[] };

/** Records that hold about this quantity: with its own rounding, and with those of one percent less and more. */
function recordsWith({ value, unit }: Quantity, { byQuantity }: Knowledge): Found {
  const [rounded, less, more] = [twoFigures(value), twoFigures(value * 0.99), twoFigures(value / 0.99)];
  const name = unitOf(unit);
  const at = (figures: number): readonly string[] => byQuantity.get(`${name}:${String(figures)}`) ?? NONE;
  const own = at(rounded);
  const lower = less === rounded ? NONE : at(less);
  const upper = more === rounded || more === less ? NONE : at(more);
  return { own, all: lower.length + upper.length === 0 ? own : [...own, ...lower, ...upper] };
}

const isMoney = (unit: string): boolean => unit.length === 3 && /^[A-Z]{3}$/.test(unit);
const isOne = ([first, ...others]: readonly string[]): boolean =>
  first !== undefined && others.every((id) => id === first);

export function numbersIn(quantities: readonly Quantity[], base: Knowledge): Numbers {
  const [first, ...others] = quantities;
  if (!first) return NO_NUMBERS;
  const { own, all } = recordsWith(first, base);
  return {
    ids:
      others.length === 0 ? all : [...all, ...others.flatMap((quantity) => recordsWith(quantity, base).all)],
    singular: isMoney(first.unit) && isOne(all) && first.value !== twoFigures(first.value),
    holders: own.length,
  };
}
