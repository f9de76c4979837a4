/**
 * Run update: asks the offices, compares, checks and writes.
 *
 * In:  the names of series; a folder; fetch, clock and sleep.
 * Out: an outcome for each series; files written for those that changed and hold, unless it is a dry run.
 * Limit: one bad series costs only itself; an office that fails costs its series.
 */
import type { Series } from '../../src/core/knowledge/schema-records';
import { makeAsk, type AskOptions } from './ask';
import { CATALOGUE, type FeedName, type OfficeName, type Recipe } from './catalogue';
import { compareSeries, isChanged, mergeSeries, type Comparison } from './compare';
import { OddAnswer, type Answers, type Feed } from './feed';
import type { Office } from './office';
import { bls } from './read-bls';
import { census } from './read-census';
import { eurostat } from './read-eurostat';
import { ons } from './read-ons';
import { statcan } from './read-statcan';
import { treasury } from './read-treasury';
import { worldBank } from './read-world-bank';
import { findFaults, readSeries, writeSeries } from './series-files';

export const OFFICES: Record<OfficeName, Office> = {
  bls,
  census,
  treasury,
  ons,
  eurostat,
  worldbank: worldBank,
  statcan,
};

export type UpdateOptions = AskOptions & {
  folder: string;
  /** Series ids of the catalogue. */
  series: string[];
  /** First year to ask for. */
  since: number;
  dryRun: boolean;
  /** Series whose odd figures somebody has looked at. */
  accept: ReadonlySet<string>;
  /** Other addresses for offices. */
  bases: Partial<Record<OfficeName, string>>;
  env: Record<string, string | undefined>;
};

export type Outcome =
  | { id: string; is: 'failed'; why: string[] }
  | { id: string; is: 'unchanged' | 'changed'; comparison: Comparison };

const today = (now: Date): string => now.toISOString().slice(0, 10);

const officeOf = (feed: FeedName): OfficeName => {
  const name = feed.slice(0, feed.indexOf(':'));
  for (const office of Object.keys(OFFICES) as OfficeName[]) if (office === name) return office;
  throw new Error(
    `${feed}: there is no such office; name it in OFFICES of run-update.ts, or mend the catalogue`,
  );
};

const refuseAll = (ids: string[], error: OddAnswer): Answers => new Map(ids.map((id) => [id, error]));

/** Everything that one office gives; an office that fails as a whole gives the reason for each. */
async function askOffice(name: OfficeName, ids: string[], options: UpdateOptions): Promise<Answers> {
  const office = OFFICES[name];
  const key = office.key && options.env[office.key.variable];
  if (office.key?.required && !key)
    return refuseAll(ids, new OddAnswer(`set ${office.key.variable} first; see docs/updating.md`));
  try {
    return await office.read(
      {
        ask: makeAsk(options),
        base: (options.bases[name] ?? office.base).replace(/\/$/, ''),
        key: key === '' ? undefined : key,
        since: options.since,
        until: options.now().getUTCFullYear(),
      },
      ids,
    );
  } catch (error) {
    if (error instanceof OddAnswer) return refuseAll(ids, error);
    throw error;
  }
}

async function askAll(feeds: FeedName[], options: UpdateOptions): Promise<Map<FeedName, Feed | OddAnswer>> {
  const groups = new Map<OfficeName, FeedName[]>();
  for (const feed of new Set(feeds))
    groups.set(officeOf(feed), [...(groups.get(officeOf(feed)) ?? []), feed]);
  const answers = await Promise.all(
    [...groups].map(async ([office, names]) => {
      const given = await askOffice(
        office,
        names.map((name) => name.slice(office.length + 1)),
        options,
      );
      return names.map((name): [FeedName, Feed | OddAnswer] => [
        name,
        given.get(name.slice(office.length + 1)) ?? new OddAnswer('no answer'),
      ]);
    }),
  );
  return new Map(answers.flat());
}

type Judged = { outcome: Outcome; series?: Series };

function judge(
  held: Series,
  { feeds, make, page }: Recipe,
  answers: Map<FeedName, Feed | OddAnswer>,
  options: UpdateOptions,
): Judged {
  const { id } = held;
  const given = feeds.map((name) => answers.get(name) ?? new OddAnswer(`${name}: no answer`));
  const usable = given.flatMap((feed) => (feed instanceof OddAnswer ? [] : [feed]));
  const why = given.flatMap((feed) => (feed instanceof OddAnswer ? [feed.message] : []));
  if (why.length > 0) return { outcome: { id, is: 'failed', why } };
  const feed = make(...usable);
  const comparison = compareSeries(held, feed, today(options.now()));
  if (comparison.odd.length > 0 && !options.accept.has(id))
    return { outcome: { id, is: 'failed', why: comparison.odd } };
  if (!isChanged(comparison)) return { outcome: { id, is: 'unchanged', comparison } };
  const isPlain = feeds.length === 1;
  return {
    outcome: { id, is: 'changed', comparison },
    series: mergeSeries(held, feed, comparison, { isPlain, page }),
  };
}

/** Takes back what the schema forbids. */
function withoutFaulty(judged: Judged[]): Judged[] {
  const faults = findFaults(judged.flatMap(({ series }) => series ?? []));
  return judged.map((one): Judged => {
    const fault = faults.get(one.outcome.id);
    return fault === undefined ? one : { outcome: { id: one.outcome.id, is: 'failed', why: [fault] } };
  });
}

/** Runs one update. Throws only where the held data cannot be read or written. */
export async function runUpdate(options: UpdateOptions): Promise<Outcome[]> {
  const held = readSeries(options.folder);
  const wanted = options.series.flatMap((id) => {
    const [series, recipe] = [held.get(id), CATALOGUE.get(id)];
    return series && recipe ? [{ series, recipe }] : [];
  });
  const answers = await askAll(
    wanted.flatMap(({ recipe }) => recipe.feeds),
    options,
  );
  const judged = withoutFaulty(wanted.map(({ series, recipe }) => judge(series, recipe, answers, options)));
  if (!options.dryRun)
    writeSeries(
      options.folder,
      judged.flatMap(({ series }) => series ?? []),
    );
  return judged.map(({ outcome }) => outcome);
}
