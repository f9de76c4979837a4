/**
 * Verbs of saying: which words of a sentence say what somebody claims.
 *
 * In:  tokens and the index of one.
 * Out: whether it is a verb that tells, before or after what is told.
 * Limit: shallow: nouns of the same form are told by the words beside them.
 */
import { isFinite } from './finite-verbs';
import { is, type Token } from '../tokens';

/** Words of saying that are nouns as often. */
export const MAY_BE_NOUNS =
  /^(?:promises?|pledges?|vows?|guarantees?|threats?|reports?|estimates?|claims?|forecasts?|states?|notes?|signals?|shows?|projects?|details?|outlines?|repeats?|reply|replies)$/;

/** What shows or suggests: "the data shows", "studies suggest". */
const TELLS =
  /^(?:data|report|study|studies|figures|survey|poll|estimates|statistics|documents|records|filings|audit|analysis)$/;

/** Several who are named by what they do: "economists", "officials". */
export const isRole = ({ word, capital }: Token): boolean =>
  ROLES.test(word) && (!capital || word.endsWith('s'));

const ROLES =
  /(?:ists|ers|ors|ials|ians|ysts|aides|sources|experts|unions|ees|people|campaigns|critics|ants|executives|ministers|opponents|residents)$/;

/** "the ministry estimates that", but not "its campaign promises that". */
const TELLING = /^(?:reports|estimates|claims|forecasts|states|notes|signals|shows|projects|suggests|fears)$/;

const isParticiple = ({ word }: Token): boolean => /(?:ed|told|said|shown|found|thought)$/.test(word);

/** "traders were told", "cuts announced by the bank": what is done to somebody is not said by him. */
const isPassive = (tokens: Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !isParticiple(token)) return false;
  const before = is(tokens[at - 1], 'NOT') ? tokens[at - 2] : tokens[at - 1];
  return tokens[at + 1]?.word === 'by' || /^(?:be|been|being|is|are|was|were)$/.test(before?.word ?? '');
};

/** "firms added 9,000 jobs": one adds words only where "that", a sign or nothing follows. */
const isAdding = (tokens: Token[], at: number): boolean =>
  /^add(?:s|ed)?$/.test(tokens[at]?.word ?? '') &&
  tokens[at + 1] !== undefined &&
  !/^(?:that|[,.:;“”"])$/.test(tokens[at + 1]?.word ?? '');

const isNounHere = (tokens: Token[], at: number): boolean =>
  tokens[at - 1]?.possessive === true ||
  is(tokens[at - 1], 'DET', 'PREP') ||
  is(tokens[at + 1], 'AUX', 'BE', 'WILL', 'WOULD');

/** "Denied reports that", "dismissed claims that": verbs whose object is what others say. */
const HEARS =
  /^(?:(?:den|repl)(?:y|ied|ies)|(?:reject|rebut|debunk|contradict|confirm|repeat)\w{0,4}|(?:dismiss|rubbish)(?:es|ed)?|(?:refut|disput|cit|quot|ignor)(?:e[sd]?)|question(?:s|ed)?)$/;

/** A word that is noun and verb: a verb after a name, a pronoun, "and", or what tells; and before "that". */
function isVerbHere(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "New claims for benefits"
  if (!before || isNounHere(tokens, at) || is(tokens[at + 1], 'PREP')) return false;
  if (before.capital || before.word === 'and' || is(before, 'PRON') || TELLS.test(before.word)) return true;
  if (before.kind !== 'word' || tokens[at + 1]?.word !== 'that') return false;
  if (HEARS.test(before.word)) return false;
  return TELLING.test(tokens[at]?.word ?? '') || tokens.slice(Math.max(0, at - 6), at).some(isRole);
}

/** Verbs that tell only with "that", or where a paper is said to: "found that", "the audit found", but "found a buyer". */
const isOtherwise = (tokens: Token[], at: number): boolean =>
  /^(?:finds?|found|maintain(?:s|ed)?|recall(?:s|ed)?|read|observe[ds]?)$/.test(tokens[at]?.word ?? '') &&
  tokens[at + 1]?.word !== 'that' &&
  !TELLS.test(tokens[at - 1]?.word ?? '') &&
  !leadsClause(tokens, at);

/** "found 43,000 jobs have been lost": a clause of its own follows, though no "that" opens it. */
function leadsClause(tokens: Token[], at: number): boolean {
  for (const token of tokens.slice(at + 1, at + 10)) {
    if (token.kind === 'sign' || is(token, 'RELATIVE', 'CONJ')) return false;
    if (is(token, 'BE', 'AUX', 'WILL', 'WOULD') || isFinite(token)) return true;
  }
  return false;
}

/** "announced that it will", "announced it will"; what is announced as a thing is done by who announces it. */
const isThing = (tokens: Token[], at: number): boolean =>
  is(tokens[at], 'ANNOUNCE') &&
  !TELLS.test(tokens[at - 1]?.word ?? '') &&
  !is(tokens[at + 1], 'PRON') &&
  !tokens.slice(at + 1, at + 5).some(({ word }) => word === 'that');

const MORE = /^(?:clarif(?:y|ies|ied)|laments?|lamented|wonders?|wondered|retorts?|retorted)$/;

/** "pointed out that", "spoke of 300 jobs", "let it be known that". */
function isPhrasal(tokens: Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (/^point(?:s|ed)?$/.test(word)) return next === 'out';
  if (/^(?:spoke|spoken|speaks?|talks?|talked)$/.test(word))
    return /^(?:of|about)$/.test(next) && !isNounHere(tokens, at);
  return word === 'let' && next === 'it' && /^(?:known|understood)$/.test(tokens[at + 3]?.word ?? '');
}

/** A verb of saying before what is said. */
export function isSay(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital) return false;
  if (MORE.test(token.word) || isPhrasal(tokens, at)) return true;
  if (!is(token, 'SAY', 'ANNOUNCE', 'PROMISE', 'THREATEN', 'REAFFIRM')) return false;
  if (/ing$|^(?:according|plans?)$/.test(token.word)) return false;
  if (MAY_BE_NOUNS.test(token.word)) return isVerbHere(tokens, at);
  if (isPassive(tokens, at) || isAdding(tokens, at)) return false;
  return tokens[at + 1]?.kind === 'sign' || !(isOtherwise(tokens, at) || isThing(tokens, at));
}

/** Verbs that tell only where they end a sentence: ", its director promised". */
const CLOSING = /^(?:decided|promised|ruled)$/;

const WHEN = /^(?:yesterday|today|late|early|earlier|last|this|\w+day)$/;

/** A verb of saying after what is said: nothing is said after it but when, where and to whom. */
export function closes(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || /^(?:according|report)$|ing$/.test(token.word)) return false;
  if (is(tokens[at - 1], 'WILL', 'WOULD', 'TO')) return false;
  if (tokens[at + 1]?.word === 'that' || isPassive(tokens, at) || isAdding(tokens, at)) return false;
  const next = tokens[at + 1];
  const ends = !next || next.kind === 'sign' || is(next, 'PREP') || WHEN.test(next.word);
  if (MAY_BE_NOUNS.test(token.word))
    return (
      ends &&
      !isNounHere(tokens, at) &&
      (isVerbHere(tokens, at) ||
        next?.kind === 'sign' ||
        (tokens[at - 1]?.capital === true && token.word !== 'state'))
    );
  // "easing slowdown fears"
  if (token.word === 'fears' && !next) return false;
  if (is(token, 'SAY') || MORE.test(token.word)) return true;
  return ends && (CLOSING.test(token.word) || is(token, 'ANNOUNCE', 'REAFFIRM'));
}

