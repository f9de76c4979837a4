/**
 * Moods: whether what a verb says is done, under way, ahead, possible, promised or undone.
 *
 * In:  tokens and the place of a verb.
 * Out: its form, the word that governs it ("promised to …", "plans to …"), negation.
 * Limit: looks fourteen tokens to the left and never past a barrier sign; what governs from farther away is not seen.
 */
import { is, type Token } from './tokens';

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

export type GovernorKind =
  | 'promise'
  | 'plan'
  | 'agree'
  | 'announce'
  | 'offer'
  | 'expect'
  | 'suppose'
  | 'able'
  | 'need'
  | 'help'
  | 'fail'
  | 'refuse'
  | 'threaten'
  | 'force'
  | 'purpose'
  | 'headline';

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

const GOVERNORS: [GovernorKind, RegExp][] = [
  ['suppose', /^(?:supposed|meant)$/],
  ['fail', /^(?:fail|fails|failed|failing|failure|yet|struggled|unable)$/],
  ['refuse', /^(?:refuse|refuses|refused|declined|declines|reluctant)$/],
  ['threaten', /^threat(?:s|en|ens|ened|ening)?$/],
  ['promise', /^(?:promis|pledg|vow|guarant|undert|commit|swore|sworn|swear)/],
  ['agree', /^(?:agree|agrees|agreed|agreeing|agreements?|signed|signs|deals?|contracts?|accord|pact)$/],
  ['offer', /^(?:offer|offers|offered|offering|proposes?|proposed|proposals?)$/],
  [
    'plan',
    /^(?:plan|plans|planned|planning|aim|aims|aimed|aiming|intends?|intended|intention|seeks?|seeking|sought|targets?|targeting|goals?|hopes?|hoping|hoped|wants?|wanted|wish|wishes|wished|looks|looking|preparing|prepares|pushing|ready|willing|efforts?|ambitions?|bid|drive|decided|decides|decision|opted|set|poised|due|moved|moves|way|track|pace)$/,
  ],
  ['announce', /^(?:announc|unveil|reveal|outlin)/],
  [
    'expect',
    /^(?:expected|expects?|expecting|likely|projected|forecasts?|estimated|predicted|predicts?|slated|scheduled|going|continue|continues|bound|seen)$/,
  ],
  [
    'need',
    /^(?:need|needs|needed|has|have|had|must|forced|required|requires?|urged|urges?|calls?|called|wants)$/,
  ],
  ['able', /^(?:able|enough|possible|chance|opportunity|allow|allows|allowed|enable|enables|enabled|right)$/],
  ['help', /^(?:help|helps|helped|helping)$/],
  ['force', /^(?:compel|compels|compelled|force|forces|cause|causes|lead|leads|led)$/],
];

const governorOf = (word: string): GovernorKind | null =>
  GOVERNORS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

const isAdverb = (token: Token): boolean =>
  (token.word.endsWith('ly') &&
    !/^(?:only|supply|rally|apply|family|rely|reply|italy|monopoly)$/.test(token.word)) ||
  /^(?:also|now|then|soon|not|never|only|even|still|just|already|instead|further|again|together|each|all|both|once|ever|yet|almost|actually|alone|again|thus|twice|later|maybe|perhaps)$/.test(
    token.word,
  );

const negates = (token: Token | undefined): boolean => is(token, 'NOT');

const isStop = (token: Token): boolean => token.kind === 'sign' && /^[;:—?!]$/.test(token.word);

/** The first token left of `at` that is no adverb, and whether one of those passed denies. */
function before(tokens: Token[], at: number): { at: number; negated: boolean } {
  let index = at - 1;
  let negated = false;
  for (let token = tokens[index]; token && isAdverb(token); token = tokens[index]) {
    negated ||= negates(token);
    index--;
  }
  return { at: index, negated };
}

/** "to create": what makes one want, plan or promise it. */
function infinitive(tokens: Token[], to: number, negated: boolean): Mood {
  const limit = Math.max(0, to - REACH);
  for (let at = to - 1; at >= limit; at--) {
    const token = tokens[at];
    if (!token || isStop(token)) break;
    const kind = governorOf(token.word);
    if (!kind) continue;
    if (kind === 'need' && at !== to - 1) continue;
    // "want the mayor to create": the wish of one, the deed of another
    if (/^want/.test(token.word) && at !== to - 1) break;
    if (token.word === 'going') {
      if (!is(tokens[at - 1], 'BE')) continue;
      // "are going to" is a future
      return { form: 'future', from: groupStart(tokens, at), negated: negated || negates(tokens[at - 1]) };
    }
    const denied =
      negated ||
      negates(tokens[at - 1]) ||
      negates(tokens[at - 2]) ||
      (negates(tokens[at - 3]) && is(tokens[at - 2], 'AUX'));
    // "called on them to commit to buying": a demand, not a promise
    if (kind === 'promise' && tokens[at - 1]?.word === 'to' && isDemanded(tokens, at - 1)) {
      return { form: 'infinitive', from: at - 1, governor: { at, kind: 'need' }, negated: denied };
    }
    const base = kind === 'help' ? readMood(tokens, at) : null;
    if (base) return { ...base, negated: base.negated || denied };
    return { form: 'infinitive', from: groupStart(tokens, at), governor: { at, kind }, negated: denied };
  }
  const previous = tokens[to - 1];
  if (previous?.word === 'about' && is(tokens[to - 2], 'BE'))
    return { form: 'future', from: groupStart(tokens, to - 2), negated };
  // "is to hire 300" is announced; "was to hire 300" has come to nothing
  if (is(previous, 'BE')) {
    const from = groupStart(tokens, to - 1);
    if (/^(?:was|were)$/.test(previous?.word ?? ''))
      return { form: 'infinitive', from, governor: { at: to - 1, kind: 'suppose' }, negated };
    return { form: 'future', from, negated };
  }
  const headline = previous?.kind === 'word' && (previous.capital || to <= 3) && !is(previous, 'DET', 'PREP');
  const kind: GovernorKind = headline ? 'headline' : 'purpose';
  return { form: 'infinitive', from: to, governor: { at: to, kind }, negated };
}

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

