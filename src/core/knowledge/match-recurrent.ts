/**
 * Match recurrent claims: statements that come up again and again, by their number, their words and their sides.
 *
 * In:  a claim's facts and the base.
 * Out: candidates with what speaks for and against each.
 * Limit: looked up by phrase, which is found by its first word; a number alone, or with its sides, makes no such statement.
 */
import type { Agreement } from '../engine/claim';
import type { Knowledge } from './base';
import type { Candidate } from './candidate';
import { sameQuantity, samePlace, unitOf, type ClaimFacts } from './claim-facts';
import type { Recurrent } from './schema-records';

const WEIGHT = { phrase: 0.32, phrases: 0.55, quantity: 0.36, place: 0.1, partner: 0.16, topic: 0.06 };
const AGAINST = { quantity: 0.12, partner: 0.25, place: 0.2 };

/** A phrase that is nothing but a number and what it counts agrees whenever the number does. */
const isBareNumber = (phrase: string): boolean =>
  !/\p{L}/u.test(
    phrase.replace(
      /\b(?:a|an|of|about|half|million|billion|trillion|thousand|percent|dollars?|jobs?|people|workers|factories|years?)\b/gu,
      '',
    ),
  );

/** Phrases of the sentence, by record. */
function phrasesIn(sentence: string, base: Knowledge): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const word of new Set(sentence.match(/[\p{L}\d$%.]+/gu) ?? [])) {
    for (const [phrase, record] of base.phrases.get(word) ?? []) {
      if (!isBareNumber(phrase) && sentence.includes(phrase))
        found.set(record, [...(found.get(record) ?? []), phrase]);
    }
  }
  return found;
}

function quantityPart(
  facts: ClaimFacts,
  { quantities }: Recurrent,
): { score: number; because: Agreement[]; against: string[] } {
  const [stated] = facts.quantities;
  if (!stated) return { score: 0, because: [], against: [] };
  const equal = quantities.find((own) => sameQuantity(own, stated));
  const words = `${String(stated.value)} ${stated.unit}`;
  if (equal)
    return {
      score: WEIGHT.quantity,
      because: [{ what: 'quantity', claim: words, record: `${String(equal.value)} ${equal.unit}` }],
      against: [],
    };
  const comparable = quantities.some(({ unit }) => unitOf(unit) === unitOf(stated.unit));
  return comparable
    ? { score: -AGAINST.quantity, because: [], against: [`another amount: ${words}`] }
    : { score: 0, because: [], against: [] };
}

function sidePart(
  what: 'place' | 'partner',
  stated: string[],
  own: string[],
): { score: number; because: Agreement[]; against: string[] } {
  if (stated.length === 0 || own.length === 0) return { score: 0, because: [], against: [] };
  const shared = stated.find((code) => own.some((other) => samePlace(code, other)));
  if (shared)
    return { score: WEIGHT[what], because: [{ what, claim: shared, record: own.join(', ') }], against: [] };
  return { score: -AGAINST[what], because: [], against: [`another ${what}: ${stated.join(', ')}`] };
}

function weigh(facts: ClaimFacts, record: Recurrent, phrases: string[]): Candidate {
  const wording = phrases
    .slice(0, 1)
    .map((phrase): Agreement => ({ what: 'wording', claim: phrase, record: phrase }));
  const parts = [
    quantityPart(facts, record),
    sidePart('place', facts.places, record.place ? [record.place] : []),
    sidePart('partner', facts.partners, record.partners),
  ];
  const topic = record.topic === facts.claim.kind ? WEIGHT.topic : 0;
  const words = phrases.length === 1 ? WEIGHT.phrase : WEIGHT.phrases;
  return {
    record: record.id,
    type: 'recurrent',
    score: Math.max(
      0,
      parts.reduce((sum, { score }) => sum + score, words + topic),
    ),
    because: [...wording, ...parts.flatMap(({ because }) => because)],
    against: parts.flatMap(({ against }) => against),
  };
}

/** Candidates among the recurrent claims. */
export function recurrentCandidates(facts: ClaimFacts, base: Knowledge): Candidate[] {
  const phrases = phrasesIn(facts.sentence, base);
  return [...phrases].flatMap(([id, said]) => {
    const record = base.recurrent.get(id);
    return record ? [weigh(facts, record, said)] : [];
  });
}
