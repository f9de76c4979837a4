/**
 * Labelled texts of our own, written by somebody who had not seen the engine: how much of them it finds, and how rightly.
 *
 * The weights of evidence.ts have since been fitted on them (scripts/fit-evidence.ts): what is found here says nothing of texts not seen.
 *
 * The floors are what was measured when they were set, rounded down: they hold what is reached, they are no aim.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairHits, type Label } from '../../../src/core/annotation/hit-rule';
import { findClaims } from '../../../src/core/engine/find-claims';
import { sourceFromText } from '../../../src/core/engine/text-blocks';
import { BUNDLED } from '../knowledge/bundled';

type Labelled = { id: string; text: string; published?: string; claims: (Label & { optional?: true })[] };

const FOLDER = join(import.meta.dirname, '../../cases/labelled');

const read = (file: string): Labelled[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled);

const foundIn = ({ text, published }: Labelled) =>
  findClaims(sourceFromText(text, { ...(published !== undefined && { published }) }), {
    names: BUNDLED.names,
  });

/** Optional labels count neither way; every found claim without a label counts as false. */
function score(texts: Labelled[]): { precision: number; recall: number } {
  let [right, labels, found] = [0, 0, 0];
  for (const labelled of texts) {
    const claims = foundIn(labelled);
    const pairs = pairHits(labelled.claims, claims);
    const optional = pairs.filter(({ label }) => labelled.claims[label]?.optional).length;
    right += pairs.length - optional;
    labels += labelled.claims.filter((label) => !label.optional).length;
    found += claims.length - optional;
  }
  return { precision: right / found, recall: right / labels };
}

describe.each([
  ['trade-tariff.jsonl', 0.9, 0.8],
  ['trade-tariff-more.jsonl', 0.9, 0.7],
  ['jobs-more.jsonl', 0.9, 0.72],
  ['politics.jsonl', 0.88, 0.68],
  ['news.jsonl', 0.88, 0.68],
  ['politics-more.jsonl', 0.9, 0.8],
  ['business.jsonl', 0.9, 0.8],
  ['pledges-more.jsonl', 0.87, 0.47],
  ['politics-statements.jsonl', 0.9, 0.78],
  ['business-local.jsonl', 0.9, 0.75],
  ['trade-news.jsonl', 0.9, 0.8],
  ['mixed-news.jsonl', 0.9, 0.75],
  ['statements.jsonl', 0.9, 0.78],
  ['without-numbers.jsonl', 0.88, 0.7],
  ['wire.jsonl', 0.9, 0.78],
  ['analyses.jsonl', 0.88, 0.72],
  ['pledge-jobs.jsonl', 0.88, 0.7],
  ['articles-pledge-jobs.jsonl', 0.85, 0.75],
  ['articles.jsonl', 0.9, 0.68],
  ['as-printed-business.jsonl', 0.9, 0.88],
  ['as-printed-trade.jsonl', 0.92, 0.84],
  ['as-printed-news.jsonl', 0.93, 0.8],
  ['as-printed-speeches.jsonl', 0.93, 0.84],
  ['as-printed-politics.jsonl', 0.9, 0.8],
  ['as-printed-tariffs.jsonl', 0.92, 0.88],
  ['as-printed-releases.jsonl', 0.93, 0.7],
  ['as-printed-jobs.jsonl', 0.9, 0.8],
  ['as-printed-duties.jsonl', 0.9, 0.7],
  ['as-printed-promises.jsonl', 0.85, 0.45],
  ['plain-politics.jsonl', 0.92, 0.88],
  ['plain-europe.jsonl', 0.9, 0.85],
  ['plain-statements.jsonl', 0.92, 0.85],
  ['plain-trade.jsonl', 0.92, 0.83],
  ['plain-companies.jsonl', 0.92, 0.83],
  ['plain-economy.jsonl', 0.95, 0.88],
  ['plain-government.jsonl', 0.9, 0.88],
  ['plain-jobs.jsonl', 0.93, 0.9],
  ['plain-tariffs.jsonl', 0.92, 0.83],
  ['plain-without-numbers.jsonl', 0.85, 0.3],
  ['free-politics.jsonl', 0.8, 0.45],
  ['free-world.jsonl', 0.8, 0.5],
  ['free-statements.jsonl', 0.8, 0.45],
  ['free-trade.jsonl', 0.8, 0.5],
  ['free-companies.jsonl', 0.8, 0.5],
  ['free-economy.jsonl', 0.8, 0.5],
  ['free-general.jsonl', 0.75, 0.5],
  ['articles-american.jsonl', 0.92, 0.9],
])('%s', (file, precision, recall) => {
  const texts = read(file);
  it('labels lie inside their texts', () => {
    for (const { text, claims } of texts)
      for (const { start, end } of claims) expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });
  it('finds as much as it did, as rightly', () => {
    const scored = score(texts);
    expect(scored.precision).toBeGreaterThanOrEqual(precision);
    expect(scored.recall).toBeGreaterThanOrEqual(recall);
  });
});
