/** What budgets and boards give, and what is to be made: for each rule what it must find and what it must not. */
import type { RuleCases } from './case';

export const BUDGET_CASES: RuleCases[] = [
  {
    rule: 'pledge/set-aside',
    yes: [
      'Some $900 million of the rail budget has been earmarked for new signals, the minister said.',
      'The budget allocates £240 million to new schools in the north.',
      'The government has decided to provide an outlay of Rs 4,100 crore for irrigation.',
    ],
    no: [
      'Some $900 million has been earmarked for victims of the flood, a relief fund said.',
      'Seats for 900 guests were set aside.',
    ],
  },
  {
    rule: 'pledge/budget-gives',
    yes: [
      'The budget puts $60 million over three years into apprenticeships.',
      'The budget vote for health rises to $57.9 million in the coming year.',
      'Public expenditure is budgeted to grow by about $200 million, to $1,400 million.',
    ],
    no: [
      'The plan gives members a discount of $40.',
      'Under the settlement the plan provides $90 million in fines.',
    ],
  },
  {
    rule: 'pledge/law-invests',
    yes: [
      'She has introduced a bill that would invest $400 billion in water mains.',
      'The port is setting up a plant for fish at a cost of Rs 640 crore.',
    ],
    no: ['The law would cost $400 billion, critics say.'],
  },
  {
    rule: 'pledge/capital-budget',
    yes: [
      'The board approved a capital budget of $1.9 billion for next year.',
      'Norfield cut its capital spending by $700 million as orders fell.',
    ],
    no: ['The board approved the minutes of its last meeting at 9 a.m.', 'Rain cut the harvest by a third.'],
  },
  {
    rule: 'pledge/schedule-revised',
    yes: [
      'The carmaker raised its fourth-quarter production schedule by 18,000 trucks.',
      'Norfield has cut its build plan for the spring by 9,000 vans.',
    ],
    no: ['The network cut its autumn schedule by two shows.'],
  },
  {
    rule: 'pledge/more-to-follow',
    yes: [
      'Vietnam agreed to buy 2 million tonnes of wheat this year, followed by at least 3 million tonnes annually.',
    ],
    no: ['The ship carried 2 million tonnes of ore, followed by barges with 3 million tonnes.'],
  },
  {
    rule: 'tariff/to-nothing',
    yes: ['Tariffs on Norwegian ships were lowered to zero on Monday.'],
    no: ['Interest on the loan fell to zero in March.'],
  },
  {
    rule: 'tariff/charged',
    yes: [
      'We are charging them 30 percent on $90 billion of imports, he said.',
      'Every truck that crosses the border will be charged a 20 percent tax, the president said of imports.',
    ],
    no: ['The bank charged him 12 percent on the loan.', 'The fund charges 2 percent of profits in fees.'],
  },
];
