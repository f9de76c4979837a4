/** Sums with units, done by hand: two figures, what is asked of them, and the answer, or that it is refused. */
export type Operation = 'plus' | 'minus' | 'times' | 'percent of' | 'per' | 'total' | 'taking' | 'part of';
type Figure = [value: number, unit: string];
export type ArithmeticCase = [a: Figure, operation: Operation, b: Figure, answer: Figure | 'refused'];

export const ARITHMETIC_CASES: ArithmeticCase[] = [
  // one unit
  [[50_000, 'jobs'], 'plus', [13_000, 'jobs'], [63_000, 'jobs']],
  [[7e9, 'USD'], 'plus', [3e9, 'USD'], [10e9, 'USD']],
  [[3.4, 'percent'], 'plus', [0.6, 'percent'], [4, 'percent']],
  [[507e9, 'USD'], 'minus', [130e9, 'USD'], [377e9, 'USD']],
  [[13_000, 'jobs'], 'minus', [1_454, 'jobs'], [11_546, 'jobs']],
  [[600e9, 'USD'], 'minus', [500e9, 'USD'], [100e9, 'USD']],
  [[1_000_000, 'jobs'], 'times', [50_000, 'jobs'], [20, 'times']],
  [[500e9, 'USD'], 'times', [125e9, 'USD'], [4, 'times']],
  [[65e9, 'EUR'], 'times', [26e9, 'EUR'], [2.5, 'times']],
  [[4_000, 'jobs'], 'percent of', [160_000, 'jobs'], [2.5, 'percent']],
  [[60e9, 'USD'], 'percent of', [240e9, 'USD'], [25, 'percent']],
  [[1_454, 'jobs'], 'percent of', [14_540, 'jobs'], [10, 'percent']],
  [[25, 'percent'], 'part of', [200e9, 'USD'], [50e9, 'USD']],
  [[7, 'percent'], 'part of', [100_000, 'jobs'], [7_000, 'jobs']],
  // rates
  [[1_000_000, 'jobs'], 'per', [5, 'years'], [200_000, 'jobs per years']],
  [[430e9, 'USD'], 'per', [5, 'years'], [86e9, 'USD per years']],
  [[10e9, 'USD'], 'per', [12_500, 'jobs'], [800_000, 'USD per jobs']],
  [[3e9, 'USD'], 'per', [13_000, 'jobs'], [230_769.230_769_230_77, 'USD per jobs']],
  [[5_000, 'jobs per USD 1 billion'], 'total', [130e9, 'USD'], [650_000, 'jobs']],
  [[1_000_000, 'jobs'], 'taking', [5_000, 'jobs per USD 1 billion'], [200e9, 'USD']],
  [[750e9, 'USD'], 'taking', [250e9, 'USD per year'], [3, 'year']],
  [[50_000, 'jobs'], 'taking', [2, 'jobs per plants'], [25_000, 'plants']],
  [[200_000, 'jobs per year'], 'percent of', [2_000_000, 'jobs per year'], [10, 'percent']],
  // refused
  [[50e9, 'USD'], 'plus', [50_000, 'jobs'], 'refused'],
  [[1e9, 'USD'], 'plus', [1e9, 'EUR'], 'refused'],
  [[25, 'percent'], 'plus', [25, 'percentage points'], 'refused'],
  [[10e9, 'USD'], 'minus', [2e9, 'USD per year'], 'refused'],
  [[1_000_000, 'jobs'], 'times', [5, 'years'], 'refused'],
  [[60e9, 'USD'], 'percent of', [0, 'USD'], 'refused'],
  [[25, 'percent'], 'per', [5, 'years'], 'refused'],
  [[5_000, 'jobs per USD 1 billion'], 'total', [130e9, 'EUR'], 'refused'],
  [[5e9, 'USD'], 'taking', [5_000, 'jobs per USD 1 billion'], 'refused'],
  [[5_000, 'jobs per USD 1 billion'], 'minus', [5, 'jobs per USD 1 million'], 'refused'],
  [[10e9, 'USD'], 'per', [0, 'jobs'], 'refused'],
];
