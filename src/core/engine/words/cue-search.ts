/**
 * Cue search: the gate of cues.ts for whoever looks through many texts once, before anything is warm.
 *
 * In:  texts, whole paragraphs or parts of them.
 * Out: whether a sentence may hold a claim, or where that depends on what stands before or after the text.
 * Limit: lets through all that cues.ts lets through, sentence by sentence, and a little more, since it parts only where
 *        a sentence ends beyond doubt.
 */
import { isSureEnd } from './abbreviations';
import { isLetter } from './beginnings';
import { NOUNS, NUMBER, VERB } from './cue-patterns';

/** With any white space for a space: texts come as pages have them. */
const search = (source: string, flags: string): RegExp => new RegExp(source.replaceAll(' ', '\\s+'), flags);

// letters as `isLetter` has them
const NOUN = search(`(?<![A-Za-z\\xc0-\\u1fff\\u3040-\\ud7ff])(?:${NOUNS.join('|')})`, 'gi');
const DEED = search(`${NUMBER.source}|${VERB.source}`, 'i');
const END = '. ';

/** Whether a word that claims are about stands in the text. */
export function namesCue(text: string): boolean {
  NOUN.lastIndex = 0;
  return NOUN.test(text);
}

const isWordly = (code: number): boolean => isLetter(code) || (code >= 48 && code < 58);

/** Whether what one text ends with and the next begins with is one word. */
export const isCutWord = (before: string, after: string): boolean =>
  isWordly(after.charCodeAt(0)) && isWordly(before.charCodeAt(before.length - 1));

/** Whether a number or a verb of commitment stands in the text. */
const namesDeed = (text: string): boolean => DEED.test(text);

/** Whether a text holds both, in whatever sentences: what a paragraph is asked. */
export const mayHoldCues = (text: string): boolean => namesDeed(text) && namesCue(text);

/** Where the sentence at `at` begins, or one before it. */
function beginning(text: string, at: number): number {
  let stop = text.lastIndexOf(END, at);
  while (stop > 0 && !isSureEnd(text, stop)) stop = text.lastIndexOf(END, stop - 1);
  return stop > 0 ? stop + 1 : 0;
}

/** Where the sentence at `at` ends, or one after it. */
function ending(text: string, at: number): number {
  let stop = text.indexOf(END, at);
  while (stop >= 0 && !isSureEnd(text, stop)) stop = text.indexOf(END, stop + 1);
  return stop < 0 ? text.length : stop + 1;
}

/**
 * Whether a sentence may hold a claim; else whether the first or the last sentence, which may go on before or after the
 * text, has a word that claims are about.
 */
export function mayState(text: string): boolean | { first: boolean; last: boolean } {
  const named = { first: false, last: false };
  let [at, found] = [0, false];
  for (;;) {
    NOUN.lastIndex = at;
    if (!NOUN.test(text)) return found && named;
    found = true;
    const end = NOUN.lastIndex;
    const [from, to] = [beginning(text, end - 1), ending(text, end)];
    if (namesDeed(text.slice(from, to))) return true;
    named.first ||= from === 0;
    named.last ||= to === text.length;
    at = to;
  }
}
