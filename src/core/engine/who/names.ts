/**
 * Names: what the engine may know about people, companies and governments.
 *
 * In:  a table made by knowledge/base.ts, passed as an argument so that the engine stays below knowledge.
 * Out: lookups by alias, lower-case with white space folded.
 * Limit: an alias shared by two entities is left out of the table: a wrong name costs more than none.
 */
import { isLatin } from '../words/beginnings';

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

const LONGEST_RUN = 40;

/** Letters and figures of plain and accented names; for others an expression of all scripts is asked, which takes long to be made. */
const isPlainLetter = (code: number): boolean =>
  isLatin(code) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);

/** The letters and figures that a name's key begins with, 40 at most. */
export function firstRun(key: string): string {
  const end = Math.min(key.length, LONGEST_RUN);
  let to = 0;
  while (to < end && isPlainLetter(key.charCodeAt(to))) to++;
  const isAll = to === end || key.charCodeAt(to) < 0x80;
  return isAll ? key.slice(0, to) : (/^[\p{L}\p{N}]{1,40}/u.exec(key)?.[0] ?? '');
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
