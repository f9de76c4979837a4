/**
 * Card scale: what it would take, as sums with their operands.
 *
 * In:  a claim's facts, its record where it has one, its company's head-count, the base.
 * Out: the sums that can be made from what is known, in the order in which they answer.
 * Limit: a ratio is used only where the base holds it with a source; nothing is estimated here.
 */
import type { Knowledge } from './base';
import type { FigureRef, Scale, SourceRef } from './card';
import { seriesKey } from './base';
import type { ClaimFacts } from './claim-facts';
import { yearOf } from './dates';
import type { Benchmark, Pledge, Series } from './schema-records';
import { firstShown, seriesFigure } from './shown-facts';
import { asFigure, perYear, quotient, ratio, share } from './sums';
import { byText } from './order';

/** Where the claim's own number comes from: the page that the reader reads, which has no publisher to be cited. */
const PAGE = (title: string | undefined, url: string | undefined): SourceRef => ({
  title: title ?? '',
  publisher: '',
  url: url ?? '',
});

export type ScaleContext = {
  facts: ClaimFacts;
  base: Knowledge;
  pledge?: Pledge;
  headcount?: FigureRef;
  title?: string;
  url?: string;
  asOf: string;
};

/** Jobs, or so many of them for each year or month: 1,000 a year are not 1,000. */
const jobsUnit = ({ per }: { per?: string | undefined }): string => (per ? `jobs per ${per}` : 'jobs');

/** The number of jobs that a claim states or its record promises. */
function statedJobs({ facts, pledge, title, url, asOf }: ScaleContext): FigureRef | null {
  const { claim } = facts;
  const promising =
    (claim.kind === 'pledge' && claim.measure === 'jobs') ||
    (claim.kind === 'jobs' && (claim.measure === 'created' || claim.measure === 'supported'));
  if (!promising) return null;
  if (claim.quantity?.unit === 'jobs')
    return {
      label: claim.quote,
      value: claim.quantity.value,
      unit: jobsUnit(claim.quantity),
      date: asOf,
      source: PAGE(title, url),
    };
  const [promised] = pledge?.quantities.filter(({ unit }) => unit === 'jobs') ?? [];
  const source = pledge && firstShown(pledge.sources);
  return promised && source
    ? { label: pledge.title, value: promised.value, unit: jobsUnit(promised), date: pledge.madeOn, source }
    : null;
}

const EXPORTS =
  /\b(?:export|exports|trade|sell|sells|selling|small business|small businesses|marketplace)\b/i;

/** The ratio for the country through whose market the jobs are to come; the words of record and sentence must speak of selling there. */
function exportRatio({
  facts,
  base,
  pledge,
}: Pick<ScaleContext, 'facts' | 'base' | 'pledge'>): Benchmark | null {
  const words = [facts.sentence, ...(pledge?.keywords ?? []), pledge?.context ?? ''].join(' ');
  if (!EXPORTS.test(words)) return null;
  const named = (benchmark: Benchmark): boolean =>
    benchmark.partner !== undefined && countryNamed(benchmark.partner, words, base);
  return (
    base.benchmarks.find((benchmark) => benchmark.jobsPerBillion !== undefined && named(benchmark)) ?? null
  );
}

function countryNamed(code: string, words: string, base: Knowledge): boolean {
  const government = [...base.entities.values()].find(
    ({ type, place }) => type === 'government' && place === code,
  );
  return government !== undefined && words.toLowerCase().includes(government.name.toLowerCase());
}

/** The newest yearly figure of a series that was known on the article's day. */
function latestBefore(list: readonly Series[], asOf: string): FigureRef | null {
  const known = list.flatMap((series) =>
    series.points
      .filter(([date]) => date.length === 4 && Number(date) < yearOf(asOf))
      .map((point) => ({ series, point })),
  );
  const newest = known.sort((a, b) => byText(b.point[0], a.point[0]))[0];
  return newest ? seriesFigure(newest.series, newest.point) : null;
}

/** The exports through which the jobs were to come, goods and services first. */
export function exportSeries(context: Pick<ScaleContext, 'facts' | 'base' | 'pledge'>): Series[] {
  const benchmark = exportRatio(context);
  const found = benchmark
    ? (context.base.seriesBy.get(seriesKey('exports', 'US', benchmark.partner)) ?? [])
    : [];
  return found
    .filter(({ frequency, sector }) => frequency === 'annual' && !sector)
    .sort((a, b) => Number(b.basis === 'both') - Number(a.basis === 'both'));
}

/** Jobs over jobs per $1bn of exports, and that against all exports to the country. */
function exportSums(context: ScaleContext, jobs: FigureRef): Scale[] {
  const benchmark = exportRatio(context);
  const source = benchmark && firstShown(benchmark.sources);
  if (!benchmark?.jobsPerBillion || !source) return [];
  const each: FigureRef = {
    label: benchmark.title,
    value: benchmark.jobsPerBillion,
    unit: 'jobs per USD 1 billion',
    date: benchmark.period,
    source,
  };
  const needed = quotient(jobs, each);
  const exports = (context.base.seriesBy.get(seriesKey('exports', 'US', benchmark.partner)) ?? []).filter(
    ({ basis, unit }) => basis === 'both' && unit === 'USD',
  );
  const all = latestBefore(exports, context.asOf);
  const asked = needed && asFigure(needed, `needed-exports:${benchmark.partner ?? ''}`);
  const times = asked && all ? ratio(asked, all) : null;
  return [needed, times].filter((scale) => scale !== null);
}

/** The pledge spread over its years; null where it has none to be spread over, or is told by the year. */
function spread({ facts, pledge, asOf }: ScaleContext, jobs: FigureRef): Scale | null {
  const due = facts.claim.deadline?.date ?? pledge?.deadline;
  const from = pledge?.madeOn ?? asOf;
  const count = due ? yearOf(due) - yearOf(from) : 0;
  if (count < 2) return null;
  return perYear(jobs, {
    label: `${from.slice(0, 4)}–${(due ?? '').slice(0, 4)}`,
    value: count,
    unit: 'years',
    date: from,
    source: jobs.source,
  });
}

/** The jobs that the whole country added in the year before. */
function addedBefore({ facts, base, pledge, asOf }: ScaleContext): FigureRef | null {
  const place = facts.places[0]?.slice(0, 2) ?? pledge?.place.codes[0]?.slice(0, 2);
  if (!place) return null;
  const changes = base.seriesBy.get(seriesKey('employment-change', place, undefined)) ?? [];
  const added = latestBefore(
    changes.filter(({ sector }) => !sector),
    pledge?.madeOn ?? asOf,
  );
  // the figure of a year is so many a year
  return added && { ...added, unit: `${added.unit} per year` };
}

/** The pledge by the year, against the jobs that the whole country added in the year before. */
function yearSums(context: ScaleContext, jobs: FigureRef): Scale[] {
  const each = spread(context, jobs);
  const yearly = jobs.unit === 'jobs per year' ? jobs : each && asFigure(each, 'per-year');
  const added = yearly && addedBefore(context);
  return [each, added && share(yearly, added)].filter((scale) => scale !== null);
}

/** The sums that a card can show. */
export function scalePart(context: ScaleContext): Scale[] {
  const jobs = statedJobs(context);
  if (!jobs) return [];
  const staff = context.headcount ? ratio(jobs, context.headcount) : null;
  // the comparison that answers best comes last, as a sum leads up to its result
  return [...(staff ? [staff] : []), ...yearSums(context, jobs), ...exportSums(context, jobs)];
}
