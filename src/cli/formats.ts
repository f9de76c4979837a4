/**
 * Formats: documents as they are written, one after the other.
 *
 * In:  the options, and what every document shares.
 * Out: a serialiser with what stands before, for each document, and after.
 * Limit: nothing is kept between documents but a count, so that a corpus streams.
 */
import type { Generator } from '../core/annotation/annotation';
import { csvHead, csvRows } from '../core/export/csv';
import { htmlHead, htmlTail, serializeHtml } from '../core/export/html';
import { serializeJsonLine } from '../core/export/json-lines';
import { serializeMarkdown } from '../core/export/markdown';
import { webAnnotationHead, webAnnotationItems, webAnnotationTail } from '../core/export/web-annotation';
import type { Words } from '../core/export/wording-words';
import type { AnnotateOptions, Format } from './arguments';
import type { ReadDocument } from './read-document';

export type Serializer = {
  head: () => string;
  document: (document: ReadDocument) => string;
  tail: () => string;
};

export type Shared = { generator: Generator; created: string; words: Words };

const nothing = (): string => '';

function jsonLines({ offsets, withText, context }: AnnotateOptions): Serializer {
  const document = ({ set, text, problems, url, idAsJson, textHash }: ReadDocument): string =>
    serializeJsonLine(set, {
      idAsJson,
      textHash,
      offsets,
      context,
      problems,
      ...(withText && { text }),
      ...(url !== undefined && { url }),
    });
  return { head: nothing, document, tail: nothing };
}

function webAnnotation({ files }: AnnotateOptions, { generator, created }: Shared): Serializer {
  let total = 0;
  return {
    head: () => webAnnotationHead(generator, created, files.join('\n')),
    document: ({ set }) => {
      const items = webAnnotationItems(set);
      const joint = total > 0 && items.length > 0 ? ',\n' : '';
      total += items.length;
      return joint + items.join(',\n');
    },
    tail: () => webAnnotationTail(total),
  };
}

const csv = ({ offsets }: AnnotateOptions): Serializer => ({
  head: csvHead,
  document: ({ set, id }) => csvRows(set, { id, offsets }),
  tail: nothing,
});

const markdown = (_: AnnotateOptions, { words }: Shared): Serializer => ({
  head: nothing,
  document: ({ set, id }) => serializeMarkdown(set, words, id),
  tail: nothing,
});

const html = (_: AnnotateOptions, { words }: Shared): Serializer => ({
  head: () => htmlHead(words),
  document: ({ set, text, id }) => serializeHtml(set, text, words, id),
  tail: htmlTail,
});

const SERIALIZERS: Record<Format, (options: AnnotateOptions, shared: Shared) => Serializer> = {
  jsonl: jsonLines,
  jsonld: webAnnotation,
  csv,
  markdown,
  html,
};

export const serializerFor = (options: AnnotateOptions, shared: Shared): Serializer =>
  SERIALIZERS[options.format](options, shared);
