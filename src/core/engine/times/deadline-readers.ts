/**
 * Deadline readers: spans of time and ends of them, "over the next five years", "by the end of 2027".
 *
 * In:  nothing.
 * Out: DEADLINE_READERS, the longest and most telling form first.
 * Limit: a form that looks back ("in the year to June") stands here where it must come before the others.
 */
import { rx, type Reader } from './period-reader';
import { readAtEnd, readEnd } from './end-reads';
import { future, readBy, readNext, readSpan, readUntil } from './period-reads';
import { COUNT, END, FISCAL, MONTH, SEASON, UNIT, YEAR } from './period-words';

/** "the end of next year", "late 2027", "mid-2026". */
const ENDING = `(?<part>${END}) ?(?:${FISCAL}(?=${YEAR}))?(?<whose>(?:(?:the|this|next|last|my|his|her|our|their|its|fiscal|financial|calendar|current|first|second|\\w{1,20}['’]s) ){0,3})(?:(?<y>${YEAR})|(?<of>year|decade|century|month|term|quarter|parliament|presidency))`;

export const DEADLINE_READERS: Reader[] = [
  {
    needs: ['unit', 'month'],
    pattern: rx(
      `(?:in |over |for |during )?the (?<n>${COUNT} |past )?(?:fiscal |financial )?(?<u>months?|years?|quarter|weeks?) (?:to|through|ended|ending|up to)(?: in| the end of)? (?<m>${MONTH})(?: \\d{1,2})?(?:,? (?<y>${YEAR}))?`,
    ),
    read: (g, p) => readSpan({ ...g, n: g['n']?.trim() }, p),
  },
  { needs: ['end'], pattern: rx(`(?:by|until|till|before|through|up to) ${ENDING}`), read: readEnd },
  { needs: ['end'], pattern: rx(`at ${ENDING}`), read: readAtEnd },
  {
    needs: ['year'],
    pattern: rx(
      `(?:by|through|until|till|before|up to) (?:at least )?(?:the end of |${FISCAL})?(?:(?<m>${MONTH}) )?(?<y>${YEAR})`,
    ),
    read: readBy,
  },
  {
    needs: ['unit', 'which'],
    pattern: rx(
      `(?:over|during|within|in|for|through)(?: the| its)? (?:next|coming|following) (?<n>${COUNT} )?(?<u>${UNIT})`,
    ),
    read: (g, p) => readNext({ ...g, n: g['n']?.trim() }, p),
  },
  {
    needs: ['unit', 'count'],
    pattern: rx(`(?:within|in the space of|in as little as) (?<n>${COUNT}) (?<u>${UNIT})`),
    read: readNext,
  },
  {
    needs: ['unit'],
    pattern: rx(`(?:over|in|for|within) (?:the |just )?(?<n>a|${COUNT}) (?<u>${UNIT})`),
    read: readNext,
  },
  { needs: ['now', 'year'], pattern: rx(`between now and (?<y>${YEAR})`), read: readEnd },
  {
    needs: ['month'],
    pattern: rx(
      `(?:by|before|until|till) (?:the end of )?(?:early |late |mid-)?(?<next>next )?(?<m>${MONTH})(?! \\d)`,
    ),
    read: readUntil,
  },
  {
    needs: ['unit', 'end'],
    pattern: rx(`(?:by|before|until|at|over|within) (?:the )?(?<of>year|decade)(?:'s|’s)?[- ](?:end|out)`),
    read: readEnd,
  },
  {
    needs: ['end'],
    pattern: rx(`before (?:the|this|his|her|my) (?:year|decade|month|term) (?:is|was) (?:out|over)`),
    read: future,
  },
  {
    needs: ['era'],
    pattern: rx(
      `(?:over|within|by the end of) (?:the|this|a) (?:decade|parliament|century)|(?:in )?this (?:decade|parliament)`,
    ),
    read: future,
  },
  {
    needs: ['term'],
    pattern: rx(
      `(?:in|within|over|during) (?:one|his|her|their|my|our|a|a single|the) (?:first |second |third |final |last |full )?term`,
    ),
    read: future,
  },
  {
    needs: ['season'],
    pattern: rx(`(?:by|before|until|next|after|from|ahead of) (?:the |this |next |early |late )*${SEASON}`),
    read: future,
  },
];
