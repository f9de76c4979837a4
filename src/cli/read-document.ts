/**
 * Read document: one input as an annotated text. The step that a corpus repeats.
 *
 * In:  a document, the knowledge base, the time of the run.
 * Out: its reading and its text with the text's hash.
 * Limit: pure but for its arguments, and plain data out, so that threads can share the work.
 */
import { createHash } from 'node:crypto';
import type { AnnotationSet } from '../core/annotation/annotation';
import { makeAnnotationSet } from '../core/annotation/annotation-set';
import { readSource } from '../core/annotation/reading';
import type { SourceText } from '../core/engine/source-text';
import { sourceFromText } from '../core/engine/text-blocks';
import type { Knowledge } from '../core/knowledge/base';
import { sourceFromHtml } from './html-source';
import type { InputDocument } from './input-document';

/** `url` is absent where neither the input nor the page tells one; the set's page then has a `ni:` name. */
export type ReadDocument = {
  idAsJson: string;
  id: string;
  set: AnnotationSet;
  text: string;
  textHash: string;
  url?: string;
  problems: string[];
};

function sourceOf({ content, url, published }: InputDocument): SourceText {
  const source = content.kind === 'html' ? sourceFromHtml(content.text, url) : sourceFromText(content.text);
  // what the caller says of the document goes before what the page says of itself
  const { publishedFrom: _, ...undated } = source;
  const dated = published === undefined ? source : { ...undated, published };
  return { ...dated, ...(url !== undefined && { url }) };
}

/** RFC 6920: a text without an address is named by its hash, so that equal texts have equal names. */
const nameOf = (hash: Buffer): string => `ni:///sha-256;${hash.toString('base64url')}`;

/** `created` is ISO 8601 in UTC; its day stands for the date of a document without one. */
export function readDocument(document: InputDocument, base: Knowledge, created: string): ReadDocument {
  const source = sourceOf(document);
  const hash = createHash('sha256').update(source.text).digest();
  const reading = readSource(source, base, created.slice(0, 10));
  const { page, problems } = reading;
  // an annotation's source must be an IRI, whatever a corpus calls an address
  const address = URL.canParse(page.url) ? new URL(page.url).href : nameOf(hash);
  const named = { ...reading, page: { ...page, url: address } };
  return {
    idAsJson: document.idAsJson,
    id: document.id,
    set: makeAnnotationSet(named, [], created),
    text: source.text,
    textHash: hash.toString('hex'),
    ...(source.url !== undefined && { url: source.url }),
    problems: [...(document.doubt ? [document.doubt.code] : []), ...problems],
  };
}
