/** Amounts: sums done by hand, and units that do not go together, at compile time and at run time. */
import { describe, expect, it } from 'vitest';
import {
  amount,
  isRate,
  minus,
  partOf,
  per,
  percentOf,
  plus,
  rate,
  readAmount,
  taking,
  times,
  total,
  type Amount,
} from '../../../src/core/knowledge/amount';
import { ARITHMETIC_CASES, type Operation } from '../../cases/arithmetic-cases';

const isPercent = (one: Amount): one is Amount<'percent'> => one.unit === 'percent';

const OPERATIONS: Record<Operation, (a: Amount, b: Amount) => Amount | null> = {
  plus,
  minus,
  times,
  per,
  'percent of': percentOf,
  'part of': (a, b) => (isPercent(a) ? partOf(a, b) : null),
  total: (a, b) => (isRate(a) ? total(a, b) : null),
  taking: (a, b) => (isRate(b) ? taking(a, b) : null),
};

describe('amounts', () => {
  it('are held to at least thirty sums', () => {
    expect(ARITHMETIC_CASES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(ARITHMETIC_CASES)('%j %s %j is %j', (a, operation, b, answer) => {
    const found = OPERATIONS[operation](readAmount(...a), readAmount(...b));
    if (answer === 'refused') {
      expect(found).toBeNull();
      return;
    }
    expect(found?.unit).toBe(answer[1]);
    expect(found?.value).toBeCloseTo(answer[0], 6);
  });

  it('do not compile where dollars meet jobs', () => {
    const [dollars, jobs] = [amount(1, 'USD'), amount(1, 'jobs')];
    // @ts-expect-error dollars and jobs have no sum
    expect(plus(dollars, jobs)).toBeNull();
    // @ts-expect-error dollars are not so many times jobs
    expect(times(dollars, jobs)).toBeNull();
    // @ts-expect-error a rate per dollar tells nothing of jobs
    expect(total(rate(5_000, 'jobs', 'USD', 1e9), jobs)).toBeNull();
    // @ts-expect-error so many dollars of an amount are no part of it
    expect(partOf(dollars, jobs)).not.toBeUndefined();
  });
});
