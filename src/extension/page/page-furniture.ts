/**
 * Page furniture: what in a page is not its text: controls, code, navigation, advertisements, comments, related stories.
 *
 * In:  an element; no style is ever asked, so that the live page and a parsed file are read alike.
 * Out: what its tag, attributes and names say of it.
 * Limit: names are read in English; a site that calls its comments by a word of its own keeps them in the text.
 */
import type { Where } from '../../core/engine/claim';
import { BLOCKS, NEVER_TEXT, set } from './page-tags';

const NEVER_ROLES = set(
  'navigation banner contentinfo complementary search searchbox textbox dialog alertdialog menu menubar toolbar tablist',
);
const NAMING = set(
  'class id data-component data-component-name data-testid data-test-id data-qa data-module data-block-type data-type data-name',
);

// names are brought to the form `-one-two-` first; a name that only says that something is or is not there says nothing.
// Not here: `paywall`, by which sites mark the very text that is behind one, and `teaser`, of which front pages are made
const named = (words: string): RegExp => new RegExp(`-(?:${words.replaceAll(' ', '|')})-`);
const FURNITURE = named(
  'comments? commenting disqus livefyre viafoura openweb spot-im replies discussion user-generated ' +
    'related recommend(?:ed|ations?|er)? recirc(?:ulation)? trending most-(?:read|popular|viewed|shared|commented) must-reads? ' +
    'read-(?:more|next|also) more-(?:from|on|stories|coverage|news) (?:top|latest|other|next|also)-(?:stories|news|articles?|like) ' +
    'up-next see-also further-reading keep-reading editors?-picks? ' +
    'promos? promoted promotions? adverts? advertisements? advertising ads? adslots? adunit adsbygoogle dfp mpu leaderboard ' +
    'sponsor(?:ed|s)? partner-content paid-(?:content|post) outbrain taboola revcontent dianomi nativo teads zergnet ' +
    'newsletters? sign-?up subscribe donat(?:e|ion) ' +
    'share sharing sharebar social cookies? consent gdpr onetrust didomi privacy-(?:notice|banner) ' +
    'breadcrumbs? bylines? author-(?:bio|box|card) interstitial skip-(?:links?|to) tickers? ' +
    'sr-only visually-hidden visuallyhidden screen-reader-(?:text|only) print-only',
);
/** Words of a layout: a name that ends in one is that thing, a name that only holds one may be a page that has it. */
const LAYOUT =
  /-(?:nav|navbar|navigation|menu|masthead|sidebar|rail|footer|banner|modal|popup|overlay|toast|toc|table-of-contents|tags?)-$/;
/** Labels for those who do not see: an advertisement's or a list's of other stories. */
const LABELS =
  /^(?:advertis\w+|ads?|sponsored\b.*|(?:reader )?comments?|related\b.*|recommended\b.*|trending\b.*|most (?:read|popular|viewed)\b.*|more (?:from|on|stories|news)\b.*|share\b.*|newsletter\b.*|cookie\w*\b.*|table of contents|breadcrumbs?)$/i;
const AD_DATA = /^data-(?:ad|ads|ad-\w[\w-]*|google-query-id|adunit|advert\w*)$/;
const STANDFIRST = /-(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|article-summary|lede)-/;
const QUOTE = /-pull-?quotes?-/;
const CAPTION = /-caption(?:-text)?-/;
const STATE = /^-(?:is|enabled?|js)-|-(?:has|have|no|not|with|without|hide)-/;

/** Names of program listings, on their own element or on the one around it; other preformatted text is text. */
const LISTING = named(
  'code codehilite source-?code prettyprint highlight hljs syntax-?highlight(?:er)? brush lang language console terminal shell',
);

/** What an element is to the reader of a page. `heading` is a crosshead in an article and a headline on a front page. */
export type Traits = {
  /** Never read, whatever it holds. */
  never: boolean;
  /** Its names say that it is not the article; overruled where it holds the headline or the article's body. */
  furniture: boolean;
  block: boolean;
  where: Where | 'heading' | undefined;
};

type Named = { furniture: boolean; where?: Where };

const isolated = (name: string): string =>
  `-${name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-')}-`.toLowerCase();

/** What names say; pages repeat theirs, so each string is looked at once. */
const seenNames = new Map<string, Named>();
const NAMED_MAX = 5000;

function readNames(names: string): Named {
  const known = seenNames.get(names);
  if (known) return known;
  const all = names
    .split(/\s+/)
    .map(isolated)
    .filter((name) => !STATE.test(name));
  const says = (pattern: RegExp): boolean => all.some((name) => pattern.test(name));
  const where = says(STANDFIRST)
    ? 'standfirst'
    : says(QUOTE)
      ? 'quote'
      : says(CAPTION)
        ? 'caption'
        : undefined;
  const found: Named = { furniture: says(FURNITURE) || says(LAYOUT), ...(where && { where }) };
  if (seenNames.size >= NAMED_MAX) seenNames.clear();
  seenNames.set(names, found);
  return found;
}

function whereByTag(name: string): Traits['where'] {
  if (name === 'h1') return 'headline';
  if (/^h[2-6]$/.test(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'list';
  if (name === 'td' || name === 'th') return 'table';
  return name === 'article' ? 'body' : undefined;
}

const whereByProperty = (property: string): Where | undefined =>
  /(?:^|\s)headline(?:\s|$)/.test(property)
    ? 'headline'
    : /(?:^|\s)(?:description|alternativeHeadline)(?:\s|$)/.test(property)
      ? 'standfirst'
      : undefined;

/** Attributes that take an element out of the text, each with the values that do. */
function isTakenOut(attribute: string, value: string): boolean {
  if (attribute === 'hidden') return true;
  if (attribute === 'aria-hidden') return value === 'true';
  if (attribute === 'contenteditable') return value !== 'false';
  return attribute === 'role' && NEVER_ROLES.has(value.trim().toLowerCase());
}

/** Advertisements and lists of other stories that say so by a label or by data. */
const isFurnitureByLabel = (attribute: string, value: string): boolean =>
  attribute === 'aria-label' ? LABELS.test(value.trim()) : AD_DATA.test(attribute);

const isListing = (element: Element | null): boolean =>
  (element?.getAttribute('class') ?? '').split(/\s+/).some((name) => LISTING.test(isolated(name)));

/** Reads tag and attributes; the children are not looked at. */
export function traitsOf(element: Element): Traits {
  const name = element.localName;
  const traits: Traits = {
    never: NEVER_TEXT.has(name),
    furniture: false,
    block: BLOCKS.has(name),
    where: whereByTag(name),
  };
  traits.never ||= name === 'pre' && (isListing(element) || isListing(element.parentElement));
  if (traits.never) return traits;
  let names = '';
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute) ?? '';
    if (isTakenOut(attribute, value)) traits.never = true;
    else if (NAMING.has(attribute)) names += ` ${value}`;
    else if (isFurnitureByLabel(attribute, value)) traits.furniture = true;
    else if (attribute === 'itemprop') traits.where = whereByProperty(value) ?? traits.where;
  }
  const { furniture, where } = readNames(names);
  traits.furniture ||= furniture;
  if (traits.where === undefined || traits.where === 'heading') traits.where = where ?? traits.where;
  return traits;
}
