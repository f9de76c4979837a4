/**
 * Numbers: the value of a number as news writes it, in figures, in words, or both.
 *
 * In:  tokens and the place where a number may begin.
 * Out: the value, the token after it, and what kind of number it was; null where there is none.
 * Limit: no units here, and no judgement whether it is a year or a date (quantities.ts).
 */
import {
  isArticle,
  parseFigures,
  readMixed,
  readBelowHundred,
  readScale,
  readSpaced,
  type NumberPart,
  type ReadNumber,
} from './number-parts';
import { CROWDS, FEW, MULTIPLES, PARTS, PLAIN_MULTIPLES, SCALES, SMALL, TENS } from './number-words';
import { readShare } from './shares';
import { is, type Token } from '../tokens';

function readFigures(tokens: Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const mixed = readMixed(tokens, at) ?? readSpaced(tokens, at);
  const figure = mixed?.value ?? parseFigures(token.word);
  if (figure === null) return null;
  const after = mixed?.next ?? at + 1;
  const { factor, next } = readScale(tokens, after);
  const scaled = next > after;
  const read: ReadNumber = { value: figure * factor, next, form: 'figures', scaled };
  // "1 trillion 700 billion": a smaller part follows a larger one
  const rest = scaled && factor >= 1e6 ? readFigures(tokens, next) : null;
  if (rest?.scaled && rest.value < factor)
    return { ...read, value: read.value + rest.value, next: rest.next };
  return withPart(tokens, read, factor);
}

/** "a million and a half", "2 and a half million", "three and a quarter million". */
function withPart(tokens: Token[], read: ReadNumber, factor: number): ReadNumber {
  const at = read.next;
  if (tokens[at]?.word !== 'and' || !isArticle(tokens[at + 1])) return read;
  const percent = PARTS.get(tokens[at + 2]?.word ?? '');
  if (percent === undefined) return read;
  const part = percent / 100;
  const scale = readScale(tokens, at + 3);
  if (scale.next > at + 3)
    return { ...read, value: (read.value + part) * scale.factor, next: scale.next, scaled: true };
  return { ...read, value: read.value + factor * part, next: at + 3 };
}

/** "two hundred and fifty", "a hundred and six", "seven": below a thousand. */
function readBelowThousand(tokens: Token[], at: number): NumberPart | null {
  const lead = isArticle(tokens[at]) ? { value: 1, next: at + 1 } : readBelowHundred(tokens, at);
  if (!lead || tokens[lead.next]?.word !== 'hundred') return isArticle(tokens[at]) ? null : lead;
  const next = lead.next + 1;
  const rest = readBelowHundred(tokens, tokens[next]?.word === 'and' ? next + 1 : next);
  return { value: lead.value * 100 + (rest?.value ?? 0), next: rest?.next ?? next };
}

/** "eight hundred thousand", "two thousand and fifty", "seven". */
function readWords(tokens: Token[], at: number): ReadNumber | null {
  let sum = 0;
  let next = at;
  let last = 1;
  for (let parts = 0; parts < 6; parts++) {
    const from = parts > 0 && tokens[next]?.word === 'and' ? next + 1 : next;
    const below = readBelowThousand(tokens, from);
    if (!below) break;
    const { factor, next: after } = readScale(tokens, below.next);
    if (parts > 0 && factor >= last) break;
    sum += below.value * factor;
    next = after;
    last = factor;
    if (factor === 1) break;
  }
  if (next === at) return null;
  return withPart(tokens, { value: sum, next, form: 'words', scaled: last > 1 || sum >= 100 }, last);
}

const MORE = /^(?:additional|further|extra|another|round|whole)$/;

/** "an additional hundred billion", "another thousand": one of the size. */
function readMore(tokens: Token[], at: number): ReadNumber | null {
  if (!MORE.test(tokens[at - 1]?.word ?? '')) return null;
  const { factor, next } = readScale(tokens, at);
  return next > at && factor >= 100 ? { value: factor, next, form: 'words', scaled: true } : null;
}

/** "a million", "a dozen", "half a million", "a half-million", "a quarter of a million". */
function readArticle(tokens: Token[], at: number): ReadNumber | null {
  const start = isArticle(tokens[at]) ? at + 1 : at;
  const part = PARTS.get(tokens[start]?.word ?? '');
  if (part !== undefined) {
    const of = tokens[start + 1]?.word === 'of' ? start + 2 : start + 1;
    const from = isArticle(tokens[of]) ? of + 1 : of;
    const { factor, next } = readScale(tokens, from);
    return next > from ? { value: (part / 100) * factor, next, form: 'words', scaled: true } : null;
  }
  if (start === at) return null;
  const { factor, next } = readScale(tokens, start);
  if (next === start) return null;
  return withPart(tokens, { value: factor, next, form: 'words', scaled: true }, factor);
}

