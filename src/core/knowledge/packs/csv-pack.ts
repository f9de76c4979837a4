/**
 * CSV pack: simple pledges from a table, one a row.
 *
 * In:  the text of a CSV file with a header row, and the file's name, which names the pack.
 * Out: the pack whole, or every problem with its line and column.
 * Limit: one actor, one quantity, one source and at most two events a pledge; more needs the JSON form.
 */
import { slug } from '../entities';
import { readCsvRows, type CsvRow } from './csv-rows';
import type { PackProblem, PackReason } from './pack-problems';
import { PACK_BOUNDS, PACK_FORMAT } from './pack-schema';
import { parsePackFile, textProblem, type PackReading } from './read-pack';

/** Columns and the field of a pledge that each fills; the first of two paths is the one that is told. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  title: ['title'],
  actor: ['actors.0.name', 'actors'],
  aliases: ['actors.0.aliases'],
  actor_type: ['actors.0.type'],
  kind: ['kind'],
  value: ['quantities.0.value', 'quantities'],
  unit: ['quantities.0.unit'],
  place: ['place.name', 'place'],
  place_codes: ['place.codes'],
  made_on: ['madeOn', 'timeline.0.date'],
  deadline: ['deadline'],
  status: ['status', 'timeline.1.status'],
  status_date: ['timeline.1.date'],
  status_event: ['timeline.1.event'],
  context: ['context', 'timeline.0.event'],
  keywords: ['keywords'],
  source_title: ['sources.0.title', 'sources'],
  source_publisher: ['sources.0.publisher'],
  source_url: ['sources.0.url'],
  source_published: ['sources.0.published'],
};
const NEEDED = ['id', 'title', 'actor', 'kind', 'place', 'made_on', 'context'].concat([
  'source_title',
  'source_publisher',
  'source_url',
]);

const problem = (line: number, field: string, reason: PackReason, detail?: string): PackProblem => ({
  record: '',
  line,
  field,
  reason,
  ...(detail !== undefined && { detail }),
});

/** Columns that are missing, unknown, or there twice. */
function headProblems({ line, cells }: CsvRow): PackProblem[] {
  return [
    ...NEEDED.filter((name) => !cells.includes(name)).map((name) => problem(line, name, 'column_missing')),
    ...cells
      .filter((name, at) => !Object.hasOwn(COLUMNS, name) || cells.indexOf(name) !== at)
      .map((name) => problem(line, name.slice(0, 40), 'column_unknown')),
  ];
}

const listOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** A number where the cell is one; else the cell itself, which the schema refuses. */
const numberOf = (cell: string): number | string => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);

/** A cell that says nothing without another; `made` is the status of the first event, whose date is there. */
const SAYS_NOTHING: readonly { cell: string; without: string; but?: string }[] = [
  { cell: 'status', without: 'status_date', but: 'made' },
  { cell: 'status_event', without: 'status_date' },
  { cell: 'unit', without: 'value' },
];

/** Cells that are missing beside one that is filled and would be lost. */
function lonelyCells(cells: ReadonlyMap<string, string>, line: number): PackProblem[] {
  const lost = SAYS_NOTHING.filter(
    ({ cell, without, but }) => cells.get(cell) && cells.get(cell) !== but && !cells.get(without),
  );
  return [...new Set(lost.map(({ without }) => without))].map((name) => problem(line, name, 'missing'));
}

