/**
 * Actors: who must deliver what a claim states: who commits, hires, invests, taxes.
 *
 * In:  a read sentence, a draft, its speaker.
 * Out: the mention; null where the text does not say.
 * Limit: tried in the order of FINDERS; a name that only happens to stand in the sentence comes last.
 */
import { mentionFor } from './antecedents';
import type { Mention } from '../claim';
import { nameOf } from './appositions';
import { bareSubject, leader, namedDoer, subjectActor, trueSubject, unknownActor } from './doers';
import type { Draft } from '../drafts';
import { conditionOf, onlyConditions } from './condition-clauses';
import { contracted, firstPerson } from './first-persons';
import { governmentBefore, governmentFirst, officialSpeaker, tariffNation, tariffOwner } from './levies';
import { wholeList, withOther } from './joint-actors';
import { listedActor } from './listed-actors';
import { mentionOf, type NameMention } from './mentions';
import { readMood } from '../statuses/moods';
import { namelessOwner, owner, ownerOfSubject, staffOf, subjectsOwner, workplace } from './owners';
import type { ReadSentence } from '../read-sentence';
import { isFinite } from './finite-verbs';
import { isAgent } from './noun-phrases';
import { findSubject } from './subjects';
import { is, type Token } from '../tokens';

/** "a $100 billion investment by TSMC", "imposed by Beijing". */
function agentAfter(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  if (isActive(tokens, draft)) return null;
  for (let at = draft.match.first; at < Math.min(tokens.length - 1, draft.match.last + 9); at++) {
    if (tokens[at]?.word !== 'by') continue;
    // farther on only in a passive: "was announced by Halden"
    if (at > draft.match.last + 3 && !is(tokens[at - 1], 'ANNOUNCE', 'PROMISE', 'IMPOSE', 'INVEST')) continue;
    const named = draft.kind === 'jobs' ? sentence.mentions : [...sentence.mentions, ...sentence.places];
    const name = named.find(({ first }) => first === at + 1 || first === at + 2);
    if (name && isTime(sentence, name)) continue;
    if (name) return withOther(sentence, name, named);
    const last = agentFrom(tokens, at + 1);
    if (last) return mentionOf(tokens, sentence.source.text, { first: at + 1, last });
  }
  return null;
}

/** "Seoul agreed to increase purchases by Korean firms": who agreed is who acts. */
const isActive = (tokens: Token[], { mood, subject, match }: Draft): boolean =>
  subject !== null &&
  /^(?:agree|promise|plan|offer)$/.test(mood.governor?.kind ?? '') &&
  is(tokens[match.verb - 1], 'TO');

/** "by Easter", "by Tuesday" tell when. */
const isTime = ({ tokens, times, span }: ReadSentence, { first }: NameMention): boolean => {
  const at = (tokens[first]?.start ?? 0) - span.start;
  return (
    /^(?:easter|christmas|thanksgiving|ramadan|diwali)$/.test(tokens[first]?.word ?? '') ||
    times.some(({ start, end }) => start <= at && at < end)
  );
};

/** "by a Californian payments firm", "by 23 employers": where the phrase ends in somebody. */
function agentFrom(tokens: Token[], first: number): number | null {
  for (let at = first; at < Math.min(tokens.length, first + 7); at++) {
    if (tokens[at]?.kind === 'sign' || is(tokens[at], 'PREP', 'BE')) return null;
    if (isAgent(tokens[at])) return at;
  }
  return null;
}

/** A noun that somebody has: "China's pledge", "its decision". */
const isHeld = (token: Token | undefined): boolean =>
  is(token, 'PLEDGE_N', 'PLAN_N', 'DEAL_N') || /^(?:decision|move|effort|threat)s?$/.test(token?.word ?? '');

/** "Chile plans to": a verb, where its subject stands right before it. */
const isVerbAfter = (tokens: Token[], at: number, subject: Draft['subject']): boolean =>
  subject?.last === at - 1 &&
  subject.kind === 'agent' &&
  !tokens[at - 1]?.possessive &&
  (tokens[at]?.word ?? '').endsWith('s');

