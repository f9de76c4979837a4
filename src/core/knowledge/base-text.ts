/**
 * Base text: the knowledge as the text of one file that opens fast.
 *
 * In:  a file made by buildBase, or its text.
 * Out: its text, ASCII only; the file again, whose long lists are read when somebody first asks for them.
 * Limit: the first line is JSON with what every claim is looked up by; then a line for each kind of records that few ask
 *        for; each further line is the rest of one record.
 */

/** Kinds that are read when somebody first asks for one of them. */
const LATE_KINDS: ReadonlySet<string> = new Set([
  'recurrent',
  'tariffs',
  'headcounts',
  'benchmarks',
  'series',
  'governments',
]);

/** What is shown, or asked of few records, and never looked up by: the bulk of the file. Only fields that every record of its kind has. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  series: ['points', 'source', 'description'],
  pledges: ['sources', 'views', 'figures', 'timeline', 'actors', 'context'],
  recurrent: ['sources', 'views', 'figures', 'assessment', 'related'],
  tariffs: ['sources'],
  headcounts: ['sources'],
};

type Fields = Record<string, unknown>;
type Pack = Record<string, Late[]>;
type WithPack = { pack: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPack = (value: unknown): value is Pack =>
  isFields(value) && Object.values(value).every((list) => Array.isArray(list) && list.every(isFields));

// one byte a character: half the memory, and a quarter of the time to decode and parse
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A record's fields, those that are read with its kind and the rest. */
function split(record: Fields, kind: string): { early: Fields; rest: Fields | null } {
  const later = LATER[kind];
  if (!later) return { early: record, rest: null };
  const entries = Object.entries(record);
  return {
    early: Object.fromEntries(entries.filter(([key]) => !later.includes(key))),
    rest: Object.fromEntries(entries.filter(([key]) => later.includes(key))),
  };
}

/** The file's text. Throws where `pack` is no pack. */
export function serializeBase(file: WithPack): string {
  if (!isPack(file.pack))
    throw new Error('the base has no pack of lists of records; build it with buildBase');
  const kinds = Object.entries(file.pack).map(([kind, records]) => {
    const parts = records.map((record) => split(record, kind));
    const rests = parts.flatMap(({ rest }) => rest ?? []);
    return { kind, records: parts.map(({ early }) => early), rests };
  });
  const isLate = ({ kind }: { kind: string }): boolean => LATE_KINDS.has(kind);
  const early = kinds
    .filter((one) => !isLate(one))
    .map(({ kind, records }): [string, Fields[]] => [kind, records]);
  const header = {
    ...file,
    pack: Object.fromEntries(early),
    lines: Object.fromEntries(kinds.map(({ kind, rests }) => [kind, rests.length])),
  };
  const lines = [
    header,
    ...kinds.filter(isLate).map(({ records }) => records),
    ...kinds.flatMap(({ rests }) => rests),
  ];
  return lines.map((line) => `${ascii(JSON.stringify(line))}\n`).join('');
}

/** Under which a record keeps its rest: its line's text, until somebody looks at one of its fields. */
const REST = Symbol('rest');
type Late = Fields & { [REST]?: (() => string) | Fields };

function restOf(record: Late): Fields {
  const rest = record[REST] ?? {};
  if (typeof rest !== 'function') return rest;
  const parsed: unknown = JSON.parse(rest());
  return (record[REST] = isFields(parsed) ? parsed : {});
}

/** The later fields of a kind. One getter for all its records: with one each, an engine could not keep them as one shape. */
const lateFields = (fields: readonly string[]): PropertyDescriptorMap =>
  Object.fromEntries(
    fields.map((field) => [
      field,
      {
        get(this: Late) {
          return restOf(this)[field];
        },
        enumerable: true,
        configurable: true,
      },
    ]),
  );

/** The places of the lines after the first, from and to. */
function linesAfter(text: string, first: number): [from: number, to: number][] {
  const lines: [number, number][] = [];
  for (let from = first + 1; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

/** How many lines there are of each kind's rests, in order. */
const countsOf = (lines: unknown): [kind: string, count: number][] =>
  isFields(lines)
    ? Object.entries(lines).map(([kind, count]) => [kind, typeof count === 'number' ? count : 0])
    : [];

/** Hangs on each record of a kind the text of its rest. */
function withRests(records: Late[], kind: string, restAt: (at: number) => string): Late[] {
  const later = LATER[kind];
  if (!later) return records;
  const fields = lateFields(later);
  records.forEach((record, at) => {
    record[REST] = () => restAt(at);
    Object.defineProperties(record, fields);
  });
  return records;
}

function parseKind(text: string): Late[] {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) && parsed.every(isFields) ? parsed : [];
}

/** Sets a field that is made when somebody first asks for it. */
function setLate(pack: Fields, kind: string, make: () => unknown): void {
  let made: unknown;
  Object.defineProperty(pack, kind, { get: () => (made ??= make()), enumerable: true, configurable: true });
}

/** The file as `parseBase` takes it. Throws where the first line is not JSON or lines are missing. */
export function readBaseText(text: string): unknown {
  const first = text.indexOf('\n');
  const header: unknown = JSON.parse(text.slice(0, first < 0 ? text.length : first));
  if (!isFields(header) || !isPack(header['pack'])) return header;
  const { lines, pack: early, ...file } = header;
  const places = first < 0 ? [] : linesAfter(text, first);
  const lineAt = (at: number): string => text.slice(...(places[at] ?? [0, 0]));
  const counts = countsOf(lines);
  const late = counts.map(([kind]) => kind).filter((kind) => LATE_KINDS.has(kind));
  const pack: Fields = {};
  let from = late.length;
  for (const [kind, count] of counts) {
    const start = from;
    const withTheirs = (records: Late[]): Late[] => withRests(records, kind, (at) => lineAt(start + at));
    const line = late.indexOf(kind);
    if (line < 0) pack[kind] = withTheirs(early[kind] ?? []);
    else setLate(pack, kind, () => withTheirs(parseKind(lineAt(line))));
    from += count;
  }
  if (places.length < from)
    throw new Error('KNOWLEDGE_UNREADABLE: the knowledge file is cut short; install again');
  return { ...file, pack };
}
