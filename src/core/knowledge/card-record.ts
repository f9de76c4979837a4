/**
 * Card record: the record that a claim is about, as it stood on the article's day and as it stands.
 *
 * In:  a match, the base, the article's date.
 * Out: the card's record and timeline.
 * Limit: an event without a source that may be shown is left out, and so is the status that only it gives.
 */
import type { Match } from '../engine/claim';
import type { Knowledge } from './base';
import type { CardRecord, TimelineEntry } from './card';
import { isUpTo } from './dates';
import type { Pledge, Tariff } from './schema-records';
import { knowledgeOf } from './packs/pack-layers';
import { firstShown, shownSource } from './shown-facts';
import { byText } from './order';
import { isOfDates } from './tariff-days';

/** Events with their days and sources. */
type Dating = {
  timeline: { date: string; event: string; status?: string | undefined; source: number }[];
  sources: Pledge['sources'];
};

export type RecordPart = { record: CardRecord; timeline: TimelineEntry[] };

function pledgeTimeline({ timeline, sources }: Dating, asOf: string): TimelineEntry[] {
  return timeline.flatMap(({ date, event, status, source }) => {
    const shown = shownSource(sources, source);
    return shown
      ? [{ date, event, ...(status && { status }), since: !isUpTo(date, asOf), source: shown }]
      : [];
  });
}

type Statuses = Pick<CardRecord, 'statusThen' | 'statusNow'>;

function statuses(timeline: TimelineEntry[]): Statuses {
  const dated = timeline.flatMap(({ status, date, since }) => (status ? [{ status, date, since }] : []));
  const then = dated.filter(({ since }) => !since).at(-1);
  const now = dated.at(-1);
  return {
    ...(then && { statusThen: { status: then.status, date: then.date } }),
    ...(now && { statusNow: { status: now.status, date: now.date } }),
  };
}

function pledgePart(pledge: Pledge, asOf: string): RecordPart {
  const timeline = pledgeTimeline(pledge, asOf);
  return {
    record: {
      id: pledge.id,
      type: 'pledge',
      title: pledge.title,
      ...statuses(timeline),
      outcomeKnown: pledge.outcomeKnown,
    },
    timeline,
  };
}

/** A round of tariffs and what became of the same goods later: rounds of the same sides on the same value of goods. */
function tariffTimeline(tariff: Tariff, base: Knowledge, asOf: string): TimelineEntry[] {
  const kin = [...base.tariffs.values()].filter(
    (other) =>
      other.id === tariff.id ||
      (tariff.coverage !== undefined &&
        other.coverage === tariff.coverage &&
        other.imposer.code === tariff.imposer.code &&
        other.targets.some(({ code }) => tariff.targets.some((target) => target.code === code))),
  );
  return kin.flatMap((round) => roundEvents(round, asOf)).sort((a, b) => byText(a.date, b.date));
}

/** What else became of it, each told from its own day on. */
const changesOf = ({ changes = [], sources }: Tariff, asOf: string): TimelineEntry[] =>
  pledgeTimeline({ timeline: changes, sources }, asOf);

/** What its dates tell: announced, in force, and over, each from its day on; a round announced as it starts has one entry. */
function roundEvents(tariff: Tariff, asOf: string): TimelineEntry[] {
  const { title, rate, announced, effective, ended, sources, status } = tariff;
  const source = firstShown(sources);
  if (!source) return [];
  const entry = (date: string, event: string, reached: string): TimelineEntry => ({
    date,
    event,
    status: reached,
    since: !isUpTo(date, asOf),
    source,
  });
  const last = status && !isOfDates(status) ? status : 'ended';
  return [
    ...(announced && announced !== effective ? [entry(announced, `${title}: ${rate}`, 'announced')] : []),
    ...(effective ? [entry(effective, `${title}: ${rate}`, 'imposed')] : []),
    ...(ended ? [entry(ended, `${title}: ${last.replaceAll('-', ' ')}`, last)] : []),
    ...changesOf(tariff, asOf),
  ].sort((a, b) => byText(a.date, b.date));
}

/** Its own dates: what later rounds did to the same goods is in the timeline. */
const tariffStatuses = (tariff: Tariff, asOf: string): Statuses => statuses(roundEvents(tariff, asOf));

function tariffPart(tariff: Tariff, base: Knowledge, asOf: string): RecordPart {
  const timeline = tariffTimeline(tariff, base, asOf);
  return {
    record: {
      id: tariff.id,
      type: 'tariff',
      title: tariff.title,
      ...tariffStatuses(tariff, asOf),
      outcomeKnown: true,
    },
    timeline,
  };
}

/** The card's record for a match; null for a head-count or a series, which are figures. */
export function recordPart(match: Match, base: Knowledge, asOf: string): RecordPart | null {
  const part = partOf(match, knowledgeOf(match.record, base), asOf);
  if (!part || match.pack === undefined) return part;
  return { ...part, record: { ...part.record, pack: match.pack } };
}

/** What packs hold on the claim beside the record that leads. */
export function besidePart(
  matches: Match[],
  leading: Match | undefined,
  base: Knowledge,
  asOf: string,
): RecordPart[] {
  return matches.flatMap((match) =>
    match.pack === undefined || match === leading ? [] : (recordPart(match, base, asOf) ?? []),
  );
}

function partOf(match: Match, base: Knowledge, asOf: string): RecordPart | null {
  const pledge = match.type === 'pledge' ? base.pledges.get(match.record) : undefined;
  if (pledge) return pledgePart(pledge, asOf);
  const tariff = match.type === 'tariff' ? base.tariffs.get(match.record) : undefined;
  if (tariff) return tariffPart(tariff, base, asOf);
  const recurrent = match.type === 'recurrent' ? base.recurrent.get(match.record) : undefined;
  return recurrent
    ? {
        record: { id: recurrent.id, type: 'recurrent', title: recurrent.claim, outcomeKnown: true },
        timeline: [],
      }
    : null;
}
