/**
 * Moods: whether what a verb says is done, under way, ahead, possible, promised or undone.
 *
 * In:  tokens and the place of a verb.
 * Out: its form, the word that governs it ("promised to …", "plans to …"), negation.
 * Limit: looks fourteen tokens to the left and never past a barrier sign; what governs from farther away is not seen.
 */
import { governorOf, type GovernorKind } from './governors';
import { is, type Token } from '../tokens';
import { groupStart, isBareVerb, isBase, isGerund, isPast, isStop, negates, wordBefore } from './verb-groups';

export type Form =
  | 'past'
  | 'present'
  | 'perfect'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'progressive'
  | 'participle'
  | 'passive'
  | 'gerund';

export type Mood = {
  form: Form;
  /** The first token of the verb group, where its subject ends. */
  from: number;
  /** Where the verb's own words begin, if it shares its auxiliary with a verb before it. */
  start?: number;
  governor?: { at: number; kind: GovernorKind };
  negated: boolean;
  /** `could`, `may`, `would`: the modal itself. */
  modal?: string;
};

const REACH = 14;

/** "urged X to", "wants China to": the wish of somebody else. */
function isDemanded(tokens: Token[], to: number): boolean {
  return tokens
    .slice(Math.max(0, to - 6), to)
    .some((token) =>
      /^(?:call|calls|called|calling|urge[sd]?|urging|want|wants|wanted|ask|asks|asked|press|pressed|demand|demands|demanded)$/.test(
        token.word,
      ),
    );
}

/** The word that governs the infinitive after `to`. */
function governorBefore(tokens: Token[], to: number): { at: number; kind: GovernorKind } | null {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at--) {
    const token = tokens[at];
    if (!token || isStop(token)) return null;
    const kind = governorOf(token.word);
    const isApart = at !== to - 1;
    if (!kind || (kind === 'need' && isApart)) continue;
    // "want the mayor to create": the wish of one, the deed of another
    if (isApart && /^want/.test(token.word)) return null;
    if (token.word !== 'going' || is(tokens[at - 1], 'BE')) return { at, kind };
  }
  return null;
}

/** "did not promise to", "has not yet promised to". */
const isDenied = (tokens: Token[], at: number): boolean =>
  negates(tokens[at - 1]) ||
  negates(tokens[at - 2]) ||
  (negates(tokens[at - 3]) && is(tokens[at - 2], 'AUX'));

/** "plans to create", "are going to create". */
function governed(tokens: Token[], to: number, negated: boolean): Mood | null {
  const governor = governorBefore(tokens, to);
  if (!governor) return null;
  const { at, kind } = governor;
  if (tokens[at]?.word === 'going')
    return { form: 'future', from: groupStart(tokens, at), negated: negated || negates(tokens[at - 1]) };
  const denied = negated || isDenied(tokens, at);
  // "called on them to commit to buying": a demand, not a promise
  if (kind === 'promise' && tokens[at - 1]?.word === 'to' && isDemanded(tokens, at - 1))
    return { form: 'infinitive', from: at - 1, governor: { at, kind: 'need' }, negated: denied };
  // "leads Honda to lay off": who is made to, or lets it happen, stands between
  if (at < to - 1 && (/^(?:force|need)$/.test(kind) || /^(?:allow|enable)/.test(tokens[at]?.word ?? '')))
    return { form: 'infinitive', from: to, governor, negated: denied };
  // "will continue to invest": the mood of what it hangs on
  const hands = kind === 'help' || /^continu/.test(tokens[at]?.word ?? '');
  const base = hands ? readMood(tokens, at) : null;
  if (base) return { ...base, negated: base.negated || denied };
  return { form: 'infinitive', from: groupStart(tokens, at), governor, negated: denied };
}

/** "is about to hire 300", "is to hire 300": announced; "was to hire 300" has come to nothing. */
function arranged(tokens: Token[], to: number, negated: boolean): Mood | null {
  const be = tokens[to - 1]?.word === 'about' ? to - 2 : to - 1;
  if (!is(tokens[be], 'BE')) return null;
  const from = groupStart(tokens, be);
  const isOver = be === to - 1 && /^(?:was|were)$/.test(tokens[be]?.word ?? '');
  return isOver
    ? { form: 'infinitive', from, governor: { at: be, kind: 'suppose' }, negated }
    : { form: 'future', from, negated };
}

/** "Ford to hire 300" over an article; "a bill to create jobs". */
function ungoverned(tokens: Token[], to: number, negated: boolean): Mood {
  const subject = tokens[to - 1];
  const headline = subject?.kind === 'word' && (subject.capital || to <= 3) && !is(subject, 'DET', 'PREP');
  const kind = headline ? 'headline' : 'purpose';
  return { form: 'infinitive', from: to, governor: { at: to, kind }, negated };
}

