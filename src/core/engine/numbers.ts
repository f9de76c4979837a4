/**
 * Numbers: the value of a number as news writes it, in figures, in words, or both.
 *
 * In:  tokens and the place where a number may begin.
 * Out: the value, the token after it, and what kind of number it was; null where there is none.
 * Limit: no units here, and no judgement whether it is a year or a date (quantities.ts).
 */
import { CROWDS, FEW, LETTERS, MULTIPLES, PARTS, SCALES, SMALL, TENS, type CrowdBound } from './number-words';
import { is, type Token } from './tokens';

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

const article = (token: Token | undefined): boolean => token?.word === 'a' || token?.word === 'an';

/** The factor at `at` and the token after it; 1 and `at` itself where there is none. */
function readScale(tokens: Token[], at: number): { factor: number; next: number } {
  const token = tokens[at];
  if (!token) return { factor: 1, next: at };
  const factor = SCALES.get(token.word) ?? (token.glued === 'touching' ? LETTERS.get(token.word) : undefined);
  if (factor === undefined) return { factor: 1, next: at };
  const more = readScale(tokens, at + 1);
  return { factor: factor * more.factor, next: more.next };
}

/** "1,500.25" and "1 500"; null for "1.2.3" and "12,34". */
function parseFigures(raw: string): number | null {
  const plain = raw.replace(/[\u00a0\u202f\u2009]/g, ',');
  if (/^\d{1,3}(?:,\d{3}){1,6}(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function readFigures(tokens: Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const figure = parseFigures(token.word);
  if (figure === null) return null;
  const { factor, next } = readScale(tokens, at + 1);
  const scaled = next > at + 1;
  const read: ReadNumber = { value: figure * factor, next, form: 'figures', scaled };
  // "1 trillion 700 billion": a smaller part follows a larger one
  const rest = scaled && factor >= 1e6 ? readFigures(tokens, next) : null;
  if (rest?.scaled && rest.value < factor)
    return { ...read, value: read.value + rest.value, next: rest.next };
  return withHalf(tokens, read, factor);
}

/** "a million and a half", "2 and a half million". */
function withHalf(tokens: Token[], read: ReadNumber, factor: number): ReadNumber {
  const at = read.next;
  const half = tokens[at]?.word === 'and' && article(tokens[at + 1]) && tokens[at + 2]?.word === 'half';
  if (!half) return read;
  const scale = readScale(tokens, at + 3);
  if (scale.next > at + 3)
    return { ...read, value: (read.value + 0.5) * scale.factor, next: scale.next, scaled: true };
  return { ...read, value: read.value + factor / 2, next: at + 3 };
}

/** "twenty-five", "seven": below a hundred. */
function readBelowHundred(tokens: Token[], at: number): { value: number; next: number } | null {
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

/** "two hundred and fifty", "a hundred and six", "seven": below a thousand. */
function readBelowThousand(tokens: Token[], at: number): { value: number; next: number } | null {
  const lead = article(tokens[at]) ? { value: 1, next: at + 1 } : readBelowHundred(tokens, at);
  if (!lead || tokens[lead.next]?.word !== 'hundred') return article(tokens[at]) ? null : lead;
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
  return withHalf(tokens, { value: sum, next, form: 'words', scaled: last > 1 || sum >= 100 }, last);
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
  const start = article(tokens[at]) ? at + 1 : at;
  const part = PARTS.get(tokens[start]?.word ?? '');
  if (part !== undefined) {
    const of = tokens[start + 1]?.word === 'of' ? start + 2 : start + 1;
    const from = article(tokens[of]) ? of + 1 : of;
    const { factor, next } = readScale(tokens, from);
    return next > from ? { value: (part / 100) * factor, next, form: 'words', scaled: true } : null;
  }
  if (start === at) return null;
  const { factor, next } = readScale(tokens, start);
  if (next === start) return null;
  return withHalf(tokens, { value: factor, next, form: 'words', scaled: true }, factor);
}

/** "half a point", "three-tenths of a point", "a quarter-point": in points. */
function readPointPart(tokens: Token[], at: number): ReadNumber | null {
  const lead = readBelowHundred(tokens, at);
  const from = lead?.next ?? (article(tokens[at]) ? at + 1 : at);
  const part = PARTS.get(tokens[from]?.word ?? '');
  if (part === undefined) return null;
  const of = tokens[from + 1]?.word === 'of' ? from + 2 : from + 1;
  const next = article(tokens[of]) ? of + 1 : of;
  if (!/^(?:percentage|point|points)$/.test(tokens[next]?.word ?? '')) return null;
  return { value: ((lead?.value ?? 1) * part) / 100, next, form: 'words', scaled: false };
}

/** "two-thirds", "a quarter of", "half the", "one in eight", "three out of four": in percent. */
function readShare(tokens: Token[], at: number): ReadNumber | null {
  const lead = readBelowHundred(tokens, at) ?? readPlain(tokens[at], at);
  const from = lead?.next ?? (article(tokens[at]) ? at + 1 : at);
  const part = PARTS.get(tokens[from]?.word ?? '');
  if (part !== undefined && (lead ? lead.value < 10 : true) && isPortion(tokens, from, lead !== null)) {
    return { value: (lead?.value ?? 1) * part, next: from + 1, form: 'share', scaled: false };
  }
  return lead ? (readOneIn(tokens, lead) ?? readNounInMany(tokens, lead)) : null;
}

const readPlain = (token: Token | undefined, at: number): { value: number; next: number } | null => {
  const value = token?.kind === 'number' ? parseFigures(token.word) : null;
  return value === null ? null : { value, next: at + 1 };
};

/** A part of something, not the third quarter nor the second half. */
function isPortion(tokens: Token[], at: number, counted: boolean): boolean {
  const before = article(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  if (
    !counted &&
    before &&
    /^(?:first|second|third|fourth|last|past|this|next|final|previous|latest)$/.test(before.word)
  )
    return false;
  // "cut the deficit in half"
  if (before?.word === 'in' && tokens[at]?.word === 'half') return true;
  // "a quarter of a million" is a number
  if (after?.word === 'of' && article(tokens[at + 2]) && readScale(tokens, at + 3).next > at + 3)
    return false;
  if (after?.word === 'of') return !/^\d{4}$/.test(tokens[at + 2]?.word ?? '');
  if (article(after) && readScale(tokens, at + 2).next > at + 2) return false;
  if (counted) return after?.kind === 'word' || after === undefined;
  if (is(after, 'DET') || before?.word === 'by') return true;
  return (BOUNDS_PART.test(before?.word ?? '') || COMPARES.test(after?.word ?? '')) && !isSpan(after);
}

/** "almost a quarter", "well over half", "down a tenth". */
const BOUNDS_PART =
  /^(?:almost|nearly|about|around|roughly|barely|scarcely|hardly|over|under|than|least|only|just|up|down|perhaps|maybe|some)$/;
/** "a fifth bigger than before". */
const COMPARES = /^(?:more|less|fewer|higher|lower|bigger|larger|smaller|cheaper|dearer|above|below)$/;
/** "almost half a century", "over a quarter century": a time, or a count of something else. */
const isSpan = (after: Token | undefined): boolean =>
  /^(?:century|decade|year|day|hour|mile|dozen|point|time|way|past|million|billion)s?$/.test(
    after?.word ?? '',
  );

function readOneIn(tokens: Token[], lead: { value: number; next: number }): ReadNumber | null {
  const at = lead.next;
  const word = tokens[at]?.word;
  const every = (next: number): number => (tokens[next]?.word === 'every' ? next + 1 : next);
  const outOf = word === 'out' && tokens[at + 1]?.word === 'of';
  const ofEvery = word === 'of' && tokens[at + 1]?.word === 'every';
  const to = word === 'in' || ofEvery ? every(at + 1) : outOf ? every(at + 2) : at;
  if (to === at) return null;
  const whole = readBelowHundred(tokens, to) ?? readPlain(tokens[to], to);
  if (!whole || lead.value >= whole.value || lead.value < 1 || whole.value > 100) return null;
  return { value: (100 * lead.value) / whole.value, next: whole.next, form: 'share', scaled: false };
}

const isNounOfOne = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !is(token, 'PREP', 'DET', 'AUX', 'BE', 'PRON', 'CONJ', 'RELATIVE', 'NOT');

/** "one job in six", "one Iowa job in five", "nine workers out of ten"; not "two workers in three states". */
function readNounInMany(tokens: Token[], lead: { value: number; next: number }): ReadNumber | null {
  if (lead.value > 9 || !isNounOfOne(tokens[lead.next])) return null;
  const noun = isNounOfOne(tokens[lead.next + 1]) ? lead.next + 1 : lead.next;
  const read = readOneIn(tokens, { ...lead, next: noun + 1 });
  const after = tokens[read?.next ?? 0];
  const closed =
    !after ||
    after.kind === 'sign' ||
    is(after, 'PREP', 'BE', 'AUX', 'NOT', 'SUPPORT', 'WILL', 'WOULD', 'CONJ', 'CUT_JOBS', 'RELATIVE', 'TO') ||
    after.word.endsWith('s');
  return read && closed ? read : null;
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

/** "Doubled since 2018" is a rise of 100 percent; "doubled to 50 percent" and "double-digit" say it otherwise. */
function readMultiple(tokens: Token[], at: number): ReadNumber | null {
  const value = MULTIPLES.get(tokens[at]?.word ?? '');
  const next = tokens[at + 1];
  if (value === undefined || next?.glued === 'hyphen' || is(next, 'TO')) return null;
  // "doubled our exports" is a change, "doubled the tariff to 50 percent" says to what
  if (is(next, 'DET') && tokens.slice(at + 1, at + 9).some(({ word }) => word === 'to')) return null;
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
  ...[SMALL, TENS, PARTS, CROWDS, MULTIPLES, FEW, SCALES].flatMap((map) => [...map.keys()]),
]);

/** Whether a number may begin with `token`: a quick look, since most words begin none. */
export const mayBeginNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || (token.kind === 'word' && BEGINNINGS.has(token.word)));
