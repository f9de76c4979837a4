/**
 * Convert knowledge: the collected facts as the records of src/core/knowledge/data, with a report of what was left out.
 *
 * In:  a folder of collected facts (default `../shared/knowledge`), and scripts/knowledge/recurrent-cues.json
 *      and tariff-goods.json, which hold what matching needs beyond them.
 * Out: one JSON file a record, and docs/knowledge-report.md. The same facts give the same files.
 * Limit: ids stay as they are; nothing is corrected here, only reshaped, and every loss is in the report.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parsePack } from '../src/core/knowledge/schema';
import { compact } from './knowledge/compact';
import {
  convertBenchmark,
  convertHeadcount,
  convertPledge,
  convertRecurrent,
  convertTariff,
} from './knowledge/convert-records';
import { convertSeries } from './knowledge/convert-series';
import { Report } from './knowledge/report';
import { readJson } from './task-files';
import { TaskUsageError } from './task-arguments';

const OUT = resolve(import.meta.dirname, '../src/core/knowledge/data');

type Raw = Record<string, unknown>;

function readList(folder: string, file: string): Raw[] {
  const parsed = readJson(join(folder, file));
  if (!Array.isArray(parsed))
    throw new Error(`${join(folder, file)}: no list; write the records between [ and ]`);
  return parsed.filter((entry): entry is Raw => typeof entry === 'object' && entry !== null);
}

const readCues = <T>(file: string): Record<string, T> =>
  readJson(resolve(import.meta.dirname, 'knowledge', file)) as Record<string, T>;

function write(kind: string, records: { id: string }[]): void {
  const folder = join(OUT, kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const record of records) writeFileSync(join(folder, `${record.id}.json`), `${compact(record)}\n`);
}

/** Each file of the folder as records of ours, by kind; what is left out is told to `report`. */
function convertAll(folder: string, report: Report) {
  const cues = readCues<Raw>('recurrent-cues.json');
  const goods = readCues<string[]>('tariff-goods.json');
  return {
    pledges: readList(folder, 'pledges.json').map((raw) => convertPledge(raw, report)),
    recurrent: readList(folder, 'recurrent-claims.json').map((raw) =>
      convertRecurrent({ ...cues[String(raw['id'])], ...raw }, report),
    ),
    tariffs: readList(folder, 'tariffs.json').map((raw) =>
      convertTariff({ goods: goods[String(raw['id'])], ...raw }, report),
    ),
    headcounts: readList(folder, 'headcounts.json').map((raw) => convertHeadcount(raw, report)),
    benchmarks: readList(folder, 'benchmarks.json').map((raw) => convertBenchmark(raw, report)),
    series: readdirSync(join(folder, 'series'))
      .sort()
      .map((file) => convertSeries(readJson(join(folder, 'series', file)) as Raw, report)),
  };
}

/** Converts everything; throws where the folder is missing or a converted record does not hold. */
export function main(args: string[]): void {
  const folder = resolve(args[0] ?? '../shared/knowledge');
  if (!existsSync(folder))
    throw new TaskUsageError(
      `${folder}: no such folder; name the folder of collected facts: npm run convert-knowledge -- FOLDER`,
    );
  const report = new Report();
  const converted = convertAll(folder, report);
  const { pack, problems } = parsePack(converted);
  for (const { record, field, reason } of problems) report.refuse(record, `${field}: ${reason}`);
  for (const kind of Object.keys(converted) as (keyof typeof converted)[]) write(kind, pack[kind]);
  writeFileSync(resolve(import.meta.dirname, '../docs/knowledge-report.md'), report.toMarkdown(pack));
  console.log(`${String(problems.length)} problems; see docs/knowledge-report.md`);
}
