/**
 * Mentions: the people, companies and bodies that a sentence names.
 *
 * In:  tokens, the text, and the table of known names.
 * Out: mentions in order, with the entity where an alias is known.
 * Limit: an unknown name is known by its capitals alone, so a sentence's first word names somebody only
 *        when a second capital follows it or the table knows it.
 */
import type { Mention } from '../claim';
import { wholeName } from './longer-names';
import { beginsName, nameKey, type NamedEntity, type NameTable } from './names';
import { placeNamed } from '../sides/place-names';
import { isPeriodLabel, possessiveLength } from '../sides/places';
import { is, type Token } from '../tokens';
import { VERB_CLASSES } from '../words/word-classes';

/** Token indices, both inclusive. */
export type NameMention = { first: number; last: number; entity?: NamedEntity };

const LONGEST = 6;
const JOINS = /^(?:of|&|de|la|von|van|der|bin|al|el)$/;
const NO_NAME: ReadonlySet<string> = new Set(
  "the a an this that these those in on at for of and but or so if when while as it he she they we i you his her its their our my your there here what why how who with from to by after before since says said mr mrs ms dr more most many some all no not yes also however meanwhile still yet now then last next first today yesterday tomorrow january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday under over about because although though despite analysts economists imports exports unemployment tariffs jobs additionally accordingly earlier instead nearly almost only just even each every both i'll i'm i've we'll we're we've it's he's she's they'll they're thanks along another other such well according people".split(
    ' ',
  ),
);
/** "R-Ohio". */
const PARTY = /^[rdi]-[a-z]+$/;
const namesNobody = (word: string): boolean => NO_NAME.has(word) || PARTY.test(word);

/** Whether a word names nobody, though a sentence or a heading may begin with it. */
export const isOrdinaryWord = (word: string): boolean => namesNobody(nameKey(word));

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;

/** The longest name of the table that begins at token `at`. */
export function knownNameAt(tokens: Token[], text: string, at: number, names: NameTable): NameMention | null {
  const token = tokens[at];
  if (!token || !beginsName(text.slice(token.start, token.end), names)) return null;
  for (let last = Math.min(at + LONGEST - 1, tokens.length - 1); last >= at; last--) {
    const end = tokens[last];
    const start = tokens[at];
    if (!start || !end || end.kind === 'sign') continue;
    const raw = text.slice(start.start, end.end);
    const entity = names.get(nameKey(raw.replace(/['’]s?$/, ''))) ?? names.get(nameKey(raw));
    if (entity) return wholeName(tokens, { first: at, last, entity });
  }
  return null;
}

/** A run of capitals, joined by "of" and "&" inside. */
function shaped(tokens: Token[], at: number): NameMention | null {
  let first = at;
  while (isCapital(tokens[first]) && namesNobody(tokens[first]?.word ?? '')) first++;
  if (!isCapital(tokens[first]) || first > at + 2) return null;
  let last = first;
  for (let next = last + 1; next < tokens.length && last - first < 7; next++) {
    const token = tokens[next];
    if (!token || tokens[last]?.possessive) break;
    if (JOINS.test(token.word) && isCapital(tokens[next + 1])) continue;
    if (namesNobody(token.word)) break;
    if (isCapital(token)) last = next;
    else if (token.word === '.' && (tokens[next - 1]?.word.length ?? 9) <= 3 && isCapital(tokens[next + 1]))
      continue;
    else break;
  }
  return { first, last };
}

/** A country, or two of them joined by a hyphen: "U.S.-China". */
const isPlace = (tokens: Token[], { first, last }: NameMention): boolean =>
  tokens.slice(first, last + 1).every((token) => placeNamed(token.word) !== undefined) ||
  placeNamed(
    tokens
      .slice(first, last + 1)
      .map((token) => token.word)
      .join(' '),
  ) !== undefined;

/** A sentence's first word that is only a word: "Private companies cut", "Tens of thousands". */
function isLone(tokens: Token[], { entity }: NameMention): boolean {
  const [token, next, third] = tokens;
  if (entity || token?.possessive) return false;
  if (next?.word === ',') return !is(third, 'DET', 'RELATIVE');
  if (token && token.classes.size > 0) return true;
  return !is(next, 'BE', 'AUX', 'WILL', 'WOULD', ...VERB_CLASSES);
}

/** Finds the names of a sentence in order; places that are no government's house are left to places.ts. */
export function findMentions(tokens: Token[], text: string, names: NameTable): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || isPeriodLabel(tokens, at)) continue;
    const mention = knownNameAt(tokens, text, at, names) ?? shaped(tokens, at);
    if (!mention) continue;
    if (
      !(mention.first === 0 && mention.last === 0 && isLone(tokens, mention)) &&
      (mention.entity || !isPlace(tokens, mention))
    )
      mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}

/** The record's form of tokens `first` to `last`, without a possessive ending. */
export function mentionOf(tokens: Token[], text: string, { first, last, entity }: NameMention): Mention {
  const start = tokens[first]?.start ?? 0;
  const token = tokens[last];
  const end = token ? token.end - (token.possessive ? possessiveLength(text, token) : 0) : start;
  return { text: text.slice(start, end), start, end, ...(entity && { entity: entity.id }) };
}
