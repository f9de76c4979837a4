/**
 * Names near: who is named in a claim's sentence and in the title, as entities of the base.
 *
 * In:  the names that the engine has read in the sentence, the text, the base.
 * Out: entity ids, in the order in which they are told.
 * Limit: names in the claim's own sentence and in the title count as near; the rest of the document does not.
 */
import type { Span } from '../engine/claim';
import type { NamedInSentences } from '../engine/find-claims';
import { findMentions } from '../engine/who/mentions';
import { beginsName, firstRun, nameKey, type NameTable } from '../engine/who/names';
import type { SourceText } from '../engine/source-text';
import { findTokens } from '../engine/tokens';
import { isLatin } from '../engine/words/beginnings';
import type { Knowledge } from './base';
import { entityOf, type ClaimFacts } from './claim-facts';
import { kept, once } from './once';

const LONGEST_NAME = 4;
/** In characters; see names.ts. */
const LONGEST_RUN = 40;
const LONGEST_ACRONYM = 5;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const WORDS = /[\p{L}\d&.'’-]+/gu;
const PART = /[\p{L}\d&.'’-]/u;
const CAPITAL = /\p{Lu}/u;

/** Names that begin alike: whether one may be an acronym, what the second words of others begin with, their words at most. */
type Alike = { acronym: boolean; seconds: string; most: number };

function alikeOf(run: string, names: NameTable): Alike {
  const alike: Alike = { acronym: names.has(run) && run.length <= LONGEST_ACRONYM, seconds: '', most: 1 };
  for (const key of names.keys()) {
    const space = key.startsWith(run) ? key.indexOf(' ') : -1;
    if (space < 0 || firstRun(key) !== run) continue;
    alike.seconds += key.charAt(space + 1);
    alike.most = Math.max(alike.most, Math.min(LONGEST_NAME, key.split(' ').length));
  }
  return alike;
}

/** Names by what they begin with, put together when a text first holds such a word. */
const beginnings = once((names: NameTable) => kept((run) => alikeOf(run, names)));

const isAlphanumeric = (code: number): boolean => isLatin(code) || (code >= 48 && code <= 57);

const charAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Whether a part of a word stands at `at`; most text is plain, and needs no expression. */
function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return PART.test(charAt(text, at));
  // & ' - .
  return isAlphanumeric(code) || code === 38 || code === 39 || code === 45 || code === 46;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 65 && code <= 90 : CAPITAL.test(charAt(text, at));
}

/** A name of up to four of the words that begin at `from`; the first word alone where it is an acronym, or the last of the text. */
function namesAt(text: string, from: number, most: number, { names }: Knowledge): string[] {
  const words: string[] = [];
  WORDS.lastIndex = from;
  while (words.length < most) {
    const word = WORDS.exec(text)?.[0];
    if (word === undefined) break;
    words.push(word);
  }
  const [first = ''] = words;
  const found: string[] = [];
  for (let length = ACRONYM.test(first) ? 1 : 2; length <= words.length; length++) {
    const entity = names.get(nameKey(words.slice(0, length).join(' ')));
    if (entity) found.push(entity.id);
  }
  return found;
}

/** The letters and figures that a word begins with, as names are looked up by them. */
function runAt(text: string, from: number): string {
  let to = from;
  while (to < text.length && isAlphanumeric(text.charCodeAt(to))) to++;
  // a letter beyond ASCII may go on with the run
  return text.charCodeAt(to) < 0x80 || to === text.length
    ? text.slice(from, to).toLowerCase()
    : firstRun(nameKey(text.slice(from, from + LONGEST_RUN)));
}

/** Whether the word that begins at `from` is in capitals where a name may be an acronym, or the next begins as that of a name. */
function mayBeLong(text: string, from: number, { acronym, seconds }: Alike): boolean {
  let to = from;
  while (to < text.length && isPart(text, to)) to++;
  if (acronym && to - from <= LONGEST_ACRONYM && ACRONYM.test(text.slice(from, to))) return true;
  let next = to;
  while (next < text.length && !isPart(text, next)) next++;
  return seconds.includes(text.charAt(next).toLowerCase());
}

/** Names of several words, some of them plain: "the Leave campaign"; and acronyms, also as half of a pair: "the EU and India". */
function longNames(text: string, base: Knowledge): string[] {
  const begin = beginnings(base.names);
  const found: string[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const part = isPart(text, at);
    if (part && !inside && isCapital(text, at)) {
      const run = runAt(text, at);
      const alike = beginsName(run, base.names) ? begin(run) : undefined;
      if (alike && mayBeLong(text, at, alike)) found.push(...namesAt(text, at, alike.most, base));
    }
    inside = part;
  }
  return found;
}

/** The entities of a text that the engine has not read: a title. */
function entitiesIn(text: string, base: Knowledge): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const mentions = findMentions(tokens, text, base.names).flatMap(({ entity }) => entity?.id ?? []);
  return [...mentions, ...longNames(text, base)];
}

/** Who is named beside a claim; those around a company ("Ford dealers") are not the company. */
export type NearTo = (facts: ClaimFacts) => ReadonlySet<string>;

/** Reads who is near, each sentence and the title of a document once. */
export function nearReader(
  { text, title = '' }: SourceText,
  base: Knowledge,
  named: NamedInSentences | undefined,
): NearTo {
  const inTitle = title === '' ? [] : entitiesIn(title, base);
  // claims come in the order of the document
  let last: { start: number; names: readonly string[] } | undefined;
  const read = ({ start, end }: Span): readonly string[] => {
    const sentence = text.slice(start, end);
    const mentions = named?.get(start);
    return mentions ? [...mentions, ...longNames(sentence, base)] : entitiesIn(sentence, base);
  };
  return ({ claim, called, theirs }) => {
    const { start } = claim.sentence;
    if (last?.start !== start) last = { start, names: read(claim.sentence) };
    const near = new Set(last.names);
    for (const entity of inTitle) near.add(entity);
    if (called !== undefined) near.add(called);
    const speaker = entityOf(claim.speaker, base);
    if (speaker !== undefined) near.add(speaker);
    if (called !== undefined && theirs) near.delete(called);
    return near;
  };
}
