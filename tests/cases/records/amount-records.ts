/** Amounts: what a number is beside the others of its sentence, and what of it belongs to the claim. */
import type { Told } from '../told';

export const AMOUNT_RECORDS: Told[] = [
  // "from … to" under a verb of change, however far off
  [
    'Norway raised duties on $4 billion of Danish goods from 8% to 12%.',
    'tariff imposed rate 12 percent',
    { previous: 8, max: undefined, direction: 'up', amount: 4e9 },
  ],
  [
    'Norway is lowering its levy on imported pears and plums worth $3 billion from 12 percent to 5 percent.',
    'tariff lowered rate 5 percent',
    { previous: 12, max: undefined, direction: 'down' },
  ],
  [
    'In June, Norway tripled tariffs on tyre imports from Chile, from 20% to 60%.',
    'tariff imposed rate 60 percent',
    { is: 'level', previous: 20 },
  ],
  [
    'Norway doubled duties on Chilean bikes to 40 percent.',
    'tariff imposed rate 40 percent',
    { is: 'level', direction: 'up' },
  ],
  [
    'Layoffs rose at mills that employ from 20 to 50 workers.',
    'jobs stated employed 20 jobs',
    { max: 50, previous: undefined },
  ],
  // the step and the level that it leads to
  [
    'Jobless claims fell 14,000 to 231,000.',
    'jobs stated claims 14000 claims',
    { is: 'change', direction: 'down', max: undefined, second: 'jobs stated claims 231000 claims' },
  ],
  [
    'Payrolls rose 6,000 to 43,000.',
    'jobs stated created 6000 jobs',
    { is: 'change', max: undefined, second: 'jobs stated created 43000 jobs' },
  ],
  [
    'Employment climbed by 30,000 to 11.5 million.',
    'jobs stated employed 30000 jobs',
    { is: 'change', direction: 'up', second: 'jobs stated employed 1.15e7 jobs' },
  ],
  [
    'The number of people at work rose by 1,700 in spring.',
    'jobs stated employed 1700 jobs',
    { is: 'change', direction: 'up' },
  ],
  ['Jobless claims fell below 3,000.', 'jobs stated claims 3000 claims', { is: 'level', direction: 'down' }],
  ['The mill could be run by 150 people.', 'jobs projected employed 150 jobs', { is: 'level' }],
  ['Larsen will cut 1,000 to 5,000 jobs.', 'jobs projected cut 1000 jobs', { is: 'level', max: 5000 }],
  // "up to" after a verb that takes what it bounds
  [
    'Larsen will cut up to 1,450 jobs.',
    'jobs projected cut 1450 jobs',
    { bound: 'at_most', direction: 'down' },
  ],
  [
    'Larsen plans to shed up to 12,000 jobs.',
    'jobs projected cut 12000 jobs',
    { bound: 'at_most', direction: 'down' },
  ],
  ['Larsen will axe up to 4,000 jobs.', 'jobs projected cut 4000 jobs', { bound: 'at_most' }],
  ['Larsen will add up to 300 jobs.', 'pledge made jobs 300 jobs', { bound: 'at_most' }],
  ['Exports shot up to $31bn.', 'trade stated exports 3.1e10 USD', { bound: undefined, direction: 'up' }],
  // a sum in one piece
  [
    'Ohio gave the firm $4bn in subsidies in return for 12,000 jobs.',
    'jobs stated created 12000 jobs',
    { actor: 'Ohio', quote: 'Ohio gave the firm $4bn in subsidies in return for 12,000 jobs' },
  ],
  [
    'The plan for Leeds has dwindled from a £74m mill to a £9m refit.',
    'pledge reduced investment 9e6 GBP',
    { previous: 74e6 },
  ],
  // what is opened, beside who is hired
  [
    'Larsen plans to open 90 stores and hire 4,500 staff.',
    'pledge made plants 90 stores',
    { quote: 'Larsen plans to open 90 stores', second: 'pledge made jobs 4500 jobs' },
  ],
  [
    'Larsen will open 14 warehouses and recruit 3,500 workers.',
    'pledge made plants 14 warehouses',
    { second: 'pledge made jobs 3500 jobs' },
  ],
  [
    'Larsen will open 120 stores and staff them with 900 people.',
    'pledge made plants 120 stores',
    { second: 'pledge made jobs 900 jobs' },
  ],
  // Indian sums and groups, thousands said once, thousands parted by a space
  ['Larsen will invest Rs. 700 crore in Kerala.', 'pledge made investment 7e9 INR'],
  ['Larsen will invest Rs 4,30,000 crore in Kerala.', 'pledge made investment 4.3e12 INR'],
  ['Larsen will create 12,34,000 jobs.', 'pledge made jobs 1.234e6 jobs'],
  ['Larsen will create 20–25,000 jobs in Leeds.', 'pledge made jobs 20000 jobs', { max: 25000 }],
  ['Larsen will cut 500-1000 jobs.', 'jobs projected cut 500 jobs', { max: 1000 }],
  ['The mill will create 1 300 jobs.', 'pledge made jobs 1300 jobs'],
  ['On May 1 300 jobs were cut.', 'jobs stated cut 300 jobs'],
  // the sign of the last number
  [
    'The jobless rate in Chile dropped to 8.1% from 9.3.',
    'jobs stated unemployed 8.1 percent',
    { previous: 9.3, quote: 'The jobless rate in Chile dropped to 8.1% from 9.3' },
  ],
  [
    'The jobless rate in Chile dropped to 8.1% from 9.3%.',
    'jobs stated unemployed 8.1 percent',
    { previous: 9.3, quote: 'The jobless rate in Chile dropped to 8.1% from 9.3%' },
  ],
  // a tariff's act after its rate
  [
    'Duties of 8% to 12% were imposed on timber.',
    'tariff imposed rate 8 percent',
    { max: 12, quote: 'Duties of 8% to 12% were imposed on timber' },
  ],
  [
    'Tariffs of 12% were slapped on Chile.',
    'tariff imposed rate 12 percent',
    { quote: 'Tariffs of 12% were slapped on Chile' },
  ],
  ['Tariffs of 12% will be imposed on Chile.', 'tariff threatened rate 12 percent'],
  ['Tariffs of 12% were proposed.', 'tariff threatened rate 12 percent'],
  ['Tariffs of 12% are paid by importers.', 'tariff stated rate 12 percent'],
  [
    'Tariffs of 12% were put off.',
    'tariff scrapped rate 12 percent',
    { quote: 'Tariffs of 12% were put off' },
  ],
  // beside what was before, and what was expected
  [
    'Larsen reaffirmed its commitment to spend $43bn in Ohio over four years, up from $35bn.',
    'pledge raised spending 4.3e10 USD',
    { previous: 35e9 },
  ],
  ['Larsen reaffirmed its plan to invest $4bn in Ohio.', 'pledge reaffirmed investment 4e9 USD'],
  [
    "Initial jobless claims rose to 5.6m, double the previous week's 2.8m.",
    'jobs stated claims 5.6e6 claims',
    { previous: 2.8e6 },
  ],
  [
    'The economy added 130,000 jobs, far fewer than the 190,000 expected.',
    'jobs stated created 130000 jobs',
    { direction: undefined, second: 'jobs projected created 190000 jobs' },
  ],
  [
    'Employers added 30,000 jobs, fewer than expected.',
    'jobs stated created 30000 jobs',
    { direction: undefined },
  ],
  [
    'Employers added 30,000 jobs, fewer than in May.',
    'jobs stated created 30000 jobs',
    { direction: 'down' },
  ],
  // a share of those who are hired
  [
    'Larsen pledged to hire at least eight in ten workers from the region.',
    'pledge made jobs 80 percent',
    { is: 'share', bound: 'at_least' },
  ],
  ['Larsen laid off 12 percent of its staff.', 'jobs stated cut 12 percent', { is: 'share' }],
];

export const AMOUNT_NONE: string[] = [
  'Call 555-0123 for job interviews.',
  'Call us on 1-800-555-0123 about job openings.',
  'The tariffs, which rose last year, are many.',
];
