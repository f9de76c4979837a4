/**
 * Number parts: what numbers are put together from: figures, a word below a hundred, a size.
 *
 * In:  a token, or tokens and a place in them.
 * Out: the part's value and the token after it; null, or a factor of 1 in the same place, where there is none.
 * Limit: whether the parts make a number is for numbers.ts and shares.ts to say.
 */
import { LETTERS, SCALES, SMALL, TENS, type CrowdBound } from './number-words';
import { is, type Token } from '../tokens';

export type ReadNumber = {
  value: number;
  /** Index of the first token after the number. */
  next: number;
  /** `share`: "two-thirds", "one in eight", value in percent. `vague`: "tens of thousands". `multiple`: "doubled", the change in percent. */
  form: 'figures' | 'words' | 'share' | 'vague' | 'multiple';
  /** A word of size was read: "million", "bn". */
  scaled: boolean;
  bound?: CrowdBound;
};

/** A value and the token after it. */
export type NumberPart = { value: number; next: number };

/** "a", "an". */
export const isArticle = (token: Token | undefined): boolean => token?.word === 'a' || token?.word === 'an';

/** The factor at `at` and the token after it; 1 and `at` itself where there is none. */
export function readScale(tokens: Token[], at: number): { factor: number; next: number } {
  const token = tokens[at];
  if (!token) return { factor: 1, next: at };
  const factor = SCALES.get(token.word) ?? (token.glued === 'touching' ? LETTERS.get(token.word) : undefined);
  if (factor === undefined) return { factor: 1, next: at };
  const more = readScale(tokens, at + 1);
  return { factor: factor * more.factor, next: more.next };
}

const FRACTIONS = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
]);

/** By thousands, and by hundreds above the first thousand as in India: "1,500,000", "15,00,000". */
const GROUPED = /^(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,2}(?:,\d{2}){1,5},\d{3})(?:\.\d+)?$/;
/** 16 digits before the point: no news counts so far in figures, and a double no longer tells each from the next. */
const TOO_LONG = /^(?:[^\d.]?\d){16}/;

/** "1,500.25", "3,20,000", "1 500" and "8½"; null for "1.2.3" and "12,34", and beyond 15 digits before the point. */
export function parseFigures(raw: string): number | null {
  if (TOO_LONG.test(raw)) return null;
  const part = FRACTIONS.get(raw.slice(-1));
  if (part !== undefined) {
    const whole = parseFigures(raw.slice(0, -1));
    return whole === null ? null : whole + part;
  }
  const plain = raw.replace(/[\u00a0\u202f\u2009]/g, ',');
  if (GROUPED.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** "3 1/2": a whole number and a fraction in figures. */
export function readMixed(tokens: Token[], at: number): NumberPart | null {
  const [whole, over, bar, under] = tokens.slice(at, at + 4);
  if (bar?.word !== '/' || bar.glued !== 'touching' || under?.glued !== 'touching') return null;
  const [value, part, parts] = [whole, over, under].map((token) =>
    /^\d{1,3}$/.test(token?.word ?? '') ? Number(token?.word) : NaN,
  );
  if (value === undefined || part === undefined || parts === undefined || !(part < parts && parts < 10))
    return null;
  return { value: value + part / parts, next: at + 4 };
}

/** "1 200 jobs": thousands parted by a plain space, sure only right before what they count. */
export function readSpaced(tokens: Token[], at: number): NumberPart | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.word ?? '')) return null;
  let next = at + 1;
  while (/^\d{3}$/.test(tokens[next]?.word ?? '') && isSpaced(tokens, next)) next++;
  const counts = is(tokens[next], 'JOB_N', 'WORKER_N', 'PEOPLE_N') && tokens[next]?.glued === undefined;
  if (next === at + 1 || !counts) return null;
  const figures = tokens.slice(at, next).map(({ word }) => word);
  return { value: Number(figures.join('')), next };
}

const isSpaced = (tokens: Token[], at: number): boolean =>
  tokens[at]?.glued === undefined && (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;

/** Figures and no word after them. */
export const readPlain = (token: Token | undefined, at: number): NumberPart | null => {
  const value = token?.kind === 'number' ? parseFigures(token.word) : null;
  return value === null ? null : { value, next: at + 1 };
};

/** "twenty-five", "seven": below a hundred. */
export function readBelowHundred(tokens: Token[], at: number): NumberPart | null {
  const word = tokens[at]?.word ?? '';
  const small = SMALL.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const unit = SMALL.get(tokens[at + 1]?.word ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, next: at + 2 }
    : { value: tens, next: at + 1 };
}
