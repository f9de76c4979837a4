/**
 * Range readers: stretches that both of their ends are named of, "January–March 2021", "from 2017 to 2019".
 *
 * In:  nothing.
 * Out: RANGE_READERS, the longest and most telling form first.
 * Limit: two months joined by "and" are a stretch behind "between" or side by side: "in March and June" names two.
 */
import { rx, type Reader } from './period-reader';
import { readMonths, readTwoMonths } from './month-ranges';
import { past, readMonthYear } from './period-reads';
import { MONTH, OF_YEAR, YEAR } from './period-words';

const LEAD = '(?:(?:from|in|during|for|over|of) )?(?:the )?';
const TO = '(?: ?[-–—] ?| to | through | until | till )';
const MONTH_1 = `(?<m1>${MONTH})(?:,? (?<y1>${YEAR}))?`;
const MONTH_2 = `(?<m2>${MONTH})(?:${OF_YEAR})?(?! \\d)`;
const DAY_1 = `(?<m1>${MONTH}) (?<d1>\\d{1,2})`;
const DAY_2 = `(?:(?<m2>${MONTH}) )?(?<d2>\\d{1,2})(?:${OF_YEAR})?`;

const DATE = `${MONTH}(?: \\d{1,2})?(?:,? ${YEAR})?`;
const SHIFTED =
  '(?:postponed|delayed|deferred|moved|shifted|(?:pushed|put|moved) back|put off|brought forward)';

export const RANGE_READERS: Reader[] = [
  {
    needs: ['year'],
    pattern: rx(
      `(?:between|from) (?<m1>${MONTH} )?(?<y1>${YEAR}) (?:to|through|and|until) (?<m2>${MONTH} )?(?<y2>${YEAR})`,
    ),
    read: (g) => readMonthYear({ ...g, m1: g['m1']?.trim(), m2: g['m2']?.trim() }),
  },
  {
    needs: ['year'],
    pattern: rx(`(?:in |during |for |over )?(?<y1>${YEAR}) ?[-–—] ?(?<y2>${YEAR})`),
    read: readMonthYear,
  },
  // "put off from March to June" tells of two days, not of what lies between
  { needs: ['months'], pattern: rx(`(?<=\\b${SHIFTED} )from ${DATE} (?:to|until) ${DATE}`), read: past },
  { needs: ['between', 'month', 'count'], pattern: rx(`between ${DAY_1} and ${DAY_2}`), read: readMonths },
  { needs: ['month', 'count'], pattern: rx(`(?:from )?${DAY_1}${TO}${DAY_2}`), read: readMonths },
  { needs: ['between', 'months'], pattern: rx(`between ${MONTH_1} and ${MONTH_2}`), read: readMonths },
  { needs: ['months'], pattern: rx(`${LEAD}${MONTH_1}${TO}${MONTH_2}`), read: readMonths },
  {
    needs: ['months'],
    pattern: rx(`(?:in|during|for|over) (?<m1>${MONTH}) and ${MONTH_2}`),
    read: readTwoMonths,
  },
];
