/** The house's layout of a record file: a key a line, short lists of numbers and texts on one line. */
export function compact(record: object): string {
  return JSON.stringify(record, null, 1).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s*\n\s*/g, ' ')}]`,
  );
}
