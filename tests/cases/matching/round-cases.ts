/** Tariff rounds: who taxes whom, what rate, how much of goods, and when; same rate or sum elsewhere is none. */
import { at } from './matching-case';

export const ROUND_CASES = [
  ...at('2018-01-24', [
    ['Trump imposed tariffs of 30 percent on imported solar panels.', 'us-201-solar-washers-2018'],
    ['The United States put a 20 percent tariff on large washing machines.', 'us-201-solar-washers-2018'],
    ['India put a 30 percent tariff on solar panels from Malaysia.', null],
  ]),
  ...at('2018-03-09', [
    ['Trump signed an order for a 25 percent tariff on imported steel.', 'us-232-steel-2018'],
    ['The United States will put a 10 percent tariff on aluminum.', 'us-232-aluminum-2018'],
    ['Thailand will put a 25 percent tariff on imported steel.', null],
  ]),
  ...at('2018-04-03', [
    [
      'China imposed tariffs on $3 billion of American goods, including pork and fruit.',
      'cn-retaliation-232-2018',
    ],
    ['China lifted its tariffs on $3 billion of Chilean goods.', null],
  ]),
  ...at('2018-06-02', [
    [
      'The United States imposed a 25 percent tariff on steel from the European Union.',
      'us-232-eu-canada-mexico-2018',
    ],
    ['The European Union imposed a 25 percent tariff on steel from Turkey.', null],
  ]),
  ...at('2018-07-07', [
    ['The United States imposed tariffs of 25 percent on $34 billion of Chinese imports.', 'us-301-list1'],
    ['China struck back with tariffs on $34 billion of American goods.', 'cn-retaliation-list1'],
    ['Brazil imposed tariffs on $34 billion of Chinese goods.', null],
  ]),
  ...at('2018-08-24', [
    [
      'New tariffs on another $16 billion of Chinese goods took effect in the United States on Thursday.',
      'us-301-list2',
    ],
    ['Beijing answered with tariffs of 25 percent on $16 billion of American goods.', 'cn-retaliation-list2'],
    ['Vietnam answered with tariffs on $16 billion of American goods.', null],
  ]),
  ...at('2018-09-19', [
    ['Trump ordered tariffs of 10 percent on $200 billion of Chinese goods.', 'us-301-list3'],
    ['The White House will tax $200 billion of goods from China, beginning on September 24.', 'us-301-list3'],
    [
      'Beijing will put tariffs of 5 and 10 percent on $60 billion of American products.',
      'cn-retaliation-60bn',
    ],
    ['The European Union will put tariffs on $60 billion of Japanese goods.', null],
    ['Trump threatened tariffs on $267 billion of Chinese goods.', null],
  ]),
  ...at('2018-12-03', [
    [
      'Trump agreed in Buenos Aires to postpone the increase of tariffs on $200 billion of Chinese goods from 10 to 25 percent.',
      'truce-buenos-aires-2018',
    ],
    ['Argentina postponed a tariff on Brazilian sugar until January.', null],
  ]),
  ...at('2019-05-14', [
    [
      'Washington raised tariffs on $200 billion of Chinese goods from 10 to 25 percent.',
      'us-301-list3-increase',
    ],
    [
      'China will raise tariffs on $60 billion of American goods to 25 percent on June 1.',
      'cn-retaliation-60bn-increase',
    ],
    ['Mexico will raise tariffs on $60 million of American pork.', null],
  ]),
  ...at('2019-08-26', [
    ['China announced tariffs on $75 billion of American goods.', 'cn-retaliation-75bn'],
    [
      'Trump said tariffs on $250 billion of Chinese goods would rise from 25 to 30 percent.',
      'us-301-30pct-planned',
    ],
    [
      'Washington will impose a 15 percent tariff on $120 billion of Chinese clothing and electronics on September 1.',
      'us-301-list4a',
    ],
    ['Russia announced tariffs on $75 billion of Ukrainian goods.', null],
  ]),
  ...at('2020-01-20', [
    [
      'Under the agreement Washington will halve the 15 percent tariff on $120 billion of Chinese goods to 7.5 percent.',
      'phase-one-deal',
      'us-301-list4a',
    ],
    ['France will delay its digital tax until the end of the year.', null],
  ]),
  ...at('2024-09-16', [
    [
      'The Biden administration will raise the tariff on Chinese electric cars to 100 percent on September 27.',
      'us-301-four-year-review',
    ],
    ['Canada will put a tariff of 100 percent on Chinese electric cars in October.', null],
    ['The European Union will put a tariff of 36 percent on Chinese electric cars.', null],
  ]),
  ...at('2025-02-06', [
    [
      'A tariff of 10 percent on all Chinese goods took effect in the United States on Tuesday.',
      'us-ieepa-china-feb2025',
    ],
    [
      'China will put a 15 percent tariff on American coal and liquefied gas on February 10.',
      'cn-retaliation-feb2025',
    ],
    [
      'Trump paused for 30 days the 25 percent tariffs on goods from Canada and Mexico.',
      'us-ieepa-canada-mexico-2025',
    ],
    ['Australia put a 15 percent tariff on Indonesian coal.', null],
  ]),
  ...at('2025-03-13', [
    [
      'The United States began to collect a 25 percent tariff on steel and aluminum from all countries on Wednesday.',
      'us-232-metals-2025',
    ],
    ['India proposed a 12 percent safeguard duty on steel.', null],
  ]),
  ...at('2025-04-04', [
    [
      'Trump announced a baseline tariff of 10 percent on imports from almost all countries.',
      'us-reciprocal-baseline-2025',
      'liberation-day-tariffs-2025',
    ],
    ['The American tariff of 25 percent on imported cars took effect on Thursday.', 'us-232-autos-2025'],
    ['Trump put a tariff of 34 percent on Chinese goods.', 'us-reciprocal-country-2025'],
    ['Japan will pay a 24 percent tariff on its goods in the United States.', 'us-reciprocal-country-2025'],
    ['Turkey put a tariff of 40 percent on Chinese cars.', null],
  ]),
  ...at('2025-04-12', [
    ['China raised its tariff on American goods to 125 percent.', 'cn-retaliation-125-apr2025'],
    ['American tariffs on Chinese goods now stand at 145 percent.', 'us-china-escalation-apr2025'],
    [
      'Trump suspended the higher tariffs for 90 days and kept a rate of 10 percent for all countries but China.',
      'us-reciprocal-pause-apr2025',
      'us-reciprocal-baseline-2025',
    ],
    ['Egypt raised its tariff on cars to 125 percent.', null],
  ]),
  ...at('2025-04-10', [
    ['China answered with a tariff of 84 percent on American goods.', 'cn-retaliation-84-apr2025'],
  ]),
  ...at('2025-05-15', [
    ['Under the Geneva truce China cut its tariff on American goods to 10 percent.', 'cn-geneva-2025'],
    [
      'The United States lowered its tariff on Chinese goods from 145 to 30 percent after talks in Geneva.',
      'truce-geneva-2025',
    ],
    [
      'Britain accepted a 10 percent tariff in its deal with the United States.',
      'us-uk-deal-2025',
      'uk-us-deal-2025',
    ],
  ]),
  ...at('2025-06-05', [
    ['Trump doubled the tariff on steel and aluminum to 50 percent.', 'us-232-metals-50-2025'],
    ['South Africa doubled its tariff on sugar to 50 percent.', null],
  ]),
  ...at('2025-08-28', [
    [
      'The United States put another 25 percent tariff on Indian goods because India buys Russian oil, bringing the total to 50 percent.',
      'us-india-50-2025',
    ],
    [
      'A 40 percent tariff on Brazilian goods took effect in August, on top of 10 percent.',
      'us-brazil-40-2025',
    ],
    ['Switzerland was hit with an American tariff of 39 percent.', 'us-reciprocal-aug2025'],
    ['Washington imposed a 50 percent tariff on copper.', 'us-232-copper-2025'],
    ['Peru put a 50 percent tariff on copper from Chile.', null],
    ['Mexico put a 25 percent tariff on shoes.', null],
  ]),
  ...at('2025-11-12', [
    [
      'The United States cut its fentanyl tariff on Chinese goods from 20 to 10 percent.',
      'us-china-truce-nov2025',
    ],
    [
      'A 25 percent tariff on heavy trucks took effect in the United States on November 1.',
      'us-232-trucks-2025',
    ],
    ['Trump put a 10 percent tariff on softwood lumber.', 'us-232-timber-2025'],
    ['Thailand put a 25 percent tariff on trucks from Vietnam.', null],
  ]),
  ...at('2025-11-17', [
    ['Washington cut its tariff on Swiss goods from 39 to 15 percent.', 'us-switzerland-15-2025'],
    ['Norway cut its tariff on cheese from 277 to 15 percent.', null],
  ]),
  ...at('2026-01-16', [
    ['Trump imposed a 25 percent tariff on some advanced chips.', 'us-232-semiconductors-2026'],
    ['Malaysia imposed a 25 percent tariff on chips from Vietnam.', null],
  ]),
  ...at('2026-02-25', [
    [
      'A temporary import surcharge of 10 percent took effect in the United States on Tuesday.',
      'us-122-surcharge-2026',
    ],
    ['The Supreme Court struck down the emergency tariffs on February 20.', 'court-scotus-2026'],
    ['The court in Nairobi struck down the tariff on sugar on February 20.', null],
    ['Washington will lower its tariff on Indian goods from 25 to 18 percent.', 'us-india-18-2026'],
  ]),
  ...at('2026-08-24', [
    ['The United States put a 50 percent tariff on listed goods from Canada.', 'us-338-canada-2026'],
    ['The United States put a 25 percent tariff on goods from Brazil.', 'us-301-brazil-2026'],
    ['Canada put a 50 percent tariff on steel from Vietnam.', null],
  ]),
];
