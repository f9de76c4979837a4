/**
 * Page popover: hands the marks at a place to the popover's bundle, and its wishes to navigator and worker.
 *
 * In:  marks, and the reading that they came from.
 * Out: an open popover, where its bundle is in this document; reviews kept by the worker.
 * Limit: a claim that is reviewed again in the same visit replaces its review; older visits' reviews are the desk's.
 */
import type { Reading, Review } from '../../core/annotation/annotation';
import type { Claim } from '../../core/engine/claim';
import { alive, aroundOf, frameOffset } from '../platform/dom-path';
import { ask } from '../platform/messenger';
import type { Popover, PopoverAnchor, PopoverEntry, PopoverReview } from '../platform/popover-contract';
import { elementOf, type Mark } from './highlight';
import type { Navigator } from './navigator';
import { linkToClaim } from './text-fragment';

export type PopoverContext = {
  reading(): Reading | undefined;
  marks(): readonly Mark[];
  reviewer(): string;
  /** Asked when it is needed: navigator and popover know each other. */
  navigator(): Navigator;
  closed(): void;
};

/** The popover's bundle, once it is in this document. */
export const popoverHere = (): Popover | undefined => globalThis.promissory?.popover;

/** The worker sends for it as it answers: until it is here, the latest pick waits; without one, none does. */
function whenPopoverComes(came?: () => void): void {
  if (!popoverHere()) globalThis.promissory = { came };
}

const entriesOf = (context: PopoverContext, marks: readonly Mark[]): PopoverEntry[] => {
  const all = context.marks();
  const cards = new Map(context.reading()?.cards.map((card) => [card.claim, card]));
  return marks.flatMap(({ claim }) => {
    const card = cards.get(claim.id);
    const index = all.findIndex((mark) => mark.claim.id === claim.id) + 1;
    return card ? [{ claim, card, index, total: all.length }] : [];
  });
};

/** A version-4 UUID; `crypto.randomUUID` is missing on pages without TLS. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const linkTo =
  (context: PopoverContext) =>
  (claim: Claim): string =>
    linkToClaim(context.reading()?.page.url ?? '', claim);

/** Makes reviews of decisions and has them kept. */
function createReviewer(context: PopoverContext): (review: PopoverReview) => Promise<boolean> {
  const kept = new Map<string, Review>();
  return async ({ claim, ...decided }) => {
    const page = context.reading()?.page;
    if (!page) return false;
    const now = new Date().toISOString();
    const { id, created } = kept.get(claim.id) ?? { id: `urn:uuid:${uuid()}`, created: now };
    const reviewer = context.reviewer();
    const named = reviewer === '' ? {} : { reviewer };
    const review: Review = { id, page, claim, ...decided, ...named, created, modified: now };
    const done = await ask('review:put', { review });
    if (done) kept.set(claim.id, review);
    return done;
  };
}

const moved = (box: DOMRect, { x, y }: { x: number; y: number }): DOMRect =>
  new DOMRect(box.x + x, box.y + y, box.width, box.height);

/** Where an element is to be seen: itself, or what hides it, such as a closed fold. */
function shownAt(element: Element | null): DOMRect[] {
  for (let around = element; around; around = aroundOf(around)) {
    const box = around.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return [moved(box, frameOffset(around))];
  }
  return [];
}

/** Where a claim's mark is now, in the top window; the page may move or replace it while the popover is open. */
function anchorOn(context: PopoverContext, mark: Mark): PopoverAnchor {
  const range = (): Range => (context.marks().find(({ claim }) => claim.id === mark.claim.id) ?? mark).range;
  const contextElement = elementOf(mark.range);
  const rects = (): DOMRect[] => alive(rectsNow, []);
  const rectsNow = (): DOMRect[] => {
    const now = range();
    const element = elementOf(now);
    const boxes = [...now.getClientRects()];
    if (boxes.length === 0 || !element) return shownAt(element);
    const offset = frameOffset(element);
    return boxes.map((box) => moved(box, offset));
  };
  return {
    getBoundingClientRect: () => {
      const boxes = rects();
      const [left, top] = [
        Math.min(...boxes.map((box) => box.left)),
        Math.min(...boxes.map((box) => box.top)),
      ];
      if (boxes.length === 0) return new DOMRect();
      const right = Math.max(...boxes.map((box) => box.right));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      return new DOMRect(left, top, right - left, bottom - top);
    },
    getClientRects: rects,
    ...(contextElement && { contextElement }),
  };
}

export type PopoverOpener = {
  /** Opens on what was picked by click or key. */
  pick(marks: readonly Mark[], focus: boolean): void;
  /**
   * Opens where the pointer rests, but not over a popover that was opened by key, nor the same one again, nor one that
   * was just closed by key under the resting pointer.
   */
  rest(marks: readonly Mark[]): void;
  isOpen(): boolean;
};

const idsOf = (marks: readonly Mark[]): string => marks.map(({ claim }) => claim.id).join();

/** Opens popovers until the signal is aborted, which closes the one that is open. */
export function createPopoverOpener(context: PopoverContext, signal: AbortSignal): PopoverOpener {
  const onReview = createReviewer(context);
  let shown = { ids: '', focus: false };
  let [over, dismissed] = ['', ''];
  const isOpen = (): boolean => popoverHere()?.isOpen() ?? false;
  const pick = (marks: readonly Mark[], focus: boolean): void => {
    const entries = entriesOf(context, marks);
    const [mark] = marks;
    if (!mark || entries.length === 0) return;
    shown = { ids: idsOf(marks), focus };
    const popover = popoverHere();
    if (!popover) {
      whenPopoverComes(() => {
        if (!signal.aborted) pick(marks, focus);
      });
      return;
    }
    popover.open({
      entries,
      anchor: anchorOn(context, mark),
      focus,
      signal,
      onClose: () => {
        dismissed = over === shown.ids ? over : '';
        context.closed();
      },
      onNext: () => void context.navigator().step(1, true),
      onPrevious: () => void context.navigator().step(-1, true),
      onReview: (review) => onReview(review).catch(() => false),
      onOpenDesk: (claim) => {
        ask('desk:open', { claim }).catch(() => undefined);
      },
      linkTo: linkTo(context),
    });
  };
  const rest = (marks: readonly Mark[]): void => {
    over = idsOf(marks);
    if (over === '' && !shown.focus) whenPopoverComes();
    if (over !== dismissed) dismissed = '';
    const again = isOpen() && (shown.focus || shown.ids === over);
    if (over !== '' && over !== dismissed && !again) pick(marks, false);
  };
  return { pick, rest, isOpen };
}
