/**
 * Verb groups: a verb with the auxiliaries and adverbs around it, and what its own form tells.
 *
 * In:  tokens and the place of one.
 * Out: where its group begins, what stands before it, whether it is denied; past, base or -ing form.
 * Limit: a form is told by its ending and a list of the irregular ones, so that "set" may be either.
 */
import { is, type Token } from '../tokens';

const isAdverb = (token: Token): boolean =>
  (token.word.endsWith('ly') &&
    !/^(?:only|supply|rally|apply|family|rely|reply|italy|monopoly)$/.test(token.word)) ||
  /^(?:also|now|then|soon|not|never|only|even|still|just|already|instead|further|again|together|each|all|both|once|ever|yet|almost|actually|alone|again|thus|twice|later|maybe|perhaps)$/.test(
    token.word,
  );

/** What no verb reaches over. */
export const isStop = (token: Token): boolean => token.kind === 'sign' && /^[;:—?!]$/.test(token.word);

export const negates = (token: Token | undefined): boolean => is(token, 'NOT');

/** The first token left of `at` that is no adverb, and whether one of those passed denies. */
export function wordBefore(tokens: Token[], at: number): { at: number; negated: boolean } {
  let index = at - 1;
  let negated = false;
  for (let token = tokens[index]; token && isAdverb(token); token = tokens[index]) {
    negated ||= negates(token);
    index--;
  }
  return { at: index, negated };
}

/** Where the verb group that holds `at` begins: auxiliaries and adverbs to its left belong to it. */
export function groupStart(tokens: Token[], at: number): number {
  let index = at;
  for (let token = tokens[index - 1]; token; token = tokens[index - 1]) {
    if (!isAdverb(token) && !is(token, 'AUX', 'BE', 'WILL', 'WOULD') && !token.word.endsWith("n't")) break;
    index--;
  }
  return index;
}

const PAST =
  /^(?:lost|brought|laid|rose|fell|grew|made|built|spent|bought|sold|got|kept|broke|held|gave|took|won|led|shrank|sank|swung|ran|went|stood|was|were|slid|drew|sent|found|began)$/;
const PAST_OR_BASE = /^(?:cut|shed|hit|set|put|came)$/;

/** What may be the plain form of a verb. */
export const isBase = (word: string): boolean =>
  (!/(?:ed|ing|s)$/.test(word) || /(?:ss|ise|need|shed|bring)$/.test(word)) && !PAST.test(word);

/** What may stand after "to" as its verb. */
export const isBareVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !is(token, 'DET', 'PREP', 'PRON') && isBase(token.word);

/** "created", "rose", "cut". */
export const isPast = (word: string): boolean =>
  word.endsWith('ed') || PAST.test(word) || PAST_OR_BASE.test(word);

/** "creating". */
export const isGerund = (word: string): boolean => word.endsWith('ing') && word !== 'bring';
