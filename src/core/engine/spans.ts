/**
 * Spans: the smallest piece of a sentence that states a draft and can be read alone.
 *
 * In:  tokens and a draft.
 * Out: token indices, both inclusive: from the actor, or the verb where that stands elsewhere, to quantity, place and deadline.
 * Limit: the tail takes prepositional phrases only; it stops at a clause, a comma that opens one, or the next claim.
 */
import { continues, isBarrier, isTimeOpener } from './clause-ends';
import type { Draft } from './drafts';
import { closesBracket, outOfAmount, outOfCondition, restOfAmount } from './span-edges';
import { is, type Token } from './tokens';

export type TokenSpan = { first: number; last: number };

const OPENS: ReadonlySet<string> = new Set(
  'in at over within by through from to for on across during of since under next last this nationwide worldwide a per annually between until and effective starting beginning worth more fewer less higher lower back abroad overseas here there apiece each made built produced grown assembled imported shipped entering arriving owned'.split(
    ' ',
  ),
);
const CLAUSE: ReadonlySet<string> = new Set(
  'that which who while whereas although though because when where as but after before if unless so creating adding bringing including according than amid despite compared following onshoring without rather alongside says said saying'.split(
    ' ',
  ),
);
const LONGEST_TAIL = 22;
const LONGEST_CLAUSE = 24;

const isVerbal = (token: Token): boolean =>
  !token.capital && (is(token, 'BE', 'AUX', 'WILL', 'WOULD') || (is(token, 'SAY') && !is(token, 'FIGURE_N')));

