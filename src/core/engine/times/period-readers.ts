/**
 * Period readers: the forms that time phrases have, in the one order that they are tried in.
 *
 * In:  the readers of each kind of form.
 * Out: READERS: an earlier one takes its characters from the later ones.
 * Limit: own patterns, not chrono-node: that reads points in time for calendars, costs 46 KB and some milliseconds a
 *        page, and takes "may", "second" and bare numbers for dates; the periods of statistics are what is wanted here.
 */
import { CALENDAR_READERS } from './calendar-readers';
import { DAY_READERS } from './day-readers';
import { DEADLINE_READERS } from './deadline-readers';
import { EVENT_READERS } from './event-readers';
import type { Reader } from './period-reader';
import { RANGE_READERS } from './range-readers';

export const READERS: readonly Reader[] = [
  ...RANGE_READERS, // first: each of their ends alone is a time too
  ...DEADLINE_READERS,
  ...DAY_READERS,
  ...CALENDAR_READERS,
  ...EVENT_READERS,
];
