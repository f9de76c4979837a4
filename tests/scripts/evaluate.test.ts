/** The report of `npm run evaluate`: figures worked out by hand, and the same as those of the reference where that is at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scoreLines, scoreTable, summaryLine } from '../../scripts/evaluate/evaluate-report';
import { foldOf, inFold, parseFold } from '../../scripts/evaluate/folds';
import { readLabelLines } from '../../scripts/evaluate/label-lines';
import { createReader } from '../../scripts/evaluate/read-claims';
import { describeReliability } from '../../scripts/evaluate/reliability';
import { scoreMatching } from '../../scripts/evaluate/score-matching';
import { scoreTexts, type ReadText } from '../../scripts/evaluate/score-texts';
import { f1, precision, recall, sum } from '../../scripts/evaluate/tally';
import { FOUND, LABEL_LINES } from './evaluate-example';

const root = resolve(import.meta.dirname, '../..');
const REFERENCE = join(root, '../shared/evaluate.py');

const example: ReadText[] = readLabelLines('example', LABEL_LINES).texts.map((labelled) => ({
  labelled,
  found: FOUND[labelled.id] ?? [],
}));
const score = scoreTexts(example);

describe('a score', () => {
  it('counts right, false and missed claims by kind', () => {
    expect(Object.fromEntries(score.kinds)).toEqual({
      pledge: { right: 1, false: 0, missed: 0 },
      jobs: { right: 0, false: 1, missed: 1 },
      tariff: { right: 1, false: 0, missed: 0 },
      trade: { right: 1, false: 0, missed: 0 },
    });
    const all = sum(score.kinds.values());
    expect([precision(all), recall(all), f1(all)]).toEqual([3 / 4, 3 / 4, 6 / 8]);
  });

  it('counts a wrong status as missed there and false here', () => {
    expect(Object.fromEntries(score.statuses)).toEqual({
      'pledge made': { right: 1, false: 0, missed: 0 },
      'jobs stated': { right: 0, false: 1, missed: 1 },
      'tariff imposed': { right: 1, false: 0, missed: 0 },
      'trade stated': { right: 0, false: 0, missed: 1 },
      'trade projected': { right: 0, false: 1, missed: 0 },
    });
    expect(score.statusConfusions.get('trade stated → projected')).toBe(1);
  });

  it('counts by tag', () => {
    expect(Object.fromEntries(score.tags)).toEqual({
      multi: { right: 2, false: 0, missed: 1 },
      attributed: { right: 1, false: 0, missed: 0 },
      negative: { right: 0, false: 1, missed: 0 },
    });
  });

  it('tells fields only where the label says them', () => {
    expect(Object.fromEntries(score.fields)).toEqual({
      status: { right: 2, of: 3 },
      value: { right: 2, of: 3 },
      measure: { right: 3, of: 3 },
      is: { right: 3, of: 3 },
      direction: { right: 0, of: 1 },
      actor: { right: 2, of: 2 },
      speaker: { right: 0, of: 1 },
      place: { right: 0, of: 1 },
      partner: { right: 2, of: 2 },
      deadline: { right: 1, of: 2 },
    });
  });

  it('adds up overlaps, marked negatives and confused kinds', () => {
    expect(score.overlap).toBeCloseTo(36 / 47 + 1 + 1, 12);
    expect(score.negatives).toEqual({ right: 1, of: 2 });
    expect(score.kindConfusions.get('jobs → none')).toBe(1);
    expect(score.kindConfusions.get('none → jobs')).toBe(1);
  });

  it('says how far confidence comes true', () => {
    const { bins, distance, brier } = describeReliability(score.forecasts);
    expect(bins.map(({ from, count, right }) => [from, count, right])).toEqual([
      [0.5, 1, 0],
      [0.6, 1, 1],
      [0.8, 1, 1],
      [0.9, 1, 1],
    ]);
    expect(distance).toBeCloseTo((0.55 + 0.35 + 0.15 + 0.05) / 4, 12);
    expect(brier).toBeCloseTo((0.55 ** 2 + 0.35 ** 2 + 0.15 ** 2 + 0.05 ** 2) / 4, 12);
  });

  it('lists misses and false marks, and makes a row of a table', () => {
    const lines = scoreLines('example', score, true);
    expect(lines).toContain('  one  jobs stated  “Elby cut 90 jobs”');
    expect(lines).toContain('  five  jobs stated  “300 people”');
    expect(scoreTable([['example', score]]).at(-1)).toBe(
      '| example | 5 | 4 | 0.750 | 0.750 | 0.750 | 50.0 % | 0.92 | 0.67 | 0.67 | 1.00 | 1.00 | 1.00 | 0.00 | 0.00 | 1.00 | 0.50 |',
    );
  });
});

const BAD: [line: string, field: string, reason: RegExp][] = [
  ['{"id": "a"', 'line', /^not JSON/],
  ['[]', 'line', /one JSON object/],
  ['{"text": "A.", "claims": []}', 'id', /missing/],
  ['{"id": "a", "text": "A.", "claims": [{"kind": "tax", "start": 0, "end": 1}]}', 'claims.0.kind', /one of/],
  [
    '{"id": "a", "text": "A.", "claims": [{"kind": "jobs", "start": 0, "end": 9}]}',
    'claims.0.end',
    /outside/,
  ],
];

describe('lines', () => {
  it.each(BAD)('%s is named with its field', (bad, field, reason) => {
    const { texts, problems } = readLabelLines('own.jsonl', `${bad}\n\n{"id":1,"text":"A.","claims":[]}`);
    expect(texts.map(({ id }) => id)).toEqual(['1']);
    expect(problems).toMatchObject([{ file: 'own.jsonl', line: 1, field }]);
    expect(problems[0]?.reason).toMatch(reason);
  });
});

describe('folds', () => {
  it('put every text on one side, about a third of them back', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `text-${String(index)}`);
    const held = ids.filter((id) => inFold(id, 'held'));
    expect(held.filter((id) => inFold(id, 'open'))).toEqual([]);
    expect(held.length / ids.length).toBeCloseTo(1 / 3, 1);
    expect(new Set(ids.map((id) => foldOf(id, 5)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
  it('refuse a side that is none', () => {
    expect(() => parseFold('left')).toThrow('give one of');
  });
});

it('scores matching: a wrong record counts both ways', () => {
  const cases = ['right', 'wrong', null, 'unread'].map((record) => ({
    text: '',
    published: '2025-01-01',
    record,
  }));
  const { tally, unread, wrong } = scoreMatching(cases, ({ record }) =>
    record === 'unread' ? null : ['right'],
  );
  expect(tally).toEqual({ right: 1, false: 2, missed: 2 });
  expect(unread).toBe(1);
  expect(wrong).toHaveLength(3);
});

/** The last line of the reference's report on the same labels and claims. */
function referenceLine(texts: readonly ReadText[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  writeFileSync(gold, texts.map(({ labelled }) => JSON.stringify(labelled)).join('\n'));
  writeFileSync(
    predicted,
    texts.map(({ labelled: { id }, found: claims }) => JSON.stringify({ id, claims })).join('\n'),
  );
  const { stdout, stderr } = spawnSync('python3', [REFERENCE, gold, predicted], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  return stdout.trimEnd().split('\n').at(-1) ?? '';
}

const isAtHand = existsSync(REFERENCE) && spawnSync('python3', ['--version']).status === 0;

describe.runIf(isAtHand)('the reference', () => {
  it('says the same of the example', () => {
    expect(summaryLine(score)).toBe(referenceLine(example));
  });

  it.each([
    'tests/cases/labelled/articles.jsonl',
    'tests/cases/labelled/trade-tariff.jsonl',
    '../shared/dev-set/dev.jsonl',
  ])('says the same of %s', (file) => {
    const { findClaims } = createReader();
    const { texts } = readLabelLines(file, readFileSync(join(root, file), 'utf8'));
    const read = texts.map((labelled) => ({ labelled, found: findClaims(labelled) }));
    expect(summaryLine(scoreTexts(read))).toBe(referenceLine(read));
  });
});
