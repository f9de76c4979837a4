/** Headings: titles of our own in title case, each with the same words as a sentence has them. */
export const HEADINGS: [heading: string, sentence: string][] = [
  ['Trump Delays Mexico Tariffs Until March', 'Trump delays Mexico tariffs until March'],
  ['Ford To Cut 3,000 Jobs In Germany', 'Ford to cut 3,000 jobs in Germany'],
  ['Apple Pledges $500 Billion To US', 'Apple pledges $500 billion to US'],
  ['China Imposes 34% Tariff On American Soybeans', 'China imposes 34% tariff on American soybeans'],
  ['Intel Scraps Plan For $20 Billion Ohio Plant', 'Intel scraps plan for $20 billion Ohio plant'],
  ['US Trade Deficit With China Widens To $30 Billion', 'US trade deficit with China widens to $30 billion'],
  ['Unemployment Rate Falls To 3.9 Percent In May', 'Unemployment rate falls to 3.9 percent in May'],
  ['Employers Added 175,000 Jobs In April', 'Employers added 175,000 jobs in April'],
  ['Boeing Lays Off 2,500 Workers In Washington State', 'Boeing lays off 2,500 workers in Washington state'],
  [
    'Toyota Plans To Hire 1,500 Workers At Kentucky Factory',
    'Toyota plans to hire 1,500 workers at Kentucky factory',
  ],
  ['EU Threatens Duties On $28 Billion Of US Goods', 'EU threatens duties on $28 billion of US goods'],
  ['German Exports To China Fell 8% Last Year', 'German exports to China fell 8% last year'],
  ['Canada Drops Retaliatory Tariffs On Orange Juice', 'Canada drops retaliatory tariffs on orange juice'],
  ['Hyundai To Invest $10 Billion In Georgia By 2027', 'Hyundai to invest $10 billion in Georgia by 2027'],
  ['Microsoft Cuts 10,000 Jobs As Growth Slows', 'Microsoft cuts 10,000 jobs as growth slows'],
  [
    'Biden Raises Tariffs On Chinese Electric Cars To 100%',
    'Biden raises tariffs on Chinese electric cars to 100%',
  ],
  ['Trump Vows To Bring Back Manufacturing Jobs', 'Trump vows to bring back manufacturing jobs'],
  [
    'Steel Mill Closure Will Cost 900 Jobs, Union Warns',
    'Steel mill closure will cost 900 jobs, union warns',
  ],
  ['Tariffs May Cost 400,000 Jobs, Study Finds', 'Tariffs may cost 400,000 jobs, study finds'],
  [
    'Volkswagen Doubles Investment In Tennessee Plant To $2 Billion',
    'Volkswagen doubles investment in Tennessee plant to $2 billion',
  ],
  ['India Cuts Import Duty On Gold To 6%', 'India cuts import duty on gold to 6%'],
  ['Stellantis Shelves Plan To Reopen Illinois Plant', 'Stellantis shelves plan to reopen Illinois plant'],
  ['Amazon Will Hire 250,000 Seasonal Workers', 'Amazon will hire 250,000 seasonal workers'],
  ['Jobless Claims Rise By 8,000 To 231,000', 'Jobless claims rise by 8,000 to 231,000'],
  ['Trump Threatens 50% Tariff On EU From June 1', 'Trump threatens 50% tariff on EU from June 1'],
  ['GM Keeps Promise To Add 700 Jobs In Michigan', 'GM keeps promise to add 700 jobs in Michigan'],
  ['UK Imports From Norway Jump 30%', 'UK imports from Norway jump 30%'],
  [
    'Chinese Carmaker To Build Plant In Spain, Creating 5,000 Jobs',
    'Chinese carmaker to build plant in Spain, creating 5,000 jobs',
  ],
  [
    'White House Says Tariffs Will Raise $600 Billion A Year',
    'White House says tariffs will raise $600 billion a year',
  ],
  [
    'Union Says Boeing Will Cut 900 Jobs In Seattle By End Of Year',
    'Union says Boeing will cut 900 jobs in Seattle by end of year',
  ],
  [
    'Tariff On Canadian Lumber Rises To 35 Percent From March 1',
    'Tariff on Canadian lumber rises to 35 percent from March 1',
  ],
  [
    'Economists Expect Payrolls To Grow By 150,000 In June',
    'Economists expect payrolls to grow by 150,000 in June',
  ],
  ['Germany Lost 120,000 Factory Jobs Since 2019', 'Germany lost 120,000 factory jobs since 2019'],
  [
    'Tesla Supplier Panasonic Delays $4 Billion Kansas Battery Plant',
    'Tesla supplier Panasonic delays $4 billion Kansas battery plant',
  ],
  [
    'Exports Of Cars To Mexico Down 12 Percent Since January',
    'Exports of cars to Mexico down 12 percent since January',
  ],
  [
    'Nissan And Honda Plan To Build 400,000 Cars In Ohio',
    'Nissan and Honda plan to build 400,000 cars in Ohio',
  ],
  [
    'If Mexico Does Not Act, Trump Will Impose 25% Tariffs',
    'If Mexico does not act, Trump will impose 25% tariffs',
  ],
  ['Senate Report Finds Trade Pact Cost 85,000 Jobs', 'Senate report finds trade pact cost 85,000 jobs'],
  ['Trade Gap Narrows As Imports From China Fall 20%', 'Trade gap narrows as imports from China fall 20%'],
  [
    'More Than 4,000 Steel Workers To Lose Jobs At Port Talbot',
    'More than 4,000 steel workers to lose jobs at Port Talbot',
  ],
  ['Governor Promises 10,000 New Jobs By 2030', 'Governor promises 10,000 new jobs by 2030'],
  ['Mexico Puts 30 Percent Tariff On American Corn', 'Mexico puts 30 percent tariff on American corn'],
  ['Ohio Added 12,000 Jobs Between January And March', 'Ohio added 12,000 jobs between January and March'],
  [
    'Pfizer Will Spend $70 Billion On U.S. Plants, CEO Says',
    'Pfizer will spend $70 billion on U.S. plants, CEO says',
  ],
  ['Court Strikes Down Trump Tariffs On Steel', 'Court strikes down Trump tariffs on steel'],
  [
    'Retailers Warn Tariffs Could Push Prices Up And Cost 200,000 Jobs',
    'Retailers warn tariffs could push prices up and cost 200,000 jobs',
  ],
  [
    'Brazil And Argentina Agree To Lower Tariffs To 10 Percent',
    'Brazil and Argentina agree to lower tariffs to 10 percent',
  ],
  [
    'Commerce Department: Trade Deficit Hit $70 Billion In April',
    'Commerce Department: trade deficit hit $70 billion in April',
  ],
];

