/**
 * Office for National Statistics: the data behind a time series' page, as JSON.
 *
 * In:  the page's path and `months` or `years`: `economy/…/timeseries/ikbj/mret#months`.
 * Out: monthly or yearly feeds in the office's unit (thousands, £ million, percent).
 * Limit: the whole history comes at once; what is before the first year wanted is dropped.
 */
import * as v from 'valibot';
import { makeFeed, OddAnswer, parseValue, type Feed } from './feed';
import { eachById, shaped, type Office, type OfficeContext } from './office';

const Entries = v.array(v.object({ date: v.string(), value: v.string() }));
const Page = v.object({ months: Entries, years: Entries, description: v.object({ cdid: v.string() }) });

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** `2026 MAR` → `2026-03`; `2025` stays. */
function periodOf(date: string): string {
  const [year = '', month] = date.trim().toUpperCase().split(/\s+/);
  if (month === undefined) return year;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
}

/** Different questions for months and years of one page would be one too many. */
const pageReader = ({ ask, base }: OfficeContext) => {
  const asked = new Map<string, Promise<unknown>>();
  return (path: string): Promise<unknown> => {
    const answer = asked.get(path) ?? ask({ url: `${base}/${path}/data` });
    asked.set(path, answer);
    return answer;
  };
};

async function readOne(pages: (path: string) => Promise<unknown>, since: number, id: string): Promise<Feed> {
  const [path = '', part] = id.split('#');
  const page = shaped(Page, await pages(path));
  const name = path.split('/').at(-2) ?? '';
  if (page.description.cdid.toLowerCase() !== name)
    throw new OddAnswer(`asked for ${name}, answered ${page.description.cdid}`);
  const entries = part === 'years' ? page.years : page.months;
  return makeFeed(
    entries
      .map(({ date, value }): [string, number | null] => [periodOf(date), parseValue(value)])
      .filter(([period]) => period >= String(since)),
  );
}

export const ons: Office = {
  base: 'https://www.ons.gov.uk',
  read: (context, ids) => {
    const pages = pageReader(context);
    return eachById(ids, (id) => readOne(pages, context.since, id));
  },
};
