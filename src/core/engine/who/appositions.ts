/**
 * Appositions: "Jingye Group, a Chinese firm, completed": the name before the description that stands for it.
 *
 * In:  a read sentence and a mention found in it.
 * Out: the mention of the name that the description hangs on; the mention itself where it hangs on none.
 * Limit: between two commas, and only where a name ends right before the first; a place's name has its own descriptions.
 */
import type { Mention } from '../claim';
import { mentionOf } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { is } from '../tokens';

const TITLED = /^(?:mayor|governor|president|chairman|head|director|member|leader|secretary)$/;

/** The name that `found` describes, else `found`. */
export function nameOf(sentence: ReadSentence, found: Mention): Mention {
  const { tokens, mentions, places, source } = sentence;
  const first = tokens.findIndex(({ start }) => start === found.start);
  const last = tokens.findIndex(({ end }) => end === found.end);
  const describes = is(tokens[first], 'DET') || TITLED.test(tokens[first]?.word ?? '');
  if (first < 2 || !describes || tokens[first - 1]?.word !== ',' || tokens[last + 1]?.word !== ',')
    return found;
  const name = mentions.find((mention) => mention.last === first - 2);
  const isPlace = places.some((place) => place.last === first - 2);
  return name && !isPlace ? mentionOf(tokens, source.text, name) : found;
}
