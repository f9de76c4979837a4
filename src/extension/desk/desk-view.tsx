/**
 * Desk view: the claims of a page, to be reviewed one after another.
 *
 * In:  the reading, the reviews, the current claim, what the desk can do.
 * Out: filters, a list with the current claim's card and actions in it, the keys.
 * Limit: shows one page; keys work anywhere but in a field.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, Review } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import type { ExportFormat } from '../../core/export/export-file';
import { plural } from '../../core/export/wording-words';
import { ClaimRow } from '../components/claim-row';
import { ExportMenu } from '../components/export-menu';
import { PageLine } from '../components/page-line';
import { useWords } from '../components/words-context';
import { DeskClaim, type Asking } from './desk-claim';
import { FILTERS, filtered, stepFrom, type Change, type Filter, type Reviews } from './desk-state';

export type DeskActions = {
  onChange: (claim: Claim, change: Change) => void;
  onUndo: () => void;
  onShow: (claim: string) => void;
  onExport: (format: ExportFormat) => void;
  onCopy: (text: string) => Promise<boolean>;
};

type Props = {
  reading: Reading | null;
  reviews: Reviews;
  focus?: string | undefined;
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

function Filters({
  claims,
  chosen,
  reviews,
  onChoose,
}: {
  claims: readonly Claim[];
  chosen: Filter;
  reviews: Reviews;
  onChoose: (filter: Filter) => void;
}) {
  const words = useWords();
  return (
    <div class="bar-row filters" role="group" aria-label={words('filters')}>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          class="act"
          aria-pressed={filter === chosen}
          onClick={() => {
            onChoose(filter);
          }}
        >
          {words(`filter_${filter}`, String(filtered(claims, filter, reviews).length))}
        </button>
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

/** Letters are keys of the desk unless somebody is writing. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select') !== null;

type Run = (key: string) => void;

function useKeys(run: Run): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const life = new AbortController();
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      latest.current(event.key.toLowerCase());
    };
    document.addEventListener('keydown', pressed, { signal: life.signal });
    return () => {
      life.abort();
    };
  }, []);
}

/** What the desk has in hand: which claim, through which filter, and what is being asked of it. */
function useDesk({ reading, reviews, focus, actions }: Props, list: RefObject<HTMLOListElement | null>) {
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<string | undefined>(focus);
  const [asking, setAsking] = useState<Asking>(null);
  useEffect(() => {
    if (focus !== undefined) setChosen(focus);
  }, [focus]);
  const shown = filtered(reading?.claims ?? [], filter, reviews);
  const current = shown.find(({ id }) => id === chosen);
  const go = (id: string | undefined): void => {
    setAsking(null);
    setChosen(id);
    const row = list.current?.querySelector<HTMLElement>(
      `[data-claim="${CSS.escape(id ?? '')}"] > .row-open`,
    );
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  };
  const change = (made: Change): void => {
    setAsking(null);
    if (current) actions.onChange(current, made);
  };
  const choose = (next: Filter): void => {
    setFilter(next);
    setChosen(undefined);
  };
  useKeys((key) => {
    if (key === 'j' || key === 'k') go(stepFrom(shown, current?.id, key === 'j' ? 1 : -1));
    else if (key === 'u') actions.onUndo();
    else if (!current) return;
    else if (key === 'a') change({ decision: 'accepted' });
    else if (key === 'r') setAsking('reason');
    else if (key === 'n') setAsking('note');
    else if (key === 's') actions.onShow(current.id);
  });
  return { filter, choose, shown, current, asking, setAsking, go, change };
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
      <button type="button" class="act" disabled={!canUndo} onClick={actions.onUndo}>
        {words('undo')}
      </button>
      <ExportMenu onExport={actions.onExport} />
      <span class="said end" role="status">
        {said}
      </span>
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

type Desk = ReturnType<typeof useDesk>;

function DeskRow({
  claim,
  reading,
  reviews,
  desk,
  actions,
}: {
  claim: Claim;
  reading: Reading;
  reviews: Reviews;
  desk: Desk;
  actions: DeskActions;
}) {
  const words = useWords();
  const card = reading.cards[reading.claims.indexOf(claim)];
  const review = reviews.get(claim.id);
  const tone = toneOf(review);
  const current = claim === desk.current;
  return (
    <ClaimRow
      claim={claim}
      card={card}
      state={words(stateKey(review))}
      {...(tone && { tone })}
      current={current}
      onOpen={() => {
        desk.go(current ? undefined : claim.id);
      }}
    >
      {current && card ? (
        <DeskClaim
          claim={claim}
          card={card}
          review={review}
          asking={desk.asking}
          url={reading.page.url}
          onAsk={desk.setAsking}
          onChange={desk.change}
          onShow={() => {
            actions.onShow(claim.id);
          }}
          onCopy={actions.onCopy}
        />
      ) : (
        false
      )}
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
      <ol class="rows" ref={list} aria-label={words('claimsOnPage')}>
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
      <KeyHelp />
    </main>
  );
}
