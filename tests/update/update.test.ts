/** The parts of the update that need no server: arguments, catalogue, comparison, the report. */
import { describe, expect, it } from 'vitest';
import { readData } from '../../scripts/knowledge/read-data';
import { retryAfter, withoutKey } from '../../scripts/update/ask';
import { CATALOGUE } from '../../scripts/update/catalogue';
import { compareSeries } from '../../scripts/update/compare';
import { changesOf, decembers, percentOf, times, yearMeans } from '../../scripts/update/derive';
import { describeOutcomes } from '../../scripts/update/describe-outcomes';
import { makeFeed, parseValue } from '../../scripts/update/feed';
import { parseUpdateArguments } from '../../scripts/update/update-arguments';
import { heldSeries } from './offices';

const KNOWN = ['us-goods-exports-china', 'us-goods-exports-japan', 'us-unemployment-rate'];
const parse = (...args: string[]) => parseUpdateArguments(args, KNOWN, 2026);

describe('arguments', () => {
  it('takes all series, five years back, where nothing is said', () => {
    expect(parse()).toMatchObject({ series: KNOWN, since: 2021, dryRun: false });
  });
  it('takes names, beginnings and switches', () => {
    expect(
      parse('us-goods-*', '--dry-run', '--since', '2019', '--base', 'bls=http://127.0.0.1:1/x'),
    ).toMatchObject({
      series: KNOWN.slice(0, 2),
      since: 2019,
      dryRun: true,
      bases: { bls: 'http://127.0.0.1:1/x' },
    });
  });
  it.each([
    [['us-gods'], /--list names those/],
    [['--since', 'soon'], /--since 2021/],
    [['--base', 'bank=http://x'], /OFFICE=URL/],
    [['--accept', 'nothing'], /no interface gives/],
  ])('refuses %j and says what to write', (args, message) => {
    expect(() => parse(...args)).toThrow(message);
  });
});

describe('the catalogue', () => {
  const { pack } = readData();
  const held = new Map(pack.series.map((series) => [series.id, series]));
  it.each([...CATALOGUE.keys()])('%s is held, and not a selection of single pages', (id) => {
    expect(held.get(id)).toBeDefined();
    expect(held.get(id)?.selected).toBeUndefined();
  });
});

describe('what series are made of', () => {
  const year = (from: number, first: number): [string, number][] =>
    Array.from({ length: 12 }, (_, at) => [`${from}-${String(at + 1).padStart(2, '0')}`, first + at]);
  const two = makeFeed([...year(2024, 100), ...year(2025, 112)]);
  const short = makeFeed([...year(2024, 100), ['2025-01', null], ['2025-02', 5]]);

  it.each([
    ['thousands', times(1_000)(makeFeed([['2025', 1.1]])), [['2025', 1_100]]],
    [
      'means of whole years',
      yearMeans(times(1))(short),
      [
        ['2024', 105.5],
        ['2025', null],
      ],
    ],
    [
      'Decembers',
      decembers(times(1))(two),
      [
        ['2024', 111],
        ['2025', 123],
      ],
    ],
    [
      'changes of Decembers',
      changesOf(decembers(times(1)))(two),
      [
        ['2024', null],
        ['2025', 12],
      ],
    ],
    [
      'shares',
      percentOf(yearMeans(times(1)))(two, two),
      [
        ['2024', 100],
        ['2025', 100],
      ],
    ],
  ])('%s', (_, feed, expected) => {
    expect([...feed]).toEqual(expected);
  });
});

describe('comparison', () => {
  const compare = (held: [string, number][], now: [string, number | null][]) =>
    compareSeries(heldSeries('x', held), makeFeed(now), '2026-09-20');
  it('knows a figure with more digits from a revised one', () => {
    const { finer, revised } = compare(
      [
        ['2026-06', 9_710_000_000],
        ['2026-07', 9_710_000_000],
      ],
      [
        ['2026-06', 9_709_600_123],
        ['2026-07', 9_699_000_000],
      ],
    );
    expect(finer).toEqual(['2026-06']);
    expect(revised).toEqual([{ period: '2026-07', from: 9_710_000_000, to: 9_699_000_000 }]);
  });
  it('never takes a rate for a rounded one', () => {
    expect(compare([['2026-07', 4]], [['2026-07', 4.3]]).revised).toHaveLength(1);
  });
  it('does not find a small balance odd for changing its sign', () => {
    const large: [string, number][] = [
      ['2026-05', -900],
      ['2026-06', 2],
      ['2026-07', -950],
    ];
    const now: [string, number][] = [
      ['2026-05', -901],
      ['2026-06', -3],
      ['2026-07', -955],
    ];
    expect(compare(large, now).odd).toEqual([]);
  });
});

describe('small print', () => {
  it.each([
    ['-', null],
    ['', null],
    ['null', null],
    [null, null],
    ['1,234.5', 1234.5],
    ['-8546000000.00', -8_546_000_000],
  ])('reads %j', (raw, value) => {
    expect(parseValue(raw)).toBe(value);
  });
  it('reads Retry-After and hides keys', () => {
    expect(retryAfter('later', new Date(0))).toBeUndefined();
    expect(retryAfter(null, new Date(0))).toBeUndefined();
    expect(withoutKey('https://x/?a=1&key=abc&b=2')).toBe('https://x/?a=1&key=…&b=2');
  });
  it('reports new periods, revisions apart, and failures', () => {
    const comparison = {
      added: [['2026-08', 12_000] satisfies [string, number]],
      revised: [{ period: '2026-07', from: 10_000, to: 9_500 }],
      finer: [],
      emptied: ['2026-06'],
      odd: [],
    };
    const lines = describeOutcomes(
      [
        { id: 'a', is: 'changed', comparison },
        { id: 'b', is: 'failed', why: ['no answer'] },
      ],
      false,
    );
    expect(lines).toEqual([
      'a',
      '  new: 1',
      '    2026-08: 12,000',
      '  revised: 1',
      '    2026-07: 10,000 → 9,500 (-500)',
      '  without a figure now, the held one stays: 2026-06',
      '',
      'Not written:',
      'b',
      '  no answer',
      '',
      '1 changed, 0 unchanged, 1 not written',
      'Read the difference (git diff), raise RELEASE in scripts/knowledge/read-data.ts, run npm run knowledge.',
    ]);
  });
});
