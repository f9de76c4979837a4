/** The search through a page lets through whatever the gate lets through, sentence by sentence. */
import { constantFrom, array, assert as check, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../../src/core/engine/sentences';
import { mayState } from '../../../../src/core/engine/words/cue-search';
import { hasCues } from '../../../../src/core/engine/words/cues';
import { JOBS_CASES } from '../../../cases/jobs-cases';
import { PLEDGE_CASES } from '../../../cases/pledge-cases';
import { TARIFF_CASES } from '../../../cases/tariff-cases';
import { TRADE_CASES } from '../../../cases/trade-cases';

const SENTENCES = [JOBS_CASES, PLEDGE_CASES, TARIFF_CASES, TRADE_CASES]
  .flat()
  .flatMap(({ yes, no }) => [...yes, ...no]);

const passes = (text: string): boolean =>
  findSentences(text, { start: 0, end: text.length }).some(({ start, end }) => hasCues(text, start, end));

describe('the search for cues', () => {
  it.each(SENTENCES.filter((sentence) => hasCues(sentence)))('lets through: %s', (sentence) => {
    expect(mayState(sentence)).toBe(true);
  });

  it('lets through any paragraph of which the gate lets a sentence through', () => {
    const piece = constantFrom(
      ...'5 |jobs|Jobs|will |a plant|. |.|? |." |Inc. |St. |U.S. |approx. |The |Then |of |é|É|’s |-|, |two |tariff |accord|ing |per |cent |(|)| |town'.split(
        '|',
      ),
    );
    check(
      property(array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        return !passes(text) || mayState(text) === true;
      }),
      { numRuns: 20_000 },
    );
  });

  it.each<[string, boolean | { first: boolean; last: boolean }]>([
    ['Nothing was said. Two hikers came home.', false],
    ['The factory will close. Nobody came.', true],
    ['A deal was made by Contoso Inc. The two of them smiled.', true],
    ['The jobless\ncame to\n  two.', true],
    ['Some 50 were out of\n  work.', true],
    ['It is according to the 12 of them.', false],
    ['The factory was', { first: true, last: true }],
    ['The factory was quiet. Nobody came', { first: true, last: false }],
    ['Two came. The factory was', { first: false, last: true }],
    ['Two came. The factory was quiet. Rain fell.', { first: false, last: false }],
  ])('%s: %o', (text, may) => {
    expect(mayState(text)).toEqual(may);
  });
});
