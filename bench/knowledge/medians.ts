/** Medians, spread and a line of a table. */
export type Timed = { median: number; low: number; high: number };

/** Median and the quartiles on either side, in milliseconds. */
export function summarize(times: number[]): Timed {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Runs each work so many times, in turn, so that a busy minute falls on all; three rounds before are not counted. */
export function timedInTurn<K extends string>(
  rounds: number,
  works: Record<K, () => unknown>,
): Map<string, Timed> {
  const times = new Map<string, number[]>();
  for (let round = -3; round < rounds; round += 1)
    for (const [name, work] of Object.entries<() => unknown>(works)) {
      const begun = performance.now();
      work();
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
    }
  return new Map([...times].map(([name, list]) => [name, summarize(list)]));
}

const ms = (value: number): string => value.toFixed(1);

export const row = (what: string, { median, low, high }: Timed): string =>
  `| ${what} | ${ms(median)} | ${ms(low)} – ${ms(high)} |`;