/** Where the verb group that holds `at` begins: auxiliaries and adverbs to its left belong to it. */
function groupStart(tokens: Token[], at: number): number {
  let index = at;
  for (let token = tokens[index - 1]; token; token = tokens[index - 1]) {
    if (!isAdverb(token) && !is(token, 'AUX', 'BE', 'WILL', 'WOULD')) break;
    index--;
  }
  return index;
}

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
    const marked = is(token, 'TO') || is(token, 'WILL') || is(token, 'WOULD');
    // "to its mills and laid off": no infinitive to share
    if (marked && tokens[index + 1] && !(is(token, 'TO') && !isBareVerb(tokens[index + 1])))
      return { ...readMood(tokens, index + 1), start: at };
  }
  return null;
}

const PAST =
  /^(?:lost|brought|laid|rose|fell|grew|made|built|spent|bought|sold|got|kept|broke|held|gave|took|won|led|shrank|sank|swung|ran|went|stood|was|were|slid|drew|sent|found|began)$/;
const PAST_OR_BASE = /^(?:cut|shed|hit|set|put|came)$/;

const isBase = (word: string): boolean =>
  (!/(?:ed|ing|s)$/.test(word) || /(?:ss|ise|need|shed|bring)$/.test(word)) && !PAST.test(word);

/** What may stand after "to" as its verb. */
const isBareVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !is(token, 'DET', 'PREP', 'PRON') && isBase(token.word);

function finite(tokens: Token[], at: number, negated: boolean): Mood {
  const word = tokens[at]?.word ?? '';
  const past = /ed$/.test(word) || PAST.test(word) || PAST_OR_BASE.test(word);
  return { form: past ? 'past' : 'present', from: at, negated };
}

/** Reads the mood of the verb at `at`. */
export function readMood(tokens: Token[], at: number): Mood {
  const { at: index, negated } = before(tokens, at);
  const token = tokens[index];
  const word = tokens[at]?.word ?? '';
  const gerund = word.endsWith('ing') && word !== 'bring';
  if (is(token, 'TO')) return infinitive(tokens, index, negated || negates(tokens[index - 1]));
  if (is(token, 'WILL')) return { form: 'future', from: index, negated: negated || negates(token) };
  if (is(token, 'WOULD') && token)
    return { form: 'conditional', from: index, negated: negated || negates(token), modal: token.word };
  if (is(token, 'BE') && token) {
    const outer = readMood(tokens, index);
    const lead = outer.form === 'past' || outer.form === 'present' ? null : outer;
    const form = gerund ? 'progressive' : 'passive';
    return lead
      ? { ...lead, negated: lead.negated || negated }
      : { form, from: index, negated: negated || negates(token) };
  }
  const modal = tokens[index - 1];
  // "would have created"
  if (token?.word === 'have' && is(modal, 'WOULD') && modal)
    return { form: 'conditional', from: index - 1, negated: negated || negates(modal), modal: modal.word };
  if (is(token, 'AUX') && !gerund)
    return { form: 'perfect', from: index, negated: negated || negates(token) };
  const shared =
    isBase(word) && tokens[at]?.kind === 'word' ? (coordinated(tokens, at) ?? helped(tokens, at)) : null;
  if (shared) return { ...shared, negated: shared.negated || negated };
  if (gerund) return { ...gerundMood(tokens, index, at), negated };
  return finite(tokens, at, negated);
}

/** "promise of keeping", "committed to hiring", ", creating 500 jobs". */
function gerundMood(tokens: Token[], before: number, at: number): Mood {
  const token = tokens[before];
  if (is(token, 'PREP')) {
    for (let index = before - 1; index >= Math.max(0, before - 4); index--) {
      const kind = governorOf(tokens[index]?.word ?? '');
      if (kind)
        return {
          form: 'gerund',
          from: groupStart(tokens, index),
          governor: { at: index, kind },
          negated: false,
        };
    }
    return { form: 'gerund', from: at, negated: false };
  }
  return { form: 'participle', from: at, negated: false };
}
