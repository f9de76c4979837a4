/** Pledges of politicians and governments, and those made elsewhere than in the United States; numbers often used again. */
import { at } from './matching-case';

export const WORLD_PLEDGE_CASES = [
  ...at('2012-10-10', [
    ['Mitt Romney promised to create 12 million jobs in four years.', 'romney-12-million-jobs-2012'],
    ['The Romney campaign stands by its promise of 12 million new jobs.', 'romney-12-million-jobs-2012'],
    [
      'Barack Obama promised a million new manufacturing jobs by the end of 2016.',
      'obama-1m-manufacturing-jobs-2012',
    ],
    ['Obama pledged to double American exports within five years.', 'obama-national-export-initiative-2010'],
    [
      'Obama said that doubling exports would support 2 million jobs.',
      'obama-national-export-initiative-2010',
    ],
    ['George Osborne wants to raise British exports to £1 trillion by 2020.', 'osborne-1tn-exports-2012'],
    ['The chancellor promised to double exports to £1 trillion a year.', 'osborne-1tn-exports-2012'],
    ['François Hollande promised to create 60,000 teaching jobs in France.', null],
    ['Mariano Rajoy promised to create a million jobs in Spain.', null],
    [
      'Scott Walker said his state would have 250,000 new jobs by the end of his term.',
      'walker-wisconsin-250000-jobs-2010',
    ],
    ['Rick Scott promised to create 700,000 jobs in Florida.', null],
    ['Rick Perry promised 250,000 jobs in Texas.', null],
  ]),
  ...at('2009-12-10', [
    [
      'Obama promised that the stimulus would save or create 3.5 million jobs.',
      'obama-stimulus-jobs-forecast-2009',
      'stimulus-saved-3-million-jobs',
    ],
    [
      'Kraft promised to keep open the Somerdale factory of Cadbury, where 400 people work.',
      'kraft-cadbury-somerdale-2009',
    ],
    ['Kraft will close a factory in Germany with 400 workers.', null],
  ]),
  ...at('2013-09-20', [
    [
      'Tony Abbott vowed that Australia would have one million new jobs within five years.',
      'abbott-one-million-jobs-2012',
    ],
    ['The Coalition promised two million jobs in Australia within a decade.', 'abbott-one-million-jobs-2012'],
    ['Kevin Rudd promised a million jobs in Australia.', null],
    ['Narendra Modi promised 10 million jobs a year.', 'modi-10-million-jobs-a-year-2013'],
    ['Rahul Gandhi promised 10 million jobs a year in India.', null],
  ]),
  ...at('2015-01-15', [
    [
      'Make in India is meant to create 100 million manufacturing jobs by 2022.',
      'make-in-india-100m-jobs-2014',
    ],
    ['Juncker promised to mobilise 315 billion euros of investment in Europe.', 'juncker-plan-315bn-2014'],
    [
      'The European Commission said the Juncker plan would create 1.3 million jobs.',
      'juncker-plan-315bn-2014',
    ],
    ['The European Central Bank will buy 315 billion euros of bonds.', null],
    ['China pledged to invest $250 billion in Latin America over ten years.', null],
    ['Xi Jinping promised to invest $46 billion in Pakistan.', null],
  ]),
  ...at('2016-10-28', [
    [
      'Nissan will build the new X-Trail in Sunderland, securing jobs after the referendum.',
      'nissan-sunderland-xtrail-2016',
    ],
    [
      'General Electric promised to create 1,000 jobs in France when it bought the energy business of Alstom.',
      'ge-alstom-1000-french-jobs-2015',
    ],
    ['GE will cut 1,000 jobs in Britain.', null],
    ['Siemens promised to create 1,000 jobs in France.', null],
    [
      'SoftBank undertook to double the British staff of Arm within five years.',
      'softbank-arm-double-uk-staff-2016',
    ],
    ['Trump promised to create 25 million jobs over the next decade.', 'trump-25-million-jobs-2016'],
    ['Donald Trump said his tax plan would create 25 million jobs.', 'trump-25-million-jobs-2016'],
    ['Clinton promised to create 10 million jobs in her first term.', null],
    ['Trump vowed to put coal miners back to work.', 'trump-coal-jobs-2016', 'coal-jobs-came-back'],
    [
      'Trump promised to bring manufacturing jobs back to America.',
      'trump-manufacturing-jobs-2016',
      'company-plans-credited-to-the-president',
    ],
    ['Clinton promised to retrain coal miners.', null],
    ['The Leave campaign promised to spend £350 million a week on the NHS.', 'vote-leave-350m-nhs-2016'],
    ['The government will spend £350 million on flood defences.', null],
  ]),
  ...at('2018-07-27', [
    [
      'Jean-Claude Juncker promised that the European Union would buy more American soybeans and gas.',
      'juncker-trump-soy-lng-2018',
    ],
    ['Mexico promised to buy more American soybeans.', null],
  ]),
  ...at('2019-04-25', [
    [
      'The International Trade Commission expects the USMCA to create 176,000 jobs.',
      'usmca-176000-jobs-2018',
      'usmca-176000-jobs',
    ],
    [
      'Lighthizer said that the USMCA would add 76,000 jobs in the car industry.',
      'usmca-176000-jobs-2018',
      'usmca-176000-jobs',
    ],
    ['The retailer will close 176 stores.', null],
  ]),
  ...at('2020-01-16', [
    [
      'China agreed to buy an additional $200 billion of American goods over two years.',
      'china-phase-one-purchases-2020',
      'china-phase-one-200bn-2019',
    ],
    [
      'Under the phase one deal China must buy $200 billion more of American products by the end of 2021.',
      'china-phase-one-purchases-2020',
      'china-phase-one-200bn-2019',
    ],
    ['China will spend $200 billion on railways.', null],
    ['Japan agreed to buy $200 billion of American goods.', null],
  ]),
  ...at('2024-03-12', [
    ['The EFTA countries promised to invest $100 billion in India within 15 years.', 'india-efta-100bn-2024'],
    ['EFTA said the trade pact would create a million jobs in India.', 'india-efta-100bn-2024'],
    ['The Modi government said production-linked incentives would create 6 million jobs.', 'india-pli-2020'],
    ['Japan will invest 5 trillion yen in India.', null],
    ['The Greens promised 400,000 green jobs in Australia.', null],
    [
      'Tata Steel will put £1.25 billion into an electric furnace at Port Talbot and cut 2,800 jobs.',
      'tata-port-talbot-2023',
    ],
    ['British Steel will cut 2,000 jobs in Scunthorpe.', null],
    ['Tata will invest £4 billion in a battery plant in Somerset.', null],
  ]),
  ...at('2024-06-20', [['Labour promised 400,000 green jobs in Britain.', 'uk-labour-green-jobs-2024']]),
  ...at('2025-08-05', [
    ['Japan pledged $550 billion of investment in America in return for lower tariffs.', 'japan-550bn-2025'],
    ['Ryosei Akazawa said only a small part of the $550 billion would be equity.', 'japan-550bn-2025'],
    ['Tokyo will spend $550 billion on defence by 2040.', null],
    [
      'Seoul agreed to invest $350 billion in the United States, $150 billion of it in shipbuilding.',
      'south-korea-350bn-2025',
    ],
    ['South Korea will spend $150 million on shipyards in Busan.', null],
    [
      'Brussels promised to buy $750 billion of American oil, gas and nuclear fuel in three years.',
      'eu-energy-750bn-2025',
    ],
    [
      'Ursula von der Leyen said European companies would invest $600 billion in the United States.',
      'eu-energy-750bn-2025',
    ],
    ['The European Union will spend 750 billion euros on recovery from the pandemic.', null],
    [
      'The crown prince said Saudi Arabia would raise its investment in America to almost $1 trillion.',
      'saudi-600bn-1tn-2025',
    ],
    [
      'Mohammed bin Salman pledged to invest $600 billion in the United States over four years.',
      'saudi-600bn-1tn-2025',
    ],
    ['Qatar promised to invest $1.2 trillion in the United States.', 'qatar-1-2tn-boeing-2025'],
    [
      'India and Britain signed a trade deal that London says will add £4.8 billion a year to the economy.',
      'uk-india-fta-2025',
    ],
    [
      'The government says the trade deal with India will raise British exports by £15.7 billion.',
      'uk-india-fta-2025',
    ],
    ['Kuwait promised to invest $600 billion in Egypt.', null],
  ]),
  ...at('2025-11-20', [
    ['Switzerland promised to invest $200 billion in the United States by 2028.', 'switzerland-200bn-2025'],
    ['Swiss companies will put $67 billion into America in 2026.', 'switzerland-200bn-2025'],
    [
      'Microsoft will invest £22 billion in Britain under the Tech Prosperity Deal.',
      'uk-tech-prosperity-150bn-2025',
    ],
    [
      'Keir Starmer said American companies would invest £150 billion in Britain and create 7,600 jobs.',
      'uk-tech-prosperity-150bn-2025',
    ],
    ['Singapore promised to invest $200 billion in Indonesia.', null],
    ['Norway will invest $200 billion in the United States.', null],
    ['Keir Starmer promised to spend £150 million on playgrounds.', null],
  ]),
  ...at('2026-01-30', [
    [
      'Taiwan will guarantee credit of $250 billion for companies that invest in America.',
      'taiwan-250bn-2026',
    ],
    [
      'Taipei promised that its chip companies would invest $250 billion in the United States.',
      'taiwan-250bn-2026',
    ],
    [
      'The EU and India agreed to cut tariffs on more than 90 percent of European exports.',
      'eu-india-fta-2026',
    ],
    ['Taiwan will invest $250 million in Paraguay.', null],
  ]),
];
