/** A thousand mutated packs: refused with reasons or read whole; nothing thrown, nothing half kept; the published schema agrees. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../../scripts/pack-schema';
import { createWords } from '../../../../src/core/export/wording-words';
import { formatPackPlace, formatPackReason } from '../../../../src/core/export/wording-packs';
import { readSource } from '../../../../src/core/annotation/reading';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import { withPacks } from '../../../../src/core/knowledge/packs/pack-layers';
import type { PackProblem } from '../../../../src/core/knowledge/packs/pack-problems';
import { readPackJson } from '../../../../src/core/knowledge/packs/read-pack';
import { readPackCsv } from '../../../../src/core/knowledge/packs/csv-pack';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { BUNDLED } from '../bundled';
import { gazette, TABLE, type Json } from './example-pack';

const SEED = 20_261_127;
const words = createWords(messages);
const validate = new Ajv2020({ allErrors: false }).compile(packSchema());

/** What no field shows by itself, and so no JSON Schema. */
const ACROSS = new Set(['source', 'twice', 'too_many_records', 'no_records', 'not_telling']);

const isAcross = ({ reason, detail }: PackProblem): boolean =>
  // a number that is no place at all is told with no last place
  ACROSS.has(reason) && !(reason === 'source' && detail === undefined);

const HOSTILE: Json[] = [
  '<img src=x onerror=alert(1)>',
  '<script',
  'javascript:alert(1)',
  'http://plain.example/',
  'data:text/html,x',
  '\u202eevil',
  '\u0000',
  '',
  ' ',
  '__proto__',
  'constructor',
  '(a+)+$',
  '.*',
  'The',
  'China',
  'x'.repeat(5_000),
  1e300,
  -1,
  0.5,
  null,
  true,
  [],
  {},
  [[[[]]]],
  '2021-13-40',
  '../../etc/passwd',
  '{{constructor}}',
  '$&',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'html',
  'patterns',
  'id',
  'source',
  'quote',
  'weak',
];

type Step = { at: number; how: number; value: Json; key: string };
const step = fc.record({
  at: fc.nat(400),
  how: fc.nat(5),
  value: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 12 })),
});

type Holder = { get: () => Json; set: (value: Json) => void; drop: () => void };

/** Every place of a tree at which something can be changed. */
function placesOf(node: Json): Holder[] {
  if (Array.isArray(node))
    return node.flatMap((item, at) => [
      {
        get: () => node[at] ?? null,
        set: (value: Json) => void (node[at] = value),
        drop: () => void node.splice(at, 1),
      },
      ...placesOf(item),
    ]);
  if (typeof node !== 'object' || node === null) return [];
  return Object.keys(node).flatMap((key) => [
    {
      get: () => node[key] ?? null,
      set: (value: Json) => {
        define(node, key, value);
      },
      drop: () => void Reflect.deleteProperty(node, key),
    },
    ...placesOf(node[key] ?? null),
  ]);
}

/** Also `__proto__` becomes a key of its own, as it does when JSON is parsed. */
const define = (node: object, key: string, value: Json): void => {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
};

function mutate(tree: Json, { at, how, value, key }: Step): void {
  const places = placesOf(tree);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return;
  const old = place.get();
  if (how === 0) place.drop();
  else if (how === 1) place.set(value);
  else if (how === 2 && typeof old === 'object' && old !== null && !Array.isArray(old))
    define(old, key, value);
  else if (how === 3 && Array.isArray(old)) old.push(structuredClone(old[0] ?? value));
  else if (how === 4 && typeof old === 'string') place.set(old + JSON.stringify(value));
  else if (how === 5 && typeof old === 'number') place.set(old * -1e12 + 0.1);
  else place.set([old]);
}

const SOURCE = sourceFromText(
  'Hollow Creek Works promised 400 jobs in Ohio. Foxconn pledged to create 13,000 jobs in Wisconsin. The China constructor __proto__ cut 400 jobs.',
  { published: '2022-01-10' },
);
const bare = readSource(SOURCE, BUNDLED, '2026-11-01');
const bundledOf = (reading: typeof bare) =>
  reading.claims.map(({ quote, matches }) => ({
    quote,
    matches: matches?.filter(({ pack }) => pack === undefined),
  }));
const BARE = bundledOf(bare);

function hold(text: string, read: ReturnType<typeof readPackJson>): void {
  if ('problems' in read) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const problem of read.problems) {
      expect(formatPackPlace(problem, words)).not.toBe('');
      expect(formatPackReason(problem, words), problem.reason).toMatch(/\p{L}{3}/u);
    }
    return;
  }
  const reading = readSource(SOURCE, withPacks(BUNDLED, [read.pack]), '2026-11-01');
  expect(reading.problems, text).toEqual([]);
  for (const one of BARE) expect(bundledOf(reading), text).toContainEqual(one);
  expect(JSON.stringify(read.pack)).not.toMatch(/<[a-z/!?]|"url":"(?!https:)/i);
}

describe('a thousand mutated packs', () => {
  it('are refused with reasons or read, and leave the bundled records as they were', () => {
    const count = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 3 }), (steps) => {
        const raw = gazette();
        for (const one of steps) mutate(raw, one);
        const text = JSON.stringify(raw);
        const read = readPackJson(text);
        hold(text, read);
        const shape = 'pack' in read || read.problems.every(isAcross);
        expect(validate(JSON.parse(text)), text).toBe(shape);
        count['pack' in read ? 'read' : 'refused']++;
      }),
      { numRuns: 1_000, seed: SEED },
    );
    expect(count.read).toBeGreaterThan(20);
    expect(count.refused).toBeGreaterThan(500);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('may be broken as text, too', () => {
    const text = JSON.stringify(gazette());
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.string({ maxLength: 6, unit: 'grapheme' }),
        (at, cut, put) => {
          const broken = text.slice(0, at) + put + text.slice(at + cut);
          hold(broken, readPackJson(broken));
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });

  it('may be tables', () => {
    fc.assert(
      fc.property(fc.nat(TABLE.length), fc.nat(30), fc.string({ maxLength: 4 }), (at, cut, put) => {
        const broken = TABLE.slice(0, at) + put + TABLE.slice(at + cut);
        hold(broken, readPackCsv(broken, 'A table.csv'));
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
