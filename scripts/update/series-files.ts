/**
 * Series files: reading the held series, and putting new ones in their place, all or none.
 *
 * In:  a folder of one JSON file a series.
 * Out: typed series; files written beside and then renamed, so that no reader ever sees half a file.
 * Limit: what the schema forbids is never written.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../../src/core/knowledge/schema';
import type { Series } from '../../src/core/knowledge/schema-records';
import { compact } from '../knowledge/compact';

export function readSeries(folder: string): Map<string, Series> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const { pack, problems } = parsePack({
    series: files.map((file): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  });
  const [problem] = problems;
  if (problem)
    throw new Error(
      `${problem.record}: ${problem.field}: ${problem.reason}; mend it first (npm run knowledge)`,
    );
  return new Map(pack.series.map((series) => [series.id, series]));
}

/** What the schema says against each series; a series that is not named holds. */
export function findFaults(list: Series[]): Map<string, string> {
  const { problems } = parsePack({ series: list });
  return new Map(problems.map(({ record, field, reason }) => [record, `${field}: ${reason}`]));
}

/** Writes them all beside their places first: a full disk or a crash leaves the old ones whole. */
export function writeSeries(folder: string, list: Series[]): void {
  const places = list.map((series) => {
    const file = join(folder, `${series.id}.json`);
    return { series, file, beside: `${file}.new` };
  });
  try {
    for (const { series, beside } of places) writeFileSync(beside, `${compact(series)}\n`);
    for (const { file, beside } of places) renameSync(beside, file);
  } finally {
    for (const { beside } of places) rmSync(beside, { force: true });
  }
}
