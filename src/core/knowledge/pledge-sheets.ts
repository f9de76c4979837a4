/**
 * Pledge sheets: what about a pledge does not turn on the claim, worked out once, when it is first asked for.
 *
 * In:  the base.
 * Out: a sheet for each pledge, found by its id, or by an entity among its actors.
 * Limit: kept as long as the base is; keywords with a number are no words.
 */
import { nameKey } from '../engine/who/names';
import type { Knowledge } from './base';
import { once } from './once';
import type { Pledge } from './schema-records';
import { unitOf } from './units';

/** A number of a record: without its sign, in the one unit that stands for its own, and as the record has it. */
export type Held = { value: number; unit: string; told: { value: number; unit: string } };

const heldOf = (told: Held['told']): Held => ({ value: Math.abs(told.value), unit: unitOf(told.unit), told });

export class PledgeSheet {
  readonly pledge: Pledge;
  /** Entities, in the order of the record. */
  readonly actors: readonly string[];
  /** Names that no other pledge has, lower-case. */
  readonly ownNames: readonly string[];
  /** The record itself tells of jobs to go. */
  readonly isCut: boolean;
  #held?: readonly Held[];
  #stages?: readonly Held[];
  #keys?: readonly { keyword: string; key: string }[];
  #text?: string;
  #end?: string;

  constructor(pledge: Pledge, { actors, ownNames }: Knowledge) {
    this.pledge = pledge;
    this.actors = actors.get(pledge.id) ?? [];
    this.ownNames = ownNames.get(pledge.id) ?? [];
    this.isCut = pledge.quantities.some(({ value }) => value < 0);
  }

  /** What was promised. */
  get held(): readonly Held[] {
    return (this.#held ??= this.pledge.quantities.map(heldOf));
  }

  /** What became of it. */
  get stages(): readonly Held[] {
    return (this.#stages ??= this.pledge.timeline.flatMap(({ quantity }) =>
      quantity ? { ...heldOf(quantity), value: quantity.value } : [],
    ));
  }

  /** Keywords that are words, each with the form in which a sentence is searched. */
  get keys(): readonly { keyword: string; key: string }[] {
    return (this.#keys ??= this.pledge.keywords
      .filter((keyword) => keyword.length > 3 && !/\d/.test(keyword))
      .map((keyword) => ({ keyword, key: nameKey(keyword) })));
  }

  /** All its words, as a name is looked for in them. */
  get text(): string {
    const { title, place, keywords, context, timeline } = this.pledge;
    return (this.#text ??= nameKey(
      [title, place.name, ...keywords, context, ...timeline.map(({ event }) => event)].join(' '),
    ));
  }

  /** The last thing known of it, or the day it falls due. */
  get end(): string {
    const { timeline, madeOn, deadline = '' } = this.pledge;
    return (this.#end ??= [timeline.at(-1)?.date ?? madeOn, deadline].reduce((a, b) => (a > b ? a : b)));
  }
}

/** The pledges of one entity: those that hold a number, and those that hold none to be looked up by. */
export type Promised = { numbered: readonly PledgeSheet[]; open: readonly PledgeSheet[]; count: number };
const NOTHING: Promised = { numbered: [], open: [], count: 0 };

/** A number below zero is not found by the number of a claim, which has no sign. */
const isNumbered = ({ pledge: { quantities }, isCut }: PledgeSheet): boolean =>
  quantities.length > 0 && !isCut;

export class PledgeSheets {
  readonly #base: Knowledge;
  readonly #byId = new Map<string, PledgeSheet>();
  readonly #byEntity = new Map<string, Promised>();

  constructor(base: Knowledge) {
    this.#base = base;
  }

  /** Undefined for an id of another kind of record. */
  byId(id: string): PledgeSheet | undefined {
    const known = this.#byId.get(id);
    if (known) return known;
    const pledge = this.#base.pledges.get(id);
    if (!pledge) return undefined;
    const sheet = new PledgeSheet(pledge, this.#base);
    this.#byId.set(id, sheet);
    return sheet;
  }

  of(entity: string): Promised {
    const known = this.#byEntity.get(entity);
    if (known) return known;
    const sheets = (this.#base.pledgesOf.get(entity) ?? []).flatMap((id) => this.byId(id) ?? []);
    if (sheets.length === 0) return NOTHING;
    const numbered = sheets.filter(isNumbered);
    const open = sheets.filter((sheet) => !isNumbered(sheet));
    const promised = { numbered, open, count: sheets.length };
    this.#byEntity.set(entity, promised);
    return promised;
  }
}

/** The sheets of a base. */
export const pledgeSheets = once((base: Knowledge) => new PledgeSheets(base));
