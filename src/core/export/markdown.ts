/**
 * Markdown: an annotated document for people, to be read, pasted and kept.
 *
 * In:  an annotation set and the words of the reader's language.
 * Out: CommonMark: the document, then each claim with its words, its status, what is known, sources and review.
 * Limit: charts are told in a sentence, and what is known of a record once, with the first claim about it.
 */
import type { Annotation, AnnotationSet, Review } from '../annotation/annotation';
import { blankCard } from '../annotation/blank-card';
import type { Claim } from '../engine/claim';
import type { Card, FigureRef, TimelineEntry, View } from '../knowledge/card';
import { escapeMarkdown, linkTo } from './markdown-text';
import { formatHeadline, formatKind } from './wording';
import { formatDate } from './wording-dates';
import { formatValue } from './wording-numbers';
import { formatRecordStatus, formatSince, formatStatus } from './wording-status';
import {
  findSources,
  formatBecause,
  formatChartText,
  formatInferred,
  formatNoRecord,
  formatSource,
  formatSourcesLabel,
} from './wording-summaries';
import { formatFinding, formatSum } from './wording-sums';
import { formatSpeaker, formatViewPlace, formatViewsLabel, groupViews } from './wording-views';
import type { Words } from './wording-words';

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A label and what it labels; nothing where there is nothing. */
const section = (label: string, items: string[]): string[] =>
  items.length > 0 ? [`**${escapeMarkdown(label)}**`, list(items)] : [];

const joined = (parts: (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

function statusLine(claim: Claim, card: Card, words: Words): string {
  const status = formatStatus(claim, card, words);
  const known = status ? joined([status.word, status.detail], ', ') : undefined;
  return escapeMarkdown(joined([formatKind(claim, words), known], ' · '));
}

function timeline({ record, timeline: entries }: Card, words: Words): string[] {
  const entry = ({ date, event, status, source }: TimelineEntry): string => {
    const reached = status === undefined ? undefined : formatRecordStatus(status, words);
    const told = escapeMarkdown(joined([formatDate(date, words), reached, event], ': '));
    return `${told} (${linkTo(source.publisher, source.url)})`;
  };
  return [
    ...(entries.length > 0 ? [list(entries.map(entry))] : []),
    ...(record && !record.outcomeKnown ? [escapeMarkdown(words('outcomeNotKnown'))] : []),
  ];
}

const figure = ({ label, value, unit, date, source }: FigureRef, words: Words): string => {
  const dated = words('labelDated', label, formatDate(date, words));
  const amount = formatValue(value, unit, words, 'exact');
  return `${escapeMarkdown(words('figureOf', dated, amount))} (${linkTo(source.publisher, source.url)})`;
};

function figureSections(card: Card, words: Words): string[] {
  const figures = [...(card.check ? [card.check.official] : []), ...card.figures];
  const sums = card.scale.map((scale) => escapeMarkdown(formatSum(scale, words)));
  const finding = formatFinding(card.scale, words);
  return [
    ...(figures.length > 0 ? [list(figures.map((one) => figure(one, words)))] : []),
    ...(card.series ? [escapeMarkdown(formatChartText(card.series, card.asOf, words))] : []),
    ...section(words('whatItWouldTake'), sums),
    ...(finding ? [escapeMarkdown(finding)] : []),
  ];
}

/** Exact words stand in quotation marks, ours never. */
function view(said: View, words: Words): string {
  const who = joined([formatSpeaker(said), formatViewPlace(said, words)], ', ');
  const what = joined([said.says, said.quote && `“${said.quote}”`], ' ');
  const told = escapeMarkdown(joined([joined([who, words(`stance_${said.stance}`)], ' · '), what], ': '));
  return said.source ? `${told} (${linkTo(said.source.publisher, said.source.url)})` : told;
}

function viewSection(claim: Claim, card: Card, words: Words): string[] {
  const groups = groupViews(claim, card);
  const views = [...groups.analysts, ...groups.parties].map((said) => view(said, words));
  return views.length > 0 ? section(formatViewsLabel(groups, words), views) : [];
}

const sourceSection = (card: Card, words: Words): string[] =>
  section(
    formatSourcesLabel(card, words),
    findSources(card).map((source) =>
      joined([linkTo(source.title, source.url), escapeMarkdown(formatSource(source, words))], ', '),
    ),
  );

function reviewSection({ decision, reason, note, reviewer, modified }: Review, words: Words): string[] {
  const decided = decision && words(decision === 'accepted' ? 'accepted' : 'markedWrong');
  const why = reason && words(`reason_${reason.replaceAll('-', '_')}`);
  const line = joined(
    [decided ?? words('note'), why, reviewer, formatDate(modified.slice(0, 10), words)],
    ', ',
  );
  return [`**${escapeMarkdown(line)}**`, ...(note ? [escapeMarkdown(note)] : [])];
}

function because(card: Card, words: Words): string[] {
  const reasons = formatBecause(card, words);
  return reasons ? [escapeMarkdown(reasons)] : [];
}

/** What is known beyond the record's title. */
const details = (claim: Claim, card: Card, words: Words): string[] => [
  ...timeline(card, words),
  ...because(card, words), // between two lists, which would run together
  ...figureSections(card, words),
  ...viewSection(claim, card, words),
  ...sourceSection(card, words),
];

/** `told`: whether the record's details stand above, with an earlier claim. */
function claimSection({ claim, review }: Annotation, card: Card, told: boolean, words: Words): string[] {
  const since = formatSince(card, words);
  return [
    `## ${escapeMarkdown(formatHeadline(claim, card, words))}`,
    `> ${escapeMarkdown(claim.quote)}`,
    statusLine(claim, card, words),
    ...formatInferred(claim, words).map(escapeMarkdown),
    ...(since ? [escapeMarkdown(since)] : []),
    card.record
      ? `**${escapeMarkdown(words('onRecord'))}**: ${escapeMarkdown(card.record.title)}`
      : escapeMarkdown(formatNoRecord(claim, card, words)),
    ...(told ? because(card, words) : details(claim, card, words)),
    ...(review ? reviewSection(review, words) : []),
  ];
}

/** The state of the facts, once for the document. */
function factsLine({ annotations }: AnnotationSet, words: Words): string {
  const knowledge = annotations.find(({ card }) => card)?.card?.knowledge;
  if (!knowledge) return '';
  const { cutOff, version } = knowledge;
  return escapeMarkdown(words('citationFacts', formatDate(cutOff, words), version));
}

/** One document; `name` heads it where the page has no title. */
export function serializeMarkdown(set: AnnotationSet, words: Words, name = set.page.url): string {
  const { page, created, generator, annotations } = set;
  const published = page.published && escapeMarkdown(formatDate(page.published, words));
  const asOf = page.published ?? created.slice(0, 10);
  const records = new Set<string>();
  const sections = annotations.flatMap((annotation) => {
    const { claim, card = blankCard(claim, asOf, { version: generator.knowledge, cutOff: asOf }) } =
      annotation;
    const record = card.record?.id;
    const told = record !== undefined && records.has(record);
    if (record !== undefined) records.add(record);
    return claimSection(annotation, card, told, words);
  });
  // a text without address has the name of its hash, which tells people nothing
  const address = /^https?:/i.test(page.url) ? linkTo(page.url, page.url) : undefined;
  const parts = [
    `# ${escapeMarkdown(page.title ?? name)}`,
    joined([address, published], ' · '),
    ...sections,
    factsLine(set, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n\n`;
}
