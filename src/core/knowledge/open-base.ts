/**
 * Open base: the knowledge file as the maps that matching and cards look things up in.
 *
 * In:  the file's JSON, at run time; or what `buildBase` made.
 * Out: `Knowledge`, of which each map is made when somebody first asks for it.
 * Limit: the file is ours and was checked when it was built, so reading it back checks its version and shape only.
 */
import * as v from 'valibot';
import type { NamedEntity } from '../engine/who/names';
import { FORMAT, group, indexActors, seriesKey, type BaseFile, type Knowledge, type WordFile } from './base';
import { lazy } from './once';
import type { RecordWords } from './record-words';
import type { Headcount } from './schema-records';
import type { Vocabulary } from './vocabulary';

const vocabularyOf = ({ index, count }: WordFile): Vocabulary => ({
  index: new Map(Object.entries(index)),
  count,
});

const byId = <T extends { id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));

function namesOf(file: BaseFile, entities: ReadonlyMap<string, NamedEntity>): Map<string, NamedEntity> {
  return new Map(
    file.names.flatMap(([key, id]): [string, NamedEntity][] => {
      const entity = entities.get(id);
      return entity ? [[key, entity]] : [];
    }),
  );
}

/** Entity id of a company → its head-counts. */
function headcountsOf({ names, pack }: BaseFile): Map<string, Headcount> {
  const byName = new Map(names);
  return new Map(
    pack.headcounts.flatMap((headcount): [string, Headcount][] => {
      const entity = byName.get(headcount.company.toLowerCase());
      return entity === undefined ? [] : [[entity, headcount]];
    }),
  );
}

const wordsIn = ({ words }: BaseFile): RecordWords => {
  const recurrent = lazy(() => vocabularyOf(words.recurrent));
  const tariffs = lazy(() => vocabularyOf(words.tariffs));
  return {
    get recurrent() {
      return recurrent();
    },
    get tariffs() {
      return tariffs();
    },
  };
};

/** Opens a file that `buildBase` made; what not every claim asks for is made when one does. */
export function openBase(file: BaseFile): Knowledge {
  const { pack, version, cutOff } = file;
  const entities = byId(file.entities);
  const actors = new Map(Object.entries(file.actors));
  const names = lazy(() => namesOf(file, entities));
  const recurrent = lazy(() => byId(pack.recurrent));
  const tariffs = lazy(() => byId(pack.tariffs));
  const series = lazy(() => byId(pack.series));
  const seriesBy = lazy(() =>
    group(pack.series, ({ subject, place, partner }) => [seriesKey(subject, place, partner)]),
  );
  const headcounts = lazy(() => headcountsOf(file));
  const pledgesOf = lazy(() => indexActors(actors));
  const byQuantity = lazy(() => new Map(Object.entries(file.quantities)));
  const phrases = lazy(() => new Map(Object.entries(file.phrases)));
  const ownNames = lazy(() => new Map(Object.entries(file.ownNames)));
  return {
    version,
    cutOff,
    entities,
    actors,
    pledges: byId(pack.pledges),
    heads: new Map(file.heads),
    words: wordsIn(file),
    packs: [],
    get benchmarks() {
      return pack.benchmarks;
    },
    get names() {
      return names();
    },
    get recurrent() {
      return recurrent();
    },
    get tariffs() {
      return tariffs();
    },
    get series() {
      return series();
    },
    get seriesBy() {
      return seriesBy();
    },
    get headcounts() {
      return headcounts();
    },
    get pledgesOf() {
      return pledgesOf();
    },
    get byQuantity() {
      return byQuantity();
    },
    get phrases() {
      return phrases();
    },
    get ownNames() {
      return ownNames();
    },
  };
}

// asked whether it is there, not what each of its thousands of entries is: see the limit
const FIELDS = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const LIST = v.custom<unknown[]>(Array.isArray);

const FileShape = v.looseObject({
  format: v.literal(FORMAT, 'the knowledge file is of another format: build again'),
  version: v.string(),
  cutOff: v.string(),
  pack: FIELDS,
  entities: LIST,
  names: LIST,
  actors: FIELDS,
  quantities: FIELDS,
  phrases: FIELDS,
  words: v.looseObject({ recurrent: FIELDS, tariffs: FIELDS }),
  heads: LIST,
  ownNames: FIELDS,
});

const isBaseFile = (json: unknown): json is BaseFile => v.is(FileShape, json);

/** Reads the built file; throws KNOWLEDGE_UNREADABLE where it is not one of this release. */
export function parseBase(json: unknown): Knowledge {
  if (!isBaseFile(json))
    throw new Error(
      'KNOWLEDGE_UNREADABLE: the knowledge file is missing parts or of another release; build or install again',
    );
  return openBase(json);
}
