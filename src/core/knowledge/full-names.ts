/**
 * Full names: whether a name as a page writes it may be said of a person whose full name is known.
 *
 * In:  "Ma", "Mr. Ma", "J. Ma", "Robert E. Lighthizer"; the full name.
 * Out: true for the surname alone, and for the full name with or without title and middle initials.
 * Limit: Western order of names; nicknames are other names, and so is "Donald Trump Jr.".
 */
import { nameKey } from '../engine/who/names';

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|president|premier|prime|minister|chancellor|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|chairman|chairwoman|chief|commissioner|ambassador)$/;

/** Words of a name without dots, titles before it, and initials inside it. */
function partsOf(name: string): string[] {
  const words = nameKey(name)
    .replaceAll('.', ' ')
    .split(' ')
    .filter((word) => word !== '');
  const start = words.findIndex((word) => !TITLE.test(word));
  return words.slice(Math.max(0, start)).filter((word, at) => at === 0 || word.length > 1);
}

const isEnd = (end: string[], whole: string[]): boolean =>
  end.length > 0 && end.every((word, at) => word === whole[whole.length - end.length + at]);

/** "J. Ma" of Jack Ma: an initial for the given name. */
const isInitialled = ([initial = '', ...rest]: string[], [given = '', ...others]: string[]): boolean =>
  initial.length === 1 && given.startsWith(initial) && rest.length === others.length && isEnd(rest, others);

/** Whether a page that writes `name` may mean the person whose name is `full`. */
export function maySay(name: string, full: string): boolean {
  const [short, whole] = [partsOf(name), partsOf(full)];
  return isEnd(short, whole) || isInitialled(short, whole);
}
