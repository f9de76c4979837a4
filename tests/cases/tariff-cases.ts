/** Tariffs: yes and no, rule by rule. */
import type { RuleCases } from './case';

export const TARIFF_CASES: RuleCases[] = [
  {
    rule: 'tariff/rate',
    yes: [
      'The US imposed a 25 percent tariff on imported steel.',
      'Tariffs of 10% on aluminium took effect in June.',
      'Beijing raised tariffs on American cars from 15% to 40%.',
      'Duties on Canadian lumber will rise to 35 percent.',
      'The average tariff is 3.3%.',
    ],
    no: [
      'The phone company raised its roaming tariff by 5 percent.',
      'Fuel duty rose 2 percent in the budget.',
      'Ten percent of officers were on duty.',
      'Stamp duty of 3 percent applies to second homes.',
    ],
  },
  {
    rule: 'tariff/coverage',
    yes: [
      'The president threatened tariffs on $200 billion of Chinese goods.',
      'China answered with duties on $60bn of American products.',
      'Goods worth $34 billion are subject to the new tariffs.',
    ],
    no: ['The sale of $60bn of bonds went well.'],
  },
  {
    rule: 'tariff/receipts',
    yes: ['Tariffs brought in $30 billion last month.', 'The Treasury collected $195bn in tariff revenue.'],
    no: ['The Treasury collected $195bn in income tax.'],
  },
  {
    rule: 'tariff/lifted',
    yes: [
      'Washington will lift its tariffs on Canadian steel.',
      'The planned tariffs on French wine were postponed until July.',
      'The EU suspended its tariffs on American whiskey.',
      'A court struck down the tariffs on furniture.',
      'The duties on Danish cheese have been called off.',
      'Ottawa took its tariffs off American ketchup.',
      'The duties on imports of Omani pipe are hereby suspended until further notice.',
      'Lisbon will drop its countermeasures on American bourbon.',
      'Brazil was given an exemption from the steel tariffs.',
    ],
    no: ['Economists blame the tariffs for higher prices.', 'The tariff schedule was printed in blue.'],
  },
  {
    rule: 'tariff/acts',
    yes: [
      'The tariffs took effect on July 6.',
      'The president said he would impose tariffs on all goods from Mexico.',
      'Tariffs on Brazilian coffee were imposed in August 2025.',
      'The president approved tariffs on washing machines from Korea.',
      'Delhi has raised the duty on palm oil from Malaysia.',
      'The department recommended tariffs on imported cars.',
      'The tariffs on Chilean copper will go up in July.',
    ],
    no: ['Farmers talked about tariffs for an hour.', 'Tariffs are a tax, the economist said.'],
  },
  {
    rule: 'tariff/acts-told',
    yes: [
      'The premier just unveiled sweeping tariffs on a range of Andorran imports.',
      'Oslo hinted that it might meet the duties with levies of its own.',
      'The ministry rolled out broad duties on an array of Lithuanian tiles.',
    ],
    no: [
      'The museum unveiled a portrait of the minister who loved tariffs.',
      'There is little reason to impose tariffs, the economist said.',
    ],
  },
  {
    rule: 'tariff/lowered-told',
    yes: [
      'Tariffs on Norwegian salmon have also been slashed.',
      'Lima will let some cheeses in free of duty.',
      'The pact brought down the duty on raw cashew.',
    ],
    no: ['The officer came down to the lobby while on duty.', 'The duty-free shop has been cut in two.'],
  },
];
