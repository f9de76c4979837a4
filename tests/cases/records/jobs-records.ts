/** Jobs: sentences of our own with what the record of each must say. */
import type { Told } from '../told';

export const JOBS_RECORDS: Told[] = [
  // the monthly report
  [
    'Employers added 187,000 jobs in July, the Labor Department said on Friday.',
    'jobs stated created 187000 jobs',
    { speaker: 'Labor Department' },
  ],
  ['The economy lost 20,000 jobs in September.', 'jobs stated cut 20000 jobs'],
  [
    'Payrolls rose by 263,000 last month after a gain of 315,000 in August.',
    'jobs stated created 263000 jobs',
    { second: 'jobs stated created 315000 jobs' },
  ],
  [
    'The jobless rate edged down to 3.5 percent from 3.7 percent.',
    'jobs stated unemployed 3.5 percent',
    { direction: 'down', previous: 3.7 },
  ],
  [
    'Unemployment climbed to 6.2 per cent in the three months to March.',
    'jobs stated unemployed 6.2 percent',
    { direction: 'up' },
  ],
  // a third party says what would be: claims.md counts that as jobs
  [
    'The governor said the project would bring 1,800 permanent jobs to the valley.',
    'jobs projected created 1800 jobs',
  ],
  ['The unemployment rate held steady at 4.3%.', 'jobs stated unemployed 4.3 percent'],
  [
    'Some 5.9 million Americans were unemployed in June.',
    'jobs stated unemployed 5.9e6 jobs',
    { loose: true },
  ],
  [
    'First-time claims for jobless benefits fell by 9,000 to 220,000 in the week ended May 3.',
    'jobs stated claims 9000 claims',
    { loose: true, second: 'jobs stated claims 220000 claims' },
  ],
  [
    'The number of job openings dropped to 8.1 million in April.',
    'jobs stated openings 8.1e6 jobs',
    { direction: 'down' },
  ],
  ['There were 1.2 million vacancies in Britain at the end of the year.', 'jobs stated openings 1.2e6 jobs'],
  ['Labour force participation rose to 62.8%.', 'jobs stated participation 62.8 percent'],
  ['Manufacturers shed 14,000 positions in May.', 'jobs stated cut 14000 jobs', { actor: 'Manufacturers' }],
  ['Health care accounted for 58,000 of the new jobs.', 'jobs stated created 58000 jobs', { loose: true }],
  ['Hiring slowed in March, with only 98,000 jobs created.', 'jobs stated created 98000 jobs'],
  ['The construction sector gained 25,000 workers.', 'jobs stated created 25000 jobs', { loose: true }],
  [
    'Private companies cut 33,000 jobs in June, according to the payroll firm Paydex.',
    'jobs stated cut 33000 jobs',
    { speaker: 'Paydex', actor: 'Private companies' },
  ],
  [
    'Youth unemployment is above 25 percent in Spain.',
    'jobs stated unemployed 25 percent',
    { bound: 'at_least', place: ['ES'] },
  ],
  [
    'In Ohio, manufacturing employment has fallen by a third since 2000.',
    'jobs stated employed 33.3333 percent',
    { loose: true },
  ],
  ['Germany has 2.9 million people out of work.', 'jobs stated unemployed 2.9e6 jobs', { loose: true }],
  [
    'The economy added an average of 150,000 jobs a month in 2024.',
    'jobs stated created 150000 jobs',
    { per: 'month' },
  ],
  [
    'About one in eight workers in the region is unemployed.',
    'jobs stated unemployed 12.5 percent',
    { approx: true, loose: true },
  ],
  // who employs
  ['The factory employs 3,200 people.', 'jobs stated employed 3200 jobs'],
  [
    'Halden, which has 48,000 employees worldwide, was founded in 1911.',
    'jobs stated employed 48000 jobs',
    { actor: 'Halden' },
  ],
  [
    'The company’s 12,000 workers in Mexico earn a fraction of that.',
    'jobs stated employed 12000 jobs',
    { place: ['MX'] },
  ],
  [
    'With a workforce of 9,500, the shipyard is the largest employer in the county.',
    'jobs stated employed 9500 jobs',
  ],
  ['Tourism employs one in ten workers in Greece.', 'jobs stated employed 10 percent', { loose: true }],
  [
    'The mine once employed 6,000 men; now it has 400.',
    'jobs stated employed 6000 jobs',
    { second: 'jobs stated employed 400 jobs', loose: true },
  ],
  [
    'The group employs around 21,000 staff across 14 countries.',
    'jobs stated employed 21000 jobs',
    { approx: true, actor: 'The group' },
  ],
  [
    'Its payroll has grown from 200 to 1,900 people in five years.',
    'jobs stated employed 1900 jobs',
    { loose: true },
  ],
  [
    'A quarter of the country’s workers are employed by the state.',
    'jobs stated employed 25 percent',
    { loose: true },
  ],
  // supports
  [
    'Exports to the United States support 600,000 jobs in Canada.',
    'jobs stated supported 600000 jobs',
    { place: ['CA'] },
  ],
  [
    'The auto industry supports nearly 10 million American jobs, the lobby says.',
    'jobs stated supported 10e6 jobs',
    { place: ['US'] },
  ],
  [
    'More than two million British jobs depend on trade with the European Union.',
    'jobs stated supported 2e6 jobs',
    { bound: 'at_least', place: ['GB'] },
  ],
  ['One in five American jobs is tied to trade.', 'jobs stated supported 20 percent', { loose: true }],
  ['The wind farm will sustain 250 jobs.', 'jobs projected supported 250 jobs'],
  // cuts
  [
    'Halden will cut 8,000 jobs, or 12 percent of its workforce.',
    'jobs projected cut 8000 jobs',
    { actor: 'Halden', second: 'jobs projected cut 12 percent' },
  ],
  ['The bank is laying off 1,500 people in New York.', 'jobs stated cut 1500 jobs', { loose: true }],
  ['Some 2,400 workers lost their jobs when the plant closed in 2009.', 'jobs stated cut 2400 jobs'],
  [
    'The airline said it planned to eliminate 4,100 positions by the end of the year.',
    'jobs projected cut 4100 jobs',
  ],
  ['The merger put 900 jobs at risk.', 'jobs stated cut 900 jobs', { loose: true }],
  ['Closing the smelter would cost the town 1,100 jobs.', 'jobs projected cut 1100 jobs'],
  ['Up to 3,000 posts are to go at the broadcaster.', 'jobs projected cut 3000 jobs', { loose: true }],
  ['Redundancies of 650 staff were announced on Monday.', 'jobs projected cut 650 jobs', { loose: true }],
  ['The retailer has made 1,300 people redundant.', 'jobs stated cut 1300 jobs'],
  ['Carmakers have announced 50,000 job cuts this year.', 'jobs projected cut 50000 jobs', { loose: true }],
  ['Halden to axe 700 jobs in Wales', 'jobs projected cut 700 jobs', { actor: 'Halden' }],
  ['Chipmaker to lay off 15% of workforce', 'jobs projected cut 15 percent', { loose: true }],
  [
    'The startup fired half of its 7,500 employees.',
    'jobs stated cut 50 percent',
    { second: 'jobs stated employed 7500 jobs' },
  ],
  ['Two thousand steelworkers were sacked in a day.', 'jobs stated cut 2000 jobs', { loose: true }],
  ['The firm is shedding a fifth of its staff.', 'jobs stated cut 20 percent', { loose: true }],
  // hires
  ['The police force recruited 640 officers last year.', 'jobs stated hired 640 jobs'],
  ['The company hired 12,000 people in 2021.', 'jobs stated hired 12000 jobs', { actor: 'The company' }],
  ['Since 2015 the airline has taken on 900 pilots.', 'jobs stated hired 900 jobs'],
  // forecasts by others
  ['The pipeline would create 20,000 jobs, its backers claim.', 'jobs projected created 20000 jobs'],
  [
    'A study found that the tariffs could cost 400,000 American jobs.',
    'jobs projected cut 400000 jobs',
    { place: ['US'] },
  ],
  [
    'Economists expect that 190,000 jobs were added in May.',
    'jobs projected created 190000 jobs',
    { loose: true },
  ],
  [
    'Unemployment is forecast to reach 5 percent by the end of next year.',
    'jobs projected unemployed 5 percent',
  ],
  [
    'The bank’s economists reckon the jobless rate will rise to 4.6%.',
    'jobs projected unemployed 4.6 percent',
  ],
  [
    'The bill would add 2 million jobs a year, according to the White House.',
    'jobs projected created 2e6 jobs',
    { per: 'year' },
  ],
  [
    'Automation could displace 20 million factory workers by 2030.',
    'jobs projected cut 20e6 jobs',
    { loose: true },
  ],
  [
    'The trade agreement has cost Ohio 50,000 jobs, the senator said.',
    'jobs stated cut 50000 jobs',
    { place: ['US-OH'], loose: true },
  ],
  ['The claim that the law killed 2 million jobs is false.', 'jobs disputed cut 2e6 jobs', { loose: true }],
  [
    'Contrary to what he says, the tax did not create 100,000 jobs.',
    'jobs disputed created 100000 jobs',
    { loose: true },
  ],
  // lists and several
  [
    'The plant closures will eliminate 500 jobs in Ohio, 300 in Iowa and 200 in Utah.',
    'jobs projected cut 500 jobs',
    { place: ['US-OH'], second: 'jobs projected cut 300 jobs', third: 'jobs projected cut 200 jobs' },
  ],
  [
    'Manufacturing added 12,000 jobs and construction 30,000.',
    'jobs stated created 12000 jobs',
    { second: 'jobs stated created 30000 jobs' },
  ],
  [
    'Tens of thousands of jobs have vanished from the coast.',
    'jobs stated cut 10000 jobs',
    { bound: 'tens' },
  ],
  ['Between 6,000 and 7,000 people work at the site.', 'jobs stated employed 6000 jobs', { max: 7000 }],
  [
    'No fewer than 4,500 workers are employed there.',
    'jobs stated employed 4500 jobs',
    { bound: 'at_least' },
  ],
  ['As many as 1,700 jobs could go.', 'jobs projected cut 1700 jobs', { bound: 'at_most' }],
  // which way it went
  [
    'The number of people out of work climbed by 128,000 in the three months to October.',
    'jobs stated unemployed 128000 jobs',
    { direction: 'up', is: 'change' },
  ],
  // who is meant
  [
    'A payments firm from Cork told the council that it would cut 90 jobs.',
    'jobs projected cut 90 jobs',
    { actor: 'A payments firm from Cork' },
  ],
  [
    'Some 150 people will be laid off in Dundalk by a Californian payments firm.',
    'jobs projected cut 150 jobs',
    { place: ['Dundalk'], actor: 'a Californian payments firm' },
  ],
  [
    'The jobless rate in Leeds edged up to 6.3 percent in May.',
    'jobs stated unemployed 6.3 percent',
    { is: 'level', direction: 'up' },
  ],
  [
    'Unemployment in the region could reach 12 percent by the spring.',
    'jobs projected unemployed 12 percent',
    { is: 'level', direction: 'up' },
  ],
  [
    'There were 6.1 million job openings in May, up from 5.8 million in April.',
    'jobs stated openings 6.1e6 jobs',
    { direction: 'up', from: '2026-05' },
  ],
  [
    'The mill employs 900 people, down from 4,000 in 2019.',
    'jobs stated employed 900 jobs',
    { direction: 'down', from: undefined },
  ],
];

export const JOBS_NONE: string[] = [
  'Steve Jobs introduced the phone in 2007.',
  'She has a job interview on Monday at 9.',
  'He did a good job for 20 years.',
  'The job of the referee is to keep order for 90 minutes.',
  'The strike by 4,000 students ended on Friday.',
  'About 12,000 people attended the concert.',
  'The flood killed 300 people.',
  'Wages rose 3.5 percent last year.',
  'The town has 40,000 inhabitants.',
  'The union won a 10 percent raise for its members.',
  'Some 200 passengers were stranded overnight.',
  'The plant makes 2,000 cars a day.',
  'The clinic treated 5,000 patients in 2023.',
  'He worked 60 hours a week.',
  'The minimum wage is $15 an hour.',
  'The factory closed in 1998.',
  'Nearly 3 million viewers watched the debate.',
  'The team hired a new coach after 12 defeats.',
  'Police arrested 14 people.',
  'Inflation fell to 2.9 percent in July.',
  'The bank cut its main rate to 4.25 percent.',
  'The firm lost $3 billion last year.',
  'Ford employs robots.',
  'They met at a jobs fair in 2019.',
];
