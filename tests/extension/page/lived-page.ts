/** A page with our script in it: worker, popover, registry and browser are doubles. */
import { vi } from 'vitest';
import type { Reading } from '../../../src/core/annotation/annotation';
import type { SourceText } from '../../../src/core/engine/source-text';
import { livePage } from '../../../src/extension/page/page-life';
import type { PopoverHost } from '../../../src/extension/platform/popover-contract';
import { useFakeBrowser } from '../platform/fake-browser';
import { claimIn, readingOf } from '../readings';
import { fakeRegistry } from './fake-registry';

export const HTML =
  '<main><p id="a">It hires 500 people.</p><p id="b">Nothing else.</p><p id="c">It cut 20 jobs.</p></main>';
const SENTENCES = [
  ['It hires 500 people.', 'hires 500 people'],
  ['It cut 20 jobs.', 'cut 20 jobs'],
  ['It will hire 7 cooks.', 'hire 7 cooks'],
] as const;
const gate = (text: string): boolean => /\d/.test(text);

/** The worker's double: finds the sentences above. */
const think = (page: SourceText): Reading =>
  readingOf(
    SENTENCES.flatMap(([sentence, quote], index) =>
      page.text.includes(sentence)
        ? [claimIn(page.text, quote, { id: `c${index}`, confidence: 0.9 - index / 10 }, sentence)]
        : [],
    ),
  );

type Sent = { type: string; request: unknown };
const isSent = (message: unknown): message is Sent =>
  typeof message === 'object' && message !== null && 'type' in message && 'request' in message;
const isRead = (request: unknown): request is { page: SourceText } =>
  typeof request === 'object' && request !== null && 'page' in request;

export function reply(message: unknown): Promise<unknown> {
  const request = isSent(message) ? message.request : undefined;
  return Promise.resolve({ ok: true, value: isRead(request) ? think(request.page) : true });
}

/** Lets time pass, in milliseconds; fake timers must be on. */
export const settle = (milliseconds = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds);

/** Doubles for one test; `start` puts the page there and our script into it. */
export function livedPage() {
  // there is no layout here, and what has no box is nowhere to step to
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
  const browser = useFakeBrowser();
  browser.runtime.sendMessage.mockImplementation(reply);
  let registry = fakeRegistry();
  const registryNow = (): ReturnType<typeof fakeRegistry> => registry;
  let host: PopoverHost | undefined;
  globalThis.promissory = {
    popover: {
      open: (next) => {
        host = next;
      },
      close: () => {
        host = undefined;
      },
      isOpen: () => host !== undefined,
    },
  };
  const sent = (type: string): unknown[] =>
    browser.runtime.sendMessage.mock.calls.flatMap(([message]) =>
      isSent(message) && message.type === type ? [message.request] : [],
    );
  return {
    browser,
    sent,
    registry: () => registry,
    /** What the popover was opened with, if it is open. */
    host: () => host,
    marks: (): string[] => registry.texts(),
    /** The texts that the worker was asked about. */
    asked: (): string[] =>
      sent('page:read').flatMap((request) => (isRead(request) ? [request.page.text] : [])),
    start: async (html = HTML): Promise<void> => {
      document.body.innerHTML = html;
      const own = registryNow();
      livePage(document, gate, () => own);
      await settle();
    },
    /** Another instance in the same page; the registry of the first is handed back. */
    startAgain: async () => {
      const first = registry;
      const next = (registry = fakeRegistry());
      livePage(document, gate, () => next);
      await settle();
      return first;
    },
    tell: async (type: string, request: unknown = null): Promise<unknown> => {
      const [answered] = browser.runtime.onMessage.fire({ to: 'page', type, request }, { id: 'own' });
      return ((await answered) as { value: unknown }).value;
    },
  };
}

/** To be called after each test. */
export function endLivedPage(): void {
  document.dispatchEvent(new Event('note-retire'));
  document.head.innerHTML = '';
}
