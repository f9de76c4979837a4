/**
 * Listed drafts: the bare numbers of a list, read as the number beside them that says what is counted.
 *
 * In:  tokens, the sentence's anchors, and the drafts that the rules made of them.
 * Out: the drafts, with one for each bare number of a list that no rule had taken.
 * Limit: people and jobs only; a list of sums or rates names its unit each time.
 */
import type { Anchor } from './amounts/anchors';
import type { Draft } from './drafts';
import type { AnchorKind } from './words/patterns';
import { is, type Token } from './tokens';

const COUNTED = new Set<AnchorKind>(['jobs', 'workers', 'people', 'layoffs']);
const LONGEST_LINK = 7;

/** "500 jobs in Ohio, 300 in Iowa and 200 in Utah": a bare number in a list counts what its neighbour counts. */
export function withListed(tokens: Token[], anchors: Anchor[], drafts: Draft[]): Draft[] {
  const byAnchor = new Map(drafts.flatMap((draft) => (draft.anchor ? [[draft.anchor, draft] as const] : [])));
  const join = (anchor: Anchor, neighbour: Anchor | undefined): void => {
    const model = neighbour && byAnchor.get(neighbour);
    const listed = model && !byAnchor.has(anchor) && likeNeighbour(tokens, anchor, neighbour, model);
    if (listed) byAnchor.set(anchor, listed);
  };
  anchors.forEach((anchor, at) => {
    join(anchor, anchors[at - 1]);
  });
  // from the right too, for what stands before the noun: "500, 300 and 200 jobs"
  anchors.toReversed().forEach((anchor, back) => {
    join(anchor, anchors[anchors.length - back]);
  });
  return [...drafts.filter(({ anchor }) => !anchor), ...byAnchor.values()];
}

/** The neighbour's draft with the bare number in place of its own; null where the two make no list. */
function likeNeighbour(tokens: Token[], bare: Anchor, neighbour: Anchor, model: Draft): Draft | null {
  if (bare.kind !== 'bare' || !model.anchor || !COUNTED.has(model.anchor.kind)) return null;
  const { kind, head } = model.anchor;
  const first =
    neighbour.first < bare.first
      ? itemFrom(tokens, neighbour, bare)
      : isJoined(tokens, bare, neighbour)
        ? bare.first
        : null;
  if (first === null) return null;
  return {
    ...model,
    anchor: { ...bare, kind, head },
    match: { ...model.match, first, last: bare.last },
    // the verb is the neighbour's; the item begins after its comma
    mood: { ...model.mood, start: first },
  };
}

/** "500, 300 and 200 jobs": nothing but a comma or "and" stands between. */
function isJoined(tokens: Token[], one: Anchor, two: Anchor): boolean {
  const between = tokens.slice(one.last + 1, two.first);
  return between.length > 0 && between.length <= 2 && between.every(isLink);
}

const isLink = ({ word }: Token): boolean => /^(?:,|and|or)$/.test(word);
const PARTS = /^(?:but|than|with|from|to|of)$/;

/** A word that may stand in an item of a list: "in Iowa", "construction"; no verb, no comparison. */
const isOfItem = (token: Token): boolean =>
  token.word === ',' ||
  (token.kind === 'word' &&
    !PARTS.test(token.word) &&
    !is(token, 'BE', 'AUX', 'WILL', 'WOULD', 'SAY', 'RISE', 'FALL', 'RELATIVE'));

/** Where the item of `two` begins, after the comma or "and" that parts it from `one`; null where they make no list. */
function itemFrom(tokens: Token[], one: Anchor, two: Anchor): number | null {
  const between = tokens.slice(one.last + 1, two.first);
  const link = between.findLastIndex(isLink);
  const after = tokens[two.last + 1];
  const ends = !after || after.kind === 'sign' || is(after, 'PREP', 'CONJ');
  const listed = link >= 0 && between.length <= LONGEST_LINK && between.every(isOfItem);
  return ends && listed ? one.last + 2 + link : null;
}
