/**
 * Sentences: where the sentences of a block begin and end.
 *
 * In:  the document's text and a block of it.
 * Out: spans in order, trimmed, that together hold every visible character of the block; none is longer than LONGEST.
 * Limit: an abbreviation that could also end a sentence ("Inc.", "U.S.") ends one only before a word
 *        that rarely continues one: a sentence too long costs less than one cut in two.
 */
import { ENDINGS, isSureEnd, TITLES } from './words/abbreviations';
import { isLetter, isSpace } from './words/beginnings';
import type { Span } from './claim';

/** Words that open a sentence far more often than they follow a name. */
const OPENERS = new Set(
  'the a an in on at it he she they we i but and so if when while as for this that these those his her its their there after before since with by from to is what how why who according meanwhile however last now yet still then one most many some all more no not our you your'.split(
    ' ',
  ),
);

// every repetition is bounded: a million full stops cost no more than a million letters
const STOP = /[.!?…]{1,6}["'”’)\]]{0,4}/y;
const BLANK_LINE = /\n[ \t]{0,20}\n/y;
const GLUED = /[.!?]\p{Lu}\p{Ll}/uy;
const LOWER = /\p{Ll}/u;
const NEXT_WORD = /^[\s"“‘'([—–-]{0,8}([\p{L}\p{N}$£€¥₹#@*]{1,30})/u;

/** The letters, full stops and ampersands that `before` ends with. */
function lastWord(before: string): string {
  let from = before.length;
  for (let code = before.charCodeAt(from - 1); from > 0; code = before.charCodeAt(from - 1)) {
    if (!isLetter(code) && code !== 0x2e && code !== 0x26) break;
    from--;
  }
  return before.slice(from);
}

/** Whether the stop at the end of `before` ends a sentence when `after` follows. */
function ends(before: string, stop: string, after: string): boolean {
  const next = NEXT_WORD.exec(after)?.[1];
  if (next === undefined) return true;
  if (!stop.startsWith('.')) return stop.startsWith('…') ? /^\p{Lu}/u.test(next) : !/^\p{Ll}/u.test(next);
  if (/^\p{Ll}/u.test(next)) return false;
  if (stop.length > 1) return true;
  const word = lastWord(before).toLowerCase();
  if (TITLES.has(word) || /^\p{L}$/u.test(word)) return false;
  const abbreviated = ENDINGS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return !abbreviated || OPENERS.has(next.toLowerCase());
}

/** In characters; what runs on longer is a table or no language, and is cut at a space. */
const LONGEST = 1200;

/** Adds the pieces of a sentence, all but ever one. */
function addPieces(cut: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from + LONGEST / 2 ? space : from + LONGEST;
    addTrimmed(cut, text, from, to);
    from = to;
  }
  addTrimmed(cut, text, from, end);
}

function addTrimmed(cut: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from < to) cut.push({ start: from, end: to });
}

/** Where a sentence may end: what stands there, from `at` to `end`, and whether the next follows without a space. */
type Stop = { at: number; end: number; form: 'blank' | 'spaced' | 'glued' };

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function stopAt(text: string, at: number, limit: number): Stop | null {
  if (text.charCodeAt(at) === 0x0a) {
    const blank = matchAt(BLANK_LINE, text, at);
    return blank === null ? null : { at, end: at + blank.length, form: 'blank' };
  }
  const end = Math.min(limit, at + (matchAt(STOP, text, at)?.length ?? 1));
  if (end === limit || isSpace(text.charCodeAt(end))) return { at, end, form: 'spaced' };
  const glued = LOWER.test(text.charAt(at - 1)) && matchAt(GLUED, text, at) !== null;
  return glued ? { at, end: at + 1, form: 'glued' } : null;
}

// an expression: it looks for the next several times faster than a loop over the characters
const MAY_STOP = /[.\n!?…]/g;

/** Where the next sentence may end, at `at` or after it; `limit` where none does before that. */
function nextStop(text: string, at: number, limit: number): number {
  MAY_STOP.lastIndex = at;
  return MAY_STOP.test(text) ? Math.min(limit, MAY_STOP.lastIndex - 1) : limit;
}

/** Whether a sentence that began at `start` ends at `stop`. */
function holds(text: string, { at, end, form }: Stop, start: number, limit: number): boolean {
  if (form === 'blank') return true;
  const before = text.slice(Math.max(start, at - 20), at);
  // no space after the stop: an address or an initial unless a whole word stands before it
  if (form === 'glued') return /\p{Ll}{3}$/u.test(before);
  return ends(before, text.slice(at, end), text.slice(end, Math.min(limit, end + 40)));
}

/** Where the sentence that began at `start` ends if it does so at `at`; 0 if not. `past`: how far the stop was looked at. */
function endAt(text: string, at: number, start: number, limit: number): { end: number; past: number } {
  // nearly all sentences end so, and no string is made for it
  if (text.charCodeAt(at) === 0x2e && isSureEnd(text, at)) return { end: at + 1, past: at + 1 };
  const stop = stopAt(text, at, limit);
  if (!stop) return { end: 0, past: at + 1 };
  return { end: holds(text, stop, start, limit) ? stop.end : 0, past: stop.end };
}

/** Splits a block; `span` is in offsets of `text`, and so are the sentences. */
export function findSentences(text: string, { start: from, end: limit }: Span): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let at = nextStop(text, from, limit); at < limit;) {
    const { end, past } = endAt(text, at, start, limit);
    if (end > 0) {
      addPieces(sentences, text, start, end);
      start = end;
    }
    at = nextStop(text, past, limit);
  }
  addPieces(sentences, text, start, limit);
  return sentences;
}
