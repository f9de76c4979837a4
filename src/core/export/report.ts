/**
 * Report: an annotated document for people, as blocks that Markdown and HTML write each in their own way.
 *
 * In:  an annotation set and the words of the reader's language.
 * Out: a heading, then for each claim its words, its status, what is known, sources and review.
 * Limit: charts are told in a sentence, and what is known of a record once, with the first claim about it.
 */
import type { Annotation, AnnotationSet, Review } from '../annotation/annotation';
import { blankCard } from '../annotation/blank-card';
import type { Claim } from '../engine/claim';
import type { Card, FigureRef, SourceRef, TimelineEntry, View } from '../knowledge/card';
import { formatHeadline, formatKind } from './wording';
import { formatDate } from './wording-dates';
import { formatValue } from './wording-numbers';
import { formatRecordTitle } from './wording-packs';
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

export type Inline = string | { strong: string } | { text: string; url: string };
export type Block = { as: 'heading' | 'quote' | 'line'; said: Inline[] } | { as: 'list'; items: Inline[][] };

export type Report = {
  title: string;
  /** The page's address, where it has one that leads somewhere, and its date. */
  about: Inline[];
  claims: { annotation: Annotation; blocks: Block[] }[];
  /** The state of the facts, once for the document; empty where no claim has a card. */
  facts: string;
};

const line = (...said: Inline[]): Block => ({ as: 'line', said });
const lines = (text: string | null): Block[] => (text ? [line(text)] : []);
const list = (items: Inline[][]): Block[] => (items.length > 0 ? [{ as: 'list', items }] : []);

/** A label and what it labels; nothing where there is nothing. */
const section = (label: string, items: Inline[][]): Block[] =>
  items.length > 0 ? [line({ strong: label }), ...list(items)] : [];

const joined = (parts: (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

const cited = (told: string, { publisher, url }: SourceRef): Inline[] => [
  `${told} (`,
  { text: publisher, url },
  ')',
];

function statusLine(claim: Claim, card: Card, words: Words): Block {
  const status = formatStatus(claim, card, words);
  const known = status ? joined([status.word, status.detail], ', ') : undefined;
  return line(joined([formatKind(claim, words), known], ' · '));
}

function timeline({ record, timeline: entries }: Card, words: Words): Block[] {
  const entry = ({ date, event, status, source }: TimelineEntry): Inline[] => {
    const reached = status === undefined ? undefined : formatRecordStatus(status, words);
    return cited(joined([formatDate(date, words), reached, event], ': '), source);
  };
  return [
    ...list(entries.map(entry)),
    ...(record && !record.outcomeKnown ? [line(words('outcomeNotKnown'))] : []),
  ];
}

const figure = ({ label, value, unit, date, source }: FigureRef, words: Words): Inline[] => {
  const dated = words('labelDated', label, formatDate(date, words));
  return cited(words('figureOf', dated, formatValue(value, unit, words, 'exact')), source);
};

function figureBlocks(card: Card, words: Words): Block[] {
  const figures = [...(card.check ? [card.check.official] : []), ...card.figures];
  return [
    ...list(figures.map((one) => figure(one, words))),
    ...(card.series ? [line(formatChartText(card.series, card.asOf, words))] : []),
    ...section(
      words('whatItWouldTake'),
      card.scale.map((scale) => [formatSum(scale, words)]),
    ),
    ...lines(formatFinding(card.scale, words)),
  ];
}

/** Exact words stand in quotation marks, ours never. */
function view(said: View, words: Words): Inline[] {
  const who = joined([formatSpeaker(said), formatViewPlace(said, words)], ', ');
  const what = joined([said.says, said.quote && `“${said.quote}”`], ' ');
  const told = joined([joined([who, words(`stance_${said.stance}`)], ' · '), what], ': ');
  return said.source ? cited(told, said.source) : [told];
}

function viewBlocks(claim: Claim, card: Card, words: Words): Block[] {
  const groups = groupViews(claim, card);
  const views = [...groups.analysts, ...groups.parties].map((said) => view(said, words));
  return views.length > 0 ? section(formatViewsLabel(groups, words), views) : [];
}

const sourceBlocks = (card: Card, words: Words): Block[] =>
  section(
    formatSourcesLabel(card, words),
    findSources(card).map((source) => {
      const publisher = formatSource(source, words);
      return [{ text: source.title, url: source.url }, ...(publisher ? [`, ${publisher}`] : [])];
    }),
  );

function reviewBlocks({ decision, reason, note, reviewer, modified }: Review, words: Words): Block[] {
  const decided = decision && words(decision === 'accepted' ? 'accepted' : 'markedWrong');
  const why = reason && words(`reason_${reason.replaceAll('-', '_')}`);
  const day = formatDate(modified.slice(0, 10), words);
  const strong = joined([decided ?? words('note'), why, reviewer, day], ', ');
  return [line({ strong }), ...lines(note ?? null)];
}

/** What is known beyond the record's title. */
const details = (claim: Claim, card: Card, words: Words): Block[] => [
  ...timeline(card, words),
  ...(card.beside ?? []).flatMap(({ record, timeline: entries }) => [
    line({ strong: words('besideInPack', record.pack ?? '', record.title) }),
    ...timeline({ ...card, record, timeline: entries }, words),
  ]),
  ...lines(formatBecause(card, words)), // between two lists, which would run together
  ...figureBlocks(card, words),
  ...viewBlocks(claim, card, words),
  ...sourceBlocks(card, words),
];

/** `told`: whether the record's details stand above, with an earlier claim. */
function claimBlocks({ claim, review }: Annotation, card: Card, told: boolean, words: Words): Block[] {
  return [
    { as: 'heading', said: [formatHeadline(claim, card, words)] },
    { as: 'quote', said: [claim.quote] },
    statusLine(claim, card, words),
    ...formatInferred(claim, words).map((text) => line(text)),
    ...lines(formatSince(card, words)),
    card.record
      ? line({ strong: words('onRecord') }, `: ${formatRecordTitle(card.record, words)}`)
      : line(formatNoRecord(claim, card, words)),
    ...(told ? lines(formatBecause(card, words)) : details(claim, card, words)),
    ...(review ? reviewBlocks(review, words) : []),
  ];
}

function factsOf({ annotations }: AnnotationSet, words: Words): string {
  const knowledge = annotations.find(({ card }) => card)?.card?.knowledge;
  return knowledge ? words('citationFacts', formatDate(knowledge.cutOff, words), knowledge.version) : '';
}

/** A text without address has the name of its hash, which tells people nothing. */
function aboutOf({ url, published }: AnnotationSet['page'], words: Words): Inline[] {
  const address: Inline[] = /^https?:/i.test(url) ? [{ text: url, url }] : [];
  const date = published === undefined ? [] : [formatDate(published, words)];
  return [...address, ...date];
}

/** One document; `name` heads it where the page has no title. */
export function makeReport(set: AnnotationSet, words: Words, name = set.page.url): Report {
  const { page, created, generator, annotations } = set;
  const asOf = page.published ?? created.slice(0, 10);
  const records = new Set<string>();
  const claims = annotations.map((annotation) => {
    const { claim, card = blankCard(claim, asOf, { version: generator.knowledge, cutOff: asOf }) } =
      annotation;
    const record = card.record?.id;
    const told = record !== undefined && records.has(record);
    if (record !== undefined) records.add(record);
    return { annotation, blocks: claimBlocks(annotation, card, told, words) };
  });
  return { title: page.title ?? name, about: aboutOf(page, words), claims, facts: factsOf(set, words) };
}
