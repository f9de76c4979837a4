/**
 * Antecedents: who is meant by a noun phrase: a name, a government, a pronoun, "the company".
 *
 * In:  a read sentence and a subject's tokens.
 * Out: the mention; `inferred` where a pronoun or "the company" led elsewhere.
 * Limit: a pronoun is resolved to a fitting name in its sentence or two before, never across two candidates.
 */
import type { Mention } from '../claim';
import { companyMeant } from './descriptions';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { isFinite } from './finite-verbs';
import { isAgent, type Subject } from './noun-phrases';
import { isIndefinite, isOfPerson, isPronoun } from './pronouns';
import { findSubject } from './subjects';
import { is, type Token } from '../tokens';

/** What bodies and offices are called when they are not called by name. */
const BODIES = new Set(
  'company firm group president government administration retailer giant manufacturer billionaire founder bank nation candidate governor start-up startup airline chain brewer lender operator agency bureau institute'.split(
    ' ',
  ),
);
const BEFORE_BODY = /^(?:(?:the|this|that|our|its|his|her|my) )?(?:[a-z-]+ )?$/;

/** "The company", "our German carmaker"; looked at from its last word, since most words are none of these. */
function isGeneric(words: string): boolean {
  const key = words.toLowerCase();
  const last = key.lastIndexOf(' ') + 1;
  const isBody = BODIES.has(key.slice(last)) || /^\w*maker$/.test(key.slice(last));
  return isBody && BEFORE_BODY.test(key.slice(0, last));
}

/** Who acts though no article or name stands with them: "employers added 38,000 jobs". */
const GROUP =
  /^(?:employers|companies|firms|businesses|manufacturers|retailers|importers|exporters|producers|suppliers|farmers|unions|management|\w{3,12}makers)$/;

/** Officials tell what others do. */
const isGroup = (token: Token | undefined): boolean =>
  GROUP.test(token?.word ?? '') || (isAgent(token) && /(?<!official)s$/.test(token?.word ?? ''));

/** Who is told of again by it; "the president" is an office, and says enough itself. */
const NOT_AN_OFFICE = /(?:billionaire|founder)$/i;

const textOf = ({ source, tokens }: ReadSentence, first: number, last: number): string =>
  source.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);

/** An unknown name may be of anybody. */
const fits = ({ entity }: NameMention, person: boolean): boolean =>
  !entity || (entity.type === 'person') === person;

/** The one name that fits, or the one known among several, or the sentence's subject. */
function oneOf(mentions: NameMention[], person: boolean): NameMention | null {
  const fitting = mentions.filter((mention) => fits(mention, person));
  if (fitting.length === 1) return fitting[0] ?? null;
  const subject = fitting.find(({ first }) => first <= 2);
  if (subject) return subject;
  const known = fitting.filter(({ entity }) => entity);
  const same = new Set(known.map(({ entity }) => entity?.id));
  return same.size === 1 ? (known[0] ?? null) : null;
}

/** "The president reiterated that he": the office named earlier in the sentence. */
function roleBefore({ tokens, source }: ReadSentence, at: number): Mention | null {
  for (let index = at - 1; index > 0; index--) {
    const found = tokens[index - 1]?.word === 'the' && isGeneric(`the ${tokens[index]?.word ?? ''}`);
    if (found)
      return { ...mentionOf(tokens, source.text, { first: index - 1, last: index }), inferred: true };
  }
  return null;
}

/** "China said it": the country that the sentence begins with. */
function stateBefore(sentence: ReadSentence, at: number): Mention | null {
  const place = sentence.places.find(({ first, last }) => first <= 2 && last < at);
  return place ? government(sentence, place.first, place.last) : null;
}