const SAYING_ON =
  /^(?:saying|noting|adding|warning|arguing|claiming|insisting|telling|predicting|estimating|forecasting|stressing|reminding|explaining|boasting)$/;

/** "…, saying that", "by noting": who says so is the one whom the sentence is about. */
export const isSayingOn = (tokens: Token[], at: number): boolean =>
  SAYING_ON.test(tokens[at]?.word ?? '') &&
  (tokens[at - 1]?.word === ',' || tokens[at - 1]?.word === 'by') &&
  !(tokens[at]?.word === 'adding' && tokens[at + 1]?.word !== 'that');

const DOUBTS = /^(?:doubt|question|expect|blame|hope)(?:s|d|ed)?$/;

/** "the mill said 300 would go", "warned that": what follows is told, not announced or promised. */
export const isTelling = (tokens: Token[], at: number): boolean =>
  isSay(tokens, at) &&
  is(tokens[at], 'SAY') &&
  (tokens[at + 1]?.word === 'that' || /^(?:said|says?|reckons?)$/.test(tokens[at]?.word ?? '')) &&
  tokens[at + 1]?.kind !== 'sign';

/** "a committee was told by the chamber". */
export const isToldBy = (tokens: Token[], at: number): boolean =>
  tokens[at]?.word === 'told' && tokens[at + 1]?.word === 'by';

/** "senators doubted that", "economists expect growth of": a view of what is or will be, but not "expects to hire". */
export const isView = (tokens: Token[], at: number): boolean =>
  DOUBTS.test(tokens[at]?.word ?? '') &&
  tokens[at]?.capital === false &&
  !isNounHere(tokens, at) &&
  !isPassive(tokens, at) &&
  !is(tokens[at - 1], 'TO', 'BE', 'WILL', 'WOULD') &&
  !is(tokens[at + 1], 'TO', 'PREP') &&
  asks(tokens, at);

/** "Questioned whether": what is only questioned ("the estimate that") is another's. */
const asks = (tokens: Token[], at: number): boolean =>
  !/^question/.test(tokens[at]?.word ?? '') || /^(?:whether|if|how|why)$/.test(tokens[at + 1]?.word ?? '');
