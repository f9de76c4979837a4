/**
 * Candidate: a record that a claim may be about, with what speaks for it and against it.
 *
 * In:  nothing.
 * Out: the type, and the verdict over the candidates of one claim.
 * Limit: two independent agreements are needed; two records that come too near each other are both given up.
 */
import type { Agreement, AgreementKind, Match, RecordType } from '../engine/claim';
import { byText } from './order';

export type Candidate = {
  record: string;
  /** The name of the pack that the record is of; absent: bundled. */
  pack?: string;
  type: RecordType;
  /** 0 to 1. */
  score: number;
  because: Agreement[];
  against: string[];
  /** Something said that only this record holds: it stands for two agreements. */
  unique?: boolean;
  /** The day of the promise, where the record may have been renewed by another. */
  made?: string;
};

export type Verdict = Candidate & {
  outcome: 'won' | 'too-weak' | 'one-agreement-only' | 'too-near-another' | 'lost';
};

/** A record that scores less is never matched, and puts no other in doubt. */
export const ENOUGH = 0.5;
/** Records whose scores differ by less cannot be told apart. */
export const MARGIN = 0.06;
/** A time that fits proves nothing by itself, nor does a country beside a round number. */
const INDEPENDENT: ReadonlySet<AgreementKind> = new Set<AgreementKind>([
  'actor',
  'quantity',
  'partner',
  'goods',
  'wording',
]);

/** Whether there are two agreements of different kinds. */
function agreesTwice({ because }: Candidate): boolean {
  let first: AgreementKind | undefined;
  for (const { what } of because) {
    if (!INDEPENDENT.has(what)) continue;
    if (first !== undefined && first !== what) return true;
    first = what;
  }
  return false;
}

const saidOf = ({ because }: Candidate, kind: AgreementKind): string | undefined =>
  because.find(({ what }) => what === kind)?.record;

/** Whether two records that agree alike are one promise told twice, of which the other is the later telling. */
const isRenewedBy = (one: Candidate, other: Candidate): boolean =>
  one.made !== undefined &&
  other.made !== undefined &&
  one.made < other.made &&
  Math.abs(one.score - other.score) < MARGIN &&
  saidOf(one, 'actor') !== undefined &&
  saidOf(one, 'actor') === saidOf(other, 'actor') &&
  saidOf(one, 'quantity') !== undefined &&
  saidOf(one, 'quantity') === saidOf(other, 'quantity');

function outcomeOf(candidate: Candidate, strong: Candidate[]): Verdict['outcome'] {
  if (candidate.score < ENOUGH) return 'too-weak';
  const rivals = strong.filter((other) => other !== candidate && other.type === candidate.type);
  // a head-count or a series is looked up by what it counts, not weighed
  const weighed = candidate.type !== 'series' && candidate.type !== 'headcount';
  if (weighed && !candidate.unique && !agreesTwice(candidate)) return 'one-agreement-only';
  const best = Math.max(
    0,
    ...rivals.filter((rival) => !isRenewedBy(rival, candidate)).map(({ score }) => score),
  );
  if (rivals.some((rival) => isRenewedBy(candidate, rival))) return 'lost';
  if (best > candidate.score + 1e-9) return best - candidate.score < MARGIN ? 'too-near-another' : 'lost';
  return candidate.score - best < MARGIN ? 'too-near-another' : 'won';
}

/** Judges the candidates of one claim, best first; of each type one wins or none does. */
export function judge(candidates: Candidate[]): Verdict[] {
  if (candidates.length === 0) return [];
  // what is too weak itself puts nothing else in doubt
  const strong = candidates.filter(({ score }) => score >= ENOUGH);
  return [...candidates]
    .sort((a, b) => b.score - a.score || byText(a.record, b.record))
    .map((candidate) => ({ ...candidate, outcome: outcomeOf(candidate, strong) }));
}

export const matchOf = ({ record, pack, type, score, because }: Candidate): Match => ({
  record,
  type,
  ...(pack !== undefined && { pack }),
  score: Math.round(Math.min(1, score) * 100) / 100,
  because,
});
