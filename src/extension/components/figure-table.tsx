/**
 * Figure table: what the article says beside the official figures, or the official figures alone.
 *
 * In:  a check, or figures.
 * Out: a table; each row names its figure, its date and whose it is.
 * Limit: as many rows as it is given; the card decides how many stand in its first view.
 */
import { formatValue, isCurrency } from '../../core/export/wording-numbers';
import { formatStated } from '../../core/export/wording-status';
import type { Check, FigureRef } from '../../core/knowledge/card';
import { LabelDated } from './english';
import { SourceLink } from './source-list';
import { useWords } from './words-context';

/** Official money is told to one more place than the press does, so that a reader sees the rounding. */
const precisionOf = ({ unit, value }: FigureRef) =>
  isCurrency(unit.replace(/ (?:per|a) .*$/, '')) && Math.abs(value) >= 1e6 ? { decimals: 1 } : 'exact';

function Row({ figure, strong }: { figure: FigureRef; strong: boolean }) {
  const words = useWords();
  return (
    <tr class={strong ? 'strong' : undefined}>
      <th scope="row">
        <LabelDated figure={figure} />
        <span>
          <SourceLink source={figure.source} />
          {figure.vintage && `; ${figure.vintage}`}
        </span>
      </th>
      <td>{formatValue(figure.value, figure.unit, words, precisionOf(figure))}</td>
    </tr>
  );
}

type Props = { figures: FigureRef[]; check?: Check | undefined };

export function FigureTable({ figures, check }: Props) {
  const words = useWords();
  return (
    <table class="figures">
      <tbody>
        {check && (
          <tr class="strong">
            <th scope="row">{words('inThisArticleRow')}</th>
            <td>{formatStated(check, words)}</td>
          </tr>
        )}
        {check && <Row figure={check.official} strong />}
        {figures.map((figure) => (
          <Row key={`${figure.label} ${figure.date}`} figure={figure} strong={false} />
        ))}
      </tbody>
    </table>
  );
}
