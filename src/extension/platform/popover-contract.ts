/**
 * Popover contract: what the page's script and the popover's bundle know of each other.
 *
 * The two are separate bundles in one frame and share `globalThis.promissory` of the isolated world; the page never sees it.
 * The popover is injected by the worker before its answer with claims arrives, so `promissory.popover` is there by then.
 * Limit: types only; the page decides what is open, the popover how it looks.
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

export type Popover = { open(host: PopoverHost): void; close(): void; isOpen(): boolean };

declare global {
  var promissory: { popover?: Popover } | undefined;
}
