/**
 * Popover contract: what the page's script and the popover's bundle know of each other.
 *
 * The two are separate bundles in one frame and share `globalThis.promissory` of the isolated world; the page never sees it.
 * The worker injects the popover as it answers with claims: it may come a moment after the first marks, and then calls
 * `promissory.came`, by which the page opens what was picked before.
 * Limit: types only; the page decides what opens, the popover how it looks and when it closes.
 */
import type { RejectReason } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import type { Card } from '../../core/knowledge/card';

/** One claim under the pointer, innermost first; `index` is its 1-based place on the page, `total` how many there are. */
export type PopoverEntry = { claim: Claim; card: Card; index: number; total: number };

/** Where the popover points at: a virtual element over a live Range. */
export type PopoverAnchor = {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList | DOMRect[];
  contextElement?: Element;
};

export type PopoverReview = {
  claim: Claim;
  decision: 'accepted' | 'rejected';
  reason?: RejectReason;
  note?: string;
};

export type PopoverHost = {
  entries: PopoverEntry[];
  anchor: PopoverAnchor;
  /** Opened by keyboard: move the focus in, and give it back on closing. */
  focus: boolean;
  /** Aborted when the page's script goes: close, and leave nothing behind. */
  signal: AbortSignal;
  onClose(): void;
  onNext(): void;
  onPrevious(): void;
  /** Resolves true once the review is on disk. */
  onReview(review: PopoverReview): Promise<boolean>;
  /** Called inside the user's gesture. */
  onOpenDesk(claim: string): void;
  /** The page's address with a text fragment that leads to the claim. */
  linkTo(claim: Claim): string;
};

/**
 * `open` replaces what is open, without onClose. The popover closes itself, and says so by onClose: on Escape, on a press
 * outside it, and, where it was opened without focus, once the pointer has been off both anchor and popover for 300 ms.
 * Its host carries the attribute `popover`, by which the page's script knows that a mark lies beneath something.
 * `close` and the signal remove it without a trace and without onClose.
 */
export type Popover = { open(host: PopoverHost): void; close(): void; isOpen(): boolean };

declare global {
  var promissory: { popover?: Popover; came?: (() => void) | undefined } | undefined;
}
