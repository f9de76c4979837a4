/**
 * Commitments: whether a verb, in its mood and with its subject, commits somebody.
 *
 * In:  tokens, the verb's mood and its subject.
 * Out: how it commits; null where it does not (a forecast, a fact, a wish, a denial).
 * Limit: "would" and "can" commit only a named agent or a pronoun, and only where the words around speak of a plan.
 */
import type { Mood } from './moods';
import type { Subject } from '../who/noun-phrases';
import { is, type Token } from '../tokens';

export type Commitment =
  'promise' | 'plan' | 'agree' | 'announce' | 'will' | 'would' | 'under-way' | 'headline' | 'hoped';

const BY_GOVERNOR = new Map<string, Commitment>([
  ['promise', 'promise'],
  ['plan', 'plan'],
  ['agree', 'agree'],
  ['announce', 'announce'],
  ['offer', 'promise'],
  ['suppose', 'promise'],
  ['headline', 'headline'],
  ['threaten', 'plan'],
]);

/** A sentence that speaks of what is planned, so that its "would" is somebody's word. */
const PLANNING =
  /\b(?:promis|pledg|vow|plans?\b|planned|commit|announc|unveil|said|says|told|repeat|reaffirm|reiterat|insist|confirm|deal|agree|offer|campus|headquarters|investment|expansion|proposal|pact|accord|unless\b|provided\b|only if\b)/i;

/** "His promise that the tax cuts would create": what the word is given for may be the deed of a thing. */
const WORD_GIVEN = /\b(?:promis|pledg|vow|guarantee)\w{0,3} that\b/i;

function byForm(mood: Mood, subject: Subject | null, sentence: string): Commitment | null {
  const thing = subject?.kind === 'thing' && !WORD_GIVEN.test(sentence);
  switch (mood.form) {
    case 'future':
      return thing ? null : 'will';
    case 'conditional':
      return !thing && subject !== null && PLANNING.test(sentence) ? 'would' : null;
    case 'progressive':
      return thing ? null : 'under-way';
    default:
      return null;
  }
}

/** Whether, and how, `verb` commits its subject. */
export function findCommitment(
  verb: Token | undefined,
  mood: Mood,
  subject: Subject | null,
  sentence: string,
): Commitment | null {
  if (is(verb, 'PROMISE') && !mood.negated && !mood.governor) return 'promise';
  // "the law invests $7 billion", and so do headlines
  if (mood.form === 'present' && /^(?:invests?|commits?|pours?)$/.test(verb?.word ?? '') && subject)
    return 'under-way';
  if (
    /^(?:earmarked|allocated|allocates|earmarks)$/.test(verb?.word ?? '') &&
    !mood.negated &&
    !mood.governor
  )
    return 'promise';
  const governor = mood.governor && BY_GOVERNOR.get(mood.governor.kind);
  if (governor) return mood.negated && governor === 'plan' ? null : governor;
  if (mood.governor?.kind === 'able' && PLANNING.test(sentence)) return 'would';
  if (mood.governor) return null;
  return mood.negated ? null : byForm(mood, subject, sentence);
}
