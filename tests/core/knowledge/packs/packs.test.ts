/** Packs that hold and packs that do not: read, refused with a message for each field, matched and told with their name. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../../scripts/pack-schema';
import { makeAnnotationSet } from '../../../../src/core/annotation/annotation-set';
import { readSource } from '../../../../src/core/annotation/reading';
import { sourceFromText } from '../../../../src/core/engine/text-blocks';
import { serializeCsv } from '../../../../src/core/export/csv';
import { serializeMarkdown } from '../../../../src/core/export/markdown';
import { serializeWebAnnotation } from '../../../../src/core/export/web-annotation';
import { createWords } from '../../../../src/core/export/wording-words';
import { withPacks } from '../../../../src/core/knowledge/packs/pack-layers';
import { readPackText } from '../../../../src/core/knowledge/packs/pack-text';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import { BUNDLED } from '../bundled';
import { GAZETTE, packOf } from './example-pack';

const words = createWords(messages);
const pack = packOf('example-gazette.json', GAZETTE);
const other = { ...pack, id: 'other-gazette', name: 'The Other Gazette' };

const read = (text: string, packs = [pack], published = '2023-07-10') =>
  readSource(sourceFromText(text, { published }), withPacks(BUNDLED, packs), '2026-11-01');
const GLASS = 'Hollow Creek Works promised to create 400 jobs in Ohio.';
const LAKE = 'Foxconn pledged to create 13,000 jobs in Wisconsin.';

describe('a pack that is matched', () => {
  it('answers with its own record, under its name and an id of its own', () => {
    const { claims, cards, generator } = read(GLASS);
    expect(claims[0]?.matches).toMatchObject([
      { record: 'example-gazette:hollow-creek-works-400-jobs', type: 'pledge', pack: 'The Example Gazette' },
    ]);
    expect(claims[0]?.actor?.entity).toBe('example-gazette:hollow-creek-works');
    expect(cards[0]?.record).toMatchObject({
      pack: 'The Example Gazette',
      statusThen: { status: 'reduced', date: '2023-06' },
    });
    expect(cards[0]?.views).toMatchObject([{ speaker: 'A. Example', where: 'pack' }]);
    expect(generator.knowledge).toBe(`${BUNDLED.version}+example-gazette.1`);
  });

  it('is not there without the pack', () => {
    expect(read(GLASS, []).claims[0]?.matches).toEqual([]);
    expect(withPacks(BUNDLED, [])).toBe(BUNDLED);
  });

  it('stands beside a bundled record, never before it', () => {
    const { claims, cards } = read(LAKE, [pack], '2018-09-20');
    const alone = read(LAKE, [], '2018-09-20');
    const [first, second] = claims[0]?.matches ?? [];
    expect(first).toEqual(alone.claims[0]?.matches?.[0]);
    expect(second).toMatchObject({ record: 'example-gazette:foxconn-wisconsin-13000-jobs', pack: pack.name });
    const { beside, knowledge: _, ...card } = cards[0] ?? {};
    const { knowledge: __, ...bare } = alone.cards[0] ?? {};
    expect(card).toEqual(bare);
    expect(beside).toMatchObject([{ record: { pack: pack.name, title: pack.pledges[1]?.title } }]);
  });

  it('is given up where another pack comes as near, and both stand beside a bundled record', () => {
    expect(read(GLASS, [pack, other]).claims[0]?.matches).toEqual([]);
    expect(read(LAKE, [pack, other], '2018-09-20').cards[0]?.beside).toHaveLength(2);
  });

  it('is named in every export', () => {
    const setOf = (text: string, day: string) => {
      const set = makeAnnotationSet(read(text, [pack], day), [], '2026-11-01T00:00:00Z');
      return { ...set, page: { ...set.page, url: 'https://news.example/a' } };
    };
    const led = setOf(GLASS, '2023-07-10');
    expect(serializeCsv(led)).toContain(
      'example-gazette:hollow-creek-works-400-jobs,pledge,The Example Gazette',
    );
    expect(serializeWebAnnotation(led)).toContain('"pack":"The Example Gazette"');
    expect(serializeMarkdown(led, words)).toContain('(pack: The Example Gazette)');
    expect(serializeMarkdown(setOf(LAKE, '2018-09-20'), words)).toContain(
      'Also in the pack “The Example Gazette”',
    );
  });

  it('takes no name away from the base, and no country', () => {
    const greedy = structuredClone(pack);
    greedy.pledges[0]?.actors.push({
      name: 'China',
      aliases: ['Foxconn', 'Hon Hai Glassworks'],
      type: 'company',
    });
    const knowledge = withPacks(BUNDLED, [greedy]);
    expect(knowledge.names.get('foxconn')).toEqual(BUNDLED.names.get('foxconn'));
    expect(knowledge.names.get('china')).toEqual(BUNDLED.names.get('china'));
    expect(knowledge.names.get('hon hai glassworks')?.id).toMatch(/^example-gazette:/);
  });
});

describe('a pack that does not hold', () => {
  const change = (from: string, to: string): string => {
    expect(GAZETTE).toContain(from);
    return GAZETTE.replace(from, to);
  };
  it.each<[string, string, object]>([
    [
      'plain http',
      change('https://gazette.example/2021/glass', 'http://gazette.example/a'),
      { record: 'hollow-creek-works-400-jobs', field: 'sources.0.url', reason: 'https' },
    ],
    ['HTML', change('The plant was to', '<b>The plant'), { field: 'context', reason: 'html' }],
    [
      'a turned direction',
      change('The plant was to', '\\u202eThe plant'),
      { field: 'context', reason: 'control' },
    ],
    [
      'a field that there is not',
      change('"madeOn"', '"weak": true, "madeOn"'),
      { field: 'weak', reason: 'unknown' },
    ],
    [
      'a quotation',
      change('"says"', '"quote": "We doubt it.", "says"'),
      { field: 'views.0.quote', reason: 'unknown' },
    ],
    [
      'a prototype',
      change('"madeOn"', '"__proto__": {"polluted": 1}, "madeOn"'),
      { field: '__proto__', reason: 'unknown' },
    ],
    [
      'a missing field',
      change('"title": "Hollow Creek Works: 400 jobs at a glass plant in Ohio",', ''),
      { field: 'title', reason: 'missing' },
    ],
    [
      'a source that is not there',
      change('"source": 0 }', '"source": 7 }'),
      { field: 'timeline.0.source', reason: 'source', detail: '1' },
    ],
    [
      'a word for a name',
      change('"Hollow Creek"', '"the company"'),
      { field: 'actors.0.aliases.0', reason: 'not_telling' },
    ],
    [
      'a pattern',
      change('through the port', '(through)+ .* port'),
      { field: 'phrases.0', reason: 'pattern' },
    ],
    [
      'another format',
      change('promissory-pack-1', 'promissory-pack-9'),
      { record: '', field: 'format', reason: 'not_one_of', detail: 'promissory-pack-1' },
    ],
    [
      'an id with a colon',
      change('"port-of-example-90-percent"', '"gazette:port"'),
      { field: 'id', reason: 'id' },
    ],
    [
      'an id that stands twice',
      change('foxconn-wisconsin-13000-jobs', 'hollow-creek-works-400-jobs'),
      { field: 'id', reason: 'twice' },
    ],
    [
      'a long text',
      change('The plant was to', 'x'.repeat(4_001)),
      { field: 'context', reason: 'too_long', detail: '4000' },
    ],
    ['depth', '['.repeat(100_000), { reason: 'too_deep' }],
    ['size', 'x'.repeat(1_000_001), { reason: 'too_large' }],
    ['open quotation marks', '"\\"'.repeat(300_000), { reason: 'json' }],
    ['another encoding', change('The plant', '\ufffd'), { reason: 'encoding' }],
    ['no JSON', '{"format": ', { reason: 'json' }],
    ['no pack', '[1]', { record: '', reason: 'missing' }],
    ['nothing in it', '{"format":"promissory-pack-1","id":"a","name":"A"}', { reason: 'no_records' }],
  ])('is refused for %s', (_, text, problem) => {
    const result = readPackText('a.json', text);
    expect('problems' in result && result.problems[0]).toMatchObject(problem);
    expect('problems' in result && result.problems.length).toBe(text === '[1]' ? 4 : 1);
  });
});

it('is described by docs/pack.schema.json', async () => {
  const path = join(import.meta.dirname, '../../../../docs/pack.schema.json');
  const made = await format(JSON.stringify(packSchema()), { ...(await resolveConfig(path)), parser: 'json' });
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(path, made);
  expect(readFileSync(path, 'utf8')).toBe(made);
});
