/**
 * Who: the actor that must deliver and the speaker that is credited with a claim.
 *
 * In:  a read sentence and a draft, or a token span.
 * Out: mentions; `inferred` where a pronoun, "the company" or the context led there.
 * Limit: a pronoun is resolved to a fitting name in its sentence or two before, never across two candidates.
 */
import type { Mention } from './claim';
import type { Draft } from './drafts';
import { mentionOf, type NameMention } from './mentions';
import type { ReadSentence } from './read-sentence';
import { findSubject, isFinite, type Subject } from './subjects';
import { is, type Token } from './tokens';

const GENERIC =
  /^(?:the |this |that |our |its |his |her |my )?(?:[a-z-]+ )?(?:company|firm|group|president|government|administration|carmaker|automaker|retailer|chipmaker|giant|manufacturer|billionaire|founder|bank|nation|candidate|governor)$/i;
const PRONOUN =
  /^(?:it|he|she|they|we|i|'?ll|we'll|they'll|he'll|she'll|i'll|it'll|we've|i've|they've|he's|she's|it's|we're|they're|that'll)$/i;
const OF_A_PERSON =
  /^(?:he|she|i|he's|she's|i'll|he'll|she'll|i've)$|(?:president|founder|billionaire|candidate|governor)$/i;

const textOf = ({ source, tokens }: ReadSentence, first: number, last: number): string =>
  source.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);

const fits = ({ entity }: NameMention, person: boolean): boolean =>
  !entity || (person ? entity.type === 'person' : entity.type !== 'person');

/** The one name that fits, or the one known among several, or the sentence's subject. */
function oneOf(mentions: NameMention[], person: boolean): NameMention | null {
  const fitting = mentions.filter((mention) => fits(mention, person));
  if (fitting.length === 1) return fitting[0] ?? null;
  const known = fitting.filter(({ entity }) => entity);
  const same = new Set(known.map(({ entity }) => entity?.id));
  if (same.size === 1) return known[0] ?? null;
  return fitting.find(({ first }) => first <= 2) ?? null;
}

/** What a pronoun or "the company" at token `at` stands for. */
function antecedent(sentence: ReadSentence, at: number, person: boolean): Mention | null {
  const here = oneOf(
    sentence.mentions.filter(({ last }) => last < at),
    person,
  );
  if (here) return { ...mentionOf(sentence.tokens, sentence.source.text, here), inferred: true };
  let before = sentence.before();
  for (let back = 0; before && back < 2; back++) {
    const found = oneOf(before.mentions, person);
    if (found) return { ...mentionOf(before.tokens, before.source.text, found), inferred: true };
    before = before.before();
  }
  return null;
}

/** A country or its capital as a government. */
function government(sentence: ReadSentence, first: number, last: number): Mention | null {
  const place = sentence.places.find(
    (mention) => mention.first >= first && mention.last <= last && mention.kind !== 'town',
  );
  if (!place || (place.kind === 'adjective' && place.last === last)) return null;
  const entity = place.code ? sentence.governments.get(place.code) : undefined;
  return {
    ...mentionOf(sentence.tokens, sentence.source.text, {
      first,
      last: place.kind === 'adjective' ? last : place.last,
    }),
    ...(entity && { entity }),
  };
}

/** The mention that a subject's tokens make: the names in it, a government, or the words themselves. */
export function mentionFor(
  sentence: ReadSentence,
  { first, last }: Pick<Subject, 'first' | 'last'>,
): Mention | null {
  const { tokens, source } = sentence;
  const words = textOf(sentence, first, last).trim();
  if (PRONOUN.test(words)) return antecedent(sentence, first, OF_A_PERSON.test(words));
  const names = sentence.mentions.filter((mention) => mention.first >= first && mention.last <= last);
  if (GENERIC.test(words) && names.length === 0)
    return (
      antecedent(sentence, first, OF_A_PERSON.test(words)) ?? mentionOf(tokens, source.text, { first, last })
    );
  const [name] = names;
  const list = names.length > 1 && names.every(({ entity }) => !entity);
  if (list)
    return mentionOf(tokens, source.text, {
      first: names[0]?.first ?? first,
      last: names.at(-1)?.last ?? last,
    });
  if (name) return mentionOf(tokens, source.text, names.at(-1) ?? name);
  return (
    government(sentence, first, last) ??
    (last - first < 9 ? mentionOf(tokens, source.text, { first, last }) : null)
  );
}

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

