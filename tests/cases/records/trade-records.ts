/** Trade: sentences of our own with what the record of each must say. */
import type { Told } from '../told';

export const TRADE_RECORDS: Told[] = [
  [
    'The U.S. trade deficit widened to $67.4 billion in March.',
    'trade stated deficit 67.4e9 USD',
    { place: ['US'], direction: 'up' },
  ],
  [
    'The trade gap narrowed 5.2 percent to $61 billion.',
    'trade stated deficit 5.2 percent',
    { direction: 'down', second: 'trade stated deficit 61e9 USD' },
  ],
  [
    'China’s trade surplus hit a record $105 billion in July.',
    'trade stated surplus 105e9 USD',
    { place: ['CN'] },
  ],
  [
    'German exports fell 1.7 percent in May from a month earlier.',
    'trade stated exports 1.7 percent',
    { is: 'change', direction: 'down', place: ['DE'] },
  ],
  [
    'Imports from China dropped by 43% in May.',
    'trade stated imports 43 percent',
    { is: 'change', direction: 'down', partner: ['CN'] },
  ],
  [
    'Britain exported goods worth £60 billion to the United States last year.',
    'trade stated exports 60e9 GBP',
    { place: ['GB'], partner: ['US'] },
  ],
  [
    'Two-way trade between India and the United States reached $190 billion in 2023.',
    'trade stated trade 190e9 USD',
    { loose: true },
  ],
  ['Trade between the two countries was worth $690 billion last year.', 'trade stated trade 690e9 USD'],
  [
    'Exports account for 47 percent of Germany’s economy.',
    'trade stated exports 47 percent',
    { is: 'share', loose: true },
  ],
  [
    'The European Union buys 42 percent of British exports.',
    'trade stated exports 42 percent',
    { is: 'share' },
  ],
  [
    'America imported $438 billion of goods from China in 2024.',
    'trade stated imports 438e9 USD',
    { place: ['US'], partner: ['CN'] },
  ],
  [
    'Japan ran a trade deficit of 2.2 trillion yen in January.',
    'trade stated deficit 2.2e12 JPY',
    { place: ['JP'] },
  ],
  [
    'Canada’s trade surplus with the U.S. shrank to C$3.6 billion.',
    'trade stated surplus 3.6e9 CAD',
    { place: ['CA'], partner: ['US'], direction: 'down' },
  ],
  ['Shipments to Europe rose by a fifth.', 'trade stated exports 20 percent', { is: 'change', loose: true }],
  [
    'Sales of American soybeans to China were worth $12.6 billion in 2024.',
    'trade stated exports 12.6e9 USD',
    { loose: true },
  ],
  [
    'The deficit in goods with Mexico grew to $172 billion.',
    'trade stated deficit 172e9 USD',
    { partner: ['MX'] },
  ],
  ['Exports of services came to $1.1 trillion.', 'trade stated exports 1.1e12 USD'],
  [
    'South Korea’s exports jumped 15.9 percent in the first 20 days of December.',
    'trade stated exports 15.9 percent',
    { is: 'change', direction: 'up', place: ['KR'] },
  ],
  [
    'Vietnam’s shipments to the United States have doubled since 2018.',
    'trade stated exports 100 percent',
    { loose: true },
  ],
  [
    'The country imports 90 percent of its oil.',
    'trade stated imports 90 percent',
    { is: 'share', loose: true },
  ],
  ['Imports were little changed at $260 billion.', 'trade stated imports 260e9 USD'],
  [
    'Economists had expected exports to rise 3 percent.',
    'trade projected exports 3 percent',
    { is: 'change' },
  ],
  [
    'The ministry forecasts that exports will grow by 4% next year.',
    'trade projected exports 4 percent',
    { is: 'change', direction: 'up' },
  ],
  [
    'The agreement could lift British exports by £3 billion a year.',
    'trade projected exports 3e9 GBP',
    { loose: true },
  ],
  [
    'The United States sold $144 billion of goods and services to China.',
    'trade stated exports 144e9 USD',
    { place: ['US'], partner: ['CN'], loose: true },
  ],
  [
    'Brazil sends about 12 percent of its exports to America.',
    'trade stated exports 12 percent',
    { is: 'share', loose: true },
  ],
  [
    'Last year’s $295 billion deficit with China was the smallest in a decade.',
    'trade stated deficit 295e9 USD',
    { partner: ['CN'] },
  ],
  [
    'A drop of 7.8% in imports pushed the surplus to $90 billion.',
    'trade stated imports 7.8 percent',
    { second: 'trade stated surplus 90e9 USD', loose: true },
  ],
  [
    'Exports rose 6 percent to $3.4 trillion and imports fell 1 percent.',
    'trade stated exports 6 percent',
    { second: 'trade stated exports 3.4e12 USD', third: 'trade stated imports 1 percent' },
  ],
  [
    'France’s trade balance showed a deficit of €7.6 billion in April.',
    'trade stated deficit 7.6e9 EUR',
    { place: ['FR'] },
  ],
  [
    'The U.S. goods trade deficit with the EU was $235 billion in 2024, up 13 percent.',
    'trade stated deficit 235e9 USD',
    { partner: ['EU'] },
  ],
  ['Farm exports are expected to fall to $170 billion.', 'trade projected exports 170e9 USD'],
  ['Chinese imports of American pork quadrupled.', 'trade stated imports 300 percent', { direction: 'up' }],
  [
    'He said the United States loses $500 billion a year to China on trade.',
    'trade stated deficit 500e9 USD',
    { loose: true },
  ],
  ['Annual trade in goods with Africa stands at $72bn.', 'trade stated trade 72e9 USD'],
  // what was expected is not what came
  [
    'The U.S. trade deficit narrowed more than expected in September, to $56.5 billion.',
    'trade stated deficit 56.5e9 USD',
    { direction: 'down', place: ['US'] },
  ],
  [
    "South Korea's exports over the first 20 days of May plunged 20.3 percent, the customs service said.",
    'trade stated exports 20.3 percent',
    { direction: 'down', is: 'change' },
  ],
  [
    'German exports were 4 percent lower in June than a year before.',
    'trade stated exports 4 percent',
    { direction: 'down' },
  ],
  [
    'Imports of Turkish carpets are down 30 percent from a year ago.',
    'trade stated imports 30 percent',
    { is: 'change', direction: 'down' },
  ],
  [
    'Austria exported $9.4 billion of machinery in 2024, 12 percent more than in 2023.',
    'trade stated exports 9.4e9 USD',
    { is: 'level', direction: 'up', from: '2024' },
  ],
  [
    'Norwegian exports of salmon fell by a third in June, and imports of feed by 12 percent.',
    'trade stated exports 33.3333 percent',
    { is: 'change', direction: 'down', second: 'trade stated imports 12 percent' },
  ],
  [
    'Danish exports to Poland rose 3 percent in May.',
    'trade stated exports 3 percent',
    { is: 'change', direction: 'up' },
  ],
  [
    'Danish exports to Poland rose to $3 billion in May from $2 billion in April.',
    'trade stated exports 3e9 USD',
    { is: 'level', direction: 'up', previous: 2e9, from: '2026-05' },
  ],
  [
    'Exports of Danish furniture have halved since 2019.',
    'trade stated exports 50 percent',
    { is: 'change', direction: 'down' },
  ],
  [
    'Kenyan growers shipped 3 million fewer boxes of roses to Europe last year.',
    'trade stated exports 3e6 boxes',
    { is: 'change', direction: 'down' },
  ],
  ['Imports hit $19 billion in June.', 'trade stated imports 19e9 USD', { is: 'level', direction: 'up' }],
];

export const TRADE_NONE: string[] = [
  'The Lakers traded two players for a pick in 2026.',
  'Shares rose 3 percent in heavy trading.',
  'There is a trade-off between speed and 10 percent more weight.',
  'The company exports its software to 40 countries.',
  'Exports fell sharply.',
  'The budget deficit rose to 6 percent of output.',
  'The federal deficit hit $1.8 trillion.',
  'The shop sold $4 million of shoes last year.',
  'The trade show drew 5,000 visitors.',
  'He learned his trade in 1975.',
  'The firm imported a manager from Spain at a cost of $2 million.',
  'Oil traded at $70 a barrel.',
  'The trade union has 2 million members.',
  'The euro traded 0.5 percent lower.',
  'The trade minister is 58.',
  'The gap between rich and poor grew by 4 percent.',
  'The pair shipped out in 1944.',
  'Retail sales rose 0.7 percent in June.',
];
