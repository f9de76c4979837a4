/**
 * Listed actors: whom an item of a list is of: "Ridge Steel: $840 million for a mill", "Marlow, 1,250".
 *
 * In:  a read sentence and a draft.
 * Out: the name before the item's number; null where the item has a verb of its own.
 * Limit: a label is the first name of its line, and an item of a row is set off by a colon or semicolon.
 */
import type { Mention } from '../claim';
import type { Draft } from '../drafts';
import { mentionOf } from './mentions';
import type { ReadSentence } from '../read-sentence';
import { isFinite } from './finite-verbs';
import { is } from '../tokens';

/** "Ridge Steel: $840 million for a mill in Utah, with 1,150 jobs". */
function labelled({ tokens, mentions, source }: ReadSentence, at: number): Mention | null {
  const colon = tokens.findIndex(({ word }, index) => index < 9 && word === ':');
  const name = mentions.find(({ last }) => last === colon - 1);
  if (colon < 0 || !name || name.first > 2 || at < colon) return null;
  // "Minister: Orvik doubles investment" tells who says so
  if (mentions.some(({ first }) => first === colon + 1)) return null;
  const told = tokens
    .slice(colon + 1, at)
    .some((token) => isFinite(token) || is(token, 'BE', 'AUX', 'WILL', 'WOULD', 'PRON', 'TO'));
  return told ? null : mentionOf(tokens, source.text, name);
}

/** "Rolls, 9,000 jobs; the hotel group Marlow, 1,250; and the travel agent Sunward, about 600". */
function inRow({ tokens, mentions, source }: ReadSentence, at: number): Mention | null {
  const comma = tokens[at - 1]?.word === ',' ? at - 1 : at - 2;
  if (tokens[comma]?.word !== ',') return null;
  const name = mentions.find(({ last }) => last === comma - 1);
  if (!name) return null;
  for (let open = name.first - 1; open >= Math.max(0, name.first - 5); open--) {
    const token = tokens[open];
    if (token?.word === ':' || token?.word === ';') return mentionOf(tokens, source.text, name);
    if (token?.kind !== 'word' || isFinite(token)) return null;
  }
  return null;
}

/** Whom the item that holds the claim's number is of. */
export function listedActor(sentence: ReadSentence, { kind, anchor }: Draft): Mention | null {
  if (!anchor || (kind !== 'jobs' && kind !== 'pledge')) return null;
  return inRow(sentence, anchor.first) ?? labelled(sentence, anchor.first);
}
