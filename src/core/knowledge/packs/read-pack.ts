/**
 * Read pack: a newsroom's file in, a pack or the reasons why not out.
 *
 * In:  the text of a JSON file, from anybody's hands.
 * Out: the pack whole, or every problem with its record and field. Never throws, never keeps a part.
 * Limit: a key that stands twice in one JSON object counts once, as the language has it: the last one holds.
 */
import * as v from 'valibot';
import { lacksDay } from '../tariff-days';
import { PACK_BOUNDS, PackFile } from './pack-schema';
import { problemOf, type PackProblem } from './pack-problems';

export type PackReading = { pack: PackFile } | { problems: PackProblem[] };

const LISTS = ['pledges', 'recurrent', 'tariffs'] as const;

const whole = (reason: PackProblem['reason'], detail?: string | number): PackProblem => ({
  record: '',
  field: '',
  reason,
  ...(detail !== undefined && { detail: String(detail) }),
});

/** How deep brackets are nested, counted on the text in one pass, so that nothing deep is ever built. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted && sign === '\\') at++;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '[' || sign === '{')) deepest = Math.max(deepest, ++depth);
    else if (!quoted && (sign === ']' || sign === '}')) depth--;
  }
  return deepest;
}

/** Faults of the text itself, whatever is in it. */
export function textProblem(text: string): PackProblem | null {
  if (text.length > PACK_BOUNDS.characters) return whole('too_large', PACK_BOUNDS.characters);
  return text.includes('\ufffd') ? whole('encoding') : null;
}

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

type Key = string | number;

/** Paths of what the file holds and the schema has no field for; `held` is the same as the schema read it. */
function unknownPaths(raw: unknown, held: unknown, path: Key[] = []): Key[][] {
  if (Array.isArray(raw) && Array.isArray(held))
    return raw.flatMap((item: unknown, at) => unknownPaths(item, held[at], [...path, at]));
  if (!isObject(raw) || !isObject(held)) return [];
  return Object.keys(raw).flatMap((key) =>
    Object.hasOwn(held, key) ? unknownPaths(raw[key], held[key], [...path, key]) : [[...path, key]],
  );
}

/** Where a path lies: in a record, told by its id where it has one, or in the file's own fields. */
function placeOf(raw: unknown, path: Key[]): { record: string; field: string } {
  const [list, at, ...rest] = path;
  if (list === undefined || at === undefined || !LISTS.some((name) => name === list))
    return { record: '', field: path.join('.') };
  const records = isObject(raw) ? raw[list] : undefined;
  const record: unknown = Array.isArray(records) ? records[Number(at)] : undefined;
  const id = isObject(record) && typeof record['id'] === 'string' ? record['id'].slice(0, 80) : '';
  return { record: id || `${String(list)}.${String(at)}`, field: rest.join('.') };
}

/** Sources that a record's facts name and that it does not have. */
function missingSources(record: PackFile[(typeof LISTS)[number]][number]): PackProblem[] {
  const count = record.sources.length;
  const facts = {
    ...('timeline' in record && { timeline: record.timeline }),
    ...('changes' in record && record.changes && { changes: record.changes }),
    ...('figures' in record && { figures: record.figures, views: record.views }),
  };
  return Object.entries(facts).flatMap(([field, list]) =>
    list.flatMap(({ source }, at): PackProblem[] =>
      source < count
        ? []
        : [
            {
              record: record.id,
              field: `${field}.${String(at)}.source`,
              reason: 'source',
              detail: String(count - 1),
            },
          ],
    ),
  );
}

/** What no field shows by itself: ids that stand twice, sources that are not there, too many records or none. */
function crossProblems(pack: PackFile): PackProblem[] {
  const records = LISTS.flatMap((name) => [...pack[name]]);
  const ids = records.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...(records.length === 0 ? [whole('no_records')] : []),
    ...(records.length > PACK_BOUNDS.records ? [whole('too_many_records', PACK_BOUNDS.records)] : []),
    ...twice.map((record): PackProblem => ({ record, field: 'id', reason: 'twice' })),
    ...records.flatMap(missingSources),
    ...pack.tariffs
      .filter(lacksDay)
      .map(({ id }): PackProblem => ({ record: id, field: 'ended', reason: 'missing' })),
  ];
}

/** Reads what JSON gave; the pack holds nothing that is not in the schema. */
export function parsePackFile(raw: unknown): PackReading {
  const read = v.safeParse(PackFile, raw);
  const issues = (read.issues ?? []).map((issue) => {
    const { record, field } = placeOf(
      raw,
      (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    );
    return problemOf(issue, record, field);
  });
  const unknown = unknownPaths(raw, read.output).map((path): PackProblem => ({
    ...placeOf(raw, path),
    reason: 'unknown',
  }));
  const problems = [...issues, ...unknown, ...(read.success ? crossProblems(read.output) : [])];
  return problems.length === 0 && read.success
    ? { pack: read.output }
    : { problems: problems.slice(0, PACK_BOUNDS.problems) };
}

/** Reads the text of a JSON file. */
export function readPackJson(text: string): PackReading {
  const fault = textProblem(text);
  if (fault) return { problems: [fault] };
  if (depthOf(text) > PACK_BOUNDS.depth) return { problems: [whole('too_deep', PACK_BOUNDS.depth)] };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { problems: [whole('json', error instanceof Error ? error.message.slice(0, 120) : '')] };
  }
  return parsePackFile(raw);
}
