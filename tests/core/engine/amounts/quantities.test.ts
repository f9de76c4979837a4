/** Numbers as news writes them, and what is none: each sentence with the amounts that must be read in it. */
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../../src/core/engine/amounts/quantities';
import { findTokens } from '../../../../src/core/engine/tokens';

const AMOUNTS: [sentence: string, ...amounts: string[]][] = [
  ['It cut 214K jobs.', '214000'],
  ['Exports came to £1.4tn.', '1400000000000 GBP'],
  ['A million and a half people work there.', '1500000'],
  ['The sum is 1 trillion 700 billion yuan.', '1700000000000 CNY'],
  ['It will hire two hundred and fifty thousand people.', '250000'],
  ['It will hire a hundred and fifty people.', '150'],
  ['It will hire one hundred and six people.', '106'],
  ['Another thousand workers will go.', '1000'],
  ['It will spend an additional hundred billion dollars.', '100000000000 USD'],
  ['The number rose by 210,000 to 2.47 million.', '210000', '2470000'],
  ['The gap narrowed by $1.1 billion to $7.2 billion.', '1100000000 USD', '7200000000 USD'],
  ['The rate is 20 to 25 percent.', '20-25 percent'],
  ['It rose by 20 to 25 percent.', '20-25 percent'],
  ['Two-thirds of exports went there.', '66.6666666667 percent'],
  ['One in eight workers is idle.', '12.5 percent'],
  ['It will spend Rs 7,725 cr.', '77250000000 INR'],
  ['It will spend 20 lakh rupees.', '2000000 INR'],
  ['It will spend Rs. 7,725 cr.', '77250000000 INR'],
  ['It will spend Rs 12,34,567.', '1234567 INR'],
  ['Some 10-15,000 people came.', '10000-15000'],
  ['Some 2-1,200 people came.', '2', '1200'],
  ['In 2019 300 people came.', '300'],
  ['It has 12 400 000 people.', '12400000'],
  ['It has 12 400 sheep.', '12', '400'],
  ['Exports grew to R21.6bn.', '21600000000 ZAR'],
  ['Firms put in RM6.2 billion.', '6200000000 MYR'],
  ['The duty is ₱349 a ton.', '349 PHP'],
  ['The sum is 1\u00a0500\u00a0000.5 yen.', '1500000.5 JPY'],
  ['The state holds 123456789012345 crowns for 500 people.', '123456789012000', '500'],
  ['The rate is 3.14159265358979323846264338 percent.', '3.14159265359 percent'],
  ['A$5bn and US$3m were spent.', '5000000000 AUD', '3000000 USD'],
];

const NONE = [
  'Section 232 applies.',
  'The 737 Max flew in 2019.',
  'The G20 met in May.',
  'N95 masks are sold there.',
  'Dial 555-0123.',
  'Write or call (1-800-555-0123).',
  // of a run too long for an amount no tail is one either
  'It employs 1234567890123456 people.',
  'It employs 12345678901234567890500 people.',
  'It employs 12,345,678,901,234,567,890,123,456,789,012,345,500 people.',
  'It employs 12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890\u00a0500 people.',
  'It spent $12345678901234567890500 million.',
  `It employs ${'7'.repeat(500)}500 people.`,
];

const read = (sentence: string): string[] =>
  findAmounts(findTokens(sentence, { start: 0, end: sentence.length })).map(({ value, max, unit }) =>
    [
      [value, max]
        .filter((one) => one !== undefined)
        .map((one) => Number(one.toPrecision(12)))
        .join('-'),
      unit,
    ]
      .join(' ')
      .trim(),
  );

describe('amounts', () => {
  it.each(AMOUNTS)('%s', (sentence, ...amounts) => {
    expect(read(sentence)).toEqual(amounts);
  });
  it.each(NONE)('none: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
  it('none in a run of digits that the end of a sentence cuts', () => {
    const text = `It employs ${'7'.repeat(20)}500 people.`;
    const cut = text.indexOf('500');
    for (const span of [
      { start: 0, end: cut - 18 },
      { start: cut, end: text.length },
    ])
      expect(findAmounts(findTokens(text, span))).toEqual([]);
  });
});
