/**
 * Page tags: what an element's tag alone says of it.
 *
 * In:  nothing.
 * Out: sets of local names; and what is text and what is an element, whichever frame it comes from.
 * Limit: names and attributes are in page-furniture.ts, which is too heavy for the scout that runs in every page.
 */

/** Words of a list, parted by spaces. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Elements that end a paragraph. */
export const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements that are never read, whatever they hold. */
export const NEVER_TEXT = set(
  'script style noscript template svg math object embed canvas audio video head title ' +
    'input textarea select button datalist option optgroup output progress meter label ' +
    'code kbd samp var del s strike nav aside footer dialog menu search',
);

export const isElement = (node: Node): node is Element => node.nodeType === 1;
// CDATA sections of XHTML are text as well
export const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
