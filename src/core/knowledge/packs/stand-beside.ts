/**
 * Stand beside: the verdicts over packs set beside those over the bundled records.
 *
 * In:  one claim's verdicts over the bundled records, and over each pack's own.
 * Out: all of them; the bundled ones as they were, those of packs lost or given up where they must be.
 * Limit: a pack can neither displace a bundled record nor put it in doubt, however well its own agrees.
 */
import { MARGIN, type Verdict } from '../candidate';

const isFigure = ({ type }: Verdict): boolean => type === 'series' || type === 'headcount';
const bestOf = (verdicts: Verdict[], type: Verdict['type']): number =>
  Math.max(0, ...verdicts.filter((verdict) => verdict.type === type).map(({ score }) => score));

/** A winner of one pack against the bundled records and against the winners of the others. */
function beside(verdict: Verdict, bundled: Verdict[], others: Verdict[]): Verdict {
  if (verdict.outcome !== 'won') return verdict;
  const { type, score } = verdict;
  const rival = Math.max(bestOf(bundled, type), bestOf(others, type));
  if (rival - score >= MARGIN) return { ...verdict, outcome: 'lost' };
  const led = bundled.some((own) => own.outcome === 'won' && own.type === type);
  // beside a bundled record there is room for each; alone, two packs that come too near are both given up
  const near = !led && Math.abs(bestOf(others, type) - score) < MARGIN;
  return near ? { ...verdict, outcome: 'too-near-another' } : verdict;
}

export function standBeside(bundled: Verdict[], packs: Verdict[][]): Verdict[] {
  const winners = packs.map((verdicts) => verdicts.filter(({ outcome }) => outcome === 'won'));
  const set = packs.flatMap((verdicts, at) => {
    const others = winners.filter((_, other) => other !== at).flat();
    return verdicts.map((verdict) => beside(verdict, bundled, others));
  });
  return [...bundled, ...set];
}

/** Best first: bundled records lead, those of packs follow; without a bundled record they go before bare figures. */
export function inOrder(won: Verdict[]): Verdict[] {
  const byScore = won.toSorted((a, b) => b.score - a.score);
  const bundled = byScore.filter(({ pack }) => pack === undefined);
  const packs = byScore.filter(({ pack }) => pack !== undefined);
  return bundled.every(isFigure) ? [...packs, ...bundled] : [...bundled, ...packs];
}
