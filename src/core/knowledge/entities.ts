/**
 * Entities: one id for each person, company, government and body that the records name.
 *
 * In:  a pack.
 * Out: entities with all their aliases, and which entity each record's actors are.
 * Limit: two names are one entity only where one is the other's name or alias and they are of one kind; an alias that
 *        two entities share names neither.
 */
import { nameKey, type NamedEntity, type NameType } from '../engine/who/names';
import type { Actor } from './schema-parts';
import type { Pack } from './schema';

export type Entity = NamedEntity & { aliases: string[] };

/** Types that news gives one and the same body. */
const KIN: Record<NameType, string> = {
  person: 'person',
  company: 'body',
  organisation: 'body',
  party: 'body',
  group: 'body',
  government: 'government',
};

/** A body and a government are one where they have one name: the European Union is called either. */
const isKin = (entity: Entity, actor: Actor): boolean =>
  KIN[entity.type] === KIN[actor.type] ||
  (nameKey(entity.name) === nameKey(actor.name) && entity.type !== 'person' && actor.type !== 'person');

/** A name as an id. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export class EntityTable {
  readonly entities: Entity[] = [];
  readonly #byName = new Map<string, Entity[]>();

  constructor({ governments, headcounts, pledges }: Pack) {
    for (const { id, name, place, aliases } of governments)
      this.#add({ id, name, type: 'government', place, aliases });
    for (const { company, aliases } of headcounts) this.idOf({ name: company, aliases, type: 'company' });
    for (const actor of pledges.flatMap(({ actors }) => actors)) this.idOf(actor);
  }

  /** The entity of an actor, made where it is new. */
  idOf(actor: Actor): string {
    const known = [actor.name, ...actor.aliases].flatMap((name) =>
      (this.#byName.get(nameKey(name)) ?? []).filter(
        (entity) => isKin(entity, actor) && this.#named(entity, actor),
      ),
    );
    const entity = known[0];
    if (!entity)
      return this.#add({ id: slug(actor.name), name: actor.name, type: actor.type, aliases: actor.aliases })
        .id;
    for (const alias of [actor.name, ...actor.aliases]) this.#alias(entity, alias);
    return entity.id;
  }

  /** One must be called what the other is called or known as; a shared alias alone is not enough. */
  #named(entity: Entity, { name, aliases }: Actor): boolean {
    const mine = new Set([entity.name, ...entity.aliases].map(nameKey));
    return mine.has(nameKey(name)) || aliases.some((alias) => nameKey(alias) === nameKey(entity.name));
  }

  #add(entity: Entity): Entity {
    const twin = this.entities.find(({ id }) => id === entity.id);
    const added: Entity = { ...entity, id: twin ? `${entity.id}-${entity.type}` : entity.id, aliases: [] };
    this.entities.push(added);
    for (const alias of [entity.name, ...entity.aliases]) this.#alias(added, alias);
    return added;
  }

  #alias(entity: Entity, alias: string): void {
    const key = nameKey(alias);
    const named = this.#byName.get(key) ?? [];
    if (named.includes(entity)) return;
    this.#byName.set(key, [...named, entity]);
    if (key !== nameKey(entity.name)) entity.aliases.push(alias);
  }

  /** Alias → entity id, without plain country names (the engine's places.ts has those) and without shared aliases. */
  names(): [key: string, id: string][] {
    return [...this.#byName].flatMap(([key, entities]): [string, string][] => {
      const owners = entities.filter((entity) => nameKey(entity.name) === key);
      const [only] = entities.length === 1 ? entities : owners.length === 1 ? owners : [];
      const country = only?.place !== undefined && nameKey(only.name) === key;
      return only && !country && key.length > 1 ? [[key, only.id]] : [];
    });
  }
}
