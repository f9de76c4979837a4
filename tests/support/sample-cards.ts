/** Cards for the sample claims: real, recorded events in words of our own, as of 20 September 2018. */
import type { Reading } from '../../src/core/annotation/annotation';
import type { Card, FigureRef, SourceRef, View } from '../../src/core/knowledge/card';
import { HEADCOUNT, PLEDGE, TARIFF, TRADE, UNKNOWN, quantity } from './sample-claims';

const source = (title: string, publisher: string, url: string, published?: string): SourceRef => ({
  title,
  publisher,
  url: `https://${url}`,
  ...(published && { published }),
});

const POST = source(
  'A pledge of a million jobs is withdrawn',
  'The Washington Post',
  'www.washingtonpost.com/world/',
  '2018-09-20',
);
const BEA = source(
  'International trade in goods and services',
  'U.S. Bureau of Economic Analysis',
  'www.bea.gov/data/intl-trade-investment',
);
const CENSUS = source(
  'Trade in Goods with China',
  'U.S. Census Bureau',
  'www.census.gov/foreign-trade/balance/c5700.html',
  '2026-06',
);
const MEETING = source(
  'Alibaba’s founder visits Trump Tower',
  'Reuters',
  'www.reuters.com/article/alibaba-trump',
  '2017-01-09',
);
const USTR = source(
  'Notice of action, List 3',
  'Office of the U.S. Trade Representative',
  'ustr.gov/issue-areas/enforcement',
  '2018-09-18',
);
const REPORT = source(
  'Annual report for fiscal 2018',
  'Alibaba Group',
  'www.alibabagroup.com/en/ir/reports',
  '2018-07',
);

const figure = (label: string, value: number, unit: string, date: string, from: SourceRef): FigureRef => ({
  label,
  value,
  unit,
  date,
  source: from,
});

const NEEDED = figure('More US exports to China, needed', 206e9, 'USD per year', '2018', POST);
const SOLD = figure('All US exports to China', 188e9, 'USD per year', '2017', BEA);
const JOBS = figure('Jobs promised', 1e6, 'jobs', '2017-01', MEETING);
const RATIO = figure('Jobs that exports support', 4854, 'jobs per USD 1 billion', '2018', POST);

const BILLIONS = [
  69.7, 69.5, 91.9, 104.1, 110.5, 121.7, 123.7, 115.9, 115.6, 129.9, 120.1, 106.4, 124.5, 151.4, 154, 147.8,
  143.5, 106,
];
const GOODS = BILLIONS.map((value, index): [string, number] => [String(2008 + index), value * 1e9]);

const SERIES = {
  id: 'us-goods-exports-china',
  title: 'US goods exports to China',
  unit: 'USD',
  points: GOODS,
  source: CENSUS,
};

const view = (
  speaker: string,
  organisation: string,
  stance: View['stance'],
  words: Pick<View, 'says' | 'quote'>,
  where: View['where'] = 'bundled',
): View => ({ speaker, organisation, stance, ...words, where, date: '2018-09', source: POST });

const base = (claim: string): Card => ({
  claim,
  asOf: '2018-09-20',
  knowledge: { version: '2026.11', cutOff: '2026-10-31' },
  because: [],
  timeline: [],
  figures: [],
  scale: [],
  views: [],
  problems: [],
});

