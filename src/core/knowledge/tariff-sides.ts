/**
 * Tariff sides: who imposes a tariff and who bears it, as a claim tells them.
 *
 * In:  a claim's facts and the base.
 * Out: the sides of imposer and target told apart; the places of the governments that may act.
 * Limit: a country's many, such as "American companies", impose nothing, and whether they bear it is not guessed.
 */
import { nameKey } from '../engine/who/names';
import { placeNamed } from '../engine/sides/place-names';
import type { Knowledge } from './base';
import { codes, partnersOf } from './claim-facts';
import type { MatchFacts } from './match-facts';

/** Where a government, or the one who heads it, governs. */
function placesOf(entity: string | undefined, base: Knowledge): string[] {
  if (entity === undefined) return [];
  const place = base.entities.get(entity)?.place ?? base.heads.get(entity);
  return place === undefined ? [] : [place];
}

const MANY =
  /^ (?:companies|firms|businesses|importers|exporters|farmers|manufacturers|producers|retailers|consumers|households|families|workers)\b/;

/** "American companies face": the many of a country, who impose nothing. */
function isOfMany(code: string, { claim, sentence }: MatchFacts): boolean {
  const words = (claim.place ?? []).flatMap((place) =>
    place.code === code ? nameKey(place.text ?? '') : [],
  );
  return words.some((word) => word !== '' && MANY.test(sentence.slice(sentence.indexOf(word) + word.length)));
}

/** Codes of the places where a tariff is laid, and of those on whom it is. */
export type TariffSides = { places: readonly string[]; partners: readonly string[] };

/** The governments that may act: the actor's own or the one that the actor heads, and the place; else those that are near. */
export function governmentsOf(
  facts: MatchFacts,
  { places, partners }: TariffSides,
  base: Knowledge,
): string[] {
  // nobody taxes their own goods: who answers a tariff on them is not the one who imposes it
  const others = (list: string[]): string[] => list.filter((place) => !partners.includes(place));
  const own = others([...placesOf(facts.actor, base), ...places.filter((code) => !isOfMany(code, facts))]);
  return own.length > 0 ? own : others([...facts.near].flatMap((entity) => placesOf(entity, base)));
}

/** "Took effect in the United States": where a tariff is in force is who imposes it, and not on whom. */
function placeOfEffect(sentence: string): string | undefined {
  const [, name = ''] = /\b(?:effect|force) in (?:the )?(\p{L}+(?: \p{L}+)?)/u.exec(sentence) ?? [];
  return (placeNamed(name) ?? placeNamed(name.split(' ')[0] ?? ''))?.code;
}

/** "Britain accepted a tariff": who bears it is on whom it is. */
const BORNE =
  /\b(?:accept(?:s|ed|ing)?|fac(?:e|es|ed|ing)|bears?|bore|swallow(?:s|ed)?|pay(?:s|ing)?|paid|hit (?:by|with)|subject to)\b/;

const HELPS = /(?: (?:will|would|was|were|is|are|has|have|had|could|may|must|now|to|be|been)){1,3}$/;

/** "Japan will pay": the country right before the words of bearing, whoever lays the tariff. */
function bearerIn(sentence: string): string | undefined {
  const before = sentence
    .slice(0, Math.max(0, sentence.search(BORNE)))
    .trim()
    .replace(HELPS, '');
  const words = before.split(' ');
  return (placeNamed(words.slice(-2).join(' ')) ?? placeNamed(words.at(-1) ?? ''))?.code;
}

function withBearer(sides: TariffSides, facts: MatchFacts, base: Knowledge): TariffSides {
  if (!BORNE.test(facts.sentence)) return sides;
  const bearer = bearerIn(facts.sentence) ?? placesOf(facts.actor, base)[0];
  if (bearer === undefined || sides.partners.includes(bearer)) return sides;
  const others = sides.places.filter((place) => place !== bearer);
  return { places: [...sides.partners, ...others], partners: [bearer] };
}

function withPlaceOfEffect({ places, partners }: TariffSides, sentence: string): TariffSides {
  const place = partners.length > 0 ? placeOfEffect(sentence) : undefined;
  return place === undefined || !partners.includes(place)
    ? { places, partners }
    : { places: [...places, place], partners: partners.filter((partner) => partner !== place) };
}

/** The sides as the words tell them: who bears a tariff, where it is in force. */
export function tellSides(facts: MatchFacts, base: Knowledge): TariffSides {
  const told = { places: facts.places, partners: codes(partnersOf(facts.claim)) };
  return withBearer(withPlaceOfEffect(told, facts.sentence), facts, base);
}
