/**
 * Period readers: the forms that time phrases have, each with what it comes to.
 *
 * In:  nothing.
 * Out: patterns with named groups, and the function of period-reads.ts that reads them.
 * Limit: own patterns, not chrono-node: that reads points in time for calendars, costs 46 KB and some milliseconds a
 *        page, and takes "may", "second" and bare numbers for dates; the periods of statistics are what is wanted here.
 */
import type { DateParts } from './calendar';
import {
  future,
  past,
  readBy,
  readDay,
  readDecade,
  readEnd,
  readMonth,
  readMonthYear,
  readNext,
  readQuarter,
  readQuarterYear,
  readRelativeYear,
  readSpan,
  readTwoYears,
  readUntil,
  readWeekday,
  readYear,
  type Groups,
  type Read,
} from './period-reads';
import {
  COUNT,
  END,
  EVENT,
  FULL_MONTH,
  HOLDS,
  MONTH,
  OFFICE,
  SEASON,
  SERIES,
  TURN,
  UNIT,
  WEEKDAY,
  YEAR,
} from './period-words';

export type Reader = { pattern: () => RegExp; read: (groups: Groups, published: DateParts | null) => Read };

/** Compiled when a text first holds a word of time: most sentences hold none. */
function rx(source: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(String.raw`\b(?:${source})(?![\p{L}\d])`, 'gu'));
}

