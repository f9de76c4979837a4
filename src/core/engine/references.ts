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

const isPledgeWithNumber = ({ draft }: Assembled): boolean =>
  draft.kind === 'pledge' && draft.anchor !== undefined;

/** A reference with the measure, and where it names no actor the actor, of the pledge that it speaks of. */
function resolved(claim: Assembled, known: Assembled): Assembled {
  const actor = claim.claim.actor ?? (known.claim.actor && { ...known.claim.actor, inferred: true as const });
  const { measure } = known.claim;
  return { ...claim, claim: { ...claim.claim, ...(measure && { measure }), ...(actor && { actor }) } };
}

/** Measure, and actor where the sentence names none, come from the pledge with a number told last, else told first. */
export const resolveReferences: Refiner = {
  id: 'resolve-references',
  refine: (claims) => {
    let known = claims.find(isPledgeWithNumber);
    return claims.map((claim) => {
      const now = isReference(claim) && known ? resolved(claim, known) : claim;
      if (isPledgeWithNumber(claim)) known = claim;
      return now;
    });
  },
};

/** "Last year, that figure was $188 billion": what it counts stands in the sentence before, or it counts nothing, unless much speaks for it as it stands. */
export const resolveFigures: Refiner = {
  id: 'resolve-figures',
  refine: (claims) =>
    claims.flatMap((claim, index) => {
      if (!claim.draft.rule.refersBack) return [claim];
      const before = figureBefore(claims, index, claim);
      if (!before) return claim.draft.standsAlone ? [claim] : [];
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

/** The last claim of the kind in one of the two sentences before. */
function figureBefore(claims: readonly Assembled[], index: number, claim: Assembled): Assembled | null {
  const one = claim.sentence.before();
  const two = one?.before();
  const from = two?.span.start ?? one?.span.start ?? Infinity;
  for (let at = index - 1; at >= 0; at--) {
    const other = claims[at];
    if (!other || other.sentence.span.start < from) break;
    const recent = other.sentence.span.start < claim.sentence.span.start;
    if (recent && other.draft.kind === claim.draft.kind) return other;
  }
  return null;
}

/** The numbers of jobs that somebody pledges in the document. */
const pledgedJobs = (claims: readonly Assembled[]): Set<number> =>
  new Set(
    claims.flatMap(({ claim: { kind, measure, quantity } }) =>
      kind === 'pledge' && measure === 'jobs' && quantity ? [quantity.value] : [],
    ),
  );

/** The same number of jobs that somebody in this document pledged is that pledge, whoever repeats it as a forecast. */
export const restatedPledges: Refiner = {
  id: 'restated-pledges',
  refine: (claims) => {
    const pledged = pledgedJobs(claims);
    return claims.map((claim) => {
      const { kind, status, measure, quantity } = claim.claim;
      if (kind !== 'jobs' || status !== 'projected' || measure !== 'created' || !quantity) return claim;
      if (
        !pledged.has(quantity.value) ||
        claim.draft.subject?.kind === 'thing' ||
        claim.draft.mood.governor?.kind === 'purpose'
      )
        return claim;
      return {
        ...claim,
        draft: { ...claim.draft, kind: 'pledge', measure: 'jobs' },
        claim: { ...claim.claim, kind: 'pledge', measure: 'jobs', status: 'made' },
      };
    });
  },
};
