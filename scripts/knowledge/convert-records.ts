/** Converters of pledges, recurrent claims, tariffs, head-counts and benchmarks; series have a file of their own. */
import type { Report } from './report';
import { defined, list, number, placeCodes, record, text, texts, type Raw } from './raw';

const id = (raw: Raw): string => text(raw['id']) ?? '';

/** Sources in their order, and the index of each by its number. */
function sourcesOf(raw: Raw): { sources: object[]; indexOf: (value: unknown) => number } {
  const found = list(raw['sources']);
  const sources = found.map((source) =>
    defined({
      title: text(source['title']),
      publisher: text(source['publisher']),
      url: text(source['url']),
      published: text(source['published']),
      weak: source['weak'] === true ? (true as const) : undefined,
    }),
  );
  const byNumber = new Map<unknown, number>(found.map((source, index) => [source['n'] ?? index + 1, index]));
  return { sources, indexOf: (value) => byNumber.get(value) ?? found.length };
}

const quantity = (raw: Raw): object =>
  defined({
    value: number(raw['value']),
    unit: unit(text(raw['unit'])),
    approx: raw['approx'] === true ? (true as const) : undefined,
    per: text(raw['per']),
  });

/** Units that name a period keep it apart elsewhere; here "USD per year" and "jobs per USD 1 billion" stay words. */
const unit = (value: string | undefined): string | undefined => value?.replaceAll('-', ' ');

function figures(raw: Raw, indexOf: (value: unknown) => number): object[] {
  return list(raw['figures']).map((figure) =>
    defined({
      label: text(figure['label']),
      value: number(figure['value']),
      unit: unit(text(figure['unit'])),
      asOf: text(figure['as_of']),
      per: text(figure['per']),
      source: indexOf(figure['source']),
    }),
  );
}

function views(raw: Raw, indexOf: (value: unknown) => number): object[] {
  return list(raw['views']).map((view) =>
    defined({
      speaker: text(view['speaker']),
      role: text(view['role']),
      organisation: text(view['organisation']),
      says: text(view['says']),
      // words in quotation marks only where the facts mark them as exact
      quote: view['verbatim'] === true ? text(view['text']) : undefined,
      saidOn: text(view['said_on']),
      stance: text(view['stance']),
      source: indexOf(view['source']),
    }),
  );
}

function weakOnly(raw: Raw, report: Report): void {
  const weak = new Set(
    list(raw['sources']).flatMap((source) => (source['weak'] === true ? [source['n']] : [])),
  );
  for (const figure of list(raw['figures'])) {
    if (weak.has(figure['source']))
      report.left('figures that rest on a weak source only: kept, not shown', id(raw));
  }
}

function tellLeftOut(raw: Raw, report: Report): void {
  for (const key of ['place_note', 'status_note', 'made_on_note'])
    if (raw[key] !== undefined) report.left(`\`${key}\`, written for maintainers`, id(raw));
  if (raw['beneficiary'] !== undefined) report.left('`beneficiary`: no use in a card yet', id(raw));
  if (raw['counterparty'] !== undefined)
    report.left('`counterparty`: named among the actors where it matters', id(raw));
  weakOnly(raw, report);
}

const actors = (raw: Raw): object[] =>
  list(raw['actors']).map((actor) => ({
    name: text(actor['name']),
    aliases: texts(actor['aliases']),
    type: text(actor['type']),
  }));

function placeOf(raw: Raw): object {
  const place = record(raw['place']);
  const name = text(place['name']) ?? '';
  const code = text(place['code']);
  return { name, codes: code ? [code] : placeCodes(name) };
}

const timeline = (raw: Raw, indexOf: (value: unknown) => number): object[] =>
  list(raw['timeline']).map((entry) =>
    defined({
      date: text(entry['date']),
      event: text(entry['event']),
      status: text(entry['status']),
      quantity: entry['quantity'] ? quantity(record(entry['quantity'])) : undefined,
      source: indexOf(entry['source']),
    }),
  );

export function convertPledge(raw: Raw, report: Report): object {
  tellLeftOut(raw, report);
  const { sources, indexOf } = sourcesOf(raw);
  return defined({
    id: id(raw),
    title: text(raw['title']),
    actors: actors(raw),
    kind: text(raw['kind']),
    quantities: list(raw['quantities']).map(quantity),
    place: placeOf(raw),
    madeOn: text(raw['made_on']),
    deadline: text(raw['deadline']),
    status: text(raw['status']),
    timeline: timeline(raw, indexOf),
    context: text(raw['context']),
    keywords: texts(raw['keywords']),
    outcomeKnown: record(raw['verified'])['status'] === true,
    figures: figures(raw, indexOf),
    views: views(raw, indexOf),
    sources,
  });
}

