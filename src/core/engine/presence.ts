/**
 * Presence: which of the words and classes that patterns ask for stand in a sentence at all.
 *
 * In:  each test of a pattern once, when it is compiled; then the tokens of a sentence.
 * Out: a number for each test; a mask, one byte a test, by which most patterns are seen not to fit without being tried.
 * Limit: says nothing of order or distance; the mask of the last sentence is kept, as its patterns come one after the other.
 */
import type { Token } from './tokens';

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

/** A byte for each test: 1 where some token passes it. */
function maskOf(tokens: readonly Token[], shapes: Shapes): Uint8Array {
  const mask = new Uint8Array(numbers.size);
  for (const token of tokens) {
    mark(mask, byWord.get(token.word));
    for (const name of token.classes) mark(mask, byClass.get(name));
  }
  for (const [name, has] of shapes) if (tokens.some(has)) mark(mask, byClass.get(name));
  return mask;
}

let last: { tokens: readonly Token[]; mask: Uint8Array } | null = null;

/** Whether each of the tests that are asked for is passed by some token. */
export function standsIn(tokens: readonly Token[], needs: readonly number[], shapes: Shapes): boolean {
  if (last?.tokens !== tokens || last.mask.length < numbers.size)
    last = { tokens, mask: maskOf(tokens, shapes) };
  for (const number of needs) if (last.mask[number] === 0) return false;
  return true;
}
