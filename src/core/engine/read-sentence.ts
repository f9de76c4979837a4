/**
 * Read sentence: a sentence with everything that is found in it once: tokens, anchors, names, places, times.
 *
 * In:  the document, a sentence of it, the names.
 * Out: the parts, each made when first asked for and kept; and the sentence before it, the same way.
 * Limit: sentences that the gate refuses are read only when a pronoun looks back to them.
 */
import { findAnchors, type Anchor } from './anchors';
import type { Span, Where } from './claim';
import { findMentions, type NameMention } from './mentions';
import type { NameTable } from './names';
import type { TimePhrase } from './period-reads';
import { findTimePhrases } from './periods';
import { findPlaces, type PlaceMention } from './places';
import type { SourceText } from './source-text';
import { personFinder, type FindPerson } from './surnames';
import { findTokens, type Token } from './tokens';

export type SentencePlace = { span: Span; where?: Where };

export type ReadSentence = {
  source: SourceText;
  span: Span;
  where?: Where;
  text: string;
  readonly tokens: Token[];
  readonly anchors: Anchor[];
  readonly mentions: NameMention[];
  readonly places: PlaceMention[];
  readonly times: TimePhrase[];
  /** ISO code → entity id of the government. */
  governments: ReadonlyMap<string, string>;
  before(): ReadSentence | null;
};

/** Whether `sentence` follows `before` in the same paragraph. */
export const followsOn = (before: ReadSentence, sentence: ReadSentence): boolean =>
  !sentence.source.text.slice(before.span.end, sentence.span.start).includes('\n');

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** How many sentences are held while a text is read: more would only grow old; one that is asked for again is read again. */
const KEPT = 32;

const byTable = new WeakMap<NameTable, ReadonlyMap<string, string>>();

function governmentsOf(names: NameTable): ReadonlyMap<string, string> {
  const known = byTable.get(names);
  if (known) return known;
  const governments = new Map<string, string>();
  for (const entity of names.values())
    if (entity.type === 'government' && entity.place) governments.set(entity.place, entity.id);
  byTable.set(names, governments);
  return governments;
}

/** A lone surname is the person of that name whom the document has named in full. */
function withPerson(mention: NameMention, tokens: Token[], findPerson: FindPerson): NameMention {
  const token = tokens[mention.last];
  if (mention.entity || mention.first !== mention.last || !token) return mention;
  const entity = findPerson(token.word);
  return entity ? { ...mention, entity } : mention;
}

/** Makes the reader of a document's sentences: `read(index)` is the sentence at `index`, null outside. */
export function sentenceReader(
  source: SourceText,
  sentences: SentencePlace[],
  names: NameTable,
): (index: number) => ReadSentence | null {
  const kept = new Map<number, ReadSentence>();
  const governments = governmentsOf(names);
  const findPerson = personFinder(source.text, names);
  const read = (index: number): ReadSentence | null => {
    const place = sentences[index];
    if (!place) return null;
    const known = kept.get(index);
    if (known) return known;
    const text = source.text.slice(place.span.start, place.span.end);
    const tokens = once(() => findTokens(source.text, place.span));
    const anchors = once(() => findAnchors(tokens()));
    const mentions = once(() =>
      findMentions(tokens(), source.text, names).map((mention) => withPerson(mention, tokens(), findPerson)),
    );
    const places = once(() => findPlaces(tokens()));
    const times = once(() => findTimePhrases(text, source.published));
    const made: ReadSentence = {
      source,
      span: place.span,
      ...(place.where && { where: place.where }),
      text,
      governments,
      get tokens() {
        return tokens();
      },
      get anchors() {
        return anchors();
      },
      get mentions() {
        return mentions();
      },
      get places() {
        return places();
      },
      get times() {
        return times();
      },
      before: () => read(index - 1),
    };
    if (kept.size >= KEPT) kept.clear();
    kept.set(index, made);
    return made;
  };
  return read;
}
