/**
 * Context: the card for each claim of a document.
 *
 * In:  claims with their matches, the document, the base, the day as of which is read.
 * Out: cards in the order of the claims: what is known, then and since, with sources and sums.
 * Limit: data only; words are put to it by components and exports.
 */
import type { Claim, Match } from '../engine/claim';
import type { SourceText } from '../engine/source-text';
import type { Knowledge } from './base';
import type { Card, FigureRef, View } from './card';
import { headcountCheck, seriesCheck } from './card-check';
import { besidePart, recordPart } from './card-record';
import { exportSeries, scalePart } from './card-scale';
import { seriesPart } from './card-series';
import { viewsPart } from './card-views';
import { chooseSeries } from './choose-series';
import { claimFacts, type ClaimFacts } from './claim-facts';
import { daysBetween } from './dates';
import { findPageQuotes } from './page-quotes';
import { knowledgeOf } from './packs/pack-layers';
import type { Pledge, Recurrent, Series } from './schema-records';
import { headcountFigures, shownFigures } from './shown-facts';

type Reading = { source: SourceText; base: Knowledge; asOf: string; quotes: View[] };

const YEAR = 366;

const pledgeOf = (match: Match | undefined, base: Knowledge): Pledge | undefined =>
  match?.type === 'pledge' ? knowledgeOf(match.record, base).pledges.get(match.record) : undefined;
const recurrentOf = (match: Match | undefined, base: Knowledge): Recurrent | undefined =>
  match?.type === 'recurrent' ? knowledgeOf(match.record, base).recurrent.get(match.record) : undefined;

/** The match that the card tells: a record before a bare figure. */
const leading = (claim: Claim): Match | undefined =>
  claim.matches?.find(({ type }) => type !== 'series' && type !== 'headcount') ?? claim.matches?.[0];

/** The head-counts of the claim's actor, or of the record's company. */
function headcountsOf(facts: ClaimFacts, pledge: Pledge | undefined, { base, asOf }: Reading): FigureRef[] {
  const entities = [
    facts.actor,
    ...(pledge ? (knowledgeOf(pledge.id, base).actors.get(pledge.id) ?? []) : []),
  ];
  const headcount = entities
    .map((entity) => (entity ? base.headcounts.get(entity) : undefined))
    .find((found) => found !== undefined);
  return headcount ? headcountFigures(headcount, asOf) : [];
}

/** The exports through which a pledge was to be kept; a recurrent record names the series that answer it; else the claim's own measure, place and partner do. */
function seriesFor(
  facts: ClaimFacts,
  { pledge, recurrent }: { pledge: Pledge | undefined; recurrent: Recurrent | undefined },
  base: Knowledge,
): Series[] {
  const chosen = pledge ? exportSeries({ facts, base, pledge }) : chooseSeries(facts, base);
  const named = (recurrent?.series ?? []).flatMap((id) => base.series.get(id) ?? []);
  return chosen.length > 0 ? chosen : named;
}

function problemsOf(
  claim: Claim,
  card: Omit<Card, 'problems'>,
  { source, asOf }: Reading,
  series: Series[],
): string[] {
  const now = card.record?.statusNow?.date;
  const last = series[0]?.points.at(-1)?.[0];
  const period = claim.period?.to ?? claim.period?.from;
  return [
    ...(source.published ? [] : ['NO_PUBLICATION_DATE']),
    ...(card.record && !card.record.outcomeKnown ? ['OUTCOME_NOT_KNOWN'] : []),
    ...(now && daysBetween(now, card.knowledge.cutOff) > YEAR ? ['STATUS_OLD'] : []),
    ...(last && period && last.slice(0, 4) < period.slice(0, 4) && period <= asOf ? ['STALE_SERIES'] : []),
  ];
}

/** What the base holds on a claim. */
type Known = {
  facts: ClaimFacts;
  /** The match that the card tells, and the record that it names. */
  match: Match | undefined;
  pledge: Pledge | undefined;
  fact: Pledge | Recurrent | undefined;
  staffs: FigureRef[];
  series: Series[];
  /** The claim counts whom its actor employs. */
  employs: boolean;
};

function findKnown(claim: Claim, reading: Reading): Known {
  const { source, base } = reading;
  const facts = claimFacts(claim, source, base);
  const match = leading(claim);
  const pledge = pledgeOf(match, base);
  const recurrent = recurrentOf(match, base);
  return {
    facts,
    match,
    pledge,
    fact: pledge ?? recurrent,
    staffs: headcountsOf(facts, pledge, reading),
    series: seriesFor(facts, { pledge, recurrent }, base),
    employs: claim.kind === 'jobs' && claim.measure === 'employed' && facts.actor !== undefined,
  };
}

const figuresPart = ({ fact, employs, staffs }: Known): FigureRef[] => [
  ...(fact ? shownFigures(fact.figures, fact.sources) : []),
  ...(employs ? staffs.slice(0, 4) : []),
];

function scaleOf(
  { facts, pledge, staffs: [headcount] }: Known,
  { source, base, asOf }: Reading,
): Card['scale'] {
  return scalePart({
    facts,
    base,
    asOf,
    ...(pledge && { pledge }),
    ...(headcount && { headcount }),
    ...(source.title && { title: source.title }),
    ...(source.url && { url: source.url }),
  });
}

const checkOf = (claim: Claim, { employs, staffs, series }: Known, asOf: string): Card['check'] | null =>
  employs && staffs.length > 0 ? headcountCheck(claim, staffs, asOf) : seriesCheck(claim, series, asOf);

/** What was said of the record; words that the page quotes speak of a promise only. */
const viewsOf = ({ kind }: Claim, { fact, match }: Known, quotes: View[]): View[] =>
  fact
    ? viewsPart(fact, kind === 'pledge' ? quotes : [], match?.pack === undefined ? 'bundled' : 'pack')
    : [];

function describe(claim: Claim, reading: Reading): Card {
  const { source, base, asOf, quotes } = reading;
  const known = findKnown(claim, reading);
  const { match, series } = known;
  const part = match ? recordPart(match, base, asOf) : null;
  const beside = besidePart(claim.matches ?? [], match, base, asOf);
  const chart = seriesPart(claim, series);
  const check = checkOf(claim, known, asOf);
  const card: Omit<Card, 'problems'> = {
    claim: claim.id,
    asOf,
    ...(source.publishedFrom && { asOfFrom: source.publishedFrom }),
    knowledge: { version: base.version, cutOff: base.cutOff },
    ...(part && { record: part.record }),
    ...(beside.length > 0 && { beside }),
    because: match?.because ?? [],
    timeline: part?.timeline ?? [],
    figures: figuresPart(known),
    ...(chart && { series: chart }),
    scale: scaleOf(known, reading),
    ...(check && { check }),
    views: viewsOf(claim, known, quotes),
  };
  return { ...card, problems: problemsOf(claim, card, reading, series) };
}

/** Makes the cards; `asOf` is the article's date, or the day of reading where it gives none. */
export function describeContext(claims: Claim[], source: SourceText, base: Knowledge, asOf: string): Card[] {
  if (claims.length === 0) return [];
  const reading = { source, base, asOf, quotes: findPageQuotes(source, base.names) };
  return claims.map((claim) => describe(claim, reading));
}
