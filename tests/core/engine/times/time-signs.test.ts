/** Which words of time a sentence holds, and that each form names what it cannot do without. */
import { describe, expect, it } from 'vitest';
import { READERS } from '../../../../src/core/engine/times/period-readers';
import { timeSigns } from '../../../../src/core/engine/times/time-signs';

describe('the signs of a sentence', () => {
  it.each<[string, string[]]>([
    ['They cut 300 jobs in Ohio.', []],
    ['By 2030 it hires 40 people.', ['count', 'year']],
    ['They hired 20300 people in the 1970s.', ['year']],
    ['Exports fell in the third quarter.', ['part', 'unit']],
    ['In May, the mayor may march.', ['month']],
    ['Between March and June it shrank.', ['month', 'months']],
    ['Jobs rose last year.', ['unit', 'which']],
    ['Since Q3 it has grown.', ['Q', 'count', 'turn']],
    ['The crew said so.', []],
  ])('%s', (sentence, signs) => {
    expect([...timeSigns(sentence)].sort()).toEqual([...signs].sort());
  });
});

it('every form needs some sign', () => {
  expect(READERS.filter(({ needs }) => needs.length === 0)).toEqual([]);
});
