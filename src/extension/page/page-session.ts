/**
 * Page session: one page with marks on: reads, asks the worker, paints, and keeps what is painted true.
 *
 * In:  the document, the reader's settings, the gate (whether a text holds cues at all).
 * Out: marks, a popover on demand, answers to next, previous, open and show; nothing of it after the signal.
 * Limit: one text for the page with its frames of the same origin and its shadow roots; other frames stay unread.
 */
import { isAlive } from '../platform/messenger';
import { isWanted, type Settings } from '../platform/settings';
import { withoutFragment } from '../platform/site';
import { createPainter, isLost, retone, type Registries, type Mark, type Painter } from './highlight';
import { Pace } from './pace';
import { PageAsker, type WhyNothing } from './page-asker';
import { watchAbove } from './page-glance';
import { createNavigator, type Navigator, type NavigatorHost } from './navigator';
import { watchColours } from './page-colours';
import { PageDoors, shadowRootOf } from './page-doors';
import { createPopoverOpener, popoverHere, type PopoverContext, type PopoverOpener } from './page-popover';
import { readingPage, type PageText } from './page-text';
import { watchPage, type PageWatch } from './page-watch';
import { RestlessParts } from './restless-parts';
import { findCues, makeMarks, type Gate } from './session-steps';

export type SessionOptions = {
  document: Document;
  settings: Settings;
  gate: Gate;
  registries: Registries;
  signal: AbortSignal;
  /** Called when the extension is gone from under this page. */
  onRetired(): void;
};
export type Session = {
  navigator: Navigator;
  /** Resolves once the page has been read, or the session has ended. */
  readonly ready: Promise<void>;
  marked(): number;
  change(settings: Settings): void;
  /** Asks the worker anew; false where there is nothing to ask about. */
  again(): boolean;
  /** The frames of other sites among what was read. */
  shutFrames(): readonly HTMLIFrameElement[];
  /** Why nothing was found, where that is known. */
  why(): WhyNothing | undefined;
};

/** How often a reading that the page tore is begun anew before it is taken as it is; the page's next rest mends it. */
const TORN_MAX = 2;

class PageSession implements Session {
  readonly navigator: Navigator;
  readonly #options: SessionOptions;
  readonly #painter: Painter;
  readonly #opener: PopoverOpener;
  #settings: Settings;
  #marks: Mark[] = [];
  /** Some claim of the text had no place in the page when it was painted last. */
  #missed = false;
  #lit: readonly string[] = [];
  #doors: PageDoors | undefined;
  readonly #restless = new RestlessParts();
  readonly #watch: PageWatch;
  #page: PageText | undefined;
  /** The latest painting: one that another has overtaken is thrown away. */
  #painting: symbol | undefined;
  readonly #asker: PageAsker;

  constructor(options: SessionOptions) {
    const { document, registries, signal } = options;
    this.#options = options;
    this.#settings = options.settings;
    this.#painter = createPainter(registries, signal);
    this.#asker = new PageAsker({
      signal,
      above: watchAbove(document, signal),
      answered: () => {
        this.#repaint();
      },
      retired: () => {
        this.#options.onRetired();
      },
    });
    this.#opener = createPopoverOpener(this.#popoverContext(), signal);
    this.navigator = createNavigator(document, this.#navigatorHost(), signal);
    document.defaultView?.addEventListener('pageshow', this.#returned, { signal });
    watchColours(document, this.#recolour, signal);
    this.#watch = watchPage(
      document,
      {
        changed: () => this.#check(),
        restless: this.#restless,
        length: () => this.#page?.source.text.length ?? 0,
      },
      signal,
    );
  }

  #popoverContext(): PopoverContext {
    return {
      reading: () => this.#asker.read?.reading,
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
  readonly #returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.again();
  };

  again(): boolean {
    if (!this.#page || !this.#asker.read) return false;
    popoverHere()?.close();
    this.#light([]);
    this.#asker.askAnew();
    this.#readAnew(this.#page, this.#asker.read.cues);
    return true;
  }

  get ready(): Promise<void> {
    return this.#watch.first;
  }

  marked(): number {
    return this.#marks.length;
  }

  shutFrames(): readonly HTMLIFrameElement[] {
    return this.#doors?.shut ?? [];
  }

  why(): WhyNothing | undefined {
    return this.#asker.why;
  }

  change(settings: Settings): void {
    this.#settings = settings;
    this.#repaint();
  }

  get #address(): string {
    return withoutFragment(this.#options.document.location.href);
  }

  /** Compares the page with what is known of it, does only what the difference asks for, and answers its cost in ms. */
  async #check(): Promise<number> {
    const { signal } = this.#options;
    if (signal.aborted) return 0;
    if (!isAlive()) {
      this.#options.onRetired();
      return 0;
    }
    const pace = new Pace(signal);
    // whoever called has used up part of this slice already
    await pace.turn();
    await this.#compare(pace, await this.#readPage(pace));
    pace.end();
    return pace.spent;
  }

  async #compare(pace: Pace, page: PageText): Promise<void> {
    const same = this.#page?.source.text === page.source.text && !this.#missed && !this.#marks.some(isLost);
    this.#page = page;
    const { read } = this.#asker;
    const cues = same && read ? read.cues : await pace.run(findCues(page, this.#options.gate));
    if (!this.#asker.knows(this.#address, cues)) this.#readAnew(page, cues);
    else if (same) this.#painter.restore();
    else await this.#paint(pace);
  }

  async #readPage(pace: Pace): Promise<PageText> {
    const { document } = this.#options;
    for (let torn = 0; ; torn += 1) {
      const doors = new PageDoors(this.#restless.has);
      const page = await pace.run(readingPage(document, this.#address, doors));
      if (page.torn && torn < TORN_MAX) continue;
      this.#doors = doors;
      this.#watch.also(doors.roots);
      for (const root of doors.roots) if (root.nodeType === 9) this.navigator.listen(root as Document);
      this.#watch.awaiting(doors.waiting, (element) => shadowRootOf(element) !== null);
      return page;
    }
  }

  #readAnew(page: PageText, cues: string): void {
    if (this.#asker.read?.address !== this.#address) this.#forget();
    if (this.#asker.ask({ page: page.source, cues, address: this.#address })) return;
    // what is known can be painted meanwhile
    this.#watch.soon();
    this.#repaint();
  }

  /** Another page by another route: nothing of the one before holds. */
  #forget(): void {
    this.#asker.forget();
    popoverHere()?.close();
    this.#marks = [];
    this.#painter.paint([]);
    this.#painter.light([]);
  }

  #repaint(): void {
    // aborted, or a frame has gone, of which the watch tells
    this.#paint(new Pace(this.#options.signal)).catch(() => undefined);
  }

  async #paint(pace: Pace): Promise<void> {
    const [page, read] = [this.#page, this.#asker.read];
    if (!page || !read) return;
    const wanted = read.reading.claims.filter((claim) => isWanted(this.#settings, claim));
    const painting = (this.#painting = Symbol());
    const { marks, missed } = await pace.run(makeMarks(wanted, read.text, page));
    if (painting !== this.#painting || read !== this.#asker.read) return;
    this.#missed = missed;
    this.#show(marks);
  }

  #show(marks: Mark[]): void {
    this.#marks = marks;
    this.#painter.paint(marks);
    this.#painter.light(marks.filter(({ claim }) => this.#lit.includes(claim.id)));
  }

  readonly #recolour = (): void => {
    const marks = retone(this.#marks);
    if (marks) this.#show(marks);
  };
}

export const startSession = (options: SessionOptions): Session => new PageSession(options);
