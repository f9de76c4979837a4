/** A mistake in a pattern is told with the pattern, the part that is wrong and what to write instead. */
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/core/engine/words/patterns';

type Mistake = [pattern: string, part: string, instead: RegExp];

describe('a pattern that does not hold', () => {
  it.each<Mistake>([
    ['CREATE ..6 jobs', 'no anchor', /such as <jobs> or @TARIFF_N/],
    ['CREATE ..6 <job>', '<job>', /jobs\|workers\|.*between < and >/],
    ['CREATE ..6 <jobs|word>', '<jobs|word>', /jobs\|workers/],
    ['CREATE ..6 <jobs', '<jobs', /between < and >/],
    ['@TARIF_N on', 'TARIF_N', /one of lexicon-\*\.ts, or add it there/],
  ])('%s is refused', (pattern, part, instead) => {
    const compile = () => compilePattern(pattern);
    expect(compile).toThrow(`pattern "${pattern}": ${part}: `);
    expect(compile).toThrow(instead);
  });

  it.each<Mistake>([
    ['CREAT ..6 <jobs>', 'CREAT', /one of lexicon-\*\.ts, or add it there/],
    ['CREATE|CREAT? <jobs>', 'CREAT', /one of lexicon-\*\.ts/],
    ['CREATE ..six <jobs>', '..six', /such as \.\.6/],
    ['<jobs> ~x by', '~x', /how many tokens/],
  ])('%s is refused when its sides are asked for', (pattern, part, instead) => {
    const { sides } = compilePattern(pattern);
    expect(sides).toThrow(`pattern "${pattern}": ${part}: `);
    expect(sides).toThrow(instead);
  });
});
