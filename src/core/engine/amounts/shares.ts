/**
 * Shares: a part of a whole, in words: "two-thirds", "a quarter of", "one in eight", "one job in six".
 *
 * In:  tokens and the place where a share may begin.
 * Out: the share in percent; null where there is none.
 * Limit: an ordinal is a part only where the words around it say so: not "the third quarter", not "half a century".
 */
import {
  isArticle,
  readBelowHundred,
  readPlain,
  readScale,
  type NumberPart,
  type ReadNumber,
} from './number-parts';
import { PARTS } from './number-words';
import { is, type Token } from '../tokens';

/** "the third quarter", "the last half": one of several, no part. */
const TELLS_WHICH = /^(?:first|second|third|fourth|last|past|this|next|final|previous|latest)$/;
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

/** A part of something, not the third quarter nor the second half. */
function isPortion(tokens: Token[], at: number, counted: boolean): boolean {
  const before = isArticle(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
  const after = tokens[at + 1];
  if (!counted && TELLS_WHICH.test(before?.word ?? '')) return false;
  // "cut the deficit in half"
  if (before?.word === 'in' && tokens[at]?.word === 'half') return true;
  // "a quarter of a million" is a number
  if (after?.word === 'of' && isArticle(tokens[at + 2]) && readScale(tokens, at + 3).next > at + 3)
    return false;
  if (after?.word === 'of') return !/^\d{4}$/.test(tokens[at + 2]?.word ?? '');
  if (isArticle(after) && readScale(tokens, at + 2).next > at + 2) return false;
  if (counted) return after?.kind === 'word' || after === undefined;
  if (is(after, 'DET') || before?.word === 'by') return true;
  return (BOUNDS_PART.test(before?.word ?? '') || COMPARES.test(after?.word ?? '')) && !isSpan(after);
}

function readOneIn(tokens: Token[], lead: NumberPart): ReadNumber | null {
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
function readNounInMany(tokens: Token[], lead: NumberPart): ReadNumber | null {
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

/** "two-thirds", "a quarter of", "half the", "one in eight", "three out of four": in percent. */
export function readShare(tokens: Token[], at: number): ReadNumber | null {
  const lead = readBelowHundred(tokens, at) ?? readPlain(tokens[at], at);
  const from = lead?.next ?? (isArticle(tokens[at]) ? at + 1 : at);
  const part = PARTS.get(tokens[from]?.word ?? '');
  if (part !== undefined && (lead ? lead.value < 10 : true) && isPortion(tokens, from, lead !== null)) {
    return { value: (lead?.value ?? 1) * part, next: from + 1, form: 'share', scaled: false };
  }
  return lead ? (readOneIn(tokens, lead) ?? readNounInMany(tokens, lead)) : null;
}
