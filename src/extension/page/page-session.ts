/**
 * Page session: one page with marks on: reads, asks the worker, paints, and keeps what is painted true.
 *
 * In:  the document, the reader's settings, the gate (whether a text holds cues at all).
 * Out: marks, a popover on demand, answers to next, previous, open and show; nothing of it after the signal.
 * Limit: one document; same-origin frames and shadow roots would each bring a text and a painter of their own.
 */
import type { Reading } from '../../core/annotation/annotation';
import { ask, isAlive } from '../platform/messenger';
import { isWanted, type Settings } from '../platform/settings';
import { withoutFragment } from '../platform/site';
import { placeClaims } from './claim-places';
import {
  createMark,
  createPainter,
  isLost,
  type HighlightRegistry,
  type Mark,
  type Painter,
} from './highlight';
import { createNavigator, type Navigator, type NavigatorHost } from './navigator';
import { isEnglish, readsEnglish } from './page-language';
import { createPopoverOpener, popoverHere, type PopoverContext, type PopoverOpener } from './page-popover';
import { rangeOf } from './page-ranges';
import { readPage, type PageText } from './page-text';
import { watchPage } from './page-watch';

type WhyNothing = 'not-english' | 'no-cues' | 'failed';
export type Gate = (text: string) => boolean;
export type SessionOptions = {
  document: Document;
  settings: Settings;
  gate: Gate;
  registry: HighlightRegistry;
  signal: AbortSignal;
  /** Called when the extension is gone from under this page. */
  onRetired(): void;
};
export type Session = {
  navigator: Navigator;
  marked(): number;
  change(settings: Settings): void;
  /** Asks the worker anew; false where there is nothing to ask about. */
  again(): boolean;
  /** Why nothing was found, where that is known. */
  why(): WhyNothing | undefined;
};

/** What the worker answered, and the text that it was asked about. */
type Read = { reading: Reading; text: string; cues: string; address: string };

/** The blocks in which there may be claims: as long as they stay the same, so does the answer. */
function cuesOf({ source }: PageText, gate: Gate): string {
  if (!isEnglish(source)) return '';
  return source.blocks
    .map(({ start, end }) => source.text.slice(start, end))
    .filter((block) => gate(block))
    .join('\n\n');
}

class PageSession implements Session {
  readonly navigator: Navigator;
  readonly #options: SessionOptions;
  readonly #painter: Painter;
  readonly #opener: PopoverOpener;
  #settings: Settings;
  #marks: Mark[] = [];
  #lit: readonly string[] = [];
  #page: PageText | undefined;
  #read: Read | undefined;
  #asking: string | undefined;
  #why: WhyNothing | undefined;

  constructor(options: SessionOptions) {
    const { document, registry, signal } = options;
    this.#options = options;
    this.#settings = options.settings;
    this.#painter = createPainter(document, registry, signal);
    this.#opener = createPopoverOpener(this.#popoverContext(), signal);
    this.navigator = createNavigator(document, this.#navigatorHost(), signal);
    watchPage(
      document,
      () => {
        this.check();
      },
      signal,
    );
    document.defaultView?.addEventListener(
      'pageshow',
      (event) => {
        this.#returned(event);
      },
      { signal },
    );
    this.check();
  }

  #popoverContext(): PopoverContext {
    return {
      reading: () => this.#read?.reading,
      marks: () => this.#marks,
      reviewer: () => this.#settings.reviewer,
      navigator: () => this.navigator,
      closed: () => {
        this.#light([]);
      },
    };
  }

  #navigatorHost(): NavigatorHost {
    return {
      marks: () => this.#marks,
      rested: (marks) => {
        if (!isAlive()) {
          this.#options.onRetired();
          return;
        }
        this.#opener.rest(marks);
        if (marks.length > 0 || !this.#opener.isOpen()) this.#light(marks);
      },
      picked: (marks, focus) => {
        this.#light(marks);
        this.#opener.pick(marks, focus);
      },
    };
  }

  #light(marks: readonly Mark[]): void {
    this.#lit = marks.map(({ claim }) => claim.id);
    this.#painter.light(marks);
  }

  /** Back from the cache: the worker has had other pages of this tab since. */
  #returned({ persisted }: PageTransitionEvent): void {
    if (persisted) this.again();
  }

  again(): boolean {
    if (!this.#page || !this.#read) return false;
    popoverHere()?.close();
    this.#asking = undefined;
    this.#readAnew(this.#page, this.#read.cues);
    return true;
  }

  marked(): number {
    return this.#marks.length;
  }

  why(): WhyNothing | undefined {
    return this.#why;
  }

  change(settings: Settings): void {
    this.#settings = settings;
    this.#paint();
  }

  get #address(): string {
    return withoutFragment(this.#options.document.location.href);
  }

  /** Compares the page with what is known of it, and does only what the difference asks for. */
  check(): void {
    const { document, gate, signal } = this.#options;
    if (signal.aborted) return;
    if (!isAlive()) {
      this.#options.onRetired();
      return;
    }
    const page = readPage(document, this.#address);
    const same = this.#page?.source.text === page.source.text && !this.#marks.some(isLost);
    this.#page = page;
    const cues = same && this.#read ? this.#read.cues : cuesOf(page, gate);
    if (this.#read?.address === this.#address && this.#read.cues === cues) {
      if (same) this.#painter.restore();
      else this.#paint();
    } else this.#readAnew(page, cues);
  }

  #readAnew(page: PageText, cues: string): void {
    if (this.#read?.address !== this.#address) this.#forget();
    const key = `${this.#address}\n${cues}`;
    if (this.#asking === key) return;
    this.#asking = key;
    if (cues === '' && !this.#read) {
      this.#why = isEnglish(page.source) && readsEnglish(page.source.text) ? 'no-cues' : 'not-english';
      return;
    }
    this.#ask(page, cues, key).catch((error: unknown) => {
      this.#failed(error, key);
    });
  }

  async #ask(page: PageText, cues: string, key: string): Promise<void> {
    const address = this.#address;
    const popover = popoverHere() !== undefined;
    const reading = await ask('page:read', { page: page.source, popover });
    // the page may have moved on, or been switched off, while the worker thought
    if (this.#options.signal.aborted || this.#asking !== key) return;
    this.#read = { reading, text: page.source.text, cues, address };
    this.#why = undefined;
    this.#paint();
  }

  #failed(error: unknown, key: string): void {
    if (error instanceof Error && error.message === 'RETIRED') this.#options.onRetired();
    if (this.#asking !== key) return;
    this.#why = 'failed';
    // a lost worker may be found by the next change; a refusal stays one
    if (error instanceof Error && error.message === 'WORKER_LOST') this.#asking = undefined;
  }

  /** Another page by another route: nothing of the one before holds. */
  #forget(): void {
    this.#read = undefined;
    popoverHere()?.close();
    this.#paint();
  }

  #paint(): void {
    const [page, read] = [this.#page, this.#read];
    const grounds = new Map<Element, number>();
    const wanted = read?.reading.claims.filter((claim) => isWanted(this.#settings, claim)) ?? [];
    const places = page && read ? placeClaims(wanted, read.text, page.source.text) : [];
    this.#marks = places.flatMap((place) => {
      const range = page && rangeOf(page.segments, place);
      return range ? [createMark(place.claim, range, grounds)] : [];
    });
    this.#painter.paint(this.#marks);
    this.#painter.light(this.#marks.filter(({ claim }) => this.#lit.includes(claim.id)));
  }
}

export const startSession = (options: SessionOptions): Session => new PageSession(options);