/** Unknown to every list, and told by the text below the heading. */
export const TOLD_BELOW: [heading: string, sentence: string, text: string][] = [
  [
    'Governor Says Battery Plant Will Create 2,000 Jobs',
    'Governor says battery plant will create 2,000 jobs',
    'The battery plant is the third of its kind.',
  ],
  [
    'Japan Agrees To Buy $8 Billion In Farm Goods',
    'Japan agrees to buy $8 billion in farm goods',
    'Tokyo has bought farm goods before.',
  ],
  [
    'Swiss Watch Exports Plunge 25% After US Tariff',
    'Swiss watch exports plunge 25% after US tariff',
    'The watch makers had feared as much.',
  ],
];

/** Many capitals, and yet a sentence like any other. */
export const NOT_HEADINGS: string[] = [
  'Ford, GM and Stellantis Workers in Ohio and Michigan have met.',
  'Canadian Prime Minister Mark Carney met President Donald Trump in Washington on Friday.',
  'Mr. Trump, Mr. Xi and Mrs. Lopes agreed.',
  'The United States-Mexico-Canada Agreement took effect.',
  'Halden Group and Tarn Works Ltd',
  'Ford to cut 3,000 jobs in Germany',
  'BREAKING: Ford to cut 3,000 jobs in Germany',
];
