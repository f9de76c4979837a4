/**
 * Sentence words: the words of a sentence, read once for all that is looked up by words.
 *
 * In:  a sentence as `nameKey` gives it: lower case.
 * Out: its words of three letters or more; and its runs of letters, figures, $ and %, which phrases begin with.
 * Limit: an apostrophe is part of a word, and ends a run; a full stop or comma at a run's end is left out.
 */
import { isLatin } from '../engine/words/beginnings';

export type SentenceWords = { words: string[]; runs: string[] };

const SHORTEST = 3;

/** Letters beyond Latin; signs of money, dashes and quotation marks are read as fast as plain text. */
const OTHER = /[^\0-\x7f\u00a3\u00a5\u2010-\u2027\u20a0-\u20bf]/;

const stripped = (run: string): string => run.replace(/[.,]$/, '');

/** Any text, or a part of one with signs in it: "don't", "u.s.-made". */
function readAny(text: string, { words, runs }: SentenceWords): void {
  for (const word of text.match(/\p{L}[\p{L}']{2,}/gu) ?? []) words.push(word);
  for (const run of text.match(/[\p{L}\d$%.,]+/gu) ?? []) runs.push(stripped(run));
}

/** ' $ % , . and figures: with letters they make a piece. */
const isSign = (code: number): boolean =>
  code === 39 || code === 36 || code === 37 || code === 44 || code === 46 || (code >= 48 && code <= 57);

const isStop = (code: number): boolean => code === 44 || code === 46;

/** Reads a piece from `from` to `to` of which the letters end at `letters`. */
function readPiece(text: string, [from, letters, to]: [number, number, number], read: SentenceWords): void {
  const plain = letters === to || (letters === to - 1 && letters > from && isStop(text.charCodeAt(letters)));
  if (!plain) {
    readAny(text.slice(from, to), read);
    return;
  }
  const word = text.slice(from, letters);
  read.runs.push(word);
  if (word.length >= SHORTEST) read.words.push(word);
}

/** Reads the words of a sentence, in order; a word that comes again is told again. */
export function wordsOf(text: string): SentenceWords {
  const read: SentenceWords = { words: [], runs: [] };
  if (OTHER.test(text)) {
    readAny(text, read);
    return read;
  }
  for (let from = 0; from < text.length; from++) {
    let to = from;
    while (isLatin(text.charCodeAt(to))) to++;
    const letters = to;
    for (let code = text.charCodeAt(to); isLatin(code) || isSign(code); code = text.charCodeAt(to)) to++;
    if (to > from) readPiece(text, [from, letters, to], read);
    from = to;
  }
  return read;
}