export const PLEDGE_CARD: Card = {
  ...base(PLEDGE.id),
  record: {
    id: 'alibaba-1m-us-jobs',
    type: 'pledge',
    title: 'Alibaba’s promise of a million US jobs',
    statusThen: { status: 'scrapped', date: '2018-09-19' },
    statusNow: { status: 'scrapped', date: '2018-09-19' },
    outcomeKnown: true,
  },
  because: [
    { what: 'actor', claim: 'Alibaba', record: 'Alibaba' },
    { what: 'quantity', claim: '1 million jobs', record: '1,000,000 jobs' },
  ],
  timeline: [
    {
      date: '2017-01-09',
      event: 'Announced after a meeting at Trump Tower: a million small sellers, about one job each.',
      status: 'made',
      since: false,
      source: MEETING,
    },
    {
      date: '2017-06-20',
      event: 'A two-day event for small US businesses in Detroit.',
      status: 'in-progress',
      since: false,
      source: MEETING,
    },
    {
      date: '2018-09-19',
      event: 'Its founder told a Chinese news agency that the pledge could not be met.',
      status: 'scrapped',
      since: false,
      source: POST,
    },
    {
      date: '2018-09-24',
      event: 'New US tariffs on $200 billion of Chinese goods took effect.',
      since: true,
      source: USTR,
    },
  ],
  figures: [figure('Alibaba’s own workforce', 66_000, 'employees', '2018-09', POST)],
  series: { ...SERIES, claimed: 206e9 },
  scale: [
    { formula: 'quotient', operands: [JOBS, RATIO], result: 206_015_657_189, unit: 'USD' },
    { formula: 'ratio', operands: [NEEDED, SOLD], result: 206 / 188, unit: 'times' },
  ],
  views: [
    view('Derek Scissors', 'American Enterprise Institute', 'doubts', {
      says: 'Even without any tariffs it would have stayed unmet for a very long time.',
    }),
    view(
      'Arthur Kroeber',
      'Gavekal Dragonomics',
      'doubts',
      { quote: 'It was never more than a gesture' },
      'page',
    ),
    view('Anne Stevenson-Yang', 'J Capital Research', 'doubts', {
      says: 'Nobody could tell what was meant, either when it was made or when it was dropped.',
    }),
    view('Duncan Clark', 'author of a book on Alibaba', 'doubts', { says: 'It was a performance.' }),
    view('James McGregor', 'APCO Worldwide', 'explains', {
      says: 'Its founder is a skilled marketer and a shrewd player of politics.',
    }),
    view('Jack Ma', 'Alibaba', 'explains', {
      says: 'The pledge had rested on the United States and China staying on good terms.',
    }),
  ],
};

export const TRADE_CARD: Card = {
  ...base(TRADE.id),
  figures: [
    { ...figure('Goods alone', 129.9e9, 'USD', '2017', CENSUS), vintage: 'Census basis, not comparable' },
  ],
  check: {
    stated: quantity(188e9, 'USD'),
    official: figure('Goods and services', 188.0e9, 'USD', '2017', BEA),
    difference: 0,
    verdict: 'agrees',
  },
  series: SERIES,
};

export const TARIFF_CARD: Card = {
  ...base(TARIFF.id),
  record: {
    id: 'us-301-list3',
    type: 'tariff',
    title: 'Section 301, List 3',
    statusThen: { status: 'imposed', date: '2018-09-24' },
    statusNow: { status: 'raised', date: '2019-05-10' },
    outcomeKnown: true,
  },
  because: [{ what: 'quantity', claim: '$200 billion', record: '$200bn' }],
  timeline: [
    {
      date: '2018-09-17',
      event: 'Announced, to start a week later at 10 %.',
      status: 'announced',
      since: false,
      source: USTR,
    },
    { date: '2019-05-10', event: 'Raised to 25 %.', status: 'raised', since: true, source: USTR },
    { date: '2020-02-14', event: 'Kept at 25 % under the Phase One agreement.', since: true, source: USTR },
  ],
};

export const HEADCOUNT_CARD: Card = {
  ...base(HEADCOUNT.id),
  check: {
    stated: quantity(66_000, 'jobs', { approx: true }),
    official: figure('Full-time employees of Alibaba', 66_421, 'employees', '2018-03', REPORT),
    difference: -0.0063,
    verdict: 'rounded',
  },
  figures: [figure('Full-time employees of Alibaba', 50_097, 'employees', '2017-03', REPORT)],
};

export const UNKNOWN_CARD: Card = base(UNKNOWN.id);

export const READING: Reading = {
  page: {
    url: 'https://courier.example/business/founder-drops-pledge',
    title: 'Founder drops pledge on American jobs',
    published: '2018-09-20',
    language: 'en',
  },
  generator: { engine: '0.1.0', knowledge: '2026.11' },
  claims: [PLEDGE, TRADE, TARIFF, HEADCOUNT, UNKNOWN],
  cards: [PLEDGE_CARD, TRADE_CARD, TARIFF_CARD, HEADCOUNT_CARD, UNKNOWN_CARD],
  problems: [],
};
