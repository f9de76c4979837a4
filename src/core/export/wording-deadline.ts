/**
 * Wording deadline: until when, as the text itself says it.
 *
 * In:  a claim's deadline, the headline so far.
 * Out: "… within five years", "… by 2022"; the page's own words where the date was only inferred from them.
 * Limit: a day worked out from a duration or from "this year" is told apart as inferred, never in the headline.
 */
import type { Deadline } from '../engine/claim';
import { formatDate, formatDuration } from './wording-dates';
import type { Words } from './wording-words';

const COUNTS = 'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const STATED = new RegExp(
  String.raw`^(?:(?:within|in|over|during) )?(?:the )?(?:next |coming |following )?(${COUNTS}|\d{1,3}) (year|month|week|day|decade)s?$`,
  'i',
);
const UNIT: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', decade: 'Y' };

/** A page may end a deadline with a stop. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/\s/g, ' ')
    .replace(/[.,;:]{1,3}$/, '');

/** `P5Y` for "over the next five years", which says a length and no date. */
function statedDuration(text: string): string | undefined {
  const [, count, unit] = STATED.exec(bare(text)) ?? [];
  if (!count || !unit) return undefined;
  const word = COUNTS.split('|').indexOf(count.toLowerCase());
  const size = word < 0 ? Number(count) : Math.max(word, 1);
  const years = unit.toLowerCase() === 'decade' ? 10 : 1;
  return `P${String(size * years)}${UNIT[unit.toLowerCase()] ?? ''}`;
}

/** `text` with its deadline, in no more precise terms than the page's. */
export function withDeadline(deadline: Deadline | undefined, text: string, words: Words): string {
  if (!deadline) return text;
  const stated = deadline.duration ?? statedDuration(deadline.text);
  const duration = stated && formatDuration(stated, words);
  if (duration) return words('within', text, duration);
  if (deadline.date && !deadline.inferred) return words('by', text, formatDate(deadline.date, words));
  return words('asThePageSays', text, bare(deadline.text));
}
