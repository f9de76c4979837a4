/**
 * Placement: keeps the card beside the words it is about.
 *
 * In:  the host element, the anchor, a signal.
 * Out: the host's position, kept while the page scrolls and resizes.
 * Limit: fixed to the window; it never moves the page.
 */
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import type { PopoverAnchor } from '../platform/popover-contract';

const GAP = 8;
const MARGIN = 8;
/** Of the window's height, so that the reader always sees the page around the card. */
const MOST_HEIGHT = 0.7;
const WIDTH = 400;

function fit(host: HTMLElement, available: { width: number; height: number }): void {
  host.style.setProperty(
    '--most-height',
    `${Math.max(120, Math.min(available.height, innerHeight * MOST_HEIGHT))}px`,
  );
  host.style.setProperty('--most-width', `${Math.min(WIDTH, innerWidth - 2 * MARGIN)}px`);
}

async function place(anchor: PopoverAnchor, host: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(anchor, host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'bottom-end', 'top-end'] }),
      shift({ padding: MARGIN, crossAxis: true }),
      size({
        padding: MARGIN,
        apply: ({ availableWidth: width, availableHeight: height }) => {
          fit(host, { width, height });
        },
      }),
    ],
  });
  host.style.left = `${x}px`;
  host.style.top = `${y}px`;
}

/** Follows the anchor until the signal is aborted. */
export function followAnchor(anchor: PopoverAnchor, host: HTMLElement, signal: AbortSignal): void {
  const stop = autoUpdate(anchor, host, () => {
    // an anchor whose text has gone has no place; the card stays where it was
    place(anchor, host).catch(() => undefined);
  });
  signal.addEventListener('abort', stop, { once: true });
}
