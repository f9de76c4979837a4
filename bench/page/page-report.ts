/**
 * Page report: the bench's figures as Markdown, and each target of the project with what was measured.
 *
 * In:  what bench-page.ts measured in each browser.
 * Out: tables and verdicts.
 * Limit: mark.js works in one go, so what it marked is seen when it is done; that is its first mark here.
 */
import type { OtherRun, OwnRun } from './in-page';
import { median, quantile, spread, sum } from './statistics';

export type Measured = {
  name: string;
  pages: { title: string; own: OwnRun[]; walk: OtherRun[]; mark: OtherRun[] }[];
  /** Slices in ten seconds of ten mutations a second. */
  resting: number[];
  /** From `load` to the first mark, the worker running and stopped, and to a stopped empty worker's answer on the same page. */
  first: { title: string; running: number[]; stopped: number[]; empty: number[] }[];
};

const totals = (runs: OwnRun[]): number[] => runs.map(({ slices }) => sum(slices));
const times = (runs: OtherRun[]): number[] => runs.map(({ time }) => time);
const ratio = (a: number, b: number): string => (a / b).toFixed(2);
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];

function costTable({ pages }: Measured): string[] {
  return [
    ...head(
      'page',
      'ours, ms',
      'one walk, ms',
      'mark.js, ms',
      'ours ÷ walk',
      'ours ÷ mark.js',
      'slice p95, ms',
      'worst, ms',
    ),
    ...pages.map(({ title, own, walk, mark }) => {
      const slices = own.flatMap((run) => run.slices);
      const [ours, walked, marked] = [totals(own), times(walk), times(mark)];
      return row(
        title,
        spread(ours),
        spread(walked),
        spread(marked),
        ratio(median(ours), median(walked)),
        ratio(median(ours), median(marked)),
        quantile(slices, 0.95).toFixed(1),
        Math.max(...slices).toFixed(1),
      );
    }),
  ];
}

const markOf = ({ pages }: Measured, title: string): number =>
  median(times(pages.find((page) => page.title === title)?.mark ?? []));

function firstTable(measured: Measured): string[] {
  return [
    ...head(
      'page',
      'worker running, ms',
      'mark.js, ms',
      'times sooner',
      'worker stopped, ms',
      'empty worker stopped, ms',
      '÷ empty worker',
    ),
    ...measured.first.map(({ title, running, stopped, empty }) => {
      const other = markOf(measured, title);
      return row(
        title,
        spread(running),
        other.toFixed(1),
        ratio(other, median(running)),
        spread(stopped),
        spread(empty),
        ratio(median(stopped), median(empty)),
      );
    }),
  ];
}

/** Time per KB of the pages without claims, against that of the smallest. */
function growth({ pages }: Measured): string {
  const sizes = [10, 50, 200, 1000];
  const own = pages.filter(({ title }) => title.startsWith('no')).map((page) => median(totals(page.own)));
  const perKb = own.map((time, index) => time / (sizes[index] ?? 1));
  return `Per KB on pages without claims, at ${sizes.join(', ')} KB: ${perKb.map((one) => `${(one * 1000).toFixed(0)} µs`).join(', ')}.`;
}

type Verdict = [target: string, measured: string, holds: boolean];

function verdicts(measured: Measured): Verdict[] {
  const calm = measured.pages.filter(({ title }) => title.startsWith('no'));
  const worst = (list: Measured['pages'], against: 'walk' | 'mark'): number =>
    Math.max(...list.map((page) => median(totals(page.own)) / median(times(page[against]))));
  const slices = measured.pages.flatMap(({ own }) => own.flatMap((run) => run.slices));
  const [p95, longest] = [quantile(slices, 0.95), Math.max(...slices)];
  const large = measured.first.filter(({ title }) => !/ 4 KB/.test(title));
  const sooner = Math.min(...large.map(({ title, running }) => markOf(measured, title) / median(running)));
  const cold = Math.max(...measured.first.map(({ stopped, empty }) => median(stopped) / median(empty)));
  const [onWalk, onMark, all] = [worst(calm, 'walk'), worst(calm, 'mark'), worst(measured.pages, 'mark')];
  const share = sum(measured.resting) / 100;
  return [
    ['without claims, at most 2 × one walk', `${onWalk.toFixed(2)} ×`, onWalk <= 2],
    ['without claims, at most 0.2 × mark.js', `${onMark.toFixed(3)} ×`, onMark <= 0.2],
    ['slices at most 8 ms at the 95th percentile', `${p95.toFixed(1)} ms`, p95 <= 8],
    ['no slice over 50 ms', `${longest.toFixed(1)} ms`, longest <= 50],
    ['first mark at least 3 × sooner than mark.js from 50 KB up', `${sooner.toFixed(1)} ×`, sooner >= 3],
    ['worker stopped: at most 1.5 × an empty worker’s round trip', `${cold.toFixed(1)} ×`, cold <= 1.5],
    ['in all at most 0.2 × mark.js', `${all.toFixed(3)} ×`, all <= 0.2],
    ['ten mutations a second: under 1 % of the time', `${share.toFixed(2)} %`, share < 1],
  ];
}

const section = (measured: Measured): string[] => [
  `## ${measured.name}`,
  '',
  ...head('target', 'measured (worst page)', 'holds'),
  ...verdicts(measured).map(([target, found, holds]) => row(target, found, holds ? 'yes' : '**no**')),
  '',
  '### Main-thread time',
  '',
  ...costTable(measured),
  '',
  growth(measured),
  '',
  '### First mark',
  '',
  ...firstTable(measured),
  '',
];

export const makeReport = (measured: Measured[], runs: number, terms: number): string =>
  [
    '# Results of the page bench',
    '',
    `Medians of ${String(runs)} runs, with the least and the most; ${String(terms)} words looked for. Where mark.js takes over five seconds it ran three times. Written by \`npm run bench:page\`.`,
    '',
    ...measured.flatMap(section),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