/** How far to the right of `from` the claim goes on; never into a token of `stop`. */
function tailOf(tokens: Token[], from: number, stop: number): number {
  let last = from;
  const limit = Math.min(tokens.length - 1, from + LONGEST_TAIL, stop - 1);
  for (let at = from + 1; at <= limit; at++) {
    const token = tokens[at];
    if (!token || isBarrier(token) || CLAUSE.has(token.word) || isVerbal(token)) break;
    if (token.kind === 'sign') {
      if (token.word === ',' ? !continues(tokens, at) : /^["“(]$/.test(token.word)) break;
      continue;
    }
    const opened = is(tokens[from], 'PREP', 'TO') || isTimeOpener(tokens[from]);
    if (
      !opened &&
      at === from + 1 &&
      !OPENS.has(token.word) &&
      !is(token, 'PREP') &&
      token.glued === undefined &&
      !is(token, 'RISE', 'FALL')
    )
      break;
    if (token.word === 'and' && !goesOn(tokens, at)) break;
    last = at;
  }
  while (
    last > from &&
    (is(tokens[last], 'PREP', 'TO', 'DET') ||
      /^(?:and|its|their|his|her|our)$/.test(tokens[last]?.word ?? ''))
  )
    last--;
  return last;
}

/** "and" between two names or nouns of one phrase, not before a verb or a number. */
function goesOn(tokens: Token[], and: number): boolean {
  const next = tokens[and + 1];
  if (!next || next.kind !== 'word') return false;
  // "…by 2013 and called on parliament": another deed
  if (!next.capital && next.word.endsWith('ed')) return false;
  return !is(
    next,
    'CREATE',
    'HIRE',
    'INVEST',
    'SPEND',
    'BUILD',
    'BUY',
    'CUT_JOBS',
    'IMPOSE',
    'PROMISE',
    'RISE',
    'FALL',
    'PRON',
    'WILL',
    'WOULD',
    'BE',
    'AUX',
    'SAY',
    'NOT',
    'LIFT',
    'DET',
    'PREP',
  );
}

/** Where the claim begins: at its subject if that stands right before the verb, else at the verb group. */
function headOf(tokens: Token[], draft: Draft): number {
  const { mood, subject, match } = draft;
  if (mood.start !== undefined) return skipLink(tokens, Math.min(mood.start, match.first));
  const verb = Math.min(mood.from, match.first);
  if (!subject) return skipLink(tokens, verb);
  const gap = verb - subject.last - 1;
  const begin = subject.joint ?? subject.first;
  const near =
    gap <= 3 &&
    begin <= verb &&
    !tokens.slice(subject.last + 1, verb).some((token) => token.kind === 'sign' || is(token, 'RELATIVE'));
  return skipLink(tokens, near ? Math.min(begin, verb) : verb);
}

/** Leading "and", "but now", commas stay outside; "that figure" does not. */
function skipLink(tokens: Token[], at: number): number {
  let first = at;
  while (
    first < tokens.length - 1 &&
    !(tokens[first]?.word === 'that' && is(tokens[first + 1], 'FIGURE_N', 'DEFICIT_N')) &&
    (tokens[first]?.kind === 'sign'
      ? !/^[$£€¥₹"“]|\$$/.test(tokens[first]?.word ?? '')
      : /^(?:and|but|or|now|then|also|that|which|while|although|meanwhile|however|still|so|including)$/.test(
          tokens[first]?.word ?? '',
        ))
  )
    first++;
  return first;
}

/** "A $300 million cable factory": an amount that an article opens stands before its noun. */
function nounAfter(tokens: Token[], { anchor, match }: Draft, stop: number): number {
  if (anchor?.kind !== 'money' || match.last !== anchor.last || !is(tokens[anchor.first - 1], 'DET'))
    return match.last;
  let last = match.last;
  while (last + 1 < Math.min(stop, match.last + 5) && isNominal(tokens[last + 1])) last++;
  return last;
}

const MAKES =
  /^(?:make|build|produce|assemble|manufacture|making|building|producing|assembling|manufacturing)$/;

/** "Its plan to assemble the new hatchback": what is made belongs to the verb that a claim ends on. */
function objectAfter(tokens: Token[], verb: number, stop: number): number {
  let last = verb;
  if (!MAKES.test(tokens[verb]?.word ?? '')) return last;
  while (last + 1 < Math.min(stop, verb + 8) && (isNominal(tokens[last + 1]) || is(tokens[last + 1], 'DET')))
    last++;
  return last;
}

const isNominal = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !isVerbal(token) &&
  !CLAUSE.has(token.word) &&
  !OPENS.has(token.word) &&
  !is(token, 'PREP', 'CONJ', 'DET', 'PRON', 'RELATIVE', 'TO');

/** "632 jobs are moving to Monterrey": where a claim begins with its amount, what is said of that belongs to it. */
function predicateAfter(
  tokens: Token[],
  { kind, anchor, match, mood }: Draft,
  last: number,
  stop: number,
): number {
  if (!anchor || !isAuxiliary(tokens[last + 1])) return last;
  // "duties of 10 percent were imposed on timber": so with what is laid
  const isLaid =
    kind === 'tariff' &&
    match.last === anchor.last &&
    mood.from > match.last &&
    is(tokens[match.first], 'TARIFF_N');
  if (match.first !== anchor.first && !isLaid) return last;
  let verb = last + 1;
  while (
    verb + 1 < stop &&
    (isAuxiliary(tokens[verb]) || /ly$|^(?:not|also|too|so|still|now)$/.test(tokens[verb]?.word ?? ''))
  )
    verb++;
  if (/^(?:off|out|up|down|back|away)$/.test(tokens[verb + 1]?.word ?? '') && verb + 1 < stop) verb++;
  return verb < stop && tokens[verb]?.kind === 'word' ? tailOf(tokens, verb, stop) : last;
}

const isAuxiliary = (token: Token | undefined): boolean => is(token, 'BE', 'AUX', 'WILL', 'WOULD');

/** The span of a draft, within the tokens that the claims beside it leave. */
export function spanOf(tokens: Token[], draft: Draft, { from, to }: { from: number; to: number }): TokenSpan {
  const head = skipLink(tokens, outOfCondition(tokens, headOf(tokens, draft), draft.match.first));
  // "promised to invest $50 billion and to create 50,000 jobs": the promise is the first claim's
  const first = head < from && from <= draft.match.first ? skipLink(tokens, from) : head;
  const noun = draft.anchor ? nounAfter(tokens, draft, to) : objectAfter(tokens, draft.match.last, to);
  const tail = tailOf(tokens, noun, to);
  const last = draft.anchor ? predicateAfter(tokens, draft, tail, to) : clauseEnd(tokens, tail, to);
  const begin = outOfAmount(tokens, Math.min(first, draft.match.first));
  const end = restOfAmount(tokens, last);
  return { first: begin, last: closesBracket(tokens, begin, end) ? end + 1 : end };
}

/** Where a claim without a number leaves off: it has nothing but its clause to be told by. */
function clauseEnd(tokens: Token[], from: number, stop: number): number {
  let last = from;
  while (last + 1 < Math.min(stop, from + LONGEST_CLAUSE) && !endsClause(tokens, last + 1)) last++;
  return last;
}

function endsClause(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isBarrier(token) || /^[.()"“”]$/.test(token.word)) return true;
  if (/^(?:but|while|whereas|although|though|because|if|unless|as|says?|said|saying)$/.test(token.word))
    return true;
  return token.word === ',' && !continues(tokens, at) && !isListed(tokens, at);
}

/** "From China, from Mexico": one phrase after another that opens with the same word. */
const isListed = (tokens: Token[], comma: number): boolean =>
  is(tokens[comma + 1], 'PREP') &&
  tokens.slice(Math.max(0, comma - 5), comma).some(({ word }) => word === tokens[comma + 1]?.word);
