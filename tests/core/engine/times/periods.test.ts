/** Time phrases: what of a sentence is one, and which dates it means. */
import { describe, expect, it } from 'vitest';
import { findTimePhrases } from '../../../../src/core/engine/times/periods';

const PUBLISHED = '2026-06-15';

/** The phrase in brackets is what must be found; then from and to, `-` where there is none, and `ahead` or `past`. */
const FORMS: [sentence: string, told: string][] = [
  ['It will hire 300 people [by March].', '- 2027-03 ahead'],
  ['It will hire 300 people [by next March].', '- 2027-03 ahead'],
  ['Exports rose 3 percent [in May].', '2026-05 2026-05 past'],
  ['There were 9 million openings [at the end of May].', '2026-05 2026-05 past'],
  ['It will open the plant [between now and 2030].', '- 2030 ahead'],
  ['It will spend $3 billion [by the end of the decade].', '- 2029 ahead'],
  ['It will spend $3 billion [over the next five years].', '- 2031-06 ahead'],
  ['Employment rose by 40,000 in [the three months to March].', '2026-01 2026-03 past'],
  ['Sales abroad fell [in the year through June 2025].', '2024-07 2025-06 past'],
  ['Imports fell 2 percent [in Q3 2025].', '2025-07 2025-09 past'],
  ['The duty brought in $2 billion [in fiscal 2024-25].', '2024 2025 past'],
  ['The duty brought in $2 billion [in fiscal 1999-00].', '1999 2000 past'],
  ['The duty brought in $2 billion [in 2011-12].', '2011 2012 past'],
  ['The duty brought in $2 billion [in 2009/10].', '2009 2010 past'],
  ['Exports grew 9 percent a year [in 2015-18].', '2015 2018 past'],
  ['Exports grew 9 percent a year in [2001–05].', '2001 2005 past'],
  ['Exports grew 9 percent a year in [1998–02].', '1998 2002 past'],
  ['Exports rose 3 percent [in 2018-09].', '2018-09 2018-09 past'],
  ['Exports rose 3 percent [in 2018-12].', '2018-12 2018-12 past'],
  ['Exports rose 3 percent [in fiscal 2018-09].', '- - past'],
  ['The firm cut 300 jobs [on 2018-09-15].', '2018-09-15 2018-09-15 past'],
  ['The firm cut 300 jobs [on 2018-09-31].', '- - past'],
  ['It will add 200 jobs [by Christmas].', '- - ahead'],
  ['It will reopen the mill [before the year is out].', '- - ahead'],
  ['The state has lost 9,000 jobs [since the recession].', '- - past'],
  ['The state has lost 9,000 jobs [since the governor took office].', '- - past'],
  ['The state has gained 9,000 jobs [under Governor Ellen Marsh].', '- - past'],
  ['The levy rose to 50 percent [with immediate effect].', '- - past'],
  ['Claims fell by 9,000 [last week].', '- - past'],
  ['A 10 percent duty on shoes applies [from Thursday].', '2026-06-18 - past'],
  ['A 10 percent duty on shoes applies [from Monday].', '- - past'],
  ['A 10 percent duty on shoes takes effect [on Friday].', '- - past'],
  ['It will recall 300 workers [by Friday].', '- 2026-06-19 ahead'],
  ['The levy applies [as of tomorrow].', '2026-06-16 - past'],
  ['It will hire 300 people [by the end of the fiscal year].', '- - ahead'],
  ["She will add 9,000 jobs [by the end of the governor's term].", '- - ahead'],
  ['It will spend $3 billion [by the end of the year].', '- 2026 ahead'],
  ['It will keep 300 workers [until at least 2031].', '- 2031 ahead'],
  ['It will hire 300 people [within 48 hours].', '- - ahead'],
  ['It will hire 300 people [over two and a half years].', '- 2028-12 ahead'],
  ['It will buy 50 jets [this decade].', '- - ahead'],
  ['Exports fell 3 percent [between April and June].', '- - past'],
  ['Exports came to $9 billion [in the fiscal year to March].', '2025-04 2026-03 past'],
  ["[April]'s surplus narrowed to $9 billion.", '2026-04 2026-04 past'],
  ['Economists expect the [April] surplus to narrow.', '2026-04 2026-04 past'],
  ['The mills employed 9,000 people [in the 1970s].', '1970 1979 past'],
  ['[When I took office], 9,000 people were out of work.', '- - past'],
  ['[Since the pact with Peru took effect], exports are up 9 percent.', '- - past'],
  ['The mill had 900 workers [before the pandemic].', '- - past'],
  ['Exports rose 3 percent [over the same period].', '- - past'],
  ['It took on 900 temporary workers [for the holidays].', '- - past'],
  ['[Under this governor] 9,000 jobs have gone.', '- - past'],
  ['9,000 jobs have gone [on her watch].', '- - past'],
];

const NONE = [
  'It may hire 300 people in Springfield.',
  'Prices fall in line with demand.',
  'The firm makes springs and winter coats.',
  'Under pressure, the company cut 300 jobs.',
  'The company said on Monday that it had cut 300 jobs.',
  'Exports are expected to fall 3 percent.',
  'The company will march to a different tune.',
];

describe('time phrases', () => {
  it.each(FORMS)('%s', (marked, told) => {
    const sentence = marked.replace(/[[\]]/g, '');
    const wanted = /\[(.*)\]/.exec(marked)?.[1] ?? '';
    const found = findTimePhrases(sentence, PUBLISHED).find(({ text }) => text.includes(wanted));
    const { from = '-', to = '-', ahead } = found ?? { ahead: false };
    expect(found?.text).toContain(wanted);
    expect([from, to, ahead ? 'ahead' : 'past'].join(' ')).toBe(told);
  });
  it.each(NONE)('none: %s', (sentence) => {
    expect(findTimePhrases(sentence, PUBLISHED)).toEqual([]);
  });
});
