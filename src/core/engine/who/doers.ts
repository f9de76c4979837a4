/**
 * Doers: who does what the verb of a claim says: its subject, or whom the sentence is about.
 *
 * In:  a read sentence and a draft.
 * Out: the mention; null where the subject commits and employs nobody.
 * Limit: a subject that nothing names is given in its own words, "retailers", "he"; what is counted is none.
 */
import { mentionFor } from './antecedents';
import type { Mention } from '../claim';
import { mayBeCompany } from './descriptions';
import type { Draft } from '../drafts';
import { bears, OFFICE } from './levies';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { isFinite } from './finite-verbs';
import { isAgent, kindOf, type Subject } from './noun-phrases';
import { findSubject } from './subjects';
import { is, type Token } from '../tokens';
import { VERB_CLASSES } from '../words/word-classes';

/** "The unemployment rate", "payrolls": what rises and falls, and does nothing. */
const isFigure = ({ tokens }: ReadSentence, { subject }: Draft): boolean =>
  subject !== null &&
  [subject.last, headOf(tokens, subject)].some(
    (at) =>
      is(tokens[at], 'UNEMPLOYMENT_N', 'CLAIM_N', 'FIGURE_N') ||
      /^(?:rate|payrolls?|claims|number|employment)$/.test(tokens[at]?.word ?? ''),
  );

/** The noun that a phrase turns on: "the jobless rate in Oslo" on "rate". */
function headOf(tokens: Token[], { first, last }: Subject): number {
  const link = tokens.findIndex((token, at) => at > first && at <= last && is(token, 'PREP'));
  return link < 0 ? last : link - 1;
}

/** "One in eight jobs in Ohio", "hundreds of workers", "employment": those who are counted, by their noun or number. */
const isCountedNoun = ({ tokens }: ReadSentence, { subject, anchor }: Draft): boolean =>
  subject !== null &&
  anchor !== undefined &&
  subject.first <= anchor.last &&
  subject.last >= anchor.first &&
  tokens
    .slice(subject.first, Math.max(anchor.last, subject.first) + 5)
    .some((token) => is(token, 'JOB_N', 'WORKER_N'));

/** "4,300 people will lose": what is counted does nothing itself. */
const isCounted = ({ tokens }: ReadSentence, { subject, anchor }: Draft): boolean =>
  subject?.kind === 'unknown' &&
  anchor !== undefined &&
  !tokens.slice(subject.first, subject.last + 1).some(({ capital }) => capital) &&
  anchor.first <= subject.last &&
  anchor.last >= subject.first - 1;

/** Words that end a subject and name nobody, and those of whom only sayings are told. */
const EMPTY =
  /^(?:a|an|the|its|their|his|her|our|this|that|these|those|there|here|what|who|which|already|never|also|just|only|still|later|away|more|officials|analysts|economists|others|some)$/;

/** The words themselves, where they name somebody whom nothing else tells: "retailers", "he", "tourism". */
function literal({ tokens, source }: ReadSentence, { first, last, kind }: Subject): Mention | null {
  const head = tokens[last];
  if (head?.kind !== 'word' || EMPTY.test(head.word) || isAdverb(head.word) || is(head, 'JOB_N', 'WORKER_N'))
    return null;
  const next = tokens[last + 1];
  const acts = isFinite(next) || is(next, 'BE', 'AUX', 'WILL', 'WOULD', ...VERB_CLASSES);
  if (kind === 'unknown' && !acts) return null;
  return mentionOf(tokens, source.text, { first, last });
}

/** Whether a place is only where something stands: "plants in Ohio and Indiana, which will employ". */
const isWhere = ({ tokens, places }: ReadSentence, { first, last }: Subject): boolean =>
  tokens[last + 1]?.word === ',' &&
  tokens[last + 2]?.word === 'which' &&
  places.some((place) => place.first === first && place.last === last);

/** "directly", not "the assembly". */
const isAdverb = (word: string): boolean =>
  word.endsWith('ly') && !/^(?:assembly|supply|family|italy|ally|monopoly|reply|july)$/.test(word);

/** Words between a subject and its verb: adverbs, and a participle that its auxiliary left behind, "has torn up". */
const BETWEEN = /^(?:already|never|also|just|only|still|later|more|here|torn|bumped|scaled|gone)$/;

const isBetween = (word: string): boolean => BETWEEN.test(word) || isAdverb(word);

/** "The company never", "The drug maker more": the subject without what only stands between it and its verb. */
function stripped(tokens: Token[], subject: Subject): Subject | null {
  const { first, last } = subject;
  let end = last;
  while (end >= first && !tokens[end]?.capital && isBetween(tokens[end]?.word ?? '')) end--;
  const head = tokens[end];
  if (end === last) return subject;
  return end < first || !head ? findSubject(tokens, first) : { ...subject, last: end, kind: kindOf(head) };
}

/** "…, who hired", "is letting go": a word that only leads on to its own subject. */
const isPassedOver = (tokens: Token[], { first, last }: Subject): boolean =>
  tokens[first - 1]?.word === 'who' ||
  (first === last && /^[a-z]+ing$/.test(tokens[first]?.word ?? '') && is(tokens[first - 1], 'BE'));

/** What nobody is: "the result of", "sales", "the way for". */
const NOBODY =
  /^(?:way|process|results?|prospects?|demand|sales|loss|losses|total|layoffs|end|start|rest|part|question|chance|need|terms?)$/;

/** Whether the noun that a phrase turns on is nobody, or the phrase has none: "administration with the". */
function isNobody(tokens: Token[], { first, last }: Subject): boolean {
  let head = first;
  while (head < last && !is(tokens[head + 1], 'PREP')) head++;
  return (
    (!tokens[head]?.capital && NOBODY.test(tokens[head]?.word ?? '')) ||
    /^(?:the|an?)$/.test(tokens[last]?.word ?? '')
  );
}

