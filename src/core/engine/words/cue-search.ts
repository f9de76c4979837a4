/**
 * Cue search: the gate of cues.ts for whoever looks through many texts once, before anything is warm.
 *
 * In:  texts, whole paragraphs or parts of them.
 * Out: whether a sentence may hold a claim, or whether that depends on what stands before or after the text.
 * Limit: lets through all that cues.ts lets through, sentence by sentence, and a little more, since it parts only where
 *        a sentence ends beyond doubt.
 */
import { ENDINGS, TITLES } from './abbreviations';
import { isLatin, isLetter } from './beginnings';
import { NOUNS, NUMBER, VERB } from './cue-patterns';

// letters as `isLetter` has them
const NOUN = new RegExp(`(?<![A-Za-z\\xc0-\\u1fff\\u3040-\\ud7ff])(?:${NOUNS.join('|')})`, 'gi');
const DEED = new RegExp(`${NUMBER.source}|${VERB.source}`, 'i');
const END = '. ';

/** Whether a word that claims are about stands in the text. */
export function namesCue(text: string): boolean {
  NOUN.lastIndex = 0;
  return NOUN.test(text);
}

/** Whether what one text ends with and the next begins with is one word. */
export const isCutWord = (before: string, after: string): boolean =>
  isLetter(before.charCodeAt(before.length - 1)) && isLetter(after.charCodeAt(0));

/** Whether a number or a verb of commitment stands in the text. */
export const namesDeed = (text: string): boolean => DEED.test(text);

/** Whether the full stop at `stop` ends a sentence beyond doubt: after a whole word and before a capital. */
function isEnd(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + END.length);
  let at = stop;
  while (at > 0 && isLatin(text.charCodeAt(at - 1))) at -= 1;
  // a single letter is an initial, or the end of an address or of an abbreviation with full stops
  if (next < 65 || next > 90 || stop - at < 2) return false;
  const word = text.slice(at, stop).toLowerCase();
  return !TITLES.has(word) && !ENDINGS.has(word);
}

/** The offset after the last such stop before `at`, or 0. */
function beginning(text: string, at: number): number {
  let stop = text.lastIndexOf(END, at);
  while (stop > 0 && !isEnd(text, stop)) stop = text.lastIndexOf(END, stop - 1);
  return stop > 0 ? stop + 1 : 0;
}

function ending(text: string, at: number): number {
  let stop = text.indexOf(END, at);
  while (stop >= 0 && !isEnd(text, stop)) stop = text.indexOf(END, stop + 1);
  return stop < 0 ? text.length : stop + 1;
}

/** Where a text is cut off inside a paragraph. */
export type Cut = { before: boolean; after: boolean };

/** Whether a sentence may hold a claim; undefined where it may with what stands before or after the text. */
export function mayState(text: string, cut: Cut): boolean | undefined {
  let isWhole = true;
  for (let at = 0; ;) {
    NOUN.lastIndex = at;
    if (!NOUN.test(text)) return isWhole ? false : undefined;
    const end = NOUN.lastIndex;
    const [from, to] = [beginning(text, end - 1), ending(text, end)];
    if (namesDeed(text.slice(from, to))) return true;
    if ((cut.before && from === 0) || (cut.after && to === text.length)) isWhole = false;
    at = to;
  }
}
