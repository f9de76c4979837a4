/**
 * Ask pause: how long a page that never rests waits between two questions to the worker.
 *
 * In:  how long each question took, in milliseconds.
 * Out: whether it is too soon for the next.
 * Limit: the first few are free, since pages build themselves up.
 */

/** In multiples of what the last question took. */
const PAUSE = 5;
const PAUSE_MAX_MS = 5000;
/** Questions about a page that is still building itself up. */
const FREE = 4;

export class AskPause {
  #asked = 0;
  #after = 0;

  isOn(): boolean {
    return performance.now() < this.#after;
  }

  took(ms: number): void {
    this.#asked += 1;
    if (this.#asked > FREE) this.#after = performance.now() + Math.min(PAUSE_MAX_MS, PAUSE * ms);
  }

  /** Another page: its questions are free again. */
  forget(): void {
    this.#asked = this.#after = 0;
  }
}
