/**
 * Weigh words: what the words of a sentence say for a pledge.
 *
 * In:  a claim's facts, a pledge's sheet, the base.
 * Out: evidence: a score, what agrees, what contradicts.
 * Limit: keywords with a number are no words; names and places are weighed elsewhere.
 */
import { nameKey } from '../engine/who/names';
import type { Knowledge } from './base';
import type { MatchFacts } from './match-facts';
import type { Weigh } from './grounds';
import type { Entity } from './entities';
import { once } from './once';
import type { PledgeSheet } from './pledge-sheets';

const WORDING = 0.07;
const MOST_WORDS = 2;
export const MOST_WORDING = WORDING * MOST_WORDS;

export type WeighPledge = Weigh<MatchFacts, PledgeSheet>;

export const nameOf = (entity: string, base: Knowledge): string => base.entities.get(entity)?.name ?? entity;

/** A name that is this pledge's own: "Stargate". */
export const hasOwnName = ({ sentence }: MatchFacts, { ownNames }: PledgeSheet): boolean =>
  ownNames.some((name) => sentence.includes(name));

/** Whether the record tells of a town, anywhere in its words. */
export const tellsOf = (town: string, { text }: PledgeSheet): boolean => text.includes(nameKey(town));

/** All that an entity is called. */
const namesOf = once(
  ({ id, name, aliases }: Entity): ReadonlySet<string> => new Set([id, name, ...aliases].map(nameKey)),
);

/** Whether a keyword is a name of one who is near, or a place that the claim names: both have been weighed as such. */
function isWeighed(key: string, { claim, near }: MatchFacts, { entities }: Knowledge): boolean {
  for (const id of near) {
    const entity = entities.get(id);
    if (entity && namesOf(entity).has(key)) return true;
  }
  return claim.place?.some(({ text = '' }) => nameKey(text) === key) ?? false;
}

/** Keywords of the record in the claim's sentence. */
export const weighWording: WeighPledge = (facts, { keys }, base) => {
  const said = keys.filter(({ key }) => facts.sentence.includes(key));
  if (said.length === 0) return null;
  const hits = said.filter(({ key }) => !isWeighed(key, facts, base));
  const [first] = hits;
  return first === undefined
    ? null
    : {
        score: WORDING * Math.min(MOST_WORDS, hits.length),
        because: [{ what: 'wording', claim: first.keyword, record: first.keyword }],
      };
};
