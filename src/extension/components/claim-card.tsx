/**
 * Claim card: what is known about one claim, one answer first, the rest on demand.
 *
 * In:  a claim and its card, its place on the page, and what the surface can do.
 * Out: an article named by its headline.
 * Limit: the card neither opens, moves nor closes itself; its surface does.
 */
import type { ComponentChildren } from 'preact';
import type { Claim } from '../../core/engine/claim';
import { formatHeadline, formatKind } from '../../core/export/wording';
import { formatAsOf } from '../../core/export/wording-status';
import { findSources } from '../../core/export/wording-summaries';
import type { Card } from '../../core/knowledge/card';
import { CardAnswer } from './card-answer';
import { CardFolds } from './card-folds';
import { CardFoot, type CardActions } from './card-foot';
import { StatusLine } from './status-line';
import { useWords } from './words-context';

/** Below this probability the card says that the reading is uncertain. */
const UNCERTAIN_BELOW = 0.6;

type Props = {
  claim: Claim;
  card: Card;
  /** 1-based place on the page, and how many there are. */
  place?: { index: number; total: number };
  actions?: CardActions;
  /** Stands in the top line, after the place: previous, next, close. */
  controls?: ComponentChildren;
  headlineId?: string;
};

/** With sources the day is told among them; a day that the page does not name is told at once. */
const waits = (card: Card): boolean =>
  findSources(card).length > 0 && !card.problems.includes('NO_PUBLICATION_DATE');

function Top({ claim, place, controls }: Pick<Props, 'claim' | 'place' | 'controls'>) {
  const words = useWords();
  const uncertain = claim.confidence < UNCERTAIN_BELOW ? words('uncertainReading') : '';
  const where = place ? words('placeOnPage', String(place.index), String(place.total)) : '';
  return (
    <div class="card-top">
      <span class="kind">
        <span class="swatch" />
        {formatKind(claim, words)}
      </span>
      <span class="place">{[where, uncertain].filter((part) => part).join(' · ')}</span>
      {controls}
    </div>
  );
}

export function ClaimCard({ claim, card, place, actions, controls, headlineId }: Props) {
  const words = useWords();
  return (
    <article class={`card kind-${claim.kind}`} aria-labelledby={headlineId}>
      <Top claim={claim} controls={controls} {...(place && { place })} />
      <div class="card-body">
        <div class="card-head">
          <h2 class="headline" id={headlineId}>
            {formatHeadline(claim, card, words)}
          </h2>
          <StatusLine claim={claim} card={card} />
          {card.record?.pack !== undefined && <p class="note pack">{words('fromPack', card.record.pack)}</p>}
        </div>
        <CardAnswer claim={claim} card={card} />
        <CardFolds claim={claim} card={card} />
        {!waits(card) && <p class="note as-of">{formatAsOf(card, words)}</p>}
      </div>
      {actions && <CardFoot claim={claim.id} actions={actions} />}
    </article>
  );
}
