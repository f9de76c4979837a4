/**
 * Claim facts: a claim's names, places and numbers in the terms of the base.
 *
 * In:  a claim, its document, the base.
 * Out: entity ids, place codes and quantities, ready to be looked up and compared.
 * Limit: names in the claim's own sentence and in the title count as near; the rest of the document does not.
 */
import type { Claim, Place, Quantity } from '../engine/claim';
import { findMentions } from '../engine/mentions';
import { nameKey } from '../engine/names';
import type { SourceText } from '../engine/source-text';
import { findTokens } from '../engine/tokens';
import type { Knowledge } from './base';

export type ClaimFacts = {
  claim: Claim;
  actor?: string;
  /** Entities named in the sentence or the title, the actor and speaker included. */
  near: ReadonlySet<string>;
  places: string[];
  partners: string[];
  quantities: Quantity[];
  /** Lower case, white space folded. */
  sentence: string;
  /** ISO; absent where the document gives none. */
  published?: string;
};

const entityOf = (mention: Claim['actor'], base: Knowledge): string | undefined =>
  mention && (mention.entity ?? base.names.get(nameKey(mention.text))?.id);

function entitiesIn(text: string, base: Knowledge): string[] {
  const tokens = findTokens(text, { start: 0, end: text.length });
  return findMentions(tokens, text, base.names).flatMap(({ entity }) => entity?.id ?? []);
}

const codes = (places: Place[] | undefined): string[] => (places ?? []).flatMap(({ code }) => code ?? []);

/** Reads the facts of one claim. */
export function claimFacts(claim: Claim, source: SourceText, base: Knowledge): ClaimFacts {
  const sentence = source.text.slice(claim.sentence.start, claim.sentence.end);
  const actor = entityOf(claim.actor, base);
  const speaker = entityOf(claim.speaker, base);
  const near = new Set([...entitiesIn(sentence, base), ...entitiesIn(source.title ?? '', base)]);
  for (const entity of [actor, speaker]) if (entity) near.add(entity);
  return {
    claim,
    ...(actor && { actor }),
    near,
    places: codes(claim.place),
    partners: codes(claim.partner),
    quantities: [claim.quantity, claim.amount].filter((quantity) => quantity !== undefined),
    sentence: nameKey(sentence),
    ...(source.published && { published: source.published }),
  };
}

/** Whether two places are one, or one lies in the other: US-OH in US. */
export const samePlace = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** Equal within one percent, and of one unit; jobs, workers and hires are one unit. */
export function sameQuantity(
  a: { value: number; unit: string },
  b: { value: number; unit: string },
): boolean {
  return (
    unitOf(a.unit) === unitOf(b.unit) &&
    Math.abs(a.value - b.value) <= 0.01 * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}

const PEOPLE = /^(?:jobs|workers|employees|people|hires|positions)$/;
export const unitOf = (unit: string): string => (PEOPLE.test(unit) ? 'jobs' : unit);
