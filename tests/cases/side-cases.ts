/** Sides: sentences of our own with the place and partner of their first claim; an empty list where none may be read. */

export type SideCase = { text: string; place?: string[]; partner?: string[] };

/** Codes where there are any, else the words. */
export const SITE_CASES: SideCase[] = [
  { text: 'Brixley Foods will build a $90 million bakery outside Tamworth.', place: ['Tamworth'] },
  { text: 'The union said the Colwick site employs 640 people.', place: ['Colwick'] },
  { text: 'The glassmaker will cut 210 jobs at the Harrow Bend furnace plant.', place: ['Harrow Bend'] },
  { text: 'The group promised to invest £40m in the Polish town of Elblag.', place: ['Elblag'] },
  { text: 'The insurer will create 300 jobs in London.', place: ['GB'] },
  { text: 'The Danish pump maker will hire 75 people in Ohio.', place: ['US-OH'] },
  { text: 'The Norwegian ferry group has cut 120 jobs.', place: [] },
  { text: 'The utility put $40 million into AI and hired 60 engineers.', place: [] },
  { text: 'Ministers in Lisbon said the yard would take on 400 people.', place: [] },
  { text: 'Speaking at a fair in Toledo, the candidate vowed to create 5,000 jobs.', place: [] },
];

export const AREA_CASES: SideCase[] = [
  { text: 'Unemployment in the county rose to 7.4 percent in March.', place: ['the county'] },
  { text: 'The mill supports 2,300 jobs in three parishes.', place: ['three parishes'] },
  { text: 'This state was losing 4,000 jobs a month.', place: ['This state'] },
  { text: 'He vowed to bring 8,000 mining jobs back to the north.', place: ['the north'] },
  { text: 'The retailer cut 3,500 jobs worldwide.', place: ['worldwide'] },
  { text: "The region's exports fell 6 percent last year.", place: ['The region'] },
  { text: 'The dam brought 900 jobs to the Kettle Valley.', place: ['the Kettle Valley'] },
  // the text says which
  {
    text: 'Employers in the state added 9,400 jobs in May, the Oregon labor office said.',
    place: ['US-OR'],
  },
  { text: 'Iowa has had a hard year. The state lost 6,100 jobs in June.', place: ['US-IA'] },
  {
    text: 'Campaigning in Ohio and Iowa, he said the state had lost 6,100 jobs.',
    place: ['the state'],
  },
  {
    text: 'Varley opened a mill in Dundry in 2019. It employs 90 people in the town.',
    place: ['Dundry'],
  },
  // not a place: it qualifies, speaks, or is what something is compared within
  { text: 'State officials said the mill would cut 300 jobs.', place: [] },
  { text: 'The city said the depot would employ 85 people.', place: [] },
  { text: 'It is the largest hospital in the country, with 9,000 employees.', place: [] },
];

export const BEFORE_CASES: SideCase[] = [
  {
    text: 'The U.S. trade deficit widened in May. Economists had expected calm. Imports rose 2 percent to $290 billion.',
    place: ['US'],
  },
  { text: 'Prices rose in Spain and in Italy. Imports rose 2 percent to $290 billion.', place: [] },
];

export const TARIFF_CASES: SideCase[] = [
  { text: 'Chilean grapes will face a 12 percent duty from May.', partner: ['CL'] },
  { text: 'Steel made in Brazil faces an EU duty of 18 percent.', place: ['EU'], partner: ['BR'] },
  {
    text: 'Products of Norway shall be subject to an additional 15 percent duty.',
    partner: ['NO'],
  },
  { text: 'The duty on tractors entering Kenya is 25 percent.', place: ['KE'] },
  { text: 'If Peru does not sign, it will pay a 20 percent tariff.', partner: ['PE'] },
  {
    text: 'Canada will put tariffs of 10 percent on 4 billion Canadian dollars of Danish goods.',
    partner: ['DK'],
  },
  {
    text: 'The ministry put a 9 percent duty on Thai rice. The duty could rise to 14 percent in July.',
    partner: ['TH'],
  },
  { text: 'If China imposes a 20 percent tariff, prices will rise.', partner: [] },
  { text: 'He would slap duties on all remaining imports from the Asian nation.', partner: [] },
  { text: 'Peru will put a 25 percent tariff on goods from the South American country.', partner: [] },
  {
    text: 'Peru will put a 25 percent tariff on goods from South American countries.',
    partner: ['South American'],
  },
  // those who pay at home are not the other side
  { text: 'American importers pay a 25 percent tariff on the parts.', partner: [] },
];

export const TRADE_CASES: SideCase[] = [
  {
    text: 'Trade between Ghana and the Netherlands was worth $900 million last year.',
    place: ['GH'],
    partner: ['NL'],
  },
  {
    text: 'Chile supplies 40 percent of the copper that Japan imports.',
    place: ['JP'],
    partner: ['CL'],
  },
  { text: 'China imported $7 billion of Australian barley last year.', place: ['CN'], partner: ['AU'] },
  {
    text: 'About 30 percent of British exports went to the rest of the bloc.',
    place: ['GB'],
    partner: ['the bloc'],
  },
];

export const NAME_CASES: SideCase[] = [
  { text: 'The brewer will hire 60 people in Tarbury, Kentucky.', place: ['US-KY'] },
  { text: 'The plan would put 4,000 Iowans out of work.', place: ['US-IA'] },
  { text: 'Ugandan coffee exports rose 8 percent last year.', place: ['UG'] },
];

/** Nobody is on both sides; what a place is compared with, or kept from, is on none; a quarter is no town. */
export const ONE_SIDE_CASES: SideCase[] = [
  { text: 'China agreed to buy $200 billion of American goods.', place: [], partner: ['US'] },
  { text: 'Japan promised to buy $40 billion of Australian coal.', place: [], partner: ['AU'] },
  {
    text: "Mexico's exports to the U.S. rose 5% to $45 billion, overtaking China's.",
    place: ['MX'],
    partner: ['US'],
  },
  {
    text: 'The firm will keep 800 jobs in Indiana instead of moving them to Mexico.',
    place: ['US-IN'],
  },
  { text: 'The firm will build the $2 billion plant in Ohio rather than in Mexico.', place: ['US-OH'] },
  { text: 'The firm cut 500 jobs in H2 2022.', place: [] },
  { text: 'Tata will invest $2 billion in Q4 FY22.', place: [] },
];
