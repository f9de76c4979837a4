/**
 * Statuses: what a sentence says of its claim: made, dropped, doubted; stated, projected; imposed, threatened.
 *
 * In:  a sentence, a draft, and the tokens at which the claims beside it end and begin.
 * Out: the status; where two fit, the first in the order of status-cues.ts.
 * Limit: reads this sentence only, and not past the claims beside it; what the knowledge base knows never enters.
 */
import type { FigureStatus, PledgeStatus, Status } from '../claim';
import type { Draft } from '../drafts';
import { FORESEEN } from '../amounts/comparisons';
import { AHEAD_AFTER, DISPUTED, isAhead } from './figure-cues';
import { isConditional } from './conditions';
import { PLEDGE_CUES, type Around } from './status-cues';
import { tariffStatus } from './tariff-statuses';
import type { Token } from '../tokens';

type Sentence = { text: string; tokens: Token[] };

/** Token indices between which a claim's words are looked for; `to` exclusive. */
export type Window = { from: number; to: number };

const BEFORE = 90;
const AFTER = 120;

/** Where something else begins to be said: ", while duties on steel were lifted". */
const NEXT_CLAUSE = /(?:[;—]|,? (?:but|while|though|although|whereas) |, (?:and|once|as|after|when) )/;

/** The claim's words and what stands around them, within the window. */
function around({ text, tokens }: Sentence, draft: Draft, { from, to }: Window): Around {
  const origin = tokens[0]?.start ?? 0;
  const at = (index: number, edge: 'start' | 'end'): number => (tokens[index]?.[edge] ?? origin) - origin;
  const first = Math.max(
    from,
    Math.min(draft.mood.governor?.at ?? draft.mood.from, draft.mood.from, draft.match.first),
  );
  const start = at(first, 'start');
  const end = at(draft.match.last, 'end');
  const open = Math.max(at(from, 'start'), start - BEFORE);
  const close = to < tokens.length ? at(to, 'start') : text.length;
  // words before a dash or colon belong to another clause
  const before = text.slice(open, start).replace(/^.{0,90}[—;:]/s, '');
  const claim = text.slice(start, end);
  const after = text.slice(end, Math.min(close, end + AFTER));
  const further = text.slice(end, end + AFTER);
  const next = further.search(NEXT_CLAUSE);
  const rest = next < 0 ? further : further.slice(0, next);
  const near = before + claim;
  return { before, claim, near, whole: near + rest.slice(0, 40), after, rest };
}

function pledgeStatus(words: Around, draft: Draft): PledgeStatus {
  const governor = draft.mood.governor?.kind;
  if (draft.rule.id === 'pledge/reference' && DOUBTS.some((cue) => cue.test(words.near))) return 'doubted';
  if (isConditional(words.before) || (isConditional(words.after) && !/\bif it ever\b/i.test(words.after)))
    return 'conditional';
  if (governor === 'suppose') return 'scrapped';
  if (governor === 'fail') return 'broken';
  if (ASKED.test(words.near) && words.after.includes('?')) return 'doubted';
  const hit = PLEDGE_CUES.find(({ where, pattern }) => where.some((place) => pattern.test(words[place])));
  // "reaffirmed its plan to spend $4bn, up from $3bn"; of a deficit the number before was no promise
  if (hit?.status === 'reaffirmed' && draft.measure !== 'deficit') return revised(draft) ?? hit.status;
  return hit?.status ?? revised(draft) ?? 'made';
}

/** "Can Modi make good on …?" */
const ASKED = /^[“"'‘]?(?:can|could|will|would|did|does|is|are)\b/i;

/** "From 1.6 billion to 2.1 billion": a promise with a sum before it. */
function revised({ anchor }: Draft): PledgeStatus | null {
  if (anchor?.previous === undefined) return null;
  return anchor.amount.value > anchor.previous ? 'raised' : 'reduced';
}

/** A doubt of the pledge outweighs the condition that it is put in: "if all tariffs went, we would still be waiting". */
const DOUBTS = PLEDGE_CUES.filter(({ status }) => status === 'doubted').map(({ pattern }) => pattern);

/** "Far fewer than the 180,000 expected", "below the 90,000 that analysts had forecast": what did not come. */
function isForeseen(tokens: Token[], { anchor }: Draft): boolean {
  if (!anchor || tokens[anchor.first - 1]?.word !== 'the') return false;
  if (!/^(?:than|below|above|beyond|of)$/.test(tokens[anchor.first - 2]?.word ?? '')) return false;
  const after = tokens.slice(anchor.last + 1, anchor.last + 6);
  const verb = after.findIndex(({ word }) => FORESEEN.test(word));
  return verb >= 0 && !after.slice(0, verb).some(({ kind }) => kind !== 'word');
}

const LATER = new Set(['future', 'conditional', 'infinitive']);

function figureStatus(tokens: Token[], words: Around, draft: Draft): FigureStatus {
  if (DISPUTED.test(words.before) || DISPUTED.test(words.after.slice(0, 60))) return 'disputed';
  const governor = draft.mood.governor?.kind;
  if (draft.mood.form === 'infinitive' && governor === 'able') return 'stated';
  if (LATER.has(draft.mood.form)) return 'projected';
  // "economists expect more after the rate jumped to 14.7 %": what has happened is not what is expected
  const told = draft.mood.form === 'past' || draft.mood.form === 'perfect' ? '' : words.before.slice(-35);
  if (isForeseen(tokens, draft)) return 'projected';
  const put = AHEAD_AFTER.test(words.rest);
  return put || isAhead(words.claim) || isAhead(told) ? 'projected' : 'stated';
}

/** The status that the sentence gives the draft. */
export function statusOf(sentence: Sentence, draft: Draft, window: Window): Status {
  const words = around(sentence, draft, window);
  if (draft.kind === 'pledge') return pledgeStatus(words, draft);
  return draft.kind === 'tariff'
    ? tariffStatus(sentence.tokens, words, draft)
    : figureStatus(sentence.tokens, words, draft);
}
