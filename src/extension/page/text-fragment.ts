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

/** `prefix` and `suffix` are cut at 32 characters, which may be inside a word. */
const CONTEXT_MAX = 32;

/** Words just before a claim, of its own block, from the first letter on. */
function wordsBefore(prefix: string): string[] {
  const block = prefix.split('\n').at(-1) ?? '';
  const words = wordsOf(block).slice(block.length < CONTEXT_MAX ? 0 : 1);
  return wordsOf(
    words
      .slice(-AROUND)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+/u, ''),
  );
}

/** Words just after it, to the last letter. */
function wordsAfter(suffix: string): string[] {
  const block = suffix.split('\n', 1).join('');
  const words = wordsOf(block).slice(0, block.length < CONTEXT_MAX ? undefined : -1);
  const kept = words.slice(0, AROUND).join(' ');
  // counted from the end by hand: a pattern that ends in `+$` would look at each run from each of its characters
  let end = kept.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(kept.charAt(end - 1))) end -= 1;
  return wordsOf(kept.slice(0, end));
}

/** `address` may have a fragment of its own, which gives way. */
export function linkToClaim(address: string, claim: Claim): string {
  const words = wordsOf(claim.quote);
  const whole = claim.quote.length <= WHOLE_MAX || words.length <= 2 * WORDS;
  const text = whole ? encoded(words) : `${encoded(words.slice(0, WORDS))},${encoded(words.slice(-WORDS))}`;
  const before = wordsBefore(claim.prefix);
  const after = wordsAfter(claim.suffix);
  const prefix = before.length > 0 ? `${encoded(before)}-,` : '';
  const suffix = after.length > 0 ? `,-${encoded(after)}` : '';
  return `${address.split('#', 1).join('')}#:~:text=${prefix}${text}${suffix}`;
}
