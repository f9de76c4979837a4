/**
 * Event readers: times told by what happened or holds then, "since he took office", "on his watch", "with immediate effect".
 *
 * In:  nothing.
 * Out: EVENT_READERS, the longest and most telling form first.
 * Limit: what such a time comes to in the calendar is not told, only whether it lies ahead or behind.
 */
import { rx, type Reader } from './period-reader';
import { future, past, readDecade, readMonth, readYear } from './period-reads';
import {
  COUNT,
  EVENT,
  FULL_MONTH,
  HOLDS,
  MONTH,
  OFFICE,
  SEASON,
  SERIES,
  TURN,
  UNIT,
  YEAR,
} from './period-words';

export const EVENT_READERS: Reader[] = [
  {
    needs: ['since', 'turn'],
    pattern: rx(`(?:since|when|while|after|before) [^,.;:]{1,50}? ${TURN}`),
    read: past,
  },
  { needs: ['event'], pattern: rx(`(?:since|before|after|during) ${EVENT}`), read: past },
  {
    needs: ['since'],
    pattern: rx(
      `since (?:the (?:start|beginning|turn|first) of (?:the|this|last) (?:year|month|decade|century)|then(?! [a-z]{1,12}ed))`,
    ),
    read: past,
  },
  { needs: ['month'], pattern: rx(`(?<=\\bthe )(?<m>${FULL_MONTH})(?= [a-z])`), read: readMonth },
  { needs: ['month'], pattern: rx(`(?<m>${MONTH})(?= ${SERIES})`), read: readMonth },
  { needs: ['year'], pattern: rx(`(?:full-year |fiscal )?(?<y>${YEAR})(?= ${SERIES})`), read: readYear },
  { needs: ['month'], pattern: rx(`(?<m>${FULL_MONTH})(?=['’]s )`), read: readMonth },
  {
    needs: ['year'],
    pattern: rx(`(?:in|during) the (?:early |late |mid-)?(?<y>(?:19|20)\\d0)s`),
    read: readDecade,
  },
  {
    needs: ['unit'],
    pattern: rx(
      `(?:in|for|over|during) (?:(?:the|a single) (?:(?:whole|full|entire|fiscal|financial|same) )?(?:year|month|quarter|week|day|period)(?: as a whole)?|(?:those|these|the|the same) ${COUNT} ${UNIT})`,
    ),
    read: past,
  },
  {
    needs: ['season'],
    pattern: rx(
      `(?:since|in|over|during|last|this|for) (?:the |this |last |past |early |late )*${SEASON}(?! (?:in|of|to|from|by))`,
    ),
    read: past,
  },
  {
    needs: ['under'],
    pattern: rx(`under (?:this|that|our|the (?:last|previous|current|present)) ${OFFICE}`),
    read: past,
  },
  {
    needs: ['under'],
    pattern: rx(
      `under (?:President|Gov(?:ernor|\\.)|Mayor|Prime Minister|Premier|Chancellor)(?: \\p{Lu}[\\p{L}'’-]+){1,3}`,
    ),
    read: past,
  },
  {
    needs: ['term'],
    pattern: rx(
      `(?:on|under) (?:his|her|my|their|our) watch|(?:in|during) (?:his|her|my|the \\w{1,20}['’]s) (?:term|presidency|tenure|time (?:as|in) [a-z]{1,20})|at (?:its|their|the) peak`,
    ),
    read: past,
  },
  {
    needs: ['unit'],
    pattern: rx(`(?:on|from) (?:day one|(?:my|his|her|the) first day(?: in office)?)`),
    read: future,
  },
  {
    needs: ['now'],
    pattern: rx(
      `(?:with immediate effect|effective immediately|right now|at midnight|at present|at year[- ]end)`,
    ),
    read: past,
  },
  // "said today" is when it was told
  {
    needs: ['told'],
    pattern: rx(
      `(?<!\\b(?:said|says|told|announced|added|reported|warned|learned|met|spoke) )(?:yesterday|today|this morning|last night|over the weekend)`,
    ),
    read: past,
  },
  {
    needs: ['unit', 'count'],
    pattern: rx(
      `(?:over|in|during) (?:my|his|her|their|our|the) (?:full )?${COUNT} years (?:as [a-z]{1,20}|in office|of [a-z]{1,12} (?:first |second )?(?:term|presidency))`,
    ),
    read: past,
  },
  {
    needs: ['begun'],
    pattern: rx(
      `(?:on|upon|at|after|from) (?:its |the \\w{1,20}['’]s )?entry into force|(?:as soon as|once|when|on the day) [^,.;:]{1,40}? ${HOLDS}|over the (?:long|longer|medium) (?:term|run)|for the rest of (?:the|this) (?:calendar |fiscal )?(?:year|month|decade|term)|(?:in )?(?:every|each) year|in each of (?:its|the|their) [a-z]{1,20}|${COUNT} ${UNIT} from now`,
    ),
    read: future,
  },
  {
    needs: ['built'],
    pattern: rx(
      `(?:during|throughout) (?:its |the )?construction(?: phase)?|while [^,.;:]{1,30}? being built|when (?:last|first) in (?:government|power|office)`,
    ),
    read: past,
  },
  { needs: ['unit'], pattern: rx(`after (?:a|${COUNT}) (?:years?|decades?|months?)`), read: past },
  {
    needs: ['unit', 'end'],
    pattern: rx(`at the end of (?:the|last|this) (?:year|month|quarter|week)`),
    read: past,
  },
  {
    needs: ['unit', 'count'],
    pattern: rx(`for (?:more than )?${COUNT}(?:-and-a-half)? ${UNIT}`),
    read: past,
  },
  { needs: ['unit'], pattern: rx(`\\d{1,3} (?:straight|consecutive) ${UNIT}`), read: past },
];
