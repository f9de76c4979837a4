/** A tariff's status on the article's day and now: of its dates, of its end, and of what became of it. */
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/core/engine/claim';
import type { CardRecord, TimelineEntry } from '../../../src/core/knowledge/card';
import { recordPart } from '../../../src/core/knowledge/card-record';
import { PACK, BUNDLED } from './bundled';
import type { Tariff } from '../../../src/core/knowledge/schema-records';

type Statuses = Pick<CardRecord, 'statusThen' | 'statusNow'>;
type Told = Statuses & { timeline: TimelineEntry[] };

const match = (record: string): Match => ({ record, type: 'tariff', score: 1, because: [] });
const told = (record: string, asOf: string, base = BUNDLED): Told => {
  const part = recordPart(match(record), base, asOf);
  if (!part) throw new Error(`${record}: no record`);
  const { statusThen, statusNow } = part.record;
  return { ...(statusThen && { statusThen }), ...(statusNow && { statusNow }), timeline: part.timeline };
};
const statuses = (record: string, asOf: string, base = BUNDLED): Statuses => {
  const { timeline: _timeline, ...rest } = told(record, asOf, base);
  return rest;
};

const SURCHARGE = 'us-122-surcharge-2026';
const ENDED = { status: 'ended', date: '2026-07-24' };

describe('a tariff that has ended', () => {
  it.each([
    ['2026-02-22', { status: 'announced', date: '2026-02-20' }],
    ['2026-03-01', { status: 'imposed', date: '2026-02-24' }],
    ['2026-07-24', ENDED],
    ['2026-11-01', ENDED],
  ])('as of %s', (asOf, statusThen) => {
    expect(statuses(SURCHARGE, asOf)).toEqual({ statusThen, statusNow: ENDED });
  });

  it('has its end in the timeline', () => {
    const { timeline } = told(SURCHARGE, '2026-03-01');
    expect(timeline.map(({ date, status, since }) => [date, status, since])).toEqual([
      ['2026-02-20', 'announced', false],
      ['2026-02-24', 'imposed', false],
      ['2026-07-24', 'ended', true],
    ]);
    // the popover shows the event without the status
    expect(timeline.at(-1)?.event).toBe('Section 122 import surcharge: ended');
  });

  it('had no status before it was announced', () => {
    expect(statuses(SURCHARGE, '2026-01-01')).toEqual({ statusNow: ENDED });
  });
});

describe('a plan that was dropped', () => {
  const ANNOUNCED = { status: 'announced', date: '2019-08-23' };
  const DROPPED = { status: 'never-in-force', date: '2019-10-11' };
  it.each([
    ['2019-09-01', ANNOUNCED],
    ['2019-10-10', ANNOUNCED],
    ['2019-10-11', DROPPED],
    ['2026-01-01', DROPPED],
  ])('as of %s', (asOf, statusThen) => {
    expect(statuses('us-301-30pct-planned', asOf)).toEqual({ statusThen, statusNow: DROPPED });
  });
});

describe('what became of a round', () => {
  it('is told from its own day on, and by its own source', () => {
    const { timeline } = told('us-ieepa-canada-mexico-2025', '2025-03-05');
    expect(timeline.map(({ date, since }) => [date, since])).toEqual([
      ['2025-02-01', false],
      ['2025-03-04', false],
      ['2025-03-07', true],
    ]);
    expect(timeline.at(-1)?.source.url).toContain('northern-border');
  });
});

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** Days that a text names as of something done, not as of its planned end. */
const daysIn = (text: string): string[] =>
  [...text.matchAll(/(?<!until )\b(\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} (\d{4})/g)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

describe.each([...BUNDLED.tariffs.values()])('the rate of $id', ({ id, rate, announced, effective }) => {
  it('tells nothing that came after its first days', () => {
    const last = effective ?? announced ?? '';
    expect(daysIn(rate).filter((day) => day > last)).toEqual([]);
  });

  it('has a day with each status, whenever the article is of', () => {
    for (const asOf of ['2018-01-01', '2019-09-01', '2026-11-01']) {
      const { statusThen, statusNow } = statuses(id, asOf);
      for (const reached of [statusThen, statusNow])
        expect(reached?.date ?? '2000').toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
    }
  });
});

const like = (over: Partial<Tariff>): typeof BUNDLED => {
  const [first] = PACK.tariffs;
  if (!first) throw new Error('no tariffs');
  const { status: _status, announced: _announced, effective: _effective, ...bare } = first;
  const tariff: Tariff = { ...bare, id: 'example', ...over };
  return { ...BUNDLED, tariffs: new Map([[tariff.id, tariff]]) };
};

const CASES: [name: string, tariff: Partial<Tariff>, statuses: Statuses][] = [
  [
    'announced and in force on one day',
    { announced: '2020-03-01', effective: '2020-03-01' },
    {
      statusThen: { status: 'imposed', date: '2020-03-01' },
      statusNow: { status: 'imposed', date: '2020-03-01' },
    },
  ],
  [
    'called in force by a pack',
    { effective: '2020-03-01', status: 'in-force' },
    {
      statusThen: { status: 'imposed', date: '2020-03-01' },
      statusNow: { status: 'imposed', date: '2020-03-01' },
    },
  ],
  [
    'lowered on a day',
    { effective: '2020-03-01', status: 'lowered', ended: '2020-06' },
    {
      statusThen: { status: 'imposed', date: '2020-03-01' },
      statusNow: { status: 'lowered', date: '2020-06' },
    },
  ],
  [
    'ended without a word for it',
    { effective: '2020-03-01', ended: '2020-06-01' },
    {
      statusThen: { status: 'imposed', date: '2020-03-01' },
      statusNow: { status: 'ended', date: '2020-06-01' },
    },
  ],
  ['of which nothing is dated', { status: 'ended' }, {}],
];

describe('a tariff as of 2020-04-01', () => {
  it.each(CASES)('%s', (_, tariff, expected) => {
    expect(statuses('example', '2020-04-01', like(tariff))).toEqual(expected);
  });
});
