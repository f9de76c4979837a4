/**
 * Area names: which state or country "the state" and "the country" are.
 *
 * In:  a read sentence and an area of it.
 * Out: the code of the one place of that rank that the sentence or the two before it name.
 * Limit: two of a rank are never chosen between; towns are left to places-before.ts.
 */
import { findAreas } from './areas';
import { prepositionBefore, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { is } from '../tokens';

const RANKS: [noun: RegExp, code: RegExp][] = [
  [/^(?:state|province)$/, /^[A-Z]{2}-/],
  [/^(?:country|nation)$/, /^(?!EU)[A-Z]{2}$/],
  [/^(?:bloc|eurozone)$/, /^EU$/],
];
const BACK = 2;

/** "tariffs on China": the other side is not "the country". */
const isOtherSide = ({ tokens }: ReadSentence, mention: PlaceMention): boolean =>
  mention.kind === 'adjective' ||
  mention.kind === 'house' ||
  /^(?:from|with|on|against|to|than)$/.test(prepositionBefore(tokens, mention));

function codesIn(sentence: ReadSentence, rank: RegExp): Set<string> {
  const codes = new Set<string>();
  for (const mention of sentence.places)
    if (
      mention.code &&
      rank.test(mention.code) &&
      (mention.code.length > 2 || !isOtherSide(sentence, mention))
    )
      codes.add(mention.code);
  return codes;
}

/** The code of an area, where the text tells it. */
function areaCode(sentence: ReadSentence, area: PlaceMention): string | undefined {
  const head = sentence.tokens[area.last];
  const rank = RANKS.find(([noun]) => noun.test(head?.word ?? ''))?.[1];
  // "a state", "every country" is any of them
  if (!rank || !/^(?:the|this|its|our|his|her|their)$/.test(sentence.tokens[area.first]?.word ?? ''))
    return undefined;
  let read: ReadSentence | null = sentence;
  for (let back = 0; read && back <= BACK; back++) {
    const codes = codesIn(read, rank);
    if (codes.size > 0) return codes.size === 1 ? [...codes][0] : undefined;
    read = read.before();
  }
  return undefined;
}

const SUPERLATIVE = /^(?:best|worst|only|most|\w{2,12}est|1)$/;

/** "the best state in the country": what something is compared within. */
const isCompass = ({ tokens }: ReadSentence, { first }: PlaceMention): boolean =>
  is(tokens[first - 1], 'PREP') &&
  tokens.slice(Math.max(0, first - 5), first).some(({ word }) => SUPERLATIVE.test(word));

/** The areas of a sentence, with their codes where the text tells them. */
export const areasOf = (sentence: ReadSentence): PlaceMention[] =>
  findAreas(sentence.tokens)
    .filter((area) => !isCompass(sentence, area))
    .map((area) => {
      const code = areaCode(sentence, area);
      return { ...area, ...(code && { code }) };
    });
