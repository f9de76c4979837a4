/**
 * Summaries: labels that already say the result, a chart in words, sources, and the citation.
 *
 * In:  a claim and its card.
 * Out: one line each.
 * Limit: a chart's text tells start, article, peak or low, and end; its shape in between is in the table.
 */
import type { Claim } from '../engine/claim';
import type { Card, SeriesRef, SourceRef, TimelineEntry } from '../knowledge/card';
import { formatHeadline } from './wording';
import { formatAgreement } from './wording-because';
import { formatDate, formatMonth, isPast } from './wording-dates';
import { formatQuantity, formatValue } from './wording-numbers';
import { formatRecordTitle } from './wording-packs';
import { findChanges } from './wording-path';
import { formatClaimStatus, formatPath, formatStatus, formatVerdict } from './wording-status';
import { capitalise, decapitalise, formatList, plural, type Words } from './wording-words';

const yearOf = (iso: string): string => iso.slice(0, 4);

/** "Record: made 2017, reduced 2021, raised 2025": every change of status. */
export function formatRecordLabel(timeline: TimelineEntry[], words: Words): string {
  const path = findChanges(timeline);
  if (path.length > 0) return words('recordLabel', formatPath(path, words));
  return plural(words, 'recordEntries', timeline.length);
}

/** "US goods exports to China, 2008 to 2025". */
export function formatSeriesLabel({ title, points }: SeriesRef, words: Words): string {
  const [first, last] = [points[0]?.[0], points.at(-1)?.[0]];
  return first && last && first !== last ? words('seriesLabel', title, yearOf(first), yearOf(last)) : title;
}

type Point = [string, number];

const pick = (points: Point[], better: (a: number, b: number) => boolean): Point | undefined =>
  points.reduce<Point | undefined>(
    (best, point) => (!best || better(point[1], best[1]) ? point : best),
    undefined,
  );

/** The finding of a chart: "X rose from $70bn in 2008 to $130bn in 2017, peaked at $154bn in 2022 and stood at $106bn in 2025." */
export function formatChartText(series: SeriesRef, asOf: string, words: Words): string {
  const { points, title, unit } = series;
  const [first, end] = [points[0], points.at(-1)];
  if (!first || !end) return title;
  const at = points.findLast(([date]) => isPast(date, asOf)) ?? end;
  const told = (point: Point): [string, string] => [
    formatValue(point[1], unit, words, 'short'),
    formatDate(point[0], words),
  ];
  const way = at[1] > first[1] ? 'chartRose' : at[1] < first[1] ? 'chartFell' : 'chartHeld';
  const opening = words(way, title, ...told(first), ...told(at));
  const peak = pick(points, (a, b) => a > b);
  const parts = [
    opening,
    ...(peak && peak !== first && peak !== at && peak !== end ? [words('chartPeak', ...told(peak))] : []),
    ...(end !== at ? [words('chartEnd', ...told(end))] : []),
  ];
  return words('sentence', formatList(parts, words));
}

const refsOf = ({
  timeline,
  beside,
  figures,
  series,
  scale,
  check,
  views,
}: Card): (SourceRef | undefined)[] => [
  check?.official.source,
  ...scale.flatMap(({ operands }) => operands.map(({ source }) => source)),
  ...figures.map(({ source }) => source),
  series?.source,
  ...timeline.map(({ source }) => source),
  ...views.map(({ source }) => source),
  ...(beside ?? []).flatMap((other) => other.timeline.map(({ source }) => source)),
];

/** The page itself, whose number a sum takes, has no publisher and is no source. */
const isCited = (ref: SourceRef | undefined): ref is SourceRef => ref !== undefined && ref.publisher !== '';

/** Every source of a card once, those of the first answer first. */
export function findSources(card: Card): SourceRef[] {
  const seen = new Map<string, SourceRef>();
  for (const ref of refsOf(card).filter(isCited))
    if (!seen.has(ref.url || ref.title)) seen.set(ref.url || ref.title, ref);
  return [...seen.values()];
}

/** "Sources: 5, facts to October 2026". */
export const formatSourcesLabel = (card: Card, words: Words): string =>
  plural(words, 'sourcesLabel', findSources(card).length, formatMonth(card.knowledge.cutOff, words));

/** "U.S. Census Bureau, Sept 2018". */
export const formatSource = ({ publisher, published }: SourceRef, words: Words): string =>
  published ? words('sourceDated', publisher, formatMonth(published, words)) : publisher;

/** What is said where nothing is known: "No record of this pledge, and no official figure to hold it against." */
export function formatNoRecord(claim: Claim, card: Card, words: Words): string {
  const inSum = card.scale.some(({ operands }) => operands.some(({ source }) => isCited(source)));
  const hasFigure = inSum || card.check !== undefined || card.series !== undefined || card.figures.length > 0;
  return hasFigure ? words(`noRecord_${claim.kind}`) : words(`noRecordNoFigure_${claim.kind}`);
}

/** The line under a row of a list: "withdrawn · 1 million jobs · Alibaba’s promise of a million US jobs". */
export function formatRowDetail(claim: Claim, card: Card | undefined, words: Words): string {
  const quantity = claim.quantity ?? claim.amount;
  const known =
    (card?.record && formatRecordTitle(card.record, words)) ??
    (card?.check && decapitalise(formatVerdict(card.check, words).word));
  return [formatClaimStatus(claim.status, words), quantity && formatQuantity(quantity, words), known]
    .filter((part) => part)
    .join(' · ');
}

/** What was inferred rather than read, so that the two are never mixed. */
export function formatInferred(claim: Claim, words: Words): string[] {
  return [
    ...(claim.actor?.inferred ? [words('inferredActor', claim.actor.text)] : []),
    ...(claim.speaker?.inferred ? [words('inferredSpeaker', claim.speaker.text)] : []),
    ...(claim.deadline?.inferred && claim.deadline.date
      ? [words('inferredDeadline', formatDate(claim.deadline.date, words))]
      : []),
  ];
}

/** Why this record and no other: "Matched by actor (Alibaba), quantity (1 million jobs)." */
export function formatBecause(card: Card, words: Words): string {
  const parts = card.because.map((agreement) => formatAgreement(agreement, words));
  return parts.length === 0 ? '' : words('matchedBy', parts.join(', '));
}

/** A citation for a note or a footnote: the page's words, what is known, its sources, and the state of the facts. */
export function formatCitation(claim: Claim, card: Card, url: string, words: Words): string {
  const status = formatStatus(claim, card, words);
  const sources = findSources(card).map(
    (source) => `${formatSource(source, words)}: ${source.title}. ${source.url}`,
  );
  return [
    `“${claim.quote}”`,
    url,
    capitalise(formatHeadline(claim, card, words)),
    ...(card.record?.pack === undefined ? [] : [words('fromPack', card.record.pack)]),
    ...(status
      ? [[status.word, status.detail].filter((part) => part).join(', ')]
      : [formatNoRecord(claim, card, words)]),
    ...sources,
    words('citationFacts', formatDate(card.knowledge.cutOff, words), card.knowledge.version),
  ].join('\n');
}

/** What a reader may send to whoever keeps the extension: how the words were read, and room for what is wrong. */
export function formatMistake(claim: Claim, card: Card, url: string, words: Words): string {
  const match = claim.matches?.[0]?.record;
  return [
    words('mistakeReport'),
    '',
    `“${claim.quote}”`,
    url,
    `${claim.kind}: ${formatHeadline(claim, card, words)}`,
    ...(match === undefined ? [] : [match]),
    words('citationFacts', formatDate(card.knowledge.cutOff, words), card.knowledge.version),
  ].join('\n');
}
