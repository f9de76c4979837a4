/**
 * Article root: which part of a page is the article, so that comments and other stories' headlines stay out.
 *
 * In:  a walked page, its headline, and whether the page calls itself an article.
 * Out: the article's element, or undefined for a front page or live blog, of which everything is read.
 * Limit: judged by running text outside links; a page of captions only is no article.
 */
import type { Holding, Walked } from './page-walk';

const DOMINANT = 0.5;
const MOSTLY = 0.6;
const MIN_PARAGRAPHS = 3;
const MIN_DIRECT = 400;

const heavier = (a: Holding | undefined, b: Holding): Holding => (a && a.mass >= b.mass ? a : b);

/** Holdings stand in the order in which their elements end, so all inside one stand before it and begin no earlier. */
const inside = (outer: Holding, all: readonly Holding[]): Holding[] =>
  all.slice(0, all.indexOf(outer)).filter(({ from }) => from >= outer.from);

/** Those of some holdings that are in no other of them. */
function outermost(holdings: readonly Holding[]): Holding[] {
  const found: Holding[] = [];
  for (const holding of holdings.toReversed()) {
    const after = found.at(-1);
    if (!after || holding.from < after.from) found.push(holding);
  }
  return found.reverse();
}

/** Follows the one article that holds most of another; undefined where an article is but a list of articles. */
function innermost(article: Holding, articles: readonly Holding[]): Holding | undefined {
  const inner = outermost(inside(article, articles));
  const main = inner.find(({ mass }) => mass >= DOMINANT * article.mass);
  if (main) return innermost(main, articles);
  const listed = inner.reduce((sum, { mass }) => sum + mass, 0);
  return listed >= DOMINANT * article.mass ? undefined : article;
}

function byTag(holdings: readonly Holding[], total: number, saysArticle: boolean): Holding | undefined {
  const articles = holdings.filter(({ element }) => element.localName === 'article');
  const heaviest = articles.reduce<Holding | undefined>(heavier, undefined);
  if (!heaviest || (!saysArticle && heaviest.mass < DOMINANT * total)) return undefined;
  return innermost(heaviest, articles);
}

/** The element whose own paragraphs are most of the page. */
function byParagraphs(holdings: readonly Holding[], total: number): Holding | undefined {
  const most = holdings.reduce<Holding | undefined>((a, b) => (a && a.direct >= b.direct ? a : b), undefined);
  return most && most.paragraphs >= MIN_PARAGRAPHS && most.direct >= Math.max(MIN_DIRECT, DOMINANT * total)
    ? most
    : undefined;
}

/** The deepest element that holds most of the page. */
function byWeight(body: Holding): Holding {
  let deepest = body;
  while (
    deepest.heaviest &&
    deepest.heaviest.mass >= MOSTLY * body.mass &&
    deepest.heaviest.element.localName !== 'p'
  )
    deepest = deepest.heaviest;
  return deepest;
}

function byProperty(holdings: readonly Holding[]): Holding | undefined {
  const [body, ...more] = holdings.filter(({ element }) =>
    /(?:^|\s)articleBody(?:\s|$)/.test(element.getAttribute('itemprop') ?? ''),
  );
  return more.length === 0 ? body : undefined;
}

/** The article's holding; one marked up as `article` around the body is preferred, since it has the standfirst too. */
export function findArticle({ holdings }: Walked, body: Element, saysArticle: boolean): Holding | undefined {
  const all = [...holdings.values()];
  const page = holdings.get(body);
  if (!page) return undefined;
  const property = byProperty(all);
  if (property) {
    const around = property.element.closest('article');
    return (around && holdings.get(around)) ?? property;
  }
  return (
    byTag(all, page.mass, saysArticle) ??
    byParagraphs(all, page.mass) ??
    (saysArticle && !all.some(({ element }) => element.localName === 'article') ? byWeight(page) : undefined)
  );
}

/** Other articles inside the article: cards, and by the standard comments. */
export const nestedArticles = ({ holdings }: Walked, article: Holding): Holding[] =>
  outermost(inside(article, [...holdings.values()]).filter(({ element }) => element.localName === 'article'));
