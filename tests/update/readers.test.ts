/** Each office's format, read from a server of our own into the series files. */
import { afterEach, describe, expect, it } from 'vitest';
import { readSeries } from '../../scripts/update/series-files';
import {
  blsAnswer,
  censusAnswer,
  eurostatAnswer,
  onsAnswer,
  statcanAnswer,
  treasuryAnswer,
  worldBankAnswer,
} from './answers';
import { folderOf, heldSeries, startOffice, update, type Handler } from './offices';

type Case = {
  office: string;
  id: string;
  frequency?: 'annual' | 'monthly';
  held: [string, number][];
  since?: number;
  answer: Handler;
  /** What the last question must hold. */
  asks: string;
  becomes: [string, number][];
};

const year = (from: number): [string, string][] =>
  Array.from({ length: 12 }, (_, at) => [`${from}-${String(at + 1).padStart(2, '0')}`, String(100 + at)]);

const CASES: Case[] = [
  {
    office: 'BLS, thousands, with a revision, a month without a figure and a new one',
    id: 'us-nonfarm-employment-monthly',
    held: [
      ['2026-05', 159_100_000],
      ['2026-06', 159_200_000],
      ['2026-07', 159_300_000],
    ],
    answer: () => ({
      body: blsAnswer({
        CES0000000001: [
          ['2026-05', '159100'],
          ['2026-06', null],
          ['2026-07', '159250'],
          ['2026-08', '159400'],
        ],
      }),
    }),
    asks: '"seriesid":["CES0000000001"],"startyear":"2026","endyear":"2026"',
    becomes: [
      ['2026-05', 159_100_000],
      ['2026-06', 159_200_000],
      ['2026-07', 159_250_000],
      ['2026-08', 159_400_000],
    ],
  },
  {
    office: 'BLS, a year of twelve months and one that is not over',
    id: 'us-construction-employment',
    frequency: 'annual',
    since: 2025,
    held: [['2025', 105_000]],
    answer: () => ({
      body: blsAnswer({ CES2000000001: [...year(2025), ['2025-13', '999'], ['2026-01', '120']] }),
    }),
    asks: '"startyear":"2025"',
    becomes: [['2025', 105_500]],
  },
  {
    office: 'Census, dollars, more digits than are held',
    id: 'us-goods-exports-china-monthly',
    held: [['2026-07', 9_710_000_000]],
    answer: () => ({
      body: censusAnswer('ALL_VAL_MO', '5700', [
        ['2026-07', '9709812345'],
        ['2026-08', '8731000111'],
      ]),
    }),
    asks: 'time=from+2026-01+to+2026-12&CTY_CODE=5700&key=secret-key',
    becomes: [
      ['2026-07', 9_709_812_345],
      ['2026-08', 8_731_000_111],
    ],
  },
  {
    office: 'Census, a balance of two questions',
    id: 'us-goods-balance-mexico-monthly',
    held: [['2026-07', -100]],
    answer: ({ url }) => ({
      body: url.includes('/imports/')
        ? censusAnswer('GEN_VAL_MO', '2010', [
            ['2026-07', '500'],
            ['2026-08', '700'],
          ])
        : censusAnswer('ALL_VAL_MO', '2010', [
            ['2026-07', '400'],
            ['2026-08', '450'],
          ]),
    }),
    asks: 'imports/hs?get=CTY_CODE,CTY_NAME,GEN_VAL_MO',
    becomes: [
      ['2026-07', -100],
      ['2026-08', -250],
    ],
  },
  {
    office: 'Treasury, two pages and a refund month below zero',
    id: 'us-customs-duties-net-monthly',
    held: [['2026-07', -8_546_000_000]],
    answer: ({ url }) => ({
      body: url.includes('page[number]=1')
        ? treasuryAnswer([['2026-07-31', '24835000000.00', '-8546000000.00']], { count: 2, pages: 2 })
        : treasuryAnswer([['2026-08-31', '23377000000.10', '12836000000.40']], { count: 2, pages: 2 }),
    }),
    asks: 'filter=classification_desc:eq:Customs Duties,record_date:gte:2026-01-01&sort=record_date&page[number]=2',
    becomes: [
      ['2026-07', -8_546_000_000],
      ['2026-08', 12_836_000_000],
    ],
  },
  {
    office: 'ONS, months by name, what is before the first year left out',
    id: 'uk-unemployment-rate-monthly',
    held: [['2026-03', 4.9]],
    answer: () => ({
      body: onsAnswer('MGSX', [
        ['1971 FEB', '3.8'],
        ['2026 MAR', '5.0'],
        ['2026 APR', '5.1'],
      ]),
    }),
    asks: '/timeseries/mgsx/lms/data',
    becomes: [
      ['2026-03', 5],
      ['2026-04', 5.1],
    ],
  },
  {
    office: 'ONS, years in £ million',
    id: 'uk-goods-services-balance-world',
    frequency: 'annual',
    since: 2024,
    held: [['2024', -30_000_000_000]],
    answer: () => ({
      body: onsAnswer(
        'IKBJ',
        [],
        [
          ['2024', '-30000'],
          ['2025', '-31500'],
        ],
      ),
    }),
    asks: '/timeseries/ikbj/mret/data',
    becomes: [
      ['2024', -30_000_000_000],
      ['2025', -31_500_000_000],
    ],
  },
  {
    office: 'Eurostat, a sparse cube with a year announced and not yet filled',
    id: 'germany-unemployment-rate',
    frequency: 'annual',
    since: 2023,
    held: [['2023', 3.1]],
    answer: () => ({
      body: eurostatAnswer([
        ['2023', 3.1],
        ['2024', 3.4],
        ['2025', null],
      ]),
    }),
    asks: '/data/une_rt_a?format=JSON&lang=EN&freq=A&age=Y15-74&unit=PC_ACT&sex=T&geo=DE&sinceTimePeriod=2023',
    becomes: [
      ['2023', 3.1],
      ['2024', 3.4],
    ],
  },
  {
    office: 'World Bank, a year without a figure at the end',
    id: 'china-unemployment-rate-ilo',
    frequency: 'annual',
    since: 2023,
    held: [['2023', 4.67]],
    answer: () => ({
      body: worldBankAnswer('SL.UEM.TOTL.ZS', [
        ['2023', 4.67],
        ['2024', 4.5712],
        ['2025', null],
      ]),
    }),
    asks: '/country/CHN/indicator/SL.UEM.TOTL.ZS?format=json&per_page=1000&date=2023:2026',
    becomes: [
      ['2023', 4.67],
      ['2024', 4.571],
    ],
  },
  {
    office: 'Statistics Canada, by vector',
    id: 'canada-unemployment-rate-monthly',
    held: [['2026-06', 6.4]],
    answer: () => ({
      body: statcanAnswer(2062815, [
        ['2025-12', 6.8],
        ['2026-01', 6.6],
        ['2026-02', 6.5],
        ['2026-03', 6.5],
        ['2026-04', null],
        ['2026-05', 6.4],
        ['2026-06', 6.4],
        ['2026-07', 6.3],
      ]),
    }),
    asks: '[{"vectorId":2062815,"latestN":12}]',
    becomes: [
      ['2026-01', 6.6],
      ['2026-02', 6.5],
      ['2026-03', 6.5],
      ['2026-05', 6.4],
      ['2026-06', 6.4],
      ['2026-07', 6.3],
    ],
  },
];

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
});

describe('the offices', () => {
  it.each(CASES)(
    '$office',
    async ({ id, frequency = 'monthly', held, since = 2026, answer, asks, becomes }) => {
      const office = await startOffice(answer);
      close = office.close;
      const folder = folderOf(heldSeries(id, held, { frequency }));
      const { outcomes } = await update(office.base, folder, [id], { since });
      expect(outcomes).toMatchObject([{ id, is: 'changed' }]);
      const last = office.seen.at(-1);
      expect(`${last?.url ?? ''} ${JSON.stringify(last?.body)}`).toContain(asks);
      expect(readSeries(folder).get(id)?.points).toEqual(becomes);
    },
  );
});
