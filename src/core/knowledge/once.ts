/**
 * Once: a value that is worked out once for each object, or for each text.
 *
 * In:  a pure function of an object that never changes, such as a record of the base, or of a text.
 * Out: the same function, which remembers its answers: for as long as the object is in use, or for the first texts that came.
 * Limit: objects by identity; a copy is worked out anew. No text is forgotten for another: pages are many, units and words few.
 */
export function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  // mostly the one base is asked for: comparing is faster than looking up
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key === key) return last.value;
    const found = known.get(key) ?? { value: make(key) };
    if (!known.has(key)) known.set(key, found);
    last = { key, value: found.value };
    return found.value;
  };
}

/** How many texts are remembered. */
export const MOST_KEPT = 5_000;

/** For texts that come again and again: units, dates, words. */
export function kept<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = make(key);
    if (known.size < MOST_KEPT) known.set(key, value);
    return value;
  };
}

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
