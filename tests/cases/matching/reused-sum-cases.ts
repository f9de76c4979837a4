/** More look-alikes: sums that many have named, actors with another promise, places in another decade. */
import { at } from './matching-case';

const none = (published: string, texts: string[]): ReturnType<typeof at> =>
  at(
    published,
    texts.map((text) => [text, null]),
  );

export const REUSED_SUM_CASES = [
  // a million jobs, 100,000 and 50,000: promised by somebody else, or of another thing
  ...none('2019-06-11', [
    'The mayor of Lagos promised to create a million jobs for the young.',
    'Turkey’s tourism ministry promised to create 1 million jobs along the coast.',
    'The state of Bihar promised to create a million jobs.',
    'South African ministers pledged to create 1 million jobs in farming.',
    'Starbucks plans to hire 100,000 young people across America.',
    'Lowe’s will hire 50,000 people for the spring.',
    'An Indian bus maker will create 50,000 jobs in Rajasthan.',
    'Kenya promised to create 25 million jobs in its digital plan.',
    'UPS plans to hire 100,000 people for the holidays.',
    'A French retailer promised to create 20,000 jobs in Paris.',
    'The port of Rotterdam will create 3,000 jobs.',
    'A Texas hospital group will create 7,000 jobs.',
  ]),
  // the same actor, another promise
  ...none('2019-06-11', [
    'Foxconn plans to hire 50,000 workers in Zhengzhou for the new season.',
    'Alibaba will invest $15 billion in laboratories over three years.',
    'SoftBank will put $5 billion into companies in Latin America.',
    'Infosys plans to hire 1,200 people in Australia by 2022.',
    'Amazon will spend $700 million to train 100,000 of its own workers.',
    'Walmart will spend $2.7 billion on higher wages.',
    'IBM plans to hire 1,800 people in France.',
    'Google will invest 3 billion euros in data centres across Europe.',
    'Toyota will invest $750 million in five American plants.',
    'Boeing will hire 300 people in Sheffield.',
    'T-Mobile promised to cover 97 percent of the country within three years.',
    'Nissan will cut 12,500 jobs worldwide.',
    'Trump promised to hire 15,000 border guards.',
    'Modi promised to build 100 smart cities by 2022.',
  ]),
  // the same place, another decade
  ...none('1988-10-04', [
    'Honda will invest $600 million in Ohio and create 1,900 jobs.',
    'Nissan plans to hire 1,500 people in Sunderland.',
    'Intel will build a $400 million plant in Arizona.',
    'Chrysler will close its plant in Kenosha, Wisconsin, and cut 5,500 jobs.',
    'General Motors promised to create 3,000 jobs in Tennessee.',
    'Washington imposed tariffs of 100 percent on $300 million of Japanese goods.',
  ]),
  ...none('2009-03-18', [
    'Dell will close a plant in North Carolina and cut 900 jobs.',
    'Micron will close a factory in Idaho and cut 2,000 jobs.',
    'Volkswagen will build a $1 billion plant in Tennessee and hire 2,000 people.',
    'Nissan will cut 1,200 jobs in Sunderland.',
    'Intel will invest $7 billion in plants in Arizona, New Mexico and Oregon.',
  ]),
  // the same sum of trade or the same rate, another pair of countries
  ...none('2018-11-20', [
    'India imposed a tariff of 50 percent on walnuts from Chile.',
    'Turkey imposed a tariff of 25 percent on $60 billion of Russian goods.',
    'Japan had a trade deficit of $200 billion with the Gulf states.',
    'Australia put a tariff of 10 percent on paper from Indonesia.',
    'Exports from Brazil to China reached $250 billion.',
    'Mexico had a trade surplus with Spain of $34 billion.',
    'Norway raised its tariff on cheese to 270 percent.',
  ]),
  // the goods that a rate is on tell the round, also where the claim's own words end before them
  ...at('2019-08-01', [
    ['The tariffs are 25 percent on $34 billion of Chinese imports.', 'us-301-list1'],
    [
      'American importers pay a tariff of 25 percent on $200 billion of Chinese goods.',
      'us-301-list3-increase',
    ],
    // imposed by their own government, or by China: the sentence does not say
    ['American companies face tariffs of 25 percent on $34 billion of goods.', null],
    ['American companies imposed a surcharge of 25 percent on customers.', null],
  ]),
  // jobs that go against jobs that come, and counts of other things
  ...none('2025-10-06', [
    'Hyundai will cut 8,500 jobs in South Korea.',
    'Micron will lay off 9,000 workers in New York and Idaho.',
    'Nvidia sold 500,000 processors to a company in Abu Dhabi.',
    'TSMC used 100,000 tons of water a day in Taiwan.',
    'Stellantis recalled 13,000 vans.',
    'Some 25 million people watched the debate between Trump and Biden.',
  ]),
];
