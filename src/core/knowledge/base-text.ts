/**
 * Base text: the knowledge as the text of one file that opens fast.
 *
 * In:  a file made by buildBase, or its text.
 * Out: its text, ASCII only; the file again, whose long lists are read when somebody first asks for them.
 * Limit: the first line is JSON with everything that is looked up by; each further line is the rest of one record.
 */

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

/** The file's text. Throws where `pack` is no pack. */
export function serializeBase(file: WithPack): string {
  if (!isPack(file.pack))
    throw new Error('the base has no pack of lists of records; build it with buildBase');
  const lines: string[] = [];
  const pack = Object.fromEntries(
    Object.entries(file.pack).map(([kind, records]) => {
      const later = LATER[kind] ?? [];
      const split = records.map((record) => {
        const entries = Object.entries(record);
        if (later.length > 0)
          lines.push(JSON.stringify(Object.fromEntries(entries.filter(([key]) => later.includes(key)))));
        return Object.fromEntries(entries.filter(([key]) => !later.includes(key)));
      });
      return [kind, split];
    }),
  );
  return [JSON.stringify({ ...file, pack }), ...lines].map((line) => `${ascii(line)}\n`).join('');
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

/** The file as `parseBase` takes it. Throws where the first line is not JSON or lines are missing. */
export function readBaseText(text: string): unknown {
  const first = text.indexOf('\n');
  const file: unknown = JSON.parse(text.slice(0, first < 0 ? text.length : first));
  if (!isFields(file) || !isPack(file['pack'])) return file;
  const lines = first < 0 ? [] : linesAfter(text, first);
  let at = 0;
  for (const [kind, records] of Object.entries(file['pack'])) {
    const later = LATER[kind];
    if (!later) continue;
    const fields = lateFields(later);
    for (const record of records) {
      const place = lines[at++];
      if (!place) throw new Error('KNOWLEDGE_UNREADABLE: the knowledge file is cut short; install again');
      record[REST] = () => text.slice(...place);
      Object.defineProperties(record, fields);
    }
  }
  return file;
}
