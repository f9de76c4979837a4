/** Changes: promises and figures with the way they went and the time they fall due, `undefined` where none is told. */
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
];
