/** Cues made ready answer as before: none of them keeps a place from which it would go on. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/core/engine/find-claims';
import { readyCues } from '../../../src/core/engine/ready-cues';
import { PLEDGE_CUES } from '../../../src/core/engine/status-cues';
import { sourceFromText } from '../../../src/core/engine/text-blocks';

const read = () =>
  findClaims(sourceFromText('The firm scrapped its plan to create 500 jobs in Ohio.'), { names: new Map() });

describe('cues made ready', () => {
  it('find what they found before', () => {
    const before = read();
    readyCues();
    expect(read()).toEqual(before);
    expect(before.map(({ status }) => status)).toEqual(['scrapped']);
  });

  it('are found in no blanks, so that none is spent on them', () => {
    readyCues();
    for (const { pattern } of PLEDGE_CUES) expect(pattern.lastIndex).toBe(0);
  });
});
