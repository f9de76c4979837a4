/** Stretches of time: open ones, from one end to the other, business years, and ends of years. */
import { describe, expect, it } from 'vitest';
import { findTimePhrases } from '../../../../src/core/engine/times/periods';

const PUBLISHED = '2024-06-15';

/** The phrase in brackets is what must be found, and its dates, with a day of publication and without one. */
const FORMS: [sentence: string, dated: string, undated: string][] = [
  // open at one end
  ['Sales abroad have risen by a third [since 2019].', '2019..', '2019..'],
  ['[Since early 2021] the yard has hired 300.', '2021..', '2021..'],
  ['The yard has hired 300 people [since March].', '2024-03..', '..'],
  ['The yard has hired 300 people [since March 2020].', '2020-03..', '2020-03..'],
  ['The duty on shoes applies [from July 1].', '2024-07-01..', '..'],
  ['The duty on shoes applies [from 1 July 2025].', '2025-07-01..', '2025-07-01..'],
  ['The yard shrank [after 2020].', '2020..', '2020..'],
  ['The levy will stay [until 2030].', '..2030', '..2030'],
  ['The levy is lifted [until July 9].', '..2024-07-09', '..'],
  ['The levy will run [through 2028].', '..2028', '..2028'],
  ['Exports grew 4 percent [up to March].', '..2024-03', '..'],
  ['Exports grew 4 percent [up to 2019].', '..2019', '..2019'],
  ['The yard will be full [by 2027].', '..2027', '..2027'],
  // from one end to the other
  ['The yard let 300 go [in January–March 2021].', '2021-01..2021-03', '2021-01..2021-03'],
  ['The yard let 300 go [January to March].', '2024-01..2024-03', '..'],
  ['The yard let 300 go [from November to March].', '2023-11..2024-03', '..'],
  ['The yard let 300 go [from November to March 2021].', '2020-11..2021-03', '2020-11..2021-03'],
  ['Imports fell [between March and June 2020].', '2020-03..2020-06', '2020-03..2020-06'],
  ['Imports fell [between March 2019 and June 2020].', '2019-03..2020-06', '2019-03..2020-06'],
  ['Imports fell [between March and June of last year].', '2023-03..2023-06', '..'],
  ['Imports will fall [between September and November].', '2024-09..2024-11', '..'],
  ['The low rate holds [from July 1 to July 9].', '2024-07-01..2024-07-09', '..'],
  ['The rate was halved [between May 3 and 9, 2021].', '2021-05-03..2021-05-09', '2021-05-03..2021-05-09'],
  ['Imports rose by a fifth [from 2017 to 2019].', '2017..2019', '2017..2019'],
  ['Imports rose by a fifth [in 2017–2019].', '2017..2019', '2017..2019'],
  ['Exports rose [in March and April 2020].', '2020-03..2020-04', '2020-03..2020-04'],
  ['Exports rose [since last year].', '2023..', '..'],
  ['The levy will stay [until next year].', '..2025', '..'],
  ['The levy was put off [from March to June].', '..', '..'],
  // business years
  ['The gap was $9 billion [in fiscal 2019].', '2019..2019', '2019..2019'],
  ['The gap was $9 billion [in fiscal year 2018].', '2018..2018', '2018..2018'],
  ['The gap was $9 billion [in the fiscal year 2018-19].', '2018..2019', '2018..2019'],
  ['The gap was $9 billion [in FY 2018-19].', '2018..2019', '2018..2019'],
  ['The gap was $9 billion [in FY23].', '2023..2023', '2023..2023'],
  ['The yard will hire 300 [by FY2025].', '..2025', '..2025'],
  ['The yard will hire 300 [by the end of fiscal year 2025].', '..2025', '..2025'],
  // ends and parts of a year
  ['The yard will hire 300 [by mid-decade].', '..2025', '..'],
  ['The yard will hire 300 [by the end of the decade].', '..2029', '..'],
  ['The yard will hire 300 [by the end of next year].', '..2025', '..'],
  ['The yard will hire 300 [by end-2026].', '..2026', '..2026'],
  ['The yard will hire 300 [by year-end].', '..2024', '..'],
  ['The yard will hire 300 [by the end of the quarter].', '..2024-06', '..'],
  ['The yard will hire 300 [before the end of next month].', '..2024-07', '..'],
  ['The yard employed 300 [at the end of last year].', '2023..2023', '..'],
  ['The yard employed 300 [at the end of 2022].', '2022..2022', '2022..2022'],
  ['The yard let 300 go [in early 2022].', '2022..2022', '2022..2022'],
  ['The yard let 300 go [in mid-2023].', '2023..2023', '2023..2023'],
  ['The yard let 300 go [in late March].', '2024-03..2024-03', '..'],
  ['The yard let 300 go [in late March 2023].', '2023-03..2023-03', '2023-03..2023-03'],
];

/** What only looks like a stretch: no phrase of it has both of these ends. */
const NOT_ONE: [sentence: string, dates: string][] = [
  ['The fair is held in March and June.', '2024-03..2024-06'],
  ['It sells from 2017 to 2019 units a day.', '2017-01..2019-12'],
  ['The fair ran from June 9 to June 3.', '2024-06-09..2024-06-03'],
  ['The trial from May to July 9 was long.', '2024-05..2024-07'],
];

const datesIn = (sentence: string, published?: string): [text: string, dates: string][] =>
  findTimePhrases(sentence, published).map(({ text, from = '', to = '' }) => [text, `${from}..${to}`]);

describe('stretches of time', () => {
  it.each(FORMS)('%s', (marked, dated, undated) => {
    const sentence = marked.replace(/[[\]]/g, '');
    const wanted = /\[(.*)\]/.exec(marked)?.[1] ?? '';
    expect(datesIn(sentence, PUBLISHED)).toEqual([[wanted, dated]]);
    expect(datesIn(sentence)).toEqual([[wanted, undated]]);
  });
  it.each(NOT_ONE)('none: %s', (sentence, dates) => {
    expect(datesIn(sentence, PUBLISHED).map(([, told]) => told)).not.toContain(dates);
  });
});
