/**
 * Export file: one annotated page as a file to be saved, in the format that was chosen.
 *
 * In:  an annotation set, a format, the words of the reader's language.
 * Out: a file's name, media type and text.
 * Limit: one document; a corpus is written by the command line, document by document.
 */
import type { AnnotationSet, PageInfo } from '../annotation/annotation';
import { serializeCsv } from './csv';
import { serializeJsonLine } from './json-lines';
import { serializeMarkdown } from './markdown';
import { serializeWebAnnotation } from './web-annotation';
import type { Words } from './wording-words';

export const EXPORT_FORMATS = ['jsonld', 'csv', 'jsonl', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportFile = { name: string; type: string; text: string };

type Kind = { ending: string; type: string; serialize: (set: AnnotationSet, words: Words) => string };

const KINDS: Record<ExportFormat, Kind> = {
  jsonld: {
    ending: 'jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    serialize: serializeWebAnnotation,
  },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', serialize: (set) => serializeCsv(set) },
  jsonl: {
    ending: 'jsonl',
    type: 'application/jsonl',
    serialize: (set) =>
      serializeJsonLine(set, { idAsJson: JSON.stringify(set.page.url), url: set.page.url, context: true }),
  },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8', serialize: serializeMarkdown },
};

/** Plain letters and digits only: the name must do on every system. */
const slugOf = ({ url, title }: PageInfo): string =>
  (title ?? url)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export function exportFile(set: AnnotationSet, format: ExportFormat, words: Words): ExportFile {
  const { ending, type, serialize } = KINDS[format];
  const day = (set.page.published ?? set.created).slice(0, 10);
  const slug = slugOf(set.page);
  return { name: `${slug || 'page'}-${day}.${ending}`, type, text: serialize(set, words) };
}
