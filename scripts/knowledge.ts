/**
 * Knowledge: prints the state of the bundled data, and fails on what the schema forbids.
 *
 * In:  the files of src/core/knowledge/data.
 * Out: counts; the oldest series; records whose status is older than a year; facts hidden for want of a source.
 * Limit: it judges form and age, not truth.
 */
import type { Pack } from '../src/core/knowledge/schema';
import type { Source } from '../src/core/knowledge/schema-parts';
import { readData, RELEASE } from './knowledge/read-data';

const YEAR_AGO = `${String(Number(RELEASE.cutOff.slice(0, 4)) - 1)}${RELEASE.cutOff.slice(4)}`;
const SHOWN = 12;

function section(title: string, lines: string[]): string[] {
  const more = lines.length > SHOWN ? [`  … and ${String(lines.length - SHOWN)} more`] : [];
  return [
    '',
    `${title}: ${String(lines.length)}`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
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

export function main(): void {
  const { pack, problems } = readData();
  const counts = Object.entries(pack).map(([kind, records]) => `${kind}: ${String(records.length)}`);
  const lines = [
    `Knowledge ${RELEASE.version}, facts to ${RELEASE.cutOff}`,
    ...section('Records', counts),
    ...section('Last date of each series, oldest first', lastDates(pack)),
    ...section(`Records whose status is older than ${YEAR_AGO}`, staleRecords(pack)),
    ...section('Facts hidden for want of a source that a newsroom would cite', hiddenFacts(pack)),
    ...section('Broken references', brokenReferences(pack)),
    ...section(
      'Problems',
      problems.map(({ record, field, reason }) => `${record}: ${field}: ${reason}`),
    ),
  ];
  console.log(lines.join('\n'));
  if (problems.length > 0) throw new Error('The data does not hold; mend the records above.');
}
