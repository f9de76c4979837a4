/**
 * Number words: the words that numbers are written in, with their values.
 *
 * In:  nothing.
 * Out: small numbers, tens, sizes, parts in percent, crowds, multiples as a change in percent.
 * Limit: English; an ordinal is a part only from the third to the tenth, the twelfth and the twentieth.
 */
export type CrowdBound = 'tens' | 'hundreds' | 'thousands' | 'millions' | 'at_least';

export const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
export const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);
export const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dozen', 12],
]);
/** Single letters that are a size only when they touch the figures: `10m`, `214K`. */
export const LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);
export const PARTS = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 100 / 3],
  ['thirds', 100 / 3],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['sixth', 100 / 6],
  ['sixths', 100 / 6],
  ['seventh', 100 / 7],
  ['sevenths', 100 / 7],
  ['eighth', 12.5],
  ['eighths', 12.5],
  ['ninth', 100 / 9],
  ['ninths', 100 / 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 100 / 12],
  ['twentieth', 5],
]);
export const CROWDS = new Map<string, { value: number; bound: CrowdBound }>([
  ['dozens', { value: 12, bound: 'at_least' }],
  ['scores', { value: 20, bound: 'at_least' }],
  ['tens', { value: 10, bound: 'tens' }],
  ['hundreds', { value: 1e2, bound: 'hundreds' }],
  ['thousands', { value: 1e3, bound: 'thousands' }],
  ['millions', { value: 1e6, bound: 'millions' }],
  ['billions', { value: 1e9, bound: 'at_least' }],
  ['trillions', { value: 1e12, bound: 'at_least' }],
]);

export const MULTIPLES = new Map([
  ['doubled', 100],
  ['doubling', 100],
  ['tripled', 200],
  ['tripling', 200],
  ['trebled', 200],
  ['trebling', 200],
  ['quadrupled', 300],
  ['quadrupling', 300],
  ['halved', 50],
  ['halving', 50],
]);

/** The same as verbs in their plain form, which are adjectives and nouns as often: "to double", "double the price". */
export const PLAIN_MULTIPLES = new Map([
  ['double', 100],
  ['triple', 200],
  ['treble', 200],
  ['quadruple', 300],
  ['halve', 50],
]);

export const FEW = new Map([
  ['few', 1],
  ['several', 1],
  ['couple', 2],
]);
