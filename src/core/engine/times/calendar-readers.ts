/**
 * Calendar readers: quarters, halves, months, years and terms, "Q3 2024", "last year", "since March 2019".
 *
 * In:  nothing.
 * Out: CALENDAR_READERS, the longest and most telling form first.
 * Limit: a month or year alone needs a word before or after it that makes it a time.
 */
import { rx, type Reader } from './period-reader';
import { readFigures, readFiscal, readTwoYears } from './figure-reads';
import { past, readMonthIn, readMonthYear, readYear } from './period-reads';
import { COUNT, FISCAL, MONTH, NO_PART, OF_YEAR, UNIT, YEAR } from './period-words';
import { readQuarter, readRelative } from './quarter-reads';

export const CALENDAR_READERS: Reader[] = [
  { needs: ['Q'], pattern: rx(`(?:in |during |for )?Q(?<q>[1-4])(?:${OF_YEAR})?`), read: readQuarter },
  {
    needs: ['year'],
    pattern: rx(`(?:in |on |by |since |from |until )?(?<y>${YEAR})-(?<z>\\d\\d)-(?<d>\\d\\d)`),
    read: readFigures,
  },
  {
    needs: ['year'],
    pattern: rx(`(?:in |during |for )?(?<f>${FISCAL})?(?<y>${YEAR})(?<by>[-–/])(?<z>\\d\\d)`),
    read: readTwoYears,
  },
  {
    needs: ['FY'],
    pattern: rx(
      `(?:(?<how>in|during|for|by|since|until|through|from|after|before) )?FY ?['’]?(?<yy>\\d\\d)(?:[-–/](?<z>\\d\\d))?`,
    ),
    read: readFiscal,
  },
  {
    needs: ['part'],
    pattern: rx(
      `(?:the )?(?<f>fiscal )?(?<q>first|second|third|fourth|final|last) (?<f1>fiscal )?(?<h>quarter|half)(?:${OF_YEAR}|(?<f2> of (?:(?:the|its|this|last|next) )?(?:fiscal|financial) (?:${YEAR}|year)))?${NO_PART}`,
    ),
    read: (g, ...at) => readQuarter({ ...g, f: g['f'] ?? g['f1'] ?? g['f2'] }, ...at),
  },
  {
    needs: ['month', 'year'],
    pattern: rx(
      `(?<how>since|in|during|for|of|after|from|until|by) (?:the end of |late |early |mid-)?(?<m1>${MONTH}),? (?<y1>${YEAR})`,
    ),
    read: readMonthYear,
  },
  { needs: ['month', 'year'], pattern: rx(`(?<m1>${MONTH}),? (?<y1>${YEAR})`), read: readMonthYear },
  { needs: ['FY'], pattern: rx(`FY ?(?<y>${YEAR})`), read: readYear },
  {
    needs: ['unit', 'which'],
    pattern: rx(
      `(?:(?<how>in|during|over|for|by|since|until|through) )?(?:the )?(?<which>last|previous|past|this|current|next|coming|latest|same) (?:fiscal |financial |calendar )?(?<unit>year|month|quarter|half|week|fiscal)${NO_PART}`,
    ),
    read: readRelative,
  },
  {
    needs: ['unit', 'which'],
    pattern: rx(`(?:in|during|over|for) the (?:first|last|past|previous) (?:${COUNT} )?(?:full )?${UNIT}`),
    read: past,
  },
  {
    needs: ['unit', 'which'],
    pattern: rx(`(?:in|during|over) (?:my|his|her|its|their|our) first (?:${COUNT} )?(?:full )?${UNIT}`),
    read: past,
  },
  {
    needs: ['year'],
    pattern: rx(
      `(?<how>in|for|during|since|of|by|through|until|up to|to|from|after|before|the|its|throughout) (?:all of |calendar |whole of |year |late |early |mid[- ]|the |${FISCAL})?(?<y>${YEAR})`,
    ),
    read: readYear,
  },
  {
    needs: ['month'],
    pattern: rx(
      `(?<how>in|since|for|during|through|up to|of|from|last|after|at) (?:the end of |late |early |mid-)?(?<m>${MONTH})(?! \\d)`,
    ),
    read: readMonthIn,
  },
];
