/**
 * Who: the actor that must deliver and the speaker that is credited with a claim.
 *
 * In:  a sentence with its names and places, a draft, its span; the sentences before it for pronouns.
 * Out: mentions; `inferred` where a pronoun, "the company" or the context led there.
 * Limit: a pronoun is resolved to the last fitting name two sentences back at most, never across two candidates.
 */
import type { Mention } from './claim';
import type { Draft } from './drafts';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from './read-sentence';
import { is, type Token } from './tokens';

const GENERIC =
  /^(?:the |this |that |our |its |his |her |my )?(?:company|firm|group|president|government|administration|carmaker|automaker|retailer|chipmaker|giant|manufacturer|maker|billionaire|founder|bank|country|nation|candidate|ministry|senator|governor)$/i;
const PRONOUN =
  /^(?:it|he|she|they|we|i|'?ll|we'll|they'll|he'll|she'll|i'll|it'll|we've|i've|they've|he's|she's|it's|we're|they're)$/i;

const wordsOf = (sentence: ReadSentence, first: number, last: number): string =>
  sentence.source.text.slice(sentence.tokens[first]?.start ?? 0, sentence.tokens[last]?.end ?? 0);

/** The names and places that lie within tokens `first` to `last`. */
const namesIn = ({ mentions }: ReadSentence, first: number, last: number): NameMention[] =>
  mentions.filter((mention) => mention.first >= first && mention.last <= last);

/** Looks back for what a pronoun or "the company" stands for: the only name, or the last subject, of the sentence before. */
function antecedent(sentence: ReadSentence, person: boolean): Mention | null {
  let before = sentence.before();
  for (let back = 0; before && back < 3; back++) {
    const { tokens, source } = before;
    const fitting = before.mentions.filter(
      ({ entity }) => !entity || (person ? entity.type === 'person' : entity.type !== 'person'),
    );
    const known = fitting.filter(({ entity }) => entity);
    const chosen =
      known.length === 1
        ? known[0]
        : fitting.length === 1
          ? fitting[0]
          : fitting.find((mention) => mention.first <= 3);
    if (chosen) return { ...mentionOf(tokens, source.text, chosen), inferred: true };
    before = before.before();
  }
  return null;
}

function isPerson(word: string): boolean {
  return (
    /^(?:he|she|i|he's|she's|i'll|he'll|she'll|i've)$/i.test(word) ||
    /(?:president|founder|billionaire|candidate|senator|governor)$/i.test(word)
  );
}

/** The mention for a subject's tokens: the name in it, a government by its place, or the words themselves. */
export function mentionFor(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens, source } = sentence;
  const words = wordsOf(sentence, first, last).trim();
  if (PRONOUN.test(words) || GENERIC.test(words)) {
    const found = antecedent(sentence, isPerson(words));
    if (found) return found;
    return PRONOUN.test(words) ? null : mentionOf(tokens, source.text, { first, last });
  }
  const names = namesIn(sentence, first, last);
  const name =
    names.length > 1 && names.every(({ entity }) => !entity)
      ? { first: names[0]?.first ?? first, last: names.at(-1)?.last ?? last }
      : names.at(-1);
  if (name) return mentionOf(tokens, source.text, name);
  const place = sentence.places.find(
    (mention) => mention.first >= first && mention.last <= last && mention.kind !== 'town',
  );
  if (place && place.kind !== 'adjective')
    return { ...mentionOf(tokens, source.text, place), ...governmentOf(sentence, place.code) };
  return last - first < 8 ? mentionOf(tokens, source.text, { first, last }) : null;
}

const governmentOf = (sentence: ReadSentence, code: string | undefined): { entity?: string } => {
  const entity = code ? sentence.governments.get(code) : undefined;
  return entity ? { entity } : {};
};

