/**
 * Card folds: all that is known beyond the first answer, each behind a label that says its result.
 *
 * In:  a claim and its card.
 * Out: chart, record, views, and sums with figures and sources, in this order; none that would be empty.
 * Limit: what the first answer already shows in full is not repeated.
 */
import {
  formatBecause,
  formatInferred,
  formatRecordLabel,
  formatSeriesLabel,
  formatSourcesLabel,
  findSources,
} from '../../core/export/wording-summaries';
import { formatAsOf } from '../../core/export/wording-status';
import { formatViewsLabel, groupViews } from '../../core/export/wording-views';
import { findComparison } from '../../core/export/wording-sums';
import type { Claim } from '../../core/engine/claim';
import type { Card, CardRecord, RecordBeside } from '../../core/knowledge/card';
import { findAnswer, type Answer } from './card-answer';
import { Sums } from './comparison-bars';
import { FigureTable } from './figure-table';
import { Fold } from './fold';
import { SeriesChart } from './series-chart';
import { SourceList } from './source-list';
import { Timeline } from './timeline';
import { ViewList } from './view-list';
import { useWords } from './words-context';

type Props = { claim: Claim; card: Card };

function RecordFold({ card, record }: { card: Card; record: CardRecord }) {
  const words = useWords();
  return (
    <Fold label={formatRecordLabel(card.timeline, words)}>
      {() => (
        <>
          <h3 class="label" lang="en">
            {record.title}
          </h3>
          <Timeline entries={card.timeline} asOf={card.asOf} withSources />
          {!record.outcomeKnown && <p class="note">{words('outcomeNotKnown')}</p>}
          {card.because.length > 0 && <p class="note">{formatBecause(card, words)}</p>}
        </>
      )}
    </Fold>
  );
}

/** A pack's record beside the one that leads. */
function BesideFold({ beside: { record, timeline }, asOf }: { beside: RecordBeside; asOf: string }) {
  const words = useWords();
  return (
    <Fold label={words('besideInPack', record.pack ?? '', record.title)}>
      {() => (
        <>
          <Timeline entries={timeline} asOf={asOf} withSources />
          {!record.outcomeKnown && <p class="note">{words('outcomeNotKnown')}</p>}
        </>
      )}
    </Fold>
  );
}

/** How many of the card's figures the first answer has shown already. */
const figuresShown = (answer: Answer | undefined): number =>
  answer === 'figures' ? 2 : answer === 'check' ? 1 : 0;

/** Without bars to draw, the answer is the sums themselves. */
const areSumsLeft = ({ claim, card }: Props): boolean =>
  card.scale.length > 0 && !(findAnswer(claim, card) === 'scale' && findComparison(card.scale) === null);

/** How claim and answer are worked out, and from what. */
function SourcesFold({ claim, card }: Props) {
  const words = useWords();
  const hasSums = areSumsLeft({ claim, card });
  const inferred = formatInferred(claim, words);
  const hasSources = findSources(card).length > 0;
  const isWorkedOut = hasSums || inferred.length > 0;
  if (!isWorkedOut && !hasSources) return null;
  const labels = [isWorkedOut && words('howWorkedOut'), hasSources && formatSourcesLabel(card, words)];
  const shown = figuresShown(findAnswer(claim, card));
  return (
    <Fold label={labels.filter((label) => label !== false).join(' · ')}>
      {() => (
        <>
          {hasSums && <Sums scale={card.scale} />}
          {inferred.map((line) => (
            <p key={line} class="note">
              {line}
            </p>
          ))}
          {card.figures.length > shown && <FigureTable figures={card.figures.slice(shown)} />}
          <SourceList sources={findSources(card)} />
          {hasSources && !card.problems.includes('NO_PUBLICATION_DATE') && (
            <p class="note as-of">{formatAsOf(card, words)}</p>
          )}
        </>
      )}
    </Fold>
  );
}

export function CardFolds({ claim, card }: Props) {
  const words = useWords();
  const { series, record } = card;
  const views = groupViews(claim, card);
  return (
    <>
      {series && series.points.length > 1 && findAnswer(claim, card) !== 'series' && (
        <Fold label={formatSeriesLabel(series, words)}>
          {() => <SeriesChart series={series} asOf={card.asOf} />}
        </Fold>
      )}
      {record && card.timeline.length > 0 && <RecordFold card={card} record={record} />}
      {card.beside?.map((beside) => (
        <BesideFold key={beside.record.id} beside={beside} asOf={card.asOf} />
      ))}
      {card.views.length > 0 && (
        <Fold label={formatViewsLabel(views, words)}>{() => <ViewList {...views} />}</Fold>
      )}
      <SourcesFold claim={claim} card={card} />
    </>
  );
}
