/**
 * Page life: begins and ends what we do in a page: one instance at a time, and none where it is not wanted.
 *
 * In:  the document and the gate.
 * Out: a session while marks are on here; answers to the worker, the popup and the desk for as long as the instance lives.
 * Limit: an instance whose extension is gone undoes itself when it next notices; nothing can tell it sooner.
 */
import type { PageProtocol, PageState } from '../platform/messages';
import { answer, isAlive, type Rules } from '../platform/messenger';
import { onSettings, readSettings, whyOff, type Settings } from '../platform/settings';
import { siteOf, withoutFragment } from '../platform/site';
import { windowRegistries, type Registries } from './highlight';
import { popoverHere } from './page-popover';
import { isOptedOut, replaceOthers, whenSeen } from './page-seen';
import { startSession, type Session } from './page-session';
import type { Gate } from './session-steps';

/** Less than this is a counter or a button. */
const FRAME_MIN = 100;

/** The sites of frames that are large enough to hold something to read, each once. */
function hostsOf(frames: readonly HTMLIFrameElement[]): string[] {
  const large = frames.filter((frame) => frame.offsetWidth >= FRAME_MIN && frame.offsetHeight >= FRAME_MIN);
  return [...new Set(large.flatMap((frame) => siteOf(frame.src) ?? []))].sort();
}

class PageLife {
  readonly #document: Document;
  readonly #gate: Gate;
  readonly #registries: Registries;
  readonly #life = new AbortController();
  #settings: Settings | undefined;
  #begun = Promise.resolve();
  #session: { session: Session; end: AbortController } | undefined;

  constructor(document: Document, gate: Gate, registries: Registries) {
    this.#document = document;
    this.#gate = gate;
    this.#registries = registries;
    replaceOthers(
      document,
      () => {
        this.retire();
      },
      this.#life.signal,
    );
    answer<PageProtocol>('page', this.#rules(), this.#life.signal);
  }

  begin(): void {
    this.#begun = this.#begin().catch(() => {
      this.retire();
    });
  }

  async #begin(): Promise<void> {
    const { signal } = this.#life;
    await whenSeen(this.#document, signal);
    onSettings((settings) => {
      this.#apply(settings);
    }, signal);
    const settings = await readSettings();
    if (!this.#settings) this.#apply(settings);
  }

  retire(): void {
    this.#end();
    this.#life.abort();
  }

  get #off(): PageState['off'] {
    if (isOptedOut(this.#document)) return 'opted-out';
    return this.#settings && whyOff(this.#settings, siteOf(this.#document.location.href));
  }

  #end(): void {
    this.#session?.end.abort();
    this.#session = undefined;
    popoverHere()?.close();
  }

  #apply(settings: Settings): void {
    if (this.#life.signal.aborted) return;
    this.#settings = settings;
    if (this.#off) this.#end();
    else if (this.#session) this.#session.session.change(settings);
    else this.#start(settings);
  }

  #start(settings: Settings): void {
    const end = new AbortController();
    const session = startSession({
      document: this.#document,
      settings,
      gate: this.#gate,
      registries: this.#registries,
      signal: end.signal,
      onRetired: () => {
        this.retire();
      },
    });
    this.#session = { session, end };
  }

  /** Of a page that was just begun with it is known once it has been read. */
  async #state(): Promise<PageState> {
    await this.#begun;
    await this.#session?.session.ready;
    const off = this.#off ?? this.#session?.session.why();
    return {
      address: withoutFragment(this.#document.location.href),
      marked: this.#session?.session.marked() ?? 0,
      ...(off && { off }),
      unreadFrames: hostsOf(this.#session?.session.shutFrames() ?? []),
    };
  }

  #rules(): Rules<PageProtocol> {
    const nothing = (request: unknown): null | undefined => (request === null ? null : undefined);
    const step = (by: 1 | -1) => ({
      parse: nothing,
      handle: () => Promise.resolve(this.#session?.session.navigator.step(by, false) ?? false),
    });
    return {
      'claim:next': step(1),
      'claim:previous': step(-1),
      'claim:open': {
        parse: nothing,
        handle: () => Promise.resolve(this.#session?.session.navigator.openCurrent() ?? false),
      },
      'claim:show': {
        parse: (request) => (isNamed(request) ? { claim: request.claim } : undefined),
        handle: ({ claim }) => Promise.resolve(this.#session?.session.navigator.show(claim) ?? false),
      },
      'page:again': {
        parse: nothing,
        handle: () => Promise.resolve(this.#session?.session.again() ?? false),
      },
      'page:state': { parse: nothing, handle: () => this.#state() },
    };
  }
}

const isNamed = (request: unknown): request is { claim: string } =>
  typeof request === 'object' && request !== null && 'claim' in request && typeof request.claim === 'string';

/** Starts the one instance of this document. */
export function livePage(document: Document, gate: Gate, registries = windowRegistries): void {
  if (!isAlive()) return;
  new PageLife(document, gate, registries).begin();
}
