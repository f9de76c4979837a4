/**
 * Update arguments: what `npm run knowledge:update --` is told.
 *
 * In:  arguments, the catalogue's names, today's year.
 * Out: names of series, the first year, switches; a usage error with what to write instead.
 * Limit: a name may end in `*`; nothing else is a pattern.
 */
import type { OfficeName } from './catalogue';
import { parseTask, TaskUsageError } from '../task-arguments';
import { OFFICES } from './run-update';

export type UpdateArguments = {
  series: string[];
  since: number;
  dryRun: boolean;
  list: boolean;
  accept: Set<string>;
  bases: Partial<Record<OfficeName, string>>;
};

/** Five whole years before this one: the annual revisions of Census and BLS reach as far. */
const YEARS = 5;

function matching(name: string, known: string[]): string[] {
  const found = name.endsWith('*')
    ? known.filter((id) => id.startsWith(name.slice(0, -1)))
    : known.filter((id) => id === name);
  if (found.length === 0)
    throw new TaskUsageError(`${name}: no interface gives this series; --list names those that are given`);
  return found;
}

function parseBase(text: string): [OfficeName, string] {
  const [name = '', ...rest] = text.split('=');
  const url = rest.join('=');
  const office = (Object.keys(OFFICES) as OfficeName[]).find((known) => known === name);
  if (!office || !URL.canParse(url))
    throw new TaskUsageError(
      `--base ${text}: write --base OFFICE=URL, with one of ${Object.keys(OFFICES).join(', ')}`,
    );
  return [office, url];
}

function parseSince(text: string | undefined, year: number): number {
  if (text === undefined) return year - YEARS;
  const since = Number(text);
  if (!/^\d{4}$/.test(text) || since > year || since < 1900)
    throw new TaskUsageError(`--since ${text}: write a year, such as --since ${year - YEARS}`);
  return since;
}

export function parseUpdateArguments(args: string[], known: string[], year: number): UpdateArguments {
  const { values, positionals } = parseTask('knowledge:update', args, {
    'dry-run': { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    since: { type: 'string' },
    accept: { type: 'string', multiple: true, default: [] },
    base: { type: 'string', multiple: true, default: [] },
  });
  const named = positionals.flatMap((name) => matching(name, known));
  return {
    series: named.length > 0 ? [...new Set(named)] : known,
    since: parseSince(values.since, year),
    dryRun: values['dry-run'],
    list: values.list,
    accept: new Set(values.accept.flatMap((name) => matching(name, known))),
    bases: Object.fromEntries(values.base.map(parseBase)),
  };
}
