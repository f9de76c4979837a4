/**
 * Surnames: whom "Ma" or "Mr. Trump" means, once the document has given the full name.
 *
 * In:  the table of names, the document's text, a surname.
 * Out: the one person of that surname whose full name stands in the document.
 * Limit: two such persons, and it is nobody; a surname alone names nobody.
 */
import { nameKey, type NamedEntity, type NameTable } from './names';

const bySurname = new WeakMap<NameTable, ReadonlyMap<string, NamedEntity[]>>();

const lastWord = (name: string): string => nameKey(name).split(' ').at(-1) ?? '';

function surnamesOf(names: NameTable): ReadonlyMap<string, NamedEntity[]> {
  const known = bySurname.get(names);
  if (known) return known;
  const index = new Map<string, NamedEntity[]>();
  for (const entity of new Set(names.values())) {
    if (entity.type !== 'person') continue;
    const surname = lastWord(entity.name);
    index.set(surname, [...(index.get(surname) ?? []), entity]);
  }
  bySurname.set(names, index);
  return index;
}

/** Finds the person whom a surname means in one document; null where it is nobody or more than one. */
export type FindPerson = (surname: string) => NamedEntity | null;

/** The text is searched once a surname, however often it stands there. */
export function personFinder(text: string, names: NameTable): FindPerson {
  const known = new Map<string, NamedEntity | null>();
  return (surname) => {
    const key = nameKey(surname);
    const before = known.get(key);
    if (before !== undefined) return before;
    const candidates = surnamesOf(names).get(key);
    if (!candidates) return null;
    const [person, other] = candidates.filter(({ name }) => text.includes(name));
    const found = person && !other ? person : null;
    known.set(key, found);
    return found;
  };
}
