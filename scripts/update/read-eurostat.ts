/**
 * Eurostat, statistics API: a JSON-stat 2.0 cube with every dimension but time held at one place.
 *
 * In:  the data set and its filters: `une_rt_m?freq=M&geo=DE&…`.
 * Out: monthly or yearly feeds in the data set's unit.
 * Limit: a cube with more than one place in another dimension is refused: the filters do not name one series.
 */
import * as v from 'valibot';
import { makeFeed, OddAnswer, type Feed } from './feed';
import { eachById, shaped, type Office, type OfficeContext } from './office';

const Index = v.record(v.string(), v.number());
const Cube = v.object({
  class: v.literal('dataset', 'is no data set'),
  id: v.array(v.string()),
  size: v.array(v.number()),
  // sparse by place; a dense list is allowed by the format
  value: v.union([v.record(v.string(), v.nullable(v.number())), v.array(v.nullable(v.number()))]),
  dimension: v.record(v.string(), v.object({ category: v.object({ index: Index }) })),
});
type Cube = v.InferOutput<typeof Cube>;

const valueAt = (value: Cube['value'], at: number): number | null =>
  (Array.isArray(value) ? value[at] : value[String(at)]) ?? null;

function observations({ id, size, value, dimension }: Cube): [string, number | null][] {
  const wide = id.filter((name, at) => name !== 'time' && size[at] !== 1);
  if (wide.length > 0) throw new OddAnswer(`the filters leave more than one place in ${wide.join(', ')}`);
  const times = dimension['time']?.category.index;
  if (!times) throw new OddAnswer('the answer has no dimension of time');
  if (Object.keys(times).length !== size[id.indexOf('time')]) throw new OddAnswer('the cube is cut short');
  return Object.entries(times).map(([period, at]) => [period, valueAt(value, at)]);
}

/** Months that are announced and not yet filled stand at the end without a value: they are no empty months. */
function withoutTail(all: [string, number | null][]): [string, number | null][] {
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.slice(0, sorted.findLastIndex(([, value]) => value !== null) + 1);
}

async function readOne({ ask, base, since }: OfficeContext, id: string): Promise<Feed> {
  const [dataset = '', filters = ''] = id.split('?');
  const raw = await ask({
    url: `${base}/data/${dataset}?format=JSON&lang=EN&${filters}&sinceTimePeriod=${since}`,
  });
  return makeFeed(withoutTail(observations(shaped(Cube, raw))));
}

export const eurostat: Office = {
  base: 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0',
  read: (context, ids) => eachById(ids, (id) => readOne(context, id)),
};
