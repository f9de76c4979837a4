/**
 * Markdown text: words of others put into Markdown as they are.
 *
 * In:  any text; any address.
 * Out: CommonMark that shows that text and nothing else.
 * Limit: what would be several lines becomes one.
 */

/** `$` too: some readers take what stands between two of them for a formula. */
const SPECIAL = /[\\`*_{}[\]<>|~#&$@]/g;
const BLOCK_START = /^([-+=]|\d{1,9}(?=[.)]))/;

/** Readers make links of bare addresses: the text of a page must not lead anywhere. */
const AUTOLINK = /\b(?:https?|ftp|mailto|xmpp):|\bwww\./gi;

export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(AUTOLINK, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** A link, or the words alone where the address is not one of the web's. */
export function linkTo(text: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(text);
  const address = url.replace(/[\s<>\\]/g, (unit) => encodeURIComponent(unit));
  return `[${escapeMarkdown(text)}](<${address}>)`;
}
