/**
 * Page watch: tells that a page may have changed: its nodes, its frames and shadow roots, its address, its return.
 *
 * In:  a document, and the roots behind its doors as they become known.
 * Out: one call for many changes, never while they happen and never two at once; how long to wait follows from what
 *      the last call cost, so that a page that never rests costs at most a hundredth of the time.
 * Limit: it does not say what changed; whoever is called compares.
 */
import type { RestlessParts } from './restless-parts';

const PAUSE_MIN_MS = 200;
const PAUSE_MAX_MS = 5000;
/** Times what the last call cost: the first calls on a page may follow sooner, since pages build themselves up. */
const SHARES = [10, 10, 10, 20, 40];
const SHARE = 200;
/** How often to look whether an element that waits for its shadow root has got it, in milliseconds from the last look. */
const LOOKS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

export type Watched = {
  /** Compares and repaints; answers the milliseconds of the thread that it took. */
  changed(): Promise<number>;
  restless: RestlessParts;
  /** Characters of the page's text. */
  length(): number;
};

export type PageWatch = {
  /** Resolves once `changed` has been called for the first time and has come to its end. */
  readonly first: Promise<void>;
  /** Watches these roots too, for as long as they are there. */
  also(roots: Iterable<Document | ShadowRoot>): void;
  /** Calls `changed` once one of these elements has become something else by `test`. */
  awaiting(elements: readonly Element[], test: (element: Element) => boolean): void;
  soon(): void;
};

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable', 'slot'],
};

class Watch implements PageWatch {
  readonly #watched: Watched;
  readonly #signal: AbortSignal;
  readonly #known = new WeakSet<Node>();
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #quiet: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #again = false;
  #pause = PAUSE_MIN_MS;
  #runs = 0;
  first = Promise.resolve();

  constructor(watched: Watched, signal: AbortSignal) {
    this.#watched = watched;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      if (watched.restless.note(records, performance.now(), watched.length())) this.soon();
      else this.#awaitQuiet();
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      for (const timer of [this.#timer, this.#looking, this.#quiet]) clearTimeout(timer);
    });
  }

  readonly soon = (): void => {
    if (this.#signal.aborted) return;
    if (this.#running) this.#again = true;
    else this.#timer ??= setTimeout(() => void this.run(), this.#pause);
  };

  /** Another page by another route builds itself up anew. */
  readonly route = (): void => {
    this.#runs = 0;
    this.#pause = PAUSE_MIN_MS;
    this.soon();
  };

  /** Calls at once; a call that comes meanwhile is made up for afterwards. */
  async run(): Promise<void> {
    this.#timer = undefined;
    if (this.#running) return;
    this.#running = true;
    this.#again = false;
    // what fails here has told so itself, or was aborted
    const cost = await this.#watched.changed().catch(() => 0);
    this.#running = false;
    const share = SHARES[this.#runs] ?? SHARE;
    this.#runs += 1;
    this.#pause = Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MIN_MS, share * cost));
    this.#soonAgain();
    this.#awaitQuiet();
  }

  #soonAgain(): void {
    if (this.#again) this.soon();
  }

  /** A part that was given up is read again once it rests. */
  #awaitQuiet(): void {
    const wait = this.#watched.restless.settle(performance.now());
    if (wait === undefined || this.#signal.aborted) return;
    this.#quiet ??= setTimeout(() => {
      this.#quiet = undefined;
      this.#awaitQuiet();
      this.soon();
    }, wait + ONE_MORE_MS);
  }

  also(roots: Iterable<Document | ShadowRoot>): void {
    for (const root of roots) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.#observer.observe(root, WATCHED);
      // a frame that has loaded, or a script that may have defined elements; neither bubbles
      root.addEventListener('load', this.#loaded, { capture: true, signal: this.#signal });
    }
  }

  readonly #loaded = ({ target }: Event): void => {
    const name = target && 'localName' in target ? target.localName : '';
    if (name === 'iframe' || name === 'frame' || name === 'script') this.soon();
  };

  awaiting(elements: readonly Element[], test: (element: Element) => boolean): void {
    clearTimeout(this.#looking);
    const look = (n: number): void => {
      const pause = LOOKS_MS[n];
      if (pause === undefined || elements.length === 0) return;
      this.#looking = setTimeout(() => {
        if (elements.some(test)) this.soon();
        else look(n + 1);
      }, pause);
    };
    look(0);
  }
}

const ONE_MORE_MS = 50;

/** What the reader does, by which changes of the page are told from its own. */
function listenForReader(document: Document, restless: RestlessParts, signal: AbortSignal): void {
  const acted = (): void => {
    restless.act(performance.now());
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    document.addEventListener(type, acted, options);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      // a ticker may scroll itself
      if (target === document) acted();
    },
    options,
  );
}

/** A route changes without a load, and often before the new text is there. */
function listenForRoutes(view: Window | null, soon: () => void, signal: AbortSignal): void {
  if (!view) return;
  for (const event of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(event, soon, { signal });
  if ('navigation' in view) view.navigation.addEventListener('currententrychange', soon, { signal });
}

/** Calls `changed` at once and then after changes, until the signal is aborted. */
export function watchPage(document: Document, watched: Watched, signal: AbortSignal): PageWatch {
  const watch = new Watch(watched, signal);
  watch.also([document]);
  listenForReader(document, watched.restless, signal);
  listenForRoutes(document.defaultView, watch.route, signal);
  watch.first = watch.run();
  return watch;
}
