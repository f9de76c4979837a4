/**
 * Desk view: the claims of a page, to be reviewed one after another.
 *
 * In:  the reading, the reviews, the current claim, what the desk can do.
 * Out: filters, a list with the current claim's card and actions in it, the keys.
 * Limit: shows one page; what is in hand and what the keys do is in use-desk.ts.
 */
import { useRef } from 'preact/hooks';
import type { Reading, Review } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import { plural } from '../../core/export/wording-words';
import type { Card } from '../../core/knowledge/card';
import { Button } from '../components/button';
import { ClaimRow } from '../components/claim-row';
import { ExportMenu } from '../components/export-menu';
import { PageLine } from '../components/page-line';
import { useWords } from '../components/words-context';
import type { DeskFocus } from '../platform/readings';
import { DeskClaim } from './desk-claim';
import { FILTERS, filtered, type Filter, type Reviews } from './desk-state';
import { useDesk, type Desk, type DeskActions } from './use-desk';

type Props = {
  reading: Reading | null;
  reviews: Reviews;
  /** The claim that the page asks for. */
  focus?: DeskFocus | undefined;
  canUndo: boolean;
  said: string;
  actions: DeskActions;
};

const KEYS: [key: string, label: string][] = [
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['A', 'keyAccept'],
  ['R', 'keyReject'],
  ['N', 'keyNote'],
  ['U', 'keyUndo'],
  ['S', 'keyShow'],
];

const stateKey = (review: Review | undefined): string =>
  review?.decision === undefined
    ? review?.note
      ? 'state_noted'
      : 'state_unreviewed'
    : `state_${review.decision}`;
const toneOf = (review: Review | undefined): 'good' | 'bad' | undefined =>
  review?.decision === 'accepted' ? 'good' : review?.decision === 'rejected' ? 'bad' : undefined;

type FiltersProps = {
  claims: readonly Claim[];
  chosen: Filter;
  reviews: Reviews;
  onChoose: (filter: Filter) => void;
};

function Filters({ claims, chosen, reviews, onChoose }: FiltersProps) {
  const words = useWords();
  const choose = (filter: Filter) => (): void => {
    onChoose(filter);
  };
  return (
    <div class="bar-row filters" role="group" aria-label={words('filters')}>
      {FILTERS.map((filter) => (
        <Button
          key={filter}
          class="act"
          label={words(`filter_${filter}`, String(filtered(claims, filter, reviews).length))}
          aria-pressed={filter === chosen}
          onClick={choose(filter)}
        />
      ))}
    </div>
  );
}

function KeyHelp() {
  const words = useWords();
  return (
    <p class="keys" aria-label={words('keys')}>
      {KEYS.map(([key, label]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words(label)}
        </span>
      ))}
    </p>
  );
}

function DeskHead({ reading, reviews }: { reading: Reading; reviews: Reviews }) {
  const words = useWords();
  const reviewed = reading.claims.filter(({ id }) => reviews.get(id)?.decision).length;
  return (
    <header class="head">
      <h1>{reading.page.title ?? reading.page.url}</h1>
      <p class="soft">{plural(words, 'claimsFound', reading.claims.length)}</p>
      <PageLine reading={reading} reviewed={reviewed} />
    </header>
  );
}

function DeskFoot({ canUndo, said, actions }: Pick<Props, 'canUndo' | 'said' | 'actions'>) {
  const words = useWords();
  return (
    <footer class="bar-row foot">
      <Button class="act" label={words('undo')} disabled={!canUndo} onClick={actions.onUndo} />
      <ExportMenu onExport={actions.onExport} />
      <span class="said end" role="status">
        {said}
      </span>
      <KeyHelp />
    </footer>
  );
}

function DeskEmpty() {
  const words = useWords();
  return (
    <main class="desk">
      <header class="head">
        <h1>{words('desk')}</h1>
      </header>
      <p class="empty">{words('deskEmpty')}</p>
    </main>
  );
}

type RowProps = {
  claim: Claim;
  reading: Reading;
  reviews: Reviews;
  desk: Desk;
  actions: DeskActions;
};

/** The current claim's card, below its row. */
function Opened({ claim, card, reading, reviews, desk, actions }: RowProps & { card: Card }) {
  const show = (): void => {
    actions.onShow(claim.id);
  };
  return (
    <DeskClaim
      claim={claim}
      card={card}
      review={reviews.get(claim.id)}
      asking={desk.asking}
      url={reading.page.url}
      onAsk={desk.setAsking}
      onChange={desk.change}
      onShow={show}
      onCopy={actions.onCopy}
    />
  );
}

function DeskRow(props: RowProps) {
  const { claim, reading, reviews, desk } = props;
  const words = useWords();
  const card = reading.cards[reading.claims.indexOf(claim)];
  const review = reviews.get(claim.id);
  const tone = toneOf(review);
  const current = claim === desk.current;
  const open = (): void => {
    desk.go(current ? undefined : claim.id);
  };
  return (
    <ClaimRow
      claim={claim}
      card={card}
      state={words(stateKey(review))}
      {...(tone && { tone })}
      current={current}
      onOpen={open}
    >
      {current && card ? <Opened {...props} card={card} /> : false}
    </ClaimRow>
  );
}

export function DeskView(props: Props) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const desk = useDesk(props, list);
  const { reading, reviews, actions } = props;
  if (!reading || reading.claims.length === 0) return <DeskEmpty />;
  return (
    <main class="desk">
      <DeskHead reading={reading} reviews={reviews} />
      <Filters claims={reading.claims} chosen={desk.filter} reviews={reviews} onChoose={desk.choose} />
      <ol class="rows" ref={list} tabIndex={-1} aria-label={words('claimsOnPage')}>
        {desk.shown.map((claim) => (
          <DeskRow
            key={claim.id}
            claim={claim}
            reading={reading}
            reviews={reviews}
            desk={desk}
            actions={actions}
          />
        ))}
      </ol>
      <DeskFoot {...props} />
    </main>
  );
}
