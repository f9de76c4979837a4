/** Five small texts with labels, and what an imagined engine found in them: the figures are worked out by hand in the test. */
import type { Claim } from '../../src/core/engine/claim';

const WORKS = 'Tarn Works will hire 400 people in Ohio by 2027. Its rival Elby cut 90 jobs.';
const DUTY = 'Brussels put a 25 percent duty on steel from China, a minister said.';
const TRADE = 'Exports to Mexico rose 12 percent to $4 billion in May.';
const NONE = 'The orchestra played 40 concerts in 12 cities.';
const MARKED = 'About 300 people came to the fair.';

const at = (text: string, quote: string): { start: number; end: number } => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

const LABELS = [
  {
    id: 'one',
    text: WORKS,
    published: '2025-03-04',
    tags: ['multi'],
    claims: [
      {
        kind: 'pledge',
        status: 'made',
        ...at(WORKS, 'Tarn Works will hire 400 people in Ohio by 2027'),
        measure: 'jobs',
        quantity: { value: 400, unit: 'people', is: 'level' },
        actor: 'Tarn Works',
        place: 'Ohio',
        deadline: 'by 2027',
      },
      {
        kind: 'jobs',
        status: 'stated',
        ...at(WORKS, 'Elby cut 90 jobs'),
        measure: 'cut',
        quantity: { value: 90, unit: 'jobs', is: 'level' },
        actor: 'Elby',
      },
    ],
  },
  {
    id: 'two',
    text: DUTY,
    tags: ['attributed'],
    claims: [
      {
        kind: 'tariff',
        status: 'imposed',
        altStatus: ['stated'],
        ...at(DUTY, 'Brussels put a 25 percent duty on steel from China'),
        measure: 'rate',
        quantity: { value: 25, unit: 'percent', is: 'level' },
        actor: 'Brussels',
        partner: 'China',
        speaker: 'a minister',
      },
    ],
  },
  {
    id: 'three',
    text: TRADE,
    tags: ['multi'],
    claims: [
      {
        kind: 'trade',
        status: 'stated',
        ...at(TRADE, 'Exports to Mexico rose 12 percent to $4 billion'),
        measure: 'exports',
        quantity: { value: 4e9, unit: 'USD', is: 'level', direction: 'up' },
        partner: 'Mexico',
        deadline: 'May',
      },
      {
        kind: 'trade',
        status: 'stated',
        ...at(TRADE, 'Exports to Mexico rose 12 percent'),
        measure: 'exports',
        quantity: { value: 12, unit: 'percent', is: 'change', direction: 'up' },
        optional: true,
      },
    ],
  },
  { id: 'four', text: NONE, tags: ['negative'], claims: [] },
  { id: 'five', text: MARKED, tags: ['negative'], claims: [] },
];

export const LABEL_LINES = LABELS.map((line) => JSON.stringify(line)).join('\n');

type Few = Pick<Claim, 'kind' | 'status' | 'confidence'> & Partial<Claim>;

const found = (text: string, quote: string, rest: Few): Claim => ({
  id: 'c0000000000000000',
  ...at(text, quote),
  quote,
  sentence: { start: 0, end: text.length },
  prefix: '',
  suffix: '',
  ...rest,
});

const anywhere = { start: 0, end: 1 };

export const FOUND: Record<string, Claim[]> = {
  // a hit with everything right but the place; the second label is missed
  one: [
    found(WORKS, 'will hire 400 people in Ohio by 2027', {
      kind: 'pledge',
      status: 'made',
      confidence: 0.95,
      measure: 'jobs',
      quantity: { value: 400, unit: 'jobs', is: 'level', ...anywhere },
      actor: { text: 'Tarn Works', ...anywhere },
      place: [{ code: 'US-IA' }],
      deadline: { text: 'by 2027', ...anywhere },
    }),
  ],
  // another reading of the status; wrong speaker; the partner by its code
  two: [
    found(DUTY, 'Brussels put a 25 percent duty on steel from China', {
      kind: 'tariff',
      status: 'stated',
      confidence: 0.85,
      measure: 'rate',
      quantity: { value: 25, unit: 'percent', is: 'level', ...anywhere },
      actor: { text: 'EU', entity: 'brussels', ...anywhere },
      partner: [{ code: 'CN' }],
      speaker: { text: 'Beijing', ...anywhere },
    }),
  ],
  // the optional label is hit by the second claim; the first has a wrong value
  three: [
    found(TRADE, 'Exports to Mexico rose 12 percent to $4 billion', {
      kind: 'trade',
      status: 'projected',
      confidence: 0.65,
      measure: 'exports',
      quantity: { value: 4e6, unit: 'USD', is: 'level', ...anywhere },
      partner: [{ text: 'Mexico' }],
    }),
    found(TRADE, 'rose 12 percent', {
      kind: 'trade',
      status: 'stated',
      confidence: 0.75,
      quantity: { value: 12, unit: 'percent', is: 'change', ...anywhere },
    }),
  ],
  five: [
    found(MARKED, '300 people', {
      kind: 'jobs',
      status: 'stated',
      confidence: 0.55,
      quantity: { value: 300, unit: 'jobs', is: 'level', ...anywhere },
    }),
  ],
};
