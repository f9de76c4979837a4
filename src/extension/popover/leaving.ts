/**
 * Leaving: closes a card that was opened by the pointer once the pointer has left both it and its words.
 *
 * In:  the host element, the anchor, what to do, a signal.
 * Out: one call, 300 ms after the pointer left; never while the focus is in the card.
 * Limit: a finger that is lifted leaves nothing: a card that was opened by touch closes on a press elsewhere, as all do.
 */
import { documentsAround, frameOffset, holdsFocus } from '../platform/dom-path';
import type { PopoverAnchor } from '../platform/popover-contract';

const LINGER_MS = 300;
/** A pointer on its way from the words to the card crosses the gap between them. */
const SLACK = 10;

type At = { clientX: number; clientY: number };

const holds = ({ left, right, top, bottom }: DOMRect, { clientX, clientY }: At): boolean =>
  clientX >= left - SLACK && clientX <= right + SLACK && clientY >= top - SLACK && clientY <= bottom + SLACK;

const isOver = (host: HTMLElement, anchor: PopoverAnchor, at: At): boolean =>
  holds(host.getBoundingClientRect(), at) || [...anchor.getClientRects()].some((rect) => holds(rect, at));

/** Where an event of a frame happened in the top window. */
function inTop(event: PointerEvent): At {
  const { documentElement } = (event.view ?? window).document;
  const { x, y } = frameOffset(documentElement);
  return { clientX: event.clientX + x, clientY: event.clientY + y };
}

const documentsOf = ({ contextElement }: PopoverAnchor): Document[] =>
  contextElement ? documentsAround(contextElement) : [document];

export function closeOnLeave(
  host: HTMLElement,
  anchor: PopoverAnchor,
  close: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const leave = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!holdsFocus(host)) close();
    }, LINGER_MS);
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || isOver(host, anchor, inTop(event))) stay();
    else leave();
  };
  for (const around of documentsOf(anchor))
    around.addEventListener('pointermove', moved, { passive: true, capture: true, signal });
  const left = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') leave();
  };
  document.documentElement.addEventListener('pointerleave', left, { signal });
  signal.addEventListener('abort', stay, { once: true });
}

/** A press outside the card; the press itself goes on to the page. */
export function closeOnPress(
  host: HTMLElement,
  anchor: PopoverAnchor,
  close: () => void,
  signal: AbortSignal,
): void {
  const pressed = (event: PointerEvent): void => {
    if (!event.composedPath().includes(host) && !isOver(host, anchor, inTop(event))) close();
  };
  for (const around of documentsOf(anchor))
    around.addEventListener('pointerdown', pressed, { passive: true, capture: true, signal });
}
