/**
 * Sides: whose jobs, exports or tariffs a claim is about, and who stands on the other side.
 *
 * In:  a read sentence, a draft, its token span.
 * Out: place and partner, each a list.
 * Limit: read from the sentence; those before it are asked only where it names no place.
 */
import { areasOf } from './area-names';
import type { Place } from '../claim';
import type { Draft } from '../drafts';
import { partnerBefore, placeBefore } from './places-before';
import { placeOf, type PlaceMention } from './places';
import type { ReadSentence } from '../read-sentence';
import { distinct, without, withoutSame, type Sides } from './side-links';
import { jobsSides } from './sides-jobs';
import { tariffSides } from './sides-tariff';
import { tradeSides } from './sides-trade';
import type { TokenSpan } from '../spans';

/** Where names leave a side open, "the country" and the like may fill it. */
function readSides(sentence: ReadSentence, draft: Draft, span: TokenSpan): Sides {
  if (draft.kind !== 'trade' && draft.kind !== 'tariff') return jobsSides(sentence, draft, span);
  const read = draft.kind === 'trade' ? tradeSides : tariffSides;
  const named = read(sentence, draft, span, sentence.places);
  if (named.place.length > 0 && named.partner.length > 0) return named;
  const areas = read(sentence, draft, span, areasOf(sentence));
  return {
    place: named.place.length > 0 ? named.place : areas.place,
    partner: named.partner.length > 0 ? named.partner : areas.partner,
  };
}

/** Place and partner of a draft, in the record's form; keys without anything are left out. */
export function findSides(
  sentence: ReadSentence,
  draft: Draft,
  span: TokenSpan,
): { place?: Place[]; partner?: Place[] } {
  const { place, partner } = readSides(sentence, draft, span);
  const shape = (list: PlaceMention[]): Place[] => distinct(list).map((mention) => shaped(sentence, mention));
  const told = isNamed(place) ? [] : placeBefore(sentence, draft);
  const stated = told.length > 0 ? told : shape(place);
  // what the sentence tells goes before what those before it tell
  const others = partner.length > 0 ? shape(partner) : without(partnerBefore(sentence, draft), stated);
  return withoutSame({
    ...(stated.length > 0 && { place: stated }),
    ...(others.length > 0 && { partner: others }),
  });
}

/** An area that the sentences before name needs no other word: "the state" of Ohio is. */
const isNamed = (place: PlaceMention[]): boolean =>
  place.length > 0 && !place.every(({ kind, code }) => kind === 'area' && code === undefined);

const shaped = ({ tokens, source }: ReadSentence, mention: PlaceMention): Place =>
  placeOf(tokens, source.text, mention);
