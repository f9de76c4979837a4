/** What an office may do wrong, and that nothing is written from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSeries } from '../../scripts/update/series-files';
import { blsAnswer, censusAnswer, eurostatAnswer, treasuryAnswer, worldBankAnswer } from './answers';
import { folderOf, heldSeries, startOffice, update, type Handler, type Reply } from './offices';

const JOBS = 'us-nonfarm-employment-monthly';
const HELD: [string, number][] = [
  ['2026-05', 159_001_000],
  ['2026-06', 159_200_000],
  ['2026-07', 159_300_000],
];
const months = (...values: (string | null)[]): [string, string | null][] =>
  values.map((value, at) => [`2026-0${at + 5}`, value]);
const jobs = (...values: (string | null)[]): Reply => ({
  body: blsAnswer({ CES0000000001: months(...values) }),
});
const GOOD = jobs('159001', '159200', '159300', '159400');

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
});

async function run(handler: Handler, held = heldSeries(JOBS, HELD), more = {}) {
  const office = await startOffice(handler);
  close = office.close;
  const folder = folderOf(held);
  const before = readFileSync(join(folder, `${held.id}.json`), 'utf8');
  const { outcomes, slept } = await update(office.base, folder, [held.id], more);
  const after = readFileSync(join(folder, `${held.id}.json`), 'utf8');
  return { outcome: outcomes[0], slept, seen: office.seen, folder, written: before !== after };
}

const ODD: [what: string, reply: Reply, why: RegExp][] = [
  ['a web page', { text: '<!DOCTYPE html><html>Missing Key</html>' }, /web page, not JSON: is the key set/],
  ['a refusal', { status: 400, text: 'error: unknown variable' }, /400: error: unknown variable/],
  [
    'a quota that is used up',
    { body: { status: 'REQUEST_NOT_PROCESSED', message: ['daily threshold reached'], Results: {} } },
    /REQUEST_NOT_PROCESSED: daily threshold/,
  ],
  ['JSON of another shape', { body: { hello: 1 } }, /another shape: status/],
  ['the series left out', { body: blsAnswer({ OTHER: [] }) }, /left CES0000000001 out/],
  ['no observation', { body: blsAnswer({ CES0000000001: [] }) }, /no observation/],
  ['only empty months', jobs(null, null, null), /no observation/],
  ['an earlier end', jobs('159001', '159200'), /ends before 2026-07/],
  [
    'a month missing in between',
    {
      body: blsAnswer({
        CES0000000001: [
          ['2026-05', '159001'],
          ['2026-07', '159300'],
        ],
      }),
    },
    /nothing between 2026-05 and 2026-07/,
  ],
  ['a word for a number', jobs('159001', 'many', '159300'), /a value is "many"/],
  ['another unit', jobs('159001000', '159200000', '159300000'), /half of the figures changed/],
  ['a leap', jobs('159001', '159200', '159300', '9159400'), /10 times anything held lately/],
  [
    'a month to come',
    {
      body: blsAnswer({
        CES0000000001: [...months('159001', '159200', '159300', '159400', '159500'), ['2026-10', '159600']],
      }),
    },
    /2026-10 is yet to come/,
  ],
  [
    'two values for a month',
    {
      body: blsAnswer({
        CES0000000001: [
          ['2026-07', '159300'],
          ['2026-07', '159301'],
        ],
      }),
    },
    /two values for 2026-07/,
  ],
  [
    'nothing in common',
    {
      body: blsAnswer({
        CES0000000001: [
          ['2026-08', '159300'],
          ['2026-09', '159301'],
        ],
      }),
    },
    /no period in common/,
  ],
];

describe('an odd answer', () => {
  it.each(ODD)('%s: nothing is written and the reason is told', async (_, reply, why) => {
    const { outcome, written } = await run(() => reply);
    expect(outcome).toMatchObject({ is: 'failed', why: [expect.stringMatching(why)] });
    expect(written).toBe(false);
  });

  const more: [string, string, 'annual' | 'monthly', Reply, RegExp][] = [
    ['Census without rows (204)', 'us-goods-exports-china-monthly', 'monthly', { status: 204 }, /204/],
    [
      'Census of another country',
      'us-goods-exports-china-monthly',
      'monthly',
      { body: censusAnswer('ALL_VAL_MO', '5800', [['2026-07', '1']]) },
      /of country 5800/,
    ],
    [
      'Census with a short row',
      'us-goods-exports-china-monthly',
      'monthly',
      { body: [...censusAnswer('ALL_VAL_MO', '5700', []), ['5700', 'CHINA']] },
      /cut short/,
    ],
    [
      'Treasury with fewer rows than it tells of',
      'us-customs-duties-net-monthly',
      'monthly',
      { body: treasuryAnswer([['2026-07-31', '1', '1']], { count: 2 }) },
      /tells of 2 rows and gave 1/,
    ],
    [
      'Eurostat with two places',
      'germany-unemployment-rate',
      'annual',
      { body: eurostatAnswer([['2025', 3]], ['DE', 'FR']) },
      /more than one place in geo/,
    ],
    [
      'World Bank with a message',
      'china-unemployment-rate-ilo',
      'annual',
      { body: [{ message: [{ id: '120', key: 'Invalid value', value: 'The parameter is not valid' }] }] },
      /The parameter is not valid/,
    ],
    [
      'World Bank cut short',
      'china-unemployment-rate-ilo',
      'annual',
      { body: worldBankAnswer('SL.UEM.TOTL.ZS', [['2025', 4.6]], 60) },
      /tells of 60 years and gave 1/,
    ],
  ];
  it.each(more)('%s', async (_, id, frequency, reply, why) => {
    const { outcome, written } = await run(() => reply, heldSeries(id, [['2025', 1]], { frequency }));
    expect(outcome).toMatchObject({ is: 'failed', why: [expect.stringMatching(why)] });
    expect(written).toBe(false);
  });

  it('is written where somebody has looked at it', async () => {
    const leap = jobs('159001', '159200', '159300', '9159400');
    const { outcome, written } = await run(() => leap, undefined, { accept: new Set([JOBS]) });
    expect(outcome).toMatchObject({ is: 'changed', comparison: { added: [['2026-08', 9_159_400_000]] } });
    expect(written).toBe(true);
  });
});

describe('a bad day', () => {
  const passing: [string, Reply, number | undefined][] = [
    ['too many questions, with seconds to wait', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    [
      'too many questions, with a date to wait for',
      { status: 429, headers: { 'retry-after': 'Sun, 20 Sep 2026 12:00:30 GMT' } },
      30_000,
    ],
    ['an error of the server', { status: 500, text: 'oops' }, 1_000],
    ['an answer cut off on the way', { ...GOOD, cut: 60 }, 1_000],
    ['half of the JSON', { text: JSON.stringify(GOOD.body).slice(0, 200) }, 1_000],
    ['a slow answer', { ...GOOD, wait: 900 }, 1_000],
  ];
  it.each(passing)('%s: waits and asks again', async (_, first, wait) => {
    const { outcome, slept, seen } = await run((_seen, turn) => (turn === 1 ? first : GOOD));
    expect(outcome).toMatchObject({ is: 'changed', comparison: { added: [['2026-08', 159_400_000]] } });
    expect(slept).toEqual([wait]);
    expect(seen).toHaveLength(2);
  });

  it('gives up after four tries, each wait twice the last', async () => {
    const { outcome, slept, written } = await run(() => ({ status: 503 }));
    expect(outcome).toMatchObject({
      is: 'failed',
      why: [expect.stringMatching(/503, 4 times; try again later/)],
    });
    expect(slept).toEqual([1_000, 2_000, 4_000]);
    expect(written).toBe(false);
  });

  it('does not wait an hour', async () => {
    const { outcome, slept } = await run(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
    expect(outcome).toMatchObject({ is: 'failed', why: [expect.stringMatching(/asks to wait 60 minutes/)] });
    expect(slept).toEqual([]);
  });

  it('tells no key', async () => {
    const held = heldSeries('us-goods-exports-china-monthly', [['2026-07', 1]]);
    const { outcome, seen } = await run(() => ({ status: 403, text: 'no' }), held);
    expect(seen[0]?.url).toContain('secret-key');
    expect(JSON.stringify(outcome)).not.toContain('secret-key');
  });

  it('asks nothing of Census without a key', async () => {
    const held = heldSeries('us-goods-exports-china-monthly', [['2026-07', 1]]);
    const { outcome, seen } = await run(() => GOOD, held, { env: {} });
    expect(outcome).toMatchObject({ is: 'failed', why: [expect.stringMatching(/set CENSUS_API_KEY first/)] });
    expect(seen).toEqual([]);
  });

  it('pauses between two questions to one office', async () => {
    const office = await startOffice(({ url }) => ({
      body: censusAnswer('ALL_VAL_MO', url.includes('5700') ? '5700' : '2010', [['2026-07', '1']]),
    }));
    close = office.close;
    const ids = ['us-goods-exports-china-monthly', 'us-goods-exports-mexico-monthly'];
    const { slept } = await update(
      office.base,
      folderOf(...ids.map((id) => heldSeries(id, [['2026-07', 1]]))),
      ids,
    );
    expect(slept).toEqual([250]);
  });
});

describe('the files', () => {
  it('keeps what the office no longer has, tells revisions apart and remembers a first print', async () => {
    const { outcome, folder } = await run(() => jobs('159001', null, '159250', '159400'));
    expect(outcome).toMatchObject({
      is: 'changed',
      comparison: {
        added: [['2026-08', 159_400_000]],
        revised: [{ period: '2026-07', from: 159_300_000, to: 159_250_000 }],
        emptied: ['2026-06'],
      },
    });
    const series = readSeries(folder).get(JOBS);
    expect(series?.points.at(1)).toEqual(['2026-06', 159_200_000]);
    expect(series?.firstPrints).toEqual([['2026-08', 159_400_000]]);
    expect(series?.source.url).toBe('https://data.bls.gov/timeseries/CES0000000001');
    expect(readdirSync(folder)).toEqual([`${JOBS}.json`]);
  });

  it('are not touched by a dry run, nor where nothing changed', async () => {
    const dry = await run(() => GOOD, undefined, { dryRun: true });
    expect(dry.outcome?.is).toBe('changed');
    expect(dry.written).toBe(false);
    await close?.();
    const same = await run(() => jobs('159001', '159200', '159300'));
    expect(same.outcome?.is).toBe('unchanged');
    expect(same.written).toBe(false);
  });

  it('are written for the good series of a run with bad ones', async () => {
    const office = await startOffice(({ url }) =>
      url.includes('/timeseries/data/')
        ? { body: blsAnswer({ CES0000000001: months('159001', '159200', '159300', '159400') }) }
        : { status: 404, text: 'gone' },
    );
    close = office.close;
    const steel = 'us-steel-industry-employment-monthly';
    const trade = 'us-goods-exports-china-monthly';
    const folder = folderOf(
      heldSeries(JOBS, HELD),
      heldSeries(steel, [['2026-07', 84_000]]),
      heldSeries(trade, [['2026-07', 1]]),
    );
    const { outcomes } = await update(office.base, folder, [JOBS, steel, trade]);
    expect(outcomes.map(({ is }) => is)).toEqual(['changed', 'failed', 'failed']);
    expect(readSeries(folder).get(JOBS)?.points.at(-1)).toEqual(['2026-08', 159_400_000]);
    expect(readSeries(folder).get(steel)?.points).toEqual([['2026-07', 84_000]]);
  });
});
