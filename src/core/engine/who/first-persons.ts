/**
 * First persons: who is meant by "we" and "our" in what somebody says.
 *
 * In:  a read sentence, a draft, its speaker.
 * Out: whom the speaker speaks for, else the speaker; the pronoun itself where nobody is credited.
 * Limit: an employer is read beside the speaker's name only: "said Peter Kolar, managing director of the mill".
 */
import { meantBy } from './antecedents';
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { mentionOf } from './mentions';
import { phraseEnd } from './owners';
import { isOfSpeakers } from './pronouns';
import type { ReadSentence } from '../read-sentence';
import { is } from '../tokens';

/** "We will build", "our promise": whoever speaks. */
function isFirstPerson({ tokens }: ReadSentence, { subject, match }: Draft): boolean {
  const from = subject?.first ?? match.first;
  const to = subject?.last ?? match.first;
  return tokens.slice(from, to + 1).some(({ word }) => isOfSpeakers(word));
}

const SPEAKS_FOR = /^(?:of|at|for|runs|owns|heads|leads)$/;

/** The phrase that begins at `at`: a name, or what an article opens. */
function phraseAt({ tokens, source, mentions }: ReadSentence, at: number): Mention | null {
  const name = mentions.find(({ first }) => first === at);
  if (name) return mentionOf(tokens, source.text, name);
  return is(tokens[at], 'DET')
    ? mentionOf(tokens, source.text, { first: at, last: phraseEnd(tokens, at) })
    : null;
}

/** "said Peter Kolar, managing director of the mill", "said Ines Falk of Norvald": whom the speaker speaks for. */
function speaksFor(sentence: ReadSentence, { start, end }: Mention): Mention | null {
  const { tokens, span } = sentence;
  const from = start < span.start ? -1 : tokens.findIndex((token) => token.start >= end);
  const aside = tokens[from]?.word === ',';
  for (let at = from; at >= 0 && at < Math.min(tokens.length - 1, from + 8); at++) {
    const token = tokens[at];
    if (token?.kind === 'sign' && !(aside && at === from)) return null;
    if (SPEAKS_FOR.test(token?.word ?? '')) return aside || at === from ? phraseAt(sentence, at + 1) : null;
  }
  return null;
}

const inferredFrom = (sentence: ReadSentence, speaker: Mention): Mention => ({
  ...(speaksFor(sentence, speaker) ?? speaker),
  inferred: true,
});

/** "We will build", "our promise": who speaks, or whom that person speaks for. */
export const firstPerson = (sentence: ReadSentence, draft: Draft, speaker: Mention | null): Mention | null =>
  speaker && isFirstPerson(sentence, draft) ? inferredFrom(sentence, speaker) : null;

/** "We've added", "it's adding": the pronoun that its verb has swallowed. */
export function contracted(sentence: ReadSentence, { mood }: Draft, speaker: Mention | null): Mention | null {
  const token = sentence.tokens[mood.from];
  const [pronoun] = /^(?:we|they|he|she|it|i)(?='(?:ve|re|ll|s|d|m)$)/.exec(token?.word ?? '') ?? [];
  if (!token || !pronoun) return null;
  const { start } = token;
  const end = start + pronoun.length;
  const itself = { text: sentence.source.text.slice(start, end), start, end };
  if (/^(?:we|i)$/.test(pronoun)) return speaker ? inferredFrom(sentence, speaker) : itself;
  return meantBy(sentence, mood.from, /^s?he$/.test(pronoun)) ?? itself;
}
