/**
 * Popover view: the claims at one place, one card at a time.
 *
 * In:  what the page's script hands over, and how to copy.
 * Out: a dialog, not modal, named by the headline of the card it shows; tabs where several claims share the place.
 * Limit: knows nothing of where it stands or when it closes.
 */
import { useState } from 'preact/hooks';
import { formatHeadline } from '../../core/export/wording';
import { formatCitation, formatMistake } from '../../core/export/wording-summaries';
import type { Words } from '../../core/export/wording-words';
import { ClaimCard } from '../components/claim-card';
import type { CardActions } from '../components/card-foot';
import { useWords } from '../components/words-context';
import type { PopoverEntry, PopoverHost } from '../platform/popover-contract';

type Props = { host: PopoverHost; onCopy: (text: string) => Promise<boolean>; onClose: () => void };

function Controls({ host, onClose }: Pick<Props, 'host' | 'onClose'>) {
  const words = useWords();
  const several = (host.entries[0]?.total ?? 1) > 1;
  const step = (key: string, mark: string, onStep: () => void) => (
    <button type="button" class="icon" aria-label={words(key)} title={words(key)} onClick={onStep}>
      <span aria-hidden="true">{mark}</span>
    </button>
  );
  return (
    <>
      {several &&
        step('previous', '‹', () => {
          host.onPrevious();
        })}
      {several &&
        step('next', '›', () => {
          host.onNext();
        })}
      {step('close', '×', onClose)}
    </>
  );
}

type TabsProps = { entries: PopoverEntry[]; chosen: number; onChoose: (index: number) => void };

/** Arrow keys move between tabs, as people who use a keyboard expect of them. */
function Tabs({ entries, chosen, onChoose }: TabsProps) {
  const words = useWords();
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + entries.length) % entries.length;
    onChoose(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words('claimsHere')} onKeyDown={move}>
      {entries.map(({ claim, card }, index) => (
        <button
          key={claim.id}
          type="button"
          role="tab"
          class={`kind-${claim.kind}`}
          aria-selected={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => {
            onChoose(index);
          }}
        >
          <span class="swatch" />
          <span>{formatHeadline(claim, card, words)}</span>
        </button>
      ))}
    </div>
  );
}

function actionsOf({ claim, card }: PopoverEntry, host: PopoverHost, words: Words): CardActions {
  const link = host.linkTo(claim);
  return {
    copies: {
      copyCitation: formatCitation(claim, card, link, words),
      copyLink: link,
      reportMistake: formatMistake(claim, card, link, words),
    },
    onOpenDesk: () => {
      host.onOpenDesk(claim.id);
    },
    onReview: (decision, reason, note) =>
      host.onReview({ claim, decision, ...(reason && { reason }), ...(note && { note }) }),
  };
}

export function PopoverView({ host, onCopy, onClose }: Props) {
  const words = useWords();
  const [chosen, setChosen] = useState(0);
  const entry = host.entries[chosen] ?? host.entries[0];
  if (!entry) return null;
  const { claim, card, index, total } = entry;
  return (
    <div class="popover" role="dialog" aria-labelledby="headline" tabIndex={-1}>
      {host.entries.length > 1 && <Tabs entries={host.entries} chosen={chosen} onChoose={setChosen} />}
      <ClaimCard
        key={claim.id}
        claim={claim}
        card={card}
        place={{ index, total }}
        actions={{ ...actionsOf(entry, host, words), onCopy }}
        headlineId="headline"
        controls={<Controls host={host} onClose={onClose} />}
      />
    </div>
  );
}
