/**
 * Read sentence: a sentence with everything that is found in it once: tokens, anchors, names, places, times.
 *
 * In:  the document, a sentence of it, the names.
 * Out: the parts, each made when first asked for and kept; and the sentences beside it, the same way.
 * Limit: sentences that the gate refuses are read only when a pronoun looks back to them.
 */
import { findAnchors, type Anchor } from './amounts/anchors';
import type { Span, Where } from './claim';
import { readHeading, textOfHeading } from './headings';
import { findMentions, type NameMention } from './who/mentions';
import type { NameTable } from './who/names';
import type { TimePhrase } from './times/period-reads';
import { findTimePhrases } from './times/periods';
import { findPlaces, type PlaceMention } from './sides/places';
import type { SourceText } from './source-text';
import { personFinder, type FindPerson } from './who/surnames';
import { findTokens, type Token } from './tokens';

export type SentencePlace = { span: Span; where?: Where };

export type ReadSentence = {
  readonly source: SourceText;
  readonly span: Span;
  readonly where?: Where | undefined;
  /** Of a heading in title case: as it would be in small letters. */
  readonly text: string;
  readonly tokens: Token[];
  readonly anchors: Anchor[];
  readonly mentions: NameMention[];
  readonly places: PlaceMention[];
  readonly times: TimePhrase[];
  /** ISO code → entity id of the government. */
  readonly governments: ReadonlyMap<string, string>;
  before(): ReadSentence | null;
  after(): ReadSentence | null;
};

/** Whether `sentence` follows `before` in the same paragraph. */
export const followsOn = (before: ReadSentence, sentence: ReadSentence): boolean =>
  !sentence.source.text.slice(before.span.end, sentence.span.start).includes('\n');

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

/** What every sentence of a document is read with. */
type Reader = {
  source: SourceText;
  names: NameTable;
  governments: ReadonlyMap<string, string>;
  findPerson: FindPerson;
  read: (index: number) => ReadSentence | null;
};

class Sentence implements ReadSentence {
  readonly source: SourceText;
  readonly span: Span;
  readonly where: Where | undefined;
  readonly governments: ReadonlyMap<string, string>;
  readonly #reader: Reader;
  readonly #index: number;
  #text?: string;
  #tokens?: Token[];
  #anchors?: Anchor[];
  #mentions?: NameMention[];
  #places?: PlaceMention[];
  #times?: TimePhrase[];

  constructor(reader: Reader, index: number, { span, where }: SentencePlace) {
    this.source = reader.source;
    this.span = span;
    this.where = where;
    this.governments = reader.governments;
    this.#reader = reader;
    this.#index = index;
  }

  get text(): string {
    return (this.#text ??= textOfHeading(this.source, this.span, this.tokens));
  }

  get tokens(): Token[] {
    return (this.#tokens ??= readHeading(
      findTokens(this.source.text, this.span),
      this.source,
      this.#reader.names,
    ));
  }

  get anchors(): Anchor[] {
    return (this.#anchors ??= findAnchors(this.tokens));
  }

  get mentions(): NameMention[] {
    return (this.#mentions ??= this.#findMentions());
  }

  get places(): PlaceMention[] {
    return (this.#places ??= findPlaces(this.tokens));
  }

  get times(): TimePhrase[] {
    return (this.#times ??= findTimePhrases(this.text, this.source.published));
  }

  before(): ReadSentence | null {
    return this.#reader.read(this.#index - 1);
  }

  after(): ReadSentence | null {
    return this.#reader.read(this.#index + 1);
  }

  #findMentions(): NameMention[] {
    const { source, names, findPerson } = this.#reader;
    return findMentions(this.tokens, source.text, names).map((mention) =>
      withPerson(mention, this.tokens, findPerson),
    );
  }
}

/** `make`, whose latest answers are held; null, for outside, is asked again. */
function keeping(make: (index: number) => ReadSentence | null): (index: number) => ReadSentence | null {
  const kept = new Map<number, ReadSentence>();
  return (index) => {
    const known = kept.get(index);
    if (known) return known;
    const made = make(index);
    if (made && kept.size >= KEPT) kept.clear();
    if (made) kept.set(index, made);
    return made;
  };
}

/** Makes the reader of a document's sentences: `read(index)` is the sentence at `index`, null outside. */
export function sentenceReader(
  source: SourceText,
  sentences: SentencePlace[],
  names: NameTable,
): (index: number) => ReadSentence | null {
  const read = keeping((index) => {
    const place = sentences[index];
    return place ? new Sentence(reader, index, place) : null;
  });
  const findPerson = personFinder(source.text, names);
  const reader: Reader = { source, names, governments: governmentsOf(names), findPerson, read };
  return read;
}
