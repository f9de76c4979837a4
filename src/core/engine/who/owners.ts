/**
 * Owners: whose the workers, the promise or the tariff of a claim are.
 *
 * In:  a read sentence and a draft.
 * Out: the mention of the owner; null where none stands beside what the claim turns on.
 * Limit: somebody without a name is an owner by a noun of noun-phrases.ts alone: "the insurer’s", not "the night’s".
 */
import { meantBy, mentionFor } from './antecedents';
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { mentionOf } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { isFinite } from './finite-verbs';
import { isAgent } from './noun-phrases';
import { is, type Token } from '../tokens';

const OWN = /^(?:its|their|his|her)$/;

/** Whose a possessive pronoun at `at` tells: a person's for "his" and "her". */
const ownerMeant = (sentence: ReadSentence, at: number): Mention | null =>
  meantBy(sentence, at, /^(?:his|her)$/.test(sentence.tokens[at]?.word ?? ''));

/** "900 of its 2,200 staff": whose staff they are. */
export function staffOf(sentence: ReadSentence, { kind, mood, match, anchor }: Draft): Mention | null {
  if (kind !== 'jobs' || mood.form !== 'passive') return null;
  const to = Math.min(sentence.tokens.length - 1, (anchor?.last ?? match.last) + 3);
  for (let at = anchor?.first ?? match.first; at <= to; at++)
    if (/^(?:its|their)$/.test(sentence.tokens[at]?.word ?? '')) return meantBy(sentence, at);
  return null;
}

/** "the giant’s promise", "Trump’s tariffs", "Clinton’s 700 employees": the owner of what the claim turns on. */
export function owner(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  const from = Math.max(0, Math.min(draft.mood.governor?.at ?? draft.match.first, draft.match.first) - 3);
  for (let at = draft.anchor?.last ?? draft.match.last; at >= from; at--) {
    if (!tokens[at]?.possessive) continue;
    const named = draft.kind === 'tariff' ? [...sentence.mentions, ...sentence.places] : sentence.mentions;
    const name = named.find((mention) => mention.last === at);
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

/** "Duterte's order lowered the tariff": whose the subject is. */
export function subjectsOwner(
  { mentions, tokens, source }: ReadSentence,
  { subject }: Draft,
): Mention | null {
  const name = mentions.find(
    ({ first, last }) =>
      subject && first >= subject.first && last < subject.last && tokens[last]?.possessive === true,
  );
  return name ? mentionOf(tokens, source.text, name) : null;
}

/** "its rival", "his authors": somebody else than the owner. */
const isOther = (token: Token | undefined): boolean =>
  isAgent(token) || /(?:ors|ers|rival|parent)$/.test(token?.word ?? '');

/** "its workforce shrank", "his threat to": whose the subject is. */
export function ownerOfSubject(sentence: ReadSentence, { subject }: Draft): Mention | null {
  if (!subject || isOther(sentence.tokens[subject.last])) return null;
  for (let at = subject.first; at <= subject.last; at++)
    if (OWN.test(sentence.tokens[at]?.word ?? '')) return ownerMeant(sentence, at);
  return null;
}

/** The article that opens the phrase which ends at `last`; null where none stands near. */
function articleBefore(tokens: Token[], last: number): number | null {
  for (let at = last - 1; at >= Math.max(0, last - 4); at--) if (is(tokens[at], 'DET')) return at;
  return null;
}

/** "at the insurer’s headquarters", "the government’s 2 million workers": somebody without a name who employs. */
export function namelessOwner(sentence: ReadSentence, { kind, anchor, match }: Draft): Mention | null {
  const { tokens } = sentence;
  if (kind !== 'jobs') return null;
  const to = Math.min(tokens.length - 1, (anchor?.last ?? match.last) + 6);
  for (let at = Math.max(0, (anchor?.first ?? match.first) - 5); at <= to; at++) {
    const first = tokens[at]?.possessive && isAgent(tokens[at]) ? articleBefore(tokens, at) : null;
    if (first !== null) return phraseFor(sentence, first, at);
  }
  return null;
}

/** The phrase's name, or its words. */
const phraseFor = (sentence: ReadSentence, first: number, last: number): Mention =>
  mentionFor(sentence, { first, last }) ?? mentionOf(sentence.tokens, sentence.source.text, { first, last });

/** Where the noun phrase that begins at `first` ends. */
export function phraseEnd(tokens: Token[], first: number): number {
  let last = first;
  for (let next = tokens[last + 1]; next && last - first < 6; next = tokens[last + 1]) {
    const ends =
      next.kind !== 'word' ||
      is(next, 'PREP', 'CONJ', 'AUX', 'BE', 'RELATIVE', 'PRON', 'TO', 'IF', 'WILL', 'WOULD') ||
      isFinite(next);
    if (ends) break;
    last++;
  }
  return last;
}

/** "employees of the Detroit newspaper", "4,000 at the aero-engine works": where those who are counted work. */
export function workplace(sentence: ReadSentence, { kind, anchor, match }: Draft): Mention | null {
  const { tokens } = sentence;
  const from = (anchor?.last ?? match.last) + 1;
  for (let at = from; kind === 'jobs' && at < from + 3; at++) {
    const opens = is(tokens[at + 1], 'DET') && !OWN.test(tokens[at + 1]?.word ?? '');
    if (!opens || !/^(?:at|of)$/.test(tokens[at]?.word ?? '')) continue;
    const last = phraseEnd(tokens, at + 1);
    return last > at + 1 ? phraseFor(sentence, at + 1, last) : null;
  }
  return null;
}
