/** Every record's card: no shown fact without source and date, no words in quotation marks that are not verbatim, every sum right. */
import { describe, expect, it } from 'vitest';
import type { Claim, Match, RecordType } from '../../../src/core/engine/claim';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import type { Card, FigureRef, Scale, SourceRef } from '../../../src/core/knowledge/card';
import { describeContext } from '../../../src/core/knowledge/context';
import { BUNDLED, PACK } from './bundled';

const TEXT = 'A claim about a record.';

/** A claim that is known to be about a record, whatever its words. */
const claimOn = (record: string, type: RecordType): Claim => ({
  id: 'c0000000000000000',
  kind: type === 'tariff' ? 'tariff' : 'pledge',
  status: type === 'tariff' ? 'stated' : 'made',
  measure: type === 'tariff' ? 'rate' : 'jobs',
  start: 0,
  end: TEXT.length,
  quote: TEXT,
  sentence: { start: 0, end: TEXT.length },
  prefix: '',
  suffix: '',
  confidence: 0.9,
  matches: [{ record, type, score: 1, because: [] } satisfies Match],
});

function cardOf(record: string, type: RecordType, asOf: string): Card {
  const source = sourceFromText(TEXT, { published: asOf });
  const [card] = describeContext([claimOn(record, type)], source, BUNDLED, asOf);
  if (!card) throw new Error(`${record}: no card`);
  return card;
}

const RECORDS: [id: string, type: RecordType][] = [
  ...PACK.pledges.map(({ id }): [string, RecordType] => [id, 'pledge']),
  ...PACK.recurrent.map(({ id }): [string, RecordType] => [id, 'recurrent']),
  ...PACK.tariffs.map(({ id }): [string, RecordType] => [id, 'tariff']),
];

const isCitable = ({ publisher, title, url }: SourceRef): boolean =>
  publisher !== '' && title !== '' && /^https?:\/\//.test(url);
const isDated = (date: string): boolean => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date);

const figuresOf = ({ figures, scale, check }: Card): FigureRef[] => [
  ...figures,
  ...scale.flatMap(({ operands }) => operands),
  ...(check ? [check.official] : []),
];

/** The sum done by hand, from its operands. */
function byHand({ formula, operands: [a, b], unit }: Scale): number {
  const [x = NaN, y = NaN] = [a?.value, b?.value];
  if (formula === 'share') return (x / y) * 100;
  return unit === 'USD' && b?.unit.startsWith('jobs per') ? (x / y) * 1e9 : x / y;
}

const VERBATIM = new Set(
  [...PACK.pledges, ...PACK.recurrent].flatMap(({ views }) => views.flatMap(({ quote }) => quote ?? [])),
);

const MARKS = /["“”„«»]|(?<![\p{L}\d])['‘](?=\p{L})/u;

/** What is shown as our own words; titles of sources are their publishers'. */
const ownWords = ({ record, timeline, figures, scale, check, views, series }: Card): string[] => [
  record?.title ?? '',
  series?.title ?? '',
  check?.why ?? '',
  ...timeline.map(({ event }) => event),
  ...[...figures, ...scale.flatMap(({ operands }) => operands)].map(({ label }) => label),
  ...views.flatMap(({ says, role, organisation }) => [says ?? '', role ?? '', organisation ?? '']),
];

describe.each(['2016-06-01', '2019-01-01', '2026-11-25'])('cards as of %s', (asOf) => {
  it.each(RECORDS)('%s', (id, type) => {
    const card = cardOf(id, type, asOf);
    expect(card.record?.id).toBe(id);
    for (const { label, date, source, value } of figuresOf(card)) {
      expect(isCitable(source), `${label}: its source can be cited`).toBe(true);
      expect(isDated(date), `${label}: ${date}`).toBe(true);
      expect(Number.isFinite(value)).toBe(true);
    }
    for (const { date, source, since, event } of card.timeline) {
      expect(isCitable(source), `${event}: its source can be cited`).toBe(true);
      expect(isDated(date)).toBe(true);
      expect(since).toBe(date > asOf && !asOf.startsWith(date));
    }
    for (const { quote, source, where, date } of card.views) {
      expect(where).toBe('bundled');
      expect(source && isCitable(source)).toBe(true);
      expect(isDated(date ?? '')).toBe(true);
      if (quote !== undefined) expect(VERBATIM.has(quote)).toBe(true);
    }
    for (const words of ownWords(card)) expect(words).not.toMatch(MARKS);
    for (const sum of card.scale) expect(sum.result).toBeCloseTo(byHand(sum), 6);
  });
});

describe('exact words', () => {
  it('are held by one record only, the one whose source was read', () => {
    const holders = [...PACK.pledges, ...PACK.recurrent].filter(({ views }) =>
      views.some(({ quote }) => quote),
    );
    expect(holders.map(({ id }) => id)).toEqual(['alibaba-1m-us-jobs']);
  });
});
