/** Where the chart puts the names of its points: never on the line that they name. */
import { describe, expect, it } from 'vitest';
import type { SeriesRef } from '../../../src/core/knowledge/card';
import { chartGeometry, PLOT, reachesLeft } from '../../../src/extension/components/chart-geometry';

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

describe('the name of the article’s point', () => {
  it.each([
    ['over a peak before it', [100, 120, 150, 190, 240, 150, 160, 170], '2021-06-01'],
    ['over a steep fall to it', [240, 200, 100, 110, 120, 125, 130, 260], '2019-06-01'],
    ['over a rise after a first point', [100, 220, 230, 235, 240, 245, 250, 255], '2017-06-01'],
  ])('stands %s', (_, values, asOf) => {
    const { named, known, later } = chartGeometry(seriesOf(values), asOf);
    const [at] = named;
    if (!at) throw new Error('no point is named');
    const line = [...`${known}${later}`.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    const [from, to] = reachesLeft(at.x) ? [at.x - 90, at.x] : [at.x, at.x + 90];
    const near = line.filter(([x = 0]) => x >= from && x <= to).map(([, y = 0]) => y);
    expect(near.length).toBeGreaterThan(1);
    expect(at.labelY).toBeLessThanOrEqual(Math.max(PLOT.top - 10, Math.min(...near) - 6));
  });
});