/** A plan or a promise as a noun belongs to the subject of the verb that it is the object of. */
function holder(sentence: ReadSentence, draft: Draft): Mention | null {
  const { tokens } = sentence;
  const at = draft.mood.governor?.at;
  if (
    at === undefined ||
    !isHeld(tokens[at]) ||
    isFinite(tokens[at]) ||
    isVerbAfter(tokens, at, draft.subject)
  )
    return null;
  const owned =
    tokens[at - 1]?.possessive &&
    [...sentence.mentions, ...sentence.places].find(({ last }) => last === at - 1);
  if (owned) return mentionOf(tokens, sentence.source.text, owned);
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    if (!isFinite(tokens[index]) && !is(tokens[index], 'ANNOUNCE', 'SCRAP', 'IMPOSE')) continue;
    const subject = findSubject(tokens, index);
    return subject ? mentionFor(sentence, subject) : null;
  }
  return null;
}

/** Who keeps or breaks the pledge: "waiting for Ma to fulfil his pledge". */
function keeperOf(sentence: ReadSentence, { rule, match }: Draft): Mention | null {
  const { tokens } = sentence;
  if (rule.id !== 'pledge/reference') return null;
  for (let at = match.last; at >= match.first; at--) {
    if (!is(tokens[at], 'KEEP', 'BREAK', 'SCRAP')) continue;
    const subject = findSubject(tokens, readMood(tokens, at).from);
    return subject?.kind === 'agent' ? mentionFor(sentence, subject) : null;
  }
  return null;
}

/** Who exports or buys: a company or body named as subject or owner; a country is the flow's place. */
function trader(sentence: ReadSentence, draft: Draft): Mention | null {
  const { subject } = draft;
  const name = sentence.mentions.find(
    (mention) =>
      subject &&
      mention.first >= subject.first &&
      mention.last <= subject.last &&
      !isOtherCountry(sentence, mention, subject),
  );
  if (name && subject?.joint !== undefined) return mentionFor(sentence, subject);
  if (name) return mentionOf(sentence.tokens, sentence.source.text, name);
  const trades = subject?.kind === 'agent' && isAgent(sentence.tokens[subject.last]);
  return trades ? mentionFor(sentence, subject) : owner(sentence, draft);
}

/** "Ireland's exports to the U.S.": a country within the subject is the flow's place or its other side, and trades only as the subject. */
const isOtherCountry = (
  { tokens }: ReadSentence,
  { first, last, entity }: NameMention,
  subject: NonNullable<Draft['subject']>,
): boolean =>
  entity?.type === 'government' &&
  (last < subject.last || is(tokens[first - 1], 'PREP', 'TO') || is(tokens[first - 2], 'PREP', 'TO'));

/** "Massive cuts in wages for 17,500 workers at Visteon": whose workers they are. */
function employedAt(sentence: ReadSentence, { kind, anchor }: Draft): Mention | null {
  if (kind !== 'jobs' || !anchor || !/^(?:workers|people|jobs)$/.test(anchor.kind)) return null;
  const { tokens, mentions, source } = sentence;
  if (tokens[anchor.last + 1]?.word !== 'at') return null;
  const name = mentions.find(({ first }) => first === anchor.last + 2);
  return name ? mentionOf(tokens, source.text, name) : null;
}

const staffOwner: Finder = (sentence, draft) =>
  draft.anchor?.kind === 'workers' ? owner(sentence, draft) : null;

type Finder = (sentence: ReadSentence, draft: Draft, speaker: Mention | null) => Mention | null;

/** In order: the first that finds somebody is believed. */
const FINDERS: Finder[] = [
  keeperOf,
  firstPerson,
  listedActor,
  tariffOwner,
  agentAfter,
  staffOwner,
  holder,
  ownerOfSubject,
  contracted,
  subjectActor,
  tariffNation,
  employedAt,
  staffOf,
  owner,
  subjectsOwner,
  namelessOwner,
  workplace,
  unknownActor,
  governmentFirst,
  officialSpeaker,
  leader,
  namedDoer,
  governmentBefore,
  bareSubject,
];

/** Who must deliver; null where the text does not say. */
export function findActor(sentence: ReadSentence, given: Draft, speaker: Mention | null): Mention | null {
  const draft = { ...given, subject: trueSubject(sentence, given.subject) };
  if (draft.kind === 'trade') return trader(sentence, draft);
  const condition = conditionOf(sentence.tokens, draft.anchor?.first ?? draft.match.last);
  for (const find of FINDERS) {
    const found = find(sentence, draft, speaker);
    if (!found || (condition && onlyConditions(sentence, draft, found, condition))) continue;
    return wholeList(sentence, draft, found) ?? nameOf(sentence, found);
  }
  return null;
}
