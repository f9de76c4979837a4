/** Shelves: what is put on them comes back by name, numbers to the hundredth. */
import { describe, expect, it } from 'vitest';
import {
  fillShelves,
  packNumbers,
  shelfReader,
  unpackNumbers,
} from '../../../../src/core/engine/evidence/shelves';

const ROWS: [string, number[]][] = [
  ['plain', [0, 0.01, -0.42, 0.43]],
  ['wide', [0.44, -0.43, 6.47, -6.48, 0]],
  ['no number', []],
  ['signs \\ ` " $', [-0.01, 2.72]],
];

describe('shelves', () => {
  const find = shelfReader(
    fillShelves(ROWS.map(([name, numbers]) => [name, [packNumbers(numbers)]])),
    unpackNumbers,
  );

  it.each(ROWS)('holds the row "%s"', (name, numbers) => {
    expect(find(name)).toEqual(numbers);
  });

  it('knows no other name', () => {
    expect(find('pla')).toBeUndefined();
  });

  it.each([0.005, 6.48, -7, NaN])('refuses %d, which is no hundredth in reach', (number) => {
    expect(() => packNumbers([number])).toThrow(/round .* to hundredths/);
  });
});
