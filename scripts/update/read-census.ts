/**
 * Census Bureau, international trade time series: a table whose first row names its columns.
 *
 * In:  `exports/5700` or `imports/-`: the flow and the bureau's country code, `-` for all countries.
 * Out: monthly feeds in dollars: total exports at f.a.s. value, general imports at customs value; not seasonally adjusted.
 * Limit: it begins in 2010 and asks for a key; totals over all goods only.
 */
import * as v from 'valibot';
import { makeFeed, OddAnswer, parseValue, type Feed } from './feed';
import { eachById, shaped, type Office, type OfficeContext } from './office';

const Table = v.pipe(v.array(v.array(v.nullable(v.string()))), v.minLength(1));

const MEASURE = { exports: 'ALL_VAL_MO', imports: 'GEN_VAL_MO' };

function parseId(id: string): { flow: keyof typeof MEASURE; country: string } {
  const [flow, country] = id.split('/');
  if ((flow !== 'exports' && flow !== 'imports') || !country)
    throw new Error(`${id}: write exports/CODE or imports/CODE in the catalogue`);
  return { flow, country };
}

/** The rows as period and value, each checked to be of the country that was asked for. */
function observations(table: v.InferOutput<typeof Table>, measure: string, country: string) {
  const [head = [], ...rows] = table;
  const column = (name: string): number => {
    const at = head.indexOf(name);
    if (at < 0) throw new OddAnswer(`the answer has no column ${name}`);
    return at;
  };
  const [time, value, code] = [column('time'), column(measure), column('CTY_CODE')];
  return rows.map((row): [string, number | null] => {
    if (row.length !== head.length) throw new OddAnswer('a row of the answer is cut short');
    if (row[code] !== country) throw new OddAnswer(`a row is of country ${String(row[code])}`);
    return [row[time] ?? '', parseValue(row[value])];
  });
}

async function readOne({ ask, base, key, since, until }: OfficeContext, id: string): Promise<Feed> {
  const { flow, country } = parseId(id);
  const measure = MEASURE[flow];
  const raw = await ask({
    url:
      `${base}/timeseries/intltrade/${flow}/hs?get=CTY_CODE,CTY_NAME,${measure}` +
      `&time=from+${since}-01+to+${until}-12&CTY_CODE=${country}` +
      (key === undefined ? '' : `&key=${encodeURIComponent(key)}`),
  });
  if (raw === undefined) throw new OddAnswer('the answer is empty (204): no rows for this country and time');
  return makeFeed(observations(shaped(Table, raw), measure, country));
}

export const census: Office = {
  base: 'https://api.census.gov/data',
  key: { variable: 'CENSUS_API_KEY', required: true },
  read: (context, ids) => eachById(ids, (id) => readOne(context, id)),
};
