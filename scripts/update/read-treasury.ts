/**
 * Treasury Fiscal Data: customs duties in table 4 of the Monthly Treasury Statement.
 *
 * In:  `gross` or `net`.
 * Out: monthly feeds in dollars.
 * Limit: pages are followed by their number up to the total that the first one states; a page too few is odd.
 */
import * as v from 'valibot';
import { feedOr, OddAnswer, parseValue, type Answers } from './feed';
import { shaped, type Office, type OfficeContext } from './office';

const Row = v.object({
  record_date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no date')),
  current_month_gross_rcpt_amt: v.nullable(v.string()),
  current_month_net_rcpt_amt: v.nullable(v.string()),
});
const Page = v.object({
  data: v.array(Row),
  meta: v.object({ 'total-count': v.number(), 'total-pages': v.number() }),
});
type Row = v.InferOutput<typeof Row>;

const MOST_PAGES = 20;

const address = ({ base, since }: OfficeContext, page: number): string =>
  `${base}/v1/accounting/mts/mts_table_4` +
  '?fields=record_date,classification_desc,current_month_gross_rcpt_amt,current_month_net_rcpt_amt' +
  `&filter=classification_desc:eq:${encodeURIComponent('Customs Duties')},record_date:gte:${since}-01-01` +
  `&sort=record_date&page[number]=${page}&page[size]=100`;

async function readRows(context: OfficeContext): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { data, meta } = shaped(Page, await context.ask({ url: address(context, page) }));
    rows.push(...data);
    if (page >= meta['total-pages']) {
      if (rows.length !== meta['total-count'])
        throw new OddAnswer(`Treasury tells of ${meta['total-count']} rows and gave ${rows.length}`);
      return rows;
    }
    if (page === MOST_PAGES)
      throw new OddAnswer(`Treasury has more than ${MOST_PAGES} pages of customs duties`);
  }
}

async function read(context: OfficeContext, ids: string[]): Promise<Answers> {
  const rows = await readRows(context);
  return new Map(
    ids.map((id) => {
      const field = id === 'gross' ? 'current_month_gross_rcpt_amt' : 'current_month_net_rcpt_amt';
      const months = () =>
        rows.map((row): [string, number | null] => [row.record_date.slice(0, 7), parseValue(row[field])]);
      return [id, feedOr(months)];
    }),
  );
}

export const treasury: Office = {
  base: 'https://api.fiscaldata.treasury.gov/services/api/fiscal_service',
  read,
};
