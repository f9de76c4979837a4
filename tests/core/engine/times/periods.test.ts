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
  ['Exports fell 3 percent [between April and June].', '2026-04 2026-06 past'],
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

/** With the day of publication: which year is meant hangs on it, and on whether the sentence looks ahead. */
const DATED: [published: string, sentence: string, told: string][] = [
  // days
  ['2018-09-20', 'It imposed a 30 percent tariff on panels [on January 22].', '2018-01-22 2018-01-22 past'],
  ['2018-09-20', 'A 30 percent tariff on panels took effect [on February 7].', '2018-02-07 2018-02-07 past'],
  ['2018-09-20', 'A 30 percent tariff will take effect [on February 7].', '2019-02-07 2019-02-07 past'],
  ['2018-09-20', 'A 30 percent tariff takes effect [on February 7].', '2019-02-07 2019-02-07 past'],
  ['2018-09-20', 'A 30 percent tariff is due to begin [on February 7].', '2019-02-07 2019-02-07 past'],
  ['2018-09-20', 'A 30 percent tariff, [effective January 1], was announced.', '2019-01-01 - past'],
  ['2018-09-20', 'A 30 percent tariff applies [from 1 March].', '2019-03-01 - past'],
  ['2018-09-20', 'It imposed a 30 percent tariff [from 1 October].', '2018-10-01 - past'],
  ['2018-09-20', 'It imposed a 30 percent tariff [from 1 March].', '2018-03-01 - past'],
  ['2018-09-20', 'It would have to hire 300 people [by May 1st].', '- 2019-05-01 ahead'],
  ['2018-09-20', 'The firm said [on September 12] it will hire 300.', '2018-09-12 2018-09-12 past'],
  ['2018-09-20', '[On July 6], Tarn Works said it will hire 300.', '2018-07-06 2018-07-06 past'],
  ['2018-09-20', '[On October 6], Tarn Works will cut 300 jobs.', '2018-10-06 2018-10-06 past'],
  ['2018-09-20', 'Duties on shoes to be imposed [on October 6]: 10 percent.', '2018-10-06 2018-10-06 past'],
  ['2018-09-20', 'Higher duties on shoes: 10 percent, [July 6].', '2018-07-06 2018-07-06 past'],
  ['2018-09-20', 'The mill has stood idle [since November 3].', '2017-11-03 - past'],
  ['2018-09-20', 'The mill closed [on November 3 last year].', '2017-11-03 2017-11-03 past'],
  ['2018-09-20', 'The mill closed [on September 20].', '2018-09-20 2018-09-20 past'],
  ['2018-09-20', 'The mill closed [on 29 February].', '2016-02-29 2016-02-29 past'],
  ['2018-09-20', 'The mill closed [on 31 February 2020].', '- - past'],
  ['2018-09-20', 'The mill closed [on February 29, 2019].', '- - past'],
  ['2018-09-20', 'The mill closed [on June 31].', '- - past'],
  ['2018', 'The mill closed [on June 3].', '2018-06-03 2018-06-03 past'],
  ['2018-09-20', 'The mill closed [on October 3].', '2017-10-03 2017-10-03 past'],
  ['2018-09-20', 'The duty was moved back to [October 3].', '2018-10-03 2018-10-03 past'],
  ['2018-09-20', 'A duty of 10 percent, [effective September 3].', '2018-09-03 - past'],
  ['2018-09-20', '[As of August 4] most shoes bear a 10 percent duty.', '2018-08-04 2018-08-04 past'],
  [
    '2018-09-20',
    'Jets, till now free, go to 15 percent [on October 3], it wrote.',
    '2018-10-03 2018-10-03 past',
  ],
  ['2018-09-20', 'It would tax “polished” rice [from January 15].', '2019-01-15 - past'],
  // months
  ['2018-09-20', 'Taking over the yard [in October], Tarn pledged to keep 300.', '2017-10 2017-10 past'],
  ['2018-09-20', 'Peru agreed to a 10 percent rate [in October].', '2017-10 2017-10 past'],
  ['2018-09-20', 'It would lower a duty put up [in October].', '2017-10 2017-10 past'],
  ['2018-09-20', 'Then [in October] Tarn Works announced that it would cut 300.', '2017-10 2017-10 past'],
  [
    '2018-09-20',
    'He stopped duties that were going to be laid on shoes [in October].',
    '2017-10 2017-10 past',
  ],
  ['2018-09-20', 'Tarn Works will open the mill [in November].', '2018-11 2018-11 past'],
  ['2018-09-20', 'Tarn Works cut 300 jobs [in November].', '2017-11 2017-11 past'],
  ['2018-09-20', 'The rate is expected to be 5 percent [in August].', '2018-08 2018-08 past'],
  ['2018-09-20', 'The rate is expected to be 5 percent [in October].', '2018-10 2018-10 past'],
  ['2018-09-20', "“We'll open the mill [in November]”, she said.", '2018-11 2018-11 past'],
  ['2018-09-20', 'If voters agree [in November], 300 people will be hired.', '2018-11 2018-11 past'],
  ['2018-09-20', 'It fears 300 people will be let go [in November].', '2018-11 2018-11 past'],
  ['2018-09-20', 'The firms agreed on 300 job cuts [in November].', '2017-11 2017-11 past'],
  // quarters
  ['2018-05-10', 'Exports fell 5 percent [last quarter].', '2018-01 2018-03 past'],
  ['2018-01-10', 'Exports fell 5 percent in [the last quarter].', '2017-10 2017-12 past'],
  ['2018-05-10', 'Exports fell from [the previous quarter].', '2018-01 2018-03 past'],
  ['2018-05-10', 'Exports will fall 5 percent [this quarter].', '2018-04 2018-06 past'],
  ['2018-09-20', 'It will hire 300 people [next quarter].', '2018-10 2018-12 ahead'],
  ['2018-09-20', 'It will hire 300 people [in the next quarter].', '2018-10 2018-12 ahead'],
  ['2018-05-10', 'Exports fell 5 percent in [the third quarter of last year].', '2017-07 2017-09 past'],
  ['2018-05-10', 'Exports fell 5 percent in [the last quarter of last year].', '2017-10 2017-12 past'],
  ['2018-05-10', 'Exports may fall in [the first quarter of next year].', '2019-01 2019-03 past'],
  ['2018-05-10', 'Exports fell in [the first quarter of this year].', '2018-01 2018-03 past'],
  ['2018-01-10', 'Exports fell in [the final quarter of the year].', '2017-10 2017-12 past'],
  ['2018-01-10', 'Exports fell 5 percent in [the fourth quarter].', '2017-10 2017-12 past'],
  ['2018-01-10', 'It will hire 300 people in [the fourth quarter].', '2018-10 2018-12 past'],
  ['2018-01-10', 'It expects to hire 300 people in [the fourth quarter].', '2018-10 2018-12 past'],
  ['2018-01-10', 'In [the fourth quarter] it will hire 300 people.', '2018-10 2018-12 past'],
  ['2018-01-10', 'In [the fourth quarter] exports fell 5 percent.', '2017-10 2017-12 past'],
  ['2018-01-10', 'Exports rose faster than expected in [the fourth quarter].', '2017-10 2017-12 past'],
  ['2018-01-10', 'Exports will be lower than in [the fourth quarter].', '2017-10 2017-12 past'],
  ['2018-05-10', 'It cut 300 jobs in [the fourth quarter of fiscal 2018].', '- - past'],
  ['2018-05-10', 'Exports fell in [the third quarter of the same year].', '- - past'],
  ['2018-01-10', 'Exports fell 5 percent [in Q4].', '2017-10 2017-12 past'],
  ['2018-01-10', 'It will hire 300 people [in Q4].', '2018-10 2018-12 past'],
  ['2018-05-10', 'Exports fell [in Q3 of last year].', '2017-07 2017-09 past'],
  ['2018-05-10', 'Ten thousand jobs went [over the last quarter] century.', '- - past'],
  // halves
  ['2018-05-10', 'Exports fell 5 percent in [the last half].', '2017-07 2017-12 past'],
  ['2018-05-10', 'Exports fell in [the last half of the year].', '2017-07 2017-12 past'],
  ['2018-05-10', 'Exports fell [in the previous half].', '2017-07 2017-12 past'],
  ['2018-05-10', 'It will hire 300 people [next half].', '2018-07 2018-12 ahead'],
  ['2018-05-10', 'Exports fell in [the second half].', '2017-07 2017-12 past'],
  ['2018-05-10', 'It will hire 300 people in [the second half].', '2018-07 2018-12 past'],
  ['2018-08-10', 'It will hire 300 people in [the first half].', '2019-01 2019-06 past'],
  ['2018-08-10', 'Exports fell in [the first half].', '2018-01 2018-06 past'],
];

