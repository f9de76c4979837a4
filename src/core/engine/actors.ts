/**
 * Actors: who must deliver what a claim states: who commits, hires, invests, taxes.
 *
 * In:  a read sentence, a draft, its speaker.
 * Out: the mention; null where the text does not say.
 * Limit: tried in the order of findActor; a name that only happens to stand in the sentence comes last.
 */
import { government, meantBy, mentionFor } from './antecedents';
import type { Mention } from './claim';
import type { Draft } from './drafts';
import { readMood } from './moods';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from './read-sentence';
import { findSubject, isAgent, isFinite } from './subjects';
import { is, type Token } from './tokens';

/** "a $100 billion investment by TSMC", "imposed by Beijing". */
function agentAfter(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  for (let at = draft.match.first; at < Math.min(tokens.length - 1, draft.match.last + 9); at++) {
    if (tokens[at]?.word !== 'by') continue;
    // farther on only in a passive: "was announced by Halden"
    if (at > draft.match.last + 3 && !is(tokens[at - 1], 'ANNOUNCE', 'PROMISE', 'IMPOSE', 'INVEST')) continue;
    const name = sentence.mentions.find((mention) => mention.first === at + 1 || mention.first === at + 2);
    if (name) return mentionOf(tokens, sentence.source.text, name);
    const last = agentFrom(tokens, at + 1);
    if (last) return mentionOf(tokens, sentence.source.text, { first: at + 1, last });
  }
  return null;
}

/** "by a Californian payments firm": where the phrase that an article opens ends in somebody. */
function agentFrom(tokens: Token[], first: number): number | null {
  if (!is(tokens[first], 'DET')) return null;
  for (let at = first + 1; at < Math.min(tokens.length, first + 7); at++) {
    if (tokens[at]?.kind !== 'word' || is(tokens[at], 'PREP', 'CONJ', 'BE')) return null;
    if (isAgent(tokens[at])) return at;
  }
  return null;
}

/** "900 of its 2,200 staff": whose staff they are. */
function staffOf(sentence: ReadSentence, { match, anchor }: Draft): Mention | null {
  const to = Math.min(sentence.tokens.length - 1, (anchor?.last ?? match.last) + 3);
  for (let at = anchor?.first ?? match.first; at <= to; at++)
    if (/^(?:its|their)$/.test(sentence.tokens[at]?.word ?? '')) return meantBy(sentence, at);
  return null;
}

