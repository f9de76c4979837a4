/** Tariffs: sentences of our own with what the record of each must say. */
import type { Told } from '../told';

export const TARIFF_RECORDS: Told[] = [
  [
    'The United States imposed a 25 percent tariff on imported steel.',
    'tariff imposed rate 25 percent',
    { actor: 'The United States' },
  ],
  [
    'Trump threatened to put a 100 percent tariff on foreign films.',
    'tariff threatened rate 100 percent',
    { actor: 'Trump' },
  ],
  [
    'China raised its duties on American goods to 84 percent from 34 percent.',
    'tariff imposed rate 84 percent',
    { actor: 'China', previous: 34, partner: ['US'] },
  ],
  [
    'The president said he would impose tariffs of 30% on goods from Mexico starting Aug. 1.',
    'tariff imposed rate 30 percent',
    { partner: ['MX'], loose: true },
  ],
  [
    'Washington agreed to lower tariffs on Japanese cars to 15 percent.',
    'tariff lowered rate 15 percent',
    { partner: ['JP'] },
  ],
  [
    'The European Commission suspended its retaliatory tariffs on $24 billion of American goods.',
    'tariff scrapped coverage 24e9 USD',
    { actor: 'European Commission', partner: ['US'] },
  ],
  [
    'Canada slapped 25 percent duties on C$30 billion of American imports.',
    'tariff imposed rate 25 percent',
    { amount: 30e9, actor: 'Canada', partner: ['US'] },
  ],
  [
    'Beijing announced tariffs on $60 billion worth of U.S. goods.',
    'tariff imposed coverage 60e9 USD',
    { actor: 'Beijing', partner: ['US'] },
  ],
  [
    'India may cut its tariff on whisky to 75% from 150%.',
    'tariff threatened rate 75 percent',
    { loose: true },
  ],
  [
    'Mexico will face a 30 percent tariff unless it does more to stop drugs.',
    'tariff conditional rate 30 percent',
  ],
  ['If no deal is reached, the levy will rise to 50%.', 'tariff conditional rate 50 percent'],
  [
    'The average U.S. tariff rate is now 17 percent, the highest since 1935.',
    'tariff stated rate 17 percent',
  ],
  [
    'American whiskey faces a 50 percent tariff in Europe from April 13.',
    'tariff imposed rate 50 percent',
    { loose: true },
  ],
  [
    'The duties, which range from 10 percent to 41 percent, took effect on Aug. 7.',
    'tariff imposed rate 10 percent',
    { max: 41, loose: true },
  ],
  ['The tariffs on washing machines expired in 2023.', 'tariff scrapped rate - -', { loose: true }],
  ['The administration postponed the tariffs on furniture until January.', 'tariff scrapped rate - -'],
  ['New tariffs on Canadian lumber took effect on Tuesday.', 'tariff imposed rate - -', { partner: ['CA'] }],
  ['Tariff revenue reached $31 billion in August.', 'tariff stated receipts 31e9 USD'],
  [
    'The government collected $195 billion in customs duties last year.',
    'tariff stated receipts 195e9 USD',
    { loose: true },
  ],
  ['Trump doubles steel tariffs to 50%', 'tariff imposed rate 50 percent', { actor: 'Trump' }],
  ['EU readies tariffs on $100bn of US goods', 'tariff threatened coverage 100e9 USD', { loose: true }],
  ['China to lift tariffs on U.S. soybeans', 'tariff scrapped rate - -', { actor: 'China' }],
  ['U.S. slaps 93.5% duty on Chinese graphite', 'tariff imposed rate 93.5 percent', { partner: ['CN'] }],
  [
    'Vietnam’s exports will be charged a 20 percent levy, the White House said.',
    'tariff imposed rate 20 percent',
    { loose: true },
  ],
  [
    'Under the accord, most British goods face a 10 percent tariff.',
    'tariff stated rate 10 percent',
    { loose: true },
  ],
  [
    'He has vowed to tax imports from the BRICS countries at 10 percent.',
    'tariff threatened rate 10 percent',
    { loose: true },
  ],
  [
    'Brussels is considering duties of up to 38 percent on Chinese electric cars.',
    'tariff threatened rate 38 percent',
    { bound: 'at_most', partner: ['CN'] },
  ],
  ['The 25% tariffs on cars remain in place.', 'tariff stated rate 25 percent', { loose: true }],
  [
    'A judge ordered refunds of the tariffs collected since February.',
    'tariff scrapped rate - -',
    { loose: true },
  ],
  [
    'The two sides agreed to cut reciprocal tariffs from 125% to 10% for 90 days.',
    'tariff lowered rate 10 percent',
    { previous: 125 },
  ],
  ['Lesotho was hit with a 50 percent tariff.', 'tariff imposed rate 50 percent', { loose: true }],
  [
    'South Africa said it would not retaliate against the 30 percent tariff.',
    'tariff stated rate 30 percent',
    { loose: true },
  ],
  [
    'Turkey doubled its tariffs on American cars to 120 percent.',
    'tariff imposed rate 120 percent',
    { actor: 'Turkey', partner: ['US'] },
  ],
  ['Swiss watches would be hit by a 39 percent duty.', 'tariff threatened rate 39 percent', { loose: true }],
  [
    'The levies cover goods worth about $50 billion a year.',
    'tariff stated coverage 50e9 USD',
    { loose: true },
  ],
  [
    'On Monday the president exempted coffee and bananas from the tariffs.',
    'tariff scrapped rate - -',
    { loose: true },
  ],
  // a bare number beside a rate
  [
    'The ministry raised the duty on Chinese sewing machines to 20 percent from 8.',
    'tariff imposed rate 20 percent',
    { previous: 8, direction: 'up', partner: ['CN'] },
  ],
  [
    'The agreement brings the tariff on Swiss watches from 39 percent down to 15.',
    'tariff lowered rate 15 percent',
    { previous: 39, direction: 'down', partner: ['CH'] },
  ],
  [
    'The president proposed a 20 percent tariff on all cars coming into the United States from Germany.',
    'tariff threatened rate 20 percent',
    { place: ['US'], partner: ['DE'] },
  ],
  ['A 10 percent duty on Turkish carpets took effect on Monday.', 'tariff imposed rate 10 percent'],
  ['Norway will charge a 12 percent duty on imported roses from Friday.', 'tariff imposed rate 12 percent'],
  [
    'Oslo threatened to put a 12 percent duty on imported roses from July 1.',
    'tariff threatened rate 12 percent',
  ],
  ['Another 15 percent duty would be added under the plan.', 'tariff threatened rate 15 percent'],
  [
    'Oslo lifted its duty on roses to 12 percent from 8 percent.',
    'tariff imposed rate 12 percent',
    { previous: 8, direction: 'up' },
  ],
  ['Oslo lifted its 12 percent duty on roses.', 'tariff scrapped rate 12 percent', { direction: undefined }],
  ['The 12 percent duty on roses was suspended on Friday.', 'tariff scrapped rate 12 percent'],
  ['The 12 percent duty on roses will not take effect until March.', 'tariff scrapped rate 12 percent'],
  ['The duty on roses goes to zero under the pact.', 'tariff scrapped rate 0 percent'],
  [
    'Oslo brought its duty on roses down to 4 percent.',
    'tariff lowered rate 4 percent',
    { direction: 'down' },
  ],
  [
    'Everybody said that it could not be done, but Oslo put a 25 percent tariff on roses.',
    'tariff imposed rate 25 percent',
  ],
  [
    'In the event of a strike, Oslo would put a 15 percent tariff on roses.',
    'tariff conditional rate 15 percent',
  ],
  ['Oslo hit Danish roses with a 15 percent retaliatory tariff.', 'tariff imposed rate 15 percent'],
  ['The roses of Kenya face a 15 percent tariff in Norway.', 'tariff stated rate 15 percent'],
  [
    'Growers said the 15 percent tariff on roses would cost 300 jobs.',
    'tariff stated rate 15 percent',
    { second: 'jobs projected cut 300 jobs' },
  ],
  [
    'The duties on roses will come into force on Monday and will be raised to 20 percent in July.',
    'tariff imposed rate - -',
    { second: 'tariff imposed rate 20 percent' },
  ],
  [
    'He imposed under an old law new duties, effective June 3, on imports from Denmark.',
    'tariff imposed rate - -',
    { partner: ['DK'] },
  ],
];

export const TARIFF_NONE: string[] = [
  'The officer was on duty for 12 hours.',
  'Stamp duty rose to 5 percent on second homes.',
  'The phone company raised its tariffs by 8 percent.',
  'Electricity tariffs will go up 12 percent in April.',
  'The fuel duty of 53 pence was frozen.',
  'Sales tax in the state is 7 percent.',
  'He has a duty to his 3 children.',
  'Heavy-duty trucks outsold cars by 10 percent.',
  'Economists dislike tariffs on steel.',
  'The tariff schedule runs to 4,000 pages.',
  'Income tax was cut to 20 percent.',
  'The bank levied a fee of $35.',
  'Corporate tax will rise to 28 percent.',
  'The trade talks lasted 3 days.',
];