/** "in Nashville", "the House", "Promise Kept:", "WASHINGTON (AP) — Ford", "not Dolan": a place, a body, a label, a dateline is no "he". */
function mayBe({ tokens }: ReadSentence, { first, last, entity }: NameMention, person: boolean): boolean {
  const before = tokens[first - 1];
  if (/^(?:\(|not)$/.test(before?.word ?? '') || tokens[last + 1]?.word === ':') return false;
  if (entity === undefined && person && is(before, 'DET')) return false;
  return entity !== undefined || !/^(?:in|at|near|outside)$/.test(before?.word ?? '');
}

const ROLE_OF_PERSON =
  /(?:president|minister|chancellor|secretary|mayor|governor|premier|senator|chairman|chairwoman|chief|founder|director|candidate|leader)$/i;

/** Whether a subject may be meant by "he" (`person`) or by "it" and "they". */
const agrees = (words: string, mention: NameMention | undefined, person: boolean): boolean =>
  mention ? fits(mention, person) : ROLE_OF_PERSON.test(words) === person;

/** "The chain's founder, Aldous Reyne, wrote": the name beside a role. */
const calledBeside = ({ tokens, mentions }: ReadSentence, last: number): NameMention | undefined =>
  tokens[last + 1]?.word === ','
    ? mentions.find((mention) => mention.first === last + 2 && tokens[mention.last + 1]?.word === ',')
    : undefined;

/** The subject of the verb that begins at `from`, where a pronoun may mean it. */
function subjectAt(sentence: ReadSentence, from: number, person: boolean): Mention | null {
  const subject = findSubject(sentence.tokens, from);
  if (!subject || subject.kind === 'pronoun' || subject.kind === 'thing') return null;
  const inside = sentence.mentions.filter(
    ({ first, last }) => first >= subject.first && last <= subject.last,
  );
  const words = textOf(sentence, subject.first, subject.last);
  const called = calledBeside(sentence, subject.last);
  if (called) return fits(called, person) ? mentionOf(sentence.tokens, sentence.source.text, called) : null;
  const isAgent = subject.kind === 'agent' || inside.length > 0;
  if (!isAgent || !agrees(words, inside.at(-1), person)) return null;
  return mentionFor(sentence, subject);
}

/** "Hungary told the Commission that it intended": who says so is meant by a pronoun in what is said. */
function sayerBefore(sentence: ReadSentence, at: number, person: boolean): Mention | null {
  const { tokens } = sentence;
  for (let index = at - 1; index > Math.max(0, at - SAID_AT_MOST); index--) {
    if (tokens[index]?.word === ';') return null;
    if (!is(tokens[index], 'SAY', 'ANNOUNCE', 'PROMISE') || !isFinite(tokens[index])) continue;
    return subjectAt(sentence, index, person);
  }
  return null;
}

const SAID_AT_MOST = 14;

/** The subject of a sentence's first verb. */
function firstSubject(sentence: ReadSentence, person: boolean): Mention | null {
  const verb = sentence.tokens.findIndex((token) => isFinite(token));
  return verb > 0 ? subjectAt(sentence, verb, person) : null;
}

/** What a pronoun or "the company" at token `at` stands for. */
function antecedent(sentence: ReadSentence, at: number, person: boolean): Mention | null {
  const sayer = sayerBefore(sentence, at, person);
  if (sayer) return { ...sayer, inferred: true };
  const here = oneOf(
    sentence.mentions.filter((mention) => mention.last < at && mayBe(sentence, mention, person)),
    person,
  );
  if (here) return { ...mentionOf(sentence.tokens, sentence.source.text, here), inferred: true };
  const state = person ? null : stateBefore(sentence, at);
  if (state) return { ...state, inferred: true };
  const role = roleBefore(sentence, at);
  if (role) return role;
  let before = sentence.before();
  for (let back = 0; before && back < 2; back++) {
    const earlier = before;
    const subject = firstSubject(earlier, person);
    if (subject) return { ...subject, inferred: true };
    const found = oneOf(
      earlier.mentions.filter((mention) => mayBe(earlier, mention, person)),
      person,
    );
    if (found) return { ...mentionOf(before.tokens, before.source.text, found), inferred: true };
    before = before.before();
  }
  return null;
}

/** Whom "its" or "their" at token `at` means. */
export const meantBy = (sentence: ReadSentence, at: number, person = false): Mention | null =>
  antecedent(sentence, at, person);

const isOfState = ({ tokens }: ReadSentence, at: number): boolean =>
  /^(?:government|ministry|minister|ministers|president|premier|parliament|congress|cabinet|leaders?|authorities|regime|state|council|commission)$/.test(
    tokens[at]?.word ?? '',
  );

/** The country or capital in tokens `first` to `last`, as a government. */
export function government(sentence: ReadSentence, first: number, last: number): Mention | null {
  const place = sentence.places.find(
    (mention) => mention.first >= first && mention.last <= last && mention.kind !== 'town',
  );
  if (!place || (place.kind === 'adjective' && place.last === last)) return null;
  // "Rwanda's tea estates" are not Rwanda's government
  if (sentence.tokens[place.last]?.possessive && place.last < last && !isOfState(sentence, last)) return null;
  const entity = place.code ? sentence.governments.get(place.code) : undefined;
  return {
    ...mentionOf(sentence.tokens, sentence.source.text, {
      first,
      last: place.kind === 'adjective' ? last : place.last,
    }),
    ...(entity && { entity }),
  };
}

/** "a payments firm from Cork", "trucking executives at the White House event": where somebody comes from or stands is not he. */
function isWhence(tokens: Token[], { first, entity }: NameMention, phrase: number): boolean {
  if (first === phrase || entity?.type === 'company') return false;
  const before = is(tokens[first - 1], 'DET') ? tokens[first - 2] : tokens[first - 1];
  const standsAt = before?.word === 'at' && is(tokens[first - 1], 'DET');
  return standsAt || (entity === undefined && /^(?:from|in|near)$/.test(before?.word ?? ''));
}

/** The mention that a subject's tokens make: the names in it, a government, or the words themselves. */
export function mentionFor(
  sentence: ReadSentence,
  { first, last, joint }: Pick<Subject, 'first' | 'last' | 'joint'>,
): Mention | null {
  const { tokens, source } = sentence;
  if (joint !== undefined) return mentionOf(tokens, source.text, { first: joint, last });
  const words = textOf(sentence, first, last).trim();
  if (isPronoun(words)) return antecedent(sentence, first, isOfPerson(words));
  if (isIndefinite(words)) return null;
  const names = sentence.mentions.filter(
    (mention) => mention.first >= first && mention.last <= last && !isWhence(tokens, mention, first),
  );
  if (/^(?:my|our) /i.test(words)) return mentionOf(tokens, source.text, { first, last });
  if (isGeneric(words) && names.length === 0)
    return (
      (NOT_AN_OFFICE.test(words) ? antecedent(sentence, first, true) : companyMeant(sentence, first, last)) ??
      mentionOf(tokens, source.text, { first, last })
    );
  const [name] = names;
  const list = names.length > 1 && names.every(({ entity }) => !entity);
  if (list)
    return mentionOf(tokens, source.text, {
      first: names[0]?.first ?? first,
      last: names.at(-1)?.last ?? last,
    });
  if (name) return mentionOf(tokens, source.text, names.at(-1) ?? name);
  if (
    first === last &&
    !tokens[first]?.capital &&
    !isGroup(tokens[first]) &&
    !sentence.places.some((place) => place.first === first)
  )
    return null;
  return (
    government(sentence, first, last) ??
    (last - first < 9 ? mentionOf(tokens, source.text, { first, last }) : null)
  );
}
