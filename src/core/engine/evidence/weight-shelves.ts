/**
 * Weight shelves: the fitted weights and the groups of words, as shelves (shelves.ts).
 *
 * In:  the files that scripts/fit-evidence.ts and scripts/group-words.ts write.
 * Out: the shelves, and what of the files is no row.
 * Limit: filling them takes longer than a page may wait, so builds carry them filled: see `writtenOut` in vite-plugins.ts.
 */
import evidence from './evidence-weights.json';
import measures from './measure-weights.json';
import { fillShelves, packNumbers } from './shelves';
import groups from './word-groups.json';

const rows = (features: Record<string, number[]>): string[] =>
  fillShelves(Object.entries(features).map(([name, row]) => [name, [packNumbers(row)]] as const));

export const EVIDENCE_BIAS: readonly number[] = evidence.bias;
export const EVIDENCE = rows(evidence.features);

const tableOf = ({ measures, bias, features }: (typeof tables)[keyof typeof tables]) => ({
  measures,
  bias,
  shelves: rows(features),
});
const tables: Record<
  'pledge' | 'jobs' | 'trade' | 'tariff',
  { measures: string[]; bias: number[]; features: Record<string, number[]> }
> = measures;
export const MEASURE_TABLES = {
  pledge: tableOf(tables.pledge),
  jobs: tableOf(tables.jobs),
  trade: tableOf(tables.trade),
  tariff: tableOf(tables.tariff),
};

/** The number of its group, by word. */
export const GROUPS = fillShelves(
  groups.groups.flatMap((words, group) => words.split(' ').map((word) => [word, [group]] as const)),
);
