/**
 * Knowledge update: reads the official interfaces into the series files. For maintainers; never part of the extension.
 *
 * In:  names of series and switches, see USAGE; keys from the environment.
 * Out: series files, and the difference: new periods, revisions apart, what was not written and why.
 * Limit: see docs/updating.md for what no interface gives.
 */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CATALOGUE } from './update/catalogue';
import { describeOutcomes } from './update/describe-outcomes';
import { runUpdate } from './update/run-update';
import { parseUpdateArguments } from './update/update-arguments';

const FOLDER = resolve(import.meta.dirname, '../src/core/knowledge/data/series');

export const USAGE = `npm run knowledge:update -- [series…] [options]

Reads the official interfaces into the series files; without names, all series that an interface gives. A name may end in *.

  --list               the names, and the feeds that each is made of; nothing is asked
  --dry-run            asks, compares and tells; nothing is written
  --since YEAR         from this year on; five whole years where it is not given
  --accept SERIES      writes its odd figures, which you have looked at; may be given again
  --base OFFICE=URL    asks another address; may be given again
  --help               this

Keys, limits and what to do with each answer: docs/updating.md`;

export async function main(args: string[]): Promise<void> {
  const known = [...CATALOGUE.keys()];
  const { list, ...wanted } = parseUpdateArguments(args, known, new Date().getUTCFullYear());
  if (list) {
    for (const [id, { feeds }] of CATALOGUE) console.log(`${id}  ${feeds.join(', ')}`);
    return;
  }
  const outcomes = await runUpdate({
    ...wanted,
    folder: FOLDER,
    fetch,
    sleep: (ms) => sleep(ms),
    now: () => new Date(),
    env: process.env,
  });
  console.log(describeOutcomes(outcomes, wanted.dryRun).join('\n'));
  if (outcomes.some(({ is }) => is === 'failed'))
    throw new Error('Some series were not written; the reasons are above.');
}
