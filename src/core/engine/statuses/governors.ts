/**
 * Governors: the words that make of "to create" a promise, a plan, a failure or a demand.
 *
 * In:  a word.
 * Out: what kind of governor it is; null where it is none.
 * Limit: knows a word by its letters alone: "calls" governs as a verb and as a noun.
 */

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

/** The first that fits is the one: "wants" is a plan before it is a need. */
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
    /^(?:plan|plans|planned|planning|aim|aims|aimed|aiming|opt|opts|intends?|intended|intention|seeks?|seeking|sought|targets?|targeting|goals?|hopes?|hoping|hoped|wants?|wanted|wish|wishes|wished|looks|looking|preparing|prepares|pushing|ready|willing|efforts?|ambitions?|bid|drive|decided|decides|decision|opted|set|poised|due|moved|moves|way|track|pace)$/,
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

/** A hostile text has no end of different words. */
const MOST_WORDS = 20_000;
const known = new Map<string, GovernorKind | null>();

/** The kind of governor that `word` is, in lower case; null where it is none. */
export function governorOf(word: string): GovernorKind | null {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const kind = GOVERNORS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
  if (known.size < MOST_WORDS) known.set(word, kind);
  return kind;
}
