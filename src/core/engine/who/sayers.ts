/**
 * Sayers: the noun phrase beside a verb of saying as the one who says.
 *
 * In:  a read sentence and where the verb, or the phrase's first word, stands.
 * Out: the mention and its tokens; null where the phrase is nobody who could say anything.
 * Limit: the phrase's own head speaks, never a name that only hangs on it: "officials in Hanoi" are not Vietnam.
 */
import { mentionFor } from './antecedents';
import type { Mention } from '../claim';
import { mentionOf } from './mentions';
import { asWritten, headEnd, isPerson, nameBehind, nameBeside } from './phrase-names';
import type { ReadSentence } from '../read-sentence';
import { isRole, isSay } from './say-verbs';
import {
  asideStart,
  groupStart,
  isParticiple,
  isPhraseAlone,
  isWithin,
  openingPhrase,
  phraseFrom,
  widened,
  type Phrase,
} from './sayer-phrases';
import { sayingBack } from './saying-words';
import { isFinite } from './finite-verbs';
import { phrase } from './noun-phrases';
import { findSubject } from './subjects';
import { is, type Token } from '../tokens';
import { VERB_CLASSES } from '../words/word-classes';

export type Sayer = Phrase & { mention: Mention };

/** "“…,” said Priya Nair. She forecasts": the person who spoke last. */
function lastSpeaker(sentence: ReadSentence): Mention | null {
  let earlier = sentence.before();
  for (let back = 0; earlier && back < 3; back++, earlier = earlier.before()) {
    // a sentence that itself begins with a pronoun would look back in turn
    if (earlier.tokens.slice(0, 3).some(({ word }) => /^s?he$/.test(word))) continue;
    for (const at of sayingBack(earlier.tokens, earlier.tokens.length, 1)) {
      if (earlier.tokens[at]?.capital !== false || !is(earlier.tokens[at], 'SAY')) continue;
      const { mention } = sayerBeside(earlier, at) ?? {};
      if (mention && !mention.inferred && isPerson(earlier, mention)) return { ...mention, inferred: true };
    }
  }
  return null;
}

