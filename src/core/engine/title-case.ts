/**
 * Title case: headings in which nearly every word has a capital, read as if they were written like any sentence.
 *
 * In:  the tokens of a sentence; which of them are of a known name; the words that the document writes in small letters.
 * Out: whether it is such a heading; its tokens, with a capital only where a name may stand.
 * Limit: a word that nothing tells to be ordinary keeps its capital: a name that is lost costs more than one too many.
 */
import { is, type Token } from './tokens';
import { isOrdinaryWord } from './who/mentions';
import { isAgent } from './who/noun-phrases';

const FEWEST_WORDS = 4;
const FEWEST_ORDINARY = 2;

/** What style guides leave small in a heading. */
const SMALL = /^(?:vs|via|per|is|are|be|was|were|it|its|not|nor|yet|up|off|out|over|amid)$/;
const TIMES =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\w{3,6}day)$/;
/** Endings that hardly any name has; a short word may have one by chance: "Boeing". */
const ORDINARY_ENDING =
  /^\w{4,}(?:ings?|tions?|ments?|ness|it(?:y|ies)|able|ible|ous|ives?|ally|ures?|ances?|ences?|isms?|ists?|ional|ders?|kers?|zed|sed|ted)$/;

const isSmall = (token: Token): boolean =>
  is(token, 'PREP', 'DET', 'CONJ', 'TO') || SMALL.test(token.word) || token.glued !== undefined;

/** Nouns of time and of who acts, which no rule is written in. */
const COMMON =
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|half|summer|winter|spring|autumn|end|study|survey|report|poll|data|officials|sources|analysts|economists|people)$/;

/** "May" that is no month has its modal's class. */
const isTime = ({ word, classes }: Token): boolean =>
  TIMES.test(word) || (word === 'may' && classes.size === 0);

/** A word that is no name wherever it stands: one that rules are written in, or a joining word. */
const isOrdinary = (token: Token): boolean =>
  !isTime(token) &&
  (token.classes.size > 0 || COMMON.test(token.word) || isAgent(token) || isOrdinaryWord(token.word));

/** Whether no word but joining ones is small, and capitals stand where no sentence has them. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let ordinary = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (!token.capital && !isSmall(token)) return false;
    if (token.capital) words++;
    if (token.capital && words > 1 && isOrdinary(token)) ordinary++;
  }
  return words >= FEWEST_WORDS && ordinary >= FEWEST_ORDINARY;
}

/** The heading's tokens; `isNamed` by index, `isWritten` in small letters elsewhere in the document. */
export const withoutTitleCase = (
  tokens: readonly Token[],
  isNamed: (at: number) => boolean,
  isWritten: (word: string) => boolean,
): Token[] =>
  tokens.map((token, at) => {
    // any sentence begins with a capital
    const keeps = at === 0 || !token.capital || token.kind !== 'word' || isNamed(at) || isTime(token);
    if (keeps) return token;
    const isWord = isOrdinary(token) || ORDINARY_ENDING.test(token.word) || isWritten(token.word);
    return isWord ? { ...token, capital: false } : token;
  });
