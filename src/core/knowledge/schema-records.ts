/**
 * Schema records: one schema for each kind of record, and the types inferred from them.
 *
 * In:  nothing.
 * Out: schemas and types of pledges, recurrent claims, tariffs, head-counts, benchmarks, series and governments.
 * Limit: a list is bounded where its record is; what the lists hold of one another is checked in schema.ts.
 */
import * as v from 'valibot';
import {
  Actor,
  FactFigure,
  Figure,
  Id,
  IsoDate,
  Link,
  Name,
  PlaceCode,
  Quantity,
  Source,
  SourceIndex,
  Text,
  Unit,
  View,
} from './schema-parts';

const sourced = {
  sources: v.pipe(v.array(Source), v.minLength(1, 'needs at least one source'), v.maxLength(60)),
};
const facts = {
  figures: v.pipe(v.array(FactFigure), v.maxLength(80)),
  views: v.pipe(v.array(View), v.maxLength(80)),
};

export const Pledge = v.object({
  id: Id,
  title: Name,
  actors: v.pipe(v.array(Actor), v.minLength(1), v.maxLength(20)),
  kind: v.picklist(['jobs', 'investment', 'plant', 'purchases', 'exports', 'tariff']),
  quantities: v.pipe(v.array(Quantity), v.maxLength(40)),
  place: v.object({ name: Name, codes: v.pipe(v.array(PlaceCode), v.maxLength(20)) }),
  madeOn: IsoDate,
  deadline: v.optional(IsoDate),
  status: Name,
  timeline: v.pipe(
    v.array(
      v.object({
        date: IsoDate,
        event: Text,
        status: v.optional(Name),
        quantity: v.optional(Quantity),
        source: SourceIndex,
      }),
    ),
    v.minLength(1),
    v.maxLength(60),
  ),
  context: Text,
  keywords: v.pipe(v.array(Name), v.maxLength(40)),
  /** Whether the outcome was found; false is shown as "outcome not known". */
  outcomeKnown: v.boolean(),
  ...facts,
  ...sourced,
});

export const Recurrent = v.object({
  id: Id,
  claim: Text,
  topic: v.picklist(['jobs', 'trade', 'tariff', 'pledge']),
  /** Phrases for matching, never shown. */
  patterns: v.pipe(v.array(Name), v.maxLength(40)),
  quantities: v.pipe(v.array(Quantity), v.maxLength(40)),
  place: v.optional(PlaceCode),
  partners: v.pipe(v.array(PlaceCode), v.maxLength(20)),
  series: v.pipe(v.array(Id), v.maxLength(20)),
  related: v.pipe(v.array(Id), v.maxLength(20)),
  assessment: Text,
  ...facts,
  ...sourced,
});

export const Tariff = v.object({
  id: Id,
  title: Name,
  announced: v.optional(IsoDate),
  effective: v.optional(IsoDate),
  authority: v.optional(Name),
  imposer: v.object({ name: Name, code: v.optional(PlaceCode) }),
  targets: v.pipe(
    v.array(v.object({ name: Name, code: v.optional(PlaceCode) })),
    v.minLength(1),
    v.maxLength(40),
  ),
  rate: Text,
  /** The percentages that `rate` names, for matching. */
  rates: v.pipe(v.array(Figure), v.maxLength(20)),
  /** Value of the goods covered, US dollars. */
  coverage: v.optional(Figure),
  /** Words for the goods that it is about, where it is about some goods only; for matching. */
  goods: v.optional(v.pipe(v.array(Name), v.maxLength(40))),
  description: Text,
  /** What has become of it, where it is no longer announced or in force. */
  status: v.optional(Name),
  /** When it got there: the day it ended, or was lowered, replaced, dropped. */
  ended: v.optional(IsoDate),
  /** What else came after its first day, told from its own day on; `rate` tells what was known when it was announced. */
  changes: v.optional(
    v.pipe(
      v.array(v.object({ date: IsoDate, event: Text, status: v.optional(Name), source: SourceIndex })),
      v.maxLength(60),
    ),
  ),
  ...sourced,
});

export const Headcount = v.object({
  id: Id,
  company: Name,
  aliases: v.pipe(v.array(Name), v.maxLength(40)),
  points: v.pipe(
    v.array(v.object({ date: IsoDate, value: Figure, source: SourceIndex })),
    v.minLength(1),
    v.maxLength(200),
  ),
  usPoints: v.pipe(
    v.array(v.object({ date: IsoDate, value: Figure, source: SourceIndex })),
    v.maxLength(200),
  ),
  ...sourced,
});

export const Benchmark = v.object({
  id: Id,
  title: Name,
  values: v.pipe(v.array(v.object({ label: Name, value: Figure })), v.minLength(1), v.maxLength(20)),
  unit: Name,
  period: Name,
  description: Text,
  /** Jobs that each $1bn of exports supports, where the benchmark gives or implies it. */
  jobsPerBillion: v.optional(Figure),
  partner: v.optional(PlaceCode),
  ...sourced,
});

const Point = v.tuple([v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]))?$/)), Figure]);
export const Series = v.object({
  id: Id,
  title: Name,
  unit: Unit,
  frequency: v.picklist(['annual', 'quarterly', 'monthly', 'weekly']),
  subject: v.picklist([
    'exports',
    'imports',
    'balance',
    'trade',
    'unemployment-rate',
    'employment',
    'employment-change',
    'openings',
    'claims',
    'participation',
    'receipts',
    'other',
  ]),
  /** A part of the economy or one kind of goods; absent: the whole. */
  sector: v.optional(Id),
  basis: v.optional(v.picklist(['goods', 'services', 'both'])),
  place: PlaceCode,
  /** Absent: the world, or no partner at all. */
  partner: v.optional(PlaceCode),
  description: Name,
  /** Single figures from single pages: never drawn as a line. */
  selected: v.optional(v.literal(true)),
  verified: v.boolean(),
  points: v.pipe(v.array(Point), v.minLength(1), v.maxLength(2_000)),
  firstPrints: v.optional(v.pipe(v.array(Point), v.maxLength(200))),
  laterVintage: v.optional(v.pipe(v.array(Point), v.maxLength(200))),
  pointSources: v.optional(v.record(v.string(), v.object({ title: Name, url: Link }))),
  source: v.object({ title: Name, publisher: Name, url: Link, licence: v.optional(Name) }),
});

export const Government = v.object({
  id: Id,
  name: Name,
  place: PlaceCode,
  aliases: v.pipe(v.array(Name), v.maxLength(40)),
  /** People who headed it in the years of the records: what they do, it does. */
  heads: v.optional(v.pipe(v.array(Name), v.maxLength(20))),
});

export type Pledge = v.InferOutput<typeof Pledge>;
export type Recurrent = v.InferOutput<typeof Recurrent>;
export type Tariff = v.InferOutput<typeof Tariff>;
export type Headcount = v.InferOutput<typeof Headcount>;
export type Benchmark = v.InferOutput<typeof Benchmark>;
export type Series = v.InferOutput<typeof Series>;
export type Government = v.InferOutput<typeof Government>;
