/**
 * Bureau of Labor Statistics, public data API version 2: many series in one POST.
 *
 * In:  BLS series ids, such as `CES0000000001`.
 * Out: monthly feeds in the bureau's unit (thousands of persons, percent).
 * Limit: at most 25 series and 10 years a question without a key, 50 and 20 with one; annual averages (M13) are left out.
 */
import * as v from 'valibot';
import { feedOr, OddAnswer, parseValue, type Answers } from './feed';
import { shaped, type Office, type OfficeContext } from './office';

const Observation = v.object({ year: v.string(), period: v.string(), value: v.string() });
const Reply = v.object({
  status: v.string(),
  message: v.array(v.string()),
  Results: v.optional(
    v.object({
      series: v.optional(v.array(v.object({ seriesID: v.string(), data: v.array(Observation) })), []),
    }),
    { series: [] },
  ),
});
type Observation = v.InferOutput<typeof Observation>;

const MONTH = /^M(0[1-9]|1[0-2])$/;

const monthsOf = (data: Observation[]): [string, number | null][] =>
  data.flatMap(({ year, period, value }): [string, number | null][] => {
    const month = MONTH.exec(period)?.[1];
    return month === undefined ? [] : [[`${year}-${month}`, parseValue(value)]];
  });

async function readBatch(
  { ask, base, key, since, until }: OfficeContext,
  ids: string[],
): Promise<[string, ReturnType<typeof feedOr>][]> {
  const reply = shaped(
    Reply,
    await ask({
      url: `${base}/timeseries/data/`,
      method: 'POST',
      body: {
        seriesid: ids,
        startyear: String(since),
        endyear: String(until),
        ...(key !== undefined && { registrationkey: key }),
      },
    }),
  );
  const said = reply.message.join(' ').trim();
  if (reply.status !== 'REQUEST_SUCCEEDED')
    throw new OddAnswer(`BLS answered ${reply.status}${said === '' ? '' : `: ${said}`}`);
  const byId = new Map(reply.Results.series.map(({ seriesID, data }) => [seriesID, data]));
  return ids.map((id) => {
    const data = byId.get(id);
    if (!data)
      return [id, new OddAnswer(`BLS left ${id} out of its answer${said === '' ? '' : `: ${said}`}`)];
    return [id, feedOr(() => monthsOf(data))];
  });
}

async function read(context: OfficeContext, ids: string[]): Promise<Answers> {
  const [most, years] = context.key === undefined ? [25, 10] : [50, 20];
  if (context.until - context.since >= years)
    throw new OddAnswer(
      `BLS gives at most ${years} years at once: use --since ${context.until - years + 1} or later`,
    );
  const answers: Awaited<ReturnType<typeof readBatch>> = [];
  for (let at = 0; at < ids.length; at += most)
    answers.push(...(await readBatch(context, ids.slice(at, at + most))));
  return new Map(answers);
}

export const bls: Office = {
  base: 'https://api.bls.gov/publicAPI/v2',
  key: { variable: 'BLS_API_KEY', required: false },
  read,
};
