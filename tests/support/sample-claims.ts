/** Claims of our own wording for components, wording and exports; offsets are those of a page that nobody wrote. */
import type { Claim, Quantity, Span } from '../../src/core/engine/claim';

const at = (start: number, length: number): Span => ({ start, end: start + length });

export const quantity = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit,
  is: 'level',
  ...at(0, 1),
  ...more,
});

type Needed = Pick<Claim, 'id' | 'kind' | 'status' | 'quote'>;

export const claim = (needed: Needed, more: Partial<Claim> = {}): Claim => ({
  ...at(100, needed.quote.length),
  sentence: at(90, needed.quote.length + 20),
  prefix: 'The company said that it ',
  suffix: ', a spokeswoman said.',
  confidence: 0.92,
  ...needed,
  ...more,
});

export const PLEDGE = claim(
  {
    id: 'c00000000000000a1',
    kind: 'pledge',
    status: 'made',
    quote: 'would bring a million jobs to the United States within five years',
  },
  {
    measure: 'jobs',
    quantity: quantity(1_000_000, 'jobs'),
    actor: { text: 'Alibaba', entity: 'alibaba', ...at(60, 7) },
    place: [{ text: 'the United States', code: 'US' }],
    deadline: { text: 'within five years', duration: 'P5Y', date: '2022-01', ...at(140, 17) },
    where: 'body',
  },
);

export const TRADE = claim(
  {
    id: 'c00000000000000b2',
    kind: 'trade',
    status: 'stated',
    quote: 'sold China goods and services worth $188 billion',
  },
  {
    ...at(400, 48),
    measure: 'exports',
    basis: 'both',
    quantity: quantity(188e9, 'USD'),
    place: [{ code: 'US' }],
    partner: [{ text: 'China', code: 'CN' }],
    period: { text: 'last year', from: '2017', to: '2017', ...at(390, 9) },
  },
);

export const TARIFF = claim(
  {
    id: 'c00000000000000c3',
    kind: 'tariff',
    status: 'imposed',
    quote: 'a 10 percent duty on $200 billion of Chinese goods starts on Monday',
  },
  {
    ...at(700, 67),
    measure: 'rate',
    quantity: quantity(10, 'percent'),
    amount: quantity(200e9, 'USD'),
    place: [{ code: 'US' }],
    partner: [{ text: 'Chinese', code: 'CN' }],
    period: { text: 'on Monday', from: '2018-09-24', ...at(758, 9) },
  },
);

export const HEADCOUNT = claim(
  {
    id: 'c00000000000000d4',
    kind: 'jobs',
    status: 'stated',
    quote: 'has some 66,000 people on its books',
  },
  {
    ...at(900, 35),
    measure: 'employed',
    quantity: quantity(66_000, 'jobs', { approx: true }),
    actor: { text: 'Alibaba', entity: 'alibaba', inferred: true, ...at(60, 7) },
  },
);

export const UNKNOWN = claim(
  {
    id: 'c00000000000000e5',
    kind: 'pledge',
    status: 'made',
    quote: 'would hire 300 people at a new plant in Dayton',
  },
  {
    ...at(1200, 46),
    measure: 'jobs',
    quantity: quantity(300, 'jobs'),
    actor: { text: 'Northgate Tools', ...at(1180, 15) },
    place: [{ text: 'Dayton', code: 'US-OH' }],
    confidence: 0.55,
    matches: [],
  },
);
