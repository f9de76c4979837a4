/** Longer names: sentences of our own whose actor's name begins with a known company's, as written, and its entity where it is the same. */
export const LONGER_NAMES: [text: string, actor: string, entity: string | null][] = [
  // others than the company whose name they begin with, or unsure
  ['Tata Motors will invest $2 billion in Ohio.', 'Tata Motors', null],
  ['Hyundai Motors pledged to create 8,000 jobs in Georgia.', 'Hyundai Motors', null],
  ['Tata Consultancy Services plans to hire 40,000 workers.', 'Tata Consultancy Services', null],
  ['Tata Autocomp Systems plans to hire 400 workers.', 'Tata Autocomp Systems', null],
  ['Infosys Technologies will hire 10,000 workers.', 'Infosys Technologies', null],
  ['Apple Computer will invest $500 million in Texas.', 'Apple Computer', null],
  ['Foxconn Industrial Internet will invest $2 billion in Wisconsin.', 'Foxconn Industrial Internet', null],
  ['Intel Foundry Services plans to spend $5 billion.', 'Intel Foundry Services', null],
  // the same with a legal ending, or by an alias of its own
  ['Ford Motor Co. will invest $2 billion in Ohio.', 'Ford Motor Co', 'ford'],
  ['Carrier Corp. said it would keep 1,100 jobs.', 'Carrier Corp', 'carrier'],
  ['General Motors will invest $2 billion in Ohio.', 'General Motors', 'general-motors'],
  // what only stands behind the name is no part of it
  ['Boeing Monday said it would cut 4,500 jobs.', 'Boeing', 'boeing'],
  ['Ford Says It Will Invest $2 Billion in Ohio', 'Ford', 'ford'],
  ['Foxconn Promises 13,000 Jobs in Wisconsin', 'Foxconn', 'foxconn'],
];
