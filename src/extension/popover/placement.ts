/**
 * Placement: keeps the card beside the words it is about, and never over them while there is room for both.
 *
 * In:  the host element, the anchor, a signal.
 * Out: the host's side, size and position, kept while the page scrolls and resizes.
 * Limit: words that leave less than LEAST_HEIGHT above and below are covered in part; the page is never moved.
 */
import { autoUpdate, computePosition, inline, offset, shift } from '@floating-ui/dom';
import type { PopoverAnchor } from '../platform/popover-contract';

const GAP = 8;
const MARGIN = 8;
/** Of the window's height, so that the reader always sees the page around the card. */
const MOST_HEIGHT = 0.7;
/** Its top line and two lines more, in pixels. */
const LEAST_HEIGHT = 88;
/** At a text size of 100 %. */
const WIDTH = 400;
/** What browsers call medium until the reader says otherwise, in pixels. */
const MEDIUM = 16;

type Side = 'top' | 'bottom';

/**
 * Where the card goes and how high it may be, in pixels of the window. The side below the words is taken where all that
 * is `wanted` fits there, and otherwise the side with more room; what does not fit scrolls inside the card.
 */
export function chooseSide(
  words: { top: number; bottom: number },
  wanted: number,
  windowHeight: number,
): { side: Side; height: number } {
  const above = words.top - GAP - MARGIN;
  const below = windowHeight - words.bottom - GAP - MARGIN;
  const most = windowHeight * MOST_HEIGHT;
  const side = below >= Math.min(wanted, most) || below >= above ? 'bottom' : 'top';
  const room = Math.min(side === 'bottom' ? below : above, most);
  return { side, height: Math.max(LEAST_HEIGHT, room) };
}

/** How many pixels one pixel is at the reader's text size; a page's own size is not the reader's wish. */
function findUnit(card: Element): number {
  return (parseFloat(getComputedStyle(card).fontSize) || MEDIUM) / MEDIUM;
}

/** How high the card would be if nothing limited it. */
function wantedHeight(card: Element): number {
  const hidden = [card, ...card.querySelectorAll('.card-body')].map(
    (part) => part.scrollHeight - part.clientHeight,
  );
  return card.getBoundingClientRect().height + hidden.reduce((sum, more) => sum + Math.max(0, more), 0);
}

type Placed = { anchor: PopoverAnchor; host: HTMLElement; wanted: number };

async function place({ anchor, host, wanted }: Placed): Promise<void> {
  const { side, height } = chooseSide(anchor.getBoundingClientRect(), wanted, innerHeight);
  host.style.setProperty('--most-height', `${height}px`);
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: `${side}-start`,
    middleware: [inline(), offset(GAP), shift({ padding: MARGIN, crossAxis: true })],
  });
  host.style.left = `${x}px`;
  host.style.top = `${y}px`;
}

/** Follows the anchor until the signal is aborted. What is unfolded later does not move the card to the other side. */
export function followAnchor(
  anchor: PopoverAnchor,
  { host, card }: { host: HTMLElement; card: Element },
  signal: AbortSignal,
): void {
  const unit = findUnit(card);
  const fit = (): void => {
    host.style.setProperty('--most-width', `${Math.min(WIDTH * unit, innerWidth - 2 * MARGIN)}px`);
  };
  host.style.setProperty('--unit', `${unit}px`);
  fit();
  const wanted = wantedHeight(card);
  const stop = autoUpdate(anchor, host, () => {
    fit();
    // an anchor whose text has gone has no place; the card stays where it was
    place({ anchor, host, wanted }).catch(() => undefined);
  });
  signal.addEventListener('abort', stop, { once: true });
}
