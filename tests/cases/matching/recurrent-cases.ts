/** Claims that come back year after year, and sentences with the same number or topic that are other claims. */
import { at } from './matching-case';

export const RECURRENT_CASES = [
  ...at('2018-06-20', [
    [
      'The United States loses $500 billion a year to China in trade, the president said.',
      'us-china-deficit-500-billion',
    ],
    ['Trump said America had a trade deficit of $500 billion with China.', 'us-china-deficit-500-billion'],
    ['China has a trade deficit of $500 billion with Taiwan.', null],
    [
      'The trade deficit with the European Union is $151 billion, Trump said.',
      'us-eu-deficit-300-350-billion',
    ],
    [
      'The United States has an $800 billion trade deficit because of bad deals, he said.',
      'us-trade-deficit-800-billion',
    ],
    ['Italy has a debt of $800 billion.', null],
    ['NAFTA cost the country 850,000 jobs, according to the institute.', 'nafta-cost-jobs'],
    ['NAFTA has destroyed 700,000 American jobs.', 'nafta-cost-jobs'],
    ['The recession destroyed 700,000 jobs in Spain.', null],
    [
      'The trade deficit with China cost 3.7 million American jobs, the Economic Policy Institute found.',
      'epi-china-deficit-3-7-million-jobs',
    ],
    ['The drought cost Brazil 3.7 million jobs.', null],
    [
      'Imports from China cost America 2.4 million jobs, David Autor and his colleagues found.',
      'china-shock-2-million-jobs',
    ],
    ['Canada charges a tariff of 270 percent on American dairy products.', 'canada-dairy-tariff-270-percent'],
    ['Trump complained about Canadian tariffs of 270 percent on milk.', 'canada-dairy-tariff-270-percent'],
    ['Japan charges a tariff of 270 percent on rice.', null],
    [
      'Europe charges a 10 percent tariff on American cars, four times the American rate of 2.5 percent.',
      'eu-car-tariff-10-percent',
    ],
    ['China lowered its tariff on cars to 15 percent.', null],
    [
      'Exports to China support about 1 million American jobs, the US-China Business Council says.',
      'uscbc-exports-to-china-1-million-jobs',
    ],
    [
      'Trade supports 41 million American jobs, the Business Roundtable says.',
      'trade-supports-40-million-jobs',
    ],
    ['Tourism supports 41 million jobs in Asia.', null],
    ['Unemployment in America is at its lowest in 50 years, 3.8 percent.', 'lowest-unemployment-in-50-years'],
    ['Unemployment in Japan fell to 2.2 percent, the lowest in 26 years.', null],
    ['Black unemployment fell to 5.9 percent, the lowest ever recorded.', 'black-unemployment-lowest-ever'],
    ['Youth unemployment in Greece fell to 43 percent.', null],
    ['More than 95 million Americans are out of the labor force.', '94-million-not-working'],
    ['More than 95 million people visited Spain.', null],
    ['Exports support 11 million American jobs, the Commerce Department says.', 'ita-exports-support-jobs'],
    ['EU exports support 36 million jobs in Europe.', 'eu-exports-support-38-million-jobs'],
    [
      'Trump says that 60,000 American factories have closed since China joined the World Trade Organization.',
      'factories-closed-60000-to-90000',
    ],
    ['India closed 60,000 factories during the lockdown.', null],
  ]),
  ...at('2019-10-05', [
    [
      'The trade war has already cost 300,000 American jobs, according to a study of Moody’s Analytics.',
      'moodys-trade-war-300000-jobs',
    ],
    ['Hollywood employs 300,000 people in Los Angeles.', null],
    [
      'The tariffs on washing machines created 1,800 jobs at a cost of $815,000 each.',
      'washing-machine-tariff-jobs',
    ],
    ['The tariff on steel costs consumers $900,000 for each job saved.', 'steel-tariff-cost-per-job'],
    ['The Tax Foundation estimates that the tariffs will cost 155,000 jobs.', 'tax-foundation-tariff-jobs'],
    [
      'The $28 billion bailout of farmers has cost more than twice the rescue of the car makers.',
      'farm-bailout-28-billion',
    ],
    [
      'China will buy $50 billion of American farm products a year, Trump said.',
      'china-to-buy-50-billion-of-farm-goods',
    ],
    ['China will buy $50 billion of Russian gas a year.', null],
    [
      'A minimum wage of $15 would cost 1.3 million jobs, the budget office estimated.',
      'minimum-wage-15-costs-1-4-million-jobs',
    ],
    ['The minimum wage in Germany will rise to 9.35 euros.', null],
    [
      'Almost half of all jobs, 47 percent, could be automated within two decades, two Oxford economists wrote.',
      '47-percent-of-jobs-automated',
    ],
    ['Nearly 47 percent of voters oppose the plan.', null],
    [
      'The 2017 tax cuts created 339,000 jobs, according to the Tax Foundation.',
      'tax-cuts-create-jobs',
      'tax-foundation-tariff-jobs',
    ],
    ['Oil and gas support 10.3 million American jobs, the industry says.', 'oil-gas-10-million-jobs'],
    ['The pipeline companies of Norway employ 10,300 people.', null],
    ['KORUS cost 95,000 American jobs, the Economic Policy Institute said.', 'korea-trade-deal-jobs'],
    [
      'Trump said that 600,000 manufacturing jobs had been created since his election.',
      'manufacturing-jobs-under-trump-and-biden',
    ],
    ['Germany has lost 600,000 manufacturing jobs in ten years.', null],
    ['Three million British jobs are linked to trade with the European Union.', 'uk-3-million-jobs-eu'],
    ['Three million Venezuelans have left their country.', null],
    ['Half of British exports go to the European Union.', 'half-of-uk-exports-go-to-eu'],
    ['Half of Norwegian exports go to Britain.', null],
    [
      'Automation caused 88 percent of the job losses in American factories, a study of Ball State University found.',
      'automation-not-trade',
    ],
    ['The Trans-Pacific Partnership would have cost 448,000 American jobs, one study said.', 'tpp-jobs'],
  ]),
  ...at('2020-07-10', [
    ['America added 4.8 million jobs in June, the most ever recorded.', 'record-monthly-jobs-gain'],
    ['Brazil lost 4.8 million jobs in three months.', null],
    ['The solar industry employs more Americans than coal, about 260,000.', 'solar-employs-more-than-coal'],
  ]),
  ...at('2021-05-20', [
    [
      'Trump was the first president since Hoover under whom jobs were lost, 2.9 million of them.',
      'trump-first-since-hoover-to-lose-jobs',
    ],
    [
      'Biden said that his American Jobs Plan would create 19 million jobs.',
      'american-jobs-plan-19-million-jobs',
    ],
    ['Afghanistan has 19 million workers.', null],
    [
      'The Keystone XL pipeline would have created 11,000 jobs, its supporters say.',
      'keystone-42000-jobs',
      'keystone-xl-jobs-2017',
    ],
    ['The pipeline in Uganda will create 11,000 jobs.', null],
  ]),
  ...at('2024-10-10', [
    ['Biden says that 16 million jobs have been created since he took office.', 'biden-15-16-million-jobs'],
    [
      'The number of jobs was revised down by 818,000, the Bureau of Labor Statistics said.',
      'jobs-revised-down-900000',
    ],
    [
      'Modi said that 80 million jobs had been created in India in four years.',
      'india-80-million-jobs-created',
    ],
    [
      'Brexit has made the British economy 4 percent smaller, the Office for Budget Responsibility says.',
      'brexit-cost-4-percent-of-gdp',
    ],
    ['North Sea oil and gas supports 200,000 jobs in Britain.', 'uk-oil-gas-200000-jobs'],
    ['The windfall tax puts 42,000 oil and gas jobs at risk in the North Sea.', 'uk-oil-gas-200000-jobs'],
    ['The airline will cut 2,000 jobs in Scotland.', null],
    [
      'Reshoring brought 244,000 jobs back in a year, the Reshoring Initiative said.',
      'reshoring-2-million-jobs',
    ],
    ['The CHIPS Act will create more than 100,000 jobs, the administration says.', 'chips-act-jobs'],
    ['Potato chips makers employ 100,000 people.', null],
  ]),
  ...at('2025-06-25', [
    [
      'The United States subsidises Canada by $200 billion a year, Trump said.',
      'us-subsidises-canada-200-billion',
    ],
    ['The American trade deficit with Mexico is $300 billion, he said.', 'us-mexico-deficit-subsidy'],
    ['Mexico had a trade deficit of $300 million with Panama.', null],
    [
      'The European Union has a trade surplus of $350 billion with America, the president said.',
      'us-eu-deficit-300-350-billion',
    ],
    [
      'Artificial intelligence will wipe out half of entry-level office jobs in five years, the head of the company said.',
      'ai-half-of-entry-level-jobs',
    ],
    [
      'The tariffs will reduce deficits by $2.8 trillion over ten years, the budget office estimates.',
      'tariffs-cut-deficit-4-trillion',
    ],
    ['The tax bill will add $2.8 trillion to the deficit.', null],
    ['The Budget Lab at Yale says the tariffs will cost each household $3,800.', 'yale-budget-lab-tariffs'],
    [
      'Trump says the tariffs bring billions of dollars a day into the Treasury.',
      'tariff-revenue-billions-pouring-in',
    ],
  ]),
  ...at('2025-12-01', [
    ['Every American will get a tariff dividend of $2,000, Trump promised.', 'tariff-dividend-2000-dollars'],
    ['The airline will pay its staff a bonus of $2,000.', null],
    ['The federal workforce shrank by 317,000 in a year.', 'federal-workforce-cut-by-300000'],
    ['The French army will shrink by 317 soldiers.', null],
    ['China’s trade surplus passed $1 trillion in November, a record.', 'china-trade-surplus-1-trillion'],
    ['Germany’s trade surplus fell to 200 billion euros.', null],
    [
      'American employers had 911,000 fewer jobs than thought, the revision showed.',
      'jobs-revised-down-900000',
    ],
    [
      'The Mercosur agreement will save European exporters 4 billion euros a year in tariffs.',
      'eu-mercosur-deal-gains-and-losses',
    ],
    ['Greece will pay back 4 billion euros of its debt.', null],
    ['Trump cut the trade deficit by 78 percent, he said.', 'trade-deficit-cut-77-percent'],
    ['Turkey cut its trade deficit by 78 percent.', null],
  ]),
];