/** The raw pledge of a row; an empty cell is an absent field. */
function pledgeOf(cells: ReadonlyMap<string, string>): unknown {
  const cell = (name: string): string | undefined => cells.get(name) || undefined;
  const [value, later] = [cell('value'), cell('status_date')];
  const status = cell('status') ?? 'made';
  return {
    id: cell('id'),
    title: cell('title'),
    actors: [
      { name: cell('actor'), aliases: listOf(cell('aliases')), type: cell('actor_type') ?? 'company' },
    ],
    kind: cell('kind'),
    quantities: value === undefined ? [] : [{ value: numberOf(value), unit: cell('unit') }],
    place: { name: cell('place'), codes: listOf(cell('place_codes')) },
    madeOn: cell('made_on'),
    ...(cell('deadline') && { deadline: cell('deadline') }),
    status,
    timeline: [
      { date: cell('made_on'), event: cell('title'), status: 'made', source: 0 },
      ...(later ? [{ date: later, event: cell('status_event') ?? cell('title'), status, source: 0 }] : []),
    ],
    context: cell('context'),
    keywords: listOf(cell('keywords')),
    outcomeKnown: later !== undefined,
    sources: [
      {
        title: cell('source_title'),
        publisher: cell('source_publisher'),
        url: cell('source_url'),
        ...(cell('source_published') && { published: cell('source_published') }),
      },
    ],
  };
}

/** A record's field as the column that fills it. */
function columnOf(field: string): string {
  const found = Object.entries(COLUMNS).find(([, paths]) =>
    paths.some((path) => field === path || (field.startsWith(`${path}.`) && path.includes('.'))),
  );
  return (
    found?.[0] ??
    Object.entries(COLUMNS).find(([, [path = '']]) => field.startsWith(`${path}.`))?.[0] ??
    field
  );
}

/** Problems of the pack told by line and column; what several fields of one cell say is said once. */
function inTable(problems: PackProblem[], rows: CsvRow[], ids: string[]): PackProblem[] {
  const told = problems.map(({ record, field, ...rest }): PackProblem => {
    const place = /^pledges\.(\d+)$/.exec(record)?.[1];
    const at = place === undefined ? ids.lastIndexOf(record) : Number(place);
    const line = rows[at]?.line ?? 1;
    return { record: '', line, field: columnOf(field), ...rest };
  });
  const seen = new Set<string>();
  return told.filter(({ line, field }) => {
    const key = `${String(line)} ${field}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The pack's name is the file's, without folders and ending. */
const nameOf = (file: string): string =>
  file
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '')
    .trim() || 'table';

function checkTable(head: CsvRow, rows: CsvRow[]): PackProblem[] {
  const wide = rows.filter(({ cells }) => cells.length !== head.cells.length);
  return [
    ...headProblems(head),
    ...wide.map(({ line }) => problem(line, '', 'csv_width', String(head.cells.length))),
    ...(rows.length > PACK_BOUNDS.records
      ? [problem(1, '', 'too_many_records', String(PACK_BOUNDS.records))]
      : []),
  ].slice(0, PACK_BOUNDS.problems);
}

/** Reads the text of a CSV file; `file` is its name. */
export function readPackCsv(text: string, file: string): PackReading {
  const fault = textProblem(text);
  if (fault) return { problems: [fault] };
  const read = readCsvRows(text);
  if ('badLine' in read) return { problems: [problem(read.badLine, '', 'csv_quote')] };
  const [head, ...rows] = read.rows;
  if (!head || rows.length === 0) return { problems: [problem(1, '', 'no_records')] };
  const faults = checkTable(head, rows);
  if (faults.length > 0) return { problems: faults };
  const tables = rows.map(
    ({ cells }) => new Map(head.cells.map((name, at) => [name, (cells[at] ?? '').trim()])),
  );
  const name = nameOf(file);
  const pack = parsePackFile({
    format: PACK_FORMAT,
    id: slug(name).slice(0, 40).replace(/-$/, '') || 'table',
    name,
    pledges: tables.map(pledgeOf),
  });
  const ids = tables.map((cells) => (cells.get('id') ?? '').slice(0, 80));
  const lonely = tables.flatMap((cells, at) => lonelyCells(cells, rows[at]?.line ?? 1));
  if ('pack' in pack && lonely.length === 0) return pack;
  const told = [...('pack' in pack ? [] : inTable(pack.problems, rows, ids)), ...lonely];
  return { problems: told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, PACK_BOUNDS.problems) };
}
