/**
 * Scare quotes: quotation marks around one word, which hold it up and quote nobody: `has decided to "pause" tariffs`.
 *
 * In:  the tokens of a sentence.
 * Out: the same tokens without such marks, so that patterns read on over them.
 * Limit: a word in lower case alone between its marks; a name or two words are a title or a quotation.
 */
import type { Token } from '../tokens';

const OPENS = /^["“]$/;
const CLOSES = /^["”]$/;

const isHeldUp = (tokens: readonly Token[], open: number): boolean => {
  const [mark, word, end] = tokens.slice(open, open + 3);
  return (
    OPENS.test(mark?.word ?? '') && word?.kind === 'word' && !word.capital && CLOSES.test(end?.word ?? '')
  );
};

/** Drops the marks of every scare quote; the list itself where there is none. */
export function withoutScareQuotes(tokens: Token[]): Token[] {
  const held = new Set<number>();
  tokens.forEach(({ kind }, at) => {
    if (kind === 'sign' && isHeldUp(tokens, at)) held.add(at).add(at + 2);
  });
  return held.size > 0 ? tokens.filter((_, at) => !held.has(at)) : tokens;
}
