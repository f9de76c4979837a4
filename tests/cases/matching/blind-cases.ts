/**
 * Written before the matching was run on them, after every earlier case had been read and tuned on: these alone are put aside.
 *
 * Who reads which of them fail and changes the matching for it moves them to the tuned ones and writes new ones.
 */
import { at } from './matching-case';

export const BLIND_CASES = [
  ...at('2017-05-10', [
    ['Infosys plans to hire 10,000 Americans in two years.', 'infosys-10000-us-workers-2017'],
    [
      'Amazon wants to create 100,000 jobs in the United States by the middle of 2018.',
      'amazon-100000-us-jobs-2017',
    ],
    [
      'General Motors announced $1 billion of spending on American factories in January.',
      'gm-1bn-1500-jobs-2017',
    ],
    ['Bayer and Monsanto promised $8 billion of research in America.', 'bayer-monsanto-8bn-3000-jobs-2017'],
    [
      'SoftBank pledged $50 billion and 50,000 jobs after its founder met the president-elect.',
      'softbank-son-50bn-50000-jobs-2016',
    ],
    ['Tata Consultancy will hire 10,000 graduates in India.', null],
    ['Amazon hired 100,000 drivers for the holidays in Europe.', null],
    ['General Motors lost $1 billion in Venezuela.', null],
    ['Bayer employs 8,000 people in Leverkusen.', null],
    ['SoftBank sold shares worth $50 billion.', null],
    ['Florida lost 50,000 jobs to the hurricane.', null],
  ]),
  ...at('2019-09-20', [
    [
      'Washington raised its tariff on $200 billion of Chinese goods from 10 to 25 percent in May.',
      'us-301-list3-increase',
    ],
    ['China will put tariffs on $75 billion of American goods.', 'cn-retaliation-75bn'],
    [
      'T-Mobile says its merger with Sprint will create 3,600 jobs from the first day.',
      'tmobile-sprint-merger-jobs-2019',
    ],
    [
      'The new treaty with Mexico and Canada would add 176,000 jobs, a federal study found.',
      'usmca-176000-jobs',
      'usmca-176000-jobs-2018',
    ],
    ['Each job saved by the steel tariff costs $900,000, economists reckon.', 'steel-tariff-cost-per-job'],
    ['The tariff on washing machines created 1,800 jobs.', 'washing-machine-tariff-jobs'],
    ['Farmers are to get $28 billion of aid for their losses in the trade war.', 'farm-bailout-28-billion'],
    ['Sweden raised its tax on flights by 25 percent.', null],
    ['Canada put a tariff of 10 percent on American whiskey.', null],
    ['Sprint will cut 3,600 jobs in Kansas.', null],
    ['Mexico added 176,000 jobs in the spring.', null],
    ['The steel mill will invest $900,000 in filters.', null],
    ['Argentina exported goods worth $75 billion to China over a decade.', null],
    ['A washing machine maker in Poland will hire 1,800 people.', null],
  ]),
  ...at('2023-10-10', [
    [
      'Tata Steel will get £500 million from the government for its plant in Port Talbot.',
      'tata-port-talbot-2023',
    ],
    ['TSMC has raised its investment in Arizona to $40 billion.', 'tsmc-arizona-2020'],
    [
      'The Inflation Reduction Act will create 9 million jobs in a decade, its supporters say.',
      'ira-9-million-jobs-2022',
    ],
    ['Mr Biden says that 13 million jobs have been created under him.', null],
    ['Tata Motors will build a battery factory in Somerset for £4 billion.', null],
    ['Britain gave £500 million to its railways.', null],
    ['Indonesia will invest $40 billion in nickel.', null],
    ['Arizona has 40,000 open jobs in health care.', null],
    ['Nine million Germans work in industry.', null],
  ]),
  ...at('2026-01-10', [
    ['Eli Lilly will spend $27 billion on four American factories.', 'eli-lilly-27bn-2025'],
    ['Google is putting $40 billion into data centers in Texas.', 'google-texas-40bn-2025'],
    ['Stellantis promised $13 billion and 5,000 jobs in America.', 'stellantis-13bn-2025'],
    ['Hyundai raised its American plans from $21 billion to $26 billion.', 'hyundai-us-21bn-2025'],
    ['Amazon is investing £40 billion in Britain over three years.', 'amazon-uk-40bn-2025'],
    ['Meta has promised $600 billion for American data centers by 2028.', 'meta-600bn-2025'],
    ['The United Arab Emirates will invest $1.4 trillion in America within ten years.', 'uae-1-4tn-2025'],
    ['China agreed to buy 25 million metric tons of American soybeans a year.', 'china-soybeans-2025'],
    ['Swiss goods now pay 15 percent in the United States instead of 39.', 'us-switzerland-15-2025'],
    ['Every American is to get a dividend of $2,000 from the tariffs.', 'tariff-dividend-2000-dollars'],
    ['The federal workforce shrank by 300,000 people last year.', 'federal-workforce-cut-by-300000'],
    ['Google will invest $40 million in a museum in Paris.', null],
    ['Stellantis will cut 5,000 jobs in Italy.', null],
    ['Hyundai will spend 26 billion won on a stadium.', null],
    ['Brazil sold 25 million tons of soybeans to China in the spring.', null],
    ['The British workforce grew by 300,000 people last year.', null],
    ['Dubai will spend $1.4 billion on an airport road.', null],
    ['Amazon cut 40,000 jobs worldwide.', null],
    ['Norway charges 15 percent on imported cheese.', null],
    ['Pensioners in Poland will get $2,000 more a year.', null],
    ['Eli Lilly paid $27 million to settle a case.', null],
  ]),
];
