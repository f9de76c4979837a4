/** Phrases found by their first letters say what one expression of all of them says. */
import { describe, expect, it } from 'vitest';
import { startsOf } from '../../../../src/core/engine/words/pattern-starts';
import type { Phrases } from '../../../../src/core/engine/words/phrases';
import { DISPUTED } from '../../../../src/core/engine/statuses/figure-cues';
import { PLEDGE_CUES } from '../../../../src/core/engine/statuses/status-cues';
import { one, stem } from '../../../../src/core/engine/words/phrase-lists';
import { ACT, DATED, LIFTED, THREATENED } from '../../../../src/core/engine/statuses/tariff-cues';
import { PLEDGE_CASES } from '../../../cases/pledge-cases';
import { TARIFF_CASES } from '../../../cases/tariff-cases';

const isPhrases = (pattern: object): pattern is Phrases =>
  'source' in pattern && typeof pattern.source === 'function';
const FINDERS = [
  ...PLEDGE_CUES.map(({ pattern }) => pattern).filter(isPhrases),
  DISPUTED,
  LIFTED,
  DATED,
  THREATENED,
  ACT,
  one('a b', '(?:far )? ?off', '\\d+', "can['’]t", 'é', 'o[nf]f?'),
];
const TEXTS = [
  ...[...PLEDGE_CASES, ...TARIFF_CASES].flatMap(({ yes, no }) => [...yes, ...no]),
  ...[
    '',
    'xa b',
    'A B',
    '_a b',
    '1a b',
    'éa b',
    'go off',
    'went far off',
    'CAN’T',
    'ſtart',
    'on',
    'of',
    'café é',
    'o',
  ],
];

describe('phrases', () => {
  it.each(FINDERS.map((finder) => ({ finder, name: finder.source.slice(0, 60) })))('$name', ({ finder }) => {
    const whole = new RegExp(finder.source, 'i');
    const words = TEXTS.flatMap((text) => [text, text.slice(text.length >> 1), text.toUpperCase()]);
    expect(words.filter((text) => finder.test(text))).toEqual(words.filter((text) => whole.test(text)));
  });

  it('keep no place from which they would go on', () => {
    const finder = stem('plan', 'pledg');
    expect([1, 2, 3].map(() => finder.test('a plan and a pledge'))).toEqual([true, true, true]);
  });
});

describe('the first letters of a pattern', () => {
  it.each([
    ['broke', ['bro']],
    ['c[ao]me up', ['cam', 'com']],
    ['(?:is|was)n.t', ['isn', 'was']],
    ['(?:very )?late', ['ver', 'lat']],
    ['ax(?:e[sd]?|ing)', ['axe', 'axi']],
    ['a(?:b|c)?d', ['abd', 'acd', 'ad']],
    ['(?<!tax )breaks', ['bre']],
    ['ab?c', ['abc', 'ac']],
    ['(?:a|b(?:c|d))e', ['ae', 'bce', 'bde']],
    ['go off', ['go']],
    ['(?:\\w+ )late', null],
    ['a{2}b', null],
    ['ab*c', null],
    ['a b', null],
    ['a', null],
  ])('%s', (pattern, starts) => {
    expect(startsOf(pattern)).toEqual(starts);
  });
});
