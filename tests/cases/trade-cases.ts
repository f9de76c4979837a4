/** Trade: yes and no, rule by rule. */
import type { RuleCases } from './case';

export const TRADE_CASES: RuleCases[] = [
  {
    rule: 'trade/level',
    yes: [
      'US exports to China came to $188 billion in 2017.',
      'The trade deficit with Mexico was $152bn last year.',
      'Germany sold goods worth 1.4 trillion euros abroad; its exports were €1.56 trillion.',
      'Imports of steel totaled $29 billion.',
      'Japan posted a trade surplus of 630 billion yen in March.',
      'The country exported $23bn worth of aluminium to the US.',
      'India shipped 3 million tonnes of rice; exports reached 4.2 million tonnes by May.',
    ],
    no: [
      'The company had sales of $188 billion in 2017.',
      'The budget deficit was $152bn last year.',
      'The club will trade a pitcher for two prospects and $2 million.',
      'Shares worth $3 billion changed hands on the exchange.',
    ],
  },
  {
    rule: 'trade/change',
    yes: [
      'Exports to the EU fell 12 percent in May.',
      'Britain’s imports from China rose by £2.3bn.',
      'The goods deficit widened 4.1% in the second quarter.',
      'A 30 percent drop in soybean exports hurt farmers.',
    ],
    no: ['Output fell 12 percent in May.', 'The shares fell 4.1% in heavy trading.'],
  },
  {
    rule: 'trade/share',
    yes: [
      'Canada accounts for 18 percent of US exports.',
      'About half of the country’s exports go to its neighbours.',
      'Oil makes up 90% of exports.',
    ],
    no: ['Canada has 18 percent of the forests.'],
  },
  {
    rule: 'trade/that-figure',
    yes: ['US exports to China came to $130 billion in 2017. Last year that figure was $120 billion.'],
    no: ['The film took $130 million. Last year that figure was $120 million.'],
  },
];
