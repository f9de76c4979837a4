/** Medians, spread and a line of a table. */
export type Timed = { median: number; low: number; high: number };

/** Median and the quartiles on either side, in milliseconds. */
export function summarize(times: number[]): Timed {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Runs `work` so many times, three more before that are not counted. */
export function timed(rounds: number, work: () => unknown): Timed {
  const times: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const begun = performance.now();
    work();
    if (round >= 0) times.push(performance.now() - begun);
  }
  return summarize(times);
}

const ms = (value: number): string => value.toFixed(1);

export const row = (what: string, { median, low, high }: Timed): string =>
  `| ${what} | ${ms(median)} | ${ms(low)} – ${ms(high)} |`;
