/** Until when: a headline says what the text said, and no day that was only worked out. */
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../src/core/engine/claim';
import { withDeadline } from '../../../src/core/export/wording-deadline';
import { inEach } from '../../support/in-each';
import { words } from '../../support/words';

const due = (text: string, over: Partial<Deadline> = {}): Deadline => ({ text, start: 0, end: 1, ...over });
const INFERRED = { date: '2022-01', inferred: true } as const;

const CASES: [Deadline, string][] = [
  [due('within five years', INFERRED), '900 jobs within five years'],
  [due('over the next 18 months.', INFERRED), '900 jobs within 18 months'],
  [due('in the coming decade', INFERRED), '900 jobs in the coming decade'],
  [due('over a decade', INFERRED), '900 jobs within ten years'],
  [due('within five years', { duration: 'P5Y' }), '900 jobs within five years'],
  [due('by 2022', { date: '2022' }), '900 jobs by 2022'],
  [due('by the end of this year', { date: '2018', inferred: true }), '900 jobs by the end of this year'],
  [due('over at least the next five years', INFERRED), '900 jobs over at least the next five years'],
  [due('before her term is over'), '900 jobs before her term is over'],
];

describe('a headline’s deadline', () => {
  it.each(CASES)('$text', (deadline, headline) => {
    expect(withDeadline(deadline, '900 jobs', words)).toBe(headline);
  });

  it('is absent without one', () => {
    expect(withDeadline(undefined, '900 jobs', words)).toBe('900 jobs');
  });

  it('stands in quotation marks where the page’s language is not the reader’s', () => {
    const deadline = due('by the end of this year', { date: '2018', inferred: true });
    expect(inEach((said) => withDeadline(deadline, '900', said))).toEqual({
      en: '900 by the end of this year',
      es: '900, plazo: «by the end of this year»',
      de: '900, Frist: „by the end of this year“',
      fr: '900, échéance : « by the end of this year »',
    });
  });
});
