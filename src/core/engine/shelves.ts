/**
 * Shelves: a long table of numbers by name, of which only what is asked for is ever parsed.
 *
 * In:  rows by name; or the shelves that were made of them, when the extension was built (weight-shelves.ts).
 * Out: shelves, each a text with a line for each of a few rows: name and numbers, parted by tabs; and a reader of them.
 * Limit: a shelf stays parsed once somebody has asked for a name that would stand on it.
 */

export type Row = readonly number[];

/** Rows to a shelf: few enough to parse for one of them, enough to keep shelves few. */
const ROWS = 8;

/** Three letters of the end and the middle tell names apart well enough. */
function shelfOf(name: string, shelves: number): number {
  const { length } = name;
  const code = (at: number): number => (at < 0 ? 0 : name.charCodeAt(at));
  const mixed =
    5 * length +
    31 * code(length - 1) +
    7 * code(length - 2) +
    61 * code(length - 3) +
    197 * code(length >> 1);
  return mixed % shelves;
}

/** Puts rows on shelves. Throws on a name with a tab or a line's end in it, or none at all. */
export function fillShelves(rows: Iterable<readonly [name: string, row: Row]>): string[] {
  const all = [...rows];
  const shelves = Array.from({ length: Math.ceil(all.length / ROWS) }, (): string[] => []);
  for (const [name, row] of all) {
    if (!/^[^\t\n]+$/.test(name))
      throw new Error(`shelves: take tabs and line ends out of the name "${name}"`);
    shelves[shelfOf(name, shelves.length)]?.push([name, ...row].join('\t'));
  }
  return shelves.map((lines) => lines.join('\n'));
}

const parseShelf = (text: string): ReadonlyMap<string, Row> =>
  new Map(
    text.split('\n').map((line) => {
      const [name = '', ...row] = line.split('\t');
      return [name, row.map(Number)];
    }),
  );

/** Reads rows by name; undefined where no row has that name. */
export function shelfReader(shelves: readonly string[]): (name: string) => Row | undefined {
  const parsed: ReadonlyMap<string, Row>[] = [];
  return (name) => {
    const at = shelfOf(name, shelves.length);
    return (parsed[at] ??= parseShelf(shelves[at] ?? '')).get(name);
  };
}