/** Longest and most telling first: an earlier reader takes its characters from the later ones. */
export const READERS: Reader[] = [
  {
    pattern: rx(
      `(?:in |over |for |during )?the (?<n>${COUNT} |past )?(?:fiscal |financial )?(?<u>months?|years?|quarter|weeks?) (?:to|through|ended|ending|up to)(?: in| the end of)? (?<m>${MONTH})(?: \\d{1,2})?(?:,? (?<y>${YEAR}))?`,
    ),
    read: (g, p) => readSpan({ ...g, n: g['n']?.trim() }, p),
  },
  {
    pattern: rx(
      `(?:between|from) (?<m1>${MONTH} )?(?<y1>${YEAR}) (?:to|through|and|until) (?<m2>${MONTH} )?(?<y2>${YEAR})`,
    ),
    read: (g) => readMonthYear({ ...g, m1: g['m1']?.trim(), m2: g['m2']?.trim() }),
  },
  { pattern: rx(`(?:between|from) ${MONTH} (?:and|to|through|until) ${MONTH}(?! \\d)`), read: past },
  {
    pattern: rx(
      `(?:by|until|before) ${END} ?(?<whose>(?:(?:the|this|next|my|his|her|our|their|its|fiscal|financial|calendar|current|first|second|\\w{1,20}['’]s) ){0,3})(?:(?<y>${YEAR})|(?<of>year|decade|century|month|term|quarter|parliament|presidency))`,
    ),
    read: readEnd,
  },
  {
    pattern: rx(
      `(?:by|through|until|before) (?:at least )?(?:the end of )?(?:(?<m>${MONTH}) )?(?<y>${YEAR})`,
    ),
    read: readBy,
  },
  {
    pattern: rx(
      `(?:over|during|within|in|for|through)(?: the| its)? (?:next|coming|following) (?<n>${COUNT} )?(?<u>${UNIT})`,
    ),
    read: (g, p) => readNext({ ...g, n: g['n']?.trim() }, p),
  },
  { pattern: rx(`(?:within|in the space of|in as little as) (?<n>${COUNT}) (?<u>${UNIT})`), read: readNext },
  { pattern: rx(`(?:over|in|for|within) (?:the |just )?(?<n>a|${COUNT}) (?<u>${UNIT})`), read: readNext },
  { pattern: rx(`between now and (?<y>${YEAR})`), read: readEnd },
  {
    pattern: rx(
      `(?:by|before|until|till) (?:the end of )?(?:early |late |mid-)?(?<next>next )?(?<m>${MONTH})(?! \\d)`,
    ),
    read: readUntil,
  },
  {
    pattern: rx(`(?:by|before|until|at|over|within) (?:the )?(?:year|decade)(?:'s|’s)?[- ](?:end|out)`),
    read: future,
  },
  {
    pattern: rx(`before (?:the|this|his|her|my) (?:year|decade|month|term) (?:is|was) (?:out|over)`),
    read: future,
  },
  {
    pattern: rx(
      `(?:over|within|by the end of) (?:the|this|a) (?:decade|parliament|century)|(?:in )?this (?:decade|parliament)`,
    ),
    read: future,
  },
  {
    pattern: rx(
      `(?:in|within|over|during) (?:one|his|her|their|my|our|a|a single|the) (?:first |second |third |final |last |full )?term`,
    ),
    read: future,
  },
  {
    pattern: rx(`(?:by|before|until|next|after|from|ahead of) (?:the |this |next |early |late )*${SEASON}`),
    read: future,
  },
  {
    pattern: rx(
      `(?<how>from|starting|beginning|effective|as of|by|before|until|next) (?:(?:midnight|noon) )?(?:on |next )?(?<w>${WEEKDAY}|today|tomorrow)`,
    ),
    read: readWeekday,
  },
  // "took effect on Monday": elsewhere a weekday is that of the telling
  {
    pattern: rx(
      `(?<=\\b(?:effect|force|begins?|began|starts?|started|apply|applies|in|go|due|(?:re)?opens?|resumes?|restarts?|expires?|ends?|closes?) )(?:at (?:\\d{1,2}:\\d\\d|midnight|noon)(?: a\\.?m\\.?| p\\.?m\\.?)? )?(?:on )?${WEEKDAY}`,
    ),
    read: past,
  },
  { pattern: rx(`(?:on )?${WEEKDAY}(?=[^.;]{0,80}? ${HOLDS})`), read: past },
  {
    pattern: rx(
      `(?:(?:effective|starting|beginning|from|on|by|set for|due|as of|since) )?(?<m>${MONTH}) (?<d>\\d{1,2})(?:, (?<y>${YEAR}))?`,
    ),
    read: readDay,
  },
  {
    pattern: rx(
      `(?:(?:effective|starting|beginning|from|on|by|since) )?(?<d>\\d{1,2}) (?<m>${MONTH})(?: (?<y>${YEAR}))?`,
    ),
    read: readDay,
  },
  { pattern: rx(`(?:in |during |for )?Q(?<n>[1-4])(?:,? (?:of )?(?<y>${YEAR}))?`), read: readQuarterYear },
  { pattern: rx(`(?:in |during |for )?(?:fiscal )?(?<y>${YEAR})[-–/](?<z>\\d\\d)`), read: readTwoYears },
  {
    pattern: rx(
      `(?:the )?(?<q>first|second|third|fourth|final|last) (?<h>quarter|half)(?: of (?<y>${YEAR})| of (?:the|this|last) year)?`,
    ),
    read: readQuarter,
  },
  {
    pattern: rx(`(?:since|in|during|for|of|after|until|by) (?<m1>${MONTH}),? (?<y1>${YEAR})`),
    read: readMonthYear,
  },
  { pattern: rx(`(?<m1>${MONTH}),? (?<y1>${YEAR})`), read: readMonthYear },
  {
    pattern: rx(
      `(?:in |during |over |for |by )?(?:the )?(?<which>last|previous|past|this|current|next|coming|latest|same) (?:fiscal |financial |calendar )?(?<unit>year|month|quarter|week|fiscal)`,
    ),
    read: readRelativeYear,
  },
  {
    pattern: rx(`(?:in|during|over|for) the (?:first|last|past|previous) (?:${COUNT} )?(?:full )?${UNIT}`),
    read: past,
  },
  {
    pattern: rx(`(?:in|during|over) (?:my|his|her|its|their|our) first (?:${COUNT} )?(?:full )?${UNIT}`),
    read: past,
  },
  {
    pattern: rx(
      `(?:in|for|during|since|of|by|through|until|to|from|after|before|the|its|throughout) (?:all of |calendar |fiscal |whole of |year |late |early |mid-|the )?(?<y>${YEAR})`,
    ),
    read: readYear,
  },
  {
    pattern: rx(
      `(?:in|since|for|during|through|of|from|last|after|at) (?:the end of |late |early |mid-)?(?<m>${MONTH})(?! \\d)`,
    ),
    read: readMonth,
  },
  { pattern: rx(`(?:since|when|while|after|before) [^,.;:]{1,50}? ${TURN}`), read: past },
  { pattern: rx(`(?:since|before|after|during) ${EVENT}`), read: past },
  {
    pattern: rx(
      `since (?:the (?:start|beginning|turn|first) of (?:the|this|last) (?:year|month|decade|century)|then(?! [a-z]{1,12}ed))`,
    ),
    read: past,
  },
  { pattern: rx(`(?<=\\bthe )(?<m>${FULL_MONTH})(?= [a-z])`), read: readMonth },
  { pattern: rx(`(?<m>${MONTH})(?= ${SERIES})`), read: readMonth },
  { pattern: rx(`(?:full-year |fiscal )?(?<y>${YEAR})(?= ${SERIES})`), read: readYear },
  { pattern: rx(`(?<m>${FULL_MONTH})(?=['’]s )`), read: readMonth },
  { pattern: rx(`(?:in|during) the (?:early |late |mid-)?(?<y>(?:19|20)\\d0)s`), read: readDecade },
  {
    pattern: rx(
      `(?:in|for|over|during) (?:(?:the|a single) (?:(?:whole|full|entire|fiscal|financial|same) )?(?:year|month|quarter|week|day|period)(?: as a whole)?|(?:those|these|the|the same) ${COUNT} ${UNIT})`,
    ),
    read: past,
  },
  {
    pattern: rx(
      `(?:since|in|over|during|last|this|for) (?:the |this |last |past |early |late )*${SEASON}(?! (?:in|of|to|from|by))`,
    ),
    read: past,
  },
  { pattern: rx(`under (?:this|that|our|the (?:last|previous|current|present)) ${OFFICE}`), read: past },
  {
    pattern: rx(
      `under (?:President|Gov(?:ernor|\\.)|Mayor|Prime Minister|Premier|Chancellor)(?: \\p{Lu}[\\p{L}'’-]+){1,3}`,
    ),
    read: past,
  },
  {
    pattern: rx(
      `(?:on|under) (?:his|her|my|their|our) watch|(?:in|during) (?:his|her|my|the \\w{1,20}['’]s) (?:term|presidency|tenure|time (?:as|in) [a-z]{1,20})|at (?:its|their|the) peak`,
    ),
    read: past,
  },
  { pattern: rx(`(?:on|from) (?:day one|(?:my|his|her|the) first day(?: in office)?)`), read: future },
  {
    pattern: rx(
      `(?:with immediate effect|effective immediately|right now|at midnight|at present|at year[- ]end)`,
    ),
    read: past,
  },
  // "said today" is when it was told
  {
    pattern: rx(
      `(?<!\\b(?:said|says|told|announced|added|reported|warned|learned|met|spoke) )(?:yesterday|today|this morning|last night|over the weekend)`,
    ),
    read: past,
  },
  {
    pattern: rx(
      `(?:over|in|during) (?:my|his|her|their|our|the) (?:full )?${COUNT} years (?:as [a-z]{1,20}|in office|of [a-z]{1,12} (?:first |second )?(?:term|presidency))`,
    ),
    read: past,
  },
  {
    pattern: rx(
      `(?:on|upon|at|after|from) (?:its |the \\w{1,20}['’]s )?entry into force|(?:as soon as|once|when|on the day) [^,.;:]{1,40}? ${HOLDS}|over the (?:long|longer|medium) (?:term|run)|for the rest of (?:the|this) (?:calendar |fiscal )?(?:year|month|decade|term)|(?:in )?(?:every|each) year|in each of (?:its|the|their) [a-z]{1,20}|${COUNT} ${UNIT} from now`,
    ),
    read: future,
  },
  {
    pattern: rx(
      `(?:during|throughout) (?:its |the )?construction(?: phase)?|while [^,.;:]{1,30}? being built|when (?:last|first) in (?:government|power|office)|after (?:a|${COUNT}) (?:years?|decades?|months?)`,
    ),
    read: past,
  },
  { pattern: rx(`at the end of (?:the|last|this) (?:year|month|quarter|week)`), read: past },
  { pattern: rx(`for (?:more than )?${COUNT}(?:-and-a-half)? ${UNIT}`), read: past },
  { pattern: rx(`\\d{1,3} (?:straight|consecutive) ${UNIT}`), read: past },
];
