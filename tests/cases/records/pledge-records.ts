/** Pledges: sentences of our own with what the record of each must say. One line a claim; `-` where there is no number. */
import type { Told } from '../told';

export const PLEDGE_RECORDS: Told[] = [
  // commitments in plain words
  [
    'The carmaker Velden plans to invest $2.4 billion in a battery plant in Tennessee.',
    'pledge made investment 2.4e9 USD',
    { place: ['US-TN'] },
  ],
  [
    'Marlow Foods will add 350 jobs at its Leeds bakery by the end of 2027.',
    'pledge made jobs 350 jobs',
    { actor: 'Marlow Foods', deadline: '2027' },
  ],
  [
    'Brightwater said on Tuesday it intends to hire 1,200 engineers in Poland over the next three years.',
    'pledge made jobs 1200 jobs',
    { actor: 'Brightwater', place: ['PL'] },
  ],
  ['The chipmaker is committing €5 billion to a new factory near Dresden.', 'pledge made investment 5e9 EUR'],
  [
    'Under the deal, Kestrel Aerospace must keep at least 4,000 jobs in Quebec until 2030.',
    'pledge made jobs 4000 jobs',
    { bound: 'at_least', actor: 'Kestrel Aerospace', place: ['CA-QC'] },
  ],
  [
    'Orion Steel has agreed to spend $600 million upgrading its mills in Pennsylvania.',
    'pledge made spending 600e6 USD',
    { actor: 'Orion Steel', place: ['US-PA'] },
  ],
  [
    'Tessaro announced plans for a $1.1 billion assembly plant in Kansas that would employ 2,000 people.',
    'pledge made investment 1.1e9 USD',
    { second: 'pledge made jobs 2000 jobs' },
  ],
  [
    'The prime minister vowed to create half a million green jobs by 2030.',
    'pledge made jobs 500000 jobs',
    { deadline: '2030' },
  ],
  [
    'Hollis promised 10,000 new manufacturing jobs during his first term.',
    'pledge made jobs 10000 jobs',
    { actor: 'Hollis' },
  ],
  [
    'The company has pledged some $750 million to expand its plant in Ohio.',
    'pledge made investment 750e6 USD',
    { place: ['US-OH'] },
  ],
  [
    'Norvik Group is to open a warehouse in Essex, creating 600 jobs.',
    'pledge made plants - -',
    { actor: 'Norvik Group', second: 'pledge made jobs 600 jobs' },
  ],
  [
    'A Japanese supplier will build a $300 million plant in Alabama, bringing 450 jobs to the county.',
    'pledge made investment 300e6 USD',
    { second: 'pledge made jobs 450 jobs' },
  ],
  [
    'Lumen Motors is investing $900m in its Sunderland factory.',
    'pledge made investment 900e6 USD',
    { actor: 'Lumen Motors' },
  ],
  [
    'South Korea pledged to buy an additional $10 billion of American farm goods.',
    'pledge made purchases 10e9 USD',
    { actor: 'South Korea' },
  ],
  [
    'Beijing has committed to purchase 25 million tons of American soybeans a year.',
    'pledge made purchases 25e6 tons',
    { actor: 'Beijing', loose: true },
  ],
  [
    'The airline will order 100 jets from Boeing, a deal worth $12 billion at list prices.',
    'pledge made purchases 100 jets',
    { second: 'pledge made purchases 12e9 USD' },
  ],
  [
    '“We will bring 5,000 jobs back to this state,” said Laura Penn, the chief executive of Penn Tools.',
    'pledge made jobs 5000 jobs',
    { speaker: 'Laura Penn' },
  ],
  [
    'The group said it would move production of its vans from Mexico to Michigan.',
    'pledge made production - -',
    { place: ['US-MI'], loose: true },
  ],
  ['The president promised to eliminate the trade deficit within four years.', 'pledge made deficit - -'],
  [
    'Delacroix SA, a French glassmaker, unveiled a €200 million investment in Lyon that will create 150 posts.',
    'pledge made investment 200e6 EUR',
    { second: 'pledge made jobs 150 jobs' },
  ],
  [
    'The two firms will jointly invest £3bn in offshore wind, supporting 7,000 jobs.',
    'pledge made investment 3e9 GBP',
    { second: 'jobs projected supported 7000 jobs' },
  ],
  [
    'Up to 800 people will be hired at the new data centre.',
    'pledge made jobs 800 jobs',
    { bound: 'at_most' },
  ],
  [
    'More than 2,500 jobs will be created at the site over five years, the company said.',
    'pledge made jobs 2500 jobs',
    { bound: 'at_least' },
  ],
  [
    'A $5 billion investment in semiconductor plants was announced by Halden in March.',
    'pledge made investment 5e9 USD',
    { actor: 'Halden' },
  ],
  ['Its promise of 3,000 jobs won the company $200 million in tax breaks.', 'pledge made jobs 3000 jobs'],
  // renewed, raised, cut
  [
    'The group reaffirmed its commitment to invest $4 billion in Georgia.',
    'pledge reaffirmed investment 4e9 USD',
    { place: ['US-GA'] },
  ],
  [
    'Executives repeated on Friday that the plant would employ 1,500 people.',
    'pledge reaffirmed jobs 1500 jobs',
    { loose: true },
  ],
  [
    'Halden raised its planned U.S. investment to $9 billion from $6 billion.',
    'pledge raised investment 9e9 USD',
    { previous: 6e9, actor: 'Halden' },
  ],
  ['Ravel increased its hiring target to 5,000 workers.', 'pledge raised jobs 5000 jobs', { actor: 'Ravel' }],
  ['The brewer doubled its pledge to $2 billion.', 'pledge raised investment 2e9 USD', { loose: true }],
  [
    'The company has scaled back its plan to create 4,000 jobs to just 900.',
    'pledge reduced jobs 900 jobs',
    { loose: true },
  ],
  [
    'Foxglove cut its planned investment in the Arizona plant to $1.2 billion.',
    'pledge reduced investment 1.2e9 USD',
    { actor: 'Foxglove' },
  ],
  [
    'Instead of the 2,000 jobs it promised, the firm now says it will create 700.',
    'pledge reduced jobs 2000 jobs',
    { second: 'pledge made jobs 700 jobs' },
  ],
  // given up, broken
  [
    'Tallow Energy has abandoned plans to build a $3 billion refinery in Texas.',
    'pledge scrapped investment 3e9 USD',
    { actor: 'Tallow Energy', place: ['US-TX'] },
  ],
  [
    'The company cancelled a $500 million expansion that would have created 400 jobs.',
    'pledge scrapped investment 500e6 USD',
    { second: 'pledge scrapped jobs 400 jobs' },
  ],
  [
    'Ferris Motors said it was pausing its $2 billion electric truck plant in Ontario.',
    'pledge scrapped investment 2e9 USD',
    { actor: 'Ferris Motors', place: ['CA-ON'] },
  ],
  ['The promised 1,000 jobs never materialised.', 'pledge broken jobs 1000 jobs'],
  [
    'Eight years on, the plant employs 260 people, far short of the 3,000 jobs the company had promised.',
    'jobs stated employed 260 jobs',
    { second: 'pledge broken jobs 3000 jobs' },
  ],
  [
    'The firm failed to deliver the 500 jobs it had pledged in return for the grant.',
    'pledge broken jobs 500 jobs',
  ],
  [
    'Quarry Holdings broke its promise to keep 1,200 jobs in Leipzig.',
    'pledge broken jobs 1200 jobs',
    { actor: 'Quarry Holdings' },
  ],
  ['Plans for a $700 million paper mill were shelved last week.', 'pledge scrapped investment 700e6 USD'],
  [
    'The minister dropped his promise to cut the deficit to 3 percent by 2026.',
    'pledge scrapped deficit 3 percent',
    { loose: true },
  ],
  [
    'Sable Air withdrew its commitment to hire 600 pilots.',
    'pledge scrapped jobs 600 jobs',
    { actor: 'Sable Air' },
  ],
  // kept
  [
    'The company has met its pledge to create 1,500 jobs in Ohio two years early.',
    'pledge kept jobs 1500 jobs',
    { place: ['US-OH'] },
  ],
  ['Varga made good on its promise to hire 800 veterans.', 'pledge kept jobs 800 jobs', { actor: 'Varga' }],
  [
    'The retailer has fulfilled its commitment to buy $50 billion of American-made goods.',
    'pledge kept purchases 50e9 USD',
  ],
  // doubted
  [
    'Analysts doubt that the company will create the 13,000 jobs it has promised.',
    'pledge doubted jobs 13000 jobs',
  ],
  ['Economists were sceptical of the promise to create a million jobs.', 'pledge doubted jobs 1e6 jobs'],
  ['Critics say the pledge of 20,000 jobs is unrealistic.', 'pledge doubted jobs 20000 jobs'],
  [
    'It is unlikely that the firm will ever invest the full $10 billion, said one adviser.',
    'pledge doubted investment 10e9 USD',
    { loose: true },
  ],
  // conditional
  [
    'If the tax credit is extended, Solara will build a $1 billion plant in Nevada.',
    'pledge conditional investment 1e9 USD',
    { actor: 'Solara', place: ['US-NV'] },
  ],
  [
    'Corvane said it would add 2,000 jobs only if the merger was approved.',
    'pledge conditional jobs 2000 jobs',
    { actor: 'Corvane' },
  ],
  [
    'Provided that the state pays for the road, the company will hire 300 people.',
    'pledge conditional jobs 300 jobs',
  ],
  [
    'The group would invest $5 billion in Scotland unless ministers impose a windfall tax.',
    'pledge conditional investment 5e9 USD',
  ],
  // headlines
  ['Velden to invest $2bn in Tennessee battery plant', 'pledge made investment 2e9 USD', { actor: 'Velden' }],
  ['Samsa vows 5,000 new jobs in Texas', 'pledge made jobs 5000 jobs', { place: ['US-TX'] }],
  ['Halden scraps $4bn chip plant', 'pledge scrapped investment 4e9 USD', { actor: 'Halden' }],
  ['Ravel plans 1,200 jobs in Cork', 'pledge made jobs 1200 jobs', { actor: 'Ravel' }],
  [
    'Truckmaker Orlen pledges $800 million for Indiana factory',
    'pledge made investment 800e6 USD',
    { place: ['US-IN'] },
  ],
  ['Tech giant to create 3,000 jobs in Dublin', 'pledge made jobs 3000 jobs'],
  ['900 jobs promised as brewer expands', 'pledge made jobs 900 jobs'],
  // reported and quoted
  [
    '“Over the next decade we are going to invest $20 billion in American factories,” Mr. Haas told reporters.',
    'pledge made investment 20e9 USD',
    { speaker: 'Haas' },
  ],
  [
    'According to the ministry, the Turkish group will employ 2,200 people in Sofia.',
    'pledge made jobs 2200 jobs',
  ],
  [
    'Ms. Adair, who campaigned on a promise to create 250,000 jobs, lost the election.',
    'pledge made jobs 250000 jobs',
  ],
  [
    'The White House said that Saudi Arabia would invest $600 billion in the United States.',
    'pledge made investment 600e9 USD',
    { actor: 'Saudi Arabia', place: ['US'] },
  ],
  [
    'Germany and France jointly pledged to spend €1 trillion on defence by 2035.',
    'pledge made spending 1e12 EUR',
    { loose: true },
  ],
  [
    'The bank said in a statement that it aims to lend $100 billion to small firms and hire 1,000 advisers.',
    'pledge made jobs 1000 jobs',
    { loose: true },
  ],
  [
    'Speaking in Detroit, Candidate Ruiz promised to bring back 2 million factory jobs.',
    'pledge made jobs 2e6 jobs',
    { loose: true },
  ],
  [
    'The utility has set itself a target of recruiting 2,000 apprentices by 2028.',
    'pledge made jobs 2000 jobs',
    { deadline: '2028' },
  ],
  // whose goods, and where not
  [
    'China undertakes to buy an extra $200 billion of American goods over two years.',
    'pledge made purchases 200e9 USD',
    { partner: ['US'], actor: 'China' },
  ],
  [
    'Harlan Foods will hire 310 people at its Boise plant by next March, a spokesman in Cologne said.',
    'pledge made jobs 310 jobs',
    { place: ['Boise'], deadline: '2027-03', published: '2026-06-15' },
  ],
];

/** Sentences without a pledge, though they look like one. */
