/**
 * Web Annotation: annotation sets as one JSON-LD collection of the W3C model.
 *
 * In:  sets; a claim becomes one annotation, a review another, with a creator only where a person is named.
 * Out: JSON text, one annotation a line; all offsets in it count code points, as the model demands.
 * Limit: a card is kept but for the points of its series; `annotate --context` gives them.
 */
import type { Annotation, AnnotationSet, Generator, PageInfo, Review } from '../annotation/annotation';
import { annotationId } from '../annotation/annotation-ids';
import { toCodePoint } from '../annotation/code-points';
import type { Card, FigureRef } from '../knowledge/card';
import { findSources } from './wording-summaries';

/** Names what the W3C's vocabulary lacks; it is a name, nothing need be there. */
const NAMESPACE = 'https://promissory.example/ns#';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    promissory: NAMESPACE,
    'promissory:claim': { '@id': 'promissory:claim', '@type': '@json' },
    'promissory:card': { '@id': 'promissory:card', '@type': '@json' },
    'promissory:reviewOf': { '@id': 'promissory:reviewOf', '@type': '@id' },
  },
];

/** The model wants a lone value bare. */
const oneOrMany = <T>(items: T[]): T | T[] | undefined => (items.length > 1 ? items : items[0]);

const generatorOf = ({ engine, knowledge }: Generator) => ({
  id: `${NAMESPACE}engine-${engine}`,
  type: 'Software',
  name: 'Promissory',
  'promissory:engine': engine,
  'promissory:knowledge': knowledge,
});

const sourceOf = ({ url, title, published, language }: PageInfo) => ({
  id: url,
  type: 'Text',
  label: title,
  language,
  'schema:datePublished': published,
});

const textBody = (value: string, purpose: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  purpose,
});

/** A computed figure is of what it was computed from. */
const titleOfFigure = ({ label, from }: FigureRef): string => from?.operands[0]?.label ?? label;

/** What the card is about; a card without record, series and figure describes nothing. */
const titleOf = ({ record, series, check, figures }: Card): string | undefined =>
  record?.title ?? series?.title ?? (check && titleOfFigure(check.official)) ?? figures[0]?.label;

function describingBodies(card: Card) {
  const title = titleOf(card);
  if (title === undefined) return [];
  const series = card.series && { ...card.series, points: undefined };
  return [{ ...textBody(title, 'describing'), language: 'en', 'promissory:card': { ...card, series } }];
}

const WEB_ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/i;

/** Sources elsewhere; what the page itself says needs no link to it. */
const linkingBodies = (card: Card, page: string) =>
  findSources(card)
    .filter(({ url }) => WEB_ADDRESS.test(url) && url !== page)
    .map(({ url, title }) => ({
      type: 'SpecificResource',
      source: { id: url, type: 'Text', label: title },
      purpose: 'linking',
    }));

const quoteSelector = ({ quote, prefix, suffix }: { quote: string; prefix: string; suffix: string }) => ({
  type: 'TextQuoteSelector',
  exact: quote,
  prefix,
  suffix,
});

function claimAnnotation({ id, claim, card }: Annotation, { page, generator, created }: AnnotationSet) {
  const context = card ? [...describingBodies(card), ...linkingBodies(card, page.url)] : [];
  const bodies = [textBody(claim.kind, 'classifying'), ...context];
  return {
    id,
    type: 'Annotation',
    motivation: oneOrMany([...new Set(bodies.map(({ purpose }) => purpose))]),
    created,
    generator: generatorOf(generator),
    body: oneOrMany(bodies),
    target: {
      type: 'SpecificResource',
      source: sourceOf(page),
      selector: [quoteSelector(claim), { type: 'TextPositionSelector', start: claim.start, end: claim.end }],
      state: { type: 'TimeState', sourceDate: created },
    },
    'promissory:claim': claim,
  };
}

/** By its words only: the offsets of a review are those of the day on which it was made. */
function reviewAnnotation(review: Review, reviewOf: string) {
  const { id, page, claim, decision, reason, note, reviewer, created, modified } = review;
  const bodies = [
    ...(decision ? [{ ...textBody(decision, 'assessing'), 'promissory:reason': reason }] : []),
    ...(note ? [textBody(note, 'commenting')] : []),
  ];
  return {
    id,
    type: 'Annotation',
    motivation: oneOrMany(bodies.map(({ purpose }) => purpose)) ?? 'assessing',
    ...(reviewer && { creator: { type: 'Person', name: reviewer } }),
    created,
    modified,
    body: oneOrMany(bodies),
    target: {
      type: 'SpecificResource',
      source: sourceOf(page),
      selector: quoteSelector(claim),
      state: { type: 'TimeState', sourceDate: created },
    },
    'promissory:reviewOf': reviewOf,
  };
}

/** The annotations of one set, each as one line of JSON. */
export function webAnnotationItems(set: AnnotationSet): string[] {
  const inCodePoints = (key: string, value: unknown): unknown =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? toCodePoint(set.pairs, value) : value;
  return set.annotations.flatMap((annotation) => [
    JSON.stringify(claimAnnotation(annotation, set), inCodePoints),
    ...(annotation.review ? [JSON.stringify(reviewAnnotation(annotation.review, annotation.id))] : []),
  ]);
}

/** What stands before the items; `name` tells collections of one time apart, such as the first page's address. */
export function webAnnotationHead(generator: Generator, created: string, name: string): string {
  const collection = JSON.stringify({
    '@context': CONTEXT,
    id: annotationId(name, `collection ${created}`),
    type: 'AnnotationCollection',
    label: 'Promissory',
    created,
    generator: generatorOf(generator),
  });
  const page = annotationId(name, `page ${created}`);
  return `${collection.slice(0, -1)},"last":"${page}","first":{"id":"${page}","type":"AnnotationPage","startIndex":0,"items":[\n`;
}

/** What stands after them. The total comes last, so that a corpus need not be held to be counted. */
export const webAnnotationTail = (total: number): string => `\n]},"total":${total}}\n`;

/** One set as a whole document. */
export function serializeWebAnnotation(set: AnnotationSet): string {
  const items = webAnnotationItems(set);
  const head = webAnnotationHead(set.generator, set.created, set.page.url);
  return head + items.join(',\n') + webAnnotationTail(items.length);
}
