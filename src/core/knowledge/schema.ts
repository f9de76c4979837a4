/**
 * Schema: unknown JSON in, a typed pack or a list of problems out.
 *
 * In:  a pack: records by kind, from the bundled data, a newsroom's file, or hostile hands.
 * Out: the records that hold, and a problem with record, field and reason for each that does not.
 * Limit: one bad record costs only itself; a pack that is no pack at all costs all of it.
 */
import * as v from 'valibot';
import { Benchmark, Government, Headcount, Pledge, Recurrent, Series, Tariff } from './schema-records';
import { lacksDay } from './tariff-days';

const SCHEMAS = {
  pledges: Pledge,
  recurrent: Recurrent,
  tariffs: Tariff,
  headcounts: Headcount,
  benchmarks: Benchmark,
  series: Series,
  governments: Government,
};

/** Everything that the base is made of; a kind that a pack does not name is empty. */
export type Pack = {
  pledges: Pledge[];
  recurrent: Recurrent[];
  tariffs: Tariff[];
  headcounts: Headcount[];
  benchmarks: Benchmark[];
  series: Series[];
  governments: Government[];
};

export type Problem = {
  code: 'PACK_SHAPE' | 'RECORD_INVALID' | 'RECORD_TWICE' | 'SOURCE_MISSING';
  record: string;
  field: string;
  reason: string;
};

const MOST_RECORDS = 5_000;

function idOf(raw: unknown, at: number): string {
  const named = v.safeParse(v.object({ id: v.string() }), raw);
  return named.success ? named.output.id.slice(0, 80) : `#${String(at)}`;
}

/** Every source number in a record must lead to a source. */
function missingSources(record: object): string[] {
  const sourcesOf = v.safeParse(v.object({ sources: v.array(v.unknown()) }), record);
  if (!sourcesOf.success) return [];
  const count = sourcesOf.output.sources.length;
  return Object.entries(record).flatMap(([field, list]: [string, unknown]) => {
    if (field === 'sources' || !Array.isArray(list)) return [];
    return list.flatMap((entry: unknown, index) => {
      const numbered = v.safeParse(v.object({ source: v.number() }), entry);
      return numbered.success && numbered.output.source >= count ? [`${field}.${String(index)}.source`] : [];
    });
  });
}

const NO_SOURCE = 'there is no source with this number';
const NO_DAY = 'give the day from which the status holds, or leave out the status';

/** What does not hold in one record: its own fields, or the numbers of its sources. */
function problemsOf(read: v.SafeParseResult<v.GenericSchema<unknown, object>>, record: string): Problem[] {
  if (!read.success)
    return read.issues.map((issue) => ({
      code: 'RECORD_INVALID',
      record,
      field: v.getDotPath(issue) ?? '',
      reason: issue.message,
    }));
  const undated: Problem = { code: 'RECORD_INVALID', record, field: 'ended', reason: NO_DAY };
  return [
    ...(v.is(Tariff, read.output) && lacksDay(read.output) ? [undated] : []),
    ...missingSources(read.output).map((field): Problem => ({
      code: 'SOURCE_MISSING',
      record,
      field,
      reason: NO_SOURCE,
    })),
  ];
}

const twice = (record: string): Problem => ({
  code: 'RECORD_TWICE',
  record,
  field: 'id',
  reason: 'another record of this kind has the same id',
});

function parseList<S extends v.GenericSchema<unknown, { id: string }>>(
  schema: S,
  kind: string,
  raw: unknown,
  problems: Problem[],
): v.InferOutput<S>[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > MOST_RECORDS) {
    const reason = `must be a list of at most ${String(MOST_RECORDS)} records`;
    problems.push({ code: 'PACK_SHAPE', record: kind, field: kind, reason });
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((entry: unknown, at) => {
    const record = idOf(entry, at);
    const read = v.safeParse(schema, entry);
    const found = problemsOf(read, record);
    if (read.success && seen.has(record)) found.push(twice(record));
    problems.push(...found);
    if (read.success) seen.add(record);
    return read.success && found.length === 0 ? [read.output] : [];
  });
}

/** Reads a pack. Never throws: what does not hold is a problem, and the rest goes on. */
export function parsePack(raw: unknown): { pack: Pack; problems: Problem[] } {
  const problems: Problem[] = [];
  const shape = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!shape.success)
    problems.push({
      code: 'PACK_SHAPE',
      record: '',
      field: '',
      reason: 'must be an object of lists of records',
    });
  const lists = shape.success ? shape.output : {};
  const list = <K extends keyof typeof SCHEMAS>(kind: K) =>
    parseList(SCHEMAS[kind], kind, lists[kind], problems);
  const pack: Pack = {
    pledges: list('pledges'),
    recurrent: list('recurrent'),
    tariffs: list('tariffs'),
    headcounts: list('headcounts'),
    benchmarks: list('benchmarks'),
    series: list('series'),
    governments: list('governments'),
  };
  return { pack, problems };
}
