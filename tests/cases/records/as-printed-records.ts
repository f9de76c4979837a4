/** As printed: constructions that real newspapers, agencies and speeches use, in sentences of our own. */
import type { Told } from '../told';

export const AS_PRINTED_RECORDS: Told[] = [
  ['The port has created 6½ thousand new jobs since the dredging began.', 'jobs stated created 6500 jobs'],
  [
    'Some two and a quarter million people are out of work in the province.',
    'jobs stated unemployed 2.25e6 jobs',
    { approx: true },
  ],
  [
    'Trade between Oslo and Lima has doubled to $9 billion since the pact was signed.',
    'trade stated trade 9e9 USD',
    { is: 'level', direction: 'up' },
  ],
  [
    'The minister signed a decree doubling the tariff on roses from 20 percent to 40 percent.',
    'tariff imposed rate 40 percent',
    { previous: 20, direction: 'up' },
  ],
  [
    'Unemployment in Oslo fell below 5 percent to 4.6.',
    'jobs stated unemployed 4.6 percent',
    { previous: 5, direction: 'down' },
  ],
  ['The ministry will inject 90 mln stg into the shipyard.', 'pledge made investment 9e7 GBP'],
  [
    'While 30 percent tariffs on roses were lowered to 12 percent, those on tulips stayed.',
    'tariff lowered rate 12 percent',
    { previous: 30 },
  ],
  ['Tariffs on tulips were lowered to zero.', 'tariff scrapped rate 0 percent'],
  [
    'The current 8 percent tariff on $3 billion of Danish roses will rise to 16 percent in May.',
    'tariff threatened rate 16 percent',
    { previous: 8, direction: 'up' },
  ],
  [
    'The jobless rate in Oslo was 4.1 percent in May, down from a revised 4.4 percent in April and 5.2 percent a year ago.',
    'jobs stated unemployed 4.1 percent',
    { previous: 4.4 },
  ],
  ['Twenty companies cut 300 jobs.', 'jobs stated cut 300 jobs'],
  ['Some 40 firms hired 250 workers in May.', 'jobs stated hired 250 jobs'],
  ['The odds are long, but unemployment is 5 percent.', 'jobs stated unemployed 5 percent'],
  ['The mill sacked a welder aged 55 and 300 other workers.', 'jobs stated cut 300 jobs'],
  ['Skyway ordered three Orbis 460 jets.', 'pledge made purchases 3 jets'],
  ['Skyway signed a firm order for 12 long-haul jets.', 'pledge made purchases 12 jets', { actor: 'Skyway' }],
  [
    'Norsk Ferge has commissioned a yard in Gdansk to build three ferries.',
    'pledge made purchases 3 ferries',
    { actor: 'Norsk Ferge' },
  ],
  [
    'The chain plans to open more than 250 restaurants in Peru over the next three years.',
    'pledge made plants 250 restaurants',
    { bound: 'at_least', place: ['PE'] },
  ],
  [
    'The brewer will start making beer at its old works in Bergen next spring.',
    'pledge made production - -',
    { actor: 'The brewer' },
  ],
  [
    'The carmaker is pressing ahead with its plan to assemble the van in Gdansk.',
    'pledge made production - -',
  ],
  ['Volta promised to keep its share of Norwegian output.', 'pledge made production - -', { actor: 'Volta' }],
  ['Investors cheered its promise to press on with hiring.', 'pledge made jobs - -'],
  [
    'The cabinet pledged to hold the budget deficit below 2 percent of output.',
    'pledge made deficit 2 percent',
    { bound: 'at_most' },
  ],
  ['We will raise spending on harbours every year.', 'pledge made spending - -', { actor: 'We' }],
  ['Oslo promised to lift its export ban on salmon.', 'pledge made barriers - -'],
  ['The importer agreed to take 2 million tonnes of barley a year.', 'pledge made purchases 2e6 tonnes'],
  ['The bank said it would make 900 staff redundant.', 'jobs projected cut 900 jobs', { actor: 'The bank' }],
  ['More than 4,000 mill jobs have been shipped abroad.', 'jobs stated cut 4000 jobs', { bound: 'at_least' }],
  ['Some 60 farm jobs are going begging in the valley.', 'jobs stated openings 60 jobs'],
  ['There are now 2 million women working in the country.', 'jobs stated employed 2e6 jobs'],
  ['There were 9,300 benefit claimants in the town in June.', 'jobs stated claims 9300 claims'],
  [
    'The recovery is creating on average 300 new jobs every day.',
    'jobs stated created 300 jobs',
    { per: 'day' },
  ],
  ['The county counts 4,000 unemployed welders.', 'jobs stated unemployed 4000 jobs'],
  [
    'Oslo will put a duty on wine produced in Chile if Chile taxes its salmon.',
    'tariff conditional rate - -',
    { actor: 'Oslo' },
  ],
  ['The council has decided to "pause" tariffs on imported steel.', 'tariff scrapped rate - -'],
  ['The vote opens the way for tariff cuts on roses in June.', 'tariff lowered rate - -'],
  ['Norway hit Danish roses with tariffs in June.', 'tariff imposed rate - -', { actor: 'Norway' }],
  [
    'Tariffs on 90 percent of Danish goods will be eliminated when the pact enters into force.',
    'tariff scrapped coverage 90 percent',
    { is: 'share' },
  ],
  ['Norway postponed a decision on whether to impose tariffs on roses.', 'tariff scrapped rate - -'],
  ['Norway exempted salmon, cheese and timber from Denmark from its tariffs.', 'tariff scrapped rate - -'],
  [
    "Norway's December exports fell by a more-than-expected 6 percent.",
    'trade stated exports 6 percent',
    { is: 'change', direction: 'down', place: ['NO'] },
  ],
  [
    "Norway's 2019 imports rose 4 percent.",
    'trade stated imports 4 percent',
    { from: '2019', direction: 'up' },
  ],
  ['About 60 percent of the salmon is now exported.', 'trade stated exports 60 percent', { is: 'share' }],
  [
    'The mill was idle until Halden Group, a Norwegian firm, bought it, saving 120 jobs in Bergen.',
    'jobs stated created 120 jobs',
    { actor: 'Halden Group' },
  ],
  [
    'A 2019 study found that the tariffs had cost 4,000 jobs in Bergen.',
    'jobs stated cut 4000 jobs',
    { speaker: 'A 2019 study' },
  ],
  ['It runs a 60-employee plant in Bergen.', 'jobs stated employed 60 jobs'],
  [
    'Halden plans to double its workforce in Bergen.',
    'pledge made jobs 100 percent',
    { is: 'change', direction: 'up' },
  ],
  [
    'Vacancies for nurses have risen by 11 percent.',
    'jobs stated openings 11 percent',
    { is: 'change', direction: 'up' },
  ],
  [
    'His promise that the tax cuts would create 500,000 jobs has come up short.',
    'pledge broken jobs 500000 jobs',
  ],
  ['By June some 4,100 employees had left the airline.', 'jobs stated cut 4100 jobs', { approx: true }],
  ['Norway buys far more oil from Peru ($90bn) than it sells to Chile.', 'trade stated imports 9e10 USD'],
  [
    'The import duty on rice will also be raised from $30 per tonne to $45 per tonne.',
    'tariff threatened rate 45 USD',
    { previous: 30, direction: 'up' },
  ],
];

export const AS_PRINTED_NONE: string[] = [
  'The minister promised no cuts to schools.',
  'The firm will save $310 million a year by it.',
  'Norse Oil has agreed to sell its Bergen plant to a rival for $2.1 billion.',
  'The union called a 200-worker walkout.',
  'A double room at the trade fair costs $90.',
  'They put the chance of a new tariff on roses at 30 percent.',
  "Barely 30 percent of the mill's staff qualify for a pension.",
  'The rules ask people between the ages of 16 and 24 to register.',
  'Halden put $10 million into the senator’s campaign.',
];
