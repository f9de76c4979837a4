/**
 * Wording path: which changes of a record's status are told, so that a pledge cut and then raised a little is not "raised".
 *
 * In:  a card's timeline, its status on the article's day and now.
 * Out: the statuses to tell, in order of time; words are put to them by wording-status.ts.
 * Limit: only a pledge has a path of its own; a tariff's timeline holds the rounds of others too.
 */
import type { Card, Dated, TimelineEntry } from '../knowledge/card';

const REVISIONS = ['raised', 'reduced'];
const isRevision = ({ status }: Dated): boolean => REVISIONS.includes(status);

const statusesOf = (timeline: TimelineEntry[]): Dated[] =>
  timeline.flatMap(({ status, date }) => (status ? [{ status, date }] : []));

/** Rounds of tariffs on the same goods reach the same status again; a revision counts each time. */
const isAgain = (one: Dated, earlier: Dated[]): boolean =>
  !isRevision(one) &&
  earlier.some(({ status, date }) => status === one.status && date.slice(0, 4) === one.date.slice(0, 4));

/** Every change of status, with the day on which it first stood; that work went on between two is no change. */
export function findChanges(timeline: TimelineEntry[]): Dated[] {
  return statusesOf(timeline)
    .filter(({ status }, at, all) => status !== 'in-progress' || at === all.length - 1)
    .filter((one, at, all) => !isAgain(one, all.slice(0, at)))
    .filter(({ status }, at, all) => status !== all[at - 1]?.status);
}

const timelineOf = ({ record, timeline }: Card): TimelineEntry[] =>
  record?.type === 'pledge' ? timeline : [];

/** The revisions that led to a status of the card's record, where that is one itself; else nothing. */
export function findRevisions(dated: Dated, card: Card): Dated[] {
  if (!isRevision(dated)) return [];
  const entries = timelineOf(card);
  const at = entries.findLastIndex(({ status, date }) => status === dated.status && date === dated.date);
  return findChanges(entries.slice(0, at + 1)).filter(isRevision);
}

/** What the record came to since the article; a revision with those before it, unless the status of that day tells them. */
export function findSince(then: Dated, now: Dated, card: Card): Dated[] {
  const later = findChanges(timelineOf(card).filter((entry) => entry.since));
  const since = later[0]?.status === then.status ? later.slice(1) : later;
  const before = isRevision(now) && !isRevision(then) ? findRevisions(now, card) : [];
  const path = before.length > since.length ? before : since;
  return path.length > 0 ? path : [now];
}
