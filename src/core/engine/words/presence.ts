/**
 * Presence: which of the words and classes that patterns ask for stand in a sentence at all.
 *
 * In:  each test of a pattern once, when it is compiled; then the tokens of a sentence.
 * Out: a number for each test; a mask, one byte a test, by which most patterns are seen not to fit without being tried.
 * Limit: says nothing of order or distance; the mask of the last sentence is kept, as its patterns come one after the other.
 */
import type { Token } from '../tokens';

export type Needs = { words: ReadonlySet<string>; classes: readonly string[] };

const numbers = new Map<string, number>();
const byWord = new Map<string, number[]>();
const byClass = new Map<string, number[]>();

function file(table: Map<string, number[]>, name: string, number: number): void {
  const known = table.get(name);
  if (known) known.push(number);
  else table.set(name, [number]);
}

/** The number of a test; the same for the same words and classes. */
export function numberOfTest({ words, classes }: Needs): number {
  const key = [...words, ...classes].sort().join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(key, number);
  for (const word of words) file(byWord, word, number);
  for (const name of classes) file(byClass, name, number);
  return number;
}

type Shapes = ReadonlyMap<string, (token: Token) => boolean>;

function mark(mask: Uint8Array, found: readonly number[] | undefined): void {
  if (found) for (const number of found) mask[number] = 1;
}

/** Fills the mask, a byte for each test: 1 where some token passes it. */
function fillMask(mask: Uint8Array, tokens: readonly Token[], shapes: Shapes): void {
  mask.fill(0);
  for (const token of tokens) {
    mark(mask, byWord.get(token.word));
    for (const name of token.classes) mark(mask, byClass.get(name));
  }
  for (const [name, has] of shapes) if (tokens.some(has)) mark(mask, byClass.get(name));
}

const NO_TOKENS: readonly Token[] = [];
/** One mask for all sentences: it is filled anew where another sentence's tokens come. */
const last = { tokens: NO_TOKENS, mask: new Uint8Array(0) };

/** Whether each of the tests that are asked for is passed by some token. */
export function standsIn(tokens: readonly Token[], needs: readonly number[], shapes: Shapes): boolean {
  if (last.mask.length < numbers.size) last.mask = new Uint8Array(numbers.size);
  else if (last.tokens === tokens) return areMarked(last.mask, needs);
  last.tokens = tokens;
  fillMask(last.mask, tokens, shapes);
  return areMarked(last.mask, needs);
}

function areMarked(mask: Uint8Array, needs: readonly number[]): boolean {
  for (const number of needs) if (mask[number] === 0) return false;
  return true;
}
