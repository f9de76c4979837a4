/** A tariff's status on the article's day and now: of its dates, of its end, and of an end whose day nobody tells. */
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

describe('a tariff whose end has no day', () => {
  it.each(['2019-09-01', '2026-01-01'])(
    'as of %s: now without a date, then the last that is dated',
    (asOf) => {
      expect(statuses('us-301-30pct-planned', asOf)).toEqual({
        statusThen: { status: 'announced', date: '2019-08-23' },
        statusNow: { status: 'never-in-force' },
      });
    },
  );
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
  ['known by its status alone', { status: 'ended' }, { statusNow: { status: 'ended' } }],
];

describe('a tariff as of 2020-04-01', () => {
  it.each(CASES)('%s', (_, tariff, expected) => {
    expect(statuses('example', '2020-04-01', like(tariff))).toEqual(expected);
  });
});