/** "half a point", "three-tenths of a point", "a quarter-point": in points. */
function readPointPart(tokens: Token[], at: number): ReadNumber | null {
  const lead = readBelowHundred(tokens, at);
  const from = lead?.next ?? (isArticle(tokens[at]) ? at + 1 : at);
  const part = PARTS.get(tokens[from]?.word ?? '');
  if (part === undefined) return null;
  const of = tokens[from + 1]?.word === 'of' ? from + 2 : from + 1;
  const next = isArticle(tokens[of]) ? of + 1 : of;
  if (!/^(?:percentage|point|points)$/.test(tokens[next]?.word ?? '')) return null;
  return { value: ((lead?.value ?? 1) * part) / 100, next, form: 'words', scaled: false };
}

/** "a few hundred", "several dozen", "a couple of thousand": at least one or two of the size. */
function readFew(tokens: Token[], at: number): ReadNumber | null {
  const few = FEW.get(tokens[at]?.word ?? '');
  if (few === undefined) return null;
  const from = tokens[at + 1]?.word === 'of' ? at + 2 : at + 1;
  const { factor, next } = readScale(tokens, from);
  return next > from ? { value: few * factor, next, form: 'vague', scaled: true, bound: 'at_least' } : null;
}

/** "tens of thousands of", "millions of", "hundreds". */
function readCrowd(tokens: Token[], at: number): ReadNumber | null {
  const crowd = CROWDS.get(tokens[at]?.word ?? '');
  if (!crowd) return null;
  const inner = tokens[at + 1]?.word === 'of' ? CROWDS.get(tokens[at + 2]?.word ?? '') : undefined;
  const value = inner ? crowd.value * inner.value : crowd.value;
  return { value, next: inner ? at + 3 : at + 1, form: 'vague', scaled: true, bound: crowd.bound };
}

/** "To double", "will nearly triple"; elsewhere "double" is no verb. */
function plainMultiple(tokens: Token[], at: number): number | undefined {
  const value = PLAIN_MULTIPLES.get(tokens[at]?.word ?? '');
  const before = /^(?:nearly|almost|roughly|about|than|even|at|least)$/;
  let lead = at - 1;
  while (value !== undefined && before.test(tokens[lead]?.word ?? '')) lead -= 1;
  if (tokens[lead]?.word === 'more') lead -= 1;
  return is(tokens[lead], 'TO', 'WILL', 'WOULD') ? value : undefined;
}

const FAR = 14;
const NEXT_CLAUSE = /^[;:?!—]$|^(?:and|but|while|which|that|who)$/;

/** "Doubled the tariff on timber to 50 percent", "quadrupled duties, from 25 to 100": the verb says to what. */
function saysToWhat(tokens: Token[], at: number): boolean {
  for (let to = at + 1; to < Math.min(at + FAR, tokens.length); to++) {
    const word = tokens[to]?.word ?? '';
    if (NEXT_CLAUSE.test(word) || (word === ',' && tokens[to + 1]?.word !== 'from')) return false;
    if (word === 'to' && tokens.slice(to + 1, to + 4).some(({ kind }) => kind === 'number')) return true;
  }
  return false;
}

/** "Doubled since 2018" is a rise of 100 percent; "doubled to 50 percent" and "double-digit" say it otherwise. */
function readMultiple(tokens: Token[], at: number): ReadNumber | null {
  const value = MULTIPLES.get(tokens[at]?.word ?? '') ?? plainMultiple(tokens, at);
  const next = tokens[at + 1];
  if (value === undefined || next?.glued === 'hyphen' || is(next, 'TO')) return null;
  // "doubled our exports" is a change
  if (is(next, 'DET') && tokens.slice(at + 1, at + 9).some(({ word }) => word === 'to')) return null;
  if (!is(next, 'PREP') && saysToWhat(tokens, at)) return null;
  if (next?.word === 'from' || next?.kind === 'number') return null;
  return { value, next: at + 1, form: 'multiple', scaled: false };
}

/** The number that begins at `at`, the longest reading first; null where none does. */
export function readNumber(tokens: Token[], at: number): ReadNumber | null {
  return (
    readPointPart(tokens, at) ??
    readShare(tokens, at) ??
    readFigures(tokens, at) ??
    readWords(tokens, at) ??
    readArticle(tokens, at) ??
    readMore(tokens, at) ??
    readCrowd(tokens, at) ??
    readFew(tokens, at) ??
    readMultiple(tokens, at)
  );
}

const BEGINNINGS = new Set([
  'a',
  'an',
  ...[SMALL, TENS, PARTS, CROWDS, MULTIPLES, PLAIN_MULTIPLES, FEW, SCALES].flatMap((map) => [...map.keys()]),
]);

/** Whether a number may begin with `token`: a quick look, since most words begin none. */
export const mayBeginNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (token.kind === 'word' && BEGINNINGS.has(token.word)));
