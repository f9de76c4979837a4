/**
 * Clause ends: where a phrase or a clause is over, and where a comma only goes on with it.
 *
 * In:  tokens and the index of one.
 * Out: whether something ends there; where the condition of a claim ends, and where a dateline.
 * Limit: signs and the words beside them; what a clause says is not read.
 */
import { is, type Token } from './tokens';

const BARRIER = /^[;:—?!|]$/;
const LONGEST_CONDITION = 24;
const LONGEST_TIME = 6;
const DATELINE_AT_MOST = 10;

export const isBarrier = (token: Token): boolean =>
  token.kind === 'sign' && (BARRIER.test(token.word) || token.word === '-' || token.word === '–');

/** A comma that goes on with the phrase: "Sept. 24, 2018", "Auburn Hills, Michigan". */
export function continues(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  const before = tokens[comma - 1];
  if (next?.kind === 'number' && /^(?:19|20)\d\d$/.test(next.word)) return true;
  if (isTimeOpener(next) || (is(next, 'PREP') && closesTime(tokens, comma))) return true;
  return (
    next?.kind === 'word' &&
    next.capital &&
    !isAttribution(tokens, comma + 1) &&
    before?.kind === 'word' &&
    before.capital &&
    !/^(?:and|or|but|the)$/.test(next.word) &&
    tokens[comma + 2]?.word !== 'and'
  );
}

export const isTimeOpener = (token: Token | undefined): boolean =>
  /^(?:effective|starting|beginning)$/.test(token?.word ?? '');

/** "duties, effective June 3, on certain imports": the second comma of a time put between. */
const closesTime = (tokens: Token[], comma: number): boolean =>
  tokens.slice(Math.max(0, comma - LONGEST_TIME), comma).some(isTimeOpener);

/** ", Statistics Canada said": who says it is no part of what is said. */
function isAttribution(tokens: Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.capital && next - at < 6) next++;
  return is(tokens[next], 'SAY', 'ANNOUNCE', 'REAFFIRM');
}

/** Where what a conditional claim hangs on ends: "…, if talks fail to produce a deal"; `last` where it stands elsewhere. */
export function conditionEnd(tokens: Token[], last: number, stop: number): number {
  const from = tokens[last + 1]?.word === ',' ? last + 2 : last + 1;
  if (!is(tokens[from], 'IF')) return last;
  let end = from;
  while (end + 1 < Math.min(stop, from + LONGEST_CONDITION) && !endsCondition(tokens, end + 1)) end++;
  return end;
}

function endsCondition(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isBarrier(token) || /^[.()"”]$/.test(token.word)) return true;
  return token.word === ',' && !continues(tokens, at);
}

/** Where "WASHINGTON/OTTAWA, Jan. 3 (AP) —" ends: whence the news comes; -1 where there is none. */
export function datelineEnd(tokens: Token[]): number {
  const dash = tokens.slice(0, DATELINE_AT_MOST).findIndex(({ word }) => /^[—–]$/.test(word));
  const isDateline = tokens
    .slice(0, Math.max(0, dash))
    .every(({ kind, capital }) => kind !== 'word' || capital);
  return isDateline ? dash : -1;
}
