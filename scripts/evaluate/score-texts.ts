/**
 * Score texts: found claims against labels, by the hit rule of docs/claims.md.
 *
 * In:  labelled texts, each with the claims that were found in it.
 * Out: tallies by kind, status and tag, field accuracies, confusions, reliability, misses and false marks.
 * Limit: an optional label counts neither way, nor does the claim that hits it.
 */
import { pairHits, type HitPair } from '../../src/core/annotation/hit-rule';
import type { Claim } from '../../src/core/engine/claim';
import { FIELD_CHECKS, FIELDS, type Field } from './field-checks';
import type { LabelledClaim, LabelledText } from './label-lines';
import { count, countShare, type Share, type Tally } from './tally';

export type ReadText = { labelled: LabelledText; found: readonly Claim[] };

/** A claimed probability and whether it came true. */
export type Forecast = { confidence: number; right: boolean };
/** `what` is the label's or the claim's kind and status, `quote` its words. */
export type Listed = { id: string; what: string; quote: string };

export type Score = {
  texts: number;
  claims: number;
  kinds: Map<string, Tally>;
  statuses: Map<string, Tally>;
  tags: Map<string, Tally>;
  fields: Map<Field, Share>;
  /** The sum over hits of intersection over union, 0 to 1 each. */
  overlap: number;
  negatives: Share;
  /** `label → found` with how often; `none` where there was no other side. */
  kindConfusions: Map<string, number>;
  statusConfusions: Map<string, number>;
  forecasts: Forecast[];
  misses: Listed[];
  falseMarks: Listed[];
};

const emptyScore = (): Score => ({
  texts: 0,
  claims: 0,
  kinds: new Map(),
  statuses: new Map(),
  tags: new Map(),
  fields: new Map(),
  overlap: 0,
  negatives: { right: 0, of: 0 },
  kindConfusions: new Map(),
  statusConfusions: new Map(),
  forecasts: [],
  misses: [],
  falseMarks: [],
});

const more = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const statusKey = ({ kind, status = '' }: { kind: string; status?: string | undefined }): string =>
  `${kind} ${status}`;

const overlapOf = (a: LabelledClaim, b: Claim): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function countAll(score: Score, tags: string[], kind: string, what: keyof Tally): void {
  count(score.kinds, kind, what);
  for (const tag of tags) count(score.tags, tag, what);
}

/** Fields of a hit; a right status counts under the label's, a wrong one as missed there and false under its own. */
function countHit(score: Score, label: LabelledClaim, claim: Claim): void {
  for (const field of FIELDS) {
    const isRight = FIELD_CHECKS[field](label, claim);
    if (isRight !== null) countShare(score.fields, field, isRight);
  }
  const isStatusRight = FIELD_CHECKS.status(label, claim);
  count(score.statuses, statusKey(label), isStatusRight ? 'right' : 'missed');
  if (!isStatusRight) count(score.statuses, statusKey(claim), 'false');
  const said = isStatusRight ? label.status : claim.status;
  more(score.statusConfusions, `${label.kind} ${label.status ?? '–'} → ${said ?? '–'}`);
  more(score.kindConfusions, `${label.kind} → ${label.kind}`);
  const both = overlapOf(label, claim);
  score.overlap += both / (label.end - label.start + claim.end - claim.start - both);
}

/** The kind that a missed label was marked as: what covers half of it and hits nothing else. */
function takenFor(label: LabelledClaim, free: readonly Claim[]): string {
  const found = free.find((claim) => 2 * overlapOf(label, claim) >= label.end - label.start);
  return found?.kind ?? 'none';
}

function countMisses(score: Score, { labelled }: ReadText, missed: LabelledClaim[], free: Claim[]): void {
  for (const label of missed) {
    countAll(score, labelled.tags, label.kind, 'missed');
    count(score.statuses, statusKey(label), 'missed');
    more(score.kindConfusions, `${label.kind} → ${takenFor(label, free)}`);
    score.misses.push({
      id: labelled.id,
      what: statusKey(label),
      quote: labelled.text.slice(label.start, label.end),
    });
  }
}

function countFalse(score: Score, { labelled }: ReadText, free: Claim[], missed: LabelledClaim[]): void {
  for (const claim of free) {
    countAll(score, labelled.tags, claim.kind, 'false');
    count(score.statuses, statusKey(claim), 'false');
    score.forecasts.push({ confidence: claim.confidence, right: false });
    score.falseMarks.push({ id: labelled.id, what: statusKey(claim), quote: claim.quote });
    const isOther = missed.some((label) => takenFor(label, [claim]) !== 'none');
    if (!isOther) more(score.kindConfusions, `none → ${claim.kind}`);
  }
}

function countText(score: Score, read: ReadText): void {
  const { labelled, found } = read;
  const pairs: HitPair[] = pairHits(labelled.claims, found);
  for (const { label: at, found: index } of pairs) {
    const [label, claim] = [labelled.claims[at], found[index]];
    if (!label || !claim || label.optional) continue;
    countAll(score, labelled.tags, label.kind, 'right');
    countHit(score, label, claim);
    score.forecasts.push({ confidence: claim.confidence, right: true });
  }
  const missed = labelled.claims.filter(
    (label, at) => !label.optional && !pairs.some((pair) => pair.label === at),
  );
  const free = found.filter((_, index) => !pairs.some((pair) => pair.found === index));
  countMisses(score, read, missed, free);
  countFalse(score, read, free, missed);
  score.texts += 1;
  score.claims += labelled.claims.filter(({ optional }) => !optional).length;
  if (labelled.claims.length === 0)
    score.negatives = {
      right: score.negatives.right + Number(found.length > 0),
      of: score.negatives.of + 1,
    };
}

/** `negatives.right` is how many of the texts without a label were marked: there, fewer is better. */
export function scoreTexts(texts: readonly ReadText[]): Score {
  const score = emptyScore();
  for (const text of texts) countText(score, text);
  return score;
}
