/**
 * Joint actors: several who act together are one actor, as they are written: "Ford and GM".
 *
 * In:  a read sentence, and one of those who were found.
 * Out: the mention of all of them, which is of no entity; of the one where it stands alone.
 * Limit: behind "by" no more than two: "by Ford and GM".
 */
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { isFinite } from './finite-verbs';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { is } from '../tokens';

/** "Ford and its supplier Magna will": all of the subject, where one of its list was found. */
export function wholeList(
  { tokens, source }: ReadSentence,
  { subject }: Draft,
  found: Mention,
): Mention | null {
  if (subject?.joint === undefined) return null;
  const all = mentionOf(tokens, source.text, { first: subject.joint, last: subject.last });
  return found.start >= all.start && found.end <= all.end ? all : null;
}

/** "By Ford", "by Ford and GM"; but not "by Ford, and GM said". */
export function withOther(
  { tokens, source }: ReadSentence,
  name: NameMention,
  named: NameMention[],
): Mention {
  const isJoined = tokens[name.last + 1]?.word === 'and';
  const other = isJoined ? named.find(({ first }) => first === name.last + 2) : undefined;
  const next = other && tokens[other.last + 1];
  if (!other || tokens[other.last]?.possessive || isFinite(next) || is(next, 'BE', 'AUX'))
    return mentionOf(tokens, source.text, name);
  return mentionOf(tokens, source.text, { first: name.first, last: other.last });
}