/** "the giant’s promise", "Trump’s tariffs", "Clinton’s 700 employees": the owner of what the claim turns on. */
function owner(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  const from = Math.max(0, Math.min(draft.mood.governor?.at ?? draft.match.first, draft.match.first) - 3);
  for (let at = draft.anchor?.last ?? draft.match.last; at >= from; at--) {
    if (!tokens[at]?.possessive) continue;
    const name = sentence.mentions.find((mention) => mention.last === at);
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

/** A name that a verb follows: the subject of a main clause, the nearest before `at`, else the first after it. */
function subjectName(sentence: ReadSentence, at: number): NameMention | null {
  const subjects = sentence.mentions.filter(({ last, first }) => {
    let next = last + 1;
    while (
      /^(?:also|now|largely|recently|originally|itself|combined)$/.test(sentence.tokens[next]?.word ?? '')
    )
      next++;
    const verb = sentence.tokens[next];
    return (
      (isFinite(verb) || is(verb, 'ANNOUNCE', 'PROMISE', 'PLAN', 'AGREE', 'EMPLOY', 'BE', 'IMPOSE')) &&
      !is(sentence.tokens[first - 1], 'PREP')
    );
  });
  return subjects.filter(({ last }) => last < at).at(-1) ?? subjects.find(({ first }) => first > at) ?? null;
}

/** A plan or a promise as a noun belongs to the subject of the verb that it is the object of. */
function holder(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  const at = draft.mood.governor?.at;
  if (at === undefined || !is(tokens[at], 'PLEDGE_N', 'PLAN_N', 'DEAL_N') || isFinite(tokens[at]))
    return null;
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (!isFinite(tokens[index]) && !is(tokens[index], 'ANNOUNCE', 'SCRAP', 'IMPOSE')) continue;
    const subject = findSubject(tokens, index);
    return subject ? mentionFor(sentence, subject) : null;
  }
  return null;
}

/** "We will build", "our promise": whoever speaks. */
function isFirstPerson({ tokens }: ReadSentence, { subject, match }: Draft): boolean {
  const from = subject?.first ?? match.first;
  const to = subject?.last ?? match.first;
  return tokens
    .slice(from, to + 1)
    .some((token) => /^(?:we|i|our|my|we'll|i'll|we've|i've|we're)$/.test(token.word));
}

/** Who keeps or breaks the pledge: "waiting for Ma to fulfil his pledge". */
function keeperOf(sentence: ReadSentence, { match }: Draft): Mention | null {
  const { tokens } = sentence;
  for (let at = match.last; at >= match.first; at--) {
    if (!is(tokens[at], 'KEEP', 'BREAK', 'SCRAP')) continue;
    const subject = findSubject(tokens, readMood(tokens, at).from);
    return subject?.kind === 'agent' ? mentionFor(sentence, subject) : null;
  }
  return null;
}

/** "Duterte's order lowered the tariff": whose the subject is. */
function subjectsOwner({ mentions, tokens, source }: ReadSentence, { subject }: Draft): Mention | null {
  const name = mentions.find(
    ({ first, last }) =>
      subject && first >= subject.first && last < subject.last && tokens[last]?.possessive === true,
  );
  return name ? mentionOf(tokens, source.text, name) : null;
}

/** Who exports or buys: a company or body named as subject or owner; a country is the flow's place. */
function trader(sentence: ReadSentence, draft: Draft): Mention | null {
  const { subject } = draft;
  const name = sentence.mentions.find(
    ({ first, last }) => subject && first >= subject.first && last <= subject.last,
  );
  if (name) return mentionOf(sentence.tokens, sentence.source.text, name);
  return owner(sentence, draft);
}

/** "The unemployment rate", "payrolls": what rises and falls, and does nothing. */
const isFigure = ({ tokens }: ReadSentence, { subject }: Draft): boolean =>
  subject !== null &&
  (is(tokens[subject.last], 'UNEMPLOYMENT_N', 'CLAIM_N', 'FIGURE_N') ||
    /^(?:rate|payrolls?|claims|number)$/.test(tokens[subject.last]?.word ?? ''));

/** Who must deliver; null where the text does not say. */
export function findActor(sentence: ReadSentence, draft: Draft, speaker: Mention | null): Mention | null {
  if (draft.kind === 'trade') return trader(sentence, draft);
  const keeper = draft.rule.id === 'pledge/reference' ? keeperOf(sentence, draft) : null;
  if (keeper) return keeper;
  if (speaker && isFirstPerson(sentence, draft)) return { ...speaker, inferred: true };
  const owned = draft.kind === 'tariff' ? owner(sentence, draft) : null;
  if (owned) return owned;
  const found =
    agentAfter(sentence, draft) ??
    (draft.anchor?.kind === 'workers' ? owner(sentence, draft) : null) ??
    holder(sentence, draft);
  if (found) return found;
  const { subject, mood } = draft;
  const able =
    subject &&
    !isFigure(sentence, draft) &&
    mood.form !== 'passive' &&
    (subject.kind === 'agent' ||
      subject.kind === 'pronoun' ||
      (draft.kind === 'jobs' && (subject.kind !== 'venture' || draft.measure === 'employed')));
  const named = able ? mentionFor(sentence, subject) : null;
  if (named) return named;
  const staff = draft.kind === 'jobs' && mood.form === 'passive' ? staffOf(sentence, draft) : null;
  if (staff) return staff;
  const possessor = owner(sentence, draft) ?? subjectsOwner(sentence, draft);
  if (possessor) return possessor;
  const name = subjectName(sentence, draft.match.first);
  if (name) return mentionOf(sentence.tokens, sentence.source.text, name);
  if (draft.kind === 'tariff') return governmentBefore(sentence, draft);
  return subject && subject.kind === 'unknown' && !isFigure(sentence, draft) && mood.form !== 'passive'
    ? mentionFor(sentence, subject)
    : null;
}

/** "China hits back at US with tariffs": the country that stands first. */
function governmentBefore(sentence: ReadSentence, draft: Draft): Mention | null {
  const place = sentence.places.find(
    ({ last, kind }) => last < draft.match.last && kind !== 'town' && kind !== 'adjective',
  );
  return place ? government(sentence, place.first, place.last) : null;
}
