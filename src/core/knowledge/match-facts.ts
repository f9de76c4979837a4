/**
 * Match facts: a claim's facts with what only matching asks for: who is named near it, and which records hold its numbers.
 *
 * In:  a claim, its document, the base.
 * Out: facts, for one body of records; `numbersIn` for another.
 * Limit: names in the claim's own sentence and in the title count as near; the rest of the document does not.
 */
import type { Claim, Quantity } from '../engine/claim';
import { findMentions } from '../engine/who/mentions';
import { beginsName, nameKey } from '../engine/who/names';
import type { SourceText } from '../engine/source-text';
import { findTokens } from '../engine/tokens';
import { quantityKey, type Knowledge } from './base';
import { claimFacts, entityOf, isTheirs, type ClaimFacts } from './claim-facts';

export type MatchFacts = ClaimFacts & {
  /** Entities named in the sentence or the title, the actor and speaker included. */
  near: ReadonlySet<string>;
  /** What the base at hand holds of the claim's numbers. */
  numbers: Numbers;
};

const LONGEST_NAME = 4;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Names of several words, some of them plain: "the Leave campaign"; and acronyms, also as half of a pair: "the EU and India". */
function longNames(text: string, base: Knowledge): string[] {
  const words = text.match(/[\p{L}\d&.'’-]+/gu) ?? [];
  return words.flatMap((word, at) =>
    /^\p{Lu}/u.test(word) && beginsName(word, base.names)
      ? [...(ACRONYM.test(word) ? [1] : []), 2, 3, LONGEST_NAME].flatMap(
          (length) => base.names.get(nameKey(words.slice(at, at + length).join(' ')))?.id ?? [],
        )
      : [],
  );
}

function entitiesIn(text: string, base: Knowledge): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const mentions = findMentions(tokens, text, base.names).flatMap(({ entity }) => entity?.id ?? []);
  return [...mentions, ...longNames(text, base)];
}

type Entities = (text: string) => string[];

/** The entities of a document's texts, each read once: a title stands beside every claim. */
function entityReader(base: Knowledge): Entities {
  const texts = new Map<string, string[]>([['', []]]);
  return (text) => {
    const entities = texts.get(text) ?? entitiesIn(text, base);
    texts.set(text, entities);
    return entities;
  };
}

/** The numbers of a claim among the records of a base. */
export type Numbers = {
  /** Ids of records that hold about one of them. */
  ids: string[];
  /** "£15.7 billion": no round number, and no other record's. */
  singular: boolean;
  /** How many records hold the first to two figures. */
  holders: number;
};

/** Ids of records that hold about this quantity: its own rounding and those on either side. */
function recordsWith({ value, unit }: Quantity, base: Knowledge): string[] {
  const own = quantityKey(value, unit);
  const [less, more] = [quantityKey(value * 0.99, unit), quantityKey(value * 1.01, unit)];
  const ids = base.byQuantity.get(own) ?? [];
  if (less === own && more === own) return ids;
  return [...new Set([own, less, more])].flatMap((key) => base.byQuantity.get(key) ?? []);
}

export function numbersIn(quantities: Quantity[], base: Knowledge): Numbers {
  const [first] = quantities;
  if (!first) return { ids: [], singular: false, holders: 0 };
  const own = recordsWith(first, base);
  return {
    ids: [...own, ...quantities.slice(1).flatMap((quantity) => recordsWith(quantity, base))],
    singular:
      /^[A-Z]{3}$/.test(first.unit) &&
      first.value !== Number(first.value.toPrecision(2)) &&
      new Set(own).size === 1,
    holders: base.byQuantity.get(quantityKey(first.value, first.unit))?.length ?? 0,
  };
}

/** Who is named beside the claim; those around a company ("Ford dealers") are not the company. */
function nearTo(claim: Claim, source: SourceText, base: Knowledge, entitiesOf: Entities): Set<string> {
  const near = new Set(entitiesOf(source.text.slice(claim.sentence.start, claim.sentence.end)));
  for (const entity of entitiesOf(source.title ?? '')) near.add(entity);
  const actor = entityOf(claim.actor, base);
  for (const entity of [actor, entityOf(claim.speaker, base)]) if (entity) near.add(entity);
  if (actor && isTheirs(claim, source.text, base)) near.delete(actor);
  return near;
}

/** Reads the facts of a document's claims. */
export function matchFacts(claims: Claim[], source: SourceText, base: Knowledge): MatchFacts[] {
  const entitiesOf = entityReader(base);
  return claims.map((claim) => {
    const facts = claimFacts(claim, source, base);
    const near = nearTo(claim, source, base, entitiesOf);
    return { ...facts, near, numbers: numbersIn(facts.quantities, base) };
  });
}
