/**
 * Words of saying: where in a sentence somebody may be said to say something.
 *
 * In:  tokens.
 * Out: the indices of the words that attributions.ts looks at, in order, found once for a sentence.
 * Limit: a quick look only; whether a word says anything there is for say-verbs.ts.
 */
import type { WordClass } from '../words/lexicon';
import { is, type Token } from '../tokens';

const OTHERS = new Set(
  (
    'according by based told ; but while although though whereas yet let point points pointed ' +
    'spoke spoken speaks speak talk talks talked clarify clarifies clarified lament laments lamented ' +
    'wonder wonders wondered retort retorts retorted doubt doubts doubted question questions questioned ' +
    'expect expects expected blame blames blamed hope hopes hoped fears decided promised ruled ' +
    'put puts peg pegs pegged see sees foresee foresees announcement announcements statement statements ' +
    'argument arguments warning warnings assertion assertions projection projections contention contentions ' +
    'complaint complaints conclusion conclusions claim claims estimate estimates forecast forecasts remark remarks'
  ).split(' '),
);

const CLASSES: WordClass[] = ['SAY', 'ANNOUNCE', 'PROMISE', 'THREATEN', 'REAFFIRM'];

const found = new WeakMap<Token[], readonly number[]>();

/** The indices of a sentence's words of saying, and of the words that part one saying from another. */
function sayingWords(tokens: Token[]): readonly number[] {
  const known = found.get(tokens);
  if (known) return known;
  const indices: number[] = [];
  for (const [index, token] of tokens.entries())
    if (OTHERS.has(token.word) || (token.classes.size > 0 && is(token, ...CLASSES))) indices.push(index);
  found.set(tokens, indices);
  return indices;
}

/** Where the first of `indices` that is not below `from` stands among them. */
function placeOf(indices: readonly number[], from: number): number {
  let [low, high] = [0, indices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((indices[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of them from `first` to before `end`, in order. */
export function sayingFrom(tokens: Token[], first: number, end: number): readonly number[] {
  const all = sayingWords(tokens);
  return all.slice(placeOf(all, first), placeOf(all, end));
}

/** Those of them before `end` down to `first`, the nearest to `end` first. */
export const sayingBack = (tokens: Token[], end: number, first: number): readonly number[] =>
  sayingFrom(tokens, first, end).toReversed();
