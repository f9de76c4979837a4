/**
 * Page metadata: what a page says of itself: address, title, language, date, headline.
 *
 * In:  a Document, live or parsed, and the address that it was fetched from.
 * Out: plain values; the date with where it was found: JSON-LD, meta, `time`, address, in that order.
 * Limit: a date is the calendar day that the page writes, in the page's own time zone.
 */
import type { DateOrigin } from '../../core/engine/source-text';
import { parseDay } from './page-dates';

export type PublishedDate = { date: string; from: DateOrigin };

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
];
const DEPTH_MAX = 6;

/** Metas by lower-case name, property or itemprop; the first of each counts. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]'))
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content')?.trim() ?? '');
    }
  return metas;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type LinkedData = { types: string[]; published?: string };

const textsOf = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');

function collect(value: unknown, depth: number, found: LinkedData[]): void {
  if (depth > DEPTH_MAX || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, depth + 1, found);
    return;
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const [published] = textsOf(entries.get('datePublished'));
  found.push({ types: textsOf(entries.get('@type')), ...(published !== undefined && { published }) });
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(entries.get(key), depth + 1, found);
}

function readLinkedData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parseJson(script.textContent), 0, found);
  return found;
}

const isArticle = ({ types }: LinkedData): boolean =>
  types.some((type) => /Article$|^Report$|BlogPosting$/.test(type));

function firstDay(texts: Iterable<string | undefined | null>): string | undefined {
  for (const text of texts) {
    const day = text ? parseDay(text) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

function timesOf(document: Document): (string | null)[] {
  const times = [...document.querySelectorAll('time[datetime]')];
  const published = times.filter(
    (time) => time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished',
  );
  const inArticle = times.filter((time) => time.closest('article, main') !== null);
  return [...published, ...inArticle, ...times].map((time) => time.getAttribute('datetime'));
}

export type PageMetadata = {
  address?: string;
  title?: string;
  language?: string;
  published?: PublishedDate;
  /** The page calls itself an article. */
  saysArticle: boolean;
};

const hostOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp|mobile)\./, '');

/** The canonical address where it is of the same site, else the one given; without a fragment. */
function addressOf(document: Document, given: string | undefined): string | undefined {
  const href = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  const canonical = URL.canParse(href, given) ? new URL(href, given).href : undefined;
  const web = canonical !== undefined && /^https?:/.test(canonical) ? canonical : undefined;
  const own =
    given === undefined || !URL.canParse(given) || (web !== undefined && hostOf(web) === hostOf(given));
  const address = own ? (web ?? given) : given;
  return address?.split('#', 1).join('');
}

/** Folds white space as a title shows it. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

function publishedOf(
  document: Document,
  metas: ReadonlyMap<string, string>,
  linked: readonly LinkedData[],
  address: string | undefined,
): PublishedDate | undefined {
  const found: [DateOrigin, string | undefined][] = [
    ['json-ld', firstDay([...linked.filter(isArticle), ...linked].map(({ published }) => published))],
    ['meta', firstDay(META_DATES.map((name) => metas.get(name)))],
    ['time', firstDay(timesOf(document))],
    ['address', address === undefined ? undefined : firstDay([/\/\d{4}[/-].*/.exec(address)?.[0].slice(1)])],
  ];
  for (const [from, date] of found) if (date !== undefined) return { date, from };
  return undefined;
}

/** `given` is the address that the document was fetched from, where it is known. */
export function readMetadata(document: Document, given?: string): PageMetadata {
  const metas = readMetas(document);
  const linked = readLinkedData(document);
  const address = addressOf(document, given);
  const title = folded(metas.get('og:title') || document.querySelector('title')?.textContent || '');
  const root = document.documentElement as Element | null;
  const language =
    root?.getAttribute('lang') ||
    root?.getAttribute('xml:lang') ||
    metas.get('content-language') ||
    metas.get('og:locale')?.replace('_', '-') ||
    '';
  const published = publishedOf(document, metas, linked, address);
  return {
    ...(address !== undefined && { address }),
    ...(title !== '' && { title }),
    ...(language.trim() !== '' && { language: language.trim() }),
    ...(published && { published }),
    saysArticle: metas.get('og:type') === 'article' || linked.some(isArticle),
  };
}

/** Whether a page's title repeats a heading, or the heading the title; the site's own name is but a small part of it. */
const repeats = (title: string, text: string): boolean =>
  title !== '' && (text.includes(title) || (text.length > title.length / 3 && title.includes(text)));

/** The page's headline: the longest heading that its title repeats, or the first in the article, or the first. */
export function findHeadline(document: Document, title = ''): Element | undefined {
  const headings = [...document.querySelectorAll('h1, h2[itemprop~="headline"], h3[itemprop~="headline"]')];
  const repeated = headings
    .map((heading) => ({ heading, text: folded(heading.textContent) }))
    .filter(({ text }) => repeats(title, text))
    .sort((a, b) => b.text.length - a.text.length);
  return repeated[0]?.heading ?? headings.find((heading) => heading.closest('article, main')) ?? headings[0];
}
