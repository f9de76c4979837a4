/**
 * Match facts: a claim's facts with what only matching asks for: who is named near it, and which records hold its numbers.
 *
 * In:  a document's claims with the names that were read with them, the base.
 * Out: facts, for one body of records; `numbersIn` makes those of another.
 * Limit: what does not turn on the claim is read once a document.
 */
import type { Claim } from '../engine/claim';
import type { NamedInSentences } from '../engine/find-claims';
import type { SourceText } from '../engine/source-text';
import type { Knowledge } from './base';
import { claimFacts, type ClaimFacts } from './claim-facts';
import { nearReader } from './names-near';
import { numbersIn, type Numbers } from './number-index';
import { wordsOf, type SentenceWords } from './sentence-words';

export type MatchFacts = ClaimFacts & {
  /** Entities named in the sentence or the title, the actor and speaker included. */
  near: ReadonlySet<string>;
  /** The words of the sentence. */
  words: SentenceWords;
  /** What the base at hand holds of the claim's numbers. */
  numbers: Numbers;
};

/** Reads the facts of a document's claims; without `named` the names are read anew. */
export function matchFacts(
  claims: readonly Claim[],
  source: SourceText,
  base: Knowledge,
  named?: NamedInSentences,
): MatchFacts[] {
  const nearTo = nearReader(source, base, named);
  return claims.map((claim) => {
    const facts = claimFacts(claim, source, base);
    // listed, as a spread of so many fields takes longer than reading them
    return {
      claim,
      actor: facts.actor,
      called: facts.called,
      theirs: facts.theirs,
      stranger: facts.stranger,
      places: facts.places,
      towns: facts.towns,
      partners: facts.partners,
      quantities: facts.quantities,
      coverage: facts.coverage,
      sentence: facts.sentence,
      published: facts.published,
      near: nearTo(facts),
      words: wordsOf(facts.sentence),
      numbers: numbersIn(facts.quantities, base),
    };
  });
}
