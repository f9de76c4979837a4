/**
 * Periods: when a sentence says that something was, is, or shall be.
 *
 * In:  the sentence's text and the day the document was published, where known.
 * Out: time phrases in order: periods, and deadlines of what lies ahead; relative ones resolved against that day.
 * Limit: what no form of period-readers.ts fits is no time phrase.
 */
import { parseDate } from './calendar';
import { outlookAt } from './outlook';
import { READERS } from './period-readers';
import type { TimePhrase } from './period-reads';
import { timeSigns } from './time-signs';

/** A capital that only the sentence's beginning explains; months and years keep theirs. */
const OPENING =
  /^["“]?(?:Last|In|By|Over|Since|During|Within|For|Through|Next|This|Until|From|Between|Before|Starting|Beginning|Effective|As|Ahead|The|Under|While|When|After|On|With|At)(?= )/;

/** All matches in order; not by `matchAll`, which copies the expression each time: of dozens of forms hardly one fits. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

/** Finds the time phrases of a sentence, in order, without overlaps. `published` is an ISO date. */
export function findTimePhrases(sentence: string, published?: string): TimePhrase[] {
  const text = sentence.replace(OPENING, (letters) => letters.toLowerCase());
  const signs = timeSigns(text);
  if (signs.size === 0) return [];
  const day = published ? parseDate(published) : null;
  const found: TimePhrase[] = [];
  for (const { needs, pattern, read } of READERS) {
    if (!needs.every((sign) => signs.has(sign))) continue;
    for (const match of matchesOf(pattern(), text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const told = read(match.groups ?? {}, day, () => outlookAt(text, start, end));
      found.push({ start, end, text: sentence.slice(start, end), ...told });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
