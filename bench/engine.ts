/**
 * Bench of the engine: how fast it reads, beside wink-nlp and two ways of splitting sentences, on generated news text.
 *
 * In:  nothing; `--quick` leaves out the sizes above 1 MB.
 * Out: a table in megabytes a second, ratios, how straight time over size is, hostile texts against news text.
 * Limit: one run on one machine: compare the ratios, not the seconds.
 */
import { split } from 'sentence-splitter';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createReader } from '../scripts/evaluate/read-claims';
import { loadBuilt } from './built-module';
import type { countClaims } from './engine-entry';
import { DENSE, HOSTILE_TEXTS, MIXED, newsText, NONE } from './news-text';

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];

const ROUNDS = 8;

type Read = (text: string) => unknown;
type Reader = [name: string, read: Read];
type Timing = { size: number; seconds: number };

async function loadEngine(): Promise<Read> {
  const built = (await loadBuilt('bench/engine-entry.ts')) as { countClaims: typeof countClaims };
  const { names } = createReader();
  return (text) => built.countClaims(text, names);
}

/** The best of several runs: what else the machine does only ever adds. */
function time(read: Read, text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    read(text);
    best = Math.min(best, (performance.now() - begun) / 1000);
  }
  return best;
}

const runsFor = (size: number): number => Math.max(2, Math.min(20, Math.round(2_000_000 / size)));
const rate = ({ size, seconds }: Timing): number => size / 1e6 / seconds;

/** How much of the variance of time a straight line over size explains, 0 to 1. */
function straightness(timings: Timing[]): number {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(timings.map(({ size }) => size)), mean(timings.map(({ seconds }) => seconds))];
  const sum = (part: (timing: Timing) => number): number =>
    timings.reduce((all, timing) => all + part(timing), 0);
  const both = sum(({ size, seconds }) => (size - x) * (seconds - y));
  return both ** 2 / (sum(({ size }) => (size - x) ** 2) * sum(({ seconds }) => (seconds - y) ** 2));
}

function table(head: string[], rows: string[][]): void {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---:')), ...rows.map(line), ''].join('\n'));
}

/** All readers on the same text, by turns, so that a busy moment does not fall on one alone; the best of each. */
function compare(readers: Reader[], text: string): Map<string, number> {
  const rates = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, read] of readers) {
      const part = name.endsWith('tenth') ? 0.1 : 1;
      const now = rate({ size: part * text.length, seconds: time(read, text, 1) });
      rates.set(name, Math.max(now, rates.get(name) ?? 0));
    }
  return rates;
}

const ratios = (rates: Map<string, number>): string[][] => {
  const own = rates.get('engine') ?? 0;
  return [...rates].map(([name, value]) => [name, value.toFixed(2), `${(own / value).toFixed(1)} ×`]);
};

function otherReaders(): Reader[] {
  const [wink, splitting] = [winkNLP(model), winkNLP(model, ['sbd'])];
  return [
    ['wink-nlp, full pipe', (text) => wink.readDoc(text)],
    ['wink-nlp, sentences alone', (text) => splitting.readDoc(text).sentences().length()],
    // it takes ten seconds for a megabyte: a tenth of the text tells its rate
    ['sentence-splitter, on a tenth', (text) => split(text.slice(0, text.length / 10))],
  ];
}

function besideOthers(engine: Read): void {
  const readers: Reader[] = [['engine', engine], ...otherReaders()];
  for (const [, read] of readers) time(read, newsText(100_000, 1, DENSE), 5); // warm
  for (const [name, claims] of [
    ['A day’s news, one sentence in forty a claim', MIXED],
    ['News on jobs and trade, one in seven', DENSE],
    ['Text without claims', NONE],
  ] as const) {
    const text = newsText(1_000_000, 7, claims);
    console.log(`${name}, 1 MB; ${String(engine(text))} claims\n`);
    table(['reader', 'MB/s', 'the engine is'], ratios(compare(readers, text)));
  }
}

function overSize(engine: Read, sizes: number[]): void {
  const timings = sizes.map((size): Timing => {
    const text = newsText(size, 11, MIXED);
    return { size: text.length, seconds: time(engine, text, runsFor(size)) };
  });
  console.log(`Time over size: a straight line explains ${(100 * straightness(timings)).toFixed(2)} %\n`);
  table(
    ['characters', 'ms', 'MB/s'],
    timings.map((timing) => [
      String(timing.size),
      (1000 * timing.seconds).toFixed(1),
      rate(timing).toFixed(2),
    ]),
  );
}

function onHostileTexts(engine: Read): void {
  const news = newsText(1_000_000, 7, MIXED);
  const perCharacter = time(engine, news, 3) / news.length;
  console.log('Hostile texts, time a character beside news text\n');
  table(
    ['text', 'ms', 'beside news text'],
    HOSTILE_TEXTS.map(([name, make]) => {
      const text = make();
      const seconds = time(engine, text, 2);
      return [name, (1000 * seconds).toFixed(1), `${(seconds / text.length / perCharacter).toFixed(2)} ×`];
    }),
  );
}

export async function main(args: string[]): Promise<void> {
  const engine = await loadEngine();
  besideOthers(engine);
  overSize(engine, args.includes('--quick') ? SIZES.filter((size) => size <= 1_000_000) : SIZES);
  onHostileTexts(engine);
}
