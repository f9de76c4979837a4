/** One actor, several pledges over the years: the article's day and the numbers tell which, and the others are none. */
import { at } from './matching-case';

export const SUCCESSION_CASES = [
  ...at('2013-11-25', [
    [
      'Foxconn said it would invest $30 million in a high-tech factory in Pennsylvania.',
      'foxconn-pennsylvania-500-jobs-2013',
    ],
    [
      'The Taiwanese company Foxconn promised to hire 500 workers in Harrisburg, Pennsylvania.',
      'foxconn-pennsylvania-500-jobs-2013',
    ],
    [
      'Foxconn will spend $40 million in Pennsylvania and create 500 jobs there.',
      'foxconn-pennsylvania-500-jobs-2013',
    ],
    ['Foxconn will hire 15,000 people in Taiwan next year.', null],
    ['Foxconn will build a $1 billion factory in Indonesia.', null],
  ]),
  ...at('2016-05-02', [
    ['Foxconn plans to create 500 jobs in the Czech Republic.', null],
    ['Foxconn is to invest $5 billion in a plant in Maharashtra, India.', null],
  ]),
  ...at('2017-07-28', [
    [
      'Hon Hai announced a $10 billion plant in Wisconsin that would employ up to 13,000 people.',
      'foxconn-wisconsin-13000-jobs-2017',
    ],
    [
      'Terry Gou stood in the White House and promised to invest $10 billion in Wisconsin.',
      'foxconn-wisconsin-13000-jobs-2017',
    ],
    ['Scott Walker said Foxconn would bring 13,000 jobs to Wisconsin.', 'foxconn-wisconsin-13000-jobs-2017'],
  ]),
  ...at('2019-02-01', [
    [
      'Foxconn reaffirmed its plan to build a factory in Wisconsin and to create 13,000 jobs.',
      'foxconn-wisconsin-13000-jobs-2017',
    ],
    [
      'Foxconn has backed away from its promise of 13,000 jobs in Wisconsin.',
      'foxconn-wisconsin-13000-jobs-2017',
    ],
    ['Foxconn will cut 50,000 jobs at its factories in China.', null],
  ]),
  ...at('2021-04-21', [
    ['Foxconn lowered its plan for Wisconsin to 1,454 jobs.', 'foxconn-mount-pleasant-2021'],
    [
      'Under the new contract Foxconn will invest $672 million in Mount Pleasant.',
      'foxconn-mount-pleasant-2021',
    ],
    ['Tony Evers said Foxconn would create 1,454 jobs instead of 13,000.', 'foxconn-mount-pleasant-2021'],
    ['Foxconn agreed to spend $230 million on a car plant in Ohio.', null],
  ]),
  // the number that a later record took the place of is still the earlier one's
  ...at('2026-06-01', [
    ['Foxconn pledged to create 13,000 jobs in Wisconsin.', 'foxconn-wisconsin-13000-jobs-2017'],
    ['Foxconn agreed to create 1,454 jobs in Wisconsin.', 'foxconn-mount-pleasant-2021'],
  ]),
  ...at('2016-12-07', [
    [
      'Masayoshi Son told the president-elect that SoftBank would invest $50 billion in the United States.',
      'softbank-son-50bn-50000-jobs-2016',
    ],
    ['Masa Son promised to create 50,000 new jobs in America.', 'softbank-son-50bn-50000-jobs-2016'],
    [
      'SoftBank agreed to double the staff of Arm Holdings in Britain to 3,498 jobs within five years.',
      'softbank-arm-double-uk-staff-2016',
    ],
    ['SoftBank will invest $1 billion in a satellite start-up.', null],
    ['Sprint plans to cut 2,500 jobs in the United States.', null],
  ]),
  ...at('2019-11-08', [
    [
      'SoftBank has not said how many of the 50,000 jobs that Son promised in America exist.',
      'softbank-son-50bn-50000-jobs-2016',
    ],
    ['SoftBank will invest $10 billion in the office company WeWork.', null],
    ['SoftBank plans to invest $100 billion in solar power in India by 2030.', null],
  ]),
  ...at('2024-12-17', [
    [
      'SoftBank will invest $100 billion in American projects over four years, Masayoshi Son said at Mar-a-Lago.',
      'softbank-100bn-2024',
    ],
    ['Son stood beside Trump and pledged 100,000 jobs in the United States.', 'softbank-100bn-2024'],
    ['Eight years ago SoftBank promised 50,000 American jobs.', 'softbank-son-50bn-50000-jobs-2016'],
    ['SoftBank will invest $960 million in computing centres in Japan.', null],
  ]),
  ...at('2025-01-22', [
    [
      'OpenAI, SoftBank and Oracle said they would spend $500 billion on data centers in the United States.',
      'stargate-2025',
    ],
    ['The Stargate venture promised 100,000 American jobs.', 'stargate-2025'],
    ['OpenAI will spend $500 million on an office in London.', null],
  ]),
  ...at('2018-01-18', [
    [
      'Apple said it would contribute $350 billion to the American economy and hire 20,000 people.',
      'apple-350bn-20000-jobs-2018',
    ],
    [
      'Apple promised to create 20,000 jobs in the United States over five years.',
      'apple-350bn-20000-jobs-2018',
    ],
    ['Apple will invest $1.7 billion in data centres in Ireland and Denmark.', null],
  ]),
  ...at('2021-04-27', [
    ['Tim Cook raised the sum that Apple will spend in America to $430 billion.', 'apple-430bn-2021'],
    [
      'Apple will spend $1 billion on a campus in North Carolina and hire 3,000 people there.',
      'apple-430bn-2021',
    ],
    ['Apple will invest 1 billion euros in Munich.', null],
  ]),
  ...at('2025-08-07', [
    ['Apple raised its American pledge to $600 billion.', 'apple-500-600bn-2025'],
    [
      'Apple, which promised in February to invest $500 billion in America, said it would hire 20,000 workers there.',
      'apple-500-600bn-2025',
    ],
    ['Apple will invest $2.5 billion in India.', null],
  ]),
  ...at('2017-01-13', [
    [
      'Amazon.com said it would create 100,000 full-time American jobs by the middle of 2018.',
      'amazon-100000-us-jobs-2017',
    ],
    ['Jeff Bezos promised 100,000 new jobs in the United States.', 'amazon-100000-us-jobs-2017'],
    ['Amazon will hire 2,500 people in India.', null],
  ]),
  ...at('2018-11-14', [
    [
      'Amazon will invest $5 billion in two new headquarters and create 50,000 jobs.',
      'amazon-hq2-50000-jobs-2018',
    ],
    ['Amazon promised 25,000 jobs to Arlington, Virginia.', 'amazon-hq2-50000-jobs-2018'],
    ['Amazon will add 25,000 jobs in Long Island City, Andrew Cuomo said.', 'amazon-hq2-50000-jobs-2018'],
    ['Amazon will create 5,000 jobs in Nashville.', null],
  ]),
  ...at('2025-06-25', [
    [
      'Amazon plans to invest £40 billion in the United Kingdom and to add 4,000 jobs in Hull and Northampton.',
      'amazon-uk-40bn-2025',
    ],
    ['Amazon will invest $20 billion in Pennsylvania.', null],
    ['Amazon will invest 13 billion dollars in Australia over five years.', null],
  ]),
  ...at('2021-09-29', [
    [
      'Ford and SK Innovation will spend $11.4 billion on plants in Tennessee and Kentucky.',
      'ford-blueoval-2021',
    ],
    [
      'Ford said its new battery plants in Tennessee and Kentucky would create 11,000 jobs.',
      'ford-blueoval-2021',
    ],
    ['Ford will build a $3.5 billion battery plant in Michigan.', null],
    ['Ford will stop making cars in India and cut 4,000 jobs there.', null],
  ]),
  ...at('2017-01-05', [
    ['Ford scrapped a $1.6 billion plant in Mexico.', 'ford-flat-rock-700-jobs-2017'],
    [
      'Ford will invest $700 million in Flat Rock, Michigan, and add 700 jobs.',
      'ford-flat-rock-700-jobs-2017',
    ],
    ['Mark Fields said Ford would hire 700 people in Michigan.', 'ford-flat-rock-700-jobs-2017'],
    ['Ford plans to invest $1.2 billion in three other factories in Michigan.', null],
  ]),
  ...at('2025-06-11', [
    ['General Motors will invest $4 billion in its plants in Michigan, Kansas and Tennessee.', 'gm-4bn-2025'],
    ['GM said it would spend $4 billion to move production from Mexico to American plants.', 'gm-4bn-2025'],
    ['GM will spend $888 million on an engine plant in New York.', null],
  ]),
  ...at('2017-01-18', [
    [
      'GM promised to invest $1 billion and to create 1,500 jobs in the United States.',
      'gm-1bn-1500-jobs-2017',
    ],
    ['Mary Barra said General Motors would add 1,500 American jobs.', 'gm-1bn-1500-jobs-2017'],
    ['GM will lay off 1,500 workers in Canada.', null],
  ]),
  ...at('2022-01-22', [
    ['Intel will spend $20 billion on two chip factories in Ohio.', 'intel-ohio-2022'],
    ['Pat Gelsinger said Intel would hire 3,000 people near Columbus, Ohio.', 'intel-ohio-2022'],
    ['Intel will invest $20 billion in two factories in Arizona.', null],
    ['Intel plans to hire 3,000 people in Germany.', null],
  ]),
  ...at('2017-02-09', [
    ['Intel pledged to spend $7 billion on Fab 42 in Chandler, Arizona.', 'intel-fab-42-7bn-3000-jobs-2017'],
    [
      'Brian Krzanich promised that the Arizona factory would create 3,000 jobs.',
      'intel-fab-42-7bn-3000-jobs-2017',
    ],
    ['Intel will cut 12,000 jobs worldwide.', null],
  ]),
  ...at('2020-05-16', [
    ['TSMC plans to spend $12 billion on a factory in Arizona.', 'tsmc-arizona-2020'],
    ['The chip maker TSMC said its Arizona plant would employ 1,600 people.', 'tsmc-arizona-2020'],
    ['TSMC will spend $16 billion on equipment in Taiwan this year.', null],
  ]),
  ...at('2025-03-04', [
    ['TSMC will invest another $100 billion in Arizona.', 'tsmc-arizona-100bn-2025'],
    [
      'C.C. Wei said that TSMC would raise its American investment to $165 billion.',
      'tsmc-arizona-100bn-2025',
    ],
    ['TSMC will build a second factory in Japan for $13 billion.', null],
  ]),
  ...at('2022-10-05', [
    [
      'Micron promised to spend up to $100 billion on a factory near Syracuse, New York.',
      'micron-new-york-2022',
    ],
    ['Micron said its New York plant would bring 50,000 jobs.', 'micron-new-york-2022'],
    ['Micron will invest $15 billion in Idaho.', null],
  ]),
  ...at('2025-06-13', [
    ['Micron will spend $200 billion in the United States and create 90,000 jobs.', 'micron-200bn-2025'],
    ['Micron will invest $2.75 billion in India.', null],
  ]),
  ...at('2022-05-21', [
    ['Hyundai will build a plant in Bryan County, Georgia, with 8,100 jobs.', 'hyundai-metaplant-2022'],
    ['Brian Kemp said Hyundai would hire 8,100 Georgians.', 'hyundai-metaplant-2022'],
    ['Hyundai will hire 8,100 workers in Alabama.', null],
  ]),
  ...at('2025-08-27', [
    [
      'Hyundai raised its planned American investment from $21 billion to $26 billion.',
      'hyundai-us-21bn-2025',
    ],
    ['Hyundai promised a steel mill in Louisiana with 1,400 jobs.', 'hyundai-us-21bn-2025'],
    ['Hyundai will invest 24 trillion won in South Korea this year.', null],
  ]),
  ...at('2014-09-05', [
    [
      'Tesla will build a $5 billion battery plant in Nevada and hire 6,500 people.',
      'tesla-nevada-gigafactory-2014',
    ],
    ['Brian Sandoval said Tesla would create 6,500 jobs in Nevada.', 'tesla-nevada-gigafactory-2014'],
    ['Tesla will hire 6,500 people in Shanghai.', null],
  ]),
  ...at('2019-06-03', [
    [
      'Tesla promised New York State 1,460 jobs at its solar plant in Buffalo.',
      'tesla-buffalo-solar-1460-jobs-2014',
    ],
    ['Tesla will cut 7 percent of its workforce.', null],
    ['Tesla is to invest 5 billion dollars in a factory in China.', null],
  ]),
  ...at('2017-01-19', [
    ['Walmart said it would create 10,000 American jobs this year.', 'walmart-10000-us-jobs-2017'],
    [
      'Wal-Mart will invest $6.8 billion and add 10,000 jobs in the United States.',
      'walmart-10000-us-jobs-2017',
    ],
    ['Walmart will cut 10,000 jobs in Brazil.', null],
  ]),
  ...at('2013-01-16', [
    ['Wal-Mart pledged to buy $50 billion more of American-made goods over ten years.', null],
    [
      'Walmart has promised to buy an extra $250 billion of goods made in America.',
      'walmart-250bn-us-goods-2013',
    ],
    ['Walmart will invest $250 million in stores in Canada.', null],
  ]),
  ...at('2017-01-10', [
    ['Toyota said it would invest $10 billion in the United States over five years.', 'toyota-10bn-us-2017'],
    ['Akio Toyoda pledged to spend $10 billion in America.', 'toyota-10bn-us-2017'],
    ['Toyota will invest $10 billion in hydrogen in Japan.', null],
  ]),
  ...at('2018-01-11', [
    [
      'Toyota and Mazda will spend $1.6 billion on a factory in Huntsville, Alabama, that will employ 4,000 people.',
      'mazda-toyota-alabama-4000-jobs-2018',
    ],
    [
      'Kay Ivey said the Toyota and Mazda plant would bring 4,000 jobs to Alabama.',
      'mazda-toyota-alabama-4000-jobs-2018',
    ],
    ['Toyota will add 4,000 jobs in France.', null],
  ]),
];
