/**
 * Twice the text, at most twice the steps: counted, not timed. A step is a character that a pattern was led over, a call of
 * a string's search, or an element that a list was asked for, so that a look back over the whole document shows.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { HOSTILE_TEXTS, newsText } from '../../../bench/news-text';
import { BUNDLED } from '../knowledge/bundled';

const SIZE = 40_000;
/** Sentences are cut at other places in the longer text. */
const ROOM = 1.25;

const restore: (() => void)[] = [];
let steps = 0;

type Method = (...args: unknown[]) => unknown;

/** Puts a counter before a built-in method; `cost` is what one call weighs. */
function count(
  owner: object,
  name: string,
  cost: (self: unknown, args: unknown[], result: unknown) => number,
): void {
  const original = Reflect.get(owner, name) as Method;
  Reflect.set(owner, name, function counted(this: unknown, ...args: unknown[]): unknown {
    const result = original.apply(this, args);
    steps += cost(this, args, result);
    return result;
  });
  restore.push(() => Reflect.set(owner, name, original));
}

/** The characters from where a search began to the end of its match, or of the text where there is none. */
function led(from: number, text: string, result: unknown): number {
  const match = result as RegExpExecArray | null;
  return match ? match.index + match[0].length - from : text.length - from;
}

function countAll(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own pattern below
  const { exec } = RegExp.prototype;
  Reflect.set(RegExp.prototype, 'exec', function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const result = exec.call(this, text);
    steps += this.sticky && !result ? 1 : Math.max(1, led(from, text, result));
    return result;
  });
  restore.push(() => Reflect.set(RegExp.prototype, 'exec', exec));
  count(String.prototype, 'includes', (self) => String(self).length);
  for (const name of [
    'slice',
    'filter',
    'map',
    'flatMap',
    'toSorted',
    'some',
    'find',
    'findLast',
    'findIndex',
    'toReversed',
  ])
    count(Array.prototype, name, (self, _, result) =>
      Array.isArray(result) ? result.length : (self as unknown[]).length,
    );
}

function stepsOf(text: string): number {
  steps = 0;
  findClaims(sourceFromText(text, { published: '2026-06-15' }), { names: BUNDLED.names });
  return steps;
}

const TEXTS: [name: string, make: (size: number) => string][] = [
  ['news', (size) => newsText(size, 5, 14)],
  ['one paragraph', (size) => newsText(size, 5, 14).replaceAll('\n', ' ').slice(0, size)],
  [
    'references',
    (size) => 'That figure was $3 billion. He scrapped the pledge. It fell to 5 percent.\n'.repeat(size / 72),
  ],
  ['one claim again and again', (size) => 'Ford will hire 500 workers in Ohio. '.repeat(size / 36)],
  [
    'forecasts of what was pledged',
    (size) => 'Volta pledged 500 jobs. The plan would create 500 jobs. '.repeat(size / 56),
  ],
  ...HOSTILE_TEXTS.map(([name, make]): [string, (size: number) => string] => {
    const whole = make();
    // in the middle too: some have their point at the end
    return [name, (size) => whole.slice(0, size / 2) + whole.slice(whole.length - size / 2)];
  }),
];

afterEach(() => {
  while (restore.length > 0) restore.pop()?.();
});

describe('twice the text', () => {
  it.each(TEXTS)('takes twice the steps: %s', (_, make) => {
    const [once, twice] = [make(SIZE), make(2 * SIZE)];
    stepsOf(once); // whatever is made once a table is made now
    countAll();
    const [few, many] = [stepsOf(once), stepsOf(twice)];
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan((ROOM * twice.length) / once.length);
  });

  it('would see a look back over all that stands before', () => {
    countAll();
    const look = (size: number): number => {
      steps = 0;
      const list = Array.from({ length: size }, (_, at) => at);
      list.forEach((at) => list.slice(0, at).find((other) => other < 0));
      return steps;
    };
    expect(look(400) / look(200)).toBeGreaterThan(3);
  });
});
