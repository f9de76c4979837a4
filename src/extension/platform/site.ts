/**
 * Sites: which host a page belongs to, as the switches and the bundled list name it.
 *
 * In:  an address or a host name.
 * Out: a bare host (no `www.`, lower case), or whether a list covers it.
 * Limit: a listed host covers its subdomains; there is no list of public suffixes, so nobody may list `co.uk`.
 */

const WEB = /^https?:$/;

/** The host by which a page is switched on and off: `bbc.co.uk` for `https://www.bbc.co.uk/news`; undefined if it is no web page. */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return WEB.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '').toLowerCase() : undefined;
}

/** Whether the host or one of its parents is on the list. */
export const isListed = (site: string, list: readonly string[]): boolean =>
  list.some((listed) => site === listed || site.endsWith(`.${listed}`));

/** An address without its fragment: what tells one page from another. */
export const withoutFragment = (address: string): string => address.split('#', 1).join('');
