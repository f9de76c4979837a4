/**
 * Comparison bars: what it would take, beside what there is.
 *
 * In:  the card's sums.
 * Out: two bars to one scale, the finding in words, the sums written out on demand, and whose figures they are.
 * Limit: two figures, to three digits, which is all that a bar can tell; the sums below have the rest.
 */
import { formatValue } from '../../core/export/wording-numbers';
import { findComparison, formatFinding, formatSum, type Comparison } from '../../core/export/wording-sums';
import type { FigureRef, Scale, SourceRef } from '../../core/knowledge/card';
import { Label, LabelDated } from './english';
import { SourceLink } from './source-list';
import { useWords } from './words-context';

function Bar({ figure, share, known }: { figure: FigureRef; share: number; known: boolean }) {
  const words = useWords();
  return (
    <li>
      <div>
        <span>{known ? <LabelDated figure={figure} /> : <Label figure={figure} />}</span>
        <b>{formatValue(Number(figure.value.toPrecision(3)), figure.unit, words)}</b>
      </div>
      <span class={known ? 'bar known' : 'bar'} style={{ width: `${Math.max(share, 0.005) * 100}%` }} />
    </li>
  );
}

function Bars({ asked, known }: Comparison) {
  const most = Math.max(Math.abs(asked.value), Math.abs(known.value));
  return (
    <ul class="bars">
      <Bar figure={asked} share={Math.abs(asked.value) / most} known={false} />
      <Bar figure={known} share={Math.abs(known.value) / most} known />
    </ul>
  );
}

/** The sources of a sum, each once; the number that the page itself states needs none. */
export function sourcesOf(figures: FigureRef[]): SourceRef[] {
  const refs = figures.map(({ source }) => source).filter(({ publisher }) => publisher !== '');
  return [...new Map(refs.map((ref) => [ref.url, ref])).values()];
}

export function Sums({ scale }: { scale: Scale[] }) {
  const words = useWords();
  return (
    <div class="sums">
      {scale.map((sum) => (
        <p key={formatSum(sum, words)}>{formatSum(sum, words)}</p>
      ))}
    </div>
  );
}

export function SumSources({ figures }: { figures: FigureRef[] }) {
  const words = useWords();
  const sources = sourcesOf(figures);
  if (sources.length === 0) return null;
  return (
    <p class="src">
      {words('figuresFrom')}{' '}
      {sources.map((source, index) => (
        <span key={source.url}>
          {index > 0 && ', '}
          <SourceLink source={source} />
        </span>
      ))}
    </p>
  );
}

export function ComparisonBars({ scale }: { scale: Scale[] }) {
  const words = useWords();
  const found = findComparison(scale);
  return (
    <>
      <h3 class="label">{words('whatItWouldTake')}</h3>
      {found ? <Bars {...found} /> : <Sums scale={scale} />}
      {found && <p>{formatFinding(scale, words)}</p>}
      <SumSources figures={found ? [found.asked, found.known] : scale.flatMap(({ operands }) => operands)} />
    </>
  );
}
