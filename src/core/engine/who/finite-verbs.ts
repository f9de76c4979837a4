/**
 * Finite verbs: which words are verbs that a subject goes with, by their form and their neighbours.
 *
 * In:  a token, or tokens and a place.
 * Out: whether it is such a verb.
 * Limit: "plans" and "exports" may be nouns and are not taken for verbs.
 */
import { is, type Token } from '../tokens';

const IRREGULAR: ReadonlySet<string> = new Set(
  'lost brought cut shed laid rose fell grew hit made built spent bought sold got kept broke held gave took set put won led shrank sank came went let stood said told saw found thought directed ordered asked urged welcomed accused warned praised criticized criticised blamed allowed encouraged wanted hoped tried decided needed signed leads forced pushes pushed prompts prompted caused persuaded commits obliges forces lets includes involves requires has had have is are was were does did do'.split(
    ' ',
  ),
);

/** Words of saying that are nouns as often: "the project", "its report". */
const MAY_BE_NOUN = /^(?:reports?|projects?|claim|estimate|forecast|note|signal|show|remark|quip|joke)$/;

/** A verb in a form that only a verb has; "plans" and "exports" may be nouns and are not. */
export const isFinite = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || token.capital) return false;
  if (IRREGULAR.has(token.word) || is(token, 'WILL', 'WOULD')) return true;
  if (is(token, 'SAY')) return !MAY_BE_NOUN.test(token.word);
  return (
    token.word.endsWith('ed') &&
    is(
      token,
      'PROMISE',
      'PLAN',
      'AGREE',
      'ANNOUNCE',
      'THREATEN',
      'SCRAP',
      'IMPOSE',
      'INVEST',
      'HIRE',
      'BUILD',
      'CREATE',
      'CUT_JOBS',
      'RISE',
      'FALL',
      'REACH',
      'LIFT',
      'REAFFIRM',
      'BREAK',
      'KEEP',
      'RAISE',
      'CUT',
      'DOUBT',
    )
  );
};

/** "Makes phones and employs": a present form of a verb that claims turn on. */
export const isPresent = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.word.endsWith('s') &&
  is(token, 'CREATE', 'EMPLOY', 'HIRE', 'INVEST', 'BUILD', 'BUY', 'SELL', 'SAY', 'PLAN') &&
  !is(token, 'PLAN_N');