/** "a $100 billion investment by TSMC", "imposed by Beijing". */
function agentAfter(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  for (let at = draft.match.first; at < Math.min(tokens.length - 1, draft.match.last + 4); at++) {
    if (tokens[at]?.word !== 'by') continue;
    const name = sentence.mentions.find((mention) => mention.first === at + 1 || mention.first === at + 2);
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

/** "online giant’s promise", "Trump’s tariffs": the owner of the noun that the claim turns on. */
function owner(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  for (let at = draft.match.last; at >= Math.max(0, draft.match.first - 3); at--) {
    const token = tokens[at];
    if (!token?.possessive) continue;
    const name = sentence.mentions.find((mention) => mention.last === at);
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

/** Who must deliver; null where the text does not say. */
export function findActor(sentence: ReadSentence, draft: Draft): Mention | null {
  const agent = agentAfter(sentence, draft);
  if (agent) return agent;
  const { subject } = draft;
  const passive = draft.mood.form === 'passive';
  if (subject && !passive && subject.kind !== 'venture') {
    const named = mentionFor(sentence, subject.first, subject.last);
    if (named) return named;
  }
  const owned = owner(sentence, draft);
  if (owned) return owned;
  return mainSubject(sentence, draft);
}

/** The subject of the sentence's first verb, for participles and relative clauses that hang on it. */
function mainSubject(sentence: ReadSentence, draft: Draft): Mention | null {
  const first = sentence.mentions.filter((mention) => mention.last < draft.match.first).at(0);
  if (first) return mentionOf(sentence.tokens, sentence.source.text, first);
  const place = sentence.places.find(
    (mention) => mention.last < draft.match.first && mention.kind !== 'town' && mention.kind !== 'adjective',
  );
  return place && draft.kind === 'tariff'
    ? { ...mentionOf(sentence.tokens, sentence.source.text, place), ...governmentOf(sentence, place.code) }
    : null;
}

const isSay = (token: Token | undefined): boolean =>
  is(token, 'SAY') || is(token, 'ANNOUNCE', 'PROMISE', 'THREATEN') || token?.word === 'reported';

/** The noun phrase right before a verb of saying at `at`. */
function speakerBefore(sentence: ReadSentence, at: number): Mention | null {
  const name = [...sentence.mentions]
    .reverse()
    .find((mention) => mention.last < at && at - mention.last <= 3);
  if (name) return mentionOf(sentence.tokens, sentence.source.text, name);
  const place = [...sentence.places]
    .reverse()
    .find((mention) => mention.last < at && at - mention.last <= 2 && mention.kind !== 'adjective');
  if (place)
    return {
      ...mentionOf(sentence.tokens, sentence.source.text, place),
      ...governmentOf(sentence, place.code),
    };
  const word = sentence.tokens[at - 1]?.word ?? '';
  if (PRONOUN.test(word)) return antecedent(sentence, isPerson(word));
  return nounPhraseBefore(sentence, at);
}

/** "the newspaper", "some estimates", "Studies". */
function nounPhraseBefore(sentence: ReadSentence, at: number): Mention | null {
  let first = at - 1;
  if (
    sentence.tokens[first]?.kind !== 'word' ||
    is(sentence.tokens[first], 'PREP', 'CONJ', 'AUX', 'BE', 'PRON', 'RELATIVE')
  )
    return null;
  while (
    first > 0 &&
    sentence.tokens[first - 1]?.kind === 'word' &&
    !is(sentence.tokens[first - 1], 'PREP', 'CONJ', 'AUX', 'BE', 'PRON', 'RELATIVE') &&
    at - first < 6
  )
    first--;
  return mentionOf(sentence.tokens, sentence.source.text, { first, last: at - 1 });
}

/** After a verb of saying, turned round: "said Derek Scissors". */
function speakerAfter(sentence: ReadSentence, at: number): Mention | null {
  const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at <= 5);
  return name ? mentionOf(sentence.tokens, sentence.source.text, name) : null;
}

/** "according to the Commerce Department", "by the think tank’s count". */
function accordingTo(sentence: ReadSentence): Mention | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) => token.word === 'according' && tokens[index + 1]?.word === 'to',
  );
  if (at < 0) return null;
  const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at < 9);
  return name ? mentionOf(tokens, sentence.source.text, name) : phraseAfter(sentence, at + 2);
}

function phraseAfter(sentence: ReadSentence, from: number): Mention | null {
  let last = from;
  while (
    sentence.tokens[last + 1]?.kind === 'word' &&
    last - from < 6 &&
    !is(sentence.tokens[last + 1], 'PREP', 'CONJ', 'AUX', 'BE', 'PRON', 'RELATIVE')
  )
    last++;
  return sentence.tokens[from]?.kind === 'word'
    ? mentionOf(sentence.tokens, sentence.source.text, { first: from, last })
    : null;
}

/** Who is credited with the claim that covers tokens `first` to `last`; null when the document itself speaks. */
export function findSpeaker(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - 24); at--) {
    if (isSay(tokens[at]) && tokens[at]?.word !== 'according' && !/ing$/.test(tokens[at]?.word ?? '')) {
      const found = speakerBefore(sentence, at);
      if (found) return found;
    }
  }
  for (let at = last + 1; at < Math.min(tokens.length, last + 40); at++) {
    if (!is(tokens[at], 'SAY') || tokens[at]?.word === 'according') continue;
    const closed = tokens.slice(last + 1, at).some((token) => /^[,”"]$/.test(token.word));
    if (!closed) continue;
    const turned =
      tokens[at - 1]?.kind === 'sign'
        ? speakerAfter(sentence, at)
        : (speakerBefore(sentence, at) ?? speakerAfter(sentence, at));
    if (turned) return turned;
  }
  return accordingTo(sentence) ?? labelled(sentence, last);
}

/** "…: CBO" at the end of a headline. */
function labelled(sentence: ReadSentence, last: number): Mention | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token, index) => index > last && token.word === ':');
  const name =
    colon > 0 && tokens.length - colon <= 5
      ? sentence.mentions.find((mention) => mention.first === colon + 1)
      : undefined;
  return name ? mentionOf(tokens, sentence.source.text, name) : null;
}
