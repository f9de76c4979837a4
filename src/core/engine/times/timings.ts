/**
 * Timings: when what a claim tells was, is, or falls due.
 *
 * In:  a read sentence, a draft, and where its span begins and ends.
 * Out: the period, or of a commitment that lies ahead the deadline.
 * Limit: one time phrase a claim, the nearest; the month of the sentence before serves a figure that names none.
 */
import { addMonths, isoDate, parseDate } from './calendar';
import type { Deadline, Period } from '../claim';
import { datelineEnd } from '../clause-ends';
import type { Draft } from '../drafts';
import type { TimePhrase } from './period-reads';
import { followsOn, type ReadSentence } from '../read-sentence';

export type Timing = { period?: Period; deadline?: Deadline };

const NEAR = 90;
const BASIS = 48;

/** "up from 12 percent in 2001", "fewer than last year": the time of what a figure is compared with. */
const COMPARES =
  /\b(?:(?:from|against|compared (?:with|to)|versus) (?:(?:an?|the|about|around|nearly|almost|over|just|some|only|peak|of|record) ){0,3}[$€£]?\d(?:(?! to )(?:[^,;—]|,(?=\d))){0,30}|than (?:it was |there were |they did )?)$/;

/** When something is done, or since when: no time that a figure is held against. */
const ACTED = /^(?:on|effective|from|starting|beginning|as of|by|when|before|since) /;

const isBasis = (sentence: string, { start, text }: TimePhrase): boolean =>
  !ACTED.test(text) && COMPARES.test(sentence.slice(Math.max(0, start - BASIS), start));

/** "A drop of 22 percent from December": what a figure has changed from, where an act would begin then. */
const isChangedFrom = ({ kind, anchor }: Draft, { text, from, to }: TimePhrase): boolean =>
  /^from /i.test(text) &&
  from !== undefined &&
  to === undefined &&
  (kind === 'trade' || (kind === 'jobs' && anchor?.kind === 'percent'));

const gap = (time: TimePhrase, first: number, last: number): number =>
  time.end <= first ? first - time.end : Math.max(0, time.start - last);

const nearest = (times: readonly TimePhrase[], first: number, last: number): TimePhrase | undefined =>
  times.reduce<TimePhrase | undefined>(
    (best, time) => (best && gap(best, first, last) <= gap(time, first, last) ? best : time),
    undefined,
  );

/** The time phrase that belongs to the claim: inside its span the nearest to its number, else the nearest of the sentence. */
function timeOf(
  { text, times, tokens, span: { start } }: ReadSentence,
  draft: Draft,
  from: number,
  to: number,
): TimePhrase | null {
  const [first, last] = [from - start, to - start];
  // "BEIJING, Jan. 3 (AP) —" tells when the news was sent
  const begin = (tokens[datelineEnd(tokens)]?.start ?? start) - start;
  const own = times.filter(
    (time) => time.start >= begin && !isBasis(text, time) && !isChangedFrom(draft, time),
  );
  const whole = own.filter((time) => time.start >= first && time.end <= last + 1);
  const inside = whole.length > 0 ? whole : own.filter((time) => time.end > first && time.start < last);
  const number = draft.anchor?.amount;
  if (inside.length > 0)
    return (number ? nearest(inside, number.start - start, number.end - start) : inside[0]) ?? null;
  if (own.length === 1) return own[0] ?? null;
  const near = nearest(own, first, last);
  return near && gap(near, first, last) < NEAR ? near : null;
}

/** Whether a stated time is later than the document: "plans to open in 2030". */
const liesAhead = (time: TimePhrase, published: string | undefined): boolean =>
  time.to !== undefined && published !== undefined && time.to > published.slice(0, time.to.length);

/** "In January 2017 … over the next five years" runs from the day told, not from the day of publication. */
function dueFrom({ times }: ReadSentence, time: TimePhrase): string | null {
  const start = times.find(
    (other) => other !== time && !other.ahead && other.from !== undefined && other.end <= time.start,
  )?.from;
  const day = start ? parseDate(start) : null;
  const size = /^P(\d{1,3})([YM])$/.exec(time.duration ?? '');
  if (!day || !size) return null;
  const due = addMonths(day, Number(size[1]) * (size[2] === 'Y' ? 12 : 1));
  return isoDate(day.month ? due : { year: due.year });
}

/** "…in January, the department said. Yet the jobless rate edged down": the month or week of the sentence before, where it names one. */
function monthBefore(sentence: ReadSentence): Timing {
  const before = sentence.times.length === 0 ? sentence.before() : null;
  const [time, ...others] = before?.times ?? [];
  if (!before || !time || time.ahead || others.length > 0 || !followsOn(before, sentence)) return {};
  if ((time.from ?? '').length < 7 && time.text !== 'last week') return {};
  return { period: placed(before, time) };
}

function placed({ source, span }: ReadSentence, { from, to, ...at }: TimePhrase): Period {
  const [start, end] = [span.start + at.start, span.start + at.end];
  return { text: source.text.slice(start, end), start, end, ...(from && { from }), ...(to && { to }) };
}

function deadlineOf(sentence: ReadSentence, time: TimePhrase): Omit<Deadline, 'text' | 'start' | 'end'> {
  const date = dueFrom(sentence, time) ?? time.to;
  if (!date) return time.duration ? { duration: time.duration } : {};
  return { date, ...(time.inferred && { inferred: time.inferred }) };
}

/** The period or the deadline of a claim whose span is from `from` to `to` in the document. */
export function timingOf(sentence: ReadSentence, draft: Draft, from: number, to: number): Timing {
  const time = timeOf(sentence, draft, from, to);
  if (!time) return draft.kind === 'jobs' || draft.kind === 'trade' ? monthBefore(sentence) : {};
  const period = placed(sentence, time);
  const commits = draft.kind === 'pledge' && (time.ahead || liesAhead(time, sentence.source.published));
  if (!commits) return { period };
  const { text, start, end } = period;
  return { deadline: { text, start, end, ...deadlineOf(sentence, time) } };
}
