/**
 * Tariff statuses: what a sentence says is done with a tariff.
 *
 * In:  the sentence's tokens, the words of a claim and around it, its draft.
 * Out: imposed, threatened, conditional, lowered, scrapped or stated; the first that its words bear.
 * Limit: a rate that somebody merely faces or pays, without act or date, is stated.
 */
import type { TariffStatus } from '../claim';
import type { Draft } from '../drafts';
import { quantityOf } from '../amounts/quantity-of';
import { isConditional } from './conditions';
import type { Around } from './status-cues';
import {
  ACT,
  DATED,
  EFFECTIVE,
  FREE,
  LAID_AFTER,
  LAID_LATER,
  LIFTED,
  LOWERED,
  MAY_COME,
  PUT_OFF,
  RAISED_BY_LIFTING,
  SINCE_DAY,
  STATED,
  THREATENED,
  THREATS,
  UNDONE,
} from './tariff-cues';
import type { Token } from '../tokens';

/** What stands before another clause is about something else: "it could not be done, but we put …". */
const OTHER_CLAUSE = /^.*(?:, but |, while |; |\bnow that |, though | after | because )/s;

const DENIES = /\b(?:no|not|never|refus\w{1,6})\b/i;
const ALLOWED = /\b(?:allows?|process)\b[^.]{0,30}\bto impose\b/i;

/** The way and the size that the claim's own rate comes to. */
function rateOf(tokens: Token[], draft: Draft): { up: boolean; down: boolean; none: boolean } {
  const read = draft.anchor && draft.measure === 'rate' ? quantityOf(tokens, draft, draft.anchor) : undefined;
  return { up: read?.direction === 'up', down: read?.direction === 'down', none: read?.value === 0 };
}

function isUndone({ before, claim, rest }: Around, near: string): boolean {
  const said = claim + rest;
  if (PUT_OFF.test(said)) return true;
  if (DENIES.test(before.slice(-30) + claim.slice(0, 30))) return false;
  if (RAISED_BY_LIFTING.test(near + rest)) return false;
  return LIFTED.test(near) || UNDONE.test(said);
}

const isDated = ({ claim, after, rest }: Around): boolean =>
  EFFECTIVE.test(claim + rest) || DATED.test(claim + after.slice(0, 60));

const isStated = ({ claim, rest }: Around): boolean =>
  (STATED.test(claim) || /^ on average\b/.test(rest)) && !/\b(?:new|additional|impos\w{1,4})\b/i.test(claim);

export function tariffStatus(tokens: Token[], words: Around, draft: Draft): TariffStatus {
  if (draft.measure === 'receipts') return 'stated';
  const near = `${words.before.slice(-60).replace(OTHER_CLAUSE, '')}${words.claim}`;
  if (ALLOWED.test(near) || isConditional(words.near) || isConditional(words.after)) return 'conditional';
  const rate = rateOf(tokens, draft);
  if (isUndone(words, near) || (!draft.anchor && FREE.test(near))) return 'scrapped';
  if (LOWERED.test(near) || rate.down) return rate.none ? 'scrapped' : 'lowered';
  if (isDated(words)) return 'imposed';
  if (SINCE_DAY.test(words.claim + words.rest) && !THREATS.test(near)) return 'imposed';
  if (isStated(words)) return 'stated';
  if (THREATENED.test(near) || MAY_COME.test(words.rest) || LAID_LATER.test(words.rest)) return 'threatened';
  if (LAID_AFTER.test(words.rest)) return 'imposed';
  return ACT.test(near) || rate.up || draft.rule.id !== 'tariff/rate' ? 'imposed' : 'stated';
}
