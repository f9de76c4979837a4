/** Pledges made to the United States, one of an actor: the record, and what only looks like it. */
import { at } from './matching-case';

export const US_PLEDGE_CASES = [
  ...at('2017-01-15', [
    [
      'Alibaba wants to create a million jobs in the United States, Jack Ma told the president-elect.',
      'alibaba-1m-us-jobs',
    ],
    [
      'Jack Ma vowed that his company would bring one million small businesses onto its platform and create 1 million U.S. jobs.',
      'alibaba-1m-us-jobs',
    ],
    ['Alibaba will invest $15 billion in research laboratories around the world.', null],
    [
      'Bayer promised to spend $8 billion on research in the United States after buying Monsanto.',
      'bayer-monsanto-8bn-3000-jobs-2017',
    ],
    ['Bayer and Monsanto pledged to create 3,000 jobs in America.', 'bayer-monsanto-8bn-3000-jobs-2017'],
    ['Bayer will cut 12,000 jobs in Germany.', null],
    [
      'Fiat Chrysler will spend $1 billion on two plants and hire 2,000 workers.',
      'fiat-chrysler-1bn-2000-jobs-2017',
    ],
    ['FCA promised 2,000 new jobs in Michigan and Ohio.', 'fiat-chrysler-1bn-2000-jobs-2017'],
    ['Fiat Chrysler will invest $1 billion in Brazil.', null],
    ['Marillyn Hewson said Lockheed Martin would hire 1,800 people in Texas.', 'lockheed-f35-1800-jobs-2017'],
    ['Lockheed Martin will cut 1,800 jobs in Maryland.', null],
    [
      'United Technologies agreed to keep 1,069 jobs at its Carrier plant in Indiana.',
      'carrier-indianapolis-jobs-2016',
    ],
    ['Carrier will lay off 1,069 workers in New York.', null],
    [
      'Wang Jianlin warned that 20,000 American jobs of his company Wanda were at stake.',
      'wanda-10bn-20000-us-jobs-2016',
    ],
    ['Wanda has invested $10 billion in the United States.', 'wanda-10bn-20000-us-jobs-2016'],
    ['Wanda will invest $10 billion in a theme park in France.', null],
    ['IBM plans to hire 25,000 Americans over four years, Ginni Rometty said.', 'ibm-25000-us-hires-2016'],
    [
      'IBM will invest $1 billion in training its American staff over the next four years.',
      'ibm-25000-us-hires-2016',
    ],
    ['IBM will hire 25,000 people in India.', null],
    ['International Paper will hire 25,000 people in the United States.', null],
  ]),
  ...at('2017-03-30', [
    ['Charter Communications promised to hire 20,000 workers in America.', 'charter-25bn-20000-jobs-2017'],
    [
      'Tom Rutledge said Charter would invest $25 billion in its network over four years.',
      'charter-25bn-20000-jobs-2017',
    ],
    ['Charter schools will hire 20,000 teachers in Texas.', null],
    [
      'Exxon will spend $20 billion on plants along the Gulf Coast and create 45,000 jobs.',
      'exxon-20bn-45000-jobs-2017',
    ],
    ['Exxon Mobil will spend $20 billion on a gas field in Mozambique.', null],
    ['Chevron will spend $20 billion on the Gulf Coast.', null],
    [
      'TransCanada said that Keystone XL would support 42,000 jobs.',
      'keystone-xl-jobs-2017',
      'keystone-42000-jobs',
    ],
    [
      'Trump said the Keystone pipeline would create 28,000 jobs.',
      'keystone-xl-jobs-2017',
      'keystone-42000-jobs',
    ],
  ]),
  ...at('2017-11-20', [
    [
      'AT&T promised to invest $1 billion more and to create 7,000 jobs if taxes were cut.',
      'att-7000-jobs-tax-cut-2017',
    ],
    ['AT&T will cut 7,000 jobs in Mexico.', null],
    ['Verizon promised 7,000 jobs if taxes were cut.', null],
    ['China Energy agreed to invest $83.7 billion in West Virginia.', 'china-energy-west-virginia-84bn-2017'],
    [
      'China Energy will invest $84 billion in shale gas and chemicals in West Virginia.',
      'china-energy-west-virginia-84bn-2017',
    ],
    ['Shenhua will invest $8 billion in coal mines in Mongolia.', null],
    [
      'Broadcom said it would spend $3 billion a year on research in the United States.',
      'broadcom-us-redomicile-2017',
    ],
    [
      'Hock Tan promised that Broadcom would invest $20 billion a year in America.',
      'broadcom-us-redomicile-2017',
    ],
    [
      'China signed deals worth $250 billion with American companies during the visit of Trump, who said they would create jobs.',
      'china-250bn-deals-2017',
    ],
    ['China agreed to buy $250 billion of American goods.', 'china-250bn-deals-2017'],
  ]),
  ...at('2017-07-05', [
    [
      'Samsung said it would spend $380 million on a factory for washing machines in Newberry.',
      'samsung-newberry-954-jobs-2017',
    ],
    ['Henry McMaster said Samsung would bring 954 jobs to South Carolina.', 'samsung-newberry-954-jobs-2017'],
    ['LG will build a $250 million factory for washing machines in Tennessee and hire 600 people.', null],
    ['Vishal Sikka said Infosys would hire 10,000 Americans in two years.', 'infosys-10000-us-workers-2017'],
    [
      'Infosys will open four hubs in the United States and hire 10,000 workers.',
      'infosys-10000-us-workers-2017',
    ],
    ['Cognizant will hire 10,000 workers in the United States.', null],
    ['Trump said Saudi Arabia would buy $110 billion of American weapons.', 'saudi-110bn-arms-2017'],
    ['Saudi Arabia will spend $110 billion on a new city in the desert.', null],
  ]),
  ...at('2021-11-25', [
    [
      'Samsung chose Taylor in Texas for a $17 billion chip plant that will create 2,000 jobs.',
      'samsung-taylor-2021',
    ],
    ['Samsung will spend $17 billion on a plant in South Korea.', null],
    ['Texas Instruments will spend $30 billion on chip factories in Texas.', null],
  ]),
  ...at('2022-04-05', [
    [
      'VinFast will spend $4 billion on a car plant in North Carolina and hire 7,500 people.',
      'vinfast-north-carolina-2022',
    ],
    ['The Vietnamese carmaker VinFast promised North Carolina 7,500 jobs.', 'vinfast-north-carolina-2022'],
    ['VinFast will invest $2 billion in a plant in India.', null],
    ['Toyota will create 7,500 jobs in North Carolina.', null],
  ]),
  ...at('2022-08-20', [
    ['Biden said the Inflation Reduction Act would create 9 million jobs.', 'ira-9-million-jobs-2022'],
    [
      'The BlueGreen Alliance expects the Inflation Reduction Act to create nine million jobs within a decade.',
      'ira-9-million-jobs-2022',
    ],
    ['The pandemic cost the country 9 million jobs.', null],
  ]),
  ...at('2025-05-02', [
    [
      'Nvidia will make up to $500 billion of computers in the United States within four years.',
      'nvidia-500bn-2025',
    ],
    [
      'Jensen Huang promised that Nvidia would build $500 billion worth of AI machines in Arizona and Texas.',
      'nvidia-500bn-2025',
    ],
    ['Nvidia will invest $500 million in Indonesia.', null],
    ['Joaquin Duato said Johnson & Johnson would put $55 billion into American plants.', 'jnj-55bn-2025'],
    ['J&J will build a factory in Wilson, North Carolina, with 500 jobs.', 'jnj-55bn-2025'],
    [
      'Roche will invest $50 billion in the United States and create 12,000 jobs.',
      'switzerland-pharma-73bn-2025',
    ],
    ['Novartis plans to spend $23 billion on American factories.', 'switzerland-pharma-73bn-2025'],
    ['Roche will cut 12,000 jobs in Switzerland.', null],
    ['Lilly will create 3,000 jobs at four new American sites.', 'eli-lilly-27bn-2025'],
    ['Eli Lilly will spend €2.3 billion on a factory in Germany.', null],
    [
      'The United Arab Emirates committed to invest $1.4 trillion in the United States over ten years.',
      'uae-1-4tn-2025',
    ],
    ['The UAE will invest $1.4 billion in Egypt.', null],
    ['IBM said it would invest $150 billion in America over five years.', null],
  ]),
  ...at('2025-06-20', [
    [
      'Nippon Steel promised to spend $11 billion on the mills of U.S. Steel by 2028.',
      'nippon-us-steel-2025',
    ],
    ['Trump said the deal between Nippon and US Steel would create 70,000 jobs.', 'nippon-us-steel-2025'],
    ['Nippon Steel will invest $4 billion in a mill in India.', null],
    ['Cleveland-Cliffs will invest $11 billion in its mills by 2028.', null],
    ['Qatar Airways ordered 160 aircraft from Boeing for $96 billion.', 'qatar-1-2tn-boeing-2025'],
    [
      'The White House said the Boeing order from Qatar would support 154,000 American jobs.',
      'qatar-1-2tn-boeing-2025',
    ],
    ['Boeing will cut 17,000 jobs.', null],
  ]),
  ...at('2025-10-20', [
    ['AstraZeneca will spend $50 billion in the United States by 2030.', 'astrazeneca-50bn-2025'],
    [
      'Pascal Soriot said AstraZeneca would build a plant in Virginia and create 3,600 jobs.',
      'astrazeneca-50bn-2025',
    ],
    ['AstraZeneca will invest $2.5 billion in Beijing.', null],
    ['Pfizer will spend $70 billion in the United States.', null],
    ['Stellantis will hire 5,000 workers in Illinois, Michigan, Ohio and Indiana.', 'stellantis-13bn-2025'],
    ['Stellantis will add 5,000 jobs in Morocco.', null],
    ['Zuckerberg told the president that Meta would spend $600 billion in America.', 'meta-600bn-2025'],
    ['Meta will spend $1.5 billion on a data center in El Paso.', null],
    [
      'Trump said that $17 trillion of investment had been promised to America.',
      'trump-17-trillion-2025',
      'trillions-in-investment-pledges',
    ],
  ]),
  ...at('2025-12-05', [
    ['Google will spend $40 billion on data centers in Texas through 2027.', 'google-texas-40bn-2025'],
    ['Google will spend $15 billion on an AI hub in India.', null],
    ['Microsoft will invest $40 billion in Texas.', null],
    ['China promised to buy 12 million metric tons of American soybeans.', 'china-soybeans-2025'],
    ['China will buy 25 million tons of soybeans a year from American farmers.', 'china-soybeans-2025'],
    ['China bought 12 million tons of soybeans from Brazil.', null],
  ]),
  ...at('2014-01-20', [
    [
      'Fuyao promised to invest $200 million in Moraine, Ohio, and to hire 800 people.',
      'fuyao-moraine-ohio-800-jobs-2014',
    ],
    ['Fuyao will hire 800 people in Russia.', null],
    [
      'Boeing will build the 777X in Washington in return for tax breaks of $8.7 billion.',
      'boeing-washington-777x-tax-breaks-2013',
    ],
    [
      'Solyndra promised to create 1,000 jobs in California in return for a loan of $535 million.',
      'solyndra-1000-jobs-2009',
    ],
    ['SunPower promised 1,000 jobs in California.', null],
  ]),
  ...at('2015-05-10', [
    [
      'Nike said it would create 10,000 American jobs if the Pacific trade deal passed.',
      'nike-tpp-10000-jobs-2015',
    ],
    ['Nike will create 10,000 jobs in Vietnam.', null],
  ]),
  ...at('2019-04-10', [
    [
      'John Legere promised that the merged T-Mobile and Sprint would create 3,600 jobs in the first year.',
      'tmobile-sprint-merger-jobs-2019',
    ],
    [
      'T-Mobile said the merger with Sprint would create 11,000 jobs by 2024.',
      'tmobile-sprint-merger-jobs-2019',
    ],
    ['T-Mobile will hire 3,600 people in Poland.', null],
    ['HNA promised to keep investing in the United States.', 'hna-keep-investing-us-2017'],
  ]),
];
