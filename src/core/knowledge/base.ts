/**
 * Base: the knowledge as one file with its indexes, and the type of it opened.
 *
 * In:  packs, at build time.
 * Out: the file; the indexes that a newsroom's packs are given, too.
 * Limit: what the file is read back as is in open-base.ts.
 */
import { nameKey, type NameTable } from '../engine/who/names';
import { EntityTable, type Entity } from './entities';
import type { Pack } from './schema';
import type { Headcount, Pledge, Recurrent, Series, Tariff } from './schema-records';
import { ownNamesOf, wordsOf, type RecordWords } from './record-words';
import { unitOf } from './units';
import type { Vocabulary } from './vocabulary';

/** Raise it when the file's shape changes: an old file is then refused, not misread. */
export const FORMAT = 3;

export type WordFile = { index: Record<string, string[]>; count: number };

export type BaseFile = {
  format: number;
  version: string;
  cutOff: string;
  pack: Pack;
  entities: Entity[];
  names: [key: string, entity: string][];
  /** Record id → the entities of its actors, in order. */
  actors: Record<string, string[]>;
  /** Quantity key → record ids. */
  quantities: Record<string, string[]>;
  /** First word of a phrase → the phrases that begin so, with the recurrent claims that they speak for. */
  phrases: Record<string, [phrase: string, record: string][]>;
  /** The words of recurrent claims, and of tariff rounds. */
  words: { recurrent: WordFile; tariffs: WordFile };
  /** Pledge → names among its keywords that no other pledge has, lower-case: "stargate". */
  ownNames: Record<string, string[]>;
  /** Entity of a head of government → the place that it governs. */
  heads: [entity: string, place: string][];
};

export type Knowledge = {
  version: string;
  cutOff: string;
  names: NameTable;
  entities: ReadonlyMap<string, Entity>;
  pledges: ReadonlyMap<string, Pledge>;
  recurrent: ReadonlyMap<string, Recurrent>;
  tariffs: ReadonlyMap<string, Tariff>;
  series: ReadonlyMap<string, Series>;
  benchmarks: Pack['benchmarks'];
  /** Entity id → its head-count. */
  headcounts: ReadonlyMap<string, Headcount>;
  actors: ReadonlyMap<string, string[]>;
  pledgesOf: ReadonlyMap<string, string[]>;
  byQuantity: ReadonlyMap<string, string[]>;
  phrases: ReadonlyMap<string, [phrase: string, record: string][]>;
  words: RecordWords;
  /** Entity of a head of government → the place. */
  heads: ReadonlyMap<string, string>;
  ownNames: ReadonlyMap<string, string[]>;
  seriesBy: ReadonlyMap<string, Series[]>;
  /** What newsrooms have added, apart from the bundled records; see packs/pack-layers.ts. */
  packs: readonly PackLayer[];
};

/** One pack, opened: its own records under ids that begin with its own, the names and figures of the base. */
export type PackLayer = { id: string; name: string; knowledge: Knowledge };

/** What a quantity is looked up by: its unit and its value to two figures, so that $206bn and $206.4bn meet. */
export function quantityKey(value: number, unit: string): string {
  return `${unitOf(unit)}:${String(Number(value.toPrecision(2)))}`;
}

/** Lists by key. A map, since a key may be any word: `constructor` and `__proto__` are words too. */
export function group<T>(items: readonly T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

/** Record ids by quantity key: of what was promised, of what became of it, of what a tariff covers. */
export function indexQuantities({
  pledges,
  recurrent,
  tariffs,
}: Pick<Pack, 'pledges' | 'recurrent' | 'tariffs'>): Map<string, string[]> {
  const promised = [...pledges, ...recurrent].flatMap(({ id, quantities, ...rest }) => {
    const stages = 'timeline' in rest ? rest.timeline.flatMap(({ quantity }) => quantity ?? []) : [];
    return [...quantities, ...stages].map(({ value, unit }) => ({ id, key: quantityKey(value, unit) }));
  });
  const covered = tariffs.flatMap(({ id, coverage, rates }) => [
    ...(coverage === undefined ? [] : [{ id, key: quantityKey(coverage, 'USD') }]),
    ...rates.map((rate) => ({ id, key: quantityKey(rate, 'percent') })),
  ]);
  return new Map(
    [...group([...promised, ...covered], ({ key }) => [key])].map(([key, list]) => [
      key,
      [...new Set(list.map(({ id }) => id))],
    ]),
  );
}

/** Phrases with their records, by first word. */
export const indexPhrases = ({
  recurrent,
}: Pick<Pack, 'recurrent'>): Map<string, [phrase: string, record: string][]> =>
  group(
    recurrent.flatMap(({ id, patterns }) =>
      patterns.map((pattern): [string, string] => [nameKey(pattern), id]),
    ),
    ([phrase]) => [firstWord(phrase)],
  );

/** Record ids by the entities of their actors. */
export const indexActors = (actors: ReadonlyMap<string, string[]>): Map<string, string[]> =>
  new Map(
    [...group([...actors], ([, ids]) => ids)].map(([entity, list]) => [entity, list.map(([id]) => id)]),
  );

/** Makes the file. `version` and `cutOff` are dates: of the release, and of the last fact collected. */
export function buildBase(pack: Pack, { version, cutOff }: { version: string; cutOff: string }): BaseFile {
  const table = new EntityTable(pack);
  const words = wordsOf(pack);
  const heads = headsOf(pack, table);
  const actors = Object.fromEntries(
    pack.pledges.map((pledge) => [pledge.id, pledge.actors.map((actor) => table.idOf(actor))]),
  );
  return {
    format: FORMAT,
    version,
    cutOff,
    pack,
    entities: table.entities,
    names: table.names(),
    actors,
    quantities: Object.fromEntries(indexQuantities(pack)),
    phrases: Object.fromEntries(indexPhrases(pack)),
    words: { recurrent: fileOf(words.recurrent), tariffs: fileOf(words.tariffs) },
    heads,
    ownNames: Object.fromEntries(ownNamesOf(pack.pledges, new Set(table.names().map(([key]) => key)))),
  };
}

const fileOf = ({ index, count }: Vocabulary): WordFile => ({ index: Object.fromEntries(index), count });

const headsOf = ({ governments }: Pack, table: EntityTable): BaseFile['heads'] =>
  governments.flatMap(({ heads = [], place }) =>
    heads.map((name): [string, string] => [table.idOf({ name, aliases: [], type: 'person' }), place]),
  );

const firstWord = (phrase: string): string => /[\p{L}\d$%.,]+/u.exec(phrase)?.[0].replace(/[.,]$/, '') ?? '';

/** What a series is looked up by. */
export const seriesKey = (subject: string, place: string, partner: string | undefined): string =>
  `${subject}|${place}|${partner ?? ''}`;
