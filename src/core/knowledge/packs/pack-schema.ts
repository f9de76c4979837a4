/**
 * Pack schema: what a newsroom's file may hold; the records of schema-records.ts, with less to fill in and less allowed.
 *
 * In:  nothing.
 * Out: the schema of a pack's file, its type, and the bounds that hold for the file as a whole.
 * Limit: pledges, recurrent claims and tariffs only: series, head-counts and benchmarks would change bundled sums.
 */
import * as v from 'valibot';
import { isOrdinaryWord } from '../../engine/who/mentions';
import {
  Actor,
  FactFigure,
  Figure,
  FORMS,
  Id,
  IsoDate,
  Link,
  Name,
  PlaceCode,
  Quantity,
  Source,
  Text,
  View,
} from '../schema-parts';
import { Pledge, Recurrent, Tariff } from '../schema-records';

/** What a file may measure; in bytes four times `characters`, since a character may take four: what is larger is not even read. */
export const PACK_BOUNDS = { characters: 1_000_000, depth: 12, records: 500, problems: 50 };
/** How many packs may be installed at once. */
export const MOST_PACKS = 10;
export const PACK_FORMAT = 'promissory-pack-1';

export const PACK_FORMS = {
  httpsOnly: /^https:\/\//,
  /** Signs that only a pattern needs: phrases are compared letter by letter. */
  noPattern: /^[^\\^*|{}[\]]*$/u,
};
const LARGEST = 1e15;
const MOST_PHRASES = 10;

const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), []);
const some = <S extends v.GenericSchema>(item: S, most: number) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(most));

const amount = v.pipe(Figure, v.minValue(-LARGEST), v.maxValue(LARGEST));
const quantity = v.object({ ...Quantity.entries, value: amount });

/** Whether a name can stand for one body: "The", "Jobs" or "the company" stands for none. */
export const isTelling = (name: string): boolean =>
  /\p{Lu}|\p{Lo}|\d/u.test(name) && /[\p{L}\d].*[\p{L}\d]/u.test(name) && !isOrdinaryWord(name);
const partyName = v.pipe(Name, v.check(isTelling));

const party = v.object({ ...Actor.entries, name: partyName, aliases: list(partyName, 20) });
const figure = v.object({ ...FactFigure.entries, value: amount });

const { quote: _quote, ...viewEntries } = View.entries;
const view = v.object(viewEntries);

const { weak: _weak, ...sourceEntries } = Source.entries;
const source = v.object({ ...sourceEntries, url: v.pipe(Link, v.regex(PACK_FORMS.httpsOnly)) });

const facts = { figures: list(figure, 40), views: list(view, 40), sources: some(source, 40) };

const event = v.object({
  date: IsoDate,
  event: Text,
  status: v.optional(Name),
  quantity: v.optional(quantity),
  source: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

const pledge = v.object({
  ...Pledge.entries,
  ...facts,
  actors: some(party, 10),
  quantities: list(quantity, 20),
  place: v.object({ name: Name, codes: list(PlaceCode, 20) }),
  timeline: some(event, 60),
  keywords: list(Name, 20),
  outcomeKnown: v.optional(v.boolean(), false),
});

const { patterns: _patterns, related: _related, ...recurrentEntries } = Recurrent.entries;
const recurrent = v.object({
  ...recurrentEntries,
  ...facts,
  phrases: some(v.pipe(Name, v.minLength(8), v.regex(PACK_FORMS.noPattern)), MOST_PHRASES),
  quantities: list(quantity, 20),
  partners: list(PlaceCode, 20),
  series: list(Id, 10),
});

const tariff = v.object({
  ...Tariff.entries,
  rates: list(amount, 20),
  coverage: v.optional(amount),
  sources: facts.sources,
});

export const PackFile = v.object({
  format: v.literal(PACK_FORMAT),
  /** Stands before the id of each of its records. */
  id: v.pipe(Id, v.maxLength(40)),
  /** Shown wherever one of its records is. */
  name: v.pipe(Name, v.maxLength(60), v.regex(FORMS.notBlank)),
  version: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/))),
  pledges: list(pledge, PACK_BOUNDS.records),
  recurrent: list(recurrent, PACK_BOUNDS.records),
  tariffs: list(tariff, PACK_BOUNDS.records),
});

export type PackFile = v.InferOutput<typeof PackFile>;