/** Who must deliver; null where the text does not say. */
export function findActor(sentence: ReadSentence, draft: Draft): Mention | null {
  const found =
    agentAfter(sentence, draft) ??
    (draft.anchor?.kinds.has('workers') ? owner(sentence, draft) : null) ??
    holder(sentence, draft);
  if (found) return found;
  const { subject, mood } = draft;
  const able =
    subject &&
    mood.form !== 'passive' &&
    (subject.kind === 'agent' ||
      subject.kind === 'pronoun' ||
      (subject.kind !== 'venture' && draft.kind === 'jobs'));
  const named = able ? mentionFor(sentence, subject) : null;
  if (named) return named;
  const owned = owner(sentence, draft);
  if (owned) return owned;
  const name = subjectName(sentence, draft.match.first);
  if (name) return mentionOf(sentence.tokens, sentence.source.text, name);
  if (draft.kind === 'tariff') return governmentBefore(sentence, draft);
  return subject && subject.kind === 'unknown' && mood.form !== 'passive'
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

const isSay = (token: Token | undefined): boolean =>
  is(token, 'SAY', 'ANNOUNCE', 'PROMISE', 'THREATEN', 'REAFFIRM');
const SAID_NOUN =
  /^(?:announcement|statement|claim|argument|warning|estimate|forecast|assertion|remark|data|report|study|figures|review|projection)s?$/;

/** The subject of a verb of saying at `at`, through auxiliaries and "and". */
function sayer(sentence: ReadSentence, at: number): Mention | null {
  const { tokens } = sentence;
  let from = at;
  while (
    is(tokens[from - 1], 'AUX', 'BE', 'WILL', 'WOULD') ||
    /ly$|^(?:also|now|only|just)$/.test(tokens[from - 1]?.word ?? '')
  )
    from--;
  if (tokens[from - 1]?.word === 'and') {
    for (let index = from - 2; index >= Math.max(0, from - 20); index--) {
      if (isFinite(tokens[index]) || is(tokens[index], 'SAY', 'PLAN')) return sayer(sentence, index);
    }
  }
  const subject = findSubject(tokens, from);
  return subject ? mentionFor(sentence, subject) : null;
}

/** After a verb of saying, turned round: "said Derek Scissors". */
function turned(sentence: ReadSentence, at: number): Mention | null {
  const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at <= 5);
  return name ? mentionOf(sentence.tokens, sentence.source.text, name) : null;
}

/** "according to the Commerce Department", "Trump’s announcement that". */
function byNoun(sentence: ReadSentence, first: number): Mention | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) => token.word === 'according' && tokens[index + 1]?.word === 'to',
  );
  if (at >= 0) {
    const name = sentence.mentions.find((mention) => mention.first > at && mention.first - at < 9);
    return name ? mentionOf(tokens, sentence.source.text, name) : phraseAfter(sentence, at + 2);
  }
  for (let index = first - 1; index >= Math.max(0, first - 12); index--) {
    if (!SAID_NOUN.test(tokens[index]?.word ?? '')) continue;
    const name = sentence.mentions.find(
      (mention) => tokens[mention.last]?.possessive && index - mention.last <= 3 && mention.last < index,
    );
    if (name) return mentionOf(tokens, sentence.source.text, name);
  }
  return null;
}

function phraseAfter(sentence: ReadSentence, from: number): Mention | null {
  const { tokens } = sentence;
  let last = from;
  const goes = (token: Token | undefined): boolean =>
    token?.kind === 'word' && !is(token, 'PREP', 'CONJ', 'AUX', 'BE', 'PRON', 'RELATIVE');
  while (goes(tokens[last + 1]) && last - from < 6) last++;
  return tokens[from]?.kind === 'word'
    ? mentionOf(tokens, sentence.source.text, { first: from, last })
    : null;
}

/** "“…,” she said", "…, said Derek Scissors", "…, Foxconn reported". */
function after(sentence: ReadSentence, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = last + 1; at < Math.min(tokens.length, last + 60); at++) {
    if (!is(tokens[at], 'SAY') || /^(?:according|show|shows|report)$/.test(tokens[at]?.word ?? '')) continue;
    const closed = tokens.slice(last + 1, at).some((token) => /^[,”"]$/.test(token.word));
    if (!closed) continue;
    return tokens[at - 1]?.kind === 'sign'
      ? turned(sentence, at)
      : (sayer(sentence, at) ?? turned(sentence, at));
  }
  return null;
}

/** "…: CBO" at the end of a headline, "Clinton: …" before a speech. */
function labelled(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  const colon = tokens.findIndex((token) => token.word === ':');
  if (colon < 0) return null;
  const name =
    colon > last && tokens.length - colon <= 5
      ? sentence.mentions.find((mention) => mention.first === colon + 1)
      : undefined;
  const label =
    colon < first && colon < 5 ? sentence.mentions.find((mention) => mention.last === colon - 1) : undefined;
  const found = name ?? label;
  return found ? mentionOf(tokens, sentence.source.text, found) : null;
}

/** Who is credited with the claim that covers tokens `first` to `last`; null when the document itself speaks. */
export function findSpeaker(sentence: ReadSentence, first: number, last: number): Mention | null {
  const { tokens } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - 30); at--) {
    if (
      !isSay(tokens[at]) ||
      /ing$|^(?:according|plan|plans|report|reports|estimate|estimates|claim|claims)$/.test(
        tokens[at]?.word ?? '',
      )
    )
      continue;
    const found = sayer(sentence, at);
    if (found) return found;
  }
  return after(sentence, last) ?? byNoun(sentence, first) ?? labelled(sentence, first, last);
}
