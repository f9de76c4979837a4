/**
 * Weigh words: what the words of a sentence say for a pledge.
 *
 * In:  a claim's facts, a pledge, the base.
 * Out: evidence: a score, what agrees, what contradicts.
 * Limit: keywords with a number are no words; names and places are weighed elsewhere.
 */
import { nameKey } from '../engine/who/names';
import type { Knowledge } from './base';
import type { MatchFacts } from './match-facts';
import type { Weigh } from './grounds';
import { once, onceForBoth } from './once';
import type { Pledge } from './schema-records';

const WORDING = 0.07;
const MOST_WORDS = 2;
export const MOST_WORDING = WORDING * MOST_WORDS;

export type WeighPledge = Weigh<MatchFacts, Pledge>;

export const nameOf = (entity: string, base: Knowledge): string => base.entities.get(entity)?.name ?? entity;

/** A name that is this pledge's own: "Stargate". */
export const hasOwnName = ({ sentence }: MatchFacts, { id }: Pledge, base: Knowledge): boolean =>
  (base.ownNames.get(id) ?? []).some((name) => sentence.includes(name));

const textOf = once(({ title, place, keywords, context, timeline }: Pledge) =>
  nameKey([title, place.name, ...keywords, context, ...timeline.map(({ event }) => event)].join(' ')),
);

/** Whether the record tells of a town, anywhere in its words. */
export const tellsOf = (town: string, pledge: Pledge): boolean => textOf(pledge).includes(nameKey(town));

/** Keywords that are words, each with the form in which a sentence is searched. */
const keysOf = once(({ keywords }: Pledge) =>
  keywords
    .filter((keyword) => keyword.length > 3 && !/\d/.test(keyword))
    .map((keyword) => ({ keyword, key: nameKey(keyword) })),
);

/** Names of those who are near, and places that the claim names: both have been weighed as such. */
const weighedNames = onceForBoth(({ claim, near }: MatchFacts, base: Knowledge): Set<string> => {
  const names = [...near].flatMap((entity) => [
    entity,
    ...(base.entities.get(entity)?.aliases ?? []),
    nameOf(entity, base),
  ]);
  return new Set([...names, ...(claim.place ?? []).flatMap(({ text = '' }) => text)].map(nameKey));
});

/** Keywords of the record in the claim's sentence. */
export const weighWording: WeighPledge = (facts, pledge, base) => {
  const said = keysOf(pledge).filter(({ key }) => facts.sentence.includes(key));
  if (said.length === 0) return null;
  const weighed = weighedNames(facts, base);
  const hits = said.filter(({ key }) => !weighed.has(key));
  const [first] = hits;
  return first === undefined
    ? null
    : {
        score: WORDING * Math.min(MOST_WORDS, hits.length),
        because: [{ what: 'wording', claim: first.keyword, record: first.keyword }],
      };
};
