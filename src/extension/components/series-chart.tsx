/**
 * Series chart: one series, one line, labelled directly.
 *
 * In:  a series and the article's date.
 * Out: an SVG whose name is its finding, or the finding above it; the source, and the same numbers as a table.
 * Limit: what came after the article is paler; it was not known when the article was written.
 */
import { formatDate, formatMonth } from '../../core/export/wording-dates';
import { formatValue } from '../../core/export/wording-numbers';
import { formatChartText, formatSeriesLabel } from '../../core/export/wording-summaries';
import type { SeriesRef } from '../../core/knowledge/card';
import { HEIGHT, PLOT, WIDTH, chartGeometry, reachesLeft, type Geometry, type Named } from './chart-geometry';
import { English } from './english';
import { SourceLink } from './source-list';
import { useWords } from './words-context';

type Unit = { unit: string };

function Grid({ geometry, unit }: { geometry: Geometry } & Unit) {
  const words = useWords();
  return (
    <>
      {geometry.ticks.map(({ y, value }) => (
        <g key={value}>
          <line class={y === geometry.base ? 'base' : 'grid'} x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
          <text x={PLOT.right + 8} y={y + 3.5}>
            {formatValue(value, unit, words)}
          </text>
        </g>
      ))}
    </>
  );
}

/** The article's date on top, on the side where there is room. */
function ArticleLine({ x, asOf }: { x: number; asOf: string }) {
  const words = useWords();
  const left = x > PLOT.right * 0.65;
  return (
    <>
      <line class="now" x1={x} x2={x} y1={4} y2={PLOT.bottom} />
      <text x={left ? x - 5 : x + 5} y={11} text-anchor={left ? 'end' : 'start'}>
        {words('articleShort', formatMonth(asOf, words))}
      </text>
    </>
  );
}

function Level({ y, value, unit }: { y: number; value: number } & Unit) {
  const words = useWords();
  return (
    <>
      <line class="level" x1={PLOT.left} x2={PLOT.right} y1={y} y2={y} />
      <text class="level-text" x={PLOT.left} y={y < PLOT.top + 8 ? y + 12 : y - 4}>
        {words('claimedLevel', formatValue(value, unit, words))}
      </text>
    </>
  );
}

function NamedPoint({ point, unit }: { point: Named } & Unit) {
  const words = useWords();
  const left = reachesLeft(point.x);
  return (
    <>
      <circle class={point.later ? 'dot after' : 'dot'} cx={point.x} cy={point.y} r={3.5} />
      <text
        class="value"
        x={left ? Math.min(point.x + 4, PLOT.right) : point.x}
        y={point.labelY}
        text-anchor={left ? 'end' : 'start'}
      >
        {words(
          'figureOf',
          formatMonth(point.date, words),
          formatValue(Number(point.value.toPrecision(3)), unit, words),
        )}
      </text>
    </>
  );
}

type ChartProps = {
  series: SeriesRef;
  asOf: string;
  /** With its finding, which names it, above it: where no fold's label says what it shows. */
  titled?: boolean;
};

function Plot({ series, asOf, titled }: ChartProps) {
  const words = useWords();
  const geometry = chartGeometry(series, asOf);
  const { article, level, known, later, named } = geometry;
  const ends = [series.points[0]?.[0] ?? '', series.points.at(-1)?.[0] ?? ''].map((date) =>
    formatMonth(date, words),
  );
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={titled ? formatSeriesLabel(series, words) : formatChartText(series, asOf, words)}
    >
      <Grid geometry={geometry} unit={series.unit} />
      {article !== undefined && <ArticleLine x={article} asOf={asOf} />}
      {level !== undefined && series.claimed !== undefined && (
        <Level y={level} value={series.claimed} unit={series.unit} />
      )}
      <path class="line after" d={later} />
      <path class="line" d={known} />
      {named.map((point) => (
        <NamedPoint key={point.date} point={point} unit={series.unit} />
      ))}
      <text x={PLOT.left} y={HEIGHT - 4}>
        {ends[0]}
      </text>
      <text x={PLOT.right} y={HEIGHT - 4} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

function PointTable({ series }: { series: SeriesRef }) {
  const words = useWords();
  return (
    <details class="as-table">
      <summary>{words('asTable')}</summary>
      <div tabIndex={0} role="group" aria-label={series.title}>
        <table class="figures">
          <caption class="sr" lang="en">
            {series.title}
          </caption>
          <tbody>
            {series.points.map(([date, value]) => (
              <tr key={date}>
                <th scope="row">{formatDate(date, words)}</th>
                <td>{formatValue(value, series.unit, words, 'exact')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function SeriesChart({ series, asOf, titled = false }: ChartProps) {
  const words = useWords();
  return (
    <>
      {titled && <p class="finding">{formatChartText(series, asOf, words)}</p>}
      <Plot series={series} asOf={asOf} titled={titled} />
      <p class="src">
        <SourceLink source={series.source} />, <English text={series.source.title} />
      </p>
      <PointTable series={series} />
    </>
  );
}