/** The subject that is meant: whom "who" refers to, without adverbs; none where it is an article or where a plant stands. */
export function trueSubject(sentence: ReadSentence, subject: Subject | null): Subject | null {
  const { tokens } = sentence;
  if (!subject || tokens[subject.first]?.word === 'there') return null;
  const told = isPassedOver(tokens, subject) ? findSubject(tokens, subject.first) : subject;
  const found = told && stripped(tokens, told);
  if (!found || isWhere(sentence, found)) return null;
  if (isNobody(tokens, found)) return null;
  const isArticle = found.first === found.last && /^(?:the|of|in|a|an)$/.test(tokens[found.last]?.word ?? '');
  return isArticle && tokens[found.last]?.capital ? null : found;
}

/** "Duties on copper will double", "Mexico would face": the tariff itself and who bears it lay none. */
const isLevied = (tokens: Token[], { kind }: Draft, { first, last }: Subject): boolean =>
  kind === 'tariff' &&
  (bears(tokens, last) ||
    tokens
      .slice(first, Math.min(last, first + 2) + 1)
      .some((token) => is(token, 'TARIFF_N') && !token.possessive));

/** The subject of an active verb that may do something; null where it is a figure, what is counted or what is levied. */
const activeSubject = (sentence: ReadSentence, draft: Draft): Subject | null =>
  draft.mood.form === 'passive' ||
  isFigure(sentence, draft) ||
  isCounted(sentence, draft) ||
  isCountedNoun(sentence, draft) ||
  (draft.subject && isLevied(sentence.tokens, draft, draft.subject))
    ? null
    : draft.subject;

/** Somebody who commits, or whatever creates, cuts and supports jobs, but for a plant, which somebody else runs. */
export function subjectActor(sentence: ReadSentence, draft: Draft): Mention | null {
  const subject = activeSubject(sentence, draft);
  if (!subject) return null;
  const able =
    subject.kind === 'agent' ||
    subject.kind === 'pronoun' ||
    (draft.kind === 'jobs' && (subject.kind !== 'venture' || draft.measure === 'employed'));
  return able ? (mentionFor(sentence, subject) ?? literal(sentence, subject)) : null;
}

/** "the contractor would deliver": a thing or somebody unheard of, right before the verb. */
export function unknownActor(sentence: ReadSentence, draft: Draft): Mention | null {
  const subject = activeSubject(sentence, draft);
  const { tokens } = sentence;
  if (subject?.kind !== 'unknown' || !is(tokens[subject.first], 'DET')) return null;
  if (draft.kind === 'tariff' && is(tokens[subject.last], 'TARIFF_N', 'TAX_N', 'THING_N')) return null;
  if (/^(?:week|month|year|day|morning|contract|deal)$/.test(tokens[subject.last]?.word ?? '')) return null;
  return is(tokens[subject.last + 1], 'SAY') ? null : literal(sentence, subject);
}

/** What is left: a plant that employs, a subject far from its verb. */
export function bareSubject(sentence: ReadSentence, draft: Draft): Mention | null {
  const subject = draft.kind === 'tariff' ? null : activeSubject(sentence, draft);
  const fits = subject?.kind === 'unknown' || (subject?.kind === 'venture' && draft.kind === 'jobs');
  return subject && fits ? mentionFor(sentence, subject) : null;
}

/** Whether a phrase is of somebody: by its noun, or by a name that ends it or that a preposition follows. */
const isSomebody = ({ tokens, mentions, places }: ReadSentence, { first, last }: Subject): boolean =>
  isAgent(tokens[last]) ||
  [...mentions, ...places].some(
    (name) =>
      name.first >= first &&
      name.last <= last &&
      (name.last === last || is(tokens[name.last + 1], 'PREP')) &&
      !tokens.slice(first, name.first).some((token) => is(token, 'PREP')),
  );

const textOf = ({ tokens, source }: ReadSentence, { first, last }: Subject): string =>
  source.text.slice(tokens[first]?.start, tokens[last]?.end);

const isVerb = (token: Token): boolean =>
  isFinite(token) ||
  is(token, 'AUX', 'BE') ||
  /^(?:met|began|drew|paid|ran|left|chose|sent)$/.test(token.word) ||
  (/[^e]ed$/.test(token.word) && is(token, ...VERB_CLASSES));

/** "The grocery chain met its goal of": somebody whom the sentence begins with. */
export function leader(sentence: ReadSentence, { kind, match }: Draft): Mention | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex((token, at) => at > 0 && isVerb(token));
  const subject = verb > 0 && verb <= match.last ? findSubject(tokens, verb) : null;
  if (!subject || subject.first > 3 || is(tokens[verb], 'SAY')) return null;
  if (kind === 'tariff' && (bears(tokens, subject.last) || !OFFICE.test(textOf(sentence, subject))))
    return null;
  return isSomebody(sentence, subject) ? mentionFor(sentence, subject) : null;
}

/** A name that a verb follows: the subject of a main clause, the nearest before `at`, else the first after it. */
function subjectName(sentence: ReadSentence, at: number, names: NameMention[]): NameMention | null {
  const subjects = names.filter(({ last, first }) => {
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

/** A name that is the subject of some verb of the sentence. */
export function namedDoer(sentence: ReadSentence, { kind, match }: Draft): Mention | null {
  const names = sentence.mentions.filter((name) => kind !== 'jobs' || mayBeCompany(sentence, name));
  const name = subjectName(sentence, match.first, names);
  return name ? mentionOf(sentence.tokens, sentence.source.text, name) : null;
}
