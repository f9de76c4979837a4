/** Pledges: yes and no, rule by rule. */
import type { RuleCases } from './case';

export const PLEDGE_CASES: RuleCases[] = [
  {
    rule: 'pledge/jobs',
    yes: [
      'Norfield Motors promised to create 4,000 jobs in Ohio by 2027.',
      'The chipmaker said it would hire 1,200 engineers in Arizona over the next three years.',
      'The governor vowed to bring 25,000 factory jobs back to the state.',
      'Halden Foods plans to add 350 workers at its plant in Iowa.',
      'The retailer committed to hiring 50,000 veterans within five years.',
      'Brandt Steel will keep 900 jobs in Indiana, the company announced on Monday.',
      'The minister unveiled a plan to create half a million jobs before the next election.',
      'Kestrel Air to create 600 jobs at new base in Glasgow',
      'The carmaker is adding 2,000 workers at its plant in Kentucky, it said.',
    ],
    no: [
      'The senator promised to release his tax returns.',
      'She said she would look for a new job in the spring.',
      'The coach vowed to do a better job next season.',
      'The company never promised to create 5,000 jobs.',
      'He promised 20 friends a ride to the game.',
    ],
  },
  {
    rule: 'pledge/investment-announced',
    yes: [
      'Orbita announced a $3 billion investment in its Texas plants.',
      'Danish drugmaker Helvix unveiled a £400m expansion of its site in Kent.',
      'The group announced an investment of $75 million in a new bottling line.',
      'Total investment of 1.2 billion euros was announced for the region.',
    ],
    no: [
      'The pension fund lost $30 million in a failed investment trust.',
      'He runs a $2 billion investment firm in Boston.',
      'The couple put $10,000 into stocks last year.',
    ],
  },
  {
    rule: 'pledge/invest',
    yes: [
      'Marlow Energy will invest $2.4 billion in grid projects through 2030.',
      'The firm plans to spend and invest $900 million in Tennessee.',
      'Tarrant Chemicals is building a $650 million plant in Louisiana.',
      'The two companies agreed to invest ₹500 crore in Gujarat.',
    ],
    no: [
      'My parents invested $40,000 in the house before it burned down.',
      'Analysts said investors should put no more than 5% in gold.',
    ],
  },
  {
    rule: 'pledge/spend',
    yes: [
      'The government promised to spend £350 million on rail works in the north.',
      'Ministers have pledged $90 million for flood defences.',
    ],
    no: [
      'The bank has agreed to pay a $3 million fine over the sales.',
      'Shoppers spent $12 on average this weekend.',
    ],
  },
  {
    rule: 'pledge/purchases',
    yes: [
      'China agreed to buy $40 billion of American farm goods a year.',
      'Beijing has promised to purchase 25 million tons of soybeans.',
      'The airline will buy 60 jets valued at $7 billion.',
    ],
    no: ['Fans bought 60 tickets in a minute.', 'She bought a house for $400,000.'],
  },
  {
    rule: 'pledge/deficit',
    yes: [
      'Mexico pledged to cut its trade deficit with China by $10 billion.',
      'The president promised to eliminate the budget deficit by 2030.',
      'The chancellor vowed to cut the deficit in half within four years.',
    ],
    no: [
      'The trade deficit is a favourite topic of the president.',
      'A sleep deficit cuts output by a third.',
    ],
  },
  {
    rule: 'pledge/multiplied',
    yes: ['The yard plans to triple production at its Bergen plant by 2030.'],
    no: ['Production of the play tripled the prices of its tickets.'],
  },
  {
    rule: 'pledge/spending-multiplied',
    yes: ['The minister promised to double spending on ferries within three years.'],
    no: ['Spending on lunch doubled at the office.'],
  },
  {
    rule: 'pledge/invest-told',
    yes: [
      'Our government will continue to invest in wind energy and new jobs.',
      'The minister vowed to keep investing in the factory towns.',
    ],
    no: ['Readers invest hours in the puzzle.', 'People who invest in stocks lost their jobs.'],
  },
  {
    rule: 'pledge/balanced-budget',
    yes: [
      'The party promised voters a balanced budget.',
      'The chancellor vowed that there would be a balanced budget by 2032.',
    ],
    no: ['Council members praised the balanced budget of last year.'],
  },
  {
    rule: 'pledge/jobs-vague',
    yes: ['He vowed to bring back jobs to the valley.', 'The candidate promised to protect American jobs.'],
    no: ['Bring back the job descriptions by Friday, she said.', 'The union brought back its old logo.'],
  },
  {
    rule: 'pledge/plants',
    yes: [
      'Volta said it will build a battery factory in Georgia.',
      'Sefton Glass plans to open a plant in Poland.',
    ],
    no: ['The children planted a tree.', 'The expanded facility was full on Sunday.'],
  },
  {
    rule: 'pledge/plants-announced',
    yes: [
      'Norfield announced plans for a second factory near Marl.',
      'The directors plan to press ahead with the refinery in Tarrant.',
    ],
    no: ['The council unveiled plans for a skate park.'],
  },
  {
    rule: 'pledge/brought-back',
    yes: [
      'The senator promised to bring manufacturing back to the valley.',
      'Arden Tools said it would bring its production lines home from Vietnam.',
    ],
    no: [
      'The museum will bring the old mill wheel back to life.',
      'Rain brought the mining trail back to its old state.',
    ],
  },
  {
    rule: 'pledge/made-here',
    yes: [
      'The shipbuilder promised to keep building ferries in Port Glasgow.',
      'The drugmaker committed to making the pill at its plant in Cork.',
    ],
    no: ['The bakers keep making bread in the old oven.', 'He vowed to make a home here.'],
  },
  {
    rule: 'pledge/hiring',
    yes: ['The retailer said it would hire more warehouse workers before the holidays.'],
    no: ['Critics asked why nobody hires more nurses.'],
  },
  {
    rule: 'pledge/no-layoffs',
    yes: ['Workers were told that there would be no layoffs before 2031.'],
    no: ['There were no layoffs last year.'],
  },
  {
    rule: 'pledge/back-to-work',
    yes: [
      'The governor vowed to put our steelworkers back to work.',
      'She promised to get laid-off miners back on the job.',
    ],
    no: ['The physiotherapist gets injured workers back on their feet.'],
  },
  {
    rule: 'pledge/plants-kept',
    yes: [
      'The brewer promised that no plant would close before 2030.',
      'Halden Motors promised to keep its Derby plant open.',
      'The company vowed to reopen the smelter at Tarrant.',
    ],
    no: [
      'The director promised that no school would close.',
      'The keeper left the door of the plant room open.',
      'The shops will reopen on Sunday.',
    ],
  },
  {
    rule: 'pledge/plants-dropped',
    yes: [
      'Tarrant Steel has called off its plan to build in Veracruz.',
      'Carlow was told on Friday that the factory plan was off.',
      'Norfield scraps plan for a battery factory in Ohio.',
      'Construction of the chip plant in Marl has been put on hold.',
    ],
    no: [
      'The couple called off their plan to build a pond.',
      'The city scrapped its plan for a swimming pool.',
      'Work on the church roof was halted by rain.',
    ],
  },
  {
    rule: 'pledge/deals-left',
    yes: [
      'The candidate said he would pull out of the trade deal on his first day.',
      'She promised to renegotiate NAFTA.',
    ],
    no: ['The striker will leave the club when his deal runs out.', 'The union pulled out of talks on pay.'],
  },
  {
    rule: 'pledge/deficit-down',
    yes: [
      'The minister promised to balance the budget within five years.',
      'She vowed that the deficit would be gone by 2019.',
      'The chancellor promised to bring the deficit down.',
    ],
    no: ['The household learnt to balance its budget.', 'Analysts asked what brings deficits down.'],
  },
  {
    rule: 'pledge/more-bought',
    yes: [
      'Beijing agreed to increase its purchases of American pork.',
      'China has promised to buy more soybeans from American farmers.',
    ],
    no: ['The cook agreed to take more care with the rice.', 'Shoppers bought more ice cream in July.'],
  },
  {
    rule: 'pledge/reference',
    yes: [
      'Norfield promised to create 4,000 jobs. Two years later it has scrapped the pledge.',
      'The company vowed to hire 500 people. It has now broken that promise, the mayor said.',
      'Ministers promised 20,000 new jobs. The commitment was reaffirmed on Tuesday.',
      'The group pledged $2 billion for the plant. Economists doubt the promise.',
    ],
    no: [
      'He broke his promise to call his mother.',
      'Lawmakers see it as one more broken promise on health care.',
      'They kept their wedding vows for fifty years.',
    ],
  },
];
