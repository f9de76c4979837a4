/**
 * Page asker: asks the worker about a page's text, and holds what it answered.
 *
 * In:  the text, its cues and its address; a host that hears of answers and of the extension's end.
 * Out: the latest answer and the text that it is about; why there is none, where that is known.
 * Limit: one question at a time: an answer to another than the latest is thrown away.
 */
import type { Reading } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';
import { TEXT_MAX } from '../platform/messages';
import { ask } from '../platform/messenger';
import { AskPause } from './ask-pause';
import { glanceAt } from './page-glance';
import { isEnglish, readsEnglish } from './page-language';
import { popoverHere } from './page-popover';

export type WhyNothing = 'not-english' | 'no-cues' | 'too-long' | 'failed';
export type Question = { page: SourceText; cues: string; address: string };
/** What the worker answered, and the text that it was asked about; `part`: of that, only what is in view. */
export type Answer = { reading: Reading; text: string; cues: string; address: string; part: boolean };
export type AskerHost = {
  signal: AbortSignal;
  /** How much of the page lies above its window, 0 to 1. */
  above(): number;
  answered(): void;
  /** The extension is gone from under this page. */
  retired(): void;
};

export class PageAsker {
  readonly #host: AskerHost;
  readonly #pause = new AskPause();
  #read: Answer | undefined;
  #asking: string | undefined;
  #why: WhyNothing | undefined;

  constructor(host: AskerHost) {
    this.#host = host;
  }

  get read(): Answer | undefined {
    return this.#read;
  }

  get why(): WhyNothing | undefined {
    return this.#why;
  }

  /** Whether the answer is about all these cues at this address. */
  knows(address: string, cues: string): boolean {
    return this.#read?.part === false && this.#read.address === address && this.#read.cues === cues;
  }

  /** Asks, unless just that is being asked; false where it is too soon after the last time: come again. */
  ask(question: Question): boolean {
    const { page, cues, address } = question;
    const key = `${address}\n${cues}`;
    if (this.#asking === key) return true;
    if (this.#read && this.#pause.isOn()) return false;
    this.#asking = key;
    if (cues === '' && !this.#read)
      this.#why = isEnglish(page) && readsEnglish(page.text) ? 'no-cues' : 'not-english';
    // what the worker would refuse is not sent to it
    else if (page.text.length > TEXT_MAX) this.#why = 'too-long';
    else
      this.#send(question, key).catch((error: unknown) => {
        this.#failed(error, key);
      });
    return true;
  }

  /** The next question is asked at once, even if it is the one that was asked last. */
  askAnew(): void {
    this.#asking = undefined;
    this.#pause.forget();
  }

  forget(): void {
    this.#read = undefined;
    this.#pause.forget();
  }

  /** First what is in view of a long page of which nothing is known, then the whole. */
  async #send(question: Question, key: string): Promise<void> {
    const glance = this.#read ? undefined : glanceAt(question.page, this.#host.above());
    if (glance) this.#heard(question, await ask('page:read', { page: glance, glance: true }), key, true);
    if (!this.#awaits(key)) return;
    // a glance that found claims had the popover sent for
    const popover = popoverHere() !== undefined || this.#read?.part === true;
    const asked = performance.now();
    const reading = await ask('page:read', { page: question.page, popover });
    this.#pause.took(performance.now() - asked);
    this.#heard(question, reading, key, false);
  }

  /** The page may have moved on, or been switched off, while the worker thought. */
  #awaits(key: string): boolean {
    return !this.#host.signal.aborted && this.#asking === key;
  }

  #heard({ page, cues, address }: Question, reading: Reading, key: string, part: boolean): void {
    if (!this.#awaits(key) || (part && reading.claims.length === 0)) return;
    this.#read = { reading, text: page.text, cues, address, part };
    this.#why = undefined;
    this.#host.answered();
  }

  #failed(error: unknown, key: string): void {
    if (error instanceof Error && error.message === 'RETIRED') this.#host.retired();
    if (this.#asking !== key) return;
    this.#why = 'failed';
    // a lost worker may be found by the next change; a refusal stays one
    if (error instanceof Error && error.message === 'WORKER_LOST') this.#asking = undefined;
  }
}
