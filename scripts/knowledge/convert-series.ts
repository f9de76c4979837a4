/** Converts a series: what it measures, of whom and with whom, read from its id and description into typed fields. */
import { placeNamed } from '../../src/core/engine/sides/place-names';
import type { Report } from './report';
import { defined, list, record, text, type Raw } from './raw';

const SUBJECTS: [RegExp, string][] = [
  [/jobs-per-billion|jobs-supported/, 'other'],
  [/share-of/, 'other'],
  [/customs-duties|tariff-rate/, 'receipts'],
  [/unemployment-rate/, 'unemployment-rate'],
  [/participation-rate/, 'participation'],
  [/jobless-claims/, 'claims'],
  [/job-openings/, 'openings'],
  [/payroll-change/, 'employment-change'],
  [/employment/, 'employment'],
  [/exports/, 'exports'],
  [/imports/, 'imports'],
  [/balance/, 'balance'],
  [/goods-trade/, 'trade'],
];

/** Shares of something and rates of tariffs are no receipts. */
function subjectOf(id: string): string {
  if (/share-of-imports|average-tariff/.test(id)) return 'other';
  return SUBJECTS.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
}

function basisOf(id: string): string | undefined {
  if (id.includes('goods-services')) return 'both';
  if (id.includes('services')) return 'services';
  return /goods|agricultural/.test(id) && !id.includes('employment') ? 'goods' : undefined;
}

/** A part of the economy or one kind of goods; a series without it is of the whole. */
const SECTOR =
  /agricultural|coal|construction|federal-government|government|manufacturing|motor-vehicle|steel|trucking|public-sector/;

const codeOf = (name: string | undefined): string | undefined =>
  name === undefined || name === 'World' ? undefined : placeNamed(name.toLowerCase())?.code;

function pointsOf(value: unknown): [string, number][] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter(
    (entry): entry is [string, number] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number',
  );
}

function sourcesOfPoints(raw: Raw): Record<string, object> | undefined {
  const entries = Object.entries(record(raw['point_sources'])).map(([period, source]): [string, object] => {
    const title = text(record(raw['source'])['title']) ?? '';
    return [
      period,
      typeof source === 'string'
        ? { title, url: source }
        : { title: text(record(source)['title']) ?? title, url: text(record(source)['url']) },
    ];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const LEFT_OUT = [
  'notes',
  'unverified_points',
  'unverified_note',
  'goods_only',
  'services_only',
  'non_official_points',
];

function tellLeftOut(raw: Raw, id: string, report: Report): void {
  if (list(raw['checks']).length > 0)
    report.left('`checks` of a series: comparisons made when it was collected', id);
  for (const key of LEFT_OUT) if (raw[key] !== undefined) report.left(`\`${key}\` of a series`, id);
}

/** A few years or figures, not the whole course. */
const isSelected = (title: string, source: Raw, points: unknown[]): boolean =>
  /selected (?:years|figures)/i.test(`${title} ${text(source['title']) ?? ''}`) || points.length < 3;

const sourceOf = (source: Raw): object =>
  defined({
    title: text(source['title']),
    publisher: text(source['publisher']),
    url: text(source['url']),
    licence: text(source['licence']),
  });

export function convertSeries(raw: Raw, report: Report): object {
  const id = text(raw['id']) ?? '';
  tellLeftOut(raw, id, report);
  const source = record(raw['source']);
  const title = text(raw['title']) ?? '';
  const points = pointsOf(raw['points']) ?? [];
  return defined({
    id,
    title,
    unit: text(raw['unit'])?.replaceAll('-', ' '),
    frequency: text(raw['frequency']),
    subject: subjectOf(id),
    sector: SECTOR.exec(id)?.[0],
    basis: basisOf(id),
    place: codeOf(text(raw['geography'])) ?? 'EU',
    partner: codeOf(text(raw['partner'])),
    description: text(raw['measure']),
    selected: isSelected(title, source, points) ? (true as const) : undefined,
    verified: raw['verified'] === true,
    points,
    firstPrints: pointsOf(raw['first_prints']),
    laterVintage: pointsOf(raw['later_vintage']),
    pointSources: sourcesOfPoints(raw),
    source: sourceOf(source),
  });
}
