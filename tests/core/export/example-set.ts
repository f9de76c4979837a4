/** One annotated document of our own with all that a serialiser must carry: an emoji, a card, reviews, odd cells. */
import { findPairs } from '../../../src/core/annotation/code-points';
import { makeAnnotationSet } from '../../../src/core/annotation/annotation-set';
import type { AnnotationSet, Reading } from '../../../src/core/annotation/annotation';
import type { Card, SourceRef } from '../../../src/core/knowledge/card';
import { claimIn, PAGE, reviewOf, wordsIn } from '../annotation/example-claims';

export const EXAMPLE_TEXT = `🚢 =Kestrel "plans", again

“Kestrel will create 1,200 jobs in Ohio by 2027,” said Ada Moor, its chief.

U.S. exports of engines to Canada fell 4 percent last year.`;

const source = (title: string, url: string): SourceRef => ({ title, publisher: 'Statistics Office', url });

const pledge = claimIn(EXAMPLE_TEXT, 'Kestrel will create 1,200 jobs in Ohio by 2027', {
  id: 'c0123456789abcdef',
  kind: 'pledge',
  status: 'made',
  where: 'body',
  measure: 'jobs',
  quantity: { value: 1200, unit: 'jobs', is: 'level', ...wordsIn(EXAMPLE_TEXT, '1,200 jobs') },
  actor: { ...wordsIn(EXAMPLE_TEXT, 'Kestrel', 20), entity: 'kestrel' },
  speaker: wordsIn(EXAMPLE_TEXT, 'Ada Moor'),
  reported: true,
  place: [{ ...wordsIn(EXAMPLE_TEXT, 'Ohio'), code: 'US-OH' }],
  deadline: { ...wordsIn(EXAMPLE_TEXT, 'by 2027'), date: '2027' },
  confidence: 0.93,
  matches: [
    {
      record: 'kestrel-1200-ohio',
      type: 'pledge',
      score: 0.8,
      because: [
        { what: 'actor', claim: 'Kestrel', record: 'Kestrel Motors' },
        { what: 'quantity', claim: '1,200 jobs', record: '1,200 jobs' },
      ],
    },
  ],
});

const trade = claimIn(EXAMPLE_TEXT, 'U.S. exports of engines to Canada fell 4 percent last year', {
  id: 'cfedcba9876543210',
  kind: 'trade',
  status: 'stated',
  measure: 'exports',
  quantity: {
    value: 4,
    unit: 'percent',
    is: 'change',
    direction: 'down',
    ...wordsIn(EXAMPLE_TEXT, '4 percent'),
  },
  place: [{ ...wordsIn(EXAMPLE_TEXT, 'U.S.'), code: 'US' }],
  partner: [{ ...wordsIn(EXAMPLE_TEXT, 'Canada'), code: 'CA' }],
  goods: [wordsIn(EXAMPLE_TEXT, 'engines')],
  period: { ...wordsIn(EXAMPLE_TEXT, 'last year'), from: '2024', to: '2024' },
  confidence: 0.71,
  matches: [],
});

const pledgeCard: Card = {
  claim: pledge.id,
  asOf: '2025-03-14',
  knowledge: { version: '2025.1', cutOff: '2025-06-30' },
  record: {
    id: 'kestrel-1200-ohio',
    type: 'pledge',
    title: 'Kestrel: 1,200 jobs in Ohio by 2027',
    statusThen: { status: 'made', date: '2025-01-09' },
    statusNow: { status: 'reduced', date: '2025-05-02' },
    outcomeKnown: true,
  },
  because: pledge.matches?.[0]?.because ?? [],
  timeline: [
    {
      date: '2025-01-09',
      event: 'Announced in Lima, Ohio',
      since: false,
      source: source('Notice', 'https://state.example/notice'),
    },
    {
      date: '2025-05-02',
      event: 'Cut to 900 jobs',
      status: 'reduced',
      since: true,
      source: source('Letter', 'https://state.example/letter'),
    },
  ],
  figures: [
    {
      label: 'Kestrel, people employed',
      value: 8100,
      unit: 'jobs',
      date: '2024',
      source: source('Annual report', 'https://kestrel.example/report'),
    },
  ],
  series: {
    id: 'us-oh-motor-jobs',
    title: 'Ohio: jobs in motor vehicles',
    unit: 'jobs',
    points: [
      ['2023', 96000],
      ['2024', 97500],
    ],
    claimed: 98700,
    source: source('Payrolls', 'https://statistics.example/payrolls'),
  },
  scale: [
    {
      formula: 'share',
      operands: [
        {
          label: 'promised',
          value: 1200,
          unit: 'jobs',
          date: '2025',
          source: source('Notice', 'https://state.example/notice'),
        },
        {
          label: 'Kestrel, people employed',
          value: 8100,
          unit: 'jobs',
          date: '2024',
          source: source('Annual report', 'https://kestrel.example/report'),
        },
      ],
      result: 0.148,
      unit: 'share',
    },
  ],
  views: [
    {
      speaker: 'Ines Roth',
      organisation: 'Lakes Institute',
      stance: 'doubts',
      says: 'Sees no demand for so many cars',
      where: 'bundled',
      date: '2025-02-01',
      source: source('Brief', 'https://lakes.example/brief'),
    },
  ],
  problems: [],
};

const tradeCard: Card = {
  claim: trade.id,
  asOf: '2025-03-14',
  knowledge: { version: '2025.1', cutOff: '2025-06-30' },
  because: [],
  timeline: [],
  figures: [],
  scale: [],
  check: {
    stated: {
      value: 4,
      unit: 'percent',
      is: 'change',
      direction: 'down',
      ...wordsIn(EXAMPLE_TEXT, '4 percent'),
    },
    official: {
      label: 'US exports of engines to Canada',
      value: -4.2,
      unit: 'percent',
      date: '2024',
      source: source('Trade tables', 'https://statistics.example/trade'),
    },
    difference: -0.05,
    verdict: 'rounded',
  },
  views: [],
  problems: ['STALE_SERIES'],
};

export const EXAMPLE_READING: Reading = {
  page: { ...PAGE, title: '=Kestrel "plans", again', language: 'en' },
  generator: { engine: '0.1.0', knowledge: '2025.1' },
  claims: [pledge, trade],
  cards: [pledgeCard, tradeCard],
  problems: [],
  pairs: findPairs(EXAMPLE_TEXT),
};

export const EXAMPLE_SET: AnnotationSet = makeAnnotationSet(
  EXAMPLE_READING,
  [
    reviewOf(pledge, { reviewer: 'R. Okafor', note: '+ call the plant;\n"on the record"' }),
    reviewOf(trade, {
      id: 'urn:uuid:7d1c5a52-8c1e-4b0e-8d6f-3f2f6a9b4c01',
      decision: 'rejected',
      reason: 'wrong-reading',
    }),
  ],
  '2025-03-15T10:00:00Z',
  EXAMPLE_TEXT,
);
