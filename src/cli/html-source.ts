/**
 * HTML source: a page's or a fragment's markup as a SourceText, by the reader that the extension uses on live pages.
 *
 * In:  markup and the address it is known to come from.
 * Out: the text that offsets count in, with the page's own date, address, title and language.
 * Limit: scripts do not run: what they would have written is not read.
 */
import { parseHTML } from 'linkedom';
import type { SourceText } from '../core/engine/source-text';
import { readPage } from '../extension/page/page-text';
import { mendTree } from './html-tree';

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'documentElement' in value;

export function sourceFromHtml(html: string, url?: string): SourceText {
  const { document }: { document: unknown } = parseHTML(html.replace(/^\ufeff/, ''));
  if (!isDocument(document))
    throw new Error('its markup cannot be read as a page; save the page as text and give that');
  mendTree(document);
  return readPage(document, url).source;
}