/** "to create": what makes one want, plan or promise it. */
const infinitive = (tokens: Token[], to: number, negated: boolean): Mood =>
  governed(tokens, to, negated) ?? arranged(tokens, to, negated) ?? ungoverned(tokens, to, negated);

/** "help Donald Trump create", "let it hire": the mood is that of the helping verb. */
function helped(tokens: Token[], at: number): Mood | null {
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index];
    if (!token || isStop(token) || token.word === ',') return null;
    if (/^help(?:s|ed|ing)?$/.test(token.word)) return readMood(tokens, index);
  }
  return null;
}

/** "will spend $3 billion and create": the second verb has the mood of the first. */
function coordinated(tokens: Token[], at: number): Mood | null {
  const link = tokens[at - 1]?.word;
  if (link !== 'and' && link !== 'or' && link !== ',') return null;
  for (let index = at - 2; index >= Math.max(0, at - REACH - 6); index--) {
    const token = tokens[index];
    if (!token || isStop(token)) return null;
    const isMark = is(token, 'TO', 'WILL', 'WOULD');
    // "to its mills and laid off": no infinitive to share
    if (isMark && tokens[index + 1] && !(is(token, 'TO') && !isBareVerb(tokens[index + 1])))
      return { ...readMood(tokens, index + 1), start: at };
  }
  return null;
}

/** "is creating", "was created", "will be created": a form of "be" that is governed itself hands its mood on. */
function afterBe(tokens: Token[], be: number, gerund: boolean, negated: boolean): Mood {
  const outer = readMood(tokens, be);
  if (outer.form !== 'past' && outer.form !== 'present')
    return { ...outer, negated: outer.negated || negated };
  const form = gerund ? 'progressive' : 'passive';
  return { form, from: be, negated: negated || negates(tokens[be]) };
}

/** "has created", "would have created". */
function afterHave(tokens: Token[], have: number, gerund: boolean, negated: boolean): Mood | null {
  const modal = tokens[have - 1];
  if (tokens[have]?.word === 'have' && modal && is(modal, 'WOULD'))
    return { form: 'conditional', from: have - 1, negated: negated || negates(modal), modal: modal.word };
  if (gerund || !is(tokens[have], 'AUX')) return null;
  return { form: 'perfect', from: have, negated: negated || negates(tokens[have]) };
}

/** What the word at `lead`, before the verb, makes of it: "to create", "will create"; null where it says nothing. */
function marked(tokens: Token[], at: number, lead: number, negated: boolean): Mood | null {
  const token = tokens[lead];
  if (!token) return null;
  const denied = negated || negates(token);
  const gerund = isGerund(tokens[at]?.word ?? '');
  if (is(token, 'TO')) return infinitive(tokens, lead, negated || negates(tokens[lead - 1]));
  if (is(token, 'WILL')) return { form: 'future', from: lead, negated: denied };
  if (is(token, 'WOULD')) return { form: 'conditional', from: lead, negated: denied, modal: token.word };
  if (is(token, 'BE')) return afterBe(tokens, lead, gerund, negated);
  return afterHave(tokens, lead, gerund, negated);
}

/** The mood that a verb shares with one before it. */
function shared(tokens: Token[], at: number, negated: boolean): Mood | null {
  const verb = tokens[at];
  if (verb?.kind !== 'word' || !isBase(verb.word)) return null;
  const mood = coordinated(tokens, at) ?? helped(tokens, at);
  return mood && { ...mood, negated: mood.negated || negated };
}

/** "promise of keeping", "committed to hiring"; and ", creating 500 jobs". */
function gerundMood(tokens: Token[], at: number, lead: number, negated: boolean): Mood {
  if (!is(tokens[lead], 'PREP')) return { form: 'participle', from: at, negated };
  for (let index = lead - 1; index >= Math.max(0, lead - 4); index--) {
    const kind = governorOf(tokens[index]?.word ?? '');
    if (kind)
      return { form: 'gerund', from: groupStart(tokens, index), governor: { at: index, kind }, negated };
  }
  return { form: 'gerund', from: at, negated };
}

/** What the verb's own form tells. */
function unmarked(tokens: Token[], at: number, lead: number, negated: boolean): Mood {
  const word = tokens[at]?.word ?? '';
  if (isGerund(word)) return gerundMood(tokens, at, lead, negated);
  return { form: isPast(word) ? 'past' : 'present', from: at, negated };
}

/** Reads the mood of the verb at `at`. */
export function readMood(tokens: Token[], at: number): Mood {
  const { at: lead, negated } = wordBefore(tokens, at);
  return (
    marked(tokens, at, lead, negated) ?? shared(tokens, at, negated) ?? unmarked(tokens, at, lead, negated)
  );
}
