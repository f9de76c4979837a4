/**
 * Page text: the one reader of pages, for the live page and for files alike.
 *
 * In:  a Document, the browser's or linkedom's; nothing in it is changed and no style is asked.
 * Out: a SourceText for the engine, and segments that lead from its offsets back to the page's text nodes.
 * Limit: what stands behind elements (shadow roots, frames) is read only where the caller opens it.
 */
import type { Where } from '../../core/engine/claim';
import type { Block, SourceText } from '../../core/engine/source-text';
import { findArticle, nestedArticles } from './article-root';
import type { Segment } from './block-writer';
import { findOtherStories } from './other-stories';
import { findHeadline, readMetadata } from './page-metadata';
import { finish, type Steps } from './pace';
import { walkPage, type Holding, type Surroundings, type WalkedBlock, type Walked } from './page-walk';

export type PageText = {
  source: SourceText;
  /** In the order of the text, not overlapping; characters made by line breaks and block ends have none. */
  segments: Segment[];
  /** The page changed while it was read, so that some of its text may be missing. */
  torn: boolean;
};

/** What stands before the link in "Read more: …" and its kind, with nothing after it. */
const LEAD_IN =
  /^\W*(?:(?:read|see|watch|listen|more|related|also|opinion|explore|photos?|video|in pictures|don['’]t miss)\b[\s\w]{0,20})?\W*$/i;

/** A paragraph that only leads to another story. */
function isInterstitial({ text, linked, unlinked }: WalkedBlock): boolean {
  if (linked === 0) return false;
  return LEAD_IN.test(unlinked) || (text.startsWith('[') && text.endsWith(']'));
}

function rangeOfArticle(walked: Walked, article: Holding, headline: Element | undefined): WalkedBlock[] {
  const first = (headline && walked.holdings.get(headline)?.from) ?? article.from;
  const others = new Set<WalkedBlock>([
    ...nestedArticles(walked, article).flatMap(({ from, to }) => walked.blocks.slice(from, to)),
    ...findOtherStories(walked, article),
  ]);
  return walked.blocks.filter(
    (block, index) =>
      index >= Math.min(first, article.from) &&
      index < article.to &&
      !others.has(block) &&
      (block.tag === 'headline' || !isInterstitial(block)),
  );
}

/** Of a front page or live blog all that is in `main`, where it has one. */
function rangeOfMain(walked: Walked, page: Document): WalkedBlock[] {
  const main = [...walked.holdings.values()].find(
    ({ element }) =>
      // a frame has a main part of its own
      element.ownerDocument === page &&
      (element.localName === 'main' || element.getAttribute('role') === 'main'),
  );
  const blocks = main ? walked.blocks.slice(main.from, main.to) : walked.blocks;
  return blocks.filter(({ text, linked }) => !(linked > 0 && text.startsWith('[') && text.endsWith(']')));
}

/** Blocks between two places where the work may be interrupted. */
const STRIDE = 64;

const isTight = (where: WalkedBlock['tag']): boolean => where === 'list' || where === 'table';

function* assemble(
  chosen: readonly WalkedBlock[],
  heading: Where,
): Steps<Pick<SourceText, 'text' | 'blocks'> & { segments: Segment[] }> {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const [index, block] of chosen.entries()) {
    const tight = block.soft || (isTight(block.tag) && block.tag === chosen[index - 1]?.tag);
    const joint = index === 0 ? '' : tight ? '\n' : '\n\n';
    const start = length + joint.length;
    parts.push(joint, block.text);
    length = start + block.text.length;
    blocks.push({ start, end: length, where: block.tag === 'heading' ? heading : block.tag });
    for (const { start: at, length: size, node, offset } of block.segments)
      segments.push({ start: start + at, length: size, node, offset });
    if (index % STRIDE === STRIDE - 1) yield;
  }
  return { text: parts.join(''), blocks, segments };
}

function bodyOf(document: Document): Element | undefined {
  const root = document.documentElement as Element | null;
  if (!root) return undefined;
  return [...root.children].find(({ localName }) => localName === 'body') ?? root;
}

/** The headline, the article's body, and all around them: never left out for a name. */
function keptElements(document: Document, headline: Element | undefined): ReadonlySet<Element> {
  const kept = new Set<Element>();
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')];
  for (const inner of headline ? [headline, ...bodies] : bodies)
    for (let element: Element | null = inner; element && !kept.has(element); element = element.parentElement)
      kept.add(element);
  return kept;
}

/** An article may be in another language than the site around it. */
const languageOf = (article: Holding | undefined): string | undefined =>
  article?.element.closest('[lang]')?.getAttribute('lang')?.trim() || undefined;

/**
 * Reads a page step by step. `address` is where it was fetched from; a canonical address of the same site is preferred to
 * it.
 */
export function* readingPage(document: Document, address?: string, around?: Surroundings): Steps<PageText> {
  const { published, saysArticle, address: url, ...metadata } = readMetadata(document, address);
  yield;
  const body = bodyOf(document);
  const headline = findHeadline(document, metadata.title);
  yield;
  const walked = body && (yield* walkPage(body, keptElements(document, headline), around));
  const article = walked && findArticle(walked, body, saysArticle);
  yield;
  const chosen = article
    ? rangeOfArticle(walked, article, headline)
    : walked
      ? rangeOfMain(walked, document)
      : [];
  const { segments, ...text } = yield* assemble(chosen, article ? 'body' : 'headline');
  const language = languageOf(article) ?? metadata.language;
  return {
    source: {
      ...text,
      ...metadata,
      ...(language !== undefined && { language }),
      ...(url !== undefined && { url }),
      ...(published && { published: published.date, publishedFrom: published.from }),
    },
    segments,
    torn: walked?.torn ?? false,
  };
}

/** Reads a page at once. */
export const readPage = (document: Document, address?: string): PageText =>
  finish(readingPage(document, address));