export function convertRecurrent(raw: Raw, report: Report): object {
  const { sources, indexOf } = sourcesOf(raw);
  if (raw['cuesFrom'] !== undefined)
    report.left('cues for matching added from scripts/knowledge/recurrent-cues.json', id(raw));
  weakOnly(raw, report);
  return defined({
    id: id(raw),
    claim: text(raw['claim']),
    topic: text(raw['topic']),
    patterns: texts(raw['patterns']),
    quantities: list(raw['quantities']).map(quantity),
    place: text(raw['place']),
    partners: texts(raw['partners']),
    series: texts(raw['series']),
    related: texts(raw['related']),
    assessment: text(raw['assessment']),
    figures: figures(raw, indexOf),
    views: views(raw, indexOf),
    sources,
  });
}

const EVERYONE = /^(?:all|most|nearly|more than|partners|60 )/i;
const side = (name: string): object =>
  defined({
    name,
    code: EVERYONE.test(name) ? undefined : placeCodes(name.replace(/^US .*/, 'United States'))[0],
  });

export function convertTariff(raw: Raw, report: Report): object {
  const { sources } = sourcesOf(raw);
  const rate = text(raw['rate']) ?? '';
  for (const key of ['date_announced', 'date_effective', 'goods_value_usd']) {
    if (raw[key] === null || raw[key] === undefined) report.left(`\`${key}\` not known: left out`, id(raw));
  }
  if (raw['note'] !== undefined) report.left('`note`, written for maintainers', id(raw));
  return defined({
    id: id(raw),
    title: text(raw['title']),
    announced: text(raw['date_announced']),
    effective: text(raw['date_effective']),
    authority: text(raw['authority']),
    imposer: side(text(raw['imposed_by']) ?? ''),
    targets: texts(raw['on']).map(side),
    rate,
    rates: [...new Set([...rate.matchAll(/(\d+(?:\.\d+)?)\s?%/g)].map((match) => Number(match[1])))],
    coverage: number(raw['goods_value_usd']),
    goods: raw['goods'] === undefined ? undefined : texts(raw['goods']),
    description: text(raw['description']),
    status: text(raw['status'])?.replaceAll(' ', '-'),
    ended: text(raw['date_ended']),
    sources,
  });
}

function points(raw: Raw, key: string, sourceKey: string, indexOf: (value: unknown) => number): object[] {
  const sources = record(raw[sourceKey]);
  const found = raw[key];
  if (!Array.isArray(found)) return [];
  return found.flatMap((entry: unknown) => {
    const [date, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    return typeof date === 'string' ? [{ date, value: number(value), source: indexOf(sources[date]) }] : [];
  });
}

export function convertHeadcount(raw: Raw, report: Report): object {
  const { sources, indexOf } = sourcesOf(raw);
  for (const key of ['checks', 'derived', 'notes', 'pledge_facts'])
    if (raw[key] !== undefined) report.left(`\`${key}\`, written for maintainers`, id(raw));
  return {
    id: id(raw),
    company: text(raw['company'])?.replace(/ \(.*\)$/, ''),
    aliases: texts(raw['aliases']),
    points: points(raw, 'points', 'point_sources', indexOf),
    usPoints: points(raw, 'us_points', 'us_point_sources', indexOf),
    sources,
  };
}

export function convertBenchmark(raw: Raw, report: Report): object {
  const { sources } = sourcesOf(raw);
  const single = number(raw['value']);
  const several = Object.entries(record(raw['value'])).map(([label, value]) => ({
    label: label.replaceAll('_', ' '),
    value: number(value),
  }));
  for (const key of ['use', 'breakdown_usd'])
    if (raw[key] !== undefined) report.left(`\`${key}\`, written for maintainers`, id(raw));
  return defined({
    id: id(raw),
    title: text(raw['title']),
    values: single === undefined ? several : [{ label: text(raw['period']) ?? '', value: single }],
    unit: text(raw['unit']),
    period: text(raw['period']),
    description: text(raw['description']),
    jobsPerBillion:
      number(record(raw['derived_ratio'])['jobs_per_billion_usd']) ??
      (text(raw['unit']) === 'jobs per USD 1 billion' ? single : undefined),
    partner: placeCodes(/ to ([A-Z]\w+)/.exec(text(raw['title']) ?? '')?.[1] ?? '')[0],
    sources,
  });
}
