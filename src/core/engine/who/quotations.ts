/**
 * Quotations: who speaks what stands between quotation marks, which may run over sentences.
 *
 * In:  a read sentence and the tokens that a claim covers.
 * Out: the mention, `inferred` where another sentence of the paragraph names the speaker; null outside a quotation.
 * Limit: looks three sentences back and on, and never into another paragraph.
 */
import { saidAfter, saidBefore } from './attributions';
import type { Mention } from '../claim';
import { followsOn, type ReadSentence } from '../read-sentence';
import type { Token } from '../tokens';

const FAR = 3;
/** Tokens of a sentence that are searched for the mark that opens a quotation. */
const LONG = 200;
/** Characters of a paragraph that are searched for an open quotation mark. */
const REACH = 1000;

/** Where the quotation opens that holds token `at`; -1 outside one that opens in the sentence. */
function quoteAround(tokens: Token[], at: number): number {
  let open = -1;
  for (let index = Math.max(0, at - LONG); index < at; index++) {
    const word = tokens[index]?.word;
    if (word === '“' || (word === '"' && open < 0)) open = index;
    else if (word === '”' || word === '"') open = -1;
  }
  return open;
}

/** Where the quotation ends that holds token `at`; -1 where it runs on. */
const quoteEnd = (tokens: Token[], at: number): number =>
  tokens.findIndex(({ word }, index) => index >= at && (word === '”' || word === '"'));

/** Whether a quotation is open where the sentence begins. */
function isOpenAt({ source, span }: ReadSentence): boolean {
  const before = source.text.slice(Math.max(0, span.start - REACH), span.start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  if (paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”')) return true;
  return paragraph.includes('"') && paragraph.split('"').length % 2 === 0;
}

/** "… is over. We will hire 300,” said Haas": the sentences that follow, up to the quotation's end. */
function followed(sentence: ReadSentence): Mention | null {
  let next = sentence.after();
  for (let far = 0; next && far < FAR && followsOn(sentence, next); far++, next = next.after()) {
    const end = quoteEnd(next.tokens, 0);
    if (end >= 0) return saidAfter(next, end, end);
  }
  return null;
}

/** "“…,” Haas said. “We will hire 300.”": the sentences before, back to who speaks. */
function preceded(sentence: ReadSentence): Mention | null {
  let earlier = sentence.before();
  for (let far = 0; earlier && far < FAR && followsOn(earlier, sentence); far++, earlier = earlier.before()) {
    const { tokens } = earlier;
    const marks = tokens.flatMap(({ word }, index) => (/^[“”"]$/.test(word) ? [index] : []));
    const open = marks[0] ?? 0;
    const end = marks.at(-1) === 0 ? undefined : marks.find((mark) => mark > 0);
    const found =
      (open > 0 ? saidBefore(earlier, open) : null) ?? (end ? saidAfter(earlier, end, end) : null);
    if (found) return found;
    if (marks.length === 0 && !isOpenAt(earlier)) return null;
  }
  return null;
}

const inferred = (found: Mention | null): Mention | null => found && { ...found, inferred: true };

/** Who speaks the quotation that holds the claim: before it, after it, or in a sentence beside it. */
export function findQuoted(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  const open = quoteAround(tokens, first);
  if (open < 0 && !isOpenAt(sentence)) return null;
  const end = quoteEnd(tokens, last);
  return (
    (open > 0 ? saidBefore(sentence, open) : null) ??
    (end >= 0 ? saidAfter(sentence, end, end) : inferred(followed(sentence))) ??
    inferred(preceded(sentence))
  );
}
