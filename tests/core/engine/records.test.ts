/** Whole records: what each sentence of the tables must say, to the number, and nothing where there is no claim. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/core/annotation/reading';
import type { Claim, Mention, Place } from '../../../src/core/engine/claim';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { AMOUNT_NONE, AMOUNT_RECORDS } from '../../cases/records/amount-records';
import { AS_PRINTED_NONE, AS_PRINTED_RECORDS } from '../../cases/records/as-printed-records';
import { CHANGE_RECORDS } from '../../cases/records/change-records';
import { JOBS_NONE, JOBS_RECORDS } from '../../cases/records/jobs-records';
import { PLEDGE_NONE } from '../../cases/records/pledge-none';
import { PLEDGE_RECORDS } from '../../cases/records/pledge-records';
import { TARIFF_NONE, TARIFF_RECORDS } from '../../cases/records/tariff-records';
import { TRADE_NONE, TRADE_RECORDS } from '../../cases/records/trade-records';
import type { More, Told } from '../../cases/told';
import { BUNDLED } from '../knowledge/bundled';

const PUBLISHED = '2026-06-15';

const read = (text: string, published = PUBLISHED): Claim[] =>
  readSource(sourceFromText(text, { published }), BUNDLED, PUBLISHED).claims;

/** A claim in the words of the tables. */
function told({ kind, status, measure, quantity, amount }: Claim): string {
  const sum = quantity ?? amount;
  return [
    kind,
    status,
    measure,
    sum ? `${String(Number(sum.value.toPrecision(6)))} ${sum.unit}` : '- -',
  ].join(' ');
}

/** "2.4e9" as "2400000000", so that large sums can be read in the tables. */
const plain = (words: string): string =>
  words.replace(
    / (-?[\d.]+(?:e\d+)?) (\S+)$/,
    (_, value: string, unit: string) => ` ${String(Number(value))} ${unit}`,
  );

const kindAndSum = (words: string): string => words.replace(/^(\S+) \S+ \S+/, '$1');
const codes = (mentions?: Place[]): (string | undefined)[] =>
  (mentions ?? []).map(({ code, text }) => code ?? text);
const named = (mention?: Mention): string | undefined => mention?.text;

const PARTS: { [Key in keyof More]?: (claim: Claim) => unknown } = {
  is: ({ quantity }) => quantity?.is,
  direction: ({ quantity }) => quantity?.direction,
  previous: ({ quantity }) => quantity?.previous,
  max: ({ quantity }) => quantity?.max,
  bound: ({ quantity }) => quantity?.bound,
  approx: ({ quantity }) => quantity?.approx,
  per: ({ quantity }) => quantity?.per,
  amount: ({ amount }) => amount?.value,
  actor: ({ actor }) => named(actor),
  speaker: ({ speaker }) => named(speaker),
  place: ({ place }) => codes(place),
  partner: ({ partner }) => codes(partner),
  deadline: ({ deadline }) => deadline?.date ?? deadline?.duration,
  from: ({ period }) => period?.from,
  quote: ({ quote }) => quote,
};

function expectRecord([text, first, more = {}]: Told): void {
  const claims = read(text, more.published);
  const wanted = [first, more.second, more.third].flatMap((words) =>
    words === undefined ? [] : [plain(words)],
  );
  const form = more.loose ? kindAndSum : (words: string) => words;
  expect(claims.map(told).map(form)).toEqual(wanted.map(form));
  for (const [key, part] of Object.entries(PARTS)) {
    if (key in more && claims[0]) expect([key, part(claims[0])]).toEqual([key, more[key as keyof More]]);
  }
}

describe.each([
  ['pledge', PLEDGE_RECORDS, PLEDGE_NONE],
  ['jobs', JOBS_RECORDS, JOBS_NONE],
  ['trade', TRADE_RECORDS, TRADE_NONE],
  ['tariff', TARIFF_RECORDS, TARIFF_NONE],
  ['changes', CHANGE_RECORDS, []],
  ['amounts', AMOUNT_RECORDS, AMOUNT_NONE],
  ['as printed', AS_PRINTED_RECORDS, AS_PRINTED_NONE],
] as const)('%s', (_, records, none) => {
  it.each(records.map((record) => [record[0], record] as const))('reads: %s', (_text, record) => {
    expectRecord(record);
  });
  it.each([...none])('leaves: %s', (text) => {
    expect(read(text).map(told)).toEqual([]);
  });
});

it('gives each number of a list its own place', () => {
  const text = 'The closures will eliminate 500 jobs in Ohio, 300 in Iowa and 200 in Utah.';
  expect(read(text).map(({ quantity, place }) => [quantity?.value, ...codes(place)])).toEqual([
    [500, 'US-OH'],
    [300, 'US-IA'],
    [200, 'US-UT'],
  ]);
});
