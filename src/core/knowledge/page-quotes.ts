/**
 * Page quotes: who is quoted in the reader's own article, in their words.
 *
 * In:  the document and the names of the base.
 * Out: views with speaker, role, organisation and the words between the quotation marks.
 * Limit: only words that the page itself puts between quotation marks and gives to a named person; four words make a view,
 *        fewer only where a sentence begins with them.
 */
import type { Mention } from '../engine/claim';
import { nameKey, type NameTable } from '../engine/who/names';
import { sentenceReader, type ReadSentence } from '../engine/read-sentence';
import { findSentences } from '../engine/sentences';
import type { SourceText } from '../engine/source-text';
import { findSpeaker } from '../engine/who/speakers';
import type { View } from './card';

const QUOTE = /[“"]([^“”"]{3,600})[”"]/g;
const DOUBT =
  /\b(?:doubt|theatric|not (?:a )?serious|unrealistic|impossible|unlikely|never|waiting|who knows|no way|pipe dream|stunt|gimmick|show)\b/i;

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
const BODY =
  /\b(?:administration|government|department|ministry|post|times|journal|news|house|bank|group|company|inc|corp|university|institute|council|officials)\b/i;

/** "…, a founding partner at the consultancy Gavekal Dragonomics": what follows or precedes the name. */
function office(text: string, end: number): { role?: string; organisation?: string } {
  const after = text.slice(end, end + 200);
  const match =
    /^,\s(?:an?\s|the\s)?([^,.“”"]{3,90}?)(?:\s(?:at|of|for|with|in)\s(?:the\s)?([A-Z][^,.;“”"]{1,70}))?(?=[,.;]|\s(?:said|says|told|in\s))/.exec(
      after,
    );
  return { ...(match?.[1] && { role: match[1] }), ...(match?.[2] && { organisation: match[2] }) };
}

/** A person by the table of names, or by the shape of the name; papers, ministries and administrations are none. */
function isPerson({ text, entity }: Mention, names: NameTable): boolean {
  const known = names.get(nameKey(text));
  if (known) return known.type === 'person';
  return entity !== undefined || (NAME.test(text) && !BODY.test(text));
}

function viewOf(sentence: ReadSentence, words: string, start: number, names: NameTable): View | null {
  const { tokens, source } = sentence;
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= start + words.length);
  const speaker = first < 0 || last < first ? null : findSpeaker(sentence, first, last);
  if (!speaker || !isPerson(speaker, names)) return null;
  return {
    speaker: speaker.text,
    ...office(source.text, speaker.end),
    ...(source.published && { date: source.published }),
    stance: DOUBT.test(words) ? 'doubts' : 'explains',
    quote: words.replace(/[,.]$/, ''),
    where: 'page',
  };
}

function quotesOf(sentence: ReadSentence, names: NameTable): View[] {
  return [...sentence.text.matchAll(QUOTE)].flatMap((match) => {
    const words = match[1] ?? '';
    // a word or two inside a sentence are emphasis or irony, not a statement
    if (words.split(/\s+/).length < 4 && match.index > 0) return [];
    // the title of a book or film is nobody's statement
    if (
      /(?:author of|titled|called|entitled|book|film|report|article|song)\s*$/i.test(
        sentence.text.slice(0, match.index),
      )
    )
      return [];
    return viewOf(sentence, words, sentence.span.start + match.index + 1, names) ?? [];
  });
}

/** Everybody whom the document quotes, in order. */
export function findPageQuotes(source: SourceText, names: NameTable): View[] {
  if (!/[“"]/.test(source.text)) return [];
  const places = source.blocks.flatMap((block) =>
    findSentences(source.text, block).map((span) => ({ span })),
  );
  const read = sentenceReader(source, places, names);
  return places.flatMap(({ span }, index) => {
    const sentence = /[“"]/.test(source.text.slice(span.start, span.end)) ? read(index) : null;
    return sentence ? quotesOf(sentence, names) : [];
  });
}
