/**
 * Text fragment: an address that leads a browser to a claim's words on its page.
 *
 * In:  a page's address and a claim.
 * Out: the address with `#:~:text=`, whose words are matched by the browser that follows it.
 * Limit: long quotes are named by their first and last words; two equal passages are told apart by what is around them.
 */
import type { Claim } from '../../core/engine/claim';

const WHOLE_MAX = 150;
const WORDS = 5;
const AROUND = 3;

// the dash parts prefix and suffix from the text, and is the one mark that encodeURIComponent leaves
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words before and after a claim that are whole and of the same block. */
function around({ prefix, suffix }: Claim): [before: string[], after: string[]] {
  const before = prefix.split('\n').at(-1) ?? '';
  const after = suffix.split('\n', 1).join('');
  // what is cut off at 32 characters may be half a word
  const [first, last] = [
    before.length < prefix.length ? 0 : 1,
    after.length < suffix.length ? undefined : -1,
  ];
  return [wordsOf(before).slice(first).slice(-AROUND), wordsOf(after).slice(0, last).slice(0, AROUND)];
}

export function linkToClaim(address: string, claim: Claim): string {
  const words = wordsOf(claim.quote);
  const whole = claim.quote.length <= WHOLE_MAX || words.length <= 2 * WORDS;
  const text = whole ? encoded(words) : `${encoded(words.slice(0, WORDS))},${encoded(words.slice(-WORDS))}`;
  const [before, after] = around(claim);
  const prefix = before.length > 0 ? `${encoded(before)}-,` : '';
  const suffix = after.length > 0 ? `,-${encoded(after)}` : '';
  return `${address.split('#', 1).join('')}#:~:text=${prefix}${text}${suffix}`;
}
