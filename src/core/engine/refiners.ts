/**
 * Refiners: what the claims of a document tell about one another.
 *
 * In:  all claims of the document as assembled, in order.
 * Out: the same list, merged, dropped or mended; each refiner is list in, list out.
 * Limit: no refiner makes a claim from nothing; the order in which they run is written in find-claims.ts.
 */
import type { Assembled } from './assemble';
import type { Claim } from './claim';
import { isDenial } from './statuses/denials';
import { without } from './sides/side-links';
import { is } from './tokens';

export type Refiner = { id: string; refine: (claims: Assembled[]) => Assembled[] };

const sameSentence = (a: Assembled, b: Assembled): boolean => a.sentence.span.start === b.sentence.span.start;
const placeOf = ({ claim }: Assembled): number => numberOf(claim)?.start ?? claim.start;
const numberOf = (claim: Omit<Claim, 'id'>) => claim.quantity ?? claim.amount;

/** A denial is no claim, nor is what hangs on it: "never promised jobs", "denied that it had promised to invest, creating". */
export const dropDenials: Refiner = {
  id: 'drop-denials',
  refine: (claims) => {
    const denied = new Set<Assembled>();
    claims.forEach((claim, index) => {
      if (claim.draft.kind !== 'pledge') return;
      const before = claims[index - 1];
      const hangs = before && denied.has(before) && sameSentence(before, claim) && isDependent(claim);
      if (hangs || isDenial(claim.sentence.tokens, claim.draft.mood, claim.claim.status)) denied.add(claim);
    });
    return claims.filter((claim) => !denied.has(claim));
  },
};

/** A tariff's rate and the value of the goods that it covers are one claim. */
export const mergeRateAndCoverage: Refiner = {
  id: 'merge-rate-and-coverage',
  refine: (claims) => {
    const kept: Assembled[] = [];
    for (const next of claims) {
      const before = kept.at(-1);
      if (before && belongTogether(before, next)) kept[kept.length - 1] = merged(before, next);
      else kept.push(next);
    }
    return kept;
  },
};

function belongTogether(a: Assembled, b: Assembled): boolean {
  if (a.draft.kind !== 'tariff' || b.draft.kind !== 'tariff' || !sameSentence(a, b)) return false;
  const measures = [a.draft.measure, b.draft.measure];
  if (!measures.includes('rate') || !measures.includes('coverage') || !a.claim.quantity === !b.claim.quantity)
    return false;
  if (!numberOf(a.claim) || !numberOf(b.claim)) return false;
  const [from, to] = [a.draft.match.last, b.draft.anchor?.first ?? b.draft.match.first];
  const between = a.sentence.tokens.slice(Math.min(from, to), to);
  return (
    between.length < 16 &&
    !between.some((token) => is(token, 'IMPOSE', 'THREATEN') || /^(?:and|but|while|[;:])$/.test(token.word))
  );
}

function merged(a: Assembled, b: Assembled): Assembled {
  const rate = a.claim.quantity ? a : b;
  const coverage = rate === a ? b : a;
  const start = Math.min(a.claim.start, b.claim.start);
  const end = Math.max(a.claim.end, b.claim.end);
  const claim = {
    ...coverage.claim,
    ...rate.claim,
    ...(coverage.claim.amount && { amount: coverage.claim.amount }),
    ...withSpan(rate, start, end),
    confidence: Math.max(a.claim.confidence, b.claim.confidence),
  };
  return {
    ...rate,
    claim,
    span: { first: Math.min(a.span.first, b.span.first), last: Math.max(a.span.last, b.span.last) },
  };
}

function withSpan(
  { sentence }: Assembled,
  start: number,
  end: number,
): Pick<Claim, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'> {
  const { text } = sentence.source;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

/** The place in the list of the nearest claim of the same sentence in direction `step` that `fits`; -1 for none. */
function nearestInSentence(
  claims: readonly Assembled[],
  index: number,
  step: 1 | -1,
  fits: (other: Assembled, at: number) => boolean,
): number {
  const claim = claims[index];
  for (let at = index + step; claim; at += step) {
    const other = claims[at];
    if (!other || !sameSentence(other, claim)) break;
    if (fits(other, at)) return at;
  }
  return -1;
}

/** A claim without a number inside one of the same kind that has one says nothing more. */
export const dropEchoes: Refiner = {
  id: 'drop-echoes',
  refine: (claims) =>
    claims.filter((claim, index) => {
      if (claim.draft.anchor) return true;
      const saysIt = (other: Assembled, at: number): boolean =>
        other.draft.kind === claim.draft.kind &&
        overlaps(other, claim) &&
        !isOtherStep(other, claim) &&
        (other.draft.anchor !== undefined || at < index);
      return (
        nearestInSentence(claims, index, -1, saysIt) < 0 && nearestInSentence(claims, index, 1, saysIt) < 0
      );
    }),
};

/** "take effect on May 3 and rise to 15 percent in July": two steps, each with its own time. */
const isOtherStep = (a: Assembled, b: Assembled): boolean => {
  const [one, other] = [timeOf(a), timeOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

const timeOf = ({ claim }: Assembled): string | undefined => (claim.deadline ?? claim.period)?.text;

const overlaps = (a: Assembled, b: Assembled): boolean =>
  a.claim.start < b.claim.end && b.claim.start < a.claim.end;

/** What a sentence says once holds for its other claims of the kind: the place, the other side, what became of the promise. */
export const shareWithSiblings: Refiner = {
  id: 'share-with-siblings',
  refine: (claims) =>
    claims.map((claim, index) => {
      const before = claims[nearestInSentence(claims, index, -1, (other) => areSiblings(other, claim))];
      if (!before) return claim;
      const { actor } = before.claim;
      // nobody trades with himself: what the claim says of itself goes before what it shares
      const place = without(before.claim.place ?? [], claim.claim.partner ?? []);
      const partner = without(before.claim.partner ?? [], claim.claim.place ?? []);
      const dependent = claim.draft.kind === 'pledge' && before.draft.kind === 'pledge' && isDependent(claim);
      const foreseen =
        claim.draft.kind === 'jobs' &&
        before.draft.kind === 'pledge' &&
        claim.draft.mood.form === 'participle';
      return {
        ...claim,
        claim: {
          ...(place.length > 0 && claim.draft.kind !== 'tariff' && { place }),
          ...(partner.length > 0 && { partner }),
          ...(actor && claim.draft.kind === 'pledge' && { actor: { ...actor, inferred: true as const } }),
          ...claim.claim,
          ...(dependent && { status: before.claim.status }),
          // "will invest $3bn, supporting 7,000 jobs"
          ...(foreseen && { status: 'projected' as const }),
        },
      };
    }),
};

const WORK = new Set(['pledge', 'jobs']);
const areSiblings = (a: Assembled, b: Assembled): boolean =>
  a.draft.kind === b.draft.kind || (WORK.has(a.draft.kind) && WORK.has(b.draft.kind));

/** ", creating 500 jobs", "a campus that would have provided 25,000 jobs": lives and dies with what it hangs on. */
const isDependent = ({ draft, sentence }: Assembled): boolean =>
  draft.mood.form === 'participle' || is(sentence.tokens[draft.mood.from - 1], 'RELATIVE');

/** Claims in document order; where two begin together, in the order of their numbers. */
export const inOrder: Refiner = {
  id: 'in-order',
  refine: (claims) =>
    [...claims].sort(
      (a, b) => a.claim.start - b.claim.start || placeOf(a) - placeOf(b) || b.claim.end - a.claim.end,
    ),
};
