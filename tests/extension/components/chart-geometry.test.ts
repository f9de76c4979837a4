/** Where the chart puts the names of its points: never on the line that they name. */
import { describe, expect, it } from 'vitest';
import type { SeriesRef } from '../../../src/core/knowledge/card';
import { chartGeometry, PLOT } from '../../../src/extension/components/chart-geometry';

const seriesOf = (values: number[]): SeriesRef => ({
  id: 'widgets',
  title: 'Widgets',
  unit: 'number',
  source: { title: 'Widget counts', publisher: 'Office', url: 'https://example.org/' },
  points: values.map((value, at) => [String(2016 + at), value]),
});

describe('the name of the last point', () => {
  it.each([
    ['under a dip before it', [100, 180, 188, 190, 195, 188, 140, 199]],
    ['under a line that falls to it', [100, 180, 190, 200, 199, 198, 180, 150]],
  ])('stands %s', (_, values) => {
    const { named, later, known } = chartGeometry(seriesOf(values), '2022-06-01');
    const last = named.at(-1);
    const line = [...`${known}${later}`.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const near = line.filter(({ x }) => x >= (last?.x ?? 0) - 84).map(({ y }) => y);
    expect(near.length).toBeGreaterThan(1);
    expect(last?.labelY).toBeGreaterThan(Math.max(...near) + 9);
    expect(last?.labelY).toBeLessThan(PLOT.bottom);
  });
});
