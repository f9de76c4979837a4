/**
 * Once: a value that is worked out once for each object.
 *
 * In:  a pure function of an object that never changes, such as a record of the base.
 * Out: the same function, which remembers its answers for as long as the object is in use.
 * Limit: by identity; a copy is worked out anew.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
