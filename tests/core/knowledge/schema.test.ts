/** The schema: what holds, what does not and why, and that nothing a hostile pack holds makes it throw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../src/core/knowledge/schema';
import { PACK, PROBLEMS } from './bundled';

const source = {
  title: 'Report',
  publisher: 'The Gazette',
  url: 'https://gazette.example/a',
  published: '2020-01-02',
};
const pledge = {
  id: 'acme-100-jobs-2020',
  title: 'Acme promises 100 jobs',
  actors: [{ name: 'Acme', aliases: ['Acme Inc'], type: 'company' }],
  kind: 'jobs',
  quantities: [{ value: 100, unit: 'jobs' }],
  place: { name: 'Ohio', codes: ['US-OH'] },
  madeOn: '2020-01',
  status: 'made',
  timeline: [{ date: '2020-01-02', event: 'Acme said so.', status: 'made', source: 0 }],
  context: 'Acme makes anvils.',
  keywords: ['anvils'],
  outcomeKnown: false,
  figures: [],
  views: [],
  sources: [source],
};

const without = (key: keyof typeof pledge): Record<string, unknown> =>
  Object.fromEntries(Object.entries(pledge).filter(([name]) => name !== key));

describe('parsePack', () => {
  it('takes the bundled data without a problem', () => {
    expect(PROBLEMS).toEqual([]);
    expect(PACK.pledges.length).toBeGreaterThan(100);
    expect(PACK.series.length).toBeGreaterThan(300);
  });

  it('takes a record that holds', () => {
    expect(parsePack({ pledges: [pledge] })).toMatchObject({ problems: [], pack: { pledges: [pledge] } });
  });

  it.each<[what: string, record: unknown, field: string]>([
    ['no id', without('id'), 'id'],
    ['an id with blanks', { ...pledge, id: 'Acme 100' }, 'id'],
    ['no actor', { ...pledge, actors: [] }, 'actors'],
    ['an unknown kind', { ...pledge, kind: 'wish' }, 'kind'],
    ['a number as text', { ...pledge, quantities: [{ value: '100', unit: 'jobs' }] }, 'quantities.0.value'],
    [
      'a number without end',
      { ...pledge, quantities: [{ value: Infinity, unit: 'jobs' }] },
      'quantities.0.value',
    ],
    ['a day that is none', { ...pledge, madeOn: '2020-13' }, 'madeOn'],
    ['HTML in its title', { ...pledge, title: 'Acme <img src=x onerror=y>' }, 'title'],
    [
      'a script for a link',
      { ...pledge, sources: [{ ...source, url: 'javascript:alert(1)' }] },
      'sources.0.url',
    ],
    ['no source', { ...pledge, sources: [] }, 'sources'],
    [
      'a source number that leads nowhere',
      { ...pledge, timeline: [{ ...pledge.timeline[0], source: 3 }] },
      'timeline.0.source',
    ],
    ['an endless text', { ...pledge, context: 'x'.repeat(5000) }, 'context'],
  ])('refuses a record with %s, naming record and field, and keeps the rest', (_, record, field) => {
    const { pack, problems } = parsePack({ pledges: [record, { ...pledge, id: 'other' }] });
    expect(pack.pledges.map(({ id }) => id)).toEqual(['other']);
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.every(({ reason, record: named }) => reason !== '' && named !== '')).toBe(true);
  });

  it('refuses the second of two records with one id', () => {
    const { pack, problems } = parsePack({ pledges: [pledge, pledge] });
    expect(pack.pledges).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['RECORD_TWICE']);
  });

  it.each([null, [], 'pack', 5, { pledges: {} }, { pledges: 'all' }])('says what is wrong with %j', (raw) => {
    const { pack, problems } = parsePack(raw);
    expect(pack.pledges).toEqual([]);
    expect(problems.some(({ code }) => code === 'PACK_SHAPE') || Array.isArray(raw)).toBe(true);
  });

  it('throws at nothing, whatever stands in any field', () => {
    const keys = Object.keys(pledge);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, junk) => {
        const { pack, problems } = parsePack({ pledges: [{ ...pledge, [key]: junk }] });
        expect(pack.pledges.length + problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
