/**
 * Calendar readers: quarters, halves, months, years and terms, "Q3 2024", "last year", "since March 2019".
 *
 * In:  nothing.
 * Out: CALENDAR_READERS, the longest and most telling form first.
 * Limit: a month or year alone needs a word before or after it that makes it a time.
 */
import { rx, type Reader } from './period-reader';
import { readFigures, readTwoYears } from './figure-reads';
import {
  past,
  readMonth,
  readMonthYear,
  readQuarter,
  readQuarterYear,
  readRelativeYear,
  readYear,
} from './period-reads';
import { COUNT, MONTH, UNIT, YEAR } from './period-words';

export const CALENDAR_READERS: Reader[] = [
  { pattern: rx(`(?:in |during |for )?Q(?<n>[1-4])(?:,? (?:of )?(?<y>${YEAR}))?`), read: readQuarterYear },
  {
    pattern: rx(`(?:in |on |by |since |from |until )?(?<y>${YEAR})-(?<z>\\d\\d)-(?<d>\\d\\d)`),
    read: readFigures,
  },
  {
    pattern: rx(
      `(?:in |during |for )?(?<f>(?:fiscal|financial) (?:year )?)?(?<y>${YEAR})(?<by>[-–/])(?<z>\\d\\d)`,
    ),
    read: readTwoYears,
  },
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
];
