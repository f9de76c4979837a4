/**
 * Scout: looks at a page's text, and at what is added to it, until some paragraph may state a claim; then it goes.
 *
 * In:  the document with its frames of the same origin and its shadow roots.
 * Out: one request to the worker to put the reading script there.
 * Limit: what is hidden counts, since it may be shown later without a change that could be observed.
 */
import { alive } from '../platform/dom-path';
import { ask, isAlive } from '../platform/messenger';
import { Pace, type Steps } from './pace';
import { documentIn, isFrame, shadowRootOf } from './page-doors';
import { isOptedOut, replaceOthers, whenSeen } from './page-seen';
import { isElement } from './page-tags';
import { Findings } from './scout-findings';
import { isInNeverRead, mayClaim, paragraphOf } from './scout-paragraph';
import { scouting, type Doors } from './scout-walk';

const PAUSE_MIN_MS = 200;
const PAUSE_MAX_MS = 5000;
/** Times what the last look cost: the first may follow sooner, since pages build themselves up. */
const SHARE = 200;
const SHARE_FIRST = 10;
const FIRST = 4;
/** How often to look whether an element that may get a shadow root has got it, in milliseconds from the last look. */
const LOOKS_MS = [500, 1000, 2000, 4000, 8000, 16_000];

/** What is edited is not read until it is edited no more. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable'],
};
/** A frame may go while it is looked at, and what was its is dead then. */
const FAILURES_MAX = 3;

const isThere = (node: Node): boolean =>
  alive(() => node.isConnected && !(isElement(node) && isInNeverRead(node)), false);

class Scout implements Doors {
  readonly #document: Document;
  readonly #life = new AbortController();
  readonly #findings = new Findings();
  readonly #observer = new MutationObserver((records) => {
    if (this.#findings.collect(records)) this.#soon();
  });
  readonly #known = new WeakSet<Node>();
  /** What is looked at now; what stands behind the doors that are met comes after. */
  #queue: Node[] = [];
  /** Elements that may get a shadow root yet, of which no observer would tell. */
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #pause = PAUSE_MIN_MS;
  #runs = 0;
  #failures = 0;

  constructor(document: Document) {
    this.#document = document;
    replaceOthers(document, this.#stop, this.#life.signal);
  }

  async begin(): Promise<void> {
    await whenSeen(this.#document, this.#life.signal);
    if (isOptedOut(this.#document)) this.#stop();
    else await this.#start();
  }

  async #start(): Promise<void> {
    this.#open(this.#document, this.#document.documentElement);
    // the script's own start has used up part of this slice already
    await new Pace(this.#life.signal).turn();
    await this.#run();
  }

  readonly #stop = (): void => {
    this.#life.abort();
    this.#rest();
  };

  #rest(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#looking);
  }

  /** Watches a document or shadow root from now on, and has `node` looked at: all that is in it. */
  #open(root: Document | ShadowRoot, node: Node): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#queue.push(node);
    this.#observer.observe(root, WATCHED);
    // a frame that has loaded, or a script that may have defined elements; neither bubbles
    root.addEventListener('load', this.#loaded, { capture: true, signal: this.#life.signal });
  }

  readonly #loaded = ({ target }: Event): void => {
    if (!target || !('localName' in target)) return;
    if (isFrame(target as Element)) this.#found(target as Element);
    else if (target.localName === 'script') this.#lookForRoots(0);
  };

  #found(element: Element): void {
    this.#findings.add(element);
    this.#soon();
  }

  meetFrame(element: Element): void {
    const document = isFrame(element) && documentIn(element);
    if (document && (document.body as Element | null)) this.#open(document, document.body);
  }

  meetHost(element: Element): void {
    const root = shadowRootOf(element);
    if (root) this.#open(root, root);
    else if (element.localName.includes('-')) this.#waiting.add(element);
  }

  rest(node: Node): void {
    this.#findings.at = node;
  }

  readonly #lookForRoots = (n: number): void => {
    clearTimeout(this.#looking);
    const pause = LOOKS_MS[n];
    if (pause === undefined || this.#waiting.size === 0) return;
    this.#looking = setTimeout(() => {
      for (const element of this.#waiting) {
        const isConnected = alive(() => element.isConnected, false);
        if (isConnected && shadowRootOf(element) === null) continue;
        this.#waiting.delete(element);
        if (isConnected) this.#found(element);
      }
      this.#lookForRoots(n + 1);
    }, pause);
  };

  #soon(): void {
    if (!this.#running && !this.#life.signal.aborted)
      this.#timer ??= setTimeout(() => {
        tried(this.#run());
      }, this.#pause);
  }

  *#look(): Steps<boolean> {
    const { paragraphs, nodes } = this.#findings.take();
    for (const element of paragraphs) {
      if (isThere(element) && this.#isPromising(element)) return true;
      yield;
    }
    this.#queue.push(...nodes);
    // not `splice`: the queue grows meanwhile
    for (const node of this.#queue) {
      this.#findings.of = node;
      if (isThere(node) && (yield* scouting(node, this))) return true;
      this.#findings.of = undefined;
    }
    this.#queue = [];
    return false;
  }

  #isPromising(element: Element): boolean {
    const block = paragraphOf(element);
    return !block || mayClaim(block);
  }

  async #run(): Promise<void> {
    this.#timer = undefined;
    if (!isAlive()) {
      this.#stop();
      return;
    }
    this.#running = true;
    const [pace, waiting] = [new Pace(this.#life.signal), this.#waiting.size];
    const promising = await pace.run(this.#look()).catch(this.#failed);
    pace.end();
    this.#running = false;
    if (this.#life.signal.aborted) return;
    const share = (this.#runs += 1) < FIRST ? SHARE_FIRST : SHARE;
    this.#pause = Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MIN_MS, share * pace.spent));
    if (promising) return this.#call();
    if (this.#waiting.size > waiting) this.#lookForRoots(0);
    if (!this.#findings.isEmpty) this.#soon();
  }

  readonly #failed = (): false => {
    this.#failures += 1;
    if (this.#failures <= FAILURES_MAX) this.#findings.add(this.#document.documentElement);
    return false;
  };

  /** A worker that was lost may be found later. */
  #callAgain(): void {
    this.#failures += 1;
    if (this.#failures > FAILURES_MAX || this.#life.signal.aborted) return;
    this.#timer = setTimeout(() => {
      tried(this.#call());
    }, PAUSE_MAX_MS);
  }

  readonly #returned = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tried(this.#call());
  };

  /** Whoever comes sends us away; where nobody can come to a page that is left, it is asked again on its return. */
  async #call(): Promise<void> {
    this.#rest();
    this.#running = true;
    this.#document.defaultView?.addEventListener('pageshow', this.#returned, { signal: this.#life.signal });
    const came = await ask('page:promising', null).catch(() => undefined);
    if (came || !isAlive()) this.#stop();
    else if (came === undefined) this.#callAgain();
  }
}

// refused or orphaned: nothing is marked, and there is nobody to tell
const tried = (work: Promise<void>): void => {
  work.catch(() => undefined);
};

/** Starts the one scout of this document. */
export function scoutPage(document: Document): void {
  if (isAlive()) tried(new Scout(document).begin());
}
