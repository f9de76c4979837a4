/**
 * World Bank, indicators API version 2: a list of two, the page's numbers and its observations.
 *
 * In:  country and indicator: `CHN/NE.EXP.GNFS.CD`.
 * Out: yearly feeds in the indicator's unit.
 * Limit: one page; years without a value at the end are years to come and left out.
 */
import * as v from 'valibot';
import { makeFeed, OddAnswer, type Feed } from './feed';
import { eachById, shaped, type Office, type OfficeContext } from './office';

const Message = v.tuple([v.object({ message: v.array(v.object({ value: v.string() })) })]);
const Reply = v.tuple([
  v.object({ pages: v.number(), total: v.number() }),
  v.nullable(
    v.array(
      v.object({
        indicator: v.object({ id: v.string() }),
        date: v.string(),
        value: v.nullable(v.number()),
      }),
    ),
  ),
]);

async function readOne({ ask, base, since, until }: OfficeContext, id: string): Promise<Feed> {
  const [country = '', indicator = ''] = id.split('/');
  const raw = await ask({
    url: `${base}/country/${country}/indicator/${indicator}?format=json&per_page=1000&date=${since}:${until}`,
  });
  const refused = v.safeParse(Message, raw);
  if (refused.success) throw new OddAnswer(refused.output[0].message.map(({ value }) => value).join(' '));
  const [{ pages, total }, rows] = shaped(Reply, raw);
  if (pages > 1 || total !== (rows ?? []).length)
    throw new OddAnswer(`it tells of ${total} years and gave ${rows?.length ?? 0}`);
  if (rows?.some((row) => row.indicator.id !== indicator))
    throw new OddAnswer('it answered another indicator');
  const sorted = [...(rows ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = sorted.findLastIndex(({ value }) => value !== null);
  return makeFeed(sorted.slice(0, last + 1).map(({ date, value }): [string, number | null] => [date, value]));
}

export const worldBank: Office = {
  base: 'https://api.worldbank.org/v2',
  read: (context, ids) => eachById(ids, (id) => readOne(context, id)),
};
