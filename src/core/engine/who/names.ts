/**
 * Names: what the engine may know about people, companies and governments.
 *
 * In:  a table made by knowledge/base.ts, passed as an argument so that the engine stays below knowledge.
 * Out: lookups by alias, lower-case with white space folded.
 * Limit: an alias shared by two entities is left out of the table: a wrong name costs more than none.
 */

export type NameType = 'person' | 'company' | 'government' | 'organisation' | 'party' | 'group';

export type NamedEntity = {
  /** The knowledge base's id, such as `jack-ma`. */
  id: string;
  name: string;
  type: NameType;
  /** ISO 3166 or `EU`, for a government. */
  place?: string;
};

export type NameTable = ReadonlyMap<string, NamedEntity>;

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** The form under which an alias is kept and looked up. */
export const nameKey = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/’/g, "'")
        .replace(/[\s\u00a0]+/g, ' ')
        .trim();

/** Most names begin in plain letters; the expression of all scripts takes long to be made. */
const PLAIN_RUN = /^[a-z0-9]{0,40}/;
const RUN = /^[\p{L}\p{N}]{1,40}/u;

/** The letters and figures that a name's key begins with, 40 at most. */
export function firstRun(key: string): string {
  const [plain = ''] = PLAIN_RUN.exec(key) ?? [];
  return plain.length === key.length || key.charCodeAt(plain.length) < 0x80
    ? plain
    : (RUN.exec(key)?.[0] ?? '');
}

const byTable = new WeakMap<NameTable, ReadonlySet<string>>();

function firstRuns(names: NameTable): ReadonlySet<string> {
  const known = byTable.get(names);
  if (known) return known;
  const runs = new Set([...names.keys()].map(firstRun));
  byTable.set(names, runs);
  return runs;
}

/** Whether some name of the table begins with the letters of `word`: a quick look, since most words begin none. */
export const beginsName = (word: string, names: NameTable): boolean =>
  firstRuns(names).has(firstRun(nameKey(word)));
