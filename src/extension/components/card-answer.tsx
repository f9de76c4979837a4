/**
 * Card answer: the one thing that answers best, first and alone.
 *
 * In:  a claim and its card.
 * Out: a sum, a check, the milestones, figures or the chart; or that nothing is known, said plainly.
 * Limit: the order by kind is written in ORDER; what is not the first answer waits in a fold.
 */
import { formatNoRecord } from '../../core/export/wording-summaries';
import type { Claim, Kind } from '../../core/engine/claim';
import type { Card } from '../../core/knowledge/card';
import { ComparisonBars } from './comparison-bars';
import { FigureTable } from './figure-table';
import { SeriesChart } from './series-chart';
import { Timeline } from './timeline';
import { useWords } from './words-context';

export type Answer = 'scale' | 'check' | 'since' | 'timeline' | 'figures' | 'series';

const ORDER: Readonly<Record<Kind, readonly Answer[]>> = {
  // what a pledge would take says more than what was said of it
  pledge: ['scale', 'timeline', 'check', 'figures', 'series'],
  jobs: ['check', 'scale', 'figures', 'series', 'timeline'],
  trade: ['check', 'scale', 'series', 'figures', 'timeline'],
  // readers of an old article want to know what a tariff became
  tariff: ['since', 'timeline', 'check', 'figures', 'scale', 'series'],
};

const HAS: Readonly<Record<Answer, (card: Card) => boolean>> = {
  scale: ({ scale }) => scale.length > 0,
  check: ({ check }) => check !== undefined,
  since: ({ timeline }) => timeline.some(({ since }) => since),
  timeline: ({ timeline }) => timeline.length > 0,
  figures: ({ figures }) => figures.length > 0,
  series: ({ series }) => series !== undefined && series.points.length > 1,
};

/** Undefined where nothing is known. */
export const findAnswer = (claim: Claim, card: Card): Answer | undefined =>
  ORDER[claim.kind].find((answer) => HAS[answer](card));

/** Milestones are those with a status; the last two of them before the article, or the first three after it. */
function Milestones({ card, since }: { card: Card; since: boolean }) {
  const words = useWords();
  const stated = card.timeline.filter(
    (entry) => entry.since === since && (since || entry.status !== undefined),
  );
  const entries = since ? stated.slice(0, 3) : stated.slice(-2);
  return (
    <>
      <h3 class="label">{words(since ? 'sinceThen' : 'onRecord')}</h3>
      <Timeline entries={entries.length > 0 ? entries : card.timeline.slice(-2)} withSources />
    </>
  );
}

export function CardAnswer({ claim, card }: { claim: Claim; card: Card }) {
  const words = useWords();
  const answer = findAnswer(claim, card);
  return (
    <section class="answer">
      {answer === 'scale' && <ComparisonBars scale={card.scale} />}
      {answer === 'check' && <FigureTable check={card.check} figures={card.figures.slice(0, 1)} />}
      {(answer === 'since' || answer === 'timeline') && <Milestones card={card} since={answer === 'since'} />}
      {answer === 'figures' && <FigureTable figures={card.figures.slice(0, 2)} />}
      {answer === 'series' && card.series && <SeriesChart series={card.series} asOf={card.asOf} titled />}
      {!card.record && <p class="note">{formatNoRecord(claim, card, words)}</p>}
    </section>
  );
}
