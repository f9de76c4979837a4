/**
 * Statistics Canada, web data service: vectors with their latest observations, in one POST.
 *
 * In:  vector numbers: `2062815`.
 * Out: monthly feeds in units, the scalar factor worked in.
 * Limit: vectors by month; the service counts periods back from the latest, so more may come than was asked for.
 */
import * as v from 'valibot';
import { feedOr, OddAnswer, type Answers } from './feed';
import { shaped, type Office, type OfficeContext } from './office';

const Point = v.object({
  refPer: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date')),
  value: v.nullable(v.number()),
  scalarFactorCode: v.number(),
});
const Vector = v.object({ vectorId: v.number(), vectorDataPoint: v.array(Point) });
const Reply = v.array(v.object({ status: v.string(), object: v.unknown() }));
type Point = v.InferOutput<typeof Point>;

const monthsOf = (points: Point[]): [string, number | null][] =>
  points.map(({ refPer, value, scalarFactorCode }) => [
    refPer.slice(0, 7),
    value === null ? null : value * 10 ** scalarFactorCode,
  ]);

async function read({ ask, base, since, until }: OfficeContext, ids: string[]): Promise<Answers> {
  const latestN = (until - since + 1) * 12;
  const reply = shaped(
    Reply,
    await ask({
      url: `${base}/getDataFromVectorsAndLatestNPeriods`,
      method: 'POST',
      body: ids.map((id) => ({ vectorId: Number(id), latestN })),
    }),
  );
  const vectors = reply.flatMap(({ status, object }) =>
    status === 'SUCCESS' ? [shaped(Vector, object)] : [],
  );
  return new Map(
    ids.map((id) => {
      const vector = vectors.find(({ vectorId }) => String(vectorId) === id);
      return [
        id,
        vector
          ? feedOr(() => monthsOf(vector.vectorDataPoint).filter(([period]) => period >= String(since)))
          : new OddAnswer(`Statistics Canada gave no vector ${id}`),
      ];
    }),
  );
}

export const statcan: Office = { base: 'https://www150.statcan.gc.ca/t1/wds/rest', read };
