/**
 * Measure: what the knowledge costs, in one run, written to bench/knowledge/figures.md.
 *
 * In:  the test build (`npm run build -- --test`).
 * Out: medians and quartiles, the two ratios and their targets.
 * Limit: it tells, it does not fail: timings are no tests.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { loadBuilt } from '../built-module';
import { measureColdAnswers, type ColdAnswers } from './cold-answers';
import { row } from './medians';
import type * as bench from './thousand-claims';

const KNOWLEDGE = resolve(import.meta.dirname, '../../dist/chrome/knowledge.jsonl');
const OUT = resolve(import.meta.dirname, 'figures.md');

const ratio = (a: { median: number }, b: { median: number }): string => (a.median / b.median).toFixed(2);

const describe = (cold: ColdAnswers, thousand: bench.ThousandClaims): string => `# Figures of one run

Written by \`npm run bench:knowledge\`; do not edit. ${cold.browser}, Node ${process.version}, ${cpus().length} cores,
knowledge file of ${Math.round(thousand.bytes / 1000)} KB. Milliseconds; 25 rounds each, taken in turn.

| a stopped worker | median | quartiles |
| --- | --- | --- |
${row('empty worker answers', cold.empty)}
${row('ours refuses, before the base is read', cold.refused)}
${row('ours reads the base and answers one claim', cold.claim)}

**Ours to empty: ${ratio(cold.claim, cold.empty)}** (target: at most 1.60).

| in Node | median | quartiles |
| --- | --- | --- |
${row('opening the base, its bulk left for later', thousand.parse)}
${row('parsing the whole base once', thousand.whole)}
${row('matching 1,000 claims', thousand.match)}
${row('their cards', thousand.cards)}

**Matching 1,000 claims to parsing the whole base once: ${ratio(thousand.match, thousand.whole)}** (target: at most 1.00);
to opening it: ${ratio(thousand.match, thousand.parse)}; cards to parsing: ${ratio(thousand.cards, thousand.whole)}.
`;

export async function main(): Promise<void> {
  const built = (await loadBuilt('bench/knowledge/thousand-claims.ts')) as typeof bench;
  const thousand = built.measureThousandClaims(KNOWLEDGE);
  const text = describe(await measureColdAnswers(), thousand);
  writeFileSync(OUT, text);
  console.log(text);
}
