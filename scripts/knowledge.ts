/**
 * Knowledge: prints the state of the bundled data, and fails on what the schema forbids.
 *
 * In:  the files of src/core/knowledge/data; `--all` prints every line of the long lists.
 * Out: counts; the oldest series; records whose status is older than a year; facts hidden for want of a source.
 * Limit: it judges form and age, not truth.
 */
import type { Pack } from '../src/core/knowledge/schema';
import type { Source } from '../src/core/knowledge/schema-parts';
import { readData, RELEASE } from './knowledge/read-data';

const YEAR_AGO = `${String(Number(RELEASE.cutOff.slice(0, 4)) - 1)}${RELEASE.cutOff.slice(4)}`;
const SHOWN = 12;

function section(title: string, lines: string[], shown: number): string[] {
  const more =
    lines.length > shown ? [`  … and ${String(lines.length - shown)} more; --all prints them`] : [];
  return [
    '',
    `${title}: ${String(lines.length)}`,
    ...lines.slice(0, shown).map((line) => `  ${line}`),
    ...more,
  ];
}

/** `id: date` of the records whose last known status is older than a year, oldest first. */
const staleRecords = ({ pledges }: Pack): string[] =>
  pledges
    .map(({ id, timeline }) => ({ id, date: timeline.findLast(({ status }) => status)?.date ?? '' }))
    .filter(({ date }) => date < YEAR_AGO)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ id, date }) => `${id}: ${date || 'no dated status'}`);

const lastDates = ({ series }: Pack): string[] =>
  series
    .map(({ id, points }) => ({ id, date: points.at(-1)?.[0] ?? '' }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ id, date }) => `${id}: ${date}`);

type Sourced = { id: string; sources: Source[] };

/** `id: n of its kind` where a fact's only source is a copy, mirror or blog. */
function hiddenOf(
  kind: string,
  { id, sources }: Sourced,
  facts: { source?: number | undefined }[],
): string[] {
  const hidden = facts.filter(({ source }) => source !== undefined && sources[source]?.weak);
  return hidden.length > 0 ? [`${id}: ${String(hidden.length)} of ${String(facts.length)} ${kind}`] : [];
}

const hiddenFacts = ({ pledges, recurrent, headcounts }: Pack): string[] => [
  ...pledges.flatMap((record) => hiddenOf('timeline entries', record, record.timeline)),
  ...[...pledges, ...recurrent].flatMap((record) => [
    ...hiddenOf('figures', record, record.figures),
    ...hiddenOf('views', record, record.views),
  ]),
  ...headcounts.flatMap((record) => hiddenOf('head-counts', record, [...record.points, ...record.usPoints])),
];

/** Ids that a record names and that no record has. */
function brokenReferences({ series, recurrent, pledges, tariffs, benchmarks }: Pack): string[] {
  const known = new Set([...series, ...recurrent, ...pledges, ...tariffs, ...benchmarks].map(({ id }) => id));
  return recurrent.flatMap((record) =>
    [...record.series, ...record.related]
      .filter((id) => !known.has(id))
      .map((id) => `${record.id}: there is no ${id}`),
  );
}

/** Prints the state; throws where a record does not hold or names another that is not there. */
export function main(args: string[] = []): void {
  const { pack, problems } = readData();
  const counts = Object.entries(pack).map(([kind, records]) => `${kind}: ${String(records.length)}`);
  const broken = brokenReferences(pack);
  const sections: [title: string, lines: string[]][] = [
    ['Records', counts],
    ['Last date of each series, oldest first', lastDates(pack)],
    [`Records whose status is older than ${YEAR_AGO}`, staleRecords(pack)],
    ['Facts hidden for want of a source that a newsroom would cite', hiddenFacts(pack)],
    ['Broken references', broken],
    ['Problems', problems.map(({ record, field, reason }) => `${record}: ${field}: ${reason}`)],
  ];
  const shown = args.includes('--all') ? Infinity : SHOWN;
  const title = `Knowledge ${RELEASE.version}, facts to ${RELEASE.cutOff}`;
  console.log([title, ...sections.flatMap(([heading, lines]) => section(heading, lines, shown))].join('\n'));
  if (problems.length > 0 || broken.length > 0)
    throw new Error('The data does not hold; mend the records above.');
}
