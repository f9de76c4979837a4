/** Statistics: medians, spread and percentiles of a few runs. All take and give milliseconds, or whatever they are given. */

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The value below which a share of the values lies, 0 to 1; NaN of none. */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** "12.3 (11.9–14.0)": the median with the least and the most. */
export const spread = (values: readonly number[]): string =>
  values.length === 0
    ? '–'
    : `${median(values).toFixed(1)} (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
