/**
 * Messages: the one protocol between page, worker and the extension's own pages.
 *
 * Each request names its addressee; each is safe to repeat, because a worker may die before it answers.
 * Replies are `{ok, value}` or `{ok, problem}`; a problem is a code of ours, never a stack.
 * Limit: shapes are checked by the receiver; a request that fails its schema is not answered.
 */
import type { Reading, Review } from '../../core/annotation/annotation';
import type { SourceText } from '../../core/engine/source-text';

/** What the page, the popup, the desk and the popover ask of the worker. */
export type WorkerProtocol = {
  /** From the content script: read this text. The worker injects the popover before it answers with claims. */
  'page:read': { request: { page: SourceText }; reply: Reading };
  /** From popup and desk: the last reading of a tab, or null where there is none. */
  'tab:reading': { request: { tabId: number }; reply: Reading | null };
  /** From the popover: open the desk, on this claim if one is named. */
  'desk:open': { request: { claim?: string }; reply: boolean };
  /** Keep a review; acknowledged once it is on disk. */
  'review:put': { request: { review: Review }; reply: boolean };
};

/** What the worker, the popup and the desk ask of a page. */
export type PageProtocol = {
  /** Scroll to a claim and open its popover. */
  'claim:show': { request: { claim: string }; reply: boolean };
  'claim:next': { request: null; reply: boolean };
  'claim:previous': { request: null; reply: boolean };
  'claim:open': { request: null; reply: boolean };
};

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: string };
