/** Changes: the way that promises and figures went, when they fall due, and what became of them. */
import type { Told } from '../told';

export const CHANGE_RECORDS: Told[] = [
  [
    'The government pledged to bring the budget deficit below 3 percent of output by 2028.',
    'pledge made deficit 3 percent',
    { is: 'level', direction: 'down', deadline: '2028' },
  ],
  [
    'The government pledged to keep the budget deficit below 3 percent of output.',
    'pledge made deficit 3 percent',
    { is: 'level', direction: undefined },
  ],
  [
    'The governor promised 900 more nurses by the end of her term.',
    'pledge made jobs 900 jobs',
    { deadline: undefined },
  ],
  ['Larsen called off a $2.3 billion plant in Poland on Tuesday.', 'pledge scrapped investment 2.3e9 USD'],
  ['Larsen is postponing $2 billion of planned spending on its mills.', 'pledge scrapped investment 2e9 USD'],
  ['Larsen broke ground in Leeds, where it will spend $2 billion on a mill.', 'pledge made spending 2e9 USD'],
  ['The 300 jobs that the firm promised Leeds have not materialised.', 'pledge broken jobs 300 jobs'],
  ['It is far from certain that Larsen will build its $2 billion mill.', 'pledge doubted investment 2e9 USD'],
  ['About 300 jobs could go at the mill in Leeds.', 'jobs projected cut 300 jobs'],
  ['The claim that the mill supports 300 jobs has no basis.', 'jobs disputed supported 300 jobs'],
  ['About 300 people work at the mill, which could close.', 'jobs stated employed 300 jobs'],
];
