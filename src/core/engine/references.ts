/**
 * References: claims that speak of another one: "the pledge", "that figure", the same number said again.
 *
 * In:  all claims of the document as assembled, in order.
 * Out: the same list; references that lead nowhere are dropped, the others take what they refer to.
 * Limit: "that figure" looks two sentences back; a pledge may stand anywhere in the document.
 */
import type { Assembled } from './assemble';
import type { Refiner } from './refiners';

const TOPIC =
  /\b(?:jobs|unemployment|hire|hiring|workers|invest|factory|factories|plants?|manufactur|deficit|tariffs?|trade|economy|econom|exports?|imports?|purchas|spend|billion|million)/i;

const isReference = ({ draft }: Assembled): boolean => draft.rule.id === 'pledge/reference';

/** "Scrapped the pledge" counts where the document tells, or the sentence names, what was pledged. */
export const keepKnownReferences: Refiner = {
  id: 'keep-known-references',
  refine: (claims) => {
    const told = claims.some((claim) => claim.draft.kind === 'pledge' && !isReference(claim));
    return claims.filter((claim) => !isReference(claim) || told || TOPIC.test(claim.sentence.text));
  },
};

/** Measure, and actor where the sentence names none, come from the pledge with a number told last. */
export const resolveReferences: Refiner = {
  id: 'resolve-references',
  refine: (claims) =>
    claims.map((claim, index) => {
      if (!isReference(claim)) return claim;
      const others = [...claims.slice(0, index).reverse(), ...claims.slice(index + 1)];
      const known = others.find(({ draft }) => draft.kind === 'pledge' && draft.anchor);
      if (!known) return claim;
      const actor =
        claim.claim.actor ?? (known.claim.actor && { ...known.claim.actor, inferred: true as const });
      const { measure } = known.claim;
      return { ...claim, claim: { ...claim.claim, ...(measure && { measure }), ...(actor && { actor }) } };
    }),
};

/** "Last year, that figure was $188 billion": what it counts stands in the sentence before, or it counts nothing. */
export const resolveFigures: Refiner = {
  id: 'resolve-figures',
  refine: (claims) =>
    claims.flatMap((claim, index) => {
      if (!claim.draft.rule.refersBack) return [claim];
      const before = claims
        .slice(0, index)
        .findLast((other) => other.draft.kind === claim.draft.kind && isRecent(other, claim));
      if (!before) return [];
      const { measure, place, partner, basis } = before.claim;
      return [
        {
          ...claim,
          claim: {
            ...claim.claim,
            ...(measure && !isBalance(claim) && { measure }),
            ...(place && { place }),
            ...(partner && { partner }),
            ...(basis && { basis }),
          },
        },
      ];
    }),
};

/** "A $1.7 billion surplus" names its own flow. */
const isBalance = ({ claim }: Assembled): boolean =>
  claim.measure === 'deficit' || claim.measure === 'surplus';

/** One of the two sentences before. */
function isRecent(other: Assembled, claim: Assembled): boolean {
  const one = claim.sentence.before();
  return [one, one?.before()].some((sentence) => sentence?.span.start === other.sentence.span.start);
}

/** The same number of jobs that somebody in this document pledged is that pledge, whoever repeats it as a forecast. */
export const restatedPledges: Refiner = {
  id: 'restated-pledges',
  refine: (claims) =>
    claims.map((claim) => {
      const { kind, status, measure, quantity } = claim.claim;
      if (kind !== 'jobs' || status !== 'projected' || measure !== 'created' || !quantity) return claim;
      const pledged = claims.some(
        ({ claim: other }) =>
          other.kind === 'pledge' && other.measure === 'jobs' && other.quantity?.value === quantity.value,
      );
      if (!pledged || claim.draft.subject?.kind === 'thing' || claim.draft.mood.governor?.kind === 'purpose')
        return claim;
      return {
        ...claim,
        draft: { ...claim.draft, kind: 'pledge', measure: 'jobs' },
        claim: { ...claim.claim, kind: 'pledge', measure: 'jobs', status: 'made' },
      };
    }),
};
