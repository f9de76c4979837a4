/**
 * Pack layers: packs opened beside the base.
 *
 * In:  the base, packs that were read.
 * Out: a Knowledge with the same bundled records, and the packs' own in layers that are judged apart.
 * Limit: a name that the base has, or that is a country's, means what it means there: a pack can only add names.
 */
import { nameKey, type NamedEntity } from '../../engine/who/names';
import { placeNamed } from '../../engine/sides/place-names';
import { indexActors, indexPhrases, indexQuantities, type Knowledge, type PackLayer } from '../base';
import { slug, type Entity } from '../entities';
import { ownNamesOf, wordsOf } from '../record-words';
import type { Actor } from '../schema-parts';
import type { Pledge, Recurrent, Tariff } from '../schema-records';
import type { PackFile } from './pack-schema';
import { byText } from '../order';

/** Ids of bundled records have no colon. */
const idIn = (pack: string, id: string): string => `${pack}:${id}`;

/** The records under ids that no bundled record can have, events in the order of their dates. */
function recordsOf({ id: pack, pledges, recurrent, tariffs }: PackFile) {
  return {
    pledges: pledges.map((pledge): Pledge => ({
      ...pledge,
      id: idIn(pack, pledge.id),
      timeline: pledge.timeline.toSorted((a, b) => byText(a.date, b.date)),
    })),
    recurrent: recurrent.map(({ phrases, ...record }): Recurrent => ({
      ...record,
      id: idIn(pack, record.id),
      patterns: phrases,
      related: [],
    })),
    tariffs: tariffs.map((tariff): Tariff => ({ ...tariff, id: idIn(pack, tariff.id) })),
  };
}

/** Names as they grow pack by pack; `null`: two packs mean different bodies by it, so it names neither. */
class Names {
  readonly entities: Map<string, Entity>;
  readonly #base: Knowledge;
  readonly #taken: ReadonlySet<string>;
  readonly #added = new Map<string, Entity | null>();

  constructor(base: Knowledge) {
    this.#base = base;
    this.entities = new Map(base.entities);
    this.#taken = new Set([
      ...base.names.keys(),
      ...[...base.entities.values()].flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)),
    ]);
  }

  /** The entities that an actor's names lead to: the base's, where it has one, and the pack's own for the rest. */
  entitiesOf({ name, aliases, type }: Actor, pack: string): string[] {
    const keys = [...new Set([name, ...aliases].map(nameKey))];
    const known = this.#base.names.get(nameKey(name)) ?? this.#named(aliases);
    const free = keys.filter((key) => !this.#taken.has(key) && placeNamed(key) === undefined);
    if (free.length === 0) return known ? [known.id] : [];
    const own = this.#own({ name, aliases: [], type, id: idIn(pack, slug(name) || 'party') });
    for (const key of free) this.#add(key, own);
    return [...(known ? [known.id] : []), own.id];
  }

  /** A body of the base whose very name is among the aliases. */
  #named(aliases: string[]): NamedEntity | undefined {
    return aliases
      .map((alias) => this.#base.names.get(nameKey(alias)))
      .find((entity) => entity && aliases.some((alias) => nameKey(alias) === nameKey(entity.name)));
  }

  /** Two records, or two packs, that give one name mean one body. */
  #own(entity: Entity): Entity {
    const key = nameKey(entity.name);
    const known = [...this.#added.values()].find((other) => other && nameKey(other.name) === key);
    if (known) return known;
    const id = this.entities.has(entity.id) ? `${entity.id}-${String(this.entities.size)}` : entity.id;
    const made = { ...entity, id };
    this.entities.set(id, made);
    return made;
  }

  #add(key: string, entity: Entity): void {
    const known = this.#added.get(key);
    if (known === undefined) this.#added.set(key, entity);
    else if (known !== entity) this.#added.set(key, null);
  }

  table(): Map<string, NamedEntity> {
    const added = [...this.#added].flatMap(([key, entity]): [string, NamedEntity][] =>
      entity ? [[key, entity]] : [],
    );
    return new Map([...this.#base.names, ...added]);
  }
}

const byId = <T extends { id: string }>(records: T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

function openLayer(base: Knowledge, pack: PackFile, names: Names): PackLayer {
  const records = recordsOf(pack);
  const actors = new Map(
    records.pledges.map((pledge): [string, string[]] => [
      pledge.id,
      pledge.actors.flatMap((actor) => names.entitiesOf(actor, pack.id)),
    ]),
  );
  const knowledge: Knowledge = {
    ...base,
    packs: [],
    pledges: byId(records.pledges),
    recurrent: byId(records.recurrent),
    tariffs: byId(records.tariffs),
    actors,
    pledgesOf: indexActors(actors),
    byQuantity: indexQuantities(records),
    phrases: indexPhrases(records),
    words: wordsOf(records, base.words),
    ownNames: ownNamesOf(records.pledges, new Set(names.table().keys())),
  };
  return { id: pack.id, name: pack.name, knowledge };
}

const versionOf = ({ id, version }: PackFile): string => (version === undefined ? id : `${id}.${version}`);

/** Opens packs beside the base; of two with one id the first holds. Without packs it is the base itself. */
export function withPacks(base: Knowledge, packs: readonly PackFile[]): Knowledge {
  const apart = packs.filter(({ id }, at) => packs.findIndex((other) => other.id === id) === at);
  if (apart.length === 0) return base;
  const names = new Names(base);
  const layers = apart.map((pack) => openLayer(base, pack, names));
  const shared = {
    names: names.table(),
    entities: names.entities,
    version: [base.version, ...apart.map(versionOf)].join('+'),
  };
  return {
    ...base,
    ...shared,
    packs: layers.map((layer) => ({ ...layer, knowledge: { ...layer.knowledge, ...shared } })),
  };
}

/** Where a record is kept: in its pack's layer, or in the base. */
export const knowledgeOf = (record: string, base: Knowledge): Knowledge =>
  base.packs.find(({ id }) => record.startsWith(`${id}:`))?.knowledge ?? base;