const NONE = [
  'It cut 300 jobs in the last half hour.',
  'It may hire 300 people in Springfield.',
  'Prices fall in line with demand.',
  'The firm makes springs and winter coats.',
  'Under pressure, the company cut 300 jobs.',
  'The company said on Monday that it had cut 300 jobs.',
  'Exports are expected to fall 3 percent.',
  'The company will march to a different tune.',
];

function check(marked: string, published: string, told: string): void {
  const sentence = marked.replace(/[[\]]/g, '');
  const wanted = /\[(.*)\]/.exec(marked)?.[1] ?? '';
  const found = findTimePhrases(sentence, published).find(({ text }) => text.includes(wanted));
  const { from = '-', to = '-', ahead } = found ?? { ahead: false };
  expect(found?.text).toContain(wanted);
  expect([from, to, ahead ? 'ahead' : 'past'].join(' ')).toBe(told);
}

describe('time phrases', () => {
  it.each(FORMS)('%s', (marked, told) => {
    check(marked, PUBLISHED, told);
  });
  it.each(DATED)('%s: %s', (published, marked, told) => {
    check(marked, published, told);
  });
  it.each(NONE)('none: %s', (sentence) => {
    expect(findTimePhrases(sentence, PUBLISHED)).toEqual([]);
  });
});
