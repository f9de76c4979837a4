/** Documents from markup, by the two parsers that page-text must agree on. */
import { DOMParser as LinkedomParser, parseHTML } from 'linkedom';

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'documentElement' in value;

function asDocument(value: unknown): Document {
  if (!isDocument(value)) throw new Error('the parser gave no document');
  return value;
}

export const PARSERS: readonly [name: string, parse: (html: string) => Document][] = [
  ['happy-dom', (html) => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', (html) => asDocument(parseHTML(html).document)],
];

export const parseXhtml = (xml: string): Document =>
  asDocument(new LinkedomParser().parseFromString(xml, 'text/xml'));

/** A page with a title and a body. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}</body></html>`;
