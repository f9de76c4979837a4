/**
 * Pace: runs long work in slices, so that the page can answer its reader in between.
 *
 * In:  a generator that yields wherever it may be interrupted.
 * Out: what it returns; on the way the thread is given up whenever a slice has lasted long enough.
 * Limit: a step between two yields is never cut; steps are to take well under a millisecond.
 */

/** Leaves room below 8 ms for the step at hand. */
const SLICE_MS = 4;

export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once: for files, where nobody waits. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const nextTurn = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));

/** Rejects once the signal is aborted; `spent` counts the milliseconds of the thread that were used. */
export class Pace {
  spent = 0;
  #started = performance.now();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Begins a slice: after a wait that was not for a turn. */
  begin(): void {
    this.#started = performance.now();
  }

  /** Ends a slice. */
  end(): void {
    this.spent += performance.now() - this.#started;
  }

  async run<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (performance.now() - this.#started >= SLICE_MS) await this.turn();
    }
  }

  /** Gives up the thread, and begins a slice when it is our turn again. */
  async turn(): Promise<void> {
    this.end();
    await nextTurn();
    this.#signal.throwIfAborted();
    this.begin();
  }
}
