/**
 * Shelves: a long table by name, of which only what is asked for is ever parsed.
 *
 * In:  rows by name; or the shelves that were made of them when the extension was built (weight-shelves.ts, word-classes.ts).
 * Out: shelves, each a text with a line for each of a few rows: name and cells, parted by tabs; and a reader of them.
 * Limit: a name that comes after twenty thousand others is looked up anew each time.
 */

/** Rows to a shelf: few enough to look through, enough to keep shelves few. */
const ROWS = 8;
const MOST_KEPT = 20_000;

/** Letters of the end and the middle tell names apart well enough. */
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

/** Puts rows on shelves. Throws on a name that is empty, or has a tab or a line's end in it. */
export function fillShelves(
  rows: Iterable<readonly [name: string, cells: readonly (string | number)[]]>,
): string[] {
  const all = [...rows];
  const shelves = Array.from({ length: Math.ceil(all.length / ROWS) }, (): string[] => []);
  for (const [name, cells] of all) {
    if (!/^[^\t\n]+$/.test(name))
      throw new Error(`shelves: take tabs and line ends out of the name "${name}"`);
    shelves[shelfOf(name, shelves.length)]?.push(`${[name, ...cells].join('\t')}\n`);
  }
  return shelves.map((lines) => `\n${lines.join('')}`);
}

function cellsOn(shelf: string, name: string): string[] | undefined {
  if (/[\t\n]/.test(name)) return undefined;
  const at = shelf.indexOf(`\n${name}\t`);
  if (at < 0) return undefined;
  const from = at + name.length + 2;
  return shelf.slice(from, shelf.indexOf('\n', from)).split('\t');
}

/** Reads rows by name, each once; undefined where no row has that name. */
export function shelfReader<Row>(
  shelves: readonly string[],
  read: (cells: string[]) => Row,
): (name: string) => Row | undefined {
  const known = new Map<string, Row | undefined>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined || known.has(name)) return found;
    const cells = cellsOn(shelves[shelfOf(name, shelves.length)] ?? '', name);
    const row = cells && read(cells);
    if (known.size < MOST_KEPT) known.set(name, row);
    return row;
  };
}

/** Hundredths from -42 to 43 are one character each; others are two digits to the base of 36 behind a mark. */
const ZERO = 82;
const LEAST = 40;
const WIDE = '~';
const WIDE_ZERO = 648;

function packed(hundredths: number): string {
  const code = hundredths + ZERO;
  if (code >= LEAST && code < WIDE.charCodeAt(0)) return String.fromCharCode(code);
  return WIDE + (hundredths + WIDE_ZERO).toString(36).padStart(2, '0');
}

/** A row of numbers as one cell. Throws on a number that is no hundredth between -6.48 and 6.47. */
export function packNumbers(numbers: readonly number[]): string {
  const cell = numbers.map((number) => packed(Math.round(number * 100))).join('');
  if (unpackNumbers([cell]).join() !== numbers.join())
    throw new Error(`shelves: round ${numbers.join(', ')} to hundredths between -6.48 and 6.47`);
  return cell;
}

/** The numbers of a row that `packNumbers` wrote. */
export function unpackNumbers([cell = '']: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < cell.length; at++) {
    const isWide = cell.charAt(at) === WIDE;
    const hundredths = isWide
      ? parseInt(cell.slice(at + 1, at + 3), 36) - WIDE_ZERO
      : cell.charCodeAt(at) - ZERO;
    numbers.push(hundredths / 100);
    if (isWide) at += 2;
  }
  return numbers;
}
