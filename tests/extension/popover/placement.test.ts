/** Which side of its words the card takes, and how high it may be there. */
import { describe, expect, it } from 'vitest';
import { chooseSide } from '../../../src/extension/popover/placement';

type Case = [what: string, top: number, wanted: number, windowHeight: number, side: string, height: number];
const CASES: Case[] = [
  ['all fits below', 100, 300, 900, 'bottom', 630],
  ['below is full, above is not', 700, 300, 900, 'top', 630],
  ['both are too small, below is larger', 240, 500, 600, 'bottom', 320],
  ['both are too small, above is larger', 320, 500, 600, 'top', 304],
  ['what is wanted is more than a card may have', 100, 5000, 900, 'bottom', 630],
  ['400 % zoom, in the middle', 118, 400, 256, 'top', 102],
  ['the words fill the window', -20, 400, 60, 'bottom', 88],
  ['the words have left the window above', -300, 400, 600, 'bottom', 420],
  ['the words have left the window below', 900, 400, 600, 'top', 420],
];

describe('the side of the card', () => {
  it.each(CASES)('%s', (_, top, wanted, windowHeight, side, height) => {
    const chosen = chooseSide({ top, bottom: top + 24 }, wanted, windowHeight);
    expect(chosen.side).toBe(side);
    expect(chosen.height).toBeCloseTo(height, 5);
  });
});
