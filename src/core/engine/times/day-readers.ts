/**
 * Day readers: weekdays and days of a month, "from Monday", "effective 1 May 2025".
 *
 * In:  nothing.
 * Out: DAY_READERS, the longest and most telling form first.
 * Limit: a weekday counts only where something begins, holds or ends on it: elsewhere it is that of the telling.
 */
import { rx, type Reader } from './period-reader';
import { readDay, readWeekday } from './day-reads';
import { past } from './period-reads';
import { HOLDS, MONTH, OF_YEAR, WEEKDAY } from './period-words';

const HOW =
  '(?:(?<how>effective|starting|beginning|from|on|by|set for|due|as of|since|before|until) (?:on )?)?';

export const DAY_READERS: Reader[] = [
  {
    needs: ['weekday'],
    pattern: rx(
      `(?<how>from|starting|beginning|effective|as of|by|before|until|next) (?:(?:midnight|noon) )?(?:on |next )?(?<w>${WEEKDAY}|today|tomorrow)`,
    ),
    read: readWeekday,
  },
  // "took effect on Monday": elsewhere a weekday is that of the telling
  {
    needs: ['weekday'],
    pattern: rx(
      `(?<=\\b(?:effect|force|begins?|began|starts?|started|apply|applies|in|go|due|(?:re)?opens?|resumes?|restarts?|expires?|ends?|closes?) )(?:at (?:\\d{1,2}:\\d\\d|midnight|noon)(?: a\\.?m\\.?| p\\.?m\\.?)? )?(?:on )?${WEEKDAY}`,
    ),
    read: past,
  },
  { needs: ['weekday'], pattern: rx(`(?:on )?${WEEKDAY}(?=[^.;]{0,80}? ${HOLDS})`), read: past },
  {
    needs: ['month', 'count'],
    pattern: rx(`${HOW}(?<m>${MONTH}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?:${OF_YEAR})?`),
    read: readDay,
  },
  {
    needs: ['month', 'count'],
    pattern: rx(`${HOW}(?<d>\\d{1,2})(?:(?:st|nd|rd|th)(?: of)?)? (?<m>${MONTH})(?:${OF_YEAR})?`),
    read: readDay,
  },
];
