/**
 * Anchor context: whether the words around a quotation are those that were recorded around it.
 *
 * In:  the recorded and the present surroundings of the same words, both folded (folded-text.ts).
 * Out: whether they are of the same sentence, and how far they agree beyond it.
 * Limit: judged by the 32 characters that a record keeps on each side; a sentence rewritten next to the
 *        quotation is taken for another one, since a lost review costs less than a misplaced one.
 */

export type Surroundings = { before: string; quote: string; after: string };

/** `runs`: how many characters agree, outwards from the quotation on both sides. */
export type Agreement = { sameSentence: boolean; runs: number };

/** What is said on one side, read outwards: nearest first. `whole`: the sentence ends within it. */
type Side = { near: string; whole: boolean };

const NEAR_AT_LEAST = 0.5;

// two letters before the stop: an initial or "U.S." ends no sentence
const SENTENCE_END = /[\p{Ll}\p{N}%”"’)]{2}[.!?…]["'”’)\]]{0,3}(?: (?!\p{Ll})|$)|\n/gu;

const NEGATIONS =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|.{1,12}n['’]t|unless|if|unlikely|hardly|fail\w{0,4}|den(?:y|ies|ied)|doubt\w{0,4}|refus\w{0,4}|reject\w{0,4}|scrap\w{0,4}|drop\w{0,4}|cancel\w{0,4})$/i;

/** The part of `before` that belongs to the quotation's sentence. */
function sideBefore({ before, quote }: Surroundings): Side {
  const ends = [...(before + quote.slice(0, 1)).matchAll(SENTENCE_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= before.length);
  const start = ends.at(-1);
  return { near: before.slice(start ?? 0), whole: start !== undefined || before === '' };
}

/** The part of `after` that belongs to it, its full stop included. */
function sideAfter({ quote, after }: Surroundings): Side {
  const tail = quote.slice(-2);
  for (const match of (tail + after).matchAll(SENTENCE_END)) {
    const end = match.index + match[0].trimEnd().length - tail.length;
    if (end >= 0) return { near: after.slice(0, end), whole: true };
  }
  return { near: after, whole: after === '' };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length) && length < b.length) length++;
  return length;
}

/** Numbers, signs of money and share, names and negations: no two of them mean the same. */
function hardWords(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{N}$€£¥%][\p{L}\p{N}$€£¥%.,'’-]*/gu) ?? [];
  return new Set(words.filter((word) => /^\p{Lu}|[\p{N}$€£¥%]/u.test(word) || NEGATIONS.test(word)));
}

const isSubset = (part: Set<string>, whole: Set<string>): boolean =>
  [...part].every((word) => whole.has(word));

/**
 * How well one side agrees. `run` characters agree next to the quotation; where the record was cut
 * in mid-sentence only as many characters of the page are held against it.
 */
function judgeSide(
  recorded: Side,
  present: Side,
  run: number,
  cut: (text: string, length: number) => string,
) {
  const now = recorded.whole ? present.near : cut(present.near, recorded.near.length);
  const length = Math.max(recorded.near.length, now.length);
  const share = length === 0 ? 1 : Math.min(run, recorded.near.length) / length;
  const alike =
    isSubset(hardWords(recorded.near), hardWords(present.near)) &&
    isSubset(hardWords(now), hardWords(recorded.near));
  return { intact: share === 1, near: share >= NEAR_AT_LEAST && alike };
}

/** Compares the recorded surroundings of a quotation with those at one place where it stands now. */
export function compareSurroundings(recorded: Surroundings, present: Surroundings): Agreement {
  const runBefore = commonEnd(recorded.before, present.before);
  const runAfter = commonStart(recorded.after, present.after);
  const before = judgeSide(sideBefore(recorded), sideBefore(present), runBefore, (text, length) =>
    length === 0 ? '' : text.slice(-length),
  );
  const after = judgeSide(sideAfter(recorded), sideAfter(present), runAfter, (text, length) =>
    text.slice(0, length),
  );
  const sameSentence = (before.intact && (after.intact || after.near)) || (before.near && after.intact);
  return { sameSentence, runs: runBefore + runAfter };
}