/** Those before or after a verb of saying, whichever the verb leans on. */
function sayerBeside(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  const isTurned = /^[,”"]$/.test(tokens[at - 1]?.word ?? '') && tokens[at + 1]?.capital === true;
  return isTurned ? sayerAfter(sentence, at + 1) : isSay(tokens, at) ? sayerBefore(sentence, at) : null;
}

/** Those whom a phrase names, or the words themselves. */
function mentionIn(sentence: ReadSentence, { first, last }: Phrase): Mention | null {
  const { tokens, source } = sentence;
  const head = headEnd(sentence, { first, last });
  const name =
    nameBeside(sentence, head, last) ??
    sentence.mentions.filter((mention) => mention.first >= first && mention.last <= head).at(-1) ??
    nameBehind(sentence, head, last);
  if (name) return mentionOf(tokens, source.text, name);
  if (head < last) return mentionOf(tokens, source.text, { first, last });
  if (/^s?he$/.test(tokens[first]?.word ?? '')) {
    const spoke = first < 3 ? lastSpeaker(sentence) : null;
    if (spoke) return spoke;
  }
  const found = asWritten(sentence, { first, last }, mentionFor(sentence, { first, last }));
  const token = tokens[first];
  if (found || first < last || !token) return found;
  const speaks = /^s?he$/.test(token.word) || (!token.capital && isRole(token));
  return speaks ? mentionOf(tokens, source.text, { first, last }) : null;
}

const TIME =
  /^(?:today|yesterday|tomorrow|year|month|week|day|time|january|february|march|april|june|july|august|september|october|november|december|\w+day)$/;

const asSayer = (sentence: ReadSentence, found: Phrase): Sayer | null => {
  // "which in January spoke of"
  if (found.first === found.last && TIME.test(sentence.tokens[found.last]?.word ?? '')) return null;
  const mention = mentionIn(sentence, found);
  return mention && { ...found, mention };
};

/** Whom the sentence is about: the noun phrase that it begins with; it ends before `until`. */
export function sayerOf(sentence: ReadSentence, until: number): Sayer | null {
  const found = openingPhrase(sentence.tokens);
  return found && found.last < until ? asSayer(sentence, found) : null;
}

/** "… said A and noted B", "called off the plant and said": who does what stands before "and". */
function sharedSayer(sentence: ReadSentence, and: number): Sayer | null {
  const { tokens } = sentence;
  const floor = Math.max(0, and - 30);
  for (const at of sayingBack(tokens, and, floor)) {
    if (tokens[at]?.word === ';') break;
    const found = isSay(tokens, at) ? sayerBefore(sentence, at) : null;
    if (found) return found;
  }
  const found = sayerOf(sentence, and);
  if (found) return found;
  for (let at = and - 1; at >= floor; at--) if (isFinite(tokens[at])) return sayerBefore(sentence, at);
  return null;
}

/** The subject of a verb of saying at `at`, through auxiliaries and "and". */
export function sayerBefore(sentence: ReadSentence, at: number): Sayer | null {
  const { tokens } = sentence;
  const from = groupStart(tokens, at);
  if (tokens[from - 1]?.word === 'and') return sharedSayer(sentence, from - 1);
  const subject = findSubject(tokens, from);
  if (subject?.joint !== undefined) {
    const both = { first: subject.joint, last: subject.last };
    return { ...both, mention: mentionOf(tokens, sentence.source.text, both) };
  }
  const found = subject && asSayer(sentence, widened(tokens, subject));
  return found ?? aloneBefore(sentence, from);
}

/** "A video with 3 million views says": all that stands between a sign and the verb. */
function aloneBefore(sentence: ReadSentence, from: number): Sayer | null {
  const { tokens } = sentence;
  const start = asideStart(tokens, from);
  if (start === null || start >= from - 1 || !isPhraseAlone(tokens, start, from)) return null;
  return sayerUpTo(sentence, start, from);
}

/** The words that begin at `first`, whoever they mean: "according to filings". */
export function wordsAfter({ tokens, source }: ReadSentence, first: number): Sayer | null {
  if (tokens[first]?.kind !== 'word') return null;
  const found = phraseFrom(tokens, first) ?? { first, last: first };
  return { ...found, mention: mentionOf(tokens, source.text, found) };
}

/** Those whom the phrase that begins at `first` names: after "said" turned round, "according to" or "by". */
export function sayerAfter(sentence: ReadSentence, first: number): Sayer | null {
  const found = phraseFrom(sentence.tokens, first);
  return found && asSayer(sentence, found);
}

/** Those whom the phrase from `first` names, where it, with what hangs on it, reaches to the verb at `from`. */
function sayerUpTo(sentence: ReadSentence, first: number, from: number): Sayer | null {
  const found = phraseFrom(sentence.tokens, first);
  if (!found) return null;
  const next = sentence.tokens[found.last + 1];
  const reaches = found.last >= from - 1 || is(next, 'PREP', 'RELATIVE', 'CONJ') || isParticiple(next);
  return reaches ? asSayer(sentence, { first, last: Math.min(found.last, from - 1) }) : null;
}

/** Whether a verb follows: "said profit rose" is not turned round. */
export const isFollowedByVerb = (tokens: Token[], { last }: Phrase): boolean =>
  isFinite(tokens[last + 1]) || is(tokens[last + 1], 'AUX', 'BE', 'WILL', 'WOULD', ...VERB_CLASSES);

/** Who says what stands before: ", the growers’ group said", ", Rao, an economist, wrote"; its words begin after `floor`. */
export function sayerInAside(sentence: ReadSentence, at: number, floor: number): Sayer | null {
  const { tokens } = sentence;
  const from = groupStart(tokens, at);
  const start = asideStart(tokens, from);
  if (start === null) return null;
  const begins = /^(?:as|what|how)$/.test(tokens[start]?.word ?? '') ? start + 1 : start;
  if (begins === from) {
    const found = sayerBefore(sentence, at);
    return found && found.first > floor ? found : null;
  }
  if (begins <= floor || !isPhraseAlone(tokens, begins, from)) return null;
  // "…, study finds"
  const isBare = begins === from - 1 && tokens[at + 1]?.kind !== 'word' && !is(tokens[begins], 'PRON');
  return (
    sayerUpTo(sentence, begins, from) ??
    sayerBefore(sentence, at) ??
    (isBare ? wordsAfter(sentence, begins) : null)
  );
}

/** Whose a noun at `at` is: "the senator's claim", "the unions' own count"; the owner begins at `floor` or later. */
export function ownerBefore(sentence: ReadSentence, at: number, floor: number): Sayer | null {
  const { tokens } = sentence;
  for (let index = at - 1; index >= Math.max(floor, at - 3); index--) {
    const bare = tokens[index]?.kind === 'sign' && isWithin(tokens, index);
    if (!bare && tokens[index]?.kind !== 'word') return null;
    if (!tokens[index]?.possessive && !bare) continue;
    const last = bare ? index - 1 : index;
    return asSayer(sentence, { first: Math.max(floor, phrase(tokens, last).first), last });
  }
  return null;
}
